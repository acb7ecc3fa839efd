"""Zip and tar archives: read in memory, whatever their names, links and sizes say."""

from __future__ import annotations

import gzip
import io
import json
import resource
import tarfile
import zipfile

import pytest

from indexer.model import Article
from indexer.readers import Notice, Refusal, read

TEXT = "وزير يلتقي وزيرا\nقال الوزير إن العلاقات بين البلدين متينة، وأضاف أنه سيزور العاصمة قريبا.\n"
DATA = TEXT.encode()


def read_all(path):
    notices: list[Notice] = []
    found = list(read([path], notify=notices.append))
    articles = [one for one in found if isinstance(one, Article)]
    return articles, [one for one in found if isinstance(one, Refusal)], notices


def write_zip(path, members, compression=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return path


def write_tar(path, members, mode="w"):
    with tarfile.open(path, mode) as archive:
        for name, data in members:
            info = name if isinstance(name, tarfile.TarInfo) else tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return path


WRITERS = {
    "a.zip": write_zip,
    "a.tar": write_tar,
    "a.tar.gz": lambda path, members: write_tar(path, members, "w:gz"),
    "a.tgz": lambda path, members: write_tar(path, members, "w:gz"),
    "a.tar.xz": lambda path, members: write_tar(path, members, "w:xz"),
}


@pytest.fixture(params=WRITERS)
def write(request, tmp_path):
    return lambda members: WRITERS[request.param](tmp_path / request.param, members)


def test_members_are_read_as_files_of_a_folder_are(write):
    jsonl = json.dumps({"id": "x", "text": TEXT}).encode()
    path = write(
        [
            ("2.txt", DATA),
            ("1.txt", DATA),
            ("sub/a.jsonl", jsonl),
            ("b.jsonl.gz", gzip.compress(jsonl)),
            ("c.jpg", b"-"),
        ]
    )
    articles, refusals, (notice,) = read_all(path)
    assert [article.id for article in articles] == ["2.txt", "1.txt", "x", "x"]
    assert articles[2].origin == f"{path}!sub/a.jsonl:1"
    assert all(article.text == TEXT for article in articles)
    assert refusals == []
    assert notice.reason.startswith("left out, as their kind is not read: 1 ")


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../up.txt", "up.txt"),
        ("/etc/abs.txt", "etc/abs.txt"),
        ("..\\..\\up.txt", "up.txt"),
        ("a/./b//c.txt", "a/b/c.txt"),
        ("a\x1b[2J.txt", "a\ufffd[2J.txt"),
    ],
)
def test_a_name_leads_nowhere_and_nothing_is_written(write, tmp_path, name, shown):
    path = write([(name, DATA)])
    before = sorted(tmp_path.parent.rglob("*"))
    (article,), _, _ = read_all(path)
    assert article.id == shown
    assert sorted(tmp_path.parent.rglob("*")) == before


def test_links_devices_and_pipes_in_a_tar_are_refused(tmp_path):
    def special(name, kind):
        info = tarfile.TarInfo(name)
        info.type, info.linkname = kind, "/etc/passwd"
        return info

    kinds = (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE)
    path = write_tar(
        tmp_path / "a.tar", [(special(f"{n}.txt", kind), b"") for n, kind in enumerate(kinds)] + [("ok.txt", DATA)]
    )
    articles, refusals, _ = read_all(path)
    assert [article.id for article in articles] == ["ok.txt"]
    assert [refusal.reason for refusal in refusals] == ["it is a link, a device or a sparse file"] * 5


def test_links_in_a_zip_are_refused(tmp_path):
    link = zipfile.ZipInfo("a.txt")
    link.external_attr = 0o120777 << 16
    articles, (refusal,), _ = read_all(write_zip(tmp_path / "a.zip", [(link, "/etc/passwd"), ("b.txt", DATA)]))
    assert [article.id for article in articles] == ["b.txt"]
    assert refusal == Refusal(f"{tmp_path}/a.zip!a.txt", None, "it is a link or a device, not a file")


def test_an_encrypted_member_is_refused(tmp_path):
    path = write_zip(tmp_path / "a.zip", [("a.txt", DATA), ("b.txt", DATA)])
    data = bytearray(path.read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    articles, (refusal,), _ = read_all(path)
    assert [article.id for article in articles] == ["b.txt"]
    assert refusal.reason == "it is encrypted"


def test_an_archive_inside_an_archive_is_not_read(write, tmp_path):
    inner = write_zip(tmp_path / "inner", [("x.txt", DATA)]).read_bytes()
    articles, (refusal,), _ = read_all(write([("inner.zip", inner), ("a.txt", DATA)]))
    assert [article.id for article in articles] == ["a.txt"]
    assert refusal.reason == "an archive inside an archive is not read"


@pytest.mark.parametrize("name", ["bomb.jsonl", "bomb.txt", "bomb.jsonl.gz"])
def test_a_bomb_is_refused_and_the_other_members_are_read(tmp_path, name):
    content = b"\n" * 50_000_000
    if name.endswith(".gz"):
        content = gzip.compress(content)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    articles, refusals, _ = read_all(write_zip(tmp_path / "a.zip", [(name, content), ("ok.txt", DATA)]))
    assert [article.id for article in articles] == ["ok.txt"]
    assert "more than 200 times" in refusals[-1].reason or "larger than" in refusals[-1].reason
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200_000, "kilobytes"


def test_members_that_share_their_bytes_share_their_budget(tmp_path):
    """Each stays below the ratio, all of them together do not (after David Fifield's zip bomb)."""
    record = json.dumps({"id": "x", "text": "ا" * 150_000}).encode() + b"\n"
    path = write_zip(tmp_path / "a.zip", [(f"{n}.jsonl", record) for n in range(400)])
    data = path.read_bytes()
    central = data.index(b"PK\x01\x02")
    first = data.index(b"PK\x03\x04", 1)
    entries = bytearray(data[central:])
    place = 0
    while (place := entries.find(b"PK\x01\x02", place)) >= 0:
        entries[place + 42 : place + 46] = (0).to_bytes(4, "little")
        entries[place + 46 : place + 46 + 7] = b"0.jsonl"[: entries[place + 28]].ljust(entries[place + 28], b"x")
        place += 46
    end = entries.index(b"PK\x05\x06")
    entries[end + 16 : end + 20] = first.to_bytes(4, "little")
    path.write_bytes(data[:first] + bytes(entries))
    articles, refusals, _ = read_all(path)
    assert len(articles) < 100
    assert refusals


def test_a_tar_header_that_is_no_header_is_refused(tmp_path):
    info = tarfile.TarInfo("a.txt")
    info.pax_headers = {"comment": "x" * 1_000_000}
    with tarfile.open(tmp_path / "a.tar.gz", "w:gz", format=tarfile.PAX_FORMAT) as archive:
        info.size = len(DATA)
        archive.addfile(info, io.BytesIO(DATA))
    articles, (refusal,), _ = read_all(tmp_path)
    assert articles == []
    assert "a header is larger than headers are" in refusal.reason


def test_a_cut_archive_is_told(write):
    path = write([(f"{n}.txt", DATA * 40) for n in range(20)])
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 6 // 10])
    articles, refusals, _ = read_all(path)
    assert len(articles) < 20
    assert refusals


def test_a_member_with_a_flipped_byte_is_refused(tmp_path):
    path = write_zip(tmp_path / "a.zip", [("a.txt", DATA), ("b.txt", DATA)], zipfile.ZIP_STORED)
    data = path.read_bytes()
    place = data.index("متينة".encode())
    path.write_bytes(data[:place] + b"\xda" + data[place + 1 :])
    articles, (refusal,), _ = read_all(path)
    assert [article.id for article in articles] == ["b.txt"]
    assert "damaged" in refusal.reason


@pytest.mark.parametrize("content", [b"", b"PK", b"PK\x03\x04", b"no archive" * 100, b"\0" * 2048])
@pytest.mark.parametrize("name", ["a.zip", "a.tar", "a.tgz"])
def test_what_is_no_archive_gives_no_articles_and_no_traceback(tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    assert read_all(tmp_path)[0] == []
