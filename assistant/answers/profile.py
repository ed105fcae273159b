"""Everything that is told of one name: "what does miR-155 do?", "sum up the roles of miR-21".

Such a question asks for no single finding, so its answer is every sentence that names it, in
reading order, each under its heading; a table row that only repeats the text is left out.
"""

import re
from collections.abc import Sequence

from assistant.draft import Chosen
from assistant.question import Kind, Question
from assistant.search.facts import FactCache, names
from index.names import find_entities
from index.opened import OpenIndex
from index.records import BlockKind, Passage
from index.terms import STOPWORDS

LEAST, MOST = 2, 12  # findings: one is a common answer, more than twelve are none but a dump
REPEATED = 0.5  # of a row's names told in the text: it tells nothing new

# Of a name that all of a paper is about, what the paper sums up is told.
_SUMMED_UP = re.compile(r"\babstract\b|\bsummary\b|\bconclu", re.IGNORECASE)
_KINDS = frozenset({Kind.FACT, Kind.LIST})
# Words that narrow nothing down: they ask what there is to say, or name what all is about.
_OPEN = frozenset(
    "role roles job jobs task tasks duty duties effect effects function functions act acts "
    "acting action actions activity do "
    "does doing done know known described describe describes reported report reports review "
    "paper article text document documents source sources say says said tell tells told "
    "information info everything anything all findings finding found sum summarise summarize "
    "summary summed overview give gives given part parts play plays happen happens come comes "
    "from where use used uses importance important significance significant cover covers "
    "covered mention mentions mentioned discuss discusses discussed look work works working "
    "involve involved involves main mainly short briefly brief please list exosome exosomes "
    "exosomal vesicle vesicles vesicular ev evs mirna mirnas microrna micrornas breast cancer "
    "cancers tumour tumor tumours tumors bc context disease need want picture story see show "
    "shows shown talk talks various different kind kinds sort meaning mean means matter matters "
    "relevant relevance ways way things thing profile "
    # only frame a question
    "like love would could get got ll run walk take go through outline recap rundown round roundup "
    "digest full fully complete completely whole entire comprehensive exhaustive general quick "
    "quickly learn understand interested provide record there whatever noted stated according "
    "concerning regarding on up written read covering including gather gathered collect collected "
    "assemble pull together plain plainly one after another other turn skip entries entry well "
    "altogether held hold responsible blamed credited".split()
)
# Of what kinds things are told: all that is told of a name, where several of them are asked for.
_FACETS = frozenset(
    "target targets sender senders recipient recipients receiver receivers mechanism mechanisms "
    "pathway pathways clinical diagnostic prognostic therapeutic diagnosis prognosis treatment "
    "therapy biomarker biomarkers marker markers cell cells origin origins biology value utility "
    "application applications resistance outcome outcomes study studies drug drugs gene "
    "genes".split()
)
_WHOLE = re.compile(
    r"\b(?:everything|all|every|full|whole|complete\w*|entire|comprehensive|exhaustive|profile"
    r"|overview|round-?up|run-?down|outline|recap|sum|summar\w+|collect|gather|picture|story)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\b(?:roles?|jobs?|tasks?|effects?|functions?|do(?:es)?|everything|all|about|overview|sum|summar\w+|known?"
    r"|describe\w*|play\w*|findings?|profile|tell|story|picture|matters?|acts?|actions?|outline"
    r"|recap|run-?down|round-?up|digest|(?:run|walk|take|go) (?:me |us )?through|on record)\b",
    re.IGNORECASE,
)


def is_asked(question: Question) -> bool:
    """Whether a question asks what there is to say of one name, and nothing narrower."""
    if question.kind not in _KINDS or question.is_yes_no:
        return False
    if len({entity.key for entity in question.entities}) != 1 or not _ASKS.search(question.core):
        return False
    rest, named = question.core, (*question.entities, *question.excluded)
    for entity in sorted(named, key=lambda one: -one.start):
        rest = rest[: entity.start] + " " + rest[entity.end :]
    narrower = set(re.findall(r"[a-z]{2,}", rest.lower())) - STOPWORDS - _OPEN
    several = len(narrower) > 1 and _WHOLE.search(rest)
    return not (narrower - _FACETS if several else narrower)


def told_of(
    question: Question, opened: OpenIndex, facts: FactCache, documents: frozenset[str] | None
) -> list[Chosen]:
    """The findings on the name that is asked about; nothing where they are too few or too many."""
    entity = question.entities[0]
    units = [
        unit
        for unit in opened.sentences(
            opened.mentions(entity.key if entity.key in opened.entity_keys() else "")
        )
        if unit.kind is not BlockKind.ABBREVIATIONS
        and (documents is None or unit.document_id in documents)
    ]
    said = facts.of_all(units)
    units = [unit for unit in units if names(said[unit.id], entity, opened.lexicon) == 1]
    kept = _without_repeats(units)
    if len(kept) > MOST:
        kept = [unit for unit in kept if _sums_up(unit)]
    if not LEAST <= len(kept) <= MOST:
        return []
    return [Chosen((unit,), group=unit.path[-1] if unit.path else None) for unit in kept]


def are_sums(items: Sequence[Chosen]) -> bool:
    """Whether all of it is told where papers sum themselves up."""
    return all(_sums_up(unit) for item in items for unit in item.units)


def _sums_up(unit: Passage) -> bool:
    return _SUMMED_UP.search("\n".join(unit.path)) is not None


def _without_repeats(units: Sequence[Passage]) -> list[Passage]:
    told = {
        item.key
        for unit in units
        if unit.kind is not BlockKind.TABLE_ROW
        for item in find_entities(unit.search_text)
    }
    return [
        unit for unit in units if unit.kind is not BlockKind.TABLE_ROW or not _repeats(unit, told)
    ]


def _repeats(row: Passage, told: set[str]) -> bool:
    keys = {item.key for item in find_entities(row.search_text)}
    return len(keys & told) > REPEATED * len(keys)
