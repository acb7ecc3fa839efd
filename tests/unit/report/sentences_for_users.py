"""Every sentence that the code says to users, read off the code: what is raised, refused, noticed, hinted at."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.conftest import ROOT

SAYING = re.compile(r"\w*Error|_(error|unusable|refus\w+|damaged)|Refusal|Notice|Problem|append|complain|notice|tell")
BY_NAME = re.compile(r"\w*(hint|message|notice|problem|reason|what|repair|rebuild|elsewhere|room|there_are)s?", re.I)
# What is put together where it is said, of parts that are no sentences.
PUT_TOGETHER = (
    "article",
    "quotation",
    "SQLite's quick_check: 71",
    "others can read 71 and more",
    "71: 72",
    "one of 71",
    "So: 71",
    "Write a beginning: 71*",
    "web pages",
    "feeds",
    "WARC files",
    "71⟵here⟶72",
)
# Nothing of these speaks to users.
SILENT = ("indexer/attribution", "indexer/model.py", "indexer/lexicon", "indexer/analysis", "search/report")
_CODE = re.compile(r"\b(SELECT|ORDER BY|WHERE)\b| [=?] ?\??$|Q0")


def modules() -> Iterator[Path]:
    """Yield the modules that may speak to users."""
    for top in ("indexer", "search"):
        for path in sorted((ROOT / top).rglob("*.py")):
            if not str(path.relative_to(ROOT)).startswith(SILENT):
                yield path


def sentences(path: Path) -> set[str]:
    """Return the sentences of a module, with `{}` where something is put in."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    known = {_name(one.targets[0]): one.value.value for one in tree.body
             if isinstance(one, ast.Assign) and isinstance(one.value, ast.Constant)}  # fmt: skip
    found: set[str] = set()
    for node in ast.walk(tree):
        for said in _said(node):
            found |= set(_texts(said, known))
    return {text for text in found if " " in text.replace("{}", "").strip() and not _CODE.search(text)}


def _said(node: ast.AST) -> Iterator[ast.expr]:
    """Yield what a piece of code may say: arguments, values of telling names, what is yielded or returned."""
    if isinstance(node, ast.Call) and SAYING.fullmatch(_name(node.func)):
        yield from node.args
    elif isinstance(node, ast.Assign):
        yield from [node.value] if BY_NAME.fullmatch(_name(node.targets[0])) else []
    elif isinstance(node, ast.Yield | ast.YieldFrom | ast.Return) and node.value:
        yield node.value


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _texts(node: ast.expr, known: Mapping[str, object]) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.Name(id=name) if isinstance(known.get(name), str):
            yield str(known[name])
        case ast.JoinedStr(values=parts):
            yield "".join(_part(part, known) for part in parts)
        case ast.IfExp(body=one, orelse=other):
            yield from (*_texts(one, known), *_texts(other, known))
        case ast.ListComp(elt=one) | ast.GeneratorExp(elt=one):
            yield from _texts(one, known)
        case ast.Dict(values=values):
            yield from (text for value in values for text in _texts(value, known))
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            ends = list(_texts(right, known)) or ["{}"]
            yield from (start + end for start in _texts(left, known) for end in ends)


def _part(part: ast.expr, known: Mapping[str, object]) -> str:
    if isinstance(part, ast.FormattedValue):
        constant = known.get(_name(part.value)) if _name(part.value) else None
        return constant if isinstance(constant, str) else "{}"
    return str(part.value) if isinstance(part, ast.Constant) else ""
