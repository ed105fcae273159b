"""A question as the readings of a headline want it: without its frame and its topic, technical."""

import functools
import re

from assistant.asked.frame_words import AUXILIARY, LEAD_IN, OUTCOME
from assistant.asked.frames import plainly_asked
from assistant.biology.lay_words import technical
from assistant.headline.alike import without_adjustment
from assistant.headline.cases import (
    with_case_put,
    with_it_named,
    with_topic_put,
    with_value_named,
    without_kin,
)
from assistant.headline.question_shapes import (
    without_alternative,
    without_counting,
    without_doer,
    without_help_of,
    without_helping,
    without_likeness,
    without_moving,
    without_opening,
    without_spared,
)
from assistant.headline.telegrams import in_full
from assistant.headline.things import things
from assistant.headline.usefulness import with_use_rated
from assistant.polarity.common_verbs import with_plain_verb
from index.names import find_entities

_SAID_BY = r"(?:according to|per|as (?:reported|told|described|stated) (?:by|in))"
_WORK = r"(?:reviews?|papers?|articles?|stud(?:y|ies)|authors|reports?|work)"
_OF_WORK = re.compile(  # whose work it is: "per the miR-1 authors, ..." is not of miR-1
    rf"^\W*(?:{_SAID_BY} )?(?:the )?[\w /-]{{0,60}}?\b{_WORK}(?::|(?<=[a-z]),) "
    r"(?![a-z]+n['’]t \w+\s*\?)"
    rf"|\s\((?:the )?[\w /-]{{0,60}}?\b{_WORK}\)",
    re.IGNORECASE,
)
_SO = re.compile(r"^\W*so,? (?!far\b|much\b|many\b|few\b|little\b|long\b|called\b|that\b)", re.I)
_FRAME = re.compile(  # what is left of frames: a tag without a mark, where it is told
    r"^[^,:;?]{3,40}\bor (?:not|otherwise|bad)\s*[:,;–-]\s*"
    rf"|,? {_SAID_BY} the [\w ,/-]{{0,60}}{_WORK}(?:['’]s? \w+)?(?=\s*\??$)"
    r"|,? (?:back )?at the time (?:of|when) (?:the|that|this|your) [^,?]{0,60}?"
    r"(?:reviews?|papers?|articles?|reports?|writing)(?: (?:was|were) \w+)?(?=\s*\??$)"
    r"|\s+(?:right|correct|true|yes|yes or no|am i right|or not|true or false"
    r"|is(?:n[’']t)? (?:that|this) (?:it|so|right|true|correct|the case)"
    rf"|{AUXILIARY}(?<=n[’']t) (?:it|they|that|there|she|he))"
    r"\s*\?+$",
    re.IGNORECASE,
)
_WHO_SAYS = re.compile(  # "is it Roe's lab that says X?": whose it is does not move anything
    r"^\W*(?:[Ii]s|[Ww]as) it (?:[A-Z][\w'’-]+ ){1,3}(?:et al\.? )?"
    r"(?:(?:group|team|lab|study|paper|and colleagues) )?(?:who|that|which)"
    r" (?:says?|said|report(?:s|ed)|show(?:s|ed)|f(?:i|ou)nds?|claim(?:s|ed)|states?|stated"
    r"|suggest(?:s|ed)|demonstrated|proved) (?:that )?"
)
_ASKS = rf"(?={AUXILIARY}\b)"
_TOPIC = re.compile(  # "Sepsis: does X ..."; in "X: does it ..." it acts
    rf"^[^,:;?.]{{3,60}}:\s+{_ASKS}(?!\w+ (?:it|they|this|that|these|those|there)\b)",
    re.IGNORECASE,
)
ASIDE = re.compile(r"\s*\([^()]*\)(?=\s*\??$)")  # what a follow-up took over
_OF_THOSE_NOT = re.compile(  # "in patients who were not treated, did ...": whom it is asked of
    r"^\W*(?:in|among|for|of|with) [^,?]{3,80}?\b(?:not|never|no|without)\b[^,?]{2,60},\s+" + _ASKS,
    re.IGNORECASE,
)


@functools.lru_cache(maxsize=256)
def without_topic(asked: str) -> str:
    """A question without the subject set before or behind it, which neither acts nor is acted on.

    What a follow-up took over stands in brackets too; then the question itself names little.
    """
    topic = _TOPIC.match(asked)
    if topic:
        asked = asked[topic.end() :]
    bare = ASIDE.sub("", asked)
    return bare if len(find_entities(bare)) > 1 else asked


_SENDERS_LACK = re.compile(  # "macrophages without X release Y" says who sends Y, and moves no X
    r"\s(?:without|lacking|devoid of|deficient (?:in|for)|negative for) [\w/-]+"
    r"(?: \([^()]*\))?"
    r"(?= (?:releas|secret|send|produc|shed|giv|export|ship|hand|pass|deliver|transfer)\w*\s)",
    re.IGNORECASE,
)
_SENT_ON = re.compile(  # "do these cells send X that does Y": X does it, and they send it
    r"^(?P<asks>do|does|did|can|could) (?P<who>[^,;?]{3,60}?) (?:send|release|secrete|shed|produce"
    r"|carry|deliver|transfer|export|ship|contain)(?: (?:out|off|on))? "
    r"(?P<what>(?!(?:some|any)thing\b|an? (?:factor|molecule|substance)\b|factors\b)[^,;?]{3,60}?)"
    r" (?:that|which) (?P<does>[^,;?]+\?)",
    re.IGNORECASE,
)
_TRUE_OF = re.compile(  # "X - is it right that they do Y"
    r"(?<=[-–—,] )is it (?:right|true|correct|so|the case)(?: that)? (?P<what>they|it) (?=\w)",
    re.IGNORECASE,
)
_EXPECTED = re.compile(  # "I'd expect A to do B. Did they?"
    rf"^\W*{LEAD_IN}(?:i|we|one|you)(?:['’]d| would| had| might)? (?:expect|think|guess|assume"
    rf"|suppose"
    r"|bet|imagine|predict)(?:ed)? (?P<who>[^.;?]{2,90}?) to (?P<does>[^.;?]+?)\s*[.;,–-]+\s+(?"
    r":but |and )?"
    r"(?P<aux>did|does|do) (?:they|it|that|this|she|he)(?: (?:really|indeed|so|happen))?\s*\?*$",
    re.IGNORECASE,
)
_THERE_WAS = re.compile(  # a claim in a frame: "there was a control arm"
    r"^\W*there (?P<be>is|are|was|were) (?!no\b|not\b)", re.IGNORECASE
)
_ANY = re.compile(rf"^\W*{LEAD_IN}any (?={OUTCOME})", re.IGNORECASE)  # "any effect on Y?"
_TAKEN_UP = re.compile(  # "tumours in hypoxia - do they shed more"
    rf"^(?P<what>[^,:;?–—=]{{3,60}}?)(?: [-–—]|,) (?P<verb>{_ASKS}\w+) (?:they|it) ", re.IGNORECASE
)


_SPAN_BEFORE = re.compile(  # "between day 3 and day 9, was it so?": it is asked, then of when
    rf"^\W*(?P<span>between [^,?]{{3,60}} and [^,?]{{1,40}}), (?P<asks>{_ASKS}[^?]+?)\W*$",
    re.IGNORECASE,
)
_AND_MORE = re.compile(  # "was A lowered, too, and not only B?": of A it is asked
    r"(?<! just)(?<! equally)(?<! at least),? (?:too|also|as well),?"
    r"(?= (?:by|in|when|with|after)\b)"
    r"|,? (?:and )?not (?:just|only|merely) (?:(?:the|an?|its) )?[\w-]+(?: [\w-]+)?(?=\s*\?*$)",
    re.IGNORECASE,
)
_RICH_IN = re.compile(  # "are these vesicles rich in X?": of X it is asked
    r"^(?:is|are|was|were) (?P<where>[^,;?]{3,60}?) (?:(?:found|seen|said|known|shown) to be )?"
    r"(?:especially |particularly |very )?rich in (?P<what>[^,;?]+?)"
    r"(?=\s*\?*$)",
    re.IGNORECASE,
)
_ON_OFFER = re.compile(
    r" ones(?: (?:on offer|available|around|in use|out there))?(?=\s*\?*$)", re.I
)
_ON_IT = re.compile(  # whatever it is that is given
    r" (?:on|with|under|after|from) the (?:study )?(?:drug|treatment|therapy|medication|regimen)"
    r"(?=\s*\?*$)",
    re.IGNORECASE,
)
_GOING_ON = re.compile(  # "is X making more of it?"
    r"^(?:is|are) (?P<who>[^?,;]{2,80}?) (?P<verb>mak|caus)ing"
    r" (?=(?:[\w-]+ ){0,3}?(?:more|less|fewer)\b)",
    re.I,
)
_DIFFERENTLY = re.compile(  # "do A and B act on X differently?" asks for a difference
    r"^(?:do|does|did) (?P<rest>(?=[^?]*\b(?:and|both|these|two)\b)[^,;?]{8,}?) (?:differently"
    r"|in (?:(?:two|quite|very) )?(?:different|distinct|unlike) ways|in an? different way)"
    r"(?=\s*\?*$)",
    re.IGNORECASE,
)
_ON_IT_THEN = re.compile(  # "while they were on A, did people get fewer Y?" is of people on A
    rf"^\W*{LEAD_IN}(?:while|when|whilst) (?:they|people|patients|those) (?:were|are) "
    r"(?P<on>(?:on|taking|given|receiving) [^,?]{2,60}), "
    rf"(?P<asks>{_ASKS}\w+ (?:people|patients|they|those))(?P<rest> [^?]+\?)",
    re.IGNORECASE,
)
_MONTHS_IN = re.compile(  # "three months into the trial, had Y gone down?"
    rf"^\W*{LEAD_IN}(?P<when>\w+ (?:days?|weeks?|months?|years?)) into (?:the |this |their )?"
    rf"(?:[\w-]+ ){{0,3}}?(?:trial|study|treatment|therapy|course), (?P<asks>{_ASKS}[^?]+?)\W*$",
    re.IGNORECASE,
)
_GRANTED = re.compile(  # "is X banned, in spite of doing well?": that it does is not asked
    r",\s(?:in spite of|despite|notwithstanding|even though|although|though)\s[^,?]+(?=\s*\?*$)",
    re.IGNORECASE,
)
_GOES_BY = re.compile(  # "tests that go by size"
    r"\b(?:that|which) (?:(?:go(?:es)?|work(?:s)?) by|rel(?:y|ies) on|depends? on|build(?:s)? on) ",
    re.IGNORECASE,
)


_HIGH, _LOW = r"(?:high|raised|elevated|increased|up)", r"(?:low|reduced|decreased|lowered|down)"
_RATHER = re.compile(  # "is it in A rather than in B that X is high?"
    rf"^\W*{LEAD_IN}(?P<be>is|are|was|were) it (?:really )?in (?P<one>[^,;?]{{2,50}}?),?"
    r" (?:rather than|and not|not|instead of) (?:in )?(?P<other>[^,;?]{2,40}?),? that"
    rf" (?P<what>[^,;?]{{2,50}}?) (?:is|are|was|were) (?:(?P<high>{_HIGH})|{_LOW})\s*\?*$",
    re.IGNORECASE,
)
_IN_THE_HEALTHY = re.compile(  # whom else they are healthier than goes without saying
    r"^\W*(?:is|are|was|were) [^,;?]{2,60}? (?:higher|lower|more abundant|less abundant|scarcer)"
    r" in (?:the )?(?:healthy|normal) (?:controls?|women|people|volunteers|donors|individuals"
    r"|subjects|persons)(?=\s*\?*$)",
    re.IGNORECASE,
)
_BEFOREHAND = re.compile(  # "before chemotherapy, is X higher?": than it is after
    rf"^\W*{LEAD_IN}(?:before|prior to) (?P<what>[^,;?]{{3,40}}), (?P<asks>(?:is|are|was|were)"
    rf" [^,;?]{{2,60}}?) (?:(?P<high>higher|more abundant|{_HIGH})|lower|less abundant|{_LOW})"
    r"\s*\?*$",
    re.IGNORECASE,
)


_HAS_TO_BE = re.compile(  # "does X have to be high for survival to be poor?"
    rf"^\W*{LEAD_IN}(?:does|do|must|should|did) (?P<what>[^,;?]{{2,50}}?) (?:(?:have|need) to )?be"
    rf" (?P<grade>{_HIGH}|{_LOW})(?P<where>(?: in [^,;?]{{2,30}}?)?) for (?P<then>[^,;?]{{3,50}}?)"
    r" to be (?P<how>[^,;?]{3,30}?)\s*\?*$",
    re.IGNORECASE,
)


_GRADE = (
    r"(?:higher|lower|gloomier|brighter|better|worse|longer|shorter|poorer|bigger|smaller|faster"
    r"|slower|stronger|weaker|rosier|bleaker|later|earlier|greater|larger|more|less|fewer|high|low"
    r"|good|bad)"
)
_RATHER_THAN = re.compile(  # "a gloomier rather than a brighter outlook", "less X, not more,"
    rf"\b(?P<grade>{_GRADE}(?: [^,;?]{{2,40}})?),? (?:rather than|and not|not) (?:(?:an?|the) )?"
    rf"{_GRADE}\b(?! than\b),?(?= [a-zA-Z])",
    re.IGNORECASE,
)
_NOT_BEGUN = re.compile(  # "if the drugs had not yet been started, ...": before the drugs
    r",?\s(?:(?:and|but|when|while|if|where|as) )*(?:the |their |any )?"
    r"(?P<what>(?!(?:and|but|who|that|which)\b)[\w-]+(?: (?!(?:and|but)\b)[\w-]+){0,3})"
    r" (?:had|has|have|was|were)(?: not|n['’]t) (?:yet )?(?:been )?"
    r"(?:started|begun|commenced|initiated)(?: yet)?\b",
    re.IGNORECASE,
)
_SHOWN_TO = re.compile(  # "has X been shown to lower Y?"
    rf"^\W*(?P<lead>[^,;?]{{3,60}}, )?{LEAD_IN}(?:has|have|had)(?:n['’]t)?"
    r" (?P<who>[^,;?]{2,60}?) (?:ever |already |now )?been"
    r" (?:shown|found|reported|proved|proven|seen|demonstrated|observed) to (?P<be>be )?(?=[a-z])",
    re.IGNORECASE,
)


def _with_sides_named(core: str) -> str:
    """A question on one side of two with the other: in the healthy, before a treatment."""
    core = _NOT_BEGUN.sub(r" before \g<what>", _RATHER_THAN.sub(r"\g<grade>", core))
    if told := _SHOWN_TO.match(core):
        asks = "is" if told["be"] else "does"
        core = f"{told['lead'] or ''}{asks} {told['who']} {core[told.end() :]}"
    if need := _HAS_TO_BE.match(core):
        put = f"{need['what']} is {need['grade']}{need['where']}"
        return f"is {need['then']} {need['how']} when {put}?"
    if rather := _RATHER.match(core):
        grade = "higher" if rather["high"] else "lower"
        sides = f"in {rather['one']} than in {rather['other']}"
        return f"{rather['be']} {rather['what']} {grade} {sides}?"
    if before := _BEFOREHAND.match(core):
        return f"{before['asks']} {'lower' if before['high'] else 'higher'} after {before['what']}?"
    healthy = _IN_THE_HEALTHY.match(core)
    return f"{healthy[0]} than in patients?" if healthy else core


@functools.lru_cache(maxsize=256)  # it is held against one sentence after the other
def in_technical_words(core: str) -> str:
    """A question without its frame, its lay words of direction put technically."""
    core = _WHO_SAYS.sub("Is it true that ", without_kin(core))
    core = _EXPECTED.sub(r"\g<aux> \g<who> \g<does>?", core)
    core = with_topic_put(with_case_put(with_value_named(_OF_WORK.sub("", _SO.sub("", core)))))
    core = _MONTHS_IN.sub(r"\g<asks> at \g<when>?", core)
    core = _ON_IT_THEN.sub(r"\g<asks> \g<on>\g<rest>", core)
    core = _with_sides_named(core)
    core = _SPAN_BEFORE.sub(r"\g<asks> \g<span>?", core)
    core = without_opening(_FRAME.sub("", plainly_asked(without_likeness(core))))
    core = _SENT_ON.sub(r"\g<asks> \g<what> from \g<who> \g<does>", core)
    core = _ANY.sub("was there any ", _THERE_WAS.sub(r"\g<be> there ", core))
    core = _GRANTED.sub("", _ON_OFFER.sub("", _AND_MORE.sub("", core)))
    core = _RICH_IN.sub(r"is \g<what> high in \g<where>", core)
    core = _TRUE_OF.sub(r"do \g<what> ", core)
    core = _TAKEN_UP.sub(r"\g<verb> \g<what> ", core)
    core = _DIFFERENTLY.sub(r"is there a difference in how \g<rest>", core)
    core = _GOES_BY.sub("based on ", core)
    core = with_it_named(_SENDERS_LACK.sub("", core))
    core = without_help_of(_OF_THOSE_NOT.sub("", in_full(without_alternative(core))))
    core = with_use_rated(core)
    core = without_spared(_GOING_ON.sub(r"does \g<who> \g<verb>e ", core))
    if len(things(bare := _ON_IT.sub("", core))) > 1:
        core = bare
    asked = without_counting(without_adjustment(core))
    return with_plain_verb(without_helping(without_doer(without_moving(technical(asked)))))
