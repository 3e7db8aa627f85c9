import zlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.article import Article
from desktop.events.signature import NAME, PLACE, decode, encode
from desktop.events.signing import signature

ARTICLE = Article(
    title="Fire destroys mill in Old Harbour",
    text="A fire destroyed the mill. Mayor Ada Brandt said in Old Harbour that 1,200 bales burned.",
    published="2025-03-05",
    language="en",
    id=3,
)


def terms(article: Article) -> dict[str, int]:
    one = signature(article)
    return dict(zip(one.written.split("\n"), one.counts.tolist(), strict=False))


def test_names_are_kept_as_they_are_written_in_full() -> None:
    assert {"Old Harbour", "Mayor Ada Brandt", "1,200"} <= terms(ARTICLE).keys()


def test_a_name_does_not_reach_from_the_headline_into_the_text() -> None:
    one = Article(
        title="Rovers held to a draw at Velmora",
        text="Halden Rovers drew on Saturday, and in Velmora nobody minded.",
        language="en",
    )
    found = terms(one).keys()
    assert {"Halden Rovers", "Velmora"} <= found
    assert not {name for name in found if name.startswith("Velmora ")}


def test_only_the_head_of_a_long_text_counts() -> None:
    late = Article(text="The council met. " * 400 + "Kestrel", language="en")
    assert "Kestrel" not in terms(late)


def test_a_signature_is_the_same_for_the_same_article() -> None:
    assert encode(signature(ARTICLE)) == encode(signature(ARTICLE))


def test_the_content_tells_articles_apart_whatever_their_numbers() -> None:
    other = Article(text=ARTICLE.text, title=ARTICLE.title, published="2025-03-05", id=9)
    assert signature(other).content == signature(ARTICLE).content


@given(st.text(max_size=300), st.text(max_size=60), st.sampled_from(["en", "ru", "ar", ""]))
def test_what_is_kept_is_read_back(text: str, title: str, language: str) -> None:
    made = signature(Article(text=text, title=title, language=language, id=4))
    read = decode(4, encode(made))
    assert read is not None
    assert (read.article, read.label, read.written) == (4, made.label, made.written)
    for part in ("terms", "counts", "heads", "named", "kinds", "bridges", "bridged", "shingles"):
        assert np.array_equal(getattr(read, part), getattr(made, part))


@given(st.binary(max_size=200))
def test_other_bytes_are_no_signature(data: bytes) -> None:
    assert decode(1, data) is None
    assert decode(1, zlib.compress(data)) is None


def test_a_signature_whose_rows_do_not_fit_is_none() -> None:
    whole = zlib.decompress(encode(signature(ARTICLE)))
    assert decode(1, zlib.compress(whole[:-3])) is None


def names(text: str, language: str) -> set[str]:
    one = signature(Article(text=text, language=language))
    kinds = one.kinds.tolist()
    rows = zip(one.written.split("\n"), kinds, strict=True)
    return {written for written, kind in rows if kind in (NAME, PLACE)}


def test_german_nouns_behind_an_article_or_a_number_are_no_names() -> None:
    text = "Gestern löschte die Feuerwehr das Feuer in Ostheim, wie Armin Tölle 30 Gästen sagte."
    assert names(text, "de") == {"Ostheim", "Armin Tölle"}


def test_names_reach_across_no_dash_and_no_quotation_mark() -> None:
    text = "Учора матч «Металіст» — «Колос» завершився внічию."
    assert names(text, "uk") == {"Металіст", "Колос"}


def test_german_nouns_that_stand_alone_or_make_longer_ones_are_no_names() -> None:
    text = (
        "Gestern kamen Rauchvergiftungen vor, sagten Nachbarn und Drehleitern aus Ostheim, wie"
        " Werksleiter Jürgen Weßel und Gerhard Richter wegen Beraterverträgen meinten, auch wegen"
        " Sturms Hedda und Samsung."
    )
    told = {"Ostheim", "Jürgen Weßel", "Gerhard Richter", "Hedda", "Samsung"}
    assert names(text, "de") == told


def test_without_capitals_a_name_is_told_by_its_neighbours() -> None:
    text = "وقال المحافظ فارس الرمحي في بلدة سلوان الحدودية إن نهر الزهر أغرق قرية تل الورد"
    assert names(text, "ar") == {"فارس الرمحي", "سلوان", "الزهر", "تل الورد"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Yesterday rain fell in Ostheim and around Tarnow, said Armin Dorn."),
        ("de", "Gestern regnete es in Ostheim und nahe Tarnow, sagte Armin Dorn."),
        ("fr", "Hier il a plu à Ostheim et en Tarnow, dit Armin Dorn."),
        ("uk", "Учора дощило в Остгаймі та поблизу Тарнова, сказав Армін Дорн."),
    ],
)
def test_a_name_behind_in_or_near_is_that_of_a_place(language: str, text: str) -> None:
    one = signature(Article(text=text, language=language))
    rows = zip(one.written.split("\n"), one.kinds.tolist(), strict=True)
    assert len({written for written, kind in rows if kind == PLACE}) == 2
