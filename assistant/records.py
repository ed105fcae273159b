"""What a caller gets: an answer, its statements, and the evidence under each of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from assistant.serialise import from_plain, to_plain
from index.records import Hit, Reference

SCHEMA_VERSION = 1


class Refusal(StrEnum):
    """Why a question was not answered."""

    NOT_IN_SOURCES = "not_in_sources"  # something it names stands nowhere in the sources
    NOT_ANSWERED = "not_answered"  # its names are there, what it asks about them is not
    OUT_OF_SCOPE = "out_of_scope"  # advice for a patient, or another subject altogether
    NOT_A_QUESTION = "not_a_question"


class Evidence(StrEnum):
    """What kind of study a quoted finding rests on; a set of these, empty = not stated."""

    CELL_LINE = "cell line"
    ANIMAL = "animal"
    PATIENT_SAMPLES = "patient samples"
    TRIAL = "trial"
    REVIEW_STATEMENT = "review statement"


class FindingKind(StrEnum):
    """How a document disagrees with itself."""

    OTHER_MIRNA = "other miRNA"  # the cited title names other miRNAs than the claim
    OTHER_SUBJECT = "other subject"  # ... another author, target, drug, sample or matter
    OPPOSITE_DIRECTION = "opposite direction"  # the cited title says the opposite
    TABLE_REFERENCE = "table reference"  # a table row's numbers do not fit the reference list
    NO_SUCH_REFERENCE = "no such reference"  # a number beyond the list
    TWO_VALUES = "two values"  # the same fact told twice, differently


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a document, quoted; `reference` is set where it is a reference entry."""

    document_id: str
    start: int
    end: int
    quote: str
    reference: int | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A disagreement between two places of a document, to be checked by the reader."""

    kind: FindingKind
    message: str  # begins with "Check:"
    claim: Place
    against: Place
    suggested: tuple[int, ...] = ()  # printed numbers of the references that do fit


@dataclass(frozen=True, slots=True)
class CitedStudy(Reference):
    """A primary study behind a quote: a `Reference`, and how the quote comes by it.

    `inherited`: its number stands at a neighbouring sentence on the same finding, not at the quote
    itself. `is_review`: its title says that it is itself a review.
    """

    inherited: bool = False
    is_review: bool = False


@dataclass(frozen=True, slots=True)
class Citation:
    """A verbatim quote and where it stands; `text[start:end]` of its document is `quote`."""

    number: int
    quote: str
    passage: str  # the paragraph around it, verbatim
    passage_start: int
    document_id: str
    title: str
    section: tuple[str, ...]
    page: int | None
    start: int
    end: int
    references: tuple[CitedStudy, ...] = ()
    evidence: frozenset[Evidence] = frozenset()


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of an answer with the numbers of the citations that carry it.

    `group` is the entity or item that it stands under, where the answer is grouped.
    """

    text: str
    citations: tuple[int, ...]
    group: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one question; a refusal is one too.

    `text` is Markdown with the markers `[1]`; `headline` is its leading line where it has one
    ("Yes", "No: the review states the opposite", "8 miRNAs found ..."). `confidence` is in [0, 1].
    `notice` tells why an answer was written otherwise than asked for, or from an earlier state.
    `corpus` is the fingerprint of the index that was asked. `seconds` is outside equality.
    """

    question: str
    standalone: str
    text: str
    statements: tuple[Statement, ...] = ()
    citations: tuple[Citation, ...] = ()
    warnings: tuple[Finding, ...] = ()
    headline: str | None = None
    refusal: Refusal | None = None
    nearest: tuple[Hit, ...] = ()
    confidence: float = 0.0
    writer: str = "verbatim"
    notice: str | None = None
    corpus: str = ""
    seconds: float = field(default=0.0, compare=False)

    @property
    def abstained(self) -> bool:
        """Whether this is a refusal."""
        return self.refusal is not None

    def to_dict(self) -> dict[str, Any]:
        """The answer as JSON-ready values, with `schema_version` and `abstained`."""
        plain = to_plain(self)
        return {"schema_version": SCHEMA_VERSION, "abstained": self.abstained, **plain}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Answer":
        """The answer that `to_dict` wrote. Raises ValueError on another schema version."""
        if data.get("schema_version") != SCHEMA_VERSION:
            found = data.get("schema_version")
            raise ValueError(f"schema version {found!r}; this release reads {SCHEMA_VERSION}")
        return from_plain(cls, data)


@dataclass(frozen=True, slots=True)
class Event:
    """A piece of a streamed answer: `text` as it is written, then `answer`, last."""

    kind: str  # "text" or "answer"
    text: str = ""
    answer: Answer | None = None


@dataclass(frozen=True, slots=True)
class EntityRow:
    """A miRNA with what the sentences of the sources state of it; empty where they do not say."""

    name: str
    aliases: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    recipient: tuple[str, ...] = ()
    effect: tuple[str, ...] = ()
    target: tuple[str, ...] = ()
    evidence: frozenset[Evidence] = frozenset()
    citations: tuple[Citation, ...] = ()
