"""What a follow-up leaves out: whether it is whole, a fragment, or leans on what was said."""

import re

from assistant.asked import cues
from assistant.asked.frame_words import AUXILIARY, QUESTION_WORD
from assistant.biology.concepts import SUBJECT
from index.mirna import find_mirnas
from index.names import find_entities
from index.terms import STOPWORDS

_BARE_THING = re.compile(  # all that a follow-up brings
    r"^\W*(?:(?:and|but|so|or|ok(?:ay)?)\b[\s,]*)*(?:(?:what|how) (?:about|of) )?(?:the )?"
    r"(?P<thing>[A-Za-z][\w/+-]*(?: [\w/+-]+){0,2}?)(?:,? (?:then|though|too|here))?\W*$",
    re.IGNORECASE,
)


def thing_brought(question: str, asked: str) -> str:
    """The one thing that a follow-up brings, "and what about X?", and that no rule has put in."""
    match = _BARE_THING.match(question)
    thing = match["thing"] if match else ""
    left = asked.lower().startswith(f"{thing.lower()}? (")  # as it was, beside its context
    return thing if left and not _ASKS.match(thing) else ""


_ELLIPSIS = re.compile(
    r"^\W*(?:and|but|or|what about|how about|same|also|then|what of|instead|why|how so|really"
    r"|since when)\b",
    re.IGNORECASE,
)


def is_elliptic(question: str, rest: str) -> bool:
    """Whether a question says too little by itself; `rest` is it without its opening words."""
    if _ELLIPSIS.match(question) or is_bare(rest) or leans(rest) or is_terse(rest):
        return True
    return bool(_OF_WHAT_WAS_DONE.fullmatch(rest) or _IN_THAT_PLACE.search(rest))


_PLACED = (
    r"(?:(?:together |along )?with|besides|through|via|by|in|into|to|towards?|from|for|at|on|of)"
)
LED_IN = re.compile(  # "towards M1 or M2?": a place in the sentence before
    rf"{_PLACED}\b(?: [\w/-]+){{1,6}}\W*$",
    re.IGNORECASE,
)
_ASKS = re.compile(
    rf"^(?:{_PLACED} )?(?:why |how |when |where )?(?:{AUXILIARY}|{QUESTION_WORD})\b",
    re.IGNORECASE,
)


def is_whole(text: str) -> bool:
    """Whether it names a miRNA and asks something of it: "does miR-155 promote growth?"."""
    named = find_mirnas(text)
    if not named or not _ASKS.match(text):
        return False
    others = text[: named[0].start] + " " + text[named[-1].end :]
    words = {word.lower() for word in re.findall(r"[A-Za-z][\w-]*", others)}
    return bool(words - STOPWORDS)


def is_bare(text: str) -> bool:
    """Whether it asks for one thing and does not say of what: "how sensitive?"."""
    words = re.findall(r"[A-Za-z][\w-]*", text)
    telling = [word for word in words if word.lower() not in STOPWORDS]
    asks = bool(_ASKS.match(text)) and is_fragment(text)
    return asks and len(telling) <= 1 and not find_entities(text)


def is_terse(text: str) -> bool:
    """Whether it is a word or three that say nothing of what they are asked: "up or down?"."""
    lowered = text.lower()
    few = 0 < len(text.split()) <= _TERSE and is_fragment(text)
    talk = cues.SMALL_TALK.match(lowered) or cues.THANKS.match(lowered)
    return few and not (talk or find_entities(text) or SUBJECT.search(lowered))


_TERSE = 3  # words


def leans(text: str) -> bool:
    """Whether it ends on what joins it to another: "STAT3 involved?", "which cells are?"."""
    return bool(_PART_OF_WHAT.match(text) or (is_fragment(text) and _JOINED_TO.search(text)))


_PART_OF_WHAT = re.compile(  # "which miRNA is involved?": in what was asked of before
    r"(?:which|what|who|whose) [^,;?]{0,60}?\b(?:is|are|was|were) (?:\w+ly |also |most )?"
    r"(?:involved|implicated|responsible|to blame|at (?:play|work)|behind (?:it|this|that))\W*$",
    re.IGNORECASE,
)
_OF_WHAT_WAS_DONE = re.compile(  # "what was the final dose?" is asked of the study told of
    r"(?:what|which|how \w+|when|where) (?:was|were) the (?:[\w/-]+ ){0,3}[\w/-]+\W*", re.IGNORECASE
)
_IN_THAT_PLACE = re.compile(  # "which gene is hit there?"
    r"(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )\b(?:there|in (?:that|this) case)\W*$",
    re.IGNORECASE,
)
_JOINED_TO = re.compile(
    r"\b(?:involved|implicated|concerned|affected|needed|required|necessary|at (?:play|work)|too"
    r"|as well|either|there|then|also|instead)\W*$",
    re.IGNORECASE,
)


def is_fragment(text: str) -> bool:
    """Whether it is no sentence of its own: "and miR-155?", "in urine?"."""
    words = re.findall(r"[\w/-]+", text)
    verbs = {"is", "are", "was", "were", "do", "does", "did", "has", "have", "can", "could"}
    return len(words) <= 6 and not verbs & {word.lower() for word in words}
