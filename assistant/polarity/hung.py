"""Which words with a direction hang on a name: "loss of X", "X knockdown", "when X was lost"."""

import re
from collections.abc import Sequence

from assistant.polarity.cues import AUXILIARY, Direction, Form
from assistant.polarity.words import PASS_THROUGH
from index.spans import Span

_PASS = re.compile(rf"^[\s-]*(?:(?:{PASS_THROUGH}|[\w+/αβγδκ’'-]+)[\s-]+){{0,6}}$", re.IGNORECASE)
_NARROW = re.compile(rf"^[\s-]*(?:{PASS_THROUGH}[\s-]+|[\w+/αβγδκ-]+[\s-]+){{0,4}}$", re.IGNORECASE)
_STRICT = re.compile(rf"^[\s-]*(?:{PASS_THROUGH}[\s-]+){{0,5}}$", re.IGNORECASE)
_NEXT_OF_LIST = re.compile(r"\b(?:and|or)\b")  # "inhibition of A and B loss"
_OF = re.compile(r"\b(?:of|in|for|on|to|against|with)\b", re.IGNORECASE)
_AFTER = re.compile(
    rf"^(?:[\s-]+(?:{PASS_THROUGH}|3'?-?utr|proliferation|growth|expansion))*?[\s-]*$",
    re.IGNORECASE,
)


def product_of(cues: Sequence[Direction]) -> int:
    """The signs of several words in one: +1 or -1, negations included."""
    product = 1
    for cue in cues:
        product *= cue.effective
    return product


_EFFECT_OF = re.compile(r"\s+(?:effects?|activit(?:y|ies)|actions?|roles?|influence)\s+of\b")


def effect_of(text: str, cues: Sequence[Direction], span: Span) -> Direction | None:
    """The word that says what a name does: "the inhibitory effect of X on ..."."""
    for cue in cues:
        if cue.end <= span[0] and _EFFECT_OF.match(text, cue.end):
            if _PASS.match(text[cue.end : span[0]]):
                return cue
    return None


_BY_MEANS = re.compile(r"\w\s+(?:with|by|using|via)\s+(?:an?\s+|the\s+)?$")  # "losing A with X"


def hung_before(text: str, cues: Sequence[Direction], span: Span) -> list[Direction]:
    """The nouns and adjectives that a name hangs on from the left: "loss of X", "low serum X"."""
    held: list[Direction] = []
    edge = span[0]
    for cue in reversed([c for c in cues if c.end <= span[0]]):
        gap = text[cue.end : edge]
        if cue.form is Form.COMPOUND:
            continue
        by_means = cue.form in {Form.GERUND, Form.NOUN} and _BY_MEANS.search(gap)
        if by_means or not _hangs(text, cue, gap) or _EFFECT_OF.match(gap):
            break
        if held and _ANOTHER_NAME.search(gap):
            break
        held.append(cue)
        edge = cue.start
    return held


_ANOTHER_NAME = re.compile(r"[\w-]\s+(?:and|but|or)\s")  # "high A and low B"
_AGENT = re.compile(r"(?:[ts]ors?|kers?|ists?)$", re.IGNORECASE)


def is_agent(cue: Direction) -> bool:
    """Whether a word of direction names what acts, a drug as a rule: "inhibitor", "blocker"."""
    return cue.form is Form.NOUN and bool(_AGENT.search(cue.text))


_SAID = re.compile(  # "those with low X had shorter Y": the Y is not low
    r"\b(?:in|to|with|for|by|had|has|have|show(?:s|ed)?|exhibit(?:s|ed)?|display(?:s|ed)?)\s"
)
_APPOSED = re.compile(r"\s*(?:$|(?:with|alongside)\s)")


def _hangs(text: str, cue: Direction, gap: str) -> bool:
    """Whether what follows `gap` is the complement of this noun, adjective or gerund."""
    if cue.form is Form.NOUN:
        if re.search(r"\bby\b", gap) or (is_agent(cue) and _APPOSED.match(gap)):
            return False  # "the EZH2 inhibitor X" is X, and "A inhibitors with B" hold back A alone
        if _OF.search(gap):
            return bool(_PASS.match(gap))
        return bool(_STRICT.match(gap)) and not _NEXT_OF_LIST.search(gap)
    if cue.form is Form.ADJECTIVE:
        if re.match(r"\s+in\s", gap) and cue.text.lower() in {"deficient", "rich", "lacking"}:
            return bool(_NARROW.match(gap))
        return bool(_NARROW.match(gap)) and not _SAID.search(gap)
    if cue.form is Form.PARTICIPLE:
        return (
            not AUXILIARY.search(text[: cue.start])
            and bool(_NARROW.match(gap))
            and not re.match(r"\s+(?:the|an?|its|their)\s", gap)  # "counteracted the growth"
            and not re.search(r"\b(?:in|to|with|for|by)\s", gap)
        )
    if cue.form is Form.GERUND:
        return bool(_NARROW.match(gap)) and not re.search(r"\b(?:to|by)\s", gap)
    return False


_SUBORDINATE = re.compile(
    r"\b(?:when|if|once|after|where|whenever|unless|until|because|since)\s+(?:\w+\s+){0,3}$",
    re.IGNORECASE,
)


def turning(text: str, cues: Sequence[Direction], span: Span) -> list[Direction]:
    """All that turns a name which acts: "loss of X", "X knockdown", "anti-X", "when X was lost"."""
    held = [*hung_before(text, cues, span), *hung_behind(text, cues, span)]
    return held + against(text, span) + told_first(text, cues, span)


def against(text: str, span: Span) -> list[Direction]:
    """The "anti-" before a name: an antibody holds it back."""
    if text[max(0, span[0] - 5) : span[0]].lower() != "anti-":
        return []
    return [Direction(span[0] - 5, span[0], -1, "anti-", "activity", Form.ADJECTIVE)]


def told_first(text: str, cues: Sequence[Direction], span: Span) -> list[Direction]:
    """What a subordinate clause says of its subject: "when X was silenced", "if X is low"."""
    if not _SUBORDINATE.search(text[: span[0]]):
        return []
    following = next((c for c in cues if c.start >= span[1]), None)
    if following is None or following.form not in {Form.PARTICIPLE, Form.ADJECTIVE}:
        return []
    return [following] if AUXILIARY.fullmatch(text[span[1] : following.start].lstrip()) else []


def hung_behind(text: str, cues: Sequence[Direction], span: Span) -> list[Direction]:
    """The nouns that stand behind a name: "X knockdown", "X-null", "PTEN degradation"."""
    held: list[Direction] = []
    edge = span[1]
    for cue in cues:
        if cue.start < edge:
            continue
        gap = text[edge : cue.start]
        nominal = cue.form in {Form.NOUN, Form.ADJECTIVE} or (
            cue.form is Form.COMPOUND and cue.start == span[1] + 1
        )
        aside = cue.text.lower() == "without"  # it belongs to what follows
        if aside or not nominal or not _AFTER.match(gap) or _is_comparison(text, cue):
            break
        if re.match(r"\s+of\b", text[cue.end :]) and cue.form is Form.NOUN:
            break  # "miR-21 inhibition of PTEN": the noun is the predicate
        if re.search(r"\b(?:and|both|either|or)\s", gap) or is_doing(cue):
            break
        held.append(cue)
        edge = cue.end
    return held


def is_doing(cue: Direction) -> bool:
    """Whether a compound says what its first part does: "X-induced", "X-mediated"."""
    return cue.form is Form.COMPOUND and bool(
        re.match(
            r"(?:induc|mediat|driv|trigger|stimulat|promot|activat|sustain|inhibit|caus|suppress"
            r"|enhanc)",
            cue.text,
            re.IGNORECASE,
        )
    )


def _is_comparison(text: str, cue: Direction) -> bool:
    """Whether it says something about the name: "X was low", not "X low cells"."""
    return bool(AUXILIARY.search(text[: cue.start])) or bool(
        cue.form is Form.ADJECTIVE and cue.axis == "outcome"
    )


_PLUS = re.compile(r"\b(?:and|but|plus|while|together with|along with)\b", re.IGNORECASE)


def said_of(text: str, cues: Sequence[Direction], span: Span, place: int) -> list[Direction]:
    """The words of direction of a clause that are said of what stands at a place.

    "High X and low Y" says one of each, "X and Y are low" one of both.
    """
    ends = [*(match.start() for match in _PLUS.finditer(text, *span)), span[1]]
    starts = [span[0], *ends[:-1]]
    parts = [
        [cue for cue in cues if start <= cue.start < end]
        for start, end in zip(starts, ends, strict=True)
    ]
    if sum(bool(part) for part in parts) < 2:
        return list(cues)
    at = next(at for at, end in enumerate(ends) if place < end)
    return next(part for part in [*parts[at:], *reversed(parts[:at])] if part)
