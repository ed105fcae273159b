"""Which documents need reading for what they tell of miRNAs."""

from pathlib import Path

from assistant.lists.told import naming_mirnas, read
from index.build import build
from index.opened import OpenIndex
from index.settings import IndexSettings
from tests.stores import copy_store

PAPERS = {
    "a.txt": "Wounds\n\nIntroduction\n\nHoney heals small wounds in a week, as many know.\n",
    "b.txt": "Markers\n\nIntroduction\n\nThe serum level of let-7a was raised in all patients.\n",
    "c.txt": "Cells\n\nIntroduction\n\nCells of the skin take up vesicles from their neighbours.\n",
    "d.txt": "Growth\n\nIntroduction\n\nIt was microRNA-21, not a gene, that slowed the growth.\n",
}


def test_no_document_with_a_mirna_is_left_out(tmp_path: Path) -> None:
    """The documents that name one, whatever its spelling, and no other."""
    sources = tmp_path / "sources"
    sources.mkdir()
    for name, text in PAPERS.items():
        (sources / name).write_text(text, encoding="utf-8")
    copy_store(tmp_path / "store")
    build(sources, tmp_path / "store", IndexSettings())
    with OpenIndex.open(tmp_path / "store") as opened:
        telling = [
            item.id
            for item in opened.documents
            if any(told.mirnas for told in read(opened.document(item.id)))
        ]
        assert naming_mirnas(opened) == telling
        assert len(telling) == 2
