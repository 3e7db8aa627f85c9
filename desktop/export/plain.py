"""Plain text: one article as a file that other programs, and this one, can read."""

from pathlib import Path

from desktop.article import Article
from desktop.export import files


def plain(article: Article) -> str:
    """An article as text: its headline, a line for each thing known of it, and its body."""
    known = (
        ("Source", article.source),
        ("Date", article.published),
        ("Author", article.author),
        ("URL", article.url),
    )
    head = [article.title] if article.title else []
    head += [f"{name}: {value}" for name, value in known if value]
    return "\n".join([*head, *([""] if head else []), article.text.rstrip("\n"), ""])


def write_plain(article: Article, path: Path) -> None:
    """Write an article as UTF-8 text.

    Raises:
        ExportError: the file can't be written.
    """
    files.write(path, plain(article).encode())
