"""Whether an event is put down to the drug: "were the deaths the drug's fault?", "unrelated AEs".

A trial says of its events whether they were related to treatment. That must be said of the event
that is asked about, and of all of it where it is denied.
"""

import re
from collections.abc import Iterator

from assistant.headline.as_asked import ASIDE
from assistant.headline.stated import clauses, stated
from assistant.headline.things import by_key, things
from assistant.polarity.words import DENIES

_DRUG = r"(?:(?:the|their|its|study|trial) )*(?:drugs?|treatments?|therapy|medications?|medicines?)"
_EVENT = r"(?:(?:the|those|these|any|all|both) )*(?P<what>[a-z][\w -]{2,40}?)"
_ASKED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"^\W*(?:was|were|is|are) {_EVENT} (?:{_DRUG}['’]s? (?:fault|doing)|(?:(?:caused|triggered"
        r"|brought on) by|due to|related to|put down to|attributed to|attributable to|blamed on"
        rf"|a result of|because of|down to) {_DRUG}|(?:drug|treatment)-related)\W*$",
        rf"^\W*(?:was|were|is|are) {_DRUG} to blame for {_EVENT}\W*$",
        rf"^\W*(?:did|does) {_DRUG} causes? {_EVENT}\W*$",
    )
)
_TO_IT = rf"(?:related|attributable|attributed|due|linked) to {_DRUG}"
_TOLD = re.compile(
    rf"(?P<not>\bunrelated to {_DRUG}|\b(?:due to|of|from|by) unrelated (?:\w+ )?(?:aes?|causes?"
    r"|events?|reasons?|conditions?|illness\w*)|\b(?:no|not|none|neither)\b[^;]*?"
    rf"(?:\b{_TO_IT}|(?:drug|treatment)-related))|(?:\b{_TO_IT}|\b(?:drug|treatment)-related)",
    re.IGNORECASE,
)
_IN_PART = re.compile(
    r"\b(?:of the|of these|of those|some|most|many|majority|mostly|possibly|probably|may|might"
    r"|could|likely|except|only|other|remaining|rest)\b",
    re.IGNORECASE,
)
_COUNT = re.compile(r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b", re.IGNORECASE)


def blame_agreement(asked: str, text: str) -> int:
    """+1 where a text puts an event down to the drug as is asked, -1 where it does not; else 0."""
    bare = ASIDE.sub("", asked)
    wanted = next(filter(None, (one.search(bare) for one in _ASKED)), None)
    if wanted is None or DENIES.search(bare) or not things(wanted["what"]):
        return 0
    event = {item.key for item in things(_COUNT.sub(" ", wanted["what"]))}
    counted = {one.lower() for one in _COUNT.findall(bare)}
    said = set()
    for sign, clause in _told(stated(text)):
        count = {one.lower() for one in _COUNT.findall(clause)}
        if not event <= by_key(wanted["what"], clause).keys():
            continue
        part = len(count) > 1 or (bool(counted) and bool(count) and not counted <= count)
        part |= sign < 0 and not counted and "one" in count  # the others may be
        said.add(0 if part else sign)
    return said.pop() if len(said) == 1 else 0


def _told(text: str) -> Iterator[tuple[int, str]]:
    """The clauses of a text that say whether something is due to the drug, and what they say."""
    for start, end in clauses(text):
        found = [*_TOLD.finditer(text, start, end)]
        if found and not _IN_PART.search(text.replace("None of the", "None", 1), start, end):
            yield (-1 if found[0]["not"] else 1) * (len(found) == 1), text[start:end]
