"""What many tests share; kept small."""

import hashlib
from pathlib import Path

import pytest

from index.parse import parse
from index.readers import read
from index.records import Document

REVIEW = Path(__file__).parent.parent / "source_docs" / "exosomal_mirnas_breast_cancer.txt"


@pytest.fixture(scope="session")
def review_text() -> str:
    """The review's file as it is."""
    return REVIEW.read_text("utf-8")


@pytest.fixture(scope="session")
def review_document() -> Document:
    """The review, parsed."""
    data = REVIEW.read_bytes()
    return parse(
        read(data, REVIEW.name),
        document_id="review",
        name=REVIEW.name,
        sha256=hashlib.sha256(data).hexdigest(),
    )
