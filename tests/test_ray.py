"""Embedding on a Ray cluster: `make test-ray`, with the extra `ray`.

Ray listens on every address, so that each test has a network namespace of its own with nothing but
its loopback.
"""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults import ROOT
from tests.stores import base, copy_of_base

NAMESPACE = ("unshare", "--user", "--map-root-user", "--net")
LOOPBACK = 'ip link set lo up && exec "$@"'

pytestmark = [pytest.mark.ray, pytest.mark.timeout(900)]

EMBED = """
import sys
import numpy as np
from index.embed import EmbeddingModel
from index.settings import PACKAGED_MODEL
model = EmbeddingModel.of(PACKAGED_MODEL)
texts = [f"Exosomal miR-{n} suppresses PTEN in {n} of 99 tumours." for n in range(600)]
texts += ["a long text about vesicles " * 200, "short"]
apart = model.embed_on("local", texts)
here = model.embed(texts)
print(apart.shape, float((apart * here).sum(axis=1).min()) > 0.9999)
"""

BUILD = """
import sys
from pathlib import Path
from index.build import build
from index.opened import OpenIndex
from index.settings import IndexSettings
report = build(Path(sys.argv[1]), Path(sys.argv[2]), IndexSettings(), ray="local")
with OpenIndex.open(Path(sys.argv[2])) as opened:
    nearest = opened.dense_scores("sentences", opened.embed_query("miR-1246 in plasma"), 1)
    print(report.added, opened.sentences([nearest[0][0]])[0].text)
"""


def _alone(script: str, *arguments: str) -> str:
    command = [*NAMESPACE, "sh", "-c", LOOPBACK, "sh", sys.executable, "-c", script, *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout.strip().splitlines()[-1]


def test_cluster_gives_the_vectors_of_one_machine() -> None:
    """602 texts, one of them longer than the window, embedded by actors: the same vectors."""
    assert _alone(EMBED) == "(602, 384) True"


def test_index_is_built_on_a_cluster(tmp_path: Path) -> None:
    """A new paper is embedded by the cluster, indexed, and found."""
    place = copy_of_base(tmp_path)
    text = "Plasma\n\nResults\n\nPlasma vesicles carried miR-1246 in 40 of 61 patients.\n"
    (place.sources / "new.txt").write_text(text, "utf-8")
    told = _alone(BUILD, str(place.sources), str(place.store))
    assert told == "('new.txt',) Plasma vesicles carried miR-1246 in 40 of 61 patients."


def test_cluster_that_is_not_there_is_named(tmp_path: Path) -> None:
    """An address where no cluster is gives our own error, with what to do."""
    from index.errors import ModelError
    from index.spread import embed_on_cluster

    with pytest.raises(ModelError, match=r"127\.0\.0\.1:9.*ray start --head"):
        embed_on_cluster("m", "c", ["a"], "127.0.0.1:9")
    assert base().store.exists()
