"""Faults by the hundred, each judged: nothing lost, nothing wrong, no traceback."""

from __future__ import annotations

import errno
import os
import random
import resource
import shutil
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import faulty_disk
from faulty_disk import Do
from scenario import Answers, Truth, answers, fresh, small_batches, work, write_corpus

from indexer import pipeline
from indexer.archive import Archive
from indexer.archive.store import FILE
from indexer.errors import IndexUnusableError, QawlError

INDEX = "index"
MOST_MEMORY = 2 * 2**20
Harm = Callable[[bytearray, random.Random], None]


@dataclass
class Outcome:
    """The counts of a campaign.

    Attributes:
        points: Faults that were tried.
        wrong: Answers that were not true, or work that could not be taken up again.
        lost: Reported commits that were gone.
        tracebacks: Errors that no user should see.
        refused: Times the index said that it cannot be used, with the command that mends it.
        silent: By file, damage after which everything was answered as if nothing had been.
    """

    name: str
    points: int = 0
    wrong: int = 0
    lost: int = 0
    tracebacks: int = 0
    refused: int = 0
    silent: dict[str, int] = field(default_factory=dict)
    seconds: float = 0.0
    remarks: list[str] = field(default_factory=list)

    def remark(self, text: str) -> None:
        if len(self.remarks) < 8:
            self.remarks.append(text)

    @property
    def good(self) -> bool:
        return not (self.wrong or self.lost or self.tracebacks)


class Bench:
    """An index before the work, and what is true of it on the way and at the end.

    Attributes:
        operations: How many calls change files while the work is done.
    """

    def __init__(self, folder: Path, *, empty: bool = False) -> None:
        """Lay the bench out in a folder; `empty`: the work begins with no index at all."""
        small_batches()
        folder.mkdir(exist_ok=True)
        self.folder = folder
        self.before, self.corpus = write_corpus(folder)
        self.template, self.finished, self.home = folder / "template", folder / "finished", folder / "home"
        self.template.mkdir()
        self.before_is_there = not empty
        start = Answers.none()
        if not empty:
            pipeline.index([self.before], self.template / INDEX)
            start = answers(self.template / INDEX)
        fresh(self.template, self.finished)
        self.operations = self._run(Do.COUNT, 0, self.finished)[1]
        self.truth = Truth.learn(start, answers(self.finished / INDEX), self.corpus)
        assert set(self.truth.final.texts) != set(start.texts)

    def crash(self, name: str, do: Do, every: int, *, power: bool = False) -> Outcome:
        """Let a fault happen at one operation, for each of them or for every so-manieth, and judge what is left."""
        outcome, began = Outcome(name), time.monotonic()
        for at in range(1, self.operations + 1, every):
            home = fresh(self.template, self.home)
            shadow = self._shadow(home) if power else None
            status, _, archived = self._run(do, at, home, shadow)
            if power and shadow:
                home = self._after_power_cut(home, shadow)
            self._judge(outcome, home / INDEX, archived, f"{name} at {at}")
            self._judge_end(outcome, status, do, f"{name} at {at}")
        outcome.seconds = time.monotonic() - began
        return outcome

    def random_kills(self, count: int, seed: int = 1) -> Outcome:
        """Kill the work at random moments."""
        outcome, began, chance = Outcome("kill -9 at random moments"), time.monotonic(), random.Random(seed)
        whole = self._duration()
        for number in range(count):
            index = fresh(self.template, self.home) / INDEX
            back, forth = os.pipe()
            child = _forked(work(index, self.corpus, forth))
            os.close(forth)
            time.sleep(chance.uniform(0, whole))
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            self._judge(outcome, index, _last_line(back), f"random kill {number}")
        outcome.seconds = time.monotonic() - began
        return outcome

    def starved(self, count: int) -> Outcome:
        """Let memory run out in the work, each time a little later."""
        outcome, began = Outcome("memory runs out"), time.monotonic()
        for number in range(count):
            index = fresh(self.template, self.home) / INDEX
            back, forth = os.pipe()
            child = _forked(_limited(work(index, self.corpus, forth), number * MOST_MEMORY // count))
            os.close(forth)
            status = os.waitpid(child, 0)[1]
            self._judge(outcome, index, _last_line(back), f"starved {number}")
            self._judge_end(outcome, status, Do.COUNT, f"starved {number}")
        outcome.seconds = time.monotonic() - began
        return outcome

    def damage(self, each: int, seed: int = 1) -> Iterator[Outcome]:
        """Damage each file of an index, in four ways: of one that was closed, and of one whose writer was killed."""
        for state in (self._closed(), self._killed()):
            for kind, harm in HARMS.items():
                outcome, began = Outcome(f"{kind}{state.name}"), time.monotonic()
                for path in state.files():
                    for number in range(each):
                        self._damage_one(outcome, state, path, harm, random.Random(f"{seed} {path} {number}"))
                outcome.seconds = time.monotonic() - began
                yield outcome
            outcome, began = Outcome(f"removed{state.name}"), time.monotonic()
            for path in state.files():
                self._damage_one(outcome, state, path, None, random.Random(seed))
            outcome.seconds = time.monotonic() - began
            yield outcome

    def _closed(self) -> State:
        return State("", self.finished / INDEX, self.truth.final)

    def _killed(self) -> State:
        """Return an index whose writer was killed when its log held articles that it had reported as kept."""
        folder = self.folder / "killed"
        for at in range(self.operations // 3, self.operations):
            index = fresh(self.template, folder) / INDEX
            archived = self._run(Do.KILL, at, folder)[2]
            log = index / f"{FILE}-wal"
            if archived and log.exists() and log.stat().st_size:
                found = answers(fresh(index, self.folder / "index"))
                if len(self.truth.records) > archived and not self.truth.lost(found, archived):
                    return State(", writer killed before", index, found)
        raise AssertionError("no kill leaves a log")

    def readers(self, seconds: float, count: int = 3) -> Outcome:
        """Let readers read while a writer indexes, rebuilds and indexes again."""
        outcome, began = Outcome(f"{count} readers while one writes"), time.monotonic()
        index = fresh(self.template, self.home) / INDEX
        until = began + seconds
        children = [_piped(lambda: _read_on(index, self.truth, until)) for _ in range(count)]
        sink = os.open(os.devnull, os.O_WRONLY)
        while time.monotonic() < until:
            work(index, self.corpus, sink)()
            work(index, self.before, sink)()
        os.close(sink)
        for child, pipe in children:
            reads, *problems = pipe.read().splitlines()
            os.waitpid(child, 0)
            outcome.points += int(reads)
            outcome.wrong += len(problems)
            for problem in problems:
                outcome.remark(problem)
        outcome.seconds = time.monotonic() - began
        return outcome

    def _run(self, do: Do, at: int, home: Path, shadow: Path | None = None) -> tuple[int, int, int]:
        back, forth = os.pipe()
        status, count = faulty_disk.run_on(home, work(home / INDEX, self.corpus, forth), do, at, shadow=shadow)
        os.close(forth)
        return status, count, _last_line(back)

    def _shadow(self, home: Path) -> Path:
        shadow = self.folder / "shadow"
        shutil.rmtree(shadow, ignore_errors=True)
        shadow.mkdir()
        faulty_disk.remember(home, shadow)
        return shadow

    def _after_power_cut(self, home: Path, shadow: Path) -> Path:
        target = self.folder / "after power cut"
        shutil.rmtree(target, ignore_errors=True)
        faulty_disk.after_power_cut(home, shadow, target)
        return target

    def _judge(self, outcome: Outcome, index: Path, archived: int, where: str) -> None:
        """Ask what is left, then do the work again and see that it leads to the same end."""
        outcome.points += 1
        try:
            found = self._ask(outcome, index, where)
            if found is None:
                return
            if problem := self.truth.wrong(found):
                outcome.wrong += 1
                outcome.remark(f"{where}: {problem}")
            if lost := self.truth.lost(found, archived):
                outcome.lost += 1
                outcome.remark(f"{where}: lost {lost}")
            pipeline.index([self.corpus], index)
            if answers(index) != self.truth.final or not pipeline.check(index, deep=True).sound:
                outcome.wrong += 1
                outcome.remark(f"{where}: the work cannot be taken up again")
        except Exception:
            outcome.tracebacks += 1
            outcome.remark(f"{where}: {_shown()}")

    def _ask(self, outcome: Outcome, index: Path, where: str) -> Answers | None:
        if not Archive.exists(index) or self._never_begun(index):
            return Answers.none()
        try:
            return answers(index)
        except IndexUnusableError as error:
            outcome.refused += 1
            outcome.remark(f"{where}: refused: {error}")
            pipeline.rebuild(index)
            return answers(index)

    def _never_begun(self, index: Path) -> bool:
        """Whether the work was cut off before its first article: there is nothing yet that could be answered from."""
        try:
            with Archive.open(index) as archive:
                return archive.count() == 0 and not self.before_is_there
        except IndexUnusableError as error:
            return error.hint == "qawl index PATH…"

    def _judge_end(self, outcome: Outcome, status: int, do: Do, where: str) -> None:
        """See that what was not killed ended as a command may end."""
        if do is Do.KILL or os.WIFSIGNALED(status):
            return
        if os.waitstatus_to_exitcode(status) not in (0, 2, 3, 130):
            outcome.tracebacks += 1
            outcome.remark(f"{where}: ended with {os.waitstatus_to_exitcode(status)}")

    def _duration(self) -> float:
        began = time.monotonic()
        self._run(Do.COUNT, 0, fresh(self.template, self.home))
        return time.monotonic() - began

    def _damage_one(self, outcome: Outcome, state: State, path: Path, harm: Harm | None, chance: random.Random) -> None:
        index = fresh(state.index, self.folder / "index")
        if harm:
            content = bytearray((index / path).read_bytes())
            harm(content, chance)
            (index / path).write_bytes(content)
        else:
            (index / path).unlink()
        outcome.points += 1
        try:
            if answers(index) == state.answers:
                outcome.silent[path.name] = outcome.silent.get(path.name, 0) + 1
            else:
                outcome.wrong += 1
                outcome.remark(f"{outcome.name} in {path}: other answers")
        except QawlError as error:
            outcome.refused += 1
            if not error.hint:
                outcome.wrong += 1
                outcome.remark(f"{outcome.name} in {path}: no hint: {error}")
        except Exception:
            outcome.tracebacks += 1
            outcome.remark(f"{outcome.name} in {path}: {_shown()}")


@dataclass(frozen=True)
class State:
    """An index that is going to be damaged, and what it answers before."""

    name: str
    index: Path
    answers: Answers

    def files(self) -> list[Path]:
        """Return every file that holds anything."""
        paths = (path for path in sorted(self.index.rglob("*")) if path.is_file() and path.stat().st_size)
        return [path.relative_to(self.index) for path in paths]


def _shown() -> str:
    *_, place, _, what = traceback.format_exc(limit=-1).strip().splitlines()
    return f"{what} ({place.strip()})"


def _flip(content: bytearray, chance: random.Random) -> None:
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def _zero(content: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(content))
    end = min(len(content), start + 512)
    content[start:end] = bytes(end - start)


def _truncate(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(len(content)) :]


HARMS: dict[str, Harm] = {"one bit flipped": _flip, "512 bytes zeroed": _zero, "truncated": _truncate}


def _read_on(index: Path, truth: Truth, until: float) -> list[str]:
    """Read until it is time; return how often, and what went wrong."""
    count, problems = 0, []
    while time.monotonic() < until:
        try:
            with pipeline.opening(index) as there:
                versions = {a.id: a for a in there.archive.articles()}
                found = {hit.article for hit in there.engine.rank("الطريق الجسر الوزير", limit=50)}
            if not versions or not found <= {identity for identity, _ in truth.said}:
                problems.append("a reader got other answers")
        except Exception as error:
            problems.append(f"a reader failed: {type(error).__name__} {error}")
        count += 1
    return [str(count), *problems]


def _piped(do: Callable[[], list[str]]) -> tuple[int, object]:
    back, forth = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.write(forth, "\n".join(do()).encode())
        finally:
            os._exit(0)
    os.close(forth)
    return child, open(back)


def _forked(do: Callable[[], int]) -> int:
    child = os.fork()
    if child == 0:
        status = 70
        try:
            status = do()
        finally:
            sys.stderr.flush()
            os._exit(status)
    return child


def _limited(do: Callable[[], int], more: int) -> Callable[[], int]:
    """Return the work with no more memory than there is now, and so many bytes."""

    def limited() -> int:
        pages = int(Path("/proc/self/statm").read_text().split()[0])
        now = pages * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (now, resource.RLIM_INFINITY))
        ballast = _filled()
        resource.setrlimit(resource.RLIMIT_AS, (now + more, resource.RLIM_INFINITY))
        try:
            return do()
        except MemoryError:
            return 2
        except OSError as error:
            return 2 if error.errno == errno.ENOMEM else 70
        finally:
            ballast.clear()

    return limited


def _filled() -> list[bytearray]:
    """Take all the memory that the process has and does not use."""
    ballast: list[bytearray] = []
    for size in (2**20, 2**16, 2**12, 600, 400, 200):
        with suppress(MemoryError):
            while True:
                ballast.append(bytearray(size))
    return ballast


def _last_line(pipe: int) -> int:
    with open(pipe) as file:
        lines = file.read().split()
    return int(lines[-1]) if lines else 0
