"""What something costs: processor time and memory, of calls and of whole commands.

Processor time, not the clock's: what else the machine does then matters little, and only waiting for disks is left out.
"""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import ParamSpec, TypeVar

ROOT = Path(__file__).resolve().parents[1]
MEGABYTE = 1_000_000
_QAWL = "import sys; sys.path.insert(0, sys.argv.pop(1)); import cli; cli.main()"
_NO_OUTPUT = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
_Parameters = ParamSpec("_Parameters")
_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class Cost:
    """What a command cost.

    Attributes:
        seconds: Of the processor, in the program and in the system on its behalf.
        megabytes: Of memory at the highest, a million bytes each.
    """

    seconds: float
    megabytes: float


def qawl(*arguments: str | Path) -> Cost:
    """Run a command line as a program of its own, without the settings of whoever runs this.

    Raises:
        RuntimeError: It ended with another exit status than 0 (found) and 1 (nothing found).
    """
    # The system counts to a process the memory of the one that started it: a small one starts it here.
    starter = [sys.executable, __file__, *map(str, arguments)]
    with tempfile.TemporaryDirectory() as home:
        done = subprocess.run(starter, capture_output=True, text=True, env=_bare_environment(home), check=False)
    if done.returncode not in (0, 1):
        raise RuntimeError(f"{arguments[0]} ended with {done.returncode}: {done.stderr}")
    return Cost(*map(float, done.stdout.split()))


def _start(arguments: list[str]) -> int:
    """Run a command line, print its seconds and megabytes, and return its exit status."""
    command = [sys.executable, "-c", _QAWL, str(ROOT), *arguments]
    process = os.posix_spawn(command[0], command, os.environ, file_actions=_NO_OUTPUT)
    _, status, used = os.wait4(process, 0)
    print(used.ru_utime + used.ru_stime, used.ru_maxrss * 1024 / MEGABYTE)
    return os.waitstatus_to_exitcode(status)


def _bare_environment(home: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QAWL_", "_QAWL", "XDG_"))}
    return kept | dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), home)


def apart(
    function: Callable[_Parameters, _Result], *arguments: _Parameters.args, **options: _Parameters.kwargs
) -> _Result:
    """Call a function in a process of its own, so that nothing is in its caches, and return what it returns."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as process:
        return process.submit(function, *arguments, **options).result()


def seconds(work: Callable[[], object]) -> float:
    """Return the processor time of a call."""
    began = time.process_time()
    work()
    return time.process_time() - began


def percentile(values: Sequence[float], share: float) -> float:
    """Return the smallest of the values that at least this share of them does not exceed."""
    ordered = sorted(values)
    return ordered[max(0, -int(-share * len(ordered) // 1) - 1)]


if __name__ == "__main__":
    sys.exit(_start(sys.argv[1:]))
