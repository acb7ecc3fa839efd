"""Whoosh keeps pickles in its files, and a pickle can run code when it is read. Here it may name only what is listed.

Whoosh unpickles the list of segments, the directory of every segment, the stored values, blocks of postings and headers
of columns. All of these consist of plain values and the classes below, as `tests/unit/engine/test_guard.py` checks on
a full index. The pickled schema is never read: ours is always passed.
"""

from __future__ import annotations

import io
import pickle
import sys
from types import ModuleType, SimpleNamespace
from typing import Any

from indexer.errors import IndexUnusableError

ALLOWED = frozenset(
    {
        ("whoosh.codec.whoosh3", "W3Segment"),
        ("whoosh.codec.whoosh3", "W3Codec"),
        ("collections", "defaultdict"),
        ("builtins", "int"),
    }
)


def _bytes(text: str, encoding: str) -> bytes:
    """Do what pickles of protocol 2 ask `_codecs.encode` for, and nothing else."""
    if encoding != "latin1":
        raise _foreign(f"bytes in {encoding!r}")
    return text.encode("latin1")


def _foreign(what: str) -> IndexUnusableError:
    return IndexUnusableError(f"the index holds what no index of qawl holds: {what}", "qawl rebuild")


def _no_bytes() -> bytes:
    """Do what pickles of protocol 2 ask `bytes` for, and nothing else."""
    return b""


_STAND_INS = {("_codecs", "encode"): _bytes, ("__builtin__", "bytes"): _no_bytes}


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if (module, name) in _STAND_INS:
            return _STAND_INS[module, name]
        if (module, name) not in ALLOWED:
            raise _foreign(f"{module}.{name}")
        return getattr(sys.modules[module], name)


def load(file: Any) -> Any:
    """Read one pickle from a file, refusing every class that is not on the list."""
    return _Unpickler(file).load()


def dump(value: Any, file: Any) -> None:
    """Write plain values so that `load` reads them."""
    pickle.dump(value, file, 4)


def loads(content: bytes) -> Any:
    """Read one pickle from bytes, refusing every class that is not on the list."""
    return _Unpickler(io.BytesIO(content)).load()


def _refuse(*_: Any, **__: Any) -> Any:
    raise IndexUnusableError("the index is of a version of Whoosh that qawl does not read", "qawl rebuild")


_SAFE_PICKLE = SimpleNamespace(
    load=load, loads=loads, dump=pickle.dump, dumps=pickle.dumps, PicklingError=pickle.PicklingError
)
_SAFE: dict[int, Any] = {id(pickle.load): load, id(pickle.loads): loads, id(pickle): _SAFE_PICKLE}


def install() -> None:
    """Put the guard into every module of Whoosh that has been imported; later ones take it from `whoosh.compat`."""
    import whoosh.codec.whoosh3
    import whoosh.legacy
    import whoosh.util.loading

    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] == "whoosh" and module is not None:
            _guard(module)
    whoosh.util.loading.RenamingUnpickler = whoosh.legacy.RenamingUnpickler = _refuse


def _guard(module: ModuleType) -> None:
    for name, value in list(vars(module).items()):
        if id(value) in _SAFE:
            setattr(module, name, _SAFE[id(value)])
