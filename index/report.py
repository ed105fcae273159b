"""What a build tells while it runs and when it is done."""

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a build is; `stage` is "reading", "exporting", "embedding", "writing" or "checking".

    `done` of `total` are files while reading, texts while embedding, steps otherwise.
    """

    stage: str
    done: int
    total: int
    file: str | None = None


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build changed, as file names; `skipped` and `duplicates` come with the reason.

    `seconds` is the time it took; `fingerprint` names the index that is in use now; `warnings` say
    what works, but worse than it should.
    """

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    skipped: tuple[tuple[str, str], ...] = ()
    unchanged: tuple[str, ...] = ()
    fingerprint: str = ""
    seconds: float = 0.0
    warnings: tuple[str, ...] = ()
    passages: int = 0
    embedded: int = 0  # texts that had no vector yet

    @property
    def is_new(self) -> bool:
        """Whether the index differs from the one before."""
        return bool(self.added or self.changed or self.removed)

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON-ready values."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> "BuildReport":
        """Read what `to_dict` gave, after a trip through JSON."""
        found = dict(values)
        for name in ("added", "changed", "removed", "unchanged", "warnings"):
            found[name] = tuple(found[name])
        found["skipped"] = tuple((name, reason) for name, reason in found["skipped"])
        return cls(**found)
