"""Records to JSON and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import serial
from index.records import Block, BlockKind, Document, Mark, Metadata, Passage, Reference, Sentence

TEXT = st.text(st.characters(exclude_categories=()), max_size=30)  # lone surrogates too


@given(
    st.builds(
        Passage,
        id=TEXT,
        document_id=TEXT,
        kind=st.sampled_from(BlockKind),
        start=st.integers(),
        end=st.integers(),
        text=TEXT,
        search_text=TEXT,
        path=st.lists(TEXT, max_size=3).map(tuple),
        sentences=st.lists(TEXT, max_size=3).map(tuple),
        page=st.none() | st.integers(),
        label=st.none() | TEXT,
    )
)
def test_passage_survives(passage: Passage) -> None:
    """Any passage comes back equal, of the right types."""
    again = serial.unpack(Passage, serial.pack(passage))
    assert again == passage
    assert isinstance(again.kind, BlockKind)


def test_whole_document_survives(review_document: Document) -> None:
    """The review, packed and unpacked, is the same document."""
    assert serial.unpack(Document, serial.pack(review_document)) == review_document


@pytest.mark.parametrize(
    "text",
    ['{"a": 1}', "[]", "3", "null", "[1,2,3,4,5]", '["a","b","no kind",1,2,"","",[],[],null,null]'],
)
def test_other_json_is_refused(text: str) -> None:
    """JSON that is no such record is a ValueError, whatever it is."""
    with pytest.raises(ValueError):  # noqa: PT011 - any message will do
        serial.loads(Passage, text)


@pytest.mark.parametrize("data", [b"", b"noise", serial.pack(Metadata())])
def test_other_bytes_are_refused(data: bytes) -> None:
    """Bytes that are no packed record of that type are a ValueError."""
    with pytest.raises(ValueError):  # noqa: PT011
        serial.unpack(Reference, data)


def test_fields_keep_their_types() -> None:
    """A number where a text belongs is refused, not passed on."""
    mark = Mark(1, 2, (3,), (), "superscript")
    sentence = Sentence("a", 0, 1, 0, (mark,))
    assert serial.loads(Sentence, serial.dumps(sentence)) == sentence
    with pytest.raises(ValueError, match="no str"):
        serial.loads(Sentence, "[1,0,1,0,[]]")
    block = Block(BlockKind.PARAGRAPH, 0, 1, ())
    assert serial.loads(Block, serial.dumps(block)) == block
