"""The sandbox: one hostile file at a time, in a process that may die of it."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from index import sandbox
from index.errors import UnreadableSource
from index.limits import MIB, Limits
from index.records import Metadata
from index.sandbox import Sandbox, Source, load, load_many

TEXT = "A title of a paper\n\nIntroduction\n\nMiR-21 targets PTEN in these cells.\n"


def source(path: Path, data: bytes | None = None) -> Source:
    content = path.read_bytes() if data is None else data
    return Source(path, path.stem, path.name, hashlib.sha256(content).hexdigest())


def written(folder: Path, name: str, data: bytes = TEXT.encode()) -> Source:
    path = folder / name
    path.write_bytes(data)
    return source(path)


def test_load(tmp_path: Path) -> None:
    """A file comes back as a document under the id, name and metadata given."""
    one = written(tmp_path, "a.txt")
    document = load(
        one.path,
        root=tmp_path,
        document_id="one",
        name="a.txt",
        sha256=one.sha256,
        metadata=Metadata(title="Given", year=2020),
    )
    assert (document.id, document.name, document.sha256) == ("one", "a.txt", one.sha256)
    assert (document.metadata.title, document.metadata.year) == ("Given", 2020)
    assert "MiR-21 targets PTEN" in document.text


def test_many_in_one_process(tmp_path: Path) -> None:
    """Unreadable files between readable ones stop nothing and cost no new process."""
    files = [
        written(tmp_path, f"{n}.txt", b"\x89PNG" if n % 2 else TEXT.encode()) for n in range(6)
    ]
    with Sandbox(tmp_path) as box:
        for one in files:
            try:
                box.load(one)
            except UnreadableSource:
                continue
        first = box._process
        box.load(files[0])
        assert box._process is first
    found = [result for _, result in load_many(files, root=tmp_path)]
    assert [isinstance(result, UnreadableSource) for result in found] == [False, True] * 3


def broken_source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str) -> Source:
    """A source whose reading runs `body`: the sandbox finds a package `docx` of ours first."""
    package = tmp_path / "shadow"
    package.mkdir()
    (package / "docx.py").write_text(body)
    monkeypatch.setattr(sys, "path", [str(package), *sys.path])
    import io
    import zipfile

    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("word/document.xml", "<x/>")
    return written(tmp_path, "evil.docx", buffer.getvalue())


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("while True: pass", "was not read within 1 s"),
        ("import time\ntime.sleep(60)", "was not read within 1 s"),
        ("import ctypes\nctypes.string_at(0)", r"crashed the process .*exit status -11"),
        ("import os\nos.abort()", "ended its reading process"),
        ("import os\nos._exit(7)", "exit status 7"),
        ("x = []\nwhile True: x.append(bytearray(2**24))", "needs more than 400 MiB"),
        ("raise SystemError('odd')", "could not be read"),
    ],
    ids=["loops", "sleeps", "segfaults", "aborts", "exits", "hoards", "raises"],
)
def test_what_kills_a_reader(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str, message: str
) -> None:
    """A reader that hangs, hoards or crashes costs its file only; the next one is read."""
    evil = broken_source(tmp_path, monkeypatch, body)
    good = written(tmp_path, "good.txt")
    with Sandbox(tmp_path, Limits(seconds=1, memory_bytes=400 * MIB)) as box:
        with pytest.raises(UnreadableSource, match=rf"^evil\.docx: .*{message}"):
            box.load(evil)
        assert "PTEN" in box.load(good).text


def test_no_answer_but_a_document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a captured process sends is checked: no document, no result."""
    body = (
        "import gc, io\n"
        "for at in gc.get_objects():\n"
        "    if isinstance(at, io.BufferedWriter) and at.name not in (1, 2):\n"
        "        at.write((3).to_bytes(8, 'big') + b'D[]'); at.flush()\n"
    )
    evil = broken_source(tmp_path, monkeypatch, body)
    with (
        Sandbox(tmp_path) as box,
        pytest.raises(UnreadableSource, match=r"gave no document|gave another"),
    ):
        box.load(evil)


def test_reader_has_no_files_and_no_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The process can write no file, sees no environment, and no interface but a dead loopback."""
    monkeypatch.setenv("SECRET_KEY", "42")
    target = tmp_path / "written"
    body = (
        "import os, socket\n"
        "said = [str('SECRET_KEY' in os.environ)]\n"
        "try:\n"
        f"    handle = os.open({str(target)!r}, os.O_CREAT | os.O_WRONLY)\n"
        "    os.write(handle, b'x'); said.append('wrote')\n"
        "except OSError as error: said.append(type(error).__name__)\n"
        "try:\n"
        "    socket.create_connection(('127.0.0.1', 9), 1)\n"
        "except OSError as error: said.append(str(error.errno))\n"
        "raise SystemError(' '.join(said))\n"
    )
    evil = broken_source(tmp_path, monkeypatch, body)
    with Sandbox(tmp_path) as box, pytest.raises(UnreadableSource) as caught:
        box.load(evil)
    assert "wrote" not in str(caught.value)
    assert "False" in str(caught.value)
    if _may_leave_the_network():
        assert "101" in str(caught.value)  # network is unreachable


def _may_leave_the_network() -> bool:
    """Whether this system lets a process into a network namespace of its own."""
    probe = (
        "import ctypes; libc = ctypes.CDLL(None); "
        "raise SystemExit(libc.unshare(0x40000000) and libc.unshare(0x50000000))"
    )
    return subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0


def test_reader_imports_no_torch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading needs none of the heavy packages."""
    body = (
        "import sys\n"
        "heavy = {'torch', 'numpy', 'chromadb', 'langchain', 'gradio', 'onnxruntime'}\n"
        "raise SystemError(f'loaded: {sorted(heavy & set(sys.modules))}')\n"
    )
    evil = broken_source(tmp_path, monkeypatch, body)
    with (
        Sandbox(tmp_path) as box,
        pytest.raises(UnreadableSource, match=r"loaded: \[\]"),
    ):
        box.load(evil)


def test_links_out_of_the_folder(tmp_path: Path) -> None:
    """A link, or a path with dots, that leads out of the source folder is refused."""
    folder = tmp_path / "sources"
    folder.mkdir()
    outside = written(tmp_path, "outside.txt")
    (folder / "link.txt").symlink_to(outside.path)
    (folder / "up").symlink_to(tmp_path, target_is_directory=True)
    for path in ("link.txt", "up/outside.txt", "../outside.txt"):
        one = source(folder / path)
        with (
            Sandbox(folder) as box,
            pytest.raises(UnreadableSource, match="leads out of the source folder"),
        ):
            box.load(one)


def test_links_inside_the_folder(tmp_path: Path) -> None:
    """A link to another file of the folder is read."""
    written(tmp_path, "a.txt")
    (tmp_path / "b.txt").symlink_to("a.txt")
    with Sandbox(tmp_path) as box:
        assert box.load(source(tmp_path / "b.txt")).name == "b.txt"


def test_no_regular_file(tmp_path: Path) -> None:
    """A named pipe, a folder and a missing file are refused without waiting."""
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    for name, message in (
        ("pipe", "no regular file"),
        ("folder", "Is a directory"),
        ("gone", "No such file"),
        ("nul\0", "cannot be opened"),
    ):
        one = source(tmp_path / name, b"")
        with Sandbox(tmp_path) as box, pytest.raises(UnreadableSource, match=message):
            box.load(one)


def test_changed_since_hashed(tmp_path: Path) -> None:
    """A file that is no longer the one that was hashed is refused."""
    one = written(tmp_path, "a.txt")
    one.path.write_text("Other words.")
    with Sandbox(tmp_path) as box, pytest.raises(UnreadableSource, match="changed while"):
        box.load(one)


def test_too_large(tmp_path: Path) -> None:
    """A file beyond the size limit is not read to its end."""
    one = written(tmp_path, "a.txt", b"x" * 2000)
    with (
        Sandbox(tmp_path, Limits(file_bytes=1000)) as box,
        pytest.raises(UnreadableSource, match="more than 1,000 bytes"),
    ):
        box.load(one)


def test_process_that_died_idle(tmp_path: Path) -> None:
    """A process that died between two files is replaced without blaming the next one."""
    one = written(tmp_path, "a.txt")
    with Sandbox(tmp_path) as box:
        box.load(one)
        process = box._process
        assert process is not None
        process.kill()
        process.wait()
        assert "PTEN" in box.load(one).text


def test_fresh_process_after_many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process serves a bounded number of files."""
    monkeypatch.setattr(sandbox, "_FILES_A_WORKER", 2)
    one = written(tmp_path, "a.txt")
    with Sandbox(tmp_path) as box:
        seen = set()
        for _ in range(4):
            box.load(one)
            assert box._process is not None
            seen.add(box._process.pid)
    assert len(seen) == 2
