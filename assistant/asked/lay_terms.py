"""Everyday names of what the sources call by a technical word: "asleep" where they write "dormant".

A word that no source has finds nothing. Where it names a concept of biology, the sources' own word
for that concept is searched for in its place.
"""

import functools
import re
from collections.abc import Mapping

from assistant.asked.entry import by_who_is_in
from assistant.asked.frame_words import LEAD_IN
from assistant.asked.identity import Same
from assistant.asked.illness_words import in_words_of_illness
from assistant.asked.naming import Vocabulary
from assistant.biology.concepts import ONE_THING, find_concepts, pattern_of
from index.terms import STOPWORDS

_WORD = re.compile(r"[A-Za-z]{3,}")
_YEARS = {"one": 12, "1": 12, "two": 24, "2": 24, "three": 36, "3": 36}  # and their months
_AVERAGE = re.compile(
    r"(?<!\bon )\baverage (?=(?:\w+ )?(?:age|number|duration|diameter|size|score)s?\b)"
)

_SIZE_OF_VESICLES = re.compile(  # which papers give as a diameter
    r"(?<!particle )\bsizes?(?= (?:of|do|does|are|is) (?:(?:an?|the|these|those|most|typical"
    r"|such) )*(?:exosomes?|(?:extracellular |micro)?vesicles?|s?evs?|particles?)\b)",
    re.IGNORECASE,
)
_PEOPLE = r"(?:authors?|investigators?|researchers?|reviewers?|trialists?|writers?|team|experts?)"
_EYES = re.compile(  # an opinion, and no organ
    rf"(?P<whose>\bin (?:the |its |their )?{_PEOPLE}['’](?:s\b)? )eyes?\b"
    rf"|(?P<of>\bin the )eyes?(?= of (?:the |its |their )?{_PEOPLE}\b)",
    re.IGNORECASE,
)


_GROUNDS = re.compile(
    rf"^(?P<lead>{LEAD_IN})(?:on|upon|for) (?:what|which) (?:grounds?|reasons?)\b", re.I
)
_BY_WHOM_SEEN = re.compile(  # "why, according to the authors, did it fail?"
    rf"^(?P<asks>{LEAD_IN}(?:why|how|what|which|when|where|who)),"
    r" (?:in|according to|as|for) [^,?]{3,50}, (?=\w)",
    re.IGNORECASE,
)
_CAUSING = re.compile(  # "could it be giving my patient a low value?": what gives one at all
    r"\bbe (?P<verb>giv|caus|lower|rais|mak)ing (?:(?:my|our|this|the|a|her|his) (?:[\w-]+ ){0,2}?"
    r"(?:patient|pt|case|client)(?= an? )\s)?",
    re.IGNORECASE,
)
_BASES = {"giv": "give ", "caus": "cause ", "lower": "lower ", "rais": "raise ", "mak": "make "}
_OF_A_STUDY = re.compile(  # what is done with a study, and with no paper on it
    r"\bthe paper\b(?=(?: [\w-]+){0,3} (?:powered|designed|registered|blinded|randomi[sz]ed"
    r"|conducted|run|set up"
    r"|stratified|recruit\w*|enrol\w*|shut|stop(?:ped)?|halt(?:ed)?|clos(?:e|ed)|end(?:ed)?"
    r"|terminated)\b)",
    re.IGNORECASE,
)
_OWN_STUDY = re.compile(  # as papers speak of what they tell
    r"\b(?:their|its)(?: own)? (?:trial|work|paper|research|study)\b(?=[^?]*\b(?:authors?|they)\b)",
    re.IGNORECASE,
)
_MEANS = (  # that have good and bad sides; what is wrong with a cell is another matter
    r"(?:methods?|techniques?|approach(?:es)?|procedures?|protocols?|assays?|tests?|tools?|kits?"
    r"|platforms?|technolog(?:y|ies)|strateg(?:y|ies)|designs?|models?|measures?|scores?|scales?"
    r"|(?:bio)?markers?|carriers?|vehicles?|drugs?|inhibitors?|therap(?:y|ies)|treatments?"
    r"|vaccines?|regimens?|options?|stud(?:y|ies)|trials?|[a-z]{3,}ing)\b"
)
_IS = r"(?:['’]s|['’]re| is| are| was| were)"
_BAD_SIDES = re.compile(
    rf"\bwhat{_IS} (?:so |really |actually )?(?:wrong with|bad about|unsatisfactory about"
    rf"|not (?:so |to be )?(?:good|great|liked?) about|the (?:problem|trouble|matter|issue)s? with)"
    rf"(?= [^?]*?\b{_MEANS})"
    rf"|\bwhat{_IS} the (?:catch|snag|rub|cons|minuses|minus points) (?:with|of|to|in)\b"
    rf"|\bwhat (?:speaks|can be said|is (?:there )?to be said) against\b(?= [^?]*?\b{_MEANS})",
    re.IGNORECASE,
)
_FINDINGS = r"(?:findings?|results?|observations?|conclusions?|data|stud(?:y|ies)|trials?|work)"
_CATCH = re.compile(  # of what was found it is a limit, of a method a bad side
    rf"\bwhat{_IS} the (?:catch|snag|rub|hitch)(?= (?:with|of|to|in|about) [^?]*?\b{_FINDINGS}\b)",
    re.IGNORECASE,
)
_WEAK_POINTS = re.compile(  # of a means of doing something; those of a study are its limits
    rf"\bweak(?:nesses|(?:er)?[ -](?:points|spots|sides))\b(?=[^?]*?\b{_MEANS})"
    r"(?![^?]*?\b(?:stud(?:y|ies)|trials?|papers?|reviews?|carriers?|vehicles?)\b)",
    re.IGNORECASE,
)
_GOOD_SIDES = re.compile(
    rf"\bwhat{_IS} (?:so |really )?(?:good|great|attractive|appealing|special) about"
    rf"(?= [^?]*?\b{_MEANS})"
    rf"|\bwhat{_IS} the (?:upsides?|pros|pluses|plus points|selling points?) (?:with|of|to|in)\b"
    r"|\bwhat (?:speaks|can be said|is (?:there )?to be said) (?:for|in favou?r of)\b"
    rf"(?!.*\brather than\b)(?= [^?]*?\b{_MEANS})",
    re.IGNORECASE,
)


_HOLDS_BACK = re.compile(  # "what holds back its use?"
    rf"^(?P<what>{LEAD_IN}what(?: [\w-]+)??) (?:hold(?P<one>s?) back|keep(?P<two>s?) back)\b", re.I
)


def _by_its_sides(core: str) -> str:
    """A question for the good or the bad sides of something, by the words that papers have."""
    core = _CATCH.sub("what is the limitation", core)
    core = _HOLDS_BACK.sub(r"\g<what> limits", core)
    core = _WEAK_POINTS.sub("disadvantages", _BAD_SIDES.sub("What are the disadvantages of", core))
    return _GOOD_SIDES.sub("What are the advantages of", core)


_CARRIERS = r"(?:exosomes?|(?:micro)?vesicles?|evs?|(?:mi(?:cro)?-?)?rnas?)\b"
_OUT_OF_A_SAMPLE = (  # and not out of the cell that sheds them, or out of a count
    r"out of (?=(?:[\w-]+ ){0,4}?(?:blood|sera|serum|plasma|urine|saliva|tears?|milk|samples?"
    r"|biopsies|fluids?|medium|media|cultures?|supernatants?)\b)"
)
_GOT_OUT = re.compile(  # vesicles are got out of a sample, where papers isolate them
    rf"\b(?:get|gets|getting|pull|pulling|fish|fishing|take|taking|coax|spin|spinning)"
    rf" (?P<what>(?:the |these |such |small |extracellular |exosomal )*{_CARRIERS})"
    rf" {_OUT_OF_A_SAMPLE}",
    re.IGNORECASE,
)
_ARE_GOT_OUT = re.compile(
    rf"(?P<what>\b{_CARRIERS} |\b(?:are|is|were|was) (?:the |these |such )*{_CARRIERS} )"
    r"(?P<be>(?:best |usually |(?:is|are|was|were|be|being) )*)"
    rf"(?:got|gotten|pulled|fished|taken|spun) {_OUT_OF_A_SAMPLE}",
    re.IGNORECASE,
)
_NERVES_DIE = re.compile(  # which papers call degeneration, and no apoptosis
    r"\b(?P<what>(?:moto)?neurone?s?|nerve cells?|nerves)"
    r" (?:(?:to )?die|dying|to be lost|being lost)"
    r"(?: (?:off|away|out))?\b",
    re.IGNORECASE,
)
_WHICH_KIND = re.compile(  # "pin down which subtype somebody has" diagnoses the subtype
    r"\b(?:(?:pin|nail) down(?: the)?"
    r"|(?:work out|make out|establish|determine|tell|say|confirm|settle|decide|fix)"
    r"(?= (?:wh|the |(?:an? )?(?:tumou?r|cancer|molecular) )))"
    r"(?: exactly)?(?: which| what| the)? (?:(?:molecular|intrinsic|breast|tumou?r|cancer) ){0,3}"
    r"(?P<kind>(?:[\w-]+ )?(?:sub-?types?|stages?|grades?))\b"
    r"(?P<of> of (?:an? |the |her |his )?(?:breast )?(?:cancers?|tumou?rs?))?"
    r"(?: (?:somebody|someone|one|(?:an?|the) (?:patient|woman|man|person|tumou?r)|patients|women"
    r"|people|they|she|he) (?:has|have|is|are)(?: (?:got|in|at))?)?"
    r"(?P<means> (?:from|by|with|using|on)"
    r" (?!(?:one another|each other|or|and)\b)(?P<by>[^,;?.]+?))?(?: (?:alone|only))?(?=\W*$)",
    re.IGNORECASE,
)
_KINDS_OF_CARGO = (
    r"\b(?:what|which) (?:(?:sorts?|kinds?|types?|class(?:es)?) of )?(?:molecular |biological )?"
    r"(?:cargo(?:es|s)?|contents?|freight|payloads?)"
)
_CARGO = re.compile(  # what is carried is contained: cargo names it, and tells nothing of it
    rf"{_KINDS_OF_CARGO} (?:do|does|can) (?P<who>(?!you\b|we\b|one\b)[^,;?]{{3,40}}?)"
    r" (?:carry|have|hold|contain|transport|bear)(?=\W*$)"
    rf"|{_KINDS_OF_CARGO} (?:can (?:you|we|one) find|(?:is|are)(?: found)?) (?:inside|in|within)"
    r" (?P<where>[^,;?]{3,40}?)(?=\W*$)",
    re.IGNORECASE,
)
_BY_ANYBODY = re.compile(
    r"\b(?P<can>can|could) (?:we|you|one|doctors|clinicians|pathologists)\b", re.IGNORECASE
)
_MAIN_SORT = re.compile(  # of its kind; what is sorted is another matter
    r"\b(?P<main>main|chief|principal|predominant|dominant|prevailing|commonest|most common) "
    r"sort(?=s?\b)",
    re.IGNORECASE,
)
_CHAINED = re.compile(  # "string several methods together" combines them
    r"\b(?:chain|string|link|couple|use|run|put|do)(?P<ing>ing)?"
    r" (?P<what>(?:several|two|three|multiple|many|different|both) [^,;?.]{3,50}?)"
    r" (?:together|in (?:a )?(?:row|series|succession|sequence)|one after (?:the other|another)"
    r"|back to back)\b",
    re.IGNORECASE,
)
_STUCK_TO = re.compile(
    r"\b(?P<over>instead of|rather than|than) (?:(?:to )?(?:stick|stay|rely|mak|settl|keep)"
    r"(?:e|ing)?(?: do)? (?:with|to|on|for)) (?:just |only )?(?:one|a single one)\b",
    re.IGNORECASE,
)


def _with_kind_diagnosed(core: str) -> str:
    """The text with whatever settles a subtype, a stage or a grade as what diagnoses it."""
    found = _WHICH_KIND.search(core)
    if found is None:
        return core
    who = _BY_ANYBODY.search(core, 0, found.start())
    lead, means = core[: found.start()], found["means"] or ""
    if who and means:  # it is what does so
        lead, means = f"{lead[: who.start()]}{who['can']} {found['by']}{lead[who.end() :]}", ""
    return f"{lead}diagnose the {found['kind']}{means}{core[found.end() :]}"


_BARE_SIZE = re.compile(  # of those studied; how it was arrived at is another matter
    rf"^(?P<lead>{LEAD_IN}(?:(?:what (?:is|was)|how (?:big|large) (?:is|was)|give|tell me)"
    r" (?:the |their )?)?"
    r"(?:the )?)(?:final |total |overall |actual )*"
    r"(?:sample size|cohort size|number of (?:patients|participants|subjects))"
    r"(?P<end>,? (?:after|following) (?:all )?(?:the )?exclusions?)?(?=\W*$)",
    re.IGNORECASE,
)
_STILL_ALIVE = re.compile(
    r"\b(?:(?:were|was|are|is) )?(?:still )?(?:alive|living)\b", re.IGNORECASE
)
_HOW_MANY = re.compile(
    r"\b(?:how many|proportion|share|fraction|per ?cent|percentage)\b(?! (?:\w+ ){0,3}?cells?\b)",
    re.IGNORECASE,
)
_SPAN_OF_YEARS = re.compile(
    rf"\b(?P<one>{'|'.join(_YEARS)})(?:(?:,| and| or|,? and) (?P<two>{'|'.join(_YEARS)}))?"
    r"[ -]years?\b",
    re.IGNORECASE,
)


def _in_months(match: re.Match[str]) -> str:
    """A number of years with the same in months, in which papers give how long people live."""
    months = " and ".join(
        str(_YEARS[match[name].lower()]) for name in ("one", "two") if match[name]
    )
    return f"{match[0]} {months} months"


def _of_those_alive(core: str, vocabulary: Vocabulary) -> str:
    """The question how many were alive, by the word in which that is told."""
    told_so = "survival" in vocabulary.words and "alive" not in vocabulary.words
    if told_so and _HOW_MANY.search(core):  # cells are kept alive in another way
        return _STILL_ALIVE.sub("survival", core)
    return core


def without_idioms(core: str, vocabulary: Vocabulary) -> str:
    """The question in plain words: why for "on what grounds", a view for the authors' eyes."""
    core = in_words_of_illness(_BY_WHOM_SEEN.sub(r"\g<asks> ", core), vocabulary)
    if "commercially" in vocabulary.words:
        core = _ON_SALE.sub("commercially available", core)
    core = _CAUSING.sub(lambda match: _BASES[match["verb"].lower()], core)
    if vocabulary.has_stem("degeneration"):
        core = _NERVES_DIE.sub(r"\g<what> degeneration", core)
    core = _HOW_MUCH_OF_IT.sub(r"the level of \g<what>", core)
    core = _GROUNDS.sub(r"\g<lead>why", core)
    core = _ARE_GOT_OUT.sub(r"\g<what>\g<be>isolated from ", core)
    core = _GOT_OUT.sub(r"isolate \g<what> from ", core)
    core = _STUCK_TO.sub(r"\g<over> a single one", core)
    core = _CHAINED.sub(lambda match: f"combin{match['ing'] or 'e'} {match['what']}", core)
    core = _with_kind_diagnosed(core)
    core = _CARGO.sub(lambda match: f"what do {match['who'] or match['where']} contain", core)
    core = _MAIN_SORT.sub(r"\g<main> type", core)
    core = _EYES.sub(lambda match: f"{match['whose'] or match['of']}view", core)
    core = _by_its_sides(_OWN_STUDY.sub("the study", _OF_A_STUDY.sub("the study", core)))
    core = _more_frequent(core, vocabulary)
    formal = "exclusion" in vocabulary.words or "eligibility" in vocabulary.words
    core = by_who_is_in(core, criteria=formal)
    core = _of_those_alive(
        _BARE_SIZE.sub(r"how many patients were included\g<end>", core), vocabulary
    )
    if vocabulary.has_stem("mrna"):
        core = _MESSENGER.sub(r"mRNA\g<more>", core)
    return _spelled_as_there(core, vocabulary)


_HOW_MUCH_OF_IT = re.compile(  # "which miRNA controls how much PTEN there is?" wants no figure
    r"(?<=[a-z] )how much (?P<what>[\w/-]+(?: [\w/-]+)?) there (?:is|was)\b", re.IGNORECASE
)
_ON_SALE = re.compile(
    r"\b(?:(?:that|which) (?:(?:ordinary|lay|normal) )?(?:people|patients|you|one|anyone|labs?)"
    r" (?:can |could |may )?(?:already )?buy(?: (?:already|today|now|in shops|off the shelf))?"
    r"|(?:already )?(?:on|for) sale|sold (?:already|today|over the counter)|in the shops)\b",
    re.IGNORECASE,
)


_DIGRAPH = re.compile(r"[ao]e|[æœ]")  # haemolysis and hemolysis, foetus and fetus
_SPELLED = re.compile(r"[A-Za-z]{6,}")
_MESSENGER = re.compile(r"\b(?<!small )messenger[- ]RNA(?P<more>s?)\b", re.IGNORECASE)
_COMMONER = re.compile(r"\b(?:more common|commoner)\b", re.IGNORECASE)


def _more_frequent(core: str, vocabulary: Vocabulary) -> str:
    """The question with "more frequent" for commoner, where the sources rather write that."""
    frequent, common = (vocabulary.words.get(word, 0) for word in ("frequent", "common"))
    return _COMMONER.sub("more frequent", core) if frequent and frequent >= common else core


def _spelled_as_there(core: str, vocabulary: Vocabulary) -> str:
    """The question with the sources' spelling of words that differ by a digraph: haemolysis."""
    there = _by_spelling(Same(vocabulary.words))

    def own(match: re.Match[str]) -> str:
        if match[0][0].isupper() and match.start() > 0:
            return match[0]  # a name: Michael
        word = match[0].lower()
        plain = _DIGRAPH.sub("e", word)
        forms = (word, plain, there.get(plain, plain))
        if forms == (word, word, word):
            return match[0]  # most words
        form = max(forms, key=lambda one: vocabulary.words.get(one, 0))
        return match[0] if form == word else form

    return _SPELLED.sub(own, core)


@functools.lru_cache(maxsize=4)
def _by_spelling(words: Same[Mapping[str, int]]) -> Mapping[str, str]:
    """From a word without its digraphs to the spelling of it that most sentences have."""
    counts = words.thing
    best: dict[str, str] = {}
    for word in counts:
        plain = _DIGRAPH.sub("e", word) if len(word) >= 6 else word
        if plain != word:
            best[plain] = max((best.get(plain, plain), word), key=lambda one: counts.get(one, 0))
    return best


def in_their_words(core: str, vocabulary: Vocabulary) -> str:
    """The question with the words that no source has in the sources' words for the same concept."""
    if "verage " in core:
        core = _AVERAGE.sub("mean ", core)
    if "month" in vocabulary.words and "surviv" in core.lower():
        core = _SPAN_OF_YEARS.sub(_in_months, core)
    if "diameter" in vocabulary.words:
        core = _SIZE_OF_VESICLES.sub(lambda match: f"{match[0]} diameter", core)
    unseen = [match.span() for match in _WORD.finditer(core) if _is_unseen(match[0], vocabulary)]
    if not unseen:
        return core
    found = [
        item
        for item in find_concepts(core, among=ONE_THING)
        if any(item.start <= start and end <= item.end for start, end in unseen)
    ]
    for item in reversed(found):
        if own := _commonest(item.name, Same(vocabulary.words)):
            core = f"{core[: item.start]}{own}{core[item.end :]}"
    return core


def _is_unseen(word: str, vocabulary: Vocabulary) -> bool:
    word = word.lower()
    return not (word in STOPWORDS or word in vocabulary.words or vocabulary.has_stem(word))


@functools.lru_cache(maxsize=64)  # of few indices: each is kept with all its words
def _commonest(concept: str, words: Same[Mapping[str, int]]) -> str:
    """The word for a concept that most sentences of the sources have; empty where none has one."""
    pattern = pattern_of(concept)
    counts = words.thing
    named = (word for word in counts if pattern.fullmatch(word))
    return max(named, key=lambda word: (counts[word], word), default="")
