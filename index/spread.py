"""Embedding spread over a Ray cluster; the only importer of Ray (extra `ray`).

Ray Data hands batches to actors that hold the model each; the vectors come back by row. Ray
listens on every address of its machines and trusts whoever reaches it: run it where only its own
machines can (https://docs.ray.io/en/latest/ray-security/index.html).
"""

import logging
import os
import socket
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.errors import MissingExtra, ModelError

LOCAL = "local"
"""The address that means a cluster of this machine alone, started for the build."""

LEAST_CPUS = 4
"""Fewer starve Ray Data: its reading tasks wait for CPUs that the actors hold."""

_BATCH, _SECONDS = 256, 10.0


class Embedder:
    """An actor: one copy of the model, loaded once, for as many batches as come."""

    def __init__(self, name: str, checksum: str) -> None:
        from index.embed import EmbeddingModel

        self._model = EmbeddingModel.of(name)
        if self._model.checksum != checksum:
            raise ModelError(f"this machine has another model {name!r} than the one that indexes")

    def __call__(self, batch: dict[str, Any]) -> dict[str, Any]:
        """A batch of rows and texts to rows and vectors."""
        vectors = self._model.run([str(text) for text in batch["text"]])
        return {"row": batch["row"], "vector": vectors}


def embed_on_cluster(
    name: str, checksum: str, texts: Sequence[str], address: str
) -> NDArray[np.float32]:
    """The vectors of texts that fit the model's window, in their order, made on a cluster.

    `address` is `LOCAL`, "auto" or the address of a running cluster, as `ray.init` takes it.

    Raises:
        MissingExtra: Ray is not installed.
        ModelError: the cluster is not there, or one of its machines has another model.
    """
    with _cluster(address) as ray:
        try:
            rows = ray.data.from_items(
                [{"row": row, "text": text} for row, text in enumerate(texts)],
                override_num_blocks=max(1, -(-len(texts) // _BATCH)),
            )
            workers = max(1, int(ray.cluster_resources().get("CPU", 1)) // 2)
            embedded = rows.map_batches(
                Embedder,
                fn_constructor_args=(name, checksum),
                batch_size=_BATCH,
                concurrency=min(workers, max(1, len(texts) // _BATCH)),
            ).take_all()
        except ray.exceptions.RayError as error:
            raise ModelError(f"embedding on the Ray cluster {address} failed: {error}") from error
    vectors = np.empty((len(texts), len(embedded[0]["vector"])), np.float32)
    for item in embedded:
        vectors[item["row"]] = item["vector"]
    return vectors


@contextmanager
def _cluster(address: str) -> Iterator[Any]:
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")
    try:
        import ray
        import ray.data
    except ModuleNotFoundError as error:
        raise MissingExtra(
            "embedding on a Ray cluster needs the extra: pip install 'exomir-assistant[ray]'"
        ) from error
    _reach(address)
    local: dict[str, Any] = (
        {"num_cpus": max(LEAST_CPUS, os.cpu_count() or 1)} if address == LOCAL else {}
    )
    try:
        ray.init(
            address=address,
            include_dashboard=False if address == LOCAL else None,
            logging_level=logging.ERROR,
            log_to_driver=False,
            **local,
        )
    except (ConnectionError, RuntimeError, ValueError) as error:
        raise _nobody(address, error) from error
    ray.data.DataContext.get_current().enable_progress_bars = False
    try:
        yield ray
    finally:
        ray.shutdown()


def _reach(address: str) -> None:
    """ModelError unless something listens at `host:port`: Ray would end the process."""
    host, _, port = address.rpartition("/")[2].rpartition(":")
    if not host or not port.isdigit():
        return
    try:
        socket.create_connection((host, int(port)), timeout=_SECONDS).close()
    except OSError as error:
        raise _nobody(address, error) from error


def _nobody(address: str, error: Exception) -> ModelError:
    return ModelError(f"no Ray cluster at {address}: {error}; start one with: ray start --head")
