"""What many tests share; kept small."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import Assistant
from index.parse import parse
from index.readers import read
from index.records import Document
from tests.stores import base

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


@pytest.fixture(scope="session")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The review, indexed once; not to be changed."""
    root = tmp_path_factory.mktemp("review")
    with Assistant.open(REVIEW.parent, root / "store") as opened:
        yield opened


@pytest.fixture(scope="session")
def papers() -> Iterator[Assistant]:
    """Three small papers (`stores.PAPERS`), indexed once; not to be changed."""
    place = base()
    with Assistant.open(place.sources, place.store) as opened:
        yield opened
