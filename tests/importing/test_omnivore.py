"""The export of Omnivore: metadata and texts that belong together."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

from desktop.article import Article, Doubt
from desktop.errors import ReaderError
from desktop.importing import read


def exported(path: Path, metadata: str) -> Path:
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("metadata_0_to_20.json", metadata)
        packed.writestr("content/ferry.html", "<p>The ferry stayed.</p><p>It rained.</p>")
    return path


def item(slug: str) -> dict[str, str]:
    return {
        "slug": slug,
        "title": "Ferry stays",
        "author": "Ann Lee",
        "url": f"https://courier.example/{slug}",
        "publishedAt": "2031-11-14T00:00:00.000Z",
        "savedAt": "2032-01-01T00:00:00.000Z",
    }


def test_texts_are_read_with_what_the_metadata_say(
    tmp_path: Path, read_all: Callable[[Path], list[Article]]
) -> None:
    path = exported(tmp_path / "export.zip", json.dumps([item("ferry"), item("gone")]))
    article, link = read_all(path)
    assert article.text == "The ferry stayed.\nIt rained."
    assert (article.author, article.published[:10]) == ("Ann Lee", "2031-11-14")
    assert article.path == f"{path}/content/ferry.html"
    assert (link.text, Doubt.LINK in link.doubts) == ("Ferry stays", True)


def test_damaged_metadata_are_named(tmp_path: Path) -> None:
    path = exported(tmp_path / "export.zip", "[{")
    (failed,) = read(path)
    assert isinstance(failed, ReaderError)
    assert failed.path.endswith("metadata_0_to_20.json")
