"""Every format that is registered is read, documented, and damaged by `make fuzz`."""

from pathlib import Path

import pytest

from benchmarks.fuzz.samples import samples
from desktop.article import Article
from desktop.importing import FORMATS, read
from desktop.importing.content import Content
from desktop.importing.registry import chosen

DOCS = Path(__file__).resolve().parents[2] / "docs" / "formats.md"


@pytest.mark.parametrize("name", samples())
def test_a_sound_file_of_each_format_holds_articles(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(samples()[name])
    found = list(read(path))
    assert found
    assert all(isinstance(one, Article) for one in found)


def test_each_format_has_a_sample(tmp_path: Path) -> None:
    met = set[str]()
    for name, data in samples().items():
        path = tmp_path / name
        path.write_bytes(data)
        met.add(chosen(Content.of_file(path)).name)
    # What is told by its content alone is tested in files of its own.
    assert {one.name for one in FORMATS} - met <= {"Lists of links", "Compressed files"}


def test_each_suffix_stands_in_the_table_of_formats() -> None:
    told = DOCS.read_text(encoding="utf-8")
    assert [s for one in FORMATS for s in one.suffixes if f"`{s}`" not in told] == []
