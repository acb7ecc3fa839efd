"""Saved pages, feeds and WARC files: what the extra `qawl[web]` reads, and what it does not believe."""

from __future__ import annotations

import gzip
import http.server
import io
import sys
import threading

import pytest

from indexer.errors import InputError
from indexer.model import Article
from indexer.readers import Notice, Refusal, fetch, read

pytest.importorskip("trafilatura", reason='needs the extra: pip install "qawl[web]"')
pytest.importorskip("feedparser", reason='needs the extra: pip install "qawl[web]"')
pytest.importorskip("warcio", reason='needs the extra: pip install "qawl[web]"')

FIRST = "التقى وزير الخارجية نظيره في العاصمة أمس، وبحث الجانبان العلاقات بين البلدين وسبل تطويرها في المجالات كافة."
SECOND = "وأكد الوزير أن بلاده مستعدة لاستئناف المفاوضات متى توفرت شروطها، وأنها لن تقبل بأقل مما تم الاتفاق عليه."
LINKED_DATA = (
    '<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite"}, '
    '{"@type": "NewsArticle", "datePublished": "2024-03-03T08:30:00+03:00"}]}</script>'
)


def html(head: str = "", body: str = "") -> str:
    return f"""<!DOCTYPE html><html lang="ar"><head><meta charset="utf-8"><title>وزير يلتقي وزيرا</title>
<meta property="og:site_name" content="صحيفة المثال"><link rel="canonical" href="https://news.example.org/a/1">{head}</head>
<body><nav><a href="/">الرئيسية</a><a href="/s">رياضة</a></nav><article><h1>وزير يلتقي وزيرا</h1>
<p class="date">3 آذار 2024</p>{body}<p>{FIRST}</p><p>{SECOND}</p><p>{FIRST}</p></article>
<footer>© 2024 صحيفة المثال</footer></body></html>"""


def read_all(path):
    notices: list[Notice] = []
    found = list(read([path], notify=notices.append))
    articles = [one for one in found if isinstance(one, Article)]
    return articles, [one for one in found if isinstance(one, Refusal)], notices


def test_a_saved_page(tmp_path):
    (tmp_path / "page.html").write_text(html(LINKED_DATA), encoding="utf-8")
    (article,), refusals, notices = read_all(tmp_path)
    assert (article.id, article.source, article.title) == ("page.html", "صحيفة المثال", "وزير يلتقي وزيرا")
    assert article.url == "https://news.example.org/a/1"
    assert article.date == "2024-03-03T08:30:00+03:00"
    assert FIRST in article.text.split("\n")
    assert "رياضة" not in article.text
    assert (refusals, notices) == ([], [])


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2024-03-03">',
        '<meta name="pubdate" content="2024-03-03">',
        '<meta itemprop="datePublished" content="2024-03-03">',
    ],
)
def test_dates_come_from_metadata(tmp_path, head):
    (tmp_path / "page.html").write_text(html(head), encoding="utf-8")
    (article,), _, _ = read_all(tmp_path)
    assert article.date == "2024-03-03"


@pytest.mark.parametrize("visible", ["3 آذار 2024", "3 مارس/آذار 2024", "٣ مارس ٢٠٢٤", "© 2024"])
def test_a_visible_date_is_never_guessed_at(tmp_path, visible):
    (tmp_path / "page.html").write_text(html(body=f"<p>{visible}</p>"), encoding="utf-8")
    (article,), _, (notice,) = read_all(tmp_path)
    assert article.date is None
    assert "metadata state no date" in notice.reason


@pytest.mark.parametrize(
    ("encoding", "declared"), [("cp1256", "windows-1256"), ("utf-16", "utf-16"), ("utf-8", "ascii")]
)
def test_pages_in_the_encoding_they_declare_or_not(tmp_path, encoding, declared):
    page = html().replace('charset="utf-8"', f'charset="{declared}"').replace("©", "")
    (tmp_path / "page.html").write_bytes(page.encode(encoding))
    (article,), _, _ = read_all(tmp_path)
    assert SECOND in article.text


@pytest.mark.parametrize(
    "content", ["", "<html></html>", "<", "plain words", "<html>" * 5000, "<div>" * 200_000, "<!--"]
)
def test_pages_without_an_article_are_refused(tmp_path, content):
    (tmp_path / "page.html").write_text(content, encoding="utf-8")
    articles, refusals, _ = read_all(tmp_path)
    assert len(articles) + len(refusals) == 1
    assert not articles or articles[0].text.strip() == content


def test_linked_data_that_is_broken_or_deep_is_passed_over(tmp_path):
    deep = f'<script type="application/ld+json">{"[" * 50_000}</script><script type="application/ld+json">{{</script>'
    (tmp_path / "page.html").write_text(html(deep + LINKED_DATA), encoding="utf-8")
    (article,), _, _ = read_all(tmp_path)
    assert article.date.startswith("2024-03-03")


def test_entities_of_a_page_open_no_files(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("كلمة السر", encoding="utf-8")
    page = html(body="<p>&x;</p>").replace(
        "<!DOCTYPE html>", f'<!DOCTYPE html [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    )
    (tmp_path / "page.html").write_text(page, encoding="utf-8")
    (article,), _, _ = read_all(tmp_path / "page.html")
    assert "كلمة السر" not in article.text


RSS = """<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>صحيفة المثال</title>
<item><title>خبر أول</title><link>https://news.example.org/1</link><guid>1</guid>
<pubDate>Sun, 03 Mar 2024 10:00:00 +0300</pubDate>
<description>&lt;p&gt;قال الوزير نعم.&lt;/p&gt;&lt;p&gt;ثم سكت.&lt;/p&gt;</description></item>
<item><title>بلا نص</title><link>https://news.example.org/2</link></item>
<item><title>خبر ثالث</title><link>javascript:alert(1)</link><pubDate>الأحد 3 آذار 2024</pubDate>
<description>قال الوزير لا.</description></item>
</channel></rss>"""


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1256"])
def test_an_rss_file(tmp_path, encoding):
    path = tmp_path / "feed.rss"
    path.write_bytes(RSS.replace('encoding="utf-8"', f'encoding="{encoding}"').encode(encoding))
    (first, third), (refusal,), notices = read_all(path)
    assert (first.id, first.source, first.title) == ("https://news.example.org/1", "صحيفة المثال", "خبر أول")
    assert first.text == "قال الوزير نعم.\nثم سكت."
    assert first.date == "2024-03-03T07:00:00+00:00"
    assert third.url is None
    assert third.date is None
    assert (refusal.line, refusal.reason) == (2, "the entry has no text but its title")
    assert len(notices) == 2


def test_an_atom_file(tmp_path):
    atom = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>المثال</title><entry><title>خبر</title><id>urn:1</id>'
        '<updated>2024-03-03T10:00:00Z</updated><link href="https://news.example.org/1"/>'
        '<content type="html">&lt;div&gt;قال&lt;br/&gt;الوزير&lt;/div&gt;</content></entry></feed>'
    )
    (tmp_path / "feed.xml").write_text(atom, encoding="utf-8")
    (article,), _, _ = read_all(tmp_path)
    assert article.text == "قال\nالوزير"


def test_a_feed_whose_content_is_a_path_is_not_opened(tmp_path):
    (tmp_path / "real.rss").write_text(RSS, encoding="utf-8")
    (tmp_path / "path.rss").write_text(str(tmp_path / "real.rss"), encoding="utf-8")
    articles, (refusal,), _ = read_all(tmp_path / "path.rss")
    assert articles == []
    assert refusal.reason == "no entry of a feed was found in it"


def test_billion_laughs_and_external_entities_stay_outside(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("كلمة السر", encoding="utf-8")
    laughs = "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(9))
    dtd = f'<!DOCTYPE rss [<!ENTITY l0 "ha">{laughs}<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    feed = RSS.replace("<rss ", dtd + "<rss ").replace("قال الوزير لا.", "قال &l9; &x; الوزير لا.")
    (tmp_path / "feed.rss").write_text(feed, encoding="utf-8")
    articles, _, _ = read_all(tmp_path / "feed.rss")
    assert all("كلمة السر" not in article.text and len(article.text) < 10_000 for article in articles)


def warc(*pages: bytes, compress: bool = True, status: str = "200 OK", gzipped: bool = False) -> bytes:
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    out = io.BytesIO()
    writer = WARCWriter(out, gzip=compress)
    for number, page in enumerate(pages):
        headers = [("Content-Type", "text/html; charset=utf-8")]
        if gzipped:
            headers.append(("Content-Encoding", "gzip"))
            page = gzip.compress(page)
        http = StatusAndHeaders(status, headers, protocol="HTTP/1.1")
        address = f"https://news.example.org/{number}"
        writer.write_record(writer.create_warc_record(address, "response", io.BytesIO(page), http_headers=http))
    return out.getvalue()


@pytest.mark.parametrize("compress", [True, False])
@pytest.mark.parametrize("gzipped", [True, False])
def test_a_warc_file(tmp_path, compress, gzipped):
    path = tmp_path / ("a.warc.gz" if compress else "a.warc")
    path.write_bytes(warc(html(LINKED_DATA).encode(), html().encode(), compress=compress, gzipped=gzipped))
    articles, refusals, _ = read_all(path)
    assert [article.id for article in articles] == ["https://news.example.org/0", "https://news.example.org/1"]
    assert articles[0].url == articles[0].id, "the crawler's address, not the one that the page claims"
    assert articles[0].date.startswith("2024-03-03")
    assert refusals == []


def test_pages_that_were_not_found_are_no_articles(tmp_path):
    (tmp_path / "a.warc").write_bytes(warc(html().encode(), compress=False, status="404 Not Found"))
    assert read_all(tmp_path)[:2] == ([], [])


@pytest.mark.parametrize("compress", [True, False])
def test_a_warc_file_that_was_cut_off_says_after_how_many_records(tmp_path, compress):
    data = warc(*[html(LINKED_DATA).encode()] * 10, compress=compress)
    path = tmp_path / ("a.warc.gz" if compress else "a.warc")
    path.write_bytes(data[: int(len(data) * 0.55)])
    articles, refusals, _ = read_all(path)
    assert len(articles) == 5
    assert refusals[0] == Refusal(str(path), 6, "the file ends within this record; whole ones before it: 5")
    assert len(refusals) == (2 if compress else 1), "the compressed file is cut off besides"


def test_a_record_with_a_flipped_byte_is_refused_and_the_others_are_read(tmp_path):
    data = warc(*[html(LINKED_DATA).encode()] * 3, compress=False)
    second = data.index("أكد".encode(), data.index(b"/1\r\n"))
    (tmp_path / "a.warc").write_bytes(data[:second] + b"\xd9\x85" + data[second + 2 :])
    articles, (refusal,), _ = read_all(tmp_path)
    assert len(articles) == 2
    assert "digest" in refusal.reason


def test_a_page_that_decompresses_without_end_is_refused(tmp_path):
    bomb = warc(b" " * 30_000_000, html().encode(), compress=False, gzipped=True)
    (tmp_path / "a.warc").write_bytes(bomb)
    articles, (refusal,), _ = read_all(tmp_path)
    assert len(articles) == 1
    assert refusal.reason == "the page is larger than 10 MiB"


@pytest.mark.parametrize("content", [b"", b"WARC/1.0\r\n", b"WARC/1.0\r\n\r\n\r\n", b"no warc at all\n" * 50])
def test_what_is_no_warc_is_refused(tmp_path, content):
    (tmp_path / "a.warc").write_bytes(content)
    articles, refusals, notices = read_all(tmp_path)
    assert articles == []
    assert refusals or notices


@pytest.mark.parametrize(
    ("name", "library"), [("a.html", "trafilatura"), ("a.rss", "feedparser"), ("a.warc", "warcio")]
)
def test_without_the_extra_the_message_says_what_to_install(tmp_path, monkeypatch, name, library):
    for module in [module for module in sys.modules if module.partition(".")[0] == library]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, library, None)
    (tmp_path / name).write_text(html(), encoding="utf-8")
    _, (refusal,), _ = read_all(tmp_path)
    assert refusal.hint == 'pip install "qawl[web]"'


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "ftp://example.org/x", "example.org", "", "https://", "javascript:1"]
)
def test_only_addresses_of_the_web_are_fetched(url):
    with pytest.raises(InputError, match="no address of the web"):
        fetch.fetch(url)


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1:9",
        "127.1:9",
        "0x7f000001:9",
        "[::1]:9",
        "[::ffff:127.0.0.1]:9",
        "localhost:9",
        "0.0.0.0:9",
        "169.254.169.254",
    ],
)
def test_private_addresses_are_not_fetched(host, monkeypatch):
    monkeypatch.setattr("trafilatura.downloads.PROXY_URL", None)
    assert isinstance(fetch.fetch(f"http://{host}/"), Refusal)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.1", "0x7f000001", "localhost", "[::ffff:127.0.0.1]", "0.0.0.0"])
def test_no_request_reaches_this_machine(host, monkeypatch):
    monkeypatch.setattr("trafilatura.downloads.PROXY_URL", None)
    asked = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(html(LINKED_DATA).encode())

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        answer = fetch.fetch(f"http://{host}:{server.server_port}/secret")
        server.shutdown()
    assert isinstance(answer, Refusal)
    assert asked == []


def test_nothing_is_fetched_through_a_proxy(monkeypatch):
    monkeypatch.setattr("trafilatura.downloads.PROXY_URL", "http://proxy.example:3128")
    with pytest.raises(InputError, match="proxy"):
        fetch.fetch("https://example.org/")
