"""References of RIS and BibTeX, with their snapshots where these lie."""

import io
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.article import Article, Doubt, Origin
from desktop.errors import ReaderError
from desktop.importing import read
from desktop.importing.bibtex import plain_text, read_bibtex
from desktop.importing.content import Content

ReadAll = Callable[[Path], list[Article]]

RIS = """TY  - NEWS
TI  - Ferry stays in port
AU  - Lee, Ann
AU  - Li, Bo
T2  - Orsund Courier
DA  - 2031/11/14/
UR  - https://courier.example/1
AB  - No ferry today.
{attached}ER  -\x20
"""
BIBTEX = """@article{{lee_ferry_2031,
  title = {{{{Ferry}} stays in the {{\\"O}}rsund port}},
  author = {{Lee, Ann and Li, Bo}},
  journal = {{Orsund Courier}},
  year = {{2031}}, month = nov, day = {{14}},
  abstract = {{No ferry today.}},
  {attached}
  url = {{https://courier.example/1}}
}}"""
FORMS = {
    "list.ris": (RIS, "L1  - {}\n", "Ferry stays in port"),
    "list.bib": (BIBTEX, "file = {{Snapshot:{}:text/html}},", "Ferry stays in the Örsund port"),
}


@pytest.fixture(params=FORMS)
def form(request: pytest.FixtureRequest) -> str:
    return request.param


def test_a_reference_without_a_snapshot_is_a_link(
    tmp_path: Path, form: str, read_all: ReadAll
) -> None:
    template, _, title = FORMS[form]
    (tmp_path / form).write_text(template.format(attached=""), encoding="utf-8")
    (article,) = read_all(tmp_path / form)
    assert (article.title, article.source) == (title, "Orsund Courier")
    assert (article.author, article.published) == ("Ann Lee, Bo Li", "2031-11-14")
    assert (article.text, article.url) == ("No ferry today.", "https://courier.example/1")
    assert Doubt.LINK in article.doubts


def test_a_snapshot_beside_the_list_is_read_and_the_reference_is_believed(
    tmp_path: Path, form: str, read_all: ReadAll, page: Callable[..., str]
) -> None:
    template, attached, title = FORMS[form]
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "snapshot.html").write_text(page(), encoding="utf-8")
    text = template.format(attached=attached.format("files/snapshot.html"))
    (tmp_path / form).write_text(text, encoding="utf-8")
    (article,) = read_all(tmp_path / form)
    assert "Some 120 passengers" in article.text
    assert (article.title, article.published) == (title, "2031-11-14")
    assert article.origins["title"] is Origin.DATA
    assert Doubt.LINK not in article.doubts


def test_a_snapshot_that_is_gone_leaves_a_link(
    tmp_path: Path, form: str, read_all: ReadAll
) -> None:
    template, attached, _ = FORMS[form]
    text = template.format(attached=attached.format("/nowhere/snapshot.html"))
    (tmp_path / form).write_text(text, encoding="utf-8")
    assert Doubt.LINK in read_all(tmp_path / form)[0].doubts


def test_a_reference_without_an_address_has_that_of_its_snapshot(
    tmp_path: Path, form: str, read_all: ReadAll, page: Callable[..., str]
) -> None:
    template, attached, _ = FORMS[form]
    stated = '<link rel="canonical" href="https://courier.example/ferry">'
    (tmp_path / "snapshot.html").write_text(page(head=stated), encoding="utf-8")
    text = template.format(attached=attached.format("snapshot.html"))
    (tmp_path / form).write_text(text.replace("https://courier.example/1", " "), encoding="utf-8")
    (article,) = read_all(tmp_path / form)
    assert article.url == "https://courier.example/ferry"
    (tmp_path / "snapshot.html").unlink()
    (failed,) = read(tmp_path / form)
    assert isinstance(failed, ReaderError)
    assert "has no text, no address and no snapshot" in failed.reason


def test_a_reference_with_neither_is_named_and_the_next_one_read(tmp_path: Path) -> None:
    path = tmp_path / "list.ris"
    path.write_text("TY  - NEWS\nTI  - A title\nER  - \n" + RIS.format(attached=""))
    failed, article = read(path)
    assert isinstance(failed, ReaderError)
    assert "“A title” has no text" in failed.reason
    assert isinstance(article, Article)


@pytest.mark.parametrize("name", ["list.ris", "list.bib"])
@pytest.mark.parametrize("text", ["Nothing of the kind.", "@comment{cut, title = {Fer"])
def test_a_file_without_references_says_so(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text)
    (failed,) = read(path)
    assert isinstance(failed, ReaderError)
    assert "no reference was found" in failed.reason


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ('{\\"O}rsund', "Örsund"),
        ("Fran\\c{c}ois", "François"),
        ("\\v{S}koda", "Škoda"),
        ("Stra{\\ss}e", "Straße"),
        ("Ben \\& {Sons}", "Ben & Sons"),
        ("1990--1995", "1990–1995"),
    ],
)
def test_letters_of_tex_are_read(written: str, told: str) -> None:
    assert plain_text(written) == told


@given(st.text(alphabet='@a{},="\\ \n', max_size=80))
def test_any_bibtex_is_read_or_refused(text: str) -> None:
    content = Content("list.bib", lambda: io.BytesIO(text.encode()))
    with suppress(ReaderError):
        for found in read_bibtex(content):
            assert isinstance(found, Article | ReaderError)
