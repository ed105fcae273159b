"""The full look at an index."""

import shutil
from pathlib import Path

import pytest

from index.doctor import examine
from index.errors import IndexDamaged, IndexNotFound
from tests.stores import base, copy_of_base


def test_sound_index_is_described() -> None:
    """Counts, model and sizes are those of the index."""
    health = examine(base().store)
    assert (health.documents, health.passages, health.sentences) == (3, 6, 12)
    assert (health.skipped, health.builds, health.encoder) == (0, 1, "onnxruntime")
    assert health.size > 90_000_000
    assert health.made_with == health.installed
    assert "3 documents" in str(health)


def test_no_index_says_how_to_make_one(tmp_path: Path) -> None:
    """Where there is none, the command is named."""
    with pytest.raises(IndexNotFound, match="exomir index"):
        examine(tmp_path)


def test_one_wrong_byte_is_found(tmp_path: Path) -> None:
    """A byte changed in the largest file of the index is damage."""
    place = copy_of_base(tmp_path)
    (path,) = place.store.rglob("model.onnx")
    data = bytearray(path.read_bytes())
    data[12_345_678] ^= 1
    path.unlink()
    path.write_bytes(data)
    with pytest.raises(IndexDamaged, match=r"model\.onnx"):
        examine(place.store)


def test_copied_folder_is_a_backup(tmp_path: Path) -> None:
    """A store copied file by file answers, and is brought up to date where it stands."""
    place = copy_of_base(tmp_path)
    copied = tmp_path / "somewhere else" / "backup"
    shutil.copytree(place.store, copied)
    shutil.rmtree(place.store)
    assert examine(copied).documents == 3
