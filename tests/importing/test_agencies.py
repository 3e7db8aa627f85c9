"""The XML of news agencies: NITF and NewsML-G2."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.article import Article
from desktop.errors import ReaderError
from desktop.importing import read

NITF = """<?xml version="1.0"?>
<nitf xml:lang="en"><head><title>Ferry</title><docdata><doc-id id-string="urn:ferry:1"/>
<date.issue norm="20311114T100000Z"/><doc.copyright holder="Orsund Press"/></docdata></head>
<body><body.head><hedline><hl1>Ferry stays in port</hl1></hedline>
<byline>By <person>Ann Lee</person></byline></body.head><body.content>
<media><media-caption>The ferry in May</media-caption></media>
<p>The ferry  stayed.</p><block><p>It rained.</p></block></body.content></body></nitf>"""
HTML = (
    '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body>'
    "<p>The ferry stayed.</p><p>It rained.</p></body></html>"
)
ITEM = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:ferry:1" xml:lang="en">
<itemMeta><versionCreated>2031-11-14T10:00:00Z</versionCreated>
<provider literal="Orsund Press"/></itemMeta>
<contentMeta><headline>Ferry stays in port</headline><by>Ann Lee</by></contentMeta>
<contentSet>{}</contentSet></newsItem>"""
INLINE = f'<inlineXML contenttype="application/xhtml+xml">{HTML}</inlineXML>'
PLAIN = '<inlineData contenttype="text/plain">The ferry stayed.&#10;It rained.</inlineData>'
WRAPPED = f'<inlineXML contenttype="application/nitf+xml">{NITF.partition("?>")[2]}</inlineXML>'


@pytest.mark.parametrize(
    "text",
    [NITF, *(ITEM.format(one) for one in (INLINE, PLAIN, WRAPPED))],
    ids=["NITF", "NewsML with HTML", "NewsML with text", "NewsML with NITF"],
)
def test_text_and_fields_are_read(
    tmp_path: Path, read_all: Callable[[Path], list[Article]], text: str
) -> None:
    path = tmp_path / "item.xml"
    path.write_text(text, encoding="utf-8")
    (article,) = read_all(path)
    assert article.text == "The ferry stayed.\nIt rained."
    assert (article.title, article.author) == ("Ferry stays in port", "Ann Lee")
    assert (article.source, article.external_id) == ("Orsund Press", "urn:ferry:1")
    assert article.published == "2031-11-14T10:00:00+00:00"
    assert article.language == "en"


def test_each_item_of_a_message_is_read_and_pictures_are_told(tmp_path: Path) -> None:
    path = tmp_path / "message.xml"
    picture = ITEM.format("<remoteContent href='ferry.jpg'/>")
    path.write_text(f"<newsMessage><itemSet>{ITEM.format(INLINE)}{picture}</itemSet></newsMessage>")
    article, failed = read(path)
    assert isinstance(article, Article)
    assert article.original.count(b"headline") > 0
    assert isinstance(failed, ReaderError)
    assert failed.reason == "urn:ferry:1: there is no text in it"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (NITF.replace("</body>", ""), "no sound XML"),
        ('<!DOCTYPE n [<!ENTITY a "b">]><newsItem>&a;</newsItem>', "declares entities"),
        (NITF.replace("<p>", "<q>").replace("</p>", "</q>"), "no text"),
    ],
)
def test_what_can_not_be_read_says_why(tmp_path: Path, text: str, reason: str) -> None:
    path = tmp_path / "item.nitf"
    path.write_text(text)
    (failed,) = read(path)
    assert isinstance(failed, ReaderError)
    assert reason in failed.reason
