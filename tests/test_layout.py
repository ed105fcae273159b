"""The tree: which part may import which."""

import ast
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PARTS = ("index", "assistant", "ui")  # each may import those before it


def _imported(file: Path) -> set[str]:
    """Dotted names of what a module of this project imports, late imports among them."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
    return {name for name in found if name.split(".")[0] in PARTS}


@pytest.mark.parametrize("part", PARTS)
def test_imports_point_one_way(part: str) -> None:
    """A part imports itself and the parts below it: `ui -> assistant -> index`."""
    allowed = set(PARTS[: PARTS.index(part) + 1])
    wrong = {
        (file.name, name)
        for file in (ROOT / part).rglob("*.py")
        for name in _imported(file)
        if name.split(".")[0] not in allowed
    }
    assert not wrong


def test_packages_import_in_no_circle() -> None:
    """The packages and steps of `assistant` have an order: each needs only earlier ones."""
    needs: dict[str, set[str]] = {}
    for file in (ROOT / "assistant").rglob("*.py"):
        unit = file.relative_to(ROOT / "assistant").parts[0].removesuffix(".py")
        if unit == "__init__":
            continue
        others = {name.split(".")[1] for name in _imported(file) if name.startswith("assistant.")}
        needs.setdefault(unit, set()).update(others - {unit})
    order = list(TopologicalSorter(needs).static_order())
    assert order.index("polarity") < order.index("headline") < order.index("pipeline")
