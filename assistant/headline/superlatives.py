"""What is most of all: "was X the one with the biggest effect on Y?" beside "X had the biggest".

A text names one winner by a superlative. A question that asks for just that one is affirmed, one
that asks for another of those named is denied; so is one that sets another above the winner.
"""

import re
from dataclasses import dataclass

from assistant.headline.brackets import IN_BRACKETS
from assistant.headline.comparisons import COMPARED
from assistant.headline.things import by_key, keys_of, things, things_in
from assistant.polarity.effects import Form, directions
from index.terms import STOPWORDS, tokens

_MOST = (
    r"(?:most|biggest|largest|greatest|strongest|highest|commonest|longest|heaviest|steepest"
    r"|best|worst|hardest|fastest|leading(?! to\b)"
    r"|predominant|dominant|prevailing|main|chief|principal"
    r"|(?:commoner|more (?:common|frequent|abundant|numerous))"
    r"(?= (?:sort|type|kind|form|one|subtype)\b))"
)
_LEAST = r"(?:least|smallest|weakest|lowest|rarest|shortest|lightest|mildest|slowest)"
_SUPERLATIVE = re.compile(
    rf"\b(?:(?P<most>{_MOST})|(?P<least>{_LEAST}))\b"
    r"(?! (?:of|likely|patients|people|studies|cases|women|men|recent\w*|notably|important\w*"
    r"|interesting\w*|probably|often|commonly)\b)",
    re.IGNORECASE,
)
_AT = re.compile(r"\b(?:at|for) (?:the )?(?:very )?$", re.IGNORECASE)
_SAYS = (
    r"(?:is|are|was|were|being|had|has|have|showed?|shows|exert(?:s|ed)?|exhibit(?:s|ed)?|gave|caused?"
    r"|produced|yielded|made|contributed|reached|came out)"
)
_LED = re.compile(  # "X had by far the most"
    rf"\W*(?P<who>[^,;:.]{{2,90}}?) (?:\w+ly )?{_SAYS} (?:by far |clearly |\w+ly )?"
    r"(?:the |its |their )?$",
    re.IGNORECASE,
)
_DID_MOST = re.compile(  # "X lowered it the most"
    r"\W*(?P<who>[^,;:.]{2,60}?) \w+(?:ed|es|s) [^,;:.]{2,60}? (?:by far )?(?:the )?$",
    re.IGNORECASE,
)
_FOUND = re.compile(  # "the strongest effect was seen for X", "was highest in X", "most hit by X"
    r"(?:[^,;:.]{2,60}? (?:is|are|was|were) (?:\w+ly )?"
    r"(?:(?:seen|found|observed|noted|recorded|reported) )?"
    r"| (?:\w+ly )?\w+ed | )(?:in|for|with|among|by|after) (?P<who>[^,;:.()]{2,60}?)"
    r"(?=\s*(?:[,;.(]|$)|\s(?:and|while|whereas|but|followed)\b)",
    re.IGNORECASE,
)
_MOSTLY = re.compile(  # "are such cells mostly X?"
    r"\b(?:is|are|was|were) [^,;?]{3,60}? (?:mostly|mainly|predominantly|chiefly|largely"
    r"|for the most part) (?:of )?(?:the )?(?P<who>(?!\w+(?:ed|ing)\b)[^,;?]{2,40}?)"
    r"(?: (?:types?|sorts?|kinds?|ones?))?\W*$",
    re.IGNORECASE,
)
_MOST_ARE = re.compile(  # "are most such cells X?"
    r"\b(?i:(?:is|are|was|were) (?:most|the (?:vast |great )?majority)(?: of)?"
    r"(?: the| these| those| all)? (?:[\w'-]+ ){1,6}?(?:of (?:the )?)?)(?P<who>(?=[\w-]*[A-Z\d])"
    r"[\w-]+)(?: (?:types?|sorts?|kinds?|ones?|subtypes?))?\W*$"
)
_SEVERAL = re.compile(r",|\b(?:and|or|both)\b", re.IGNORECASE)
_OPENS = re.compile(r"\b(?:is|are|was|were|do|does|did|has|have|had)\s", re.IGNORECASE)
_OPENS_BEHIND = re.compile(rf",\s{_OPENS.pattern}", re.IGNORECASE)  # "among those that have X, is"
_SUBJECT_ENDS = re.compile(
    r"['’]s\b|(?<=\w)\s(?:the|by far|really|an?|one|have|has|had|show|exert|cause|give|contribute"
    r"|turn|come|seen|found|most|least)\b",
    re.IGNORECASE,
)
_PLACED = re.compile(
    r"\s(?:in|for|with|among|after) (?P<who>[^,;?.]{2,60}?)"
    r"(?=\s*(?:[,;?.]|$)|\s(?:and|while|whereas|but|followed)\b)",
    re.IGNORECASE,
)
_SEEN = "seen found observed noted recorded measured detected reported reached"
_SEEN_IN = re.compile(rf"\b(?:{_SEEN.replace(' ', '|')}){_PLACED.pattern}", re.IGNORECASE)
_WHICH = re.compile(r"\b(?:that|which|who|whose)\b", re.IGNORECASE)
_OPENED = re.compile(r"[;.,:]\s(?:and |while |whereas |but )?")
_CLAUSE_ENDS = re.compile(r"[,;]|\.\s|\.$|\s(?:and|while|whereas|but)\b")
_OF = re.compile(r"\b(?:on|for|of|in|to)\s")
HALF = 0.5  # of what a superlative is said of, which a question must name too
FEW = 2  # things of which it must name all
_ANYBODY = frozenset(
    tokens(
        "disease syndrome group patient people treatment therapy cell arm use cohort signature"
        " marker sample drug condition case"
    )
)
_WAYS = frozenset(tokens("most least high highest low lowest best worst"))
_COMPARED_BY = re.compile(
    r"\b(?:(?P<most>more|bigger|larger|greater|stronger|higher|heavier|worse|better"
    r"|commoner)"
    r"|(?P<least>less|smaller|weaker|lower|lighter|milder))\b",
    re.IGNORECASE,
)
_GRADED = re.compile(
    rf"{_MOST}|{_LEAST}|mostly|mainly|chiefly|largely|majority|{COMPARED.pattern}", re.IGNORECASE
)
_BAD = re.compile(r"\b(?:negative|adverse|detrimental|harmful|unfavou?rable)\b", re.IGNORECASE)
_GOOD = re.compile(r"\b(?:positive|beneficial|favou?rable)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Most:
    """Who is most (`way` +1) or least (-1), with the words that say of what: `start:end`."""

    who: tuple[int, int]
    way: int
    start: int
    end: int


def most_agreement(asked: str, text: str) -> int:
    """+1 where a text names as most what a question asks of, -1 where another, else 0."""
    wanted = _asked_of(asked) if _GRADED.search(asked) else None
    among = _ONE_OF.search(asked) is not None
    if wanted and (placed := _placed_by_succession(asked, wanted, text)):
        return max(placed, 0) if among else placed
    told = _told(text) if wanted else None
    if wanted is None or told is None or not _is_measured(asked, text, told):
        return 0
    if _way_moved(asked) * _way_moved(text[told.start : told.end]) < 0:
        return 0
    than = COMPARED.search(asked, wanted.start)
    first = _wins(asked, wanted.who, text, told)
    if than is None:
        if wanted.way == told.way:
            return max(first, 0) if among else first
        return -1 if first > 0 else 0
    behind = [item for item in things(asked) if item.start >= than.end()]
    second = _wins(asked, (than.end(), behind[0].end), text, told) if behind else 0
    return first * wanted.way * told.way if first * second < 0 else 0


SUCCEEDED = re.compile(  # "X overtook Y as the most ..."; what surpasses comes as better than
    r"\b(?:(?:is|are|was|were|be|been) better than|surpass\w*|overt(?:ak|ook)\w*|replac(?:ed|es)"
    r"|displac(?:ed|es)|outrank\w*|supplant\w*|dethron\w*) (?P<who>[^,;.]{2,60}?)"
    r" as (?:the )?(?:\w+ly )?"
    r"(?P<grade>most|leading|top|main)\b",
    re.IGNORECASE,
)
_NOT_YET = re.compile(  # "has not overtaken", "is set to overtake"
    r"(?:\b(?:not|never|nor|no|cannot|may|might|can|could|will|would|shall|should|must|soon|to|if"
    r"|nearly|almost|without|expected|yet)\b|n['’]t\b)[^,;:.]{0,30}$",
    re.IGNORECASE,
)
_ONE_OF = re.compile(  # which leaves room for others
    rf"\b(?:(?:one|some|two|three|several|part) of|among|amongst) (?:the |its |their )?(?:very )?"
    rf"(?:{_MOST}|{_LEAST})\b|\ban? (?:very )?(?:{_MOST}|{_LEAST})\b",
    re.IGNORECASE,
)


def _placed_by_succession(asked: str, wanted: Most, text: str) -> int:
    """+1 where a text has what is asked about take another's first place, -1 where it lost its."""
    found = SUCCEEDED.search(text)
    who = asked[slice(*wanted.who)]
    named = keys_of(who) - _ANYBODY
    if found is None or not named or wanted.way < 0 or _NOT_YET.search(text[: found.start()]):
        return 0
    stop = _CLAUSE_ENDS.search(text, found.end())
    end = stop.start() if stop else len(text)
    if not _is_measured(asked, text, Most(found.span("who"), 1, found.start("grade"), end)):
        return 0
    if named <= by_key(who, found["who"]).keys():
        return -1
    return 1 if named <= by_key(who, text[: found.start()]).keys() else 0


def _wins(asked: str, who: tuple[int, int], text: str, told: Most) -> int:
    """+1 where somebody of a question is the winner of a text, -1 where it names him elsewhere."""
    named = {item.key for item in things_in(asked, who)}
    winner = text[slice(*told.who)]
    here, there = by_key(asked, winner).keys(), by_key(asked, text).keys()
    own = keys_of(winner)
    if not named - _ANYBODY or not own - _ANYBODY:
        return 0
    if named - _ANYBODY <= here and own - _ANYBODY <= by_key(winner, asked).keys():
        return 1
    apart = (named - here - _ANYBODY) and not own - _ANYBODY <= named
    return -1 if apart and named <= there else 0


def _told(text: str) -> Most | None:
    """The one that a text calls most or least of all."""
    for found in _SUPERLATIVE.finditer(text):
        if _AT.search(text[: found.start()]):
            continue
        opened = max([0, *(mark.end() for mark in _OPENED.finditer(text, 0, found.start()))])
        stop = _CLAUSE_ENDS.search(text, found.end())
        end = stop.start() if stop else len(text)
        who, start = None, found.start()
        the = text[: found.start()].endswith("the ")
        if (placed := _PLACED.match(text, found.end())) and not the:
            who, start, end = placed.span("who"), opened, found.end()
        elif led := _LED.match(text, opened, found.start()):
            who = led.span("who")
        elif (done := _DID_MOST.match(text, opened, found.start())) and end == found.end():
            who, start = done.span("who"), done.end("who")
        elif behind := _FOUND.match(text, found.end()):
            who, end = behind.span("who"), behind.start("who")
            start = opened
        if who and not _SEVERAL.search(text, *who):
            return Most(who, 1 if found["most"] else -1, start, end)
    return None


def _asked_of(asked: str) -> Most | None:
    """Of whom a question asks if it is most of all, or more than another."""
    if mostly := _MOSTLY.search(asked) or _MOST_ARE.search(asked):
        return Most(mostly.span("who"), 1, mostly.start(), mostly.end())
    opened = _OPENS_BEHIND.search(asked) or _OPENS.search(asked)
    than = COMPARED.search(asked, opened.end()) if opened else None
    if opened is None:
        return None
    grade = (_COMPARED_BY if than else _SUPERLATIVE).search(asked, opened.end())
    if grade is None or (than and than.start() < grade.start()):
        return None
    way = 1 if grade["most"] else -1
    the = re.search(r"\bthe $", asked[: grade.start()])
    verbs = [cue.start for cue in directions(asked) if cue.form is Form.VERB]
    done = any(opened.end() < at < grade.start() for at in verbs)
    done = done or bool(_WHICH.search(asked, opened.end(), grade.start()))
    if (placed := _PLACED.match(asked, grade.end())) and not (the or done):
        return Most(placed.span("who"), way, opened.end(), grade.end())
    if the and the.start() == opened.end():  # "was the highest level seen in X"
        seen = _SEEN_IN.search(asked, grade.end())
        return Most(seen.span("who"), way, opened.end(), seen.start()) if seen else None
    ends = [match.start() for match in _SUBJECT_ENDS.finditer(asked, opened.end())]
    ends = [at for at in (*ends, *verbs, grade.start()) if at > opened.end()]
    if not ends:
        return None
    return Most((opened.end(), min(ends)), way, opened.end(), len(asked))


def _is_measured(asked: str, text: str, told: Most) -> bool:
    """Whether what a text measures by its superlative is what a question asks about."""
    said = IN_BRACKETS.sub("", text[told.start : told.end])
    of = _OF.search(said)
    whole = [item for item in things(said) if item.key not in tokens(_SEEN)]
    behind = [item for item in whole if of and item.start >= of.end()] or whole
    there = keys_of(asked)
    shared = sum(item.key in there for item in behind)
    if not behind:
        return bool(set(tokens(said)) & set(tokens(asked)) - STOPWORDS - _WAYS)
    return shared >= (HALF * len(behind) if len(behind) > FEW else len(behind))


def _way_moved(text: str) -> int:
    """-1 where something is moved for the worse or lowered, +1 for the better, else 0."""
    if _BAD.search(text) or _GOOD.search(text):
        return -1 if _BAD.search(text) else 1
    moved = [cue.effective for cue in directions(text) if cue.axis == "activity"]
    return moved[0] if moved else 0
