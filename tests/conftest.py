"""What many tests share; kept small."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import Assistant
from index.parse import parse
from index.readers import read
from index.records import Document
from tests.stores import RUN_FOLDER, base, indexed

REVIEW = Path(__file__).parent.parent / "source_docs" / "exosomal_mirnas_breast_cancer.txt"


def pytest_configure(config: pytest.Config) -> None:
    """Make the folder that the workers of this run share; they inherit its name."""
    if not hasattr(config, "workerinput"):
        os.environ[RUN_FOLDER] = tempfile.mkdtemp(prefix="exomir-tests-")


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove it when the last worker has ended."""
    if not hasattr(config, "workerinput"):
        shutil.rmtree(os.environ.pop(RUN_FOLDER, ""), ignore_errors=True)


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
def assistant() -> Iterator[Assistant]:
    """The review, indexed once; not to be changed."""
    place = indexed(REVIEW.parent)
    with Assistant.open(place.sources, place.store) as opened:
        yield opened


@pytest.fixture(scope="session")
def papers() -> Iterator[Assistant]:
    """Three small papers (`stores.PAPERS`), indexed once; not to be changed."""
    place = base()
    with Assistant.open(place.sources, place.store) as opened:
        yield opened
