"""A table whose rows are what is asked for: "what methods isolate vesicles?" by one of these."""

from collections.abc import Sequence, Set

from assistant.answers.enumerated_words import METHODS
from assistant.answers.several import plural_asked
from assistant.answers.table_columns import listed
from assistant.answers.tables import Table, tables_of
from assistant.draft import Draft
from assistant.lists.told import Told
from assistant.lists.words import LEAVING_OUT
from assistant.question import Question
from assistant.search.candidates import Found
from index.opened import OpenIndex
from index.terms import STOPWORDS, tokens

NEAR = 5  # sentences; the tables of their documents are looked at
FEWEST = 3  # rows; a table of less is told by a sentence
LONGEST_NAME = 8  # words of a row's first cell, which names what the row is about
_SAID_OF_ANY = frozenset(  # words with which a list is asked for, whatever it is of
    tokens(
        "list name give show different various several main common known available existing exist"
        " current described discussed mentioned used use using kinds types sorts ways options paper"
        " article review authors table reported possible"
    )
)


def listed_in_a_table(question: Question, found: Found, opened: OpenIndex) -> Draft | None:
    """The rows of a table that is about all that the question says; None where none is."""
    asked = plural_asked(question)
    if not asked or LEAVING_OUT.search(question.core):
        return None
    asked = asked | METHODS if asked & METHODS else asked
    said = set(tokens(question.core)) - STOPWORDS - _SAID_OF_ANY - asked
    documents = dict.fromkeys(item.unit.document_id for item in found.sentences[:NEAR])
    for table in (each for one in documents for each in tables_of(opened.document(one))):
        rows = _named_rows(table)
        if said and len(rows) >= FEWEST and _is_of(table, asked, said):
            return listed(rows, table, table.columns[0], opened)
    return None


def _named_rows(table: Table) -> Sequence[tuple[list[str], Told]]:
    """The rows under what their first cells name; none where these are no names."""
    if not table.columns:
        return []
    cells = [(row.cells[0], row) for row in table.rows]
    rows = [([text.strip(" .:")], row) for (name, text), row in cells if name == table.columns[0]]
    names = {name for (name,), _ in rows}
    long = any(len(name.split()) > LONGEST_NAME for name in names)
    return [] if long or len(names) < len(rows) else rows


def _is_of(table: Table, asked: Set[str], said: Set[str]) -> bool:
    """Whether its caption and first heading have all that is said, and call its rows so."""
    called = set(tokens(table.columns[0])) | set(tokens(table.caption))
    return bool(asked & called) and said <= called
