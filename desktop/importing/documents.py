"""Documents: the lines of a text document become its article, or the many of a library's export."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.article import Article, Origin
from desktop.errors import ReaderError
from desktop.importing.building import Value
from desktop.importing.exports import exported
from desktop.importing.plain import read_plain
from desktop.message import message

# What word processors put in for want of a title, and what converters leave there.
_NO_TITLES = ("microsoft word", "document", "untitled", "powerpoint", "slide 1", "template")
_MOST_ABOVE, _LONGEST_ABOVE = 3, 80  # lines over a headline, and characters of each
_FILES = (".doc", ".docx", ".odt", ".rtf", ".pdf", ".txt", ".indd", ".qxd", ".html")


@dataclass(frozen=True, slots=True)
class Document:
    """A text document, whatever its format.

    Attributes:
        lines: its paragraphs; "" for an empty one.
        original: the bytes of the file.
        path: the file.
        heading: its first paragraph that is set as a title, or "".
        title: what its properties say, or "".
        creator: the same.
    """

    lines: Sequence[str]
    original: bytes
    path: str
    heading: str = ""
    title: str = ""
    creator: str = ""


def articles_of(document: Document) -> Iterator[Article | ReaderError]:
    """The article of a document, or each of those of an export of Nexis or Factiva.

    A document with the mark of an export and no part that is read as one is an article of its own.

    Raises:
        ReaderError: there is no text in it.
    """
    if not any(document.lines):
        raise ReaderError(
            document.path, message("there is no text in it; a scan has to be recognised first")
        )
    many = list(exported(document.lines, document.path))
    if any(isinstance(one, Article) for one in many):
        yield from many
        return
    lines = _from_heading(document.lines, document.heading)
    article = read_plain("\n".join(lines).strip(), document.original, document.path)
    yield _completed(article, document)


def _from_heading(lines: Sequence[str], heading: str) -> Sequence[str]:
    """The lines without what stands over the headline: names of the paper and of its sections."""
    if not heading or heading not in lines:
        return lines
    at = lines.index(heading)
    above = [line for line in lines[:at] if line]
    is_head = len(above) <= _MOST_ABOVE and all(len(line) <= _LONGEST_ABOVE for line in above)
    return lines[at:] if is_head else lines


def _completed(article: Article, document: Document) -> Article:
    """The article with the title and author that the document says it has, where none was found."""
    said: dict[str, Value] = {}
    if document.heading:
        said["title"] = (" ".join(document.heading.split()), Origin.HEADING)
    elif not article.title and _is_title(document.title):
        said["title"] = (document.title, Origin.PROPERTIES)
    if not article.author and document.creator and "title" in said and not document.heading:
        said["author"] = (document.creator, Origin.PROPERTIES)
    values = {field: value for field, (value, _) in said.items()}
    origins = {**article.origins, **{field: origin for field, (_, origin) in said.items()}}
    return replace(article, **values, origins=origins)


def _is_title(title: str) -> bool:
    """Whether a title in the properties is one, and neither a file's name nor a program's."""
    plain = title.lower().strip()
    return bool(plain) and not plain.startswith(_NO_TITLES) and not plain.endswith(_FILES)
