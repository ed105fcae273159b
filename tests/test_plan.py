"""What stands in the source folder."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.errors import NoSources, SourceError, UnreadableSource
from index.plan import document_ids, look, slug
from index.sources import add_source, remove_source

NAMES = st.text(min_size=1, max_size=300)


@given(NAMES)
def test_slug_is_a_plain_word(stem: str) -> None:
    """Any name gives letters, digits, `-` and `_`, at least one and at most 80."""
    found = slug(stem)
    assert 1 <= len(found) <= 80
    assert all(char in "abcdefghijklmnopqrstuvwxyz0123456789-_" for char in found)


@given(st.lists(NAMES, unique=True, max_size=12))
def test_ids_are_unique_and_stay(names: list[str]) -> None:
    """Every file has an id of its own, and keeps it whatever comes after."""
    ids = document_ids(names, {})
    assert len(set(ids.values())) == len(names)
    assert document_ids(["a new one.txt", *names], ids).items() >= ids.items()


def test_folders_below_are_listed(tmp_path: Path) -> None:
    """Files in folders below count, by their path inside the source folder."""
    (tmp_path / "2021" / "deep").mkdir(parents=True)
    (tmp_path / "2021" / "deep" / "a.txt").write_text("a")
    (tmp_path / "b.txt").write_text("b")
    assert look(tmp_path).files == ("2021/deep/a.txt", "b.txt")


def test_name_that_is_no_text_is_refused(tmp_path: Path) -> None:
    """A file whose name is not UTF-8 is passed over with the reason."""
    for name in (b"M\xfcller.txt", "Müller.txt".encode()):
        (tmp_path / os.fsdecode(name)).write_text("words")
    found = look(tmp_path)
    assert found.files == ("Müller.txt",)
    assert found.refused == (("M\\xfcller.txt", "a name that is not UTF-8; rename it"),)
    with pytest.raises(UnreadableSource, match="not UTF-8"):
        add_source(tmp_path / os.fsdecode(b"M\xfcller.txt"), tmp_path / "sources")


def test_file_is_no_folder(tmp_path: Path) -> None:
    """A file named as the source folder is told to be one."""
    (tmp_path / "paper.txt").write_text("words")
    with pytest.raises(NoSources, match="is a file"):
        look(tmp_path / "paper.txt")


def test_pipe_is_refused(tmp_path: Path) -> None:
    """A named pipe, which would be waited for for ever, is refused."""
    os.mkfifo(tmp_path / "pipe.txt")
    assert look(tmp_path).refused == (("pipe.txt", "not a regular file"),)


def test_added_file_is_copied_under_its_name(tmp_path: Path) -> None:
    """`add_source` copies; adding it again, or from the folder itself, changes nothing."""
    file = tmp_path / "paper.txt"
    file.write_text("words")
    for _ in range(2):
        added = add_source(file, tmp_path / "sources")
        assert (added.name, added.read_text()) == ("paper.txt", "words")
    assert add_source(added, tmp_path / "sources") == added
    assert [path.name for path in (tmp_path / "sources").iterdir()] == ["paper.txt"]


def test_other_file_of_a_name_takes_a_free_one(tmp_path: Path) -> None:
    """No file is lost to another of its name, and the same one twice is one."""
    sources, file = tmp_path / "sources", tmp_path / "paper.txt"
    for words in ("first", "second", "first", "third", "second"):
        file.write_text(words)
        assert add_source(file, sources).read_text() == words
    found = {path.name: path.read_text() for path in sources.iterdir()}
    assert found == {"paper.txt": "first", "paper-2.txt": "second", "paper-3.txt": "third"}


def test_file_is_replaced_where_that_is_asked(tmp_path: Path) -> None:
    """With `replace` a newer state takes the place of the earlier one."""
    file = tmp_path / "paper.txt"
    for words in ("first", "second"):
        file.write_text(words)
        add_source(file, tmp_path / "sources", replace=True)
    assert [path.read_text() for path in (tmp_path / "sources").iterdir()] == ["second"]


@pytest.mark.parametrize("name", ["sources.toml", ".hidden", "README.md"])
def test_names_that_are_not_indexed_are_refused(tmp_path: Path, name: str) -> None:
    """A file that the index would pass over in silence is refused when it is added."""
    (tmp_path / name).write_text("words")
    with pytest.raises(UnreadableSource, match="another one"):
        add_source(tmp_path / name, tmp_path / "sources")


def test_missing_file_is_refused(tmp_path: Path) -> None:
    """Adding a file that is not there names it."""
    with pytest.raises(UnreadableSource, match="nothing"):
        add_source(tmp_path / "nothing", tmp_path / "sources")


def test_nothing_outside_the_folder_is_removed(tmp_path: Path) -> None:
    """A name that leads out of the folder is refused, and the file there stays."""
    (tmp_path / "sources").mkdir()
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(SourceError, match="not inside"):
        remove_source(tmp_path / "sources", "../mine.txt")
    assert (tmp_path / "mine.txt").exists()
