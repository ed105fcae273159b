"""What an index has to survive; the long forms are in tests/soak."""

from pathlib import Path

import pytest

from index.errors import IndexDamaged, IndexMismatch, StoreError
from index.opened import OpenIndex
from tests import faults
from tests.stores import base, copy_of_base

mounting = pytest.mark.skipif(
    not faults.may_mount(), reason="mounting a file system needs user namespaces"
)


def test_killed_builds_leave_the_old_index_or_the_new(tmp_path: Path) -> None:
    """After each of five builds killed at random moments, one whole index answers."""
    counts = faults.kill_builds(faults.two_states(tmp_path), kills=5, seed=1)
    assert counts["WRONG: neither"] == 0
    assert counts["the old index answers"] + counts["the new index answers"] == 5


def test_build_after_a_kill_clears_up(tmp_path: Path) -> None:
    """The next build needs no help, and leaves one build in the store."""
    states = faults.two_states(tmp_path)
    process = faults.start_build(states.sources[1], states.store)
    while not any(path.name != "CURRENT" for path in (states.store / "builds").iterdir()):
        pass
    process.kill()
    process.wait()
    assert faults.start_build(states.sources[1], states.store).wait() == 0
    assert faults.answers(states.store) == states.answers[1]
    assert len(list((states.store / "builds").iterdir())) == 1


def test_writers_and_readers_at_once(tmp_path: Path) -> None:
    """Three writers and three readers as processes: no error, and no document lost."""
    seen = faults.crowd(copy_of_base(tmp_path), writers=3, readers=3, seconds=300, most=2)
    assert seen.failures == ()
    assert (seen.files, seen.lost) == (6, 0)
    assert seen.looks >= 3


def test_damaged_files_never_give_a_wrong_answer(tmp_path: Path) -> None:
    """Each file deleted, cut, overwritten or changed in one bit: an error, or the right answer."""
    place = copy_of_base(tmp_path)
    expected = faults.answers(place.store)
    found = {
        (name, way): faults.outcome(place.store, expected)
        for name, way in faults.damages(place.store, seed=2)
    }
    assert "WRONG ANSWER" not in found.values()
    harmless = {name.split("/")[-1] for (name, _), result in found.items() if "right" in result}
    assert harmless <= {"write.lock", "readers.lock"}
    assert faults.answers(place.store) == expected


def test_damage_after_opening_never_gives_a_wrong_answer(tmp_path: Path) -> None:
    """Files damaged between opening and the first question: an error, or the right answer."""
    place = copy_of_base(tmp_path)
    expected = faults.answers(place.store)
    with OpenIndex.open(place.store) as warm:
        warm.warm_up()
        opened = OpenIndex.open(place.store)
        for _, way in faults.damages(place.store, seed=3):
            try:
                assert faults.signature(opened) == expected
            except StoreError:
                pass  # what it should say of a damaged file
            opened.close()
            if way == "noise":  # the worst; one that was warm before notices none
                assert faults.signature(warm) == expected
            opened = _reopened(place.store)
        opened.close()


def _reopened(store: Path) -> OpenIndex:
    try:
        return OpenIndex.open(store)
    except StoreError:  # damaged at this moment
        return OpenIndex.open(base().store)


def test_damaged_index_is_built_again(tmp_path: Path) -> None:
    """A build repairs what is damaged, the query encoder too, and the answers are the same."""
    place = copy_of_base(tmp_path)
    expected = faults.answers(place.store)
    (catalog,) = place.store.rglob("catalog.sqlite")
    (encoder,) = place.store.rglob("model.onnx")
    catalog.write_bytes(b"noise")
    encoder.unlink()  # a link to the base index's: not to be written to
    encoder.write_bytes(b"noise")
    with pytest.raises(IndexDamaged, match="exomir index"):
        OpenIndex.open(place.store)
    place.build()
    assert faults.answers(place.store) == expected


def test_index_of_another_version_is_refused_and_built_again(tmp_path: Path) -> None:
    """An index with another version number does not open; a build replaces it."""
    import hashlib

    from index.manifest import MANIFEST, point_to
    from index.settings import INDEX_VERSION

    place = copy_of_base(tmp_path)
    with OpenIndex.open(place.store) as opened:
        build = opened.manifest.build
    path = place.store / "builds" / build / MANIFEST
    now = f'"version": {INDEX_VERSION}'.encode()
    data = path.read_bytes().replace(now, b'"version": 0', 1)
    path.write_bytes(data)
    point_to(place.store, build, hashlib.sha256(data).hexdigest())
    with pytest.raises(IndexMismatch, match=r"version 0.*exomir index"):
        OpenIndex.open(place.store)
    assert len(place.build().added) == 3


@mounting
@pytest.mark.parametrize(("room", "result"), [(300_000, "refused"), (30_000_000, "built")])
def test_full_disk(tmp_path: Path, room: int, result: str) -> None:
    """A disk that fills up while building: the error says so, and the index before answers."""
    place = copy_of_base(tmp_path)
    disk = tmp_path / "disk"
    disk.mkdir()
    done = faults.run_mounted(
        faults.SMALL_DISK, str(place.sources), str(place.store), str(disk), str(room)
    )
    assert (done.returncode, done.stdout.strip()) == (0, result), done.stderr


@mounting
def test_read_only_store_answers_and_refuses(tmp_path: Path) -> None:
    """On a read-only store, a build is refused by name and the index there answers."""
    place = copy_of_base(tmp_path)
    faults.new_paper(place.sources)
    done = faults.run_mounted(
        faults.READ_ONLY, str(place.sources), str(place.store), str(place.store)
    )
    assert (done.returncode, done.stdout.split()) == (0, ["refused", "True"]), done.stderr


@mounting
def test_read_only_sources_are_indexed(tmp_path: Path) -> None:
    """Nothing is written to the source folder: one that is read-only is indexed all the same."""
    place = copy_of_base(tmp_path)
    faults.new_paper(place.sources)
    done = faults.run_mounted(
        faults.READ_ONLY, str(place.sources), str(place.store), str(place.sources)
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["('new.txt',)", "False"]
