"""`make fuzz`: feed every target whatever comes, and print how many inputs each was given.

usage: python tests/fuzz [SECONDS] [--only TARGET] [--number N]

With atheris installed, inputs are those that reach new code; without, pieces of news, queries and files put together
and broken at random, the same for the same --number. SECONDS are those of all targets together. Exit status 1 if one
failed: the input is printed, and with it the number that brings it back.
"""

from __future__ import annotations

import argparse
import importlib.util
import re
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.fuzz.pieces import WORDS, Mixer, seeds
from tests.fuzz.targets import TARGETS, timed


def at_random(name: str, seconds: float, number: int) -> int:
    """Run a target on inputs made at random; return how many."""
    target, mixer, end, count = timed(TARGETS[name]), Mixer(number), time.monotonic() + seconds, 0
    while time.monotonic() < end:
        data = mixer.next()
        try:
            target(data)
        except Exception:
            print(f"{name}: input {count} of --number {number}: {data!r}", file=sys.stderr)
            raise
        count += 1
    return count


def guided(name: str, seconds: float) -> int:
    """Run a target under atheris in a process of its own; return how many inputs it was given."""
    with tempfile.TemporaryDirectory() as folder:
        corpus = Path(folder) / "corpus"
        corpus.mkdir()
        for number, line in enumerate([*seeds(), *(word.encode("utf-8", "surrogatepass") for word in WORDS)]):
            (corpus / str(number)).write_bytes(b"\x00" + line if name == "reading" else line)
        options = [f"-max_total_time={int(seconds)}", "-max_len=4000", "-timeout=20", f"-artifact_prefix={folder}/"]
        call = [sys.executable, __file__, "--guided", name, str(corpus), *options]
        ran = subprocess.run(call, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        said = ran.stdout.decode("utf-8", "replace")
        if ran.returncode:
            found = [path.read_bytes() for path in Path(folder).glob("*-*")]
            raise AssertionError(f"{name}: {found!r}\n{said[-3000:]}")
    done = re.findall(r"^(?:Done |#)(\d+)", said, re.MULTILINE)
    return int(done[-1]) if done else 0


def under_atheris(name: str, arguments: list[str]) -> None:
    """Hand a target to atheris, which ends the process."""
    import atheris

    atheris.instrument_all()
    atheris.Setup([sys.argv[0], *arguments], timed(TARGETS[name]))
    atheris.Fuzz()


def main() -> int:
    if sys.argv[1:2] == ["--guided"]:
        under_atheris(sys.argv[2], sys.argv[3:])
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("seconds", nargs="?", type=float, default=60)
    parser.add_argument("--only", choices=TARGETS)
    parser.add_argument("--number", type=int, default=int(time.time()))
    options = parser.parse_args()
    chosen = [options.only] if options.only else list(TARGETS)
    with_atheris = importlib.util.find_spec("atheris") is not None
    print("guided by atheris" if with_atheris else f"at random, --number {options.number}; with atheris it finds more")
    failed = 0
    for name in chosen:
        share = options.seconds / len(chosen)
        try:
            count = guided(name, share) if with_atheris else at_random(name, share, options.number)
            print(f"{name:12} inputs {count:8}  failures 0", flush=True)
        except Exception:
            failed += 1
            traceback.print_exc()
            print(f"{name:12} failed", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
