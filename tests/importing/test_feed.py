"""Every entry of a saved feed is an article; what a feed shortens stays as short as it is."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop.article import Article, Origin
from desktop.errors import ReaderError
from desktop.importing import read

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Orsund Courier</title><link>https://courier.example/</link><language>en-gb</language>
<item><title>Ferry stays in port &amp; waits</title><link>https://courier.example/ferry?utm_source=rss</link>
<guid isPermaLink="false">courier-1</guid><dc:creator>Ann Lee</dc:creator>
<pubDate>Tue, 04 Mar 2031 06:05:00 +0100</pubDate>
<description>Short.</description><content:encoded><![CDATA[{body}]]></content:encoded></item>
<item><title>Mill burns</title><link>https://courier.example/mill</link>
<description>&lt;p&gt;The mill at Orsund burned.&lt;/p&gt;</description></item>
<item><title>Nothing told</title></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Orsund Courier</title>
<id>urn:feed</id><updated>2031-03-04T06:05:00Z</updated>
<entry><title type="html">Ferry &lt;b&gt;stays&lt;/b&gt;</title><id>urn:1</id>
<link rel="alternate" href="https://courier.example/ferry"/>
<author><name>Ann Lee</name></author><author><name>Bo Li</name></author>
<published>2031-03-04T06:05:00+01:00</published><updated>2031-03-09T06:05:00Z</updated>
<source><title>Harbour Wire</title></source>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The ferry stayed in port.</p>
<p>Nobody was hurt.</p><script>alert(1)</script></div></content></entry></feed>"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "courier.xml.rss"


def test_entries_of_rss_come_with_all_they_state(path: Path, paragraphs: Sequence[str]):
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    path.write_text(RSS.replace("{body}", body))
    ferry, mill, nothing = read(path)
    assert isinstance(ferry, Article)
    assert ferry.title == "Ferry stays in port & waits"
    assert ferry.text == "\n".join(paragraphs)
    assert ferry.source == "Orsund Courier"
    assert ferry.author == "Ann Lee"
    assert ferry.published == "2031-03-04T06:05:00+01:00"
    assert ferry.external_id == "courier-1"
    assert ferry.language == "en"
    assert set(ferry.origins.values()) == {Origin.DATA}
    assert ferry.original.startswith(b"<item><title>Ferry")
    assert isinstance(mill, Article)
    assert (mill.text, mill.published) == ("The mill at Orsund burned.", "")
    assert mill.doubts == ()
    assert isinstance(nothing, ReaderError)
    assert nothing.reason == "entry 3: there is no text in it"


def test_entries_of_atom_come_with_all_they_state(path: Path):
    path.write_text(ATOM)
    (article,) = read(path)
    assert isinstance(article, Article)
    assert article.title == "Ferry stays"
    assert article.text == "The ferry stayed in port.\nNobody was hurt."
    assert article.source == "Harbour Wire"
    assert article.author == "Ann Lee, Bo Li"
    assert article.published == "2031-03-04T06:05:00+01:00"


def test_it_is_known_under_any_name_and_nothing_is_fetched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("nothing is fetched")

    monkeypatch.setattr("urllib.request.OpenerDirector.open", refuse)
    monkeypatch.setattr("socket.socket.connect", refuse)
    path = tmp_path / "feed.txt"
    path.write_text(ATOM.replace("<feed", '<?xml version="1.0"?>\n<!-- saved -->\n<feed'))
    assert len(list(read(path))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "<rss version='2.0'><channel></channel></rss>",
        "<rss><channel><item><title>Cut",
        "<feed>",
        "https://courier.example/feed",
        "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><rss>&b;</rss>",
    ],
)
def test_what_holds_no_entries_is_refused(path: Path, text: str):
    path.write_text(text)
    found = list(read(path))
    assert all(isinstance(one, ReaderError) for one in found)
    assert found


def test_entities_do_not_swell(path: Path):
    entities = "".join(f"<!ENTITY e{n} '{f'&e{n - 1};' * 10}'>" for n in range(1, 12))
    path.write_text(
        f"<!DOCTYPE rss [<!ENTITY e0 'storm'>{entities}<!ENTITY f SYSTEM 'file:///etc/passwd'>]>"
        "<rss><channel><item><title>A</title><description>The ferry &e11; &f; stayed.</description>"
        "</item></channel></rss>"
    )
    (article,) = read(path)
    assert isinstance(article, Article)
    assert article.text == "The ferry &e11; &f; stayed."
