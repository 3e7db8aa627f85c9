"""The registry: every format that can be read, and which of them a content is."""

from collections.abc import Iterator

from desktop.article import Article
from desktop.errors import ReaderError
from desktop.importing import (
    arc,
    bibtex,
    bookmarks,
    compressed,
    epub,
    feed,
    json_file,
    json_lines,
    mail,
    mailbox,
    markdown,
    mhtml,
    newsml,
    nitf,
    office,
    omnivore,
    page,
    pdf,
    plain,
    ris,
    rtf,
    table,
    wacz,
    warc,
    zipped,
)
from desktop.importing.content import Content
from desktop.importing.format import Format
from desktop.importing.limits import DEEPEST, LimitError
from desktop.message import Message, enumeration, message

# What is recognised by more comes first: an EPUB is a ZIP, a page may lie in a mail. Where two
# share a suffix, the first has it.
FORMATS: tuple[Format, ...] = (
    bookmarks.FORMAT,
    omnivore.FORMAT,
    plain.FORMAT,
    markdown.FORMAT,
    page.FORMAT,
    mhtml.FORMAT,
    warc.FORMAT,
    arc.FORMAT,
    wacz.FORMAT,
    epub.FORMAT,
    feed.FORMAT,
    pdf.FORMAT,
    *office.FORMATS,
    rtf.FORMAT,
    mail.FORMAT,
    mailbox.FORMAT,
    nitf.FORMAT,
    newsml.FORMAT,
    json_lines.FORMAT,
    json_file.FORMAT,
    table.FORMAT,
    ris.FORMAT,
    bibtex.FORMAT,
    zipped.FORMAT,
    compressed.FORMAT,
)
SUFFIXES = tuple(dict.fromkeys(suffix for one in FORMATS for suffix in one.suffixes))


def read_content(content: Content) -> Iterator[Article | ReaderError]:
    """The articles in a file or member, and in all that lies in it; never raises a ReaderError.

    What can't be read comes out as the error that says why, and the rest follows.
    """
    try:
        for found in chosen(content).read(content):
            if isinstance(found, Content):
                yield from _read_member(found)
            else:
                yield found
    except ReaderError as error:
        yield error
    except LimitError as error:
        if content.depth:
            raise  # what is too much is so for the whole file, and told once
        yield ReaderError(content.path, error.message)


def chosen(content: Content) -> Format:
    """The format of a content: the one that recognises it, else the one its name says.

    Raises:
        ReaderError: it can't be read, or is of no format that is known.
    """
    for one in FORMATS:
        if one.recognise(content):
            return one
    for one in FORMATS:
        if content.ends(one.suffixes):
            return one
    raise unknown(content)


def unknown(content: Content) -> ReaderError:
    """Why a content of no known format is not read."""
    kinds = enumeration([Message(one.name) for one in FORMATS if one.suffixes])
    return ReaderError(
        content.path,
        message("its kind is not known; save it as one of these: {kinds}", kinds=kinds),
    )


def _read_member(content: Content) -> Iterator[Article | ReaderError]:
    """What lies in a member; as in a folder, what is of no known kind is passed over, unopened."""
    if not content.alone and not content.ends(SUFFIXES):
        return
    if content.depth > DEEPEST:
        yield ReaderError(
            content.path,
            message("it lies in more than {deepest} containers; unpack them", deepest=DEEPEST),
        )
    else:
        yield from read_content(content)
