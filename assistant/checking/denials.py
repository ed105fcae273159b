"""Whether a sentence denies what its passage denies, and affirms what it affirms.

A denial is compared by the words that it reaches. "No difference" and "did not differ" are one
denial; "the loss of X" stands for "no X".
"""

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.checking.claim_words import DENIALS, DENIED_HEADS, DENIES_WHAT_STANDS_BEFORE
from assistant.checking.claims import Claim, free_words, same_words
from index.terms import stem

BESIDE = 2  # how near a word of lowering must stand to count as a denial
ELSEWHERE = 0.6  # of its words a denial must share that stands in a sentence further off
HEAD_REACH = 4  # how far behind a denial its head may stand
DENIED_WORDS = 2  # the words that a denial is about
_DENIAL = re.compile(DENIALS, re.IGNORECASE)
_PREFIXED = re.compile(r"\b(?:non-?|un|in|im|dis|ir)(?P<word>[a-z]{4,})", re.IGNORECASE)
_COMPARED = re.compile(  # one thing is more than another, or than before
    r"\b(?:more|less|fewer|better|worse|\w{3,}er)\b[^.;]*\bthan\b", re.IGNORECASE
)
_OF_A_PHRASE = re.compile(r"\bwith no$|\bwithout$", re.IGNORECASE)  # "those with no fever"
_LETTERS = re.compile(r"[A-Za-z]+")
_BRACKETS = re.compile(r"\([^()]*(?:\)|$|(?=\())")
_STATEMENT_END = re.compile(r"[;:.](?!\d)|\bbut\b|\b(?:al)?though\b|\bwhile\b|\bwhereas\b")
_VERBS = re.compile(r"\b(?:is|are|was|were|has|have|had|did|does|\w+ed|which|who)\b")
_CLAUSE_END = re.compile(r"[,;:.](?!\d)|\bbut\b|\b(?:al)?though\b|\bwhile\b")


@dataclass(frozen=True, slots=True)
class Denial:
    """What a "not" reaches: all words of its clause, and the first of them, which it is about.

    `head` is the class of `DENIED_HEADS` that it denies, as in "no difference", else empty.
    """

    reach: frozenset[str]
    core: tuple[str, ...]
    head: str
    text: str


def denials(sentence: Claim, evidence: Sequence[Claim], whole: Sequence[Claim]) -> Iterator[str]:
    """Words denied on one side and affirmed on the other, one message each.

    `whole` are all sentences of the cited passages, of which `evidence` are the closest.
    """
    here = denied(sentence)
    anywhere = [denial for claim in whole for denial in denied(claim)]
    there = [denial for claim in evidence for denial in denied(claim)]
    beside = [denial for denial in anywhere if denial.head and denial not in there]
    for one in here:
        known = any(one.reach & other.reach or not one.reach for other in anywhere)
        if not known and not _said_otherwise(one, evidence, whole):
            yield f'the passage does not say "{one.text}"'
    for other in beside:
        if _affirms(sentence, other, here, ELSEWHERE):
            yield f'the passage says "{other.text}"'
    for other in there:
        if other.head:
            affirmed = _affirms(sentence, other, here)
        else:
            said = {word.key for word in sentence.words}
            affirmed = (
                bool(other.core)
                and set(other.core) <= said
                and not any(one.reach & other.reach for one in here)
                and not _turned_down(other.core[:1], [sentence], other.reach)
            )
        if affirmed:
            yield f'the passage says "{other.text}"'


def _said_otherwise(one: Denial, evidence: Sequence[Claim], whole: Sequence[Claim]) -> bool:
    """Whether a denial is told by a word of lowering, or by a prefix: "non-uniform"."""
    prefixed = {stem(match["word"]) for claim in whole for match in _PREFIXED.finditer(claim.text)}
    return bool(prefixed & one.reach) or _turned_down(one.core[:1], evidence, one.reach)


def _affirms(sentence: Claim, denial: Denial, here: Sequence[Denial], share: float = 0.0) -> bool:
    """Whether the sentence has what is denied ("differed" for "no difference") undenied.

    It must have `share` of the words that the denial reaches, and two.
    """
    if any(_same_head(one.head, denial.head) or _says_so_too(one, denial) for one in here):
        return False
    content = {word.key for word in sentence.words if word.key not in free_words()}
    shared = content & denial.reach
    heads = {denied_heads().get(stem(match[0])) for match in _LETTERS.finditer(sentence.text)}
    said = denial.head in heads
    if _is_comparison(denial.head):
        said = said or any(map(_is_comparison, heads - {None})) or _moves(sentence)
    return said and len(shared) >= max(share * len(denial.reach), min(2, len(denial.reach)))


def _same_head(one: str, other: str) -> bool:
    """Whether two denials deny the same kind of thing: "unaffected", "no change"."""
    return one == other or (_is_comparison(one) and _is_comparison(other))


def _says_so_too(one: Denial, other: Denial) -> bool:
    """Whether a denial without a head is about what the other denies: "but not age"."""
    return bool(set(one.core[:1]) & other.reach) and not one.text.lower().startswith("without")


def _moves(sentence: Claim) -> bool:
    """Whether it says that something is more or less, or becomes so."""
    moved = any(word.sign and not word.relates for word in sentence.words)
    return moved or bool(_COMPARED.search(sentence.text))


def _is_comparison(head: str | None) -> bool:
    """Whether "higher than" affirms what is denied: a difference, a change."""
    return head in {denied_heads()[stem(word)] for word in ("difference", "change", "effect")}


@functools.cache
def denied_heads() -> dict[str, str]:
    """From a stem to its line of `DENIED_HEADS`."""
    return {stem(word): line for line in DENIED_HEADS for word in line.split()}


def denied(claim: Claim) -> list[Denial]:
    """The denials of a sentence."""
    found = []
    text = _BRACKETS.sub(lambda match: " " * len(match[0]), claim.text)
    for match in _DENIAL.finditer(text):
        start, end = _clause(text, match)
        if _head(text[match.end() : end]):
            end = _listed(text, end)
        reached = [
            word
            for word in claim.words
            if start <= word.start < end
            and text[word.start].strip()
            and word.key not in _degrees()
            and not (word.kind == "word" and word.key in free_words())
        ]
        if _OF_A_PHRASE.search(text[: match.end()]):
            reached = [word for word in reached if word.start >= match.end()][:DENIED_WORDS]
        backward = match[0].lower() in DENIES_WHAT_STANDS_BEFORE
        about = [word for word in reached if backward or word.start >= match.end()]
        core = tuple(word.key for word in about[:DENIED_WORDS])
        shown = claim.text[match.start() : max(match.end(), about[0].end if about else 0)]
        head = "change" if match[0].lower() in {"unchanged", "unaffected"} else ""
        head = _head(text[match.end() : end]) if not head else denied_heads()[stem(head)]
        found.append(Denial(frozenset(word.key for word in reached), core, head, shown))
    return found


def _head(following: str) -> str:
    """The class of the first of `DENIED_HEADS` within the next few words."""
    for match in list(_LETTERS.finditer(following))[:HEAD_REACH]:
        if head := denied_heads().get(stem(match[0])):
            return head
    return ""


def _clause(text: str, match: re.Match[str]) -> tuple[int, int]:
    starts = [stop.end() for stop in _CLAUSE_END.finditer(text, 0, match.start())]
    stop = _CLAUSE_END.search(text, match.end())
    return (starts[-1] if starts else 0), (stop.start() if stop else len(text))


def _listed(text: str, end: int) -> int:
    """The end of a list that goes on behind the first comma: "no difference in A, B and C"."""
    if text[end : end + 1] != ",":
        return end
    stop = _STATEMENT_END.search(text, end)
    rest = text[end : stop.start() if stop else len(text)]
    return end if _VERBS.search(rest) else end + len(rest)


@functools.cache
def _degrees() -> frozenset[str]:
    """Words of degree between a denial and what it denies."""
    return frozenset({"signific", "statist", "clear", "longer", "reliabl", "independ", "show"})


def _turned_down(keys: Sequence[str], claims: Sequence[Claim], besides: frozenset[str]) -> bool:
    """Whether a word of lowering, none of `besides`, stands beside any of `keys`.

    "The loss of X" says what "no X" says.
    """
    return any(
        word.sign < 0
        and word.key not in besides
        and not word.relates
        and any(
            other.key in keys or same_words().get(other.key, frozenset()) & set(keys)
            for other in claim.words[max(0, at - BESIDE) : at + BESIDE + 1]
        )
        for claim in claims
        for at, word in enumerate(claim.words)
    )
