"""The sections that a list is asked of: "in the part on drug resistance", "immune part excluded".

A question gives a section's subject in words of its own, so that it is held against the headings
word by word, by the beginnings of words and by the concepts that they name. A section that no
heading fits places nothing.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.biology.concepts import SUBJECT, find_concept, find_concepts
from index.opened import OpenIndex
from index.section_names import normalise
from index.terms import tokens

Path = tuple[str, ...]
Place = tuple[str, Path]  # a document and the headings of a section

_NOUN = r"(?:(?:sub-?)?sections?|parts?|chapters?|paragraphs?|passages?|portions?|headings?)"
_NO_NOUN = r"(?:plays?|which|what|take|takes|any|most|each|that|it|is|are|a|an|no)"
_STANDARD = (  # a summary table is none of them
    r"(?:introduct(?:ion|ory)|intro|abstract|discussion|conclusions?|summary)\b"
    r"(?! (?:tables?|figures?)\b)"
)
_THE = r"\b(?:the|this|its|your|whole|entire)"
_ENDED = (  # what may stand behind a section's name
    r"(?=\s*(?:$|[,.;:?()–]|\b(?:which|what|who|how|is|are|was|were|does|do|did|describes?|names?"
    r"|gives?|says?|lists?|mentions?|tells?|name|list)\b))"
)
_AHEAD = re.compile(  # "the drug delivery part", "stroma, vessel and organ subsections"
    rf"{_THE} (?P<what>(?:(?!{_NO_NOUN}\b)[\w/'-]+,? (?:and |or |& )?){{1,8}}?){_NOUN}\b"
    r"(?! (?:of|in|to|for)\b)"  # "parts of the tumour" are no sections
    rf"|\((?P<bare>(?:[\w/-]+ ){{1,3}}){_NOUN} (?=excluded|left out|aside|apart)"
    rf"|^\W*(?P<terse>(?:(?!{_NO_NOUN}\b)[\w/'-]+ ){{1,5}}?){_NOUN}(?=\s?[,:;–])",
    re.IGNORECASE,
)
_BEHIND = re.compile(  # "the section on resistance", "the subsection where cells talk"
    rf"{_THE} {_NOUN} (?:that (?:is|deals|covers) )?(?:on|about|for|with|covering|concerning"
    r"|regarding|dealing with|devoted to|headed|titled|called|entitled|where|in which)"
    r" (?:[^,.;:?()–]{3,40}? (?:that|which)"
    r" (?:cover|treat|discuss|describe|concern|deal with)s? )?"
    r"(?P<what>[^,.;:?()–]{3,60}?(?:, [^,.;:?()–]{3,40})?,? and [^,.;:?()–]{3,40}?"
    rf"|[^,.;:?()–]{{3,60}}?){_ENDED}",
    re.IGNORECASE,
)
_BY_NAME = re.compile(  # "according to the introduction", "the intro calls"
    r"\b(?:in|from|of|per|under|to|by|within|through|reading|across)"
    rf" the (?P<what>{_STANDARD})\b"
    rf"|\bthe (?P<say>{_STANDARD}) (?=call|say|name|give|list|mention|describe)",
    re.IGNORECASE,
)
_LEFT_OUT = re.compile(
    r"\b(?:exclud\w+|except(?:ing)?(?: for)?|not(?: counting| including| in| from)?|without"
    r"|leaving (?:out|aside)|ignor\w+|skip\w*|outside(?: of)?|other than|apart from|but not"
    r"|rather than)(?: (?:those|the ones?|what is|anything|everything|all))?(?: (?:in|from|of))?"
    r"\W*$",
    re.IGNORECASE,
)
_INCLUDING = re.compile(r"(?<!\bnot )\b(?:including|incl\.?)\W*$", re.IGNORECASE)
_LEFT_OUT_BEHIND = re.compile(
    r"\s*(?:is |are )?(?:excluded|left out|aside|apart|excepted)\b", re.IGNORECASE
)
_UP_TO = re.compile(r"\b(?:before|until|till|up to|ahead of|prior to)\W*$", re.IGNORECASE)
_SPLIT = re.compile(r",\s*(?:and |or )?|\s+(?:and|or|&)\s+", re.IGNORECASE)
_LEADS_IN = re.compile(  # what introduces such a phrase goes with it
    r"(?:,?\s*(?:\b(?:in|from|of|across|within|under|reading|per|through|throughout|by|going by"
    r"|including|incl\.?(?=\s)|according to|and|(?:stop(?:ping)?|ending|just) before"
    r"|before|until|up to|excluding|except for|except|leaving out|not counting|without|not"
    r"|over|all of|all|both|only|just|those|the ones|what is)\b|\()\s*)+$",
    re.IGNORECASE,
)
_LEADS_OUT = re.compile(
    r"\s*(?:(?:is |are )?(?:excluded|left out|aside|apart)\b"
    r"|dealing with [\w -]{3,40}?(?=,|\?|$)|\))*,?",
    re.IGNORECASE,
)
LEAST = 0.5  # share of a section's words that a heading has
BEGINS = 5  # letters that two forms of a word share
_ORDINARY = frozenset(
    tokens("role roles interaction between derived different whole entire other last first")
)


@dataclass(frozen=True, slots=True)
class Sections:
    """Where a list is drawn from: what is `within`, all where that is empty, and not `without`."""

    within: frozenset[Place] = frozenset()
    without: frozenset[Place] = frozenset()

    def __bool__(self) -> bool:
        """Whether anything is asked of a section."""
        return bool(self.within or self.without)

    def hold(self, document_id: str, path: Path) -> bool:
        """Whether something under these headings of a document counts."""
        own = {(document_id, path[: at + 1]) for at in range(len(path))}
        return not own & self.without and (not self.within or bool(own & self.within))


ANYWHERE = Sections()


def sections_asked(text: str, opened: OpenIndex) -> tuple[str, Sections]:
    """A question without its words for sections, and these; itself and all where it has none."""
    if not _MAY_BE.search(text):
        return text, Sections(_on_exchange(text, opened))
    within: set[Place] = set()
    without: set[Place] = set()
    for start, end, names in reversed(list(_named(text))):
        places = opened.sections
        found = [place for name in names for place in _meant(name, places, opened)]
        if not found:
            continue
        before = text[:start]
        if _INCLUDING.search(before):
            pass  # "please be complete, incl. the parts on therapy": they are in, as the rest is
        elif _UP_TO.search(before):
            within |= _before(found, places)
        elif _LEFT_OUT.search(before) or _LEFT_OUT_BEHIND.match(text, end):
            without |= set(found)
        else:
            within |= set(found)
        lead, out = _LEADS_IN.search(before), _LEADS_OUT.match(text, end)
        text = f"{before[: lead.start() if lead else start]} {text[out.end() if out else end :]}"
    if not within and not without:
        within |= _on_exchange(text, opened)
    return text.strip(), Sections(frozenset(within - without), frozenset(without))


_TUMOUR_CELLS = r"(?:breast |malignant )?(?:cancer|tumou?r) cells"
_EXCHANGE = re.compile(  # what tumour cells hand to one another
    rf"\b(?:between|among|amongst) (?:the )?{_TUMOUR_CELLS}\b(?! and)"
    rf"|\b{_TUMOUR_CELLS}\b[^?.]{{0,60}}\b(?:each other|one another|among(?:st)? themselves)\b"
    rf"|\b{_TUMOUR_CELLS[:-1]}s?[ -]to[ -]{_TUMOUR_CELLS[:-1]}"
    rf"|\bfrom (?:the )?{_TUMOUR_CELLS[:-1]}s? to (?:other|more|further) {_TUMOUR_CELLS}\b",
    re.IGNORECASE,
)
_ON_EXCHANGE = re.compile(  # the headings of sections on that
    r"\b(?:interaction|communication|cross-?talk|exchange|transfer)s? (?:between|among)\b",
    re.IGNORECASE,
)


def _on_exchange(text: str, opened: OpenIndex) -> frozenset[Place]:
    """The sections on what tumour cells hand to one another, where that is asked for."""
    if not _EXCHANGE.search(text):
        return frozenset()
    return frozenset(
        (key, path)
        for key, path in opened.sections
        if _ON_EXCHANGE.search(path[-1])
        and {one.name for one in find_concepts(path[-1]) if one.kind == "cell"} == {"cancer cell"}
    )


_BEGIN = re.compile(rf"\(|{_THE}\b", re.IGNORECASE)
_MAY_BE = re.compile(rf"\b(?:{_NOUN}|{_STANDARD})\b", re.IGNORECASE)


def _named(text: str) -> Iterator[tuple[int, int, list[str]]]:
    """Where a text speaks of sections, and the words for each of them."""
    taken = 0
    for match in sorted(
        (*_BEHIND.finditer(text), *_AHEAD.finditer(text), *_BY_NAME.finditer(text)),
        key=lambda one: one.start(),
    ):
        if match.start() < taken:
            continue
        what = next(filter(None, match.groups()))
        taken = match.end()
        begin = _BEGIN.search(text, match.start(), match.end())
        start = begin.start() if begin else match.start()
        yield start, match.end(), [part for part in _SPLIT.split(what.strip()) if part.strip()]


def _meant(name: str, places: Sequence[Place], opened: OpenIndex) -> list[Place]:
    """The sections whose heading fits a name best; one above others stands for them."""
    wanted = _units(name)
    titles = {item.id: item.title for item in opened.documents}
    scores = {place: _fit(wanted, place, titles[place[0]]) for place in places}
    best = max(scores.values(), default=0.0)
    if best < LEAST:
        return _nearest(name, places, opened)
    found = [place for place in places if scores[place] == best]
    sure = any(unit.words - _WEAK and unit.stands_in(found) for unit in wanted)
    if sure:
        found = [one for one in found if not any(_is_above(other, one) for other in found)]
    if len({normalise(path[-1]) for _, path in found}) == 1:
        return found
    return _nearest(name, found, opened, sure=sure)


MOST_READ = 48  # headings whose meaning is looked at
NEAR, CLEAR = 0.38, 0.04  # how near in meaning a heading must be, and how much nearer than others


def _nearest(
    name: str, places: Sequence[Place], opened: OpenIndex, *, sure: bool = False
) -> list[Place]:
    """The section whose heading is nearest in meaning, if that is clear, or one is `sure` to be."""
    headings = list(dict.fromkeys(normalise(path[-1]) for _, path in places))
    if not headings or len(headings) > MOST_READ or not _units(name):
        return []
    near = _nearness(name, headings, opened)
    best, *others = sorted(near, key=lambda heading: -near[heading])
    clear = near[best] >= NEAR and all(near[best] - near[one] >= CLEAR for one in others)
    return [one for one in places if normalise(one[1][-1]) == best] if sure or clear else []


def _nearness(name: str, headings: Sequence[str], opened: OpenIndex) -> dict[str, float]:
    vector = opened.embed_query(name)
    return {heading: float(vector @ opened.embed_query(heading)) for heading in headings}


_WEAK = frozenset(tokens("cells"))  # a word of every other heading


def _is_above(one: Place, other: Place) -> bool:
    return one[0] == other[0] and len(one[1]) < len(other[1]) and other[1][: len(one[1])] == one[1]


@dataclass(frozen=True, slots=True)
class _Unit:
    """A word of a section's name, or a concept that some of its words name."""

    words: frozenset[str]
    concept: str = ""

    def met(self, heading: str) -> bool:
        if self.concept and find_concept(self.concept, heading):
            return True
        own = tokens(heading)
        return any(_alike(word, other) for word in self.words for other in own)

    def stands_in(self, places: Sequence[Place]) -> bool:
        return any(self.met(path[-1]) for _, path in places)


def _fit(wanted: Sequence[_Unit], place: Place, title: str) -> float:
    """The share of a name's units that a heading has; those above it and the title count half."""
    above = [*place[1][:-1], title]
    own = sum(unit.met(place[1][-1]) for unit in wanted)
    around = sum(not unit.met(place[1][-1]) and any(map(unit.met, above)) for unit in wanted)
    return (own + around / 2) / len(wanted) if own else 0.0


def _alike(one: str, other: str) -> bool:
    return one == other or (len(one) >= BEGINS and one[:BEGINS] == other[:BEGINS])


def _units(name: str) -> list[_Unit]:
    low = SUBJECT.sub(" ", name.lower())
    concepts = [one for one in find_concepts(low) if one.name != "cancer cell"]
    units = [
        _Unit(frozenset(tokens(low[one.start : one.end])) - _WEAK, one.name) for one in concepts
    ]
    for match in _WORD.finditer(low):
        if not any(one.start <= match.start() < one.end for one in concepts):
            words = frozenset(tokens(match[0])) - _ORDINARY
            if words and not _TUMOUR.fullmatch(match[0]):
                units.append(_Unit(words))
    return units


_WORD = re.compile(r"(?:pre|non|anti|pro|post|co|re|inter)-[a-z]+|[a-z]{2,}")
_TUMOUR = re.compile(r"tumou?rs?|cancers?")


def _before(found: Sequence[Place], places: Sequence[Place]) -> set[Place]:
    """The sections of the same documents that stand, in each, before the first one found."""
    first: dict[str, int] = {}
    wanted = frozenset(found)
    for at, place in enumerate(places):
        if place in wanted:
            first.setdefault(place[0], at)
    return {place for at, place in enumerate(places) if at < first.get(place[0], 0)}


_ROWS_ALONE = re.compile(
    r"\b(?:in|from|of|per|by|to|at|on|down|through|along|over|across|only|just|which|what)\s+"
    r"(?:(?:the|this|that|its|\w+)\s+){0,4}?table\b"
    r"|\btable (?:\w )?(?:entries|rows|lines|items)\b|\btabulated\b"
    r"|^\W*(?:(?:the|your|its) )?(?:[\w-]+ ){0,2}table(?: (?:\d{1,2}|[ivx]{1,4}))?"
    r"(?:[:;]| [–—-]+) ",
    re.IGNORECASE,
)
_TEXT_TOO = re.compile(r"\b(?:text|includ\w+|as well|plus|also|too|and table)\b", re.IGNORECASE)
TABLE_TOO = re.compile(  # "..., table included": the text counts, and a table besides
    r"\btables?,? (?:included|incl\.?|too|as well|also)(?!\w)"
    r"|\b(?:including|incl\.?|plus|as well as|also) (?:(?:in|from) )?"
    r"(?:(?:the|its|any|all|that) )?(?:[\w-]+ )?tables?\b",
    re.IGNORECASE,
)


def rows_alone(core: str) -> bool:
    """Whether only what stands in a table is asked for."""
    return bool(_ROWS_ALONE.search(core)) and not _TEXT_TOO.search(core)
