"""The JSON that commands print is what docs/schemas promise."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from indexer.officials.evidence import Rule
from tests.conftest import ROOT, SEEDS, Ran

Qawl = Callable[..., Ran]
SCHEMAS = ROOT / "docs" / "schemas"
SEED = str(SEEDS / "002_fd9f9ff1609d1fae.txt")
CALLS = (
    ("extract", ["extract", SEED]),
    ("extract", ["extract", SEED, "--explain"]),
    ("search", ["search", "دمشق"]),
    ("search", ["search", "سوريا", "--facet", "source", "--facet", "speaker", "--facet", "month"]),
    ("search", ["search", "الدفااع"]),
    ("quotes", ["quotes", "باقري"]),
    ("quotes", ["quotes", "فلان الفلاني"]),
    ("claims", ["claims"]),
    ("events", ["events"]),
    ("speakers", ["speakers"]),
    ("suggestions", ["speakers", "--suggest"]),
    ("sources", ["sources"]),
    ("compare", ["compare", "زيارة وزير الدفاع الإيراني إلى دمشق"]),
    ("analyze", ["analyze", "وبدفاعاتهم الجوية"]),
    ("config", ["config"]),
    ("saved", ["search"]),
    ("show", ["show", "002_fd9f9ff1609d1fae.txt", "002_fd9f9ff1609d1fae.txt#4"]),
    ("check", ["check"]),
    ("repair", ["check", "--repair"]),
    ("index", ["index", SEED]),
    ("rebuild", ["rebuild"]),
)
WRITING = ("repair", "index", "rebuild")
WITHOUT_LINES = ("index", "rebuild", "import", "check", "repair", "show")


def validator(name: str) -> Draft202012Validator:
    loaded = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in SCHEMAS.glob("*.json")}
    registry: Registry[Any] = Registry().with_resources(
        (file, Resource.from_contents(schema)) for file, schema in loaded.items()
    )
    return Draft202012Validator(loaded[f"{name}.json"], registry=registry)


@pytest.mark.parametrize(("name", "call"), CALLS, ids=[" ".join(call) for _, call in CALLS])
def test_a_document_is_what_its_schema_says(qawl: Qawl, own_folder: Path, name: str, call: list[str]) -> None:
    index = [] if name in ("extract", "analyze", "config") else ["--index", str(own_folder)]
    ran = qawl(*call, *index, "--format", "json")
    assert next(iter(ran.json)) == "schema"
    validator(name).validate(ran.json)


@pytest.mark.parametrize(("name", "call"), CALLS, ids=[" ".join(call) for _, call in CALLS])
def test_a_line_is_what_its_schema_says(qawl: Qawl, name: str, call: list[str]) -> None:
    if name in WITHOUT_LINES:
        pytest.skip("its lines are its document, or parts of it")
    for line in qawl(*call, "--format", "jsonl").jsonl:
        validator(f"{name}.line").validate(line)


def test_everything_that_can_be_shown_is_what_the_schema_says(qawl: Qawl) -> None:
    (claim, *_) = qawl("claims", "--speaker", "باقري", "--format", "jsonl").jsonl
    (event, *_) = qawl("events", "--format", "jsonl").jsonl
    ids = [claim["id"], claim["official"]["id"], claim["quotations"][0]["id"], event["id"], event["articles"][0] + "#0"]
    shown = qawl("show", *ids, "--format", "json").json
    validator("show").validate(shown)
    assert [one["type"] for one in shown["found"]] == ["claim", "official", "quotation", "event", "paragraph"]
    (meant,) = (one for one in shown["found"][2]["quotations"] if one["id"] == ids[2])
    assert meant["explanation"]["official"] in set(Rule)


@pytest.mark.parametrize("path", sorted(SCHEMAS.glob("*.json")), ids=lambda path: path.name)
def test_a_schema_is_a_schema_and_is_tried(path: Path) -> None:
    Draft202012Validator.check_schema(json.loads(path.read_text(encoding="utf-8")))
    command = path.name.split(".")[0]
    assert command in {name for name, _ in CALLS} | {"common", "import"}
