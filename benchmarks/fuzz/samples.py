"""One small file of every format that can be imported, about an invented harbour: what is damaged.

Nothing here is anybody's text; each file is made when it is asked for.
"""

import bz2
import gzip
import json
import lzma
from collections.abc import Mapping

import typst

from benchmarks.fuzz.zips import zipped

_TEXT = (
    "The ferry to Orsund stayed in port on Tuesday after waves of four metres closed the harbour.",
    "Some 120 passengers spent the night in the sports hall, where volunteers handed out soup.",
    "“We will sail when the pilot says so,” said captain Márta Lind, nine years on the line.",
)
_PROSE = "\n\n".join(_TEXT)
_PARAGRAPHS = "".join(f"<p>{one}</p>" for one in _TEXT)
_PAGE = (
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ferry stays</title>'
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry stays",'
    '"datePublished": "2031-11-14T10:00:00Z", "author": [{"name": "Ann Lee"}]}</script>'
    f"</head><body><article><h1>Ferry stays</h1>{_PARAGRAPHS}</article></body></html>"
)
_RECORD = {
    "id": 4,
    "title": "Ferry stays",
    "url": "https://courier.example/1",
    "content": _PARAGRAPHS,
    "published_at": "2031-11-14T10:00:00+0100",
    "authors": [{"name": "Ann Lee"}],
}
_MAIL = (
    "From: Orsund Courier <news@courier.example>\nTo: ann@example.org\nSubject: =?utf-8?q?Ferry?=\n"
    "Date: Fri, 14 Nov 2031 10:00:00 +0100\nMIME-Version: 1.0\n"
    'Content-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/html; charset=utf-8\n\n'
    f"{_PAGE}\n--x\nContent-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\n"
    f"{_PROSE}\n--x--\n"
)
_NITF = (
    '<?xml version="1.0"?><nitf><head><docdata><date.issue norm="20311114"/></docdata></head><body>'
    f"<body.head><hedline><hl1>Ferry</hl1></hedline></body.head><body.content>{_PARAGRAPHS}"
    "</body.content></body></nitf>"
)
_NEWSML = (
    '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:1"><contentMeta>'
    "<headline>Ferry</headline></contentMeta><contentSet><inlineXML><html><body>"
    f"{_PARAGRAPHS}</body></html></inlineXML></contentSet></newsItem>"
)
_FEED = (
    '<rss version="2.0"><channel><title>Orsund Courier</title><item><title>Ferry</title>'
    "<link>https://courier.example/1</link><pubDate>Fri, 14 Nov 2031 10:00:00 GMT</pubDate>"
    f"<description><![CDATA[{_PARAGRAPHS}]]></description></item></channel></rss>"
)
_HTTP = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{_PAGE}".encode()
_WARC = (
    (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://courier.example/1\r\n"
        "WARC-Date: 2031-11-14T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(_HTTP)}\r\n\r\n"
    ).encode()
    + _HTTP
    + b"\r\n\r\n"
)
_ARC = (
    b"filedesc://a.arc 0.0.0.0 20311114100000 text/plain 76\n1 0 Orsund\n"
    b"URL IP-address Archive-date Content-type Archive-length\n        \n\n"
    + f"https://courier.example/1 192.0.2.1 20311114100000 text/html {len(_HTTP)}\n".encode()
    + _HTTP
    + b"\n"
)
_RTF = r"{\rtf1\ansi\ansicpg1250{\fonttbl{\f0 Arial;}}{\b Ferry}\par Ferry stays \'e1\u352?\par}"
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_DOCX = {
    "word/document.xml": f"<w:document {_W}><w:body>"
    + "".join(f"<w:p><w:r><w:t>{one}</w:t></w:r></w:p>" for one in _TEXT)
    + "</w:body></w:document>"
}
_ODF = 'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
_ODT = {
    "styles.xml": "<s/>",
    "content.xml": f"<d {_ODF}>" + "".join(f"<text:p>{one}</text:p>" for one in _TEXT) + "</d>",
}
_CONTAINER = '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>'
_BOOK = (
    '<package><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>'
    '<spine><itemref idref="a"/></spine></package>'
)
_EPUB = {
    "mimetype": "application/epub+zip",
    "META-INF/container.xml": _CONTAINER,
    "b.opf": _BOOK,
    "a.xhtml": _PAGE,
}
_OMNIVORE = {
    "metadata_0_to_20.json": json.dumps([{**_RECORD, "slug": "ferry"}]),
    "content/ferry.html": _PARAGRAPHS,
}
_RIS = (
    "TY  - NEWS\nTI  - Ferry\nAU  - Lee, Ann\nDA  - 2031/11/14\nUR  - https://x.example\nER  - \n"
)
_BIB = "@article{lee, title = {{Ferry}}, author = {Lee, Ann}, year = 2031, url = {https://x.org}}"

_BOOKMARKS = (
    "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<DL><p>\n"
    '<DT><A HREF="https://courier.example/1" ADD_DATE="1952416800" TAGS="ferry">Ferry stays</A>\n'
    "</DL><p>\n"
)


def samples() -> Mapping[str, bytes]:
    """A file of each format by its name."""
    texts = {
        "a.txt": f"Ferry stays\n\nSource: The Lamp\nDate: 14 November 2031\n\n{_PROSE}",
        "a.md": f"---\ntitle: Ferry\ndate: 2031-11-14\n---\n# Ferry\n\n{_PROSE}",
        "a.html": _PAGE,
        "a.mhtml": "From: <Saved by Blink>\nSnapshot-Content-Location: https://x.example\n"
        'Content-Type: multipart/related; boundary="x"\n\n'
        f"--x\nContent-Type: text/html\n\n{_PAGE}\n--x--",
        "a.jsonl": f"{json.dumps(_RECORD)}\n{json.dumps(_RECORD)}\n",
        "a.json": json.dumps({"articles": [_RECORD, _RECORD]}),
        "a.csv": f'title,date,text\nFerry,2031-11-14,"{_TEXT[0]}"\n',
        "a.eml": _MAIL,
        "a.mbox": f"From a@b.example Fri Nov 14 10:00:00 2031\n{_MAIL}\n",
        "a.nitf": _NITF,
        "a.xml": _NEWSML,
        "a.rss": _FEED,
        "a.ris": _RIS,
        "a.bib": _BIB,
        "a.rtf": _RTF,
        "bookmarks.html": _BOOKMARKS,
    }
    packed = {"a.docx": _DOCX, "a.odt": _ODT, "a.epub": _EPUB, "omnivore.zip": _OMNIVORE}
    archives = {name: zipped(members) for name, members in packed.items()}
    return {
        **{name: text.encode() for name, text in texts.items()},
        **archives,
        "a.warc": _WARC,
        "a.arc": _ARC,
        "a.arc.gz": gzip.compress(_ARC),
        "a.warc.gz": gzip.compress(_WARC),
        "a.wacz": zipped({"archive/data.warc": _WARC}),
        "a.zip": zipped({"in/a.html": _PAGE, "in/a.docx": archives["a.docx"]}),
        "a.txt.bz2": bz2.compress(_PROSE.encode()),
        "a.html.xz": lzma.compress(_PAGE.encode()),
        "a.pdf": typst.compile(_PROSE.encode()),
    }
