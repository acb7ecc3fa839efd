"""Arabic words and people as data: text and YAML files that a linguist edits, and the functions that read them.

A `.txt` file holds one form a line; a `.yaml` file holds entries with structure. Lines that start with `#` are notes.
"""

from functools import cache
from importlib.resources import files
from typing import Any


def words(name: str) -> tuple[str, ...]:
    """Return the forms of a flat list, in file order.

    Args:
        name: The file's name without `.txt`.
    """
    lines = files(__name__).joinpath(f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return tuple(line.strip() for line in lines if line.strip() and not line.startswith("#"))


@cache
def entries(name: str) -> Any:
    """Return the content of a YAML file of the lexicon; read once a process, so callers must not change it.

    Args:
        name: The file's name without `.yaml`.
    """
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load(files(__name__).joinpath(f"{name}.yaml").read_text(encoding="utf-8"), Loader=loader)
