"""`make audit`: what is installed is what the lock says, its licences go with ours, and no hole in it is known.

usage: python tests/supply/audit.py [--write]

--write puts the list of packages and licences into docs/supply_chain.md. Known holes are asked of pip-audit, which
asks the network; a package that it cannot judge is counted as not judged, never as good. Exit status 1 if anything is
wrong.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution, packages_distributions
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
LOCK = ROOT / "requirements" / "lock.txt"
PAGE = ROOT / "docs" / "supply_chain.md"
EXTRAS = ("web", "shell", "dev")
# Licences whose code may be used by a program under GPL-3.0-or-later: as package metadata write them, or part of it.
FREE = (
    *("MIT", "BSD", "Apache-2.0", "Apache 2.0", "PSF-2.0", "CNRI-Python", "MPL-2.0", "Mozilla Public License 2.0"),
    *("LGPL", "GPL-3.0", "GPL"),
)
# Metadata that say too little, looked up in the packages themselves.
KNOWN = {"pyarabic": "GPL-3.0"}
_PIN = re.compile(r"^([a-z0-9-]+)==(\S+) \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Package:
    """An installed package: its licence as its metadata state it, and what needs it (`""` is qawl without extras)."""

    name: str
    licence: str
    wanted_by: tuple[str, ...]


def pinned(text: str) -> dict[str, str]:
    """Return the versions that a lock holds with at least one hash."""
    return {name: version for name, version, _ in _PIN.findall(text)}


def found(name: str) -> Distribution | None:
    """Return what is installed under a name, or None."""
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def licence(package: Distribution) -> str:
    """Return the licence as the metadata state it, shortest first choice."""
    meta = package.metadata
    if known := KNOWN.get(canonicalize_name(meta["Name"])):
        return known
    classes = [line.rpartition(" :: ")[2] for line in meta.get_all("Classifier", []) if line.startswith("License ::")]
    stated = (meta.get("License") or "").strip().partition("\n")[0]
    return meta.get("License-Expression") or stated or ", ".join(classes) or "not stated"


def is_free(stated: str) -> bool:
    """Whether a stated licence, or one of those it leaves to choose, may go into a program under the GPL."""
    return any(free in choice for choice in stated.split(" OR ") for free in FREE)


def needed(extra: str) -> set[str]:
    """Return the names of all packages that qawl needs with an extra, directly or through others."""
    names: set[str] = set()
    waiting = [("qawl", extra)]
    while waiting:
        name, chosen = waiting.pop()
        package = found(name)
        for line in package.requires or () if package else ():
            requirement = Requirement(line)
            wanted = canonicalize_name(requirement.name)
            applies = requirement.marker is None or requirement.marker.evaluate({"extra": chosen})
            if applies and wanted not in names:
                names.add(wanted)
                waiting += [(wanted, part) for part in ("", *requirement.extras)]
    return names


def packages() -> list[Package]:
    """Return every package of the lock that is installed here."""
    wanted = {extra: needed(extra) for extra in ("", *EXTRAS)}
    return [
        Package(name, licence(package), tuple(extra for extra in wanted if name in wanted[extra]))
        for name in sorted(pinned(LOCK.read_text(encoding="utf-8")))
        if (package := found(name))
    ]


def faults() -> Iterator[str]:
    """Yield what is wrong with the packages installed here."""
    for name, version in pinned(LOCK.read_text(encoding="utf-8")).items():
        package = found(name)
        if package is None or package.version != version:
            yield f"{name}: the lock has {version}, installed is {package.version if package else 'nothing'}"
    for each in packages():
        if not is_free(each.licence):
            yield f"{each.name}: licence {each.licence}"
    if packages_distributions().get("whoosh") != ["Whoosh"]:
        yield f"whoosh is imported from {packages_distributions().get('whoosh')}: several look-alikes share the name"


def table() -> str:
    """Return the packages and their licences as a Markdown table; those that only development needs come last."""
    rows = [(each, "run" if "" in each.wanted_by else each.wanted_by[0]) for each in packages() if each.wanted_by]
    order = {use: number for number, use in enumerate(("run", *EXTRAS))}
    rows.sort(key=lambda row: (order[row[1]], row[0].name))
    lines = [f"| {each.name} | {each.licence} | {use} |" for each, use in rows]
    return "\n".join(["| package | licence, as it states it | for |", "| --- | --- | --- |", *lines])


def rewritten(page: str) -> str:
    """Return the page with the table as it is now."""
    return re.sub(r"(<!-- packages -->\n).*?(<!-- end -->)", rf"\g<1>{table()}\n\g<2>", page, flags=re.DOTALL)


def known_holes() -> tuple[list[str], int, int]:
    """Ask pip-audit; return the holes, how many packages it judged, and how many it could not."""
    call = [sys.executable, "-m", "pip_audit", "--require-hashes", "--disable-pip", "--format", "json", "-r", str(LOCK)]
    ran = subprocess.run(call, capture_output=True, text=True, check=False)
    if not ran.stdout:
        return [], 0, len(pinned(LOCK.read_text(encoding="utf-8")))
    listed = json.loads(ran.stdout)["dependencies"]
    judged = [each for each in listed if "vulns" in each]
    holes = [f"{each['name']} {each['version']}: {hole['id']}" for each in judged for hole in each["vulns"]]
    return holes, len(judged), len(listed) - len(judged)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--write", action="store_true", help="write the list into docs/supply_chain.md")
    if parser.parse_args().write:
        PAGE.write_text(rewritten(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
    print(table())
    wrong = list(faults())
    holes, judged, unjudged = known_holes()
    print(f"\npackages {len(packages())}  wrong {len(wrong)}  asked for known holes {judged}  with holes {len(holes)}")
    if unjudged:
        print(f"not judged, for pip-audit is missing or learnt nothing of them: {unjudged}")
    print(*wrong, *holes, sep="\n", end="")
    return 1 if wrong or holes else 0


if __name__ == "__main__":
    sys.exit(main())
