"""Postings come out by field, term and paragraph, whether they went over the disk or not."""

from pathlib import Path

import pytest
from whoosh.filedb.filestore import FileStorage

from indexer.engine.pool import BYTES_EACH, Pool

POSTINGS = [(field, term, doc, 1.0, b"v") for doc in range(50) for field in "ab" for term in (b"x", b"y", b"%d" % doc)]


@pytest.mark.parametrize("held", [7, 40, 10_000])
def test_postings_come_out_in_order(tmp_path: Path, held: int):
    pool = Pool(FileStorage(str(tmp_path)), 1)
    pool._most = held
    for posting in POSTINGS:
        pool.add(posting)
    assert list(pool.iter_postings()) == sorted(POSTINGS)
    pool.cleanup()
    assert not list(tmp_path.iterdir())


def test_a_batch_holds_no_more_than_it_may(tmp_path: Path):
    pool = Pool(FileStorage(str(tmp_path)), 1)
    for posting in range(1024 * 1024 // BYTES_EACH + 1):
        pool.add(("a", b"x", posting, 1.0, b""))
    assert len(list(tmp_path.iterdir())) == 1
    assert pool._held <= 1
