"""The findings of one sentence, each by itself: "X was low in A but raised Y in B" tells two.

A clause that begins with its verb has the subject of the one before it; two that share what stands
behind them have that too. What decides a question is the clause that says what it asks about.
"""

import functools
import re

from assistant.biology.lay_words import as_resistance
from assistant.headline.settings import of_the_setting
from assistant.headline.stated import denies_as_before
from assistant.headline.things import by_key, coverage, things
from assistant.polarity.cues import AUXILIARY, Form, directions
from index.mirna import find_mirnas

_SHARED = re.compile(  # "A raised, and B lowered, the yield"
    r"(?=[^,]+,\s+(?:and|but|whereas|while)\s)(?P<one>[^,]+?\s\w+(?:ed|s)),\s+(?:and|but|whereas|while)\s+(?P<other>[^,]+?\s\w+(?:ed|s)),"
    r"\s+(?P<object>[^,]+.*)"
)
_JOINT = re.compile(
    r";\s+|\.\s*[-•]\s*(?=[A-Z])|,?\s+(?:and\s+)?\((?:i{1,3}|iv|v|[1-9]|[a-d])\)\s+|,?\s+(?:but|whereas|while|although|though|yet)\s+(?!not\b|also\b|for\b|to\b)|,?\s+and\s+"
)
_NOT_ONLY = re.compile(  # "A not only lowered Y but also made Z less mobile"
    r"(?P<one>.+?) not only (?P<first>.+?),? but (?:also )?(?P<second>.+)"
)
_RATED = r"(?:an? )?(?:good|poor|better|worse|bad|favou?rable|adverse|longer|shorter|higher|lower)"
_RATED_TWICE = re.compile(  # "means a good outcome in A, and a poor outcome in B"
    rf"(?P<lead>.*?\S )(?P<one>{_RATED} (?P<what>outcome|prognosis|survival|risk)\b[^,;]*?),?"
    rf" (?:and|but|while|whereas)(?: with)? (?P<two>{_RATED} (?P=what)\b[^,;]*)[.,;]?.*"
)
_HELPING = re.compile(
    r"(?<!\S)(?:also |then |\w+ly |again )*"
    r"(?:did|does|do|was|were|is|are|had|has|have|could|can|may|might|showed|left|kept|made|makes"
    r"|rendered)\b",
    re.IGNORECASE,
)
_ADVERBS = re.compile(r"(?:also |then |again |further |thus |thereby |instead |\w+ly )*")
_AGAIN = re.compile(r"(?:its|it)\b", re.IGNORECASE)
_ALL_OF_THEM = re.compile(r"(?:their|they|both)\b", re.IGNORECASE)
_FINITE = frozenset({Form.VERB, Form.PARTICIPLE})


@functools.lru_cache(maxsize=2048)
def parted(text: str) -> tuple[str, ...]:
    """The findings of a sentence, each with subject and object; itself where it has one."""
    shared = next((part for part in text.split("; ") if _SHARED.fullmatch(part)), "")
    if match := _SHARED.fullmatch(shared):
        return f"{match['one']} {match['object']}", f"{match['other']} {match['object']}"
    if match := _RATED_TWICE.fullmatch(text):
        return f"{match['lead']}{match['one']}", f"{match['lead']}{match['two']}"
    if match := _NOT_ONLY.fullmatch(text):
        text = f"{match['one']} {match['first']} and {match['second']}"
    found: list[str] = []
    start, subject = 0, ""
    for joint in [*_JOINT.finditer(text), None]:
        if joint and not _opens(text, joint):
            continue
        clause = text[start : joint.start() if joint else len(text)]
        if start and _verb_at(clause) == 0:
            clause = f"{subject} {clause}"
        elif (again := _AGAIN.match(clause)) and len(names := find_mirnas(subject)) == 1:
            clause = f"{names[0].mirna.name}{clause[again.end() :]}"
        elif (again := _ALL_OF_THEM.match(clause)) and found and (names := find_mirnas(found[-1])):
            clause = " and ".join(item.mirna.name for item in names) + clause[again.end() :]
        verb = _verb_at(clause)
        subject = clause[:verb].strip() if verb > 0 else subject
        found.append(clause)
        start = joint.end() if joint else len(text)
    return tuple(found)


def _opens(text: str, joint: re.Match[str]) -> bool:
    """Whether a finding begins behind a joint: any but "and" begins one, "and" before a verb."""
    if text.count("(", 0, joint.start()) > text.count(")", 0, joint.start()):
        return False
    if "and" not in joint[0]:
        return True
    verb = _verb_at(text[joint.end() :])
    told = bool(directions(text[: joint.start()]))
    return told and (verb == 0 or (verb > 0 and joint[0].startswith(",")))


def _verb_at(clause: str) -> int:
    """Where the first finite verb begins, 0 where the clause begins with it; -1 for none."""
    lead = _ADVERBS.match(clause)
    begins = lead.end() if lead else 0
    helping = _HELPING.search(clause)
    places = [helping.start()] if helping else []
    for cue in directions(clause):
        if cue.form in _FINITE and not _describes(clause, cue.start):
            places.append(0 if cue.start == begins else cue.start)
            break
    return min(places, default=-1)


def _describes(clause: str, start: int) -> bool:
    """Whether a participle stands before what it describes: "the reduced X"."""
    return bool(
        re.search(r"(?:\b(?:the|an?|of|in|with|by|to|for)|[a-z]-)\s?$", clause[:start])
    ) and (not AUXILIARY.search(clause[:start]))


def deciding(asked: str, text: str) -> tuple[str, ...]:
    """What to hold a question against: the one finding that says most of it, then the sentence."""
    parts = parted(text)
    if len(parts) == 1:
        return (text,)
    if told := of_the_setting(asked, parts):
        return (told,)
    shares = [coverage(as_resistance(asked), as_resistance(part)) for part in parts]
    best = max(shares)
    chosen = parts[shares.index(best)]
    own = of_its_subject(asked, text)
    if own in parts[1:] and own != chosen:
        before = denies_as_before(own, 0, len(own))  # "B had no such effect": as the one before it
        return (text,) if before else (own,)
    if shares.count(best) > 1:
        return (text,)
    return chosen, text


def of_its_subject(asked: str, text: str) -> str:
    """The finding of a text on what a question is about, where another is on a rival; else all.

    "A raises all of them, whereas B raises two" tells of B, as is asked, in its second half alone.
    """
    names = [item.key for item in things(asked) if item.is_name]
    parts = parted(text)
    having = [part for part in parts if names and names[0] in by_key(asked, part)]
    if len(having) != 1 or _begins_with(having[0]) != names[0]:
        return text
    rivals = {_begins_with(part) for part in parts if part != having[0]} - {"", *names}
    return having[0] if rivals else text


def _begins_with(part: str) -> str:
    """The key of the name with which a finding begins; empty where it begins with none."""
    first = next(iter(things(part)), None)
    return first.key if first and first.is_name else ""


_GRADE = r"(?:lower|higher|more|less|fewer|greater|smaller|longer|shorter|larger|older|younger)"
_THE_MORE = re.compile(
    rf"\bthe (?P<one>{_GRADE}) (?P<what>(?:the )?[^,.;]{{2,60}}?)"
    rf"(?: (?:is|are|was|were|though))*,? the (?P<other>{_GRADE}) "
    r"(?:is |are |was |were )?(?P<then>[^.;]{2,})",
    re.IGNORECASE,
)


def as_tie(text: str) -> str:
    """A text with its "the lower X, the higher Y" as lower X that goes with higher Y."""
    return _THE_MORE.sub(r"\g<one> \g<what> was associated with \g<other> \g<then>", text)
