"""Every sentence that the code says to users, read off the code: what is raised, refused, noticed, hinted at."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.conftest import ROOT

SAYING = {
    "AmbiguousError",
    "BadRecordError",
    "ConflictError",
    "IndexUnusableError",
    "InputError",
    "Notice",
    "Problem",
    "QawlError",
    "QueryError",
    "Refusal",
    "ValueError",
    "_error",
    "_refusing",
    "append",
    "complain",
    "notice",
    "tell",
}
BY_NAME = {"hint", "message", "notice", "problem", "reason", "what", "_REPAIR", "_REBUILD"}
# Programming errors and ways of speaking among modules, which no user meets.
INTERNAL = ("indexer/attribution", "indexer/model.py", "indexer/lexicon")


def modules() -> Iterator[Path]:
    for top in ("indexer", "search"):
        for path in sorted((ROOT / top).rglob("*.py")):
            if not str(path.relative_to(ROOT)).startswith(INTERNAL):
                yield path


def sentences(path: Path) -> set[str]:
    """Return the sentences of a module, with `{}` where something is put in."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and _name(node.func) in SAYING:
            found |= {text for argument in node.args for text in _texts(argument)}
        if isinstance(node, ast.Yield | ast.YieldFrom | ast.Return) and node.value and path.parent.name != "report":
            found |= set(_texts(node.value))
        if isinstance(node, ast.Assign) and any(_name(target) in BY_NAME for target in node.targets):
            found |= set(_texts(node.value))
    return {text for text in found if " " in text.replace("{}", "").strip()}


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _texts(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)  # type: ignore[misc]
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        for left in _texts(node.left) or ():
            yield left + "{}" if not isinstance(node.right, ast.Constant) else left + str(node.right.value)
