"""From a question to a cited answer; knows nothing of web pages. `Assistant` is the way in."""

from assistant.api import Assistant, Chat
from assistant.records import (
    Answer,
    Citation,
    CitedStudy,
    EntityRow,
    Event,
    Evidence,
    Finding,
    FindingKind,
    Place,
    Refusal,
    Statement,
)
from assistant.settings import Settings
from index.catalog import DocumentSummary
from index.errors import ExomirError
from index.records import Document, Hit, Passage, Reference
from index.report import BuildReport
from index.settings import IndexSettings

__all__ = [
    "Answer",
    "Assistant",
    "BuildReport",
    "Chat",
    "Citation",
    "CitedStudy",
    "Document",
    "DocumentSummary",
    "EntityRow",
    "Event",
    "Evidence",
    "ExomirError",
    "Finding",
    "FindingKind",
    "Hit",
    "IndexSettings",
    "Passage",
    "Place",
    "Reference",
    "Refusal",
    "Settings",
    "Statement",
]
