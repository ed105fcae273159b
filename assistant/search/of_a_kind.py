"""Which thing of a question is of a kind with another: the one that the sources name beside it.

"And what about myosteatosis?", after "was sarcopenia linked to death?", is asked of myosteatosis
and death: papers write "sarcopenia and myosteatosis", and not "death and myosteatosis".
"""

import re
from collections.abc import Iterator

from index.opened import OpenIndex
from index.terms import STOPWORDS, tokens

MOST_WORDS = 3  # of the name of a thing
LOOKED_AT = 80  # sentences that name the new thing
_BETWEEN = r"s?\)?(?:,|,? (?:and|or|nor|versus|vs\.?|but not|as well as)|/) ?(?:the )?"
_STARTS = re.compile(r"(?<![\w-])[A-Za-z]")


def exchanged_for_its_like(thing: str, asked: str, opened: OpenIndex) -> str | None:
    """A question with a thing in the place of that of its things which sources name beside it."""
    if len(thing.split()) > MOST_WORDS or thing.lower() in asked.lower():
        return None
    found = opened.lexical_scores("sentences", tokens(thing), LOOKED_AT)
    texts = [_plain(unit.text) for unit in opened.sentences([name for name, _ in found])]
    own = _forms(thing, opened)
    best, old = 0, None
    for start, name in _names_in(asked):
        joined = _joined(own, _forms(name, opened))
        times = sum(bool(joined.search(text)) for text in texts)
        if times > best or (old and times == best > 0 and len(name) > len(old[1])):
            best, old = times, (start, name)
    if old is None:
        return None
    return f"{asked[: old[0]]}{thing}{asked[old[0] + len(old[1]) :]}"


def _names_in(asked: str) -> Iterator[tuple[int, str]]:
    """The phrases of a question that may name a thing, with their places."""
    for match in _STARTS.finditer(asked):
        words = re.findall(r"[\w/+-]+", asked[match.start() :].split("?")[0])[:MOST_WORDS]
        for count in range(1, len(words) + 1):
            if STOPWORDS.intersection(word.lower() for word in words[:count]):
                break
            name = " ".join(words[:count])
            if asked.startswith(name, match.start()):
                yield match.start(), name


def _plain(text: str) -> str:
    """A text in small letters, its digraphs as one letter: anaemia is anemia."""
    return re.sub(r"[ao]e|[æœ]", "e", text.lower())


def _forms(name: str, opened: OpenIndex) -> str:
    """A pattern of a name and of the short forms that end on it: OHE, of encephalopathy."""
    plain = _plain(name)
    shorts = (
        _plain(item.short)
        for item in opened.lexicon.abbreviations
        if _plain(item.long).removesuffix("s").endswith(plain.removesuffix("s"))
    )
    return "|".join(re.escape(form) for form in (plain, *shorts))


def _joined(one: str, other: str) -> re.Pattern[str]:
    """What has two things side by side: "sarcopenia and myosteatosis"."""
    return re.compile(rf"\b(?:(?:{one}){_BETWEEN}(?:{other})|(?:{other}){_BETWEEN}(?:{one}))s?\b")
