"""Lists of links: the export of Pocket, and bookmarks as browsers write them."""

import re
from collections.abc import Iterator

from desktop.article import Article
from desktop.errors import ReaderError
from desktop.importing.content import Content
from desktop.importing.decoding import decode
from desktop.importing.elements import content as text_in
from desktop.importing.elements import parse
from desktop.importing.format import Format
from desktop.importing.records import NoArticleError, article_of
from desktop.message import message, translatable

_MARKS = re.compile(
    rb"<!doctype netscape-bookmark-file|<title>\s*pocket export\s*</title>", re.IGNORECASE
)
# Browsers close none of them, so that the parser puts each bookmark into the one before it: of 300
# in one folder the list would be refused as too deep.
_LEVELS = re.compile(r"</?(?:d[dlt]|p)\b[^<>]*>", re.IGNORECASE)


def read_bookmarks(content: Content) -> Iterator[Article | ReaderError]:
    """One article a link, its title standing for the text that the list does not have.

    Raises:
        ReaderError: there is no link in it.
    """
    page = parse(_LEVELS.sub(" ", decode(content.data(), content.path)), content.path)
    links = [link for link in page.iter("a") if (link.get("href") or "").startswith("http")]
    if not links:
        raise ReaderError(content.path, message("there is no link in it; export it anew"))
    for link in links:
        address, title = link.get("href") or "", text_in(link)
        record = {"url": address, "title": "" if title == address else title}
        try:
            yield article_of(record, f"{address}\n{title}".encode(), content.path)
        except NoArticleError as error:
            yield ReaderError(
                content.path, message("{address}: {reason}", address=address, reason=error.message)
            )


FORMAT = Format(
    translatable("Lists of links"),
    (),
    lambda content: bool(_MARKS.search(content.head)),
    read_bookmarks,
    (".html",),
)
