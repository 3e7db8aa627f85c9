"""Plain text: one article as a file that this and other programs can read."""

from pathlib import Path

from desktop.article import Article
from desktop.export import files
from desktop.export.speech import ENGLISH, Speech
from desktop.message import message

# The reader of plain texts (`desktop.importing`) knows them in every language of the window.
_SOURCE, _DATE, _AUTHOR = message("Source"), message("Date"), message("Author")


def plain(article: Article, speech: Speech = ENGLISH) -> str:
    """An article as text: its headline, a line for each known field, and its body.

    Args:
        article: what is written.
        speech: the language in which the lines name what they state; dates stay in ISO 8601.
    """
    known = (
        (_SOURCE, article.source),
        (_DATE, article.published),
        (_AUTHOR, article.author),
        ("URL", article.url),
    )
    head = [article.title] if article.title else []
    head += [f"{speech.say(name)}: {value}" for name, value in known if value]
    return "\n".join([*head, *([""] if head else []), article.text.rstrip("\n"), ""])


def write_plain(article: Article, path: Path, speech: Speech = ENGLISH) -> None:
    """Write an article as UTF-8 text, as `plain` has it.

    Raises:
        ExportError: the file can't be written.
    """
    files.write(path, plain(article, speech).encode())
