"""What a writer hands to the citing step: chosen sentences, or why there are none."""

from dataclasses import dataclass

from assistant.bibliography.shelf import Entry
from assistant.records import Refusal
from index.records import Passage


@dataclass(frozen=True, slots=True)
class Chosen:
    """A sentence (or a block of the bibliography) that goes into the answer.

    `group` is the item or entity that it stands under; `text` replaces the sentence's own words
    where a model wrote them, and `units` are then all the sentences that carry it.
    """

    units: tuple[Passage, ...] = ()
    entry: Entry | None = None
    group: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """Why a question is refused; `what` names the thing that is missing, for the reader.

    `told` is the whole message where it can be more telling than the usual one.
    """

    reason: Refusal
    what: str = ""
    told: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """An answer before citing; `decision` is set where it is a refusal."""

    chosen: tuple[Chosen, ...] = ()
    headline: str | None = None
    decision: Decision | None = None
    writer: str = "verbatim"
    notice: str | None = None  # told to the reader: why it was written otherwise than asked
