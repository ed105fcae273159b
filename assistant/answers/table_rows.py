"""Rows of a table that are named by their place, or by the number of a study that they cite.

"The third row of Table 1", "table, entry 4", "the last two rows", "which row carries number 60?".
"""

import re
from collections.abc import Sequence

from assistant.answers.tables import Table
from assistant.asked.ordinals import CARDINAL, EACH, value
from assistant.draft import Chosen, Decision, Draft
from assistant.lists.told import Told
from assistant.records import Refusal
from index.opened import OpenIndex

OF_REFERENCE = re.compile(  # "which row of the table carries the bracketed number 60?"
    r"\b(?:rows?|lines?)\b(?! (?:number|no)\b)(?![^?]*\b(?:right|wrong|correct|match|fit|agree"
    r"|really)\b)(?:table \d\d?|[^?\d]){0,60}?\b(?:numbers?|ref(?:erence)?s?|citations?"
    r"|cit(?:e|es|ed|ing)|brackets?|bracketed|carr(?:y|ies)|marked)\b[^?\d]{0,20}\[?(?P<number>\d{1,3})\b(?![.%]\d)",
    re.IGNORECASE,
)
_ROW = r"(?:rows?|lines?|entr(?:y|ies)|items?)\b(?! (?:therap|treatment|drug|of (?:therap|treat)))"
_COUNT = rf"(?:\d{{1,2}}|{CARDINAL})"
_NUMBERS = rf"{_COUNT}(?:(?:\s?[,&/–-]\s?|,? (?:and|or|to) ){_COUNT})*"
_EACH_NTH = rf"{EACH}(?:(?:, ?|,? (?:and|or) )(?:the )?{EACH})*"
_PLACED = (
    re.compile(rf"\b(?P<end>first|top|last|final|bottom) (?:(?P<count>{_COUNT}) )?{_ROW}", re.I),
    re.compile(rf"\b(?P<nth>{_EACH_NTH}) {_ROW}", re.IGNORECASE),
    re.compile(rf"\b{_ROW}\.?(?: (?:no|number|nr)\b\.?)? ?#?(?P<numbers>{_NUMBERS})\b(?!%)", re.I),
)
_ONE = re.compile(rf"{EACH}|{_COUNT}", re.IGNORECASE)
_FROM_TO = re.compile(rf"({_COUNT})(?:\s?[–-]\s?| to )({_COUNT})", re.IGNORECASE)
_ENTRY = re.compile(r"\b(?:entr(?:y|ies)|items?)\b", re.IGNORECASE)
_LIST = r"\b(?:lists?|references?|bibliography)\b"
_FROM_THE_END = {"last", "final", "bottom"}
_OF_THE_LIST = re.compile(  # "is entry 56 of the list on that?" is of no row
    rf"{_ENTRY.pattern}.*{_LIST}|{_LIST}.*{_ENTRY.pattern}", re.IGNORECASE
)


def are_placed(core: str) -> bool:
    """Whether a question names rows by where they stand."""
    return any(form.search(core) for form in _PLACED) and not _OF_THE_LIST.search(core)


def at_their_place(core: str, table: Table, opened: OpenIndex) -> Draft | None:
    """The rows that stand where a question says; a refusal where the table has fewer.

    None where it may mean an entry of the reference list: "the row gives [56]; is entry 56 on it?".
    """
    places = _places(core, len(table.rows))
    if not places or max(places) > len(table.rows) or min(places) < 1:
        if _ENTRY.search(core):
            return None
        told = f"The table has {len(table.rows)} rows."
        return Draft(decision=Decision(Refusal.NOT_ANSWERED, told=told))
    return rows_told([table.rows[place - 1] for place in places], table, opened)


def _places(core: str, rows: int) -> list[int]:
    """The numbers of the rows that a question names, counted from 1."""
    match = next(filter(None, (form.search(core) for form in _PLACED)))
    named = match.groupdict()
    if end := named.get("end"):
        count = value(named["count"]) if named["count"] else 1
        own = range(1, min(count, rows) + 1)
        return [rows + 1 - at for at in reversed(own)] if end.lower() in _FROM_THE_END else [*own]
    told = named.get("nth") or named["numbers"]
    if span := _FROM_TO.fullmatch(told):
        return [*range(value(span[1]), value(span[2]) + 1)]
    return [value(one) for one in _ONE.findall(told)]


def citing(number: str, tables: Sequence[Table], opened: OpenIndex) -> Draft | None:
    """The rows of the first table that has any with a number of the reference list in brackets."""
    cites = re.compile(rf"\[(?:[^\]]*[^\]\d])?{number}(?:[^\]\d][^\]]*)?\]")
    for table in tables:
        units = opened.sentences([row.id for row in table.rows])
        told = zip(table.rows, units, strict=True)
        if rows := [row for row, unit in told if cites.search(unit.text)]:
            return rows_told(rows, table, opened)
    return None


def rows_told(rows: Sequence[Told], table: Table, opened: OpenIndex) -> Draft:
    """Whole rows, each under what its first cell names."""
    units = opened.sentences([row.id for row in rows])
    names = (row.cells[0][1].partition(" (")[0].strip() for row in rows)
    chosen = (Chosen((unit,), group=name) for name, unit in zip(names, units, strict=True))
    return Draft(tuple(chosen), f"{len(rows)} of {len(table.rows)} table rows")
