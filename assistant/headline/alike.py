"""Questions that ask whether nothing differs: "on a par", "just as often", "did the link vanish".

What they ask is affirmed where a text reports no effect, and denied where it reports one. Words of
sameness carry no content of their own: they are blanked before a question is held against a text.
"""

import functools
import re

from assistant.asked.frame_words import LEAD_IN
from assistant.headline.relations import told_of
from assistant.headline.stated import TIE, TOUCHED, blanked, without_effect
from assistant.headline.things import by_key, coverage, things
from assistant.polarity.effects import directions

SHARED = 0.6  # share of a question's words by which a denial of effects speaks of them

_GONE = (
    r"(?:vanish(?:es|ed)?|disappear(?:s|ed)?|evaporate[sd]?|fade[sd]?(?: away)?|go away|went away"
    r"|dropp?(?:s|ed)? out|wash(?:es|ed)? out|los(?:e|es|t)|dissolve[sd]?|cease[sd]?(?: to be)?"
    r"|gone|lost)"
)
_NO = r"(?:no|nothing|little or no|not any|hardly any)"
_ALIKE = re.compile(
    r"\b(?:(?:statistically |about |roughly |much |just |practically )*"
    r"(?:on a par|equally(?: (?:good|bad|well|badly|effective|safe|often|common|frequent|likely))?"
    r"|equivalent|identical|alike|the (?:very |exact |self-?)?same|similar(?:ly)?"
    r"|comparable|no different|indistinguishable)"
    r"(?: (?:to|with|as|between|in both(?: \w+)?))?"
    r"|(?:just|quite|every bit|still) as (?:\w+ly )?[a-z]+(?: as| in both(?: \w+)?)?"
    r"|as (?:good|bad|fast|slow|often|frequent|common|likely|high|low|badly|long|short|strong"
    r"|effective|safe|much|many|quickly|slowly|large|small)(?: as| in both(?: \w+)?)"
    r"|as (?:good|bad|fast|slow|often|frequent|common|likely|high|low|badly|long|short|strong"
    r"|effective|safe|much|many|quickly|slowly|large|small)(?=\b[^?,;]{3,80}\bas\b)"
    r"|as well as(?= (?:before|ever|usual|it|they|in|with|for|on|after|when|if|those|that)\b)"
    r"|(?:work(?:s|ed)?|perform(?:s|ed)?|do|does|did|fare[sd]?) as well as"
    r"|normally|as usual|as before|unchanged|unaffected|undisturbed|regardless of"
    rf"|{_NO} (?:\w+ ){{0,2}}?(?:{TIE}|gain|beyond|over|extra|more|to do)"
    rf"|(?:stay|remain|keep)(?:s|ed)? (?:stable|level|constant|put))\b"
    r"|\b(?:little|hardly|barely|scarcely|minimally|not much)"
    rf" {TOUCHED}\b|\bneutral\b|\bnegative for\b"
    r"|\b(?:miss(?:es|ed)?|(?:fail(?:s|ed)? to|not|n't) (?:reach|meet)|f[ae]ll(?:s|en)? short of)"
    r"(?= (?:[\w-]+ ){0,4}?(?:end-?points?|targets?|goals?)\b)"
    r"|\bfall short of (?:statistical )?significance\b"
    r"|\b(?:could not|couldn[’']t|did not|didn[’']t|(?:not|never) (?:been )?able to|unable to"
    r"|fail(?:s|ed)? to) (?:show|demonstrate|find|prove|establish|detect|confirm)\b"
    rf"|\bnon-?significan\w+\b|\binsignifican\w+\b|\b(?:unrelated|unconnected)\b",
    re.IGNORECASE,
)
_LOST = re.compile(
    rf"\b{TIE}\b[^?]*?\b(?P<gone1>{_GONE})\b|\b(?P<gone2>{_GONE})\b[^?]*?\b{TIE}\b", re.IGNORECASE
)
_ABSENT = re.compile(  # "were the patients free of X?"
    r"(?:is|are|was|were)\b(?:(?!\b(?:less|more|lower|higher|better|worse)\b)[^,?])*"
    r"\b(?:lacking|free of|devoid of|clear of|without) (?-i:[A-Z])"
    r"(?!.*\b(?:less|more|lower|higher|better|worse|\w+ed)\b)",
    re.IGNORECASE,
)
TIES = re.compile(rf"\b{TIE}\b", re.IGNORECASE)
_SIGNIFICANT = re.compile(r"\b(?:statistical(?:ly)?|significan(?:t|tly|ce))\b", re.IGNORECASE)
_WHATEVER = re.compile(  # how widely sameness is supposed to hold
    r"\b(?:(?<=of )one|(?:a )?single|whatever|whichever|no matter (?:what|which|how)|always|ever"
    r"|every time)\b",
    re.IGNORECASE,
)
_WHATEVER_ELSE = re.compile(  # "does X rise with age regardless of sex?" asks of a rise
    r",?\s(?:regardless|irrespective) of\s[^?,]*(?=\W*$)", re.IGNORECASE
)
_GIVEN_ALIKE = re.compile(  # "at the same glucose, ...": what is held equal, and not asked
    r"^(?:at|with|for|given|on|under|in)\s+(?:the same|an? (?:similar|equal|comparable|identical)"
    r"|similar|equal|comparable|identical)\s[^,?]{2,50},\s+",
    re.IGNORECASE,
)


@functools.lru_cache(maxsize=512)
def asks_nothing(asked: str) -> bool:
    """Whether a question asks if there is no effect, no difference or no longer a tie."""
    asked = _GIVEN_ALIKE.sub("", asked)
    told = _WHATEVER_ELSE.sub("", asked)
    asked = told if directions(told) else asked
    return bool(
        _ALIKE.search(asked) or _LOST.search(asked) or _ABSENT.match(asked) or without_effect(asked)
    )


@functools.lru_cache(maxsize=512)
def without_sameness(asked: str) -> str:
    """The question with its words of sameness and significance blanked; it keeps its length."""
    spans = [match.span() for match in (*_ALIKE.finditer(asked), *_SIGNIFICANT.finditer(asked))]
    if lost := _LOST.search(asked):
        spans.append(lost.span("gone1" if lost["gone1"] else "gone2"))
        spans += [match.span() for match in TIES.finditer(asked)]
    spans += [match.span() for match in _WHATEVER.finditer(asked)]
    return blanked(asked, *spans)


def differs(asked: str, text: str) -> bool:
    """Whether a text has one thing of the question raise, lower or exceed another.

    Two that it names side by side ("A and B lowered Y") do not differ.
    """
    if is_denied_by_none(asked):
        return False
    asked = without_sameness(asked)
    there = by_key(asked, text)
    wanted = [item for item in things(asked) if item.key in there]
    if not directions(text) or coverage(asked, text) < SHARED or len(wanted) < PAIR:
        return False
    one, other = (there[item.key][0] for item in wanted[:PAIR])
    if _SIDE_BY_SIDE.fullmatch(text[min(one.end, other.end) : max(one.start, other.start)]):
        return False
    return any(
        told_of(text, there[one.key], there[other.key], rated=False).sign
        for at, one in enumerate(wanted)
        for other in wanted[at + 1 :]
        if one.key != other.key
    )


PAIR = 2
_SIDE_BY_SIDE = re.compile(r"\s*(?:\([^()]*\))?,?\s*(?:and|or|as well as)\s+(?:\w+\s+)?")
AS_MUCH = re.compile(
    r"\bas [a-z]+ (?:[\w'’-]+ ){0,12}?as\b|\b(?:equally|the same|similar\w*|alike|on a par)\b",
    re.IGNORECASE,
)


def is_denied_by_none(asked: str) -> bool:
    """Whether no single effect denies the sameness or absence that a question asks about.

    "As often with A as with B" and "were all free of X": that A does something tells of neither.
    """
    return bool(AS_MUCH.search(asked) or _ABSENT.match(asked))


_MODEL = (
    r"(?:account(?:ed|ing)? (?:was )?(?:taken )?(?:of|for)|taken into account|in (?:the|one) model"
    r"|includ(?:ed|ing)(?: in the (?:\w+ )?(?:model|analys[ie]s))?|adjust(?:ed|ing|ment) for"
    r"|allow(?:ed|ing|ance) for|controll?(?:ed|ing)? for|factored in|in the equation"
    r"|corrected for|correcting for)"
)
_LEADING = re.compile(
    rf"^(?:with|after|once|when|if|even|on|upon)\s[^,?]*?\b{_MODEL}[^,?]*,\s*", re.IGNORECASE
)
_NO_VERB = (  # "with death persist after adjusting": what is tied, and what became of it
    r"(?:(?!\b(?:survive|persist|hold|stand|remain|vanish|disappear|after|once|when)s?\b)[^,?])"
)
_TRAILING = re.compile(
    rf",?\s+(?:even )?(?:(?:with|after|once|when|if|on|upon)\s{_NO_VERB}*?)?\b{_MODEL}[^,?]*"
    r"(?=\s*\??$)",
    re.IGNORECASE,
)


def without_adjustment(asked: str) -> str:
    """A question without what else was in the model: "with age taken into account, is ..."."""
    asked = _LEADING.sub("", asked)
    bare = _TRAILING.sub("", asked)
    return asked if _ONLY_SUBJECT.match(bare) and not directions(bare) else bare


_ONLY_SUBJECT = re.compile(  # "were the figures adjusted for age": that is what is asked
    rf"{LEAD_IN}(?:is|are|was|were)\b", re.IGNORECASE
)
