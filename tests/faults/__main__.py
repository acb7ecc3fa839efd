"""`make faults`: put faults into indexing and rebuilding, and print what came of each.

python tests/faults            everything: some minutes
python tests/faults --short    a sample of it: seconds, for CI
python tests/faults --json     the counts for programs
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import faulty_disk

if TYPE_CHECKING:
    from campaigns import Bench, Outcome

sys.path.insert(0, str(Path(__file__).parents[2]))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--short", action="store_true", help="a sample, for CI")
    parser.add_argument("--json", action="store_true", help="print the counts as JSON")
    parser.add_argument("--only", help="only campaigns whose name contains this")
    options = parser.parse_args()
    if reason := faulty_disk.why_not():
        print(f"skipped: {reason}", file=sys.stderr)
        return 0
    if not faulty_disk.preloaded():
        environment = {**os.environ, "LD_PRELOAD": str(faulty_disk.build())}
        os.execve(sys.executable, [sys.executable, *sys.argv], environment)
    outcomes = list(_run(options.short, options.only, quiet=options.json))
    if options.json:
        print(json.dumps([asdict(outcome) for outcome in outcomes], ensure_ascii=False))
    return 0 if all(outcome.good for outcome in outcomes) else 1


def _run(short: bool, only: str | None, quiet: bool) -> Iterator[Outcome]:
    from campaigns import Bench

    with tempfile.TemporaryDirectory(prefix="qawl-faults-") as folder:
        there, nothing = Bench(Path(folder, "there")), Bench(Path(folder, "nothing"), empty=True)
        if not quiet:
            print(f"{there.operations} operations on the disk in indexing more and rebuilding,", end=" ")
            print(f"{nothing.operations} where nothing was before")
            print(f"{'':56}  faults  wrong  lost  tracebacks  refused  seconds")
        for name, campaign in _campaigns(there, nothing, short):
            if only and only not in name:
                continue
            for outcome in campaign():
                if not quiet:
                    _print(outcome)
                yield outcome


def _campaigns(there: Bench, nothing: Bench, short: bool) -> Iterator[tuple[str, Callable[[], Iterable[Outcome]]]]:
    from faulty_disk import Do

    crashes = [
        ("kill -9", Do.KILL, False),
        ("power cut", Do.KILL, True),
        ("one call fails", Do.FAIL_ONCE, False),
        ("disk full from here on", Do.FULL, False),
        ("Ctrl-C", Do.INTERRUPT, False),
    ]
    for bench, where in ((there, ""), (nothing, ", nothing before")):
        every = max(1, bench.operations // 8) if short else 1
        for name, do, power in crashes:
            whole = f"{name} at every {'' if every == 1 else f'{every}th '}operation{where}"
            yield whole, lambda b=bench, w=whole, d=do, e=every, p=power: [b.crash(w, d, e, power=p)]
    yield "random kills", lambda: [there.random_kills(5 if short else 100)]
    yield "memory runs out", lambda: [there.starved(6 if short else 200)]
    yield "damage", lambda: there.damage(3 if short else 100)
    yield "readers", lambda: [there.readers(2.0 if short else 30.0)]


def _print(outcome: Outcome) -> None:
    counts = f"{outcome.points:8}{outcome.wrong:7}{outcome.lost:6}{outcome.tracebacks:12}{outcome.refused:9}"
    print(f"{outcome.name:56}{counts}{outcome.seconds:9.1f}", flush=True)
    if outcome.silent:
        print(
            f"    unnoticed, and answered rightly: {', '.join(f'{n} in {name}' for name, n in outcome.silent.items())}"
        )
    for remark in outcome.remarks:
        print(f"    {remark}")


if __name__ == "__main__":
    raise SystemExit(main())
