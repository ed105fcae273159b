"""Building and refreshing an index."""

import contextlib
import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest

from index.build import build, is_fresh, open_index
from index.builder import Job
from index.errors import NoSources, SourceError
from index.manifest import read_pointer
from index.opened import OpenIndex
from index.report import Progress
from index.settings import IndexSettings
from tests.stores import PARTS, Place, base, copy_of_base, paper


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return copy_of_base(tmp_path)


def _sentences(place: Place) -> list[str]:
    with OpenIndex.open(place.store) as opened:
        return [
            unit.text
            for document in opened.documents
            for unit in opened.sentences([s.id for s in opened.document(document.id).sentences])
        ]


def test_added_file_is_the_only_one_read(place: Place) -> None:
    """A new file is indexed, and the other documents keep the time at which they were read."""
    with OpenIndex.open(place.store) as opened:
        before = {item.id: item.indexed_at for item in opened.documents}
    (place.sources / "new.md").write_text(paper("A new paper", ("pten", "bone")), "utf-8")
    report = place.build()
    assert report.added == ("new.md",)
    assert (report.changed, report.removed, len(report.unchanged)) == ((), (), 3)
    with OpenIndex.open(place.store) as opened:
        after = {item.id: item.indexed_at for item in opened.documents}
    assert {key: after[key] for key in before} == before
    assert set(after) - set(before) == {"new"}


def test_adding_a_paper_needs_no_torch(place: Place) -> None:
    """Once the model is exported, a new paper is embedded by the export: torch takes seconds."""
    text = paper("A new paper", ("pten",)) + "\nAnother sentence that no paper had.\n"
    (place.sources / "new.md").write_text(text, "utf-8")
    script = (
        "import json, sys; from index.builder import run\n"
        "report = run(json.loads(sys.argv[1]), lambda _: None)\n"
        "assert report['embedded'], report\n"
        "sys.exit(','.join({'torch', 'sentence_transformers'} & set(sys.modules)) or 0)\n"
    )
    job = Job(place.sources, place.store, IndexSettings(), None, 60.0)
    command = [sys.executable, "-c", script, json.dumps(job.to_dict())]
    done = subprocess.run(command, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_known_texts_are_not_embedded_again(place: Place) -> None:
    """A changed file whose sentences were all known costs no embedding."""
    (place.sources / "organs.txt").write_text(paper("Other organs", ("bone", "pten")), "utf-8")
    report = place.build()
    assert (report.changed, report.embedded) == (("organs.txt",), 0)


def test_removed_document_leaves_no_trace(place: Place) -> None:
    """No sentence, entity, word or byte of a removed file is left in the store."""
    with OpenIndex.open(place.store) as opened:
        assert opened.mentions("mir-214")
    (place.sources / "organs.txt").unlink()
    assert place.build().removed == ("organs.txt",)
    with OpenIndex.open(place.store) as opened:
        assert not opened.mentions("mir-214")
        assert "osteoclasts" not in opened.vocabulary
        assert not opened.lexical_scores("sentences", opened.lexicon.tokens("osteoclasts"), 9)
        vector = opened.embed_query("osteoclasts resorb bone")
        assert not {i for i, _ in opened.dense_scores("sentences", vector, 99) if "organs" in i}
    left = b"".join(path.read_bytes() for path in (place.store / "builds").rglob("*.*"))
    assert b"fibroblasts:s0" in left
    assert b"organs:" not in left


def test_changed_document_leaves_no_trace(place: Place) -> None:
    """After a change, the old sentences of the file are gone and the new ones are there."""
    (place.sources / "organs.txt").write_text(paper("Other organs", ("pten",)), "utf-8")
    place.build()
    found = _sentences(place)
    assert not any("stellate" in text for text in found)
    assert sum("PTEN" in text for text in found) == 2


def test_nothing_changed_makes_no_new_build(place: Place) -> None:
    """A second call leaves the same build in use, at once."""
    before = read_pointer(place.store)
    report = place.build()
    assert not report.is_new
    assert read_pointer(place.store) == before
    assert set(report.unchanged) == {"fibroblasts.txt", "organs.txt", "resistance.txt"}


def test_touched_file_is_not_read_again(place: Place) -> None:
    """A file with another time and the same content counts as unchanged."""
    before = read_pointer(place.store)
    os.utime(place.sources / "organs.txt", (0, 0))
    place.build()
    assert read_pointer(place.store) == before


def test_change_that_keeps_size_and_time_is_seen(place: Place) -> None:
    """Content decides, not the clock: a change that keeps a file's size and time is indexed."""
    path = place.sources / "organs.txt"
    state = path.stat()
    path.write_text(path.read_text("utf-8").replace("three weeks", "seven weeks"), "utf-8")
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert place.build().changed == ("organs.txt",)
    assert any("seven weeks" in text for text in _sentences(place))


def test_duplicates_are_indexed_once_and_said_so(place: Place) -> None:
    """The same content under two names is one document; the report names the other."""
    (place.sources / "zz copy.txt").write_bytes((place.sources / "organs.txt").read_bytes())
    report = place.build()
    assert report.skipped == (("zz copy.txt", "the same content as organs.txt"),)
    with OpenIndex.open(place.store) as opened:
        assert len(opened.documents) == 3


def test_broken_file_does_not_stop_the_others(place: Place) -> None:
    """A file that cannot be read is skipped with the reason; the one beside it is indexed."""
    (place.sources / "broken.pdf").write_bytes(b"%PDF-1.7\nnothing of the kind")
    (place.sources / "good.txt").write_text(paper("A good one", ("dox", "bone")), "utf-8")
    report = place.build()
    assert report.added == ("good.txt",)
    (skipped,) = report.skipped
    assert skipped[0] == "broken.pdf"
    assert len(skipped[1]) > 10
    again = place.build()
    assert again.skipped == report.skipped
    assert not again.is_new


def test_file_that_becomes_unreadable_leaves_the_index(place: Place) -> None:
    """A document whose file was damaged is removed, with the reason."""
    (place.sources / "organs.txt").write_bytes(b"\x00\x01\x02\x03" * 100)
    report = place.build()
    assert report.removed == ("organs.txt",)
    assert [name for name, _ in report.skipped] == ["organs.txt"]


def test_killed_reader_loses_no_document(place: Place) -> None:
    """When the process that reads a file is killed from outside, the file is read again."""
    (place.sources / "new.txt").write_text(paper("New", ("pten", "bone")), "utf-8")
    killed: list[int] = []
    threads: list[threading.Thread] = []

    def kill_reader(progress: Progress) -> None:
        if progress.file == "new.txt" and not threads:
            threads.append(threading.Thread(target=_kill_sandbox, args=(killed,)))
            threads[0].start()

    report = build(place.sources, place.store, IndexSettings(), kill_reader)
    threads[0].join()
    assert killed
    assert (report.added, report.skipped) == (("new.txt",), ())


def _kill_sandbox(killed: list[int]) -> None:
    """Kill the first process that serves as a sandbox below this one."""
    end = time.monotonic() + 20
    while not killed and time.monotonic() < end:
        for process in psutil.Process().children(recursive=True):
            with contextlib.suppress(psutil.Error):
                if any("sandbox_child" in word for word in process.cmdline()):
                    process.kill()
                    killed.append(process.pid)
                    return


def test_fingerprint_follows_the_documents(place: Place) -> None:
    """It changes with a document, and comes back when the document goes again."""
    first = place.build().fingerprint
    (place.sources / "new.txt").write_text(paper("New", ("pten",)), "utf-8")
    second = place.build().fingerprint
    (place.sources / "new.txt").unlink()
    assert place.build().fingerprint == first != second


def test_refreshed_index_answers_as_a_fresh_one(place: Place) -> None:
    """After papers came and went, every score equals that of the index made in one go."""
    (place.sources / "new.txt").write_text(paper("New", ("pten", "liver")), "utf-8")
    place.build()
    (place.sources / "new.txt").unlink()
    place.build()
    with OpenIndex.open(base().store) as fresh, OpenIndex.open(place.store) as refreshed:
        for part in PARTS.values():
            tokens = fresh.lexicon.tokens(part)
            one = fresh.lexical_scores("sentences", tokens, 20)
            assert one == refreshed.lexical_scores("sentences", tokens, 20)
            vector = fresh.embed_query(part)
            near = fresh.dense_scores("passages", vector, 20)
            assert near == refreshed.dense_scores("passages", vector, 20)
        assert fresh.entity_keys() == refreshed.entity_keys()


def test_record_of_sources_gives_the_metadata(place: Place) -> None:
    """`sources.toml` names title, authors, journal, year and DOI; only that file is read again."""
    (place.sources / "sources.toml").write_text(
        '[[document]]\nfile = "organs.txt"\ntitle = "Organs"\nauthors = ["A. One", "B. Two"]\n'
        'journal = "J"\nyear = 2021\ndoi = "10.1/x"\n',
        "utf-8",
    )
    assert place.build().changed == ("organs.txt",)
    with OpenIndex.open(place.store) as opened:
        (found,) = [item for item in opened.documents if item.id == "organs"]
    assert (found.title, found.authors) == ("Organs", ("A. One", "B. Two"))
    assert (found.journal, found.year, found.doi) == ("J", 2021, "10.1/x")


@pytest.mark.parametrize("text", ["[[document", '[[document]]\nfile = "a"\nyeer = 1', "ignore = 3"])
def test_invalid_record_is_an_error_and_the_index_stays(place: Place, text: str) -> None:
    """A record that cannot be understood is named; the index that was there answers."""
    (place.sources / "sources.toml").write_text(text, "utf-8")
    with pytest.raises(SourceError, match=r"sources\.toml"):
        place.build()
    with OpenIndex.open(place.store) as opened:
        assert len(opened.documents) == 3


def test_files_about_the_folder_are_left_out(place: Place) -> None:
    """A README, hidden files and what `ignore` names are no papers."""
    (place.sources / "README.md").write_text(paper("About", ("pten",)), "utf-8")
    (place.sources / ".hidden.txt").write_text(paper("Hidden", ("zo1",)), "utf-8")
    (place.sources / "draft-1.txt").write_text(paper("Draft", ("dox",)), "utf-8")
    (place.sources / "sources.toml").write_text('ignore = ["draft-*"]\n', "utf-8")
    report = place.build()
    assert (report.added, report.skipped) == ((), ())


def test_link_out_of_the_folder_is_refused(place: Place, tmp_path: Path) -> None:
    """A link to a file elsewhere is not followed, and the report says so."""
    secret = tmp_path / "secret.txt"
    secret.write_text(paper("Secret", ("pten",)), "utf-8")
    (place.sources / "innocent.txt").symlink_to(secret)
    report = place.build()
    assert report.added == ()
    assert report.skipped == (("innocent.txt", "a link that leaves the source folder"),)


ODD_NAMES = {"two words.txt", "Ünïcödé – 表.txt", f"{'long' * 61}.txt", "-rf.txt", "a'b\"c.txt"}


def test_odd_names_are_indexed(place: Place) -> None:
    """Spaces, Unicode, quotes, a leading dash and 248 characters in a name are no obstacle."""
    for number, name in enumerate(sorted(ODD_NAMES)):
        (place.sources / name).write_text(paper(f"Odd {number}", ("pten", "bone")), "utf-8")
    assert set(place.build().added) == ODD_NAMES
    with OpenIndex.open(place.store) as opened:
        odd = [item for item in opened.documents if item.name in ODD_NAMES]
        assert len({opened.document(item.id).id for item in odd}) == len(ODD_NAMES)


def test_same_stem_gives_two_ids_that_stay(place: Place) -> None:
    """Two files with one stem get two ids, and a file keeps its id when the other comes."""
    (place.sources / "organs.md").write_text(paper("Organs again", ("pten",)), "utf-8")
    place.build()
    with OpenIndex.open(place.store) as opened:
        ids = {item.name: item.id for item in opened.documents}
    assert (ids["organs.txt"], ids["organs.md"]) == ("organs", "organs-2")


def test_no_folder_and_an_empty_one_are_errors(tmp_path: Path) -> None:
    """Both name the folder and what to do."""
    with pytest.raises(NoSources, match="create it"):
        build(tmp_path / "none", tmp_path / "store", IndexSettings())
    (tmp_path / "empty").mkdir()
    with pytest.raises(NoSources, match=str(tmp_path / "empty")):
        build(tmp_path / "empty", tmp_path / "store", IndexSettings())


def test_last_file_removed_keeps_the_index(place: Place) -> None:
    """An emptied folder is an error, and the previous index answers."""
    for path in place.sources.iterdir():
        path.unlink()
    with pytest.raises(NoSources):
        place.build()
    with OpenIndex.open(place.store) as opened:
        assert len(opened.documents) == 3


def test_other_settings_make_another_index(place: Place) -> None:
    """Settings that change the passages rebuild them."""
    assert is_fresh(_manifest(place), place.sources, IndexSettings())
    assert not is_fresh(_manifest(place), place.sources, IndexSettings(passage_tokens=60))
    report = place.build(IndexSettings(passage_tokens=219))
    assert len(report.changed) == 3


def _manifest(place: Place):  # noqa: ANN202 - a manifest
    with OpenIndex.open(place.store) as opened:
        return opened.manifest


def test_progress_tells_stages_in_order(place: Place) -> None:
    """Reading, the model's export, embedding, writing, checking; each up to its total."""
    (place.sources / "new.txt").write_text(paper("New", ("pten",)), "utf-8")
    seen: list[Progress] = []
    build(place.sources, place.store, IndexSettings(), seen.append)
    stages = list(dict.fromkeys(item.stage for item in seen))
    assert stages == ["reading", "exporting", "embedding", "writing", "checking"]
    last = {item.stage: item for item in seen}
    assert all(item.done == item.total for item in last.values())


def test_old_builds_are_removed_when_nobody_reads_them(place: Place) -> None:
    """A build that is read stays until its reader is gone and a writer comes by again."""
    reader = OpenIndex.open(place.store)
    for round_number in range(2):
        (place.sources / "new.txt").write_text(paper(f"N{round_number}", ("pten",)), "utf-8")
        place.build()
    builds = {path.name for path in (place.store / "builds").iterdir()}
    assert builds == {reader.manifest.build, read_pointer(place.store)[0]}
    assert not reader.is_current()
    assert reader.lexical_scores("sentences", ["mir-214"], 5)
    reader.close()
    (place.sources / "new.txt").unlink()
    place.build()
    assert len(list((place.store / "builds").iterdir())) == 1


def test_opening_builds_only_when_needed(place: Place) -> None:
    """`open_index` leaves a fresh index as it is, and brings an old one up to date."""
    before = read_pointer(place.store)
    open_index(place.sources, place.store, IndexSettings()).close()
    assert read_pointer(place.store) == before
    (place.sources / "new.txt").write_text(paper("New", ("pten",)), "utf-8")
    with open_index(place.sources, place.store, IndexSettings()) as opened:
        assert "new" in {item.id for item in opened.documents}
        assert opened.is_current()


def test_opening_falls_back_to_the_earlier_index(
    place: Place, caplog: pytest.LogCaptureFixture
) -> None:
    """When the sources are gone, the sound earlier index is opened and the log says why."""
    place.sources.rename(place.sources.with_name("moved"))
    with open_index(place.sources, place.store, IndexSettings()) as opened:
        assert len(opened.documents) == 3
    assert "earlier one is used" in caplog.text


def test_store_is_private(place: Place) -> None:
    """What the index holds is only for its owner."""
    assert base().store.stat().st_mode & 0o077 == 0
