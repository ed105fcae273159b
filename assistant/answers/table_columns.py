"""What a table holds: its title, its headings, how many rows, all that stands under a heading.

"What are the headings of Table 1?" is answered by the row of headings; "which recipients does the
table list?" by the entries of that column, each once, with the first row that has it.
"""

import re
from collections.abc import Iterator, Sequence, Set

from assistant.answers.enumerated_words import METHODS
from assistant.answers.table_rows import OF_REFERENCE, are_placed, at_their_place, citing, rows_told
from assistant.answers.tables import Table, tables_of
from assistant.asked import cues
from assistant.asked.fronted import fronted
from assistant.asked.metadata_words import REGISTERS
from assistant.asked.needs import roles
from assistant.bibliography.shelf import Entry
from assistant.biology.parties import bracketed, column_role
from assistant.draft import Chosen, Decision, Draft
from assistant.lists.items import ITEM
from assistant.lists.sections import TABLE_TOO
from assistant.lists.sorts import SORTS
from assistant.lists.told import Told
from assistant.records import Refusal
from index.mirna import find_mirnas
from index.opened import OpenIndex
from index.records import Document
from index.tables import labels_in
from index.terms import STOPWORDS, tokens

_LISTED = (
    r"\b(?:which|what|list|name|give(?: me)?|show(?: me)?|enumerate|all|every|each)\b"
    r"(?: (?:are|were|all|the|of|different|various|kinds?|types?|sorts?)\b)*"
)
_HEADINGS = re.compile(
    r"\b(?:column )?(?:headings?|headers?)\b|\bcolumn (?:names?|titles?|labels?)\b"
    r"|\b(?:which|what|how many) columns\b|\bwhat (?:are|is) (?:in )?(?:the|its) columns\b",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"\b(?:title|caption|name) of (?:the |this )?table\b|\btable(?: \w+)?['’]s (?:title|caption)\b"
    r"|\bwhat(?: is|['’]s) (?:the |this )?table(?: (?:\d+|[ivx]+))? about\b"
    r"|\bwhat (?:does|do|is|are)(?: in)? (?:the |this )?tables?(?: (?:\d+|[ivx]+))?"
    r"(?: (?:shows?|lists?|contains?|presents?|summari[sz]es?|gives?|tells?|about|on))*"
    r"(?: us)?\W*$",
    re.IGNORECASE,
)
_ROWS = re.compile(
    r"\bhow many (?:rows|lines|entries)\b|\bnumber of (?:rows|lines|entries)\b", re.IGNORECASE
)
_UNDER = re.compile(r"\bcolumns?\b|\bunder\b", re.IGNORECASE)
_NAMED = re.compile(
    rf"{_LISTED} (?P<noun>(?:[\w-]+ ){{0,2}}?[\w-]+(?: of origin)?)"
    r"(?=\W*$|[,?.;:]| (?:it|they|does|do|did|is|are|was|were|has|have|in|of|on|from|for|under"
    r"|named|listed|receiv\w*|tak\w+|get\w*|send\w*|releas\w*|secret\w*|given|mentioned|shown|that|which|stand\w*|appear\w*|the"
    r"|this|table|column\w*)\b)",
    re.IGNORECASE,
)
_ON_REGISTER = re.compile(  # "the ClinicalTrials.gov numbers of all vaccine trials"
    r"\b(?:clinical ?trials\.gov|nct|isrctn|eudract|trial (?:registration|registry|register)"
    r"|registration|registry|trial)[ -](?:numbers?|identifiers?|ids?|codes?|nos?)\b"
    r"(?! of (?:trial|stud))",
    re.IGNORECASE,
)
_REGISTERED = re.compile(rf"{REGISTERS}\W?[\dA-Z/-]{{6,}}.*|20\d\d-\d{{6}}-\d\d")
_NUMBERED = re.compile(r"\btab(?:le|\.)\s*(?P<number>\d{1,2}|[ivx]{1,4})\b", re.IGNORECASE)
_CELLS = re.compile(r"\bcells?\b", re.IGNORECASE)  # "from which cells do they come?": the senders
_PARTS = re.compile(r"[,;]\s+")
_THING_OUT = r"(?:the |all |any |those (?:of|on|with) )*(?P<{}>[\w/+-]+(?: cells?)?)"
_EXCEPT = re.compile(  # what is not to be among the entries: "apart from macrophages"
    r",?\s*\b(?:apart from|aside from|other than|different from|besides|except(?:ing)?(?: for)?"
    r"|excluding|not counting|leaving (?:aside|out)|ignoring|that (?:is|are) not|but not|but)"
    rf" {_THING_OUT.format('out')}(?:,(?=\s\w))?"
    rf"|\b(?:do|does|did) ?n[o'’]t (?:have|name|list|give|mention|show|include"
    r"|(?:act|work) on|reach|enter|(?:come|stem|derive|originate) from)"
    rf" {_THING_OUT.format('denied')}"
    rf"|\b(?:leaving|setting|putting) {_THING_OUT.format('aside')} (?:aside|out|apart)\b,?",
    re.IGNORECASE,
)
_A_CLASS = frozenset(  # whose members a cell names by their own names: MCF-7 is a cancer cell
    tokens("BC tumour cancer carcinoma malignant neoplastic breast line immune stromal normal")
)
_SECOND_CONDITION = re.compile(  # "do not come from macrophages but reach them"
    r"\b(?:but|yet|while|whereas|although|though)\b"
    r"|\b(?:and|or|nor) (?:(?:also|still|only|they|that|which) )*"
    r"(?:do|does|did|don['’]t|are|is|were|act|work|reach|enter|come|stem|have|target|promote"
    r"|inhibit|suppress|raise|lower|cause)\b",
    re.IGNORECASE,
)
_COMING = re.compile(r"\b(?:come|comes|coming|stem|stems|derive\w*|originate\w*) from\b", re.I)
_ACTING = re.compile(r"\b(?:(?:act|work) on|reach|enter)\b", re.IGNORECASE)
_ROWS_ASKED = re.compile(r"\b(?:rows|lines|entries|items)\b", re.IGNORECASE)
LONGEST_PART = 5  # words; a column of longer ones holds sentences, which are shown whole
SHORTEST = 3  # letters of a word that names a column; the p of "p value" names none
FEWEST = 2  # entries; less is no list
_ITEMS = frozenset(tokens("exosomal miRNA miRNAs microRNA exosome vesicle"))
_CELL = frozenset(tokens("cell cells"))
_OF_TABLES = frozenset(tokens("table column row entry heading list name give review paper article"))


def is_asked(core: str) -> bool:
    """Whether a question may ask for what a table is, or for what stands under a heading of it."""
    if _ON_REGISTER.search(core):
        return True
    if not cues.TABLE.search(core.lower()) or TABLE_TOO.search(core):
        return False
    if OF_REFERENCE.search(core) or are_placed(core):
        return True
    core, out = _without_exception(fronted(core))
    if out and (_ROWS_ASKED.search(core) or ITEM.search(core)):
        return True
    return any(one.search(core) for one in (_HEADINGS, _ABOUT, _ROWS, _NAMED))


def told_by(core: str, documents: Sequence[Document], opened: OpenIndex) -> Draft | None:
    """The title, the headings or the entries that are asked for; None where none of these is."""
    tables = [table for document in documents for table in tables_of(document)]
    if _ON_REGISTER.search(core):
        return _registered(core, tables, opened)
    if cited := OF_REFERENCE.search(core):
        return citing(cited["number"], tables, opened)
    meant = _meant(core, tables)
    if _ABOUT.search(core) or _HEADINGS.search(core) or _ROWS.search(core):
        if tables and not meant:
            return Draft(decision=Decision(Refusal.NOT_ANSWERED, told=_missing(core)))
        return _itself(core, meant[0]) if meant else None
    if meant and are_placed(core) and (rows := at_their_place(core, meant[0], opened)):
        return rows
    return _of_a_column(core, meant, opened)


def _of_a_column(core: str, tables: Sequence[Table], opened: OpenIndex) -> Draft | None:
    """The entries of the column that is asked for, in the first table that has it."""
    core, out = _without_exception(fronted(core))
    nouns = [match["noun"] for match in _NAMED.finditer(core)]
    for table in tables:
        if out and (rows := _rows_with_another(table, core, out)):
            return rows_told(rows, table, opened)
        for noun in [*nouns, *([core] if _UNDER.search(core) else [])]:
            column = _column(noun, table.columns, core)
            if column and out and not _stands_in(out, table, column):
                return None  # what is left out plays another part: a condition on the rows
            items = list(_entries(table, column, core, out)) if column else []
            items = list(_of_their_kind(items, nouns, column))
            if sum(len(names) for names, _ in items) >= FEWEST:
                return listed(items, table, column, opened)
    return None


def _registered(core: str, tables: Sequence[Table], opened: OpenIndex) -> Draft | None:
    """The numbers under which trials are on a register, of the rows that a question speaks of."""
    asked = _ON_REGISTER.sub(" ", core)
    for table in tables:
        for column in table.columns:
            cells = _cells(table.rows, column)
            if not all(_REGISTERED.fullmatch(cell.strip()) for cell in cells):
                continue
            if len(_rows_asked(table, column, asked)) < len(table.rows):
                return listed(
                    list(_entries(table, column, asked, frozenset())), table, column, opened
                )
    return None


def _without_exception(core: str) -> tuple[str, frozenset[str]]:
    """A question without what is not to be among the entries, and the tokens of that.

    As it is where a class is left out, or where more is asked of the entries than that.
    """
    match = _EXCEPT.search(core)
    if match is None:
        return core, frozenset()
    if _SECOND_CONDITION.search(f"{core[: match.start()]} , {core[match.end() :]}"):
        return core, frozenset()
    out = frozenset(tokens(match["out"] or match["denied"] or match["aside"])) - _CELL
    if out & _A_CLASS:
        return core, frozenset()
    acts = "recipient" if _ACTING.search(match[0]) else ""
    kept = "come from" if _COMING.search(match[0]) else acts
    rest = f"{core[: match.start()]} {kept} {core[match.end() :]}"
    return " ".join(rest.split()).strip(" ,"), out


def _rows_with_another(table: Table, core: str, out: Set[str]) -> list[Told]:
    """The rows that have another entry in the column where what is left out stands.

    Nothing where the entries themselves are asked for, where it stands in no column alone, or
    where the question names more that only some rows have.
    """
    if not (_ROWS_ASKED.search(core) or ITEM.search(core)):
        return []
    column = next(
        (
            name
            for name in table.columns
            if (_named_by(core, name) or _part_played(core, name)) and _stands_in(out, table, name)
        ),
        "",
    )
    if len(_rows_asked(table, column, core)) < len(table.rows):
        return []
    return [
        row
        for row in table.rows
        for cell in _cells([row], column)
        if any(not out <= set(tokens(part)) for part in _parts(cell))
    ]


def _stands_in(out: Set[str], table: Table, column: str) -> bool:
    """Whether what is left out is an entry of a column."""
    return any(out <= set(tokens(cell)) for cell in _cells(table.rows, column))


def _named_by(core: str, column: str) -> bool:
    """Whether a question has a word of a column's name."""
    return bool((set(tokens(column)) & set(tokens(core))) - _OF_TABLES - _ITEMS)


def _part_played(core: str, column: str) -> bool:
    """Whether a question asks for who plays the part that a column holds."""
    role = column_role(column)
    sends = role == "source" and _COMING.search(core)
    return bool(sends or (role and any(one.role == role for one in roles(core, ()))))


def _cells(rows: Sequence[Told], column: str) -> list[str]:
    return [cell for row in rows for name, cell in row.cells if name == column]


def _missing(core: str) -> str:
    numbered = _NUMBERED.search(core)
    return f"The indexed sources have no {numbered[0] if numbered else 'such table'}."


def _itself(core: str, table: Table) -> Draft | None:
    """A table's headings, or its title, with how many rows it has where that is asked."""
    blocks = [table.headings] if _HEADINGS.search(core) else table.above
    told = tuple(Chosen(entry=Entry(table.document, block)) for block in blocks if block)
    lead = f"{len(table.rows)} rows" if _ROWS.search(core) else None
    return Draft(told, lead) if told else None


def listed(
    items: Sequence[tuple[list[str], Told]], table: Table, column: str, opened: OpenIndex
) -> Draft:
    """Entries of a column, each with the row that it is quoted from."""
    units = opened.sentences([row.id for _, row in items])
    chosen = (
        Chosen((unit,), group=", ".join(names))
        for (names, _), unit in zip(items, units, strict=True)
    )
    count = sum(len(names) for names, _ in items)
    noun = "entry" if count == 1 else "entries"
    lead = f"{count} {noun} under “{column}” found in {len(table.rows)} table rows"
    return Draft(tuple(chosen), lead)


def _meant(core: str, tables: Sequence[Table]) -> list[Table]:
    """The tables that a question may mean: by its number, else those nearest to its words first."""
    if numbered := _NUMBERED.search(core):
        (label,) = labels_in(f"Table {numbered['number'].upper()}")
        return [table for table in tables if any(block.label == label for block in table.above)]
    words = set(tokens(core)) - _OF_TABLES
    shared = {id(table): len(words & set(tokens(table.title))) for table in tables}
    near = [table for table in tables if shared[id(table)]]
    if not near and len({table.document.id for table in tables}) > 1:
        return []  # of several papers, none is spoken of
    return sorted(near or tables, key=lambda table: -shared[id(table)])


def _column(noun: str, columns: Sequence[str], core: str) -> str:
    """The column that a noun names, by its words or by the part that it plays; else nothing."""
    if ITEM.search(noun):
        return ""  # a list of miRNAs is read by its condition
    words = set(tokens(noun.removesuffix(" of origin").split()[-1])) - _OF_TABLES
    for called in (words, METHODS if words & METHODS else ()):  # a technique stands under "Method"
        for name in columns:
            own = [one for one in tokens(name) if len(one) >= SHORTEST]
            if any(word.startswith(one) for one in own for word in called):
                return name
    asked = roles(core, ()) if _CELLS.search(noun) else ()
    coming = "source" if _CELLS.search(noun) and _COMING.search(core) else ""
    role = column_role(noun) or coming or next((one.role for one in asked), "")
    return next((name for name in columns if role and column_role(name) == role), "")


def _entries(
    table: Table, column: str, core: str, out: Set[str]
) -> Iterator[tuple[list[str], Told]]:
    """What stands under a column: the entries that each of the rows asked about is the first of.

    Entries that have all tokens of `out` are left out.
    """
    cells = [cell for row in table.rows for name, cell in row.cells if name == column]
    named = all(len(part.split()) <= LONGEST_PART for cell in cells for part in _parts(cell))
    seen: set[str] = set()
    for row in _rows_asked(table, column, core):
        cell = next((cell for name, cell in row.cells if name == column), "")
        parts = {
            " ".join(tokens(part)): part for part in (_parts(cell) if named else [cell.rstrip(".")])
        }
        if out:
            parts = {key: part for key, part in parts.items() if not out <= set(tokens(part))}
        if new := [part for key, part in parts.items() if key and key not in seen]:
            seen |= set(parts)
            yield new, row


def _of_their_kind(
    items: Sequence[tuple[list[str], Told]], nouns: Sequence[str], column: str
) -> Iterator[tuple[list[str], Told]]:
    """The entries that are what is asked for, where a column holds others too.

    "Which cell lines stand under Recipient?" asks for no macrophages.
    """
    kind = next(
        (
            sort
            for noun in nouns
            for sort in SORTS
            if re.search(rf"\b(?:{sort.asked})$", noun, re.IGNORECASE)
            and not (sort.headed or set(tokens(noun)) & set(tokens(column)))
        ),
        None,
    )
    for names, row in items:
        if kept := [name for name in names if kind is None or any(kind.find(name))]:
            yield kept, row


def _parts(cell: str) -> list[str]:
    """The entries of a cell; what stands in the brackets behind a miRNA is who sends it."""
    texts = [cell[start:end] for start, end in bracketed(cell)]
    return [part.strip(" .") for text in texts for part in _PARTS.split(text)]


def _rows_asked(table: Table, column: str, core: str) -> list[Told]:
    """The rows that have what else a question names; all where it names nothing of theirs."""
    named = find_mirnas(core)
    if named:
        return [
            row
            for row in table.rows
            if any(own.mirna.matches(item.mirna) for own in row.mirnas for item in named)
        ]
    said = set(tokens(table.title)) | set(tokens(column)) | _OF_TABLES
    for name in table.columns:
        said |= set(tokens(name))
    words = {*tokens(core), *tokens(core.replace("-", " "))}  # a cell may have "X low" for X-low
    asked = {token for token in words if token not in said and token not in STOPWORDS}
    held = {row.id: asked & set(tokens(row.text)) for row in table.rows}
    most = max(map(len, held.values()), default=0)
    return [row for row in table.rows if len(held[row.id]) == most]
