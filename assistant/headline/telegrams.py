"""Questions in telegram style, or after a supposition, as one full question.

"A -> B lower?", "A: B lower?", "suppose A; is B lower?" and "B lower if A?" all ask "when A, is B
lower?": a condition clause and an outcome clause, which is the one build that is read after this.
What is not of such a build is left as it is.
"""

import functools
import re

from assistant.asked.frame_words import ANYONE, AUXILIARY, DO, LEAD_IN
from assistant.biology.lay_words import technical
from assistant.headline.question_shapes import graded
from assistant.headline.things import things
from assistant.polarity.cues import Direction, Form
from assistant.polarity.effects import directions
from index.mirna import find_mirnas
from index.names import find_entities

_ASKS = re.compile(rf"{LEAD_IN}{AUXILIARY}\s", re.IGNORECASE)
_ASKED_WITHIN = re.compile(rf"(?:^|[,:;–—]\s*|\s-\s){_ASKS.pattern}", re.IGNORECASE)
_ARROW = re.compile(r"\s*(?:[-–—=]+>|[→⇒⟶➔])\s*|\s+=+\s+")
_MARK = re.compile(rf"(?:\s*[:;]|\s+[-–—]+|,)\s+{LEAD_IN}")
_SUPPOSED = re.compile(
    rf"^\W*{LEAD_IN}(?:(?:let['’]s |let us |if we )?(?:suppose|supposing"
    r"|imagine|say|assuming|assume|presuming|provided|given|granted|what if)"
    r"(?: (?:that|now))?)[,:]?\s+"
    rf"(?!i\b)(?P<what>[^?]{{3,140}}?)(?:\s*[;:,.]|\s+[-–—]+)\s+{LEAD_IN}"
    r"(?=\S+ ?\S)",
    re.IGNORECASE,
)
_SEEN = (  # who sees what comes of it is not asked
    rf"{ANYONE} "
    r"(?:(?:then|also|still) )?(?:see|expect|find|observe|get|notice|predict|anticipate)"
)
_IMPERSONAL = re.compile(
    rf"\b{DO} {_SEEN}"
    r"(?: (?:to (?:see|find)|there to be))? (?=\S)(?!that\b|how\b|whether\b)",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r"(?:if|when|once|after|following|upon|with|in|among|for|by|as|under|during|without|on)\b",
    re.IGNORECASE,
)
_LED = re.compile(
    r"(?:when|if|once|after|following|upon|under|without|in|among|for|during|before)\b",
    re.IGNORECASE,
)
_OF_IT = re.compile(  # it points at what stands before, which acts or is judged true
    rf"{LEAD_IN}{AUXILIARY} (?:it|that|this|they|these|those|such)\b", re.IGNORECASE
)
_NO_CONDITION = re.compile(
    r"\b(?:wh(?:at|ich|o|ose|om|ere|y)|how|(?:the (?:more|less|higher|lower))|or (?:not|no))\b",
    re.IGNORECASE,
)
_DONE = re.compile(r"\b(?:given|added|applied|administered|present|on board)$", re.IGNORECASE)
_NAMED_FIRST = re.compile(  # "resistance to X, is it lower"
    rf"^(?P<what>[^,;:?]+),\s(?P<verb>{AUXILIARY})\s(?:it|that|this|they|these|those)\s",
    re.IGNORECASE,
)
_GRADED = frozenset({Form.ADJECTIVE, Form.PARTICIPLE})
_WHEN_BEHIND = re.compile(rf"\s(?={_WHEN.pattern})", re.IGNORECASE)
_VERSUS = re.compile(
    r"(?P<one>[^,:;]{2,50}?) (?:vs\.?|versus|compared (?:to|with)) (?P<other>[^,:;]{2,50})"
)


@functools.lru_cache(maxsize=256)
def in_full(asked: str) -> str:
    """A question in telegram style, or after a supposition, as "when A, is B lower?"."""
    end = re.search(r"[\s?.!]*$", asked)
    body = asked[: end.start()] if end else asked
    supposed = _SUPPOSED.match(body)
    if supposed:
        body = f"{supposed['what']}; {body[supposed.end() :]}"
    parts = _ARROW.split(body, maxsplit=1)
    led = len(parts) == 2 or bool(supposed)
    if len(parts) == 1:
        parts = _at_mark(body, supposed=bool(supposed))
    full = _joined(*parts, led=led) if len(parts) == 2 else _impersonal(body) or _claimed(body)
    if full is None and _ARROW.search(body):
        full = _led_to(*parts)
    full = full or _said(body) or _level_of_topic(body)
    return f"{full}?" if full else asked


_ASIDE = re.compile(r"\s*(?::|\s[-–—]+)\s*$")
_NO_SUBJECT = re.compile(
    rf"[,;:?]|\b(?:{AUXILIARY}|that|which|who|whose|what|where|when|if|how|why|or|not|no|neither|nor"
    r"|none|never|list|name|all|any|every|other)\b"
    r"|\b(?-i:[a-z]{3,}s (?=[\w/-]*[A-Z\d]))",  # "genes X"
    re.IGNORECASE,
)
_ON = re.compile(  # what is wanted, or a clause that asks by itself
    rf"\b(?:what|which|who|whom|whose|where|when|how|why)\b|[,;:–—-]\s[^?]*\b{AUXILIARY}\b",
    re.IGNORECASE,
)
_PLURAL = re.compile(r"[^sui]s$")
_HEAD = re.compile(r"\s(?:from|of|in|with|on|by|lacking|without|for|at|to)\s", re.IGNORECASE)


def _said(body: str) -> str | None:
    """A bare statement as a question: "X promotes Y", "X from cells - puts Y to sleep"."""
    said = technical(body)
    verb = next((cue for cue in directions(said) if cue.form is Form.VERB), None)
    if verb is None or not things(said[verb.end :]) or _ON.search(said, verb.end):
        return None
    subject = _ASIDE.sub("", said[: verb.start]).strip()
    if not find_entities(subject) or _NO_SUBJECT.search(subject) or len(subject.split()) > _LONG:
        return None
    if verb.text.endswith("s") == bool(_PLURAL.search(_HEAD.split(subject, maxsplit=1)[0])):
        return None  # "X promotes", "exosomes of X promote"
    return f"does {subject} {said[verb.start :]}"


_TOPIC = re.compile(
    r"(?P<what>[^,;:?]{2,60}?) (?P<place>in [^,;:?]{3,80}?)(?:\s*:|\s[-–—]+)\s+"
    r"(?P<level>[\w-]+(?: [\w-]+)?)(?P<than> than [^,;:?]+)?",
    re.IGNORECASE,
)
_TOPIC_ALONE = re.compile(
    r"(?P<what>[^,;:?]{2,80}?)(?P<than>)(?:\s*:|\s[-–—]+)\s+(?P<level>[\w-]+(?: [\w-]+)?)"
    r" (?P<place>(?:in|among|within) [^,;:?]{3,80})",
    re.IGNORECASE,
)


def _level_of_topic(body: str) -> str | None:
    """A level asked of a topic in front: "X in tumours: lower than in normal tissue"."""
    topic = _TOPIC.fullmatch(body) or _TOPIC_ALONE.fullmatch(body)
    if topic is None or not find_entities(topic["what"]) or _NO_SUBJECT.search(topic["what"]):
        return None
    if _grade(technical(f"is {topic['level']}")) is None:
        return None
    return f"is {topic['what']} {topic['level']} {topic['place']}{topic['than'] or ''}"


def _at_mark(body: str, *, supposed: bool) -> list[str]:
    """What is given and what is asked of it, parted at the last mark that leaves a claim."""
    for mark in reversed([*_MARK.finditer(body)]):
        given, claim = body[: mark.start()], body[mark.end() :]
        if mark[0].strip() == "," and _ASKS.match(claim) and not supposed:
            return [body]  # "in X, is Y lower" is a full question
        if _ASKED_WITHIN.search(given) or _OF_IT.match(claim):
            continue
        if _ASKS.match(claim) or _NAMED_FIRST.match(claim) or _claimed(claim):
            return [given, claim]
    return [body]


def _joined(given: str, claim: str, *, led: bool) -> str | None:
    """What is given and what is asked of it as one question; `led`: one leads to the other."""
    given = given.strip(" ,;:")
    if _OF_IT.match(claim) or _ASKED_WITHIN.search(given) or _NO_CONDITION.search(given):
        return None
    versus = _VERSUS.fullmatch(given)
    claim = _NAMED_FIRST.sub(r"\g<verb> \g<what> ", claim)
    asked = _impersonal(claim) or (claim if _ASKS.match(claim) else _claimed(claim))
    if asked is None:
        return None
    if versus:
        return f"{asked} in {versus['one']} than in {versus['other']}"
    if _LED.match(given):
        return f"{given}, {asked}"
    if _ASKS.match(claim) and not (led or _names_amount(given) or find_mirnas(given)):
        return None  # a topic set before a full question
    acts = led or _acts(given, asked)
    return f"{'when' if acts else 'in'} {given}, {asked}"


def _led_to(given: str, claim: str) -> str | None:
    """What something leads to, where that has no word of direction: "A -> Y" asks if Y is more."""
    bare = not directions(technical(claim)) and not _NO_CLAIM.search(claim) and things(claim)
    return f"when {given}, is {claim.strip()} promoted" if bare else None


def _acts(given: str, asked: str) -> bool:
    """Whether what is given acts on what is asked, and is no place or group to see it in."""
    if _names_amount(given) or find_mirnas(given) or _DONE.search(given):
        return True
    return bool(find_entities(given)) and not find_entities(asked)


def _names_amount(given: str) -> bool:
    """Whether what is given says how much there is of a name, or what is done to it."""
    cues = directions(technical(given))
    return any(cue.axis != "association" for cue in cues) and bool(find_entities(given))


def _impersonal(claim: str) -> str | None:
    """What one should see as what there is: "should one see less Y" asks if Y is less."""
    match = _IMPERSONAL.match(claim)
    if match is None:
        return None
    return _claimed(claim[match.end() :])


def _grade(text: str) -> Direction | None:
    cues = [cue for cue in directions(text) if cue.form is not Form.NOUN]  # "less bone loss"
    return cues[0] if len(cues) == 1 and cues[0].form in _GRADED else None


_GRADE_BEHIND = {"less": "lower", "more": "higher"}
_WITH = re.compile(r"^\swith\b", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:an?|the|any|also)\s", re.IGNORECASE)
_JOIN = re.compile(r"\s(?:and|or|\+|&)\s", re.IGNORECASE)


def _claimed(claim: str) -> str | None:
    """A claim without a verb as a question: "less Y", "Y lower", "Y lower if X"."""
    claim = technical(graded(_ARTICLE.sub("", claim.strip())))
    behind = _WHEN_BEHIND.search(claim)
    head, rest = (claim[: behind.start()], claim[behind.start() :]) if behind else (claim, "")
    cue = _grade(head)
    if cue is None or _JOIN.search(head) or _NO_CLAIM.search(head) or _THAN.search(rest):
        return None
    before, after = head[: cue.start].strip(), head[cue.end :].strip()
    what = after if not before else before if not after else ""
    if not what or not things(what) or len(what.split()) > _LONG:
        return None
    grade = _GRADE_BEHIND.get(cue.text.lower(), cue.text.lower())  # "is spread less" says how much
    return f"is {what} {grade}{_WITH.sub(' when', rest)}"


_NO_CLAIM = re.compile(  # a clause with a verb, a comparison, or one behind another
    rf"(?:^|\s)(?:{AUXILIARY}|gets?|got|am|than|that|which|who|what|whose|how)\s|[,;:]|^{_LED.pattern}",
    re.IGNORECASE,
)
_THAN = re.compile(r"\bthan\b|[,;:]", re.IGNORECASE)
_LONG = 7  # words of what is claimed to be less; longer ones have a build of their own
_CLAUSE_ASKED = re.compile(
    r"(?:^|[,:;–—-]\s*(?:(?:i\.?e\.?,?|that is,?|and|so|or|but)\s+)*|\b(?:and|or|but|so)\s+)"
    rf"{AUXILIARY}\s",
    re.IGNORECASE,
)


def asks_twice(asked: str) -> bool:
    """Whether two clauses of a question each ask which way something goes.

    "Is X bad for it, i.e. does it lower Y": one reading of both would count either's words twice.
    """
    starts = [match.end() for match in _CLAUSE_ASKED.finditer(asked)]
    cues = [cue.start for cue in directions(asked) if cue.axis != "association"]
    ends = [*starts[1:], len(asked)]
    return sum(any(a <= at < b for at in cues) for a, b in zip(starts, ends, strict=False)) > 1
