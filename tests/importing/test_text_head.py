"""Plain lines above a text are read where they can be nothing else, and only there."""

from collections.abc import Sequence

import pytest

from desktop.article import Article, Origin
from desktop.importing import read_text

Known = tuple[str, str, str]


def article(paragraphs: Sequence[str], *head: str) -> Article:
    return read_text("\n".join(["Ferry stays in port", *head, "", *paragraphs]))


@pytest.mark.parametrize(
    ("head", "known"),
    [
        (["The Varnholt Ledger", "14 March 2025"], ("The Varnholt Ledger", "2025-03-14", "")),
        (["14 March 2025", "The Varnholt Ledger"], ("The Varnholt Ledger", "2025-03-14", "")),
        (
            ["", "The Varnholt Ledger", "", "14 March 2025"],
            ("The Varnholt Ledger", "2025-03-14", ""),
        ),
        (["Orsund Courier | 14 March 2025"], ("Orsund Courier", "2025-03-14", "")),
        (["Orsund Courier – March 14, 2025"], ("Orsund Courier", "2025-03-14", "")),
        (["Orsund Courier, 14 March 2025"], ("Orsund Courier", "2025-03-14", "")),
        (["By Ann Lee", "14 March 2025"], ("", "2025-03-14", "Ann Lee")),
        (["By Ann Lee | Orsund Courier"], ("Orsund Courier", "", "Ann Lee")),
        (
            ["By Ann Lee · Orsund Courier · Friday, 14 March 2025"],
            ("Orsund Courier", "2025-03-14", "Ann Lee"),
        ),
        (["By Ann Lee", "Radio Orsund", "2025-03-14"], ("Radio Orsund", "2025-03-14", "Ann Lee")),
        (["courier.example", "March 14, 2025"], ("courier.example", "2025-03-14", "")),
        (["Published 14 March 2025 at 6:05 pm"], ("", "2025-03-14T18:05:00", "")),
        (["Published March 14, 2025", "Updated March 16, 2025"], ("", "2025-03-14", "")),
        (["Gazeta Orsundzka", "14 marca 2025"], ("Gazeta Orsundzka", "2025-03-14", "")),
        (["Source: Harbour Wire, 14 March 2025"], ("Harbour Wire", "2025-03-14", "")),
        (["Source: Harbour Wire", "14 March 2025"], ("Harbour Wire", "2025-03-14", "")),
        (["Quelle: Kelmer Bote", "Autor: Ann Lee"], ("Kelmer Bote", "", "Ann Lee")),
        (["Джерело: Вісник Тарна", "Дата: 2025-03-14"], ("Вісник Тарна", "2025-03-14", "")),
        (["Джерело : Вісник Тарна", "14 березня 2025 р."], ("Вісник Тарна", "2025-03-14", "")),
        (
            ["Источник: Вестник гавани", "Дата: 14 марта 2025 г.", "Автор: Анна Лин"],
            ("Вестник гавани", "2025-03-14", "Анна Лин"),
        ),
        (
            ["المصدر: صحيفة الميناء", "التاريخ: ١٤ مارس ٢٠٢٥", "بقلم: ليلى حداد"],
            ("صحيفة الميناء", "2025-03-14", "ليلى حداد"),
        ),
        (["\u200fالمصدر : صحيفة الميناء\u200f"], ("صحيفة الميناء", "", "")),
        (["نشر في: ١٤ آذار/مارس ٢٠٢٥"], ("", "2025-03-14", "")),
        (["نشر في ١٤ مارس ٢٠٢٥", "آخر تحديث: ١٦ مارس ٢٠٢٥"], ("", "2025-03-14", "")),
        (["منبع: روزنامه بندر", "تاریخ: ۲۴ اسفند ۱۴۰۳"], ("روزنامه بندر", "2025-03-14", "")),
        (["מקור: קול הנמל", "תאריך: 14 במרץ 2025"], ("קול הנמל", "2025-03-14", "")),
        (
            ["来源：港口日报", "日期：2025年3月14日", "作者：林安"],
            ("港口日报", "2025-03-14", "林安"),
        ),
        (["来源: 港口日报", "发布时间: 2025-03-14 18:05"], ("港口日报", "2025-03-14T18:05:00", "")),
        (["출처: 항구일보", "2025년 3월 14일"], ("항구일보", "2025-03-14", "")),
        (["Kaynak: Liman Postası", "Tarih: 14 Mart 2025"], ("Liman Postası", "2025-03-14", "")),
        (["KAYNAK: Liman Postası", "TARİH: 14 Mart 2025"], ("Liman Postası", "2025-03-14", "")),
        (["Fuente: El Puerto", "Fecha: 14 de marzo de 2025"], ("El Puerto", "2025-03-14", "")),
        (["Źródło: Głos Portu", "Data: 14 marca 2025"], ("Głos Portu", "2025-03-14", "")),
        (["Veröffentlicht am 14. März 2025, 18:05 Uhr"], ("", "2025-03-14T18:05:00", "")),
    ],
)
def test_lines_that_stand_together_are_believed(
    paragraphs: Sequence[str], head: list[str], known: Known
):
    found = article(paragraphs, *head)
    assert found.title == "Ferry stays in port"
    assert (found.source, found.published, found.author) == known
    stated = {
        found.origins[name] for name in ("source", "published", "author") if name in found.origins
    }
    assert stated == {Origin.TEXT}
    assert found.text.count("\n") >= len(paragraphs)  # the whole stays the text


@pytest.mark.parametrize(
    "head",
    [
        ["", "14 March 2025"],
        ["", "Orsund Courier"],
        ["", "Ann Lee", "14 March 2025"],
        ["", "Varnholt", "14 March 2025"],
        ["", "Old Harbour | 14 March 2025"],
        ["", "Mayor Denies Report", "14 March 2025"],
        ["", "The radio was silent", "14 March 2025"],
        ["", "Orsund Courier", "Harbour News", "14 March 2025"],
        ["", "Updated 14 March 2025"],
        ["", "Photo: Orsund Courier, 14 March 2025"],
        ["", "Data: the ferries of fourteen ports"],
    ],
)
def test_lines_that_may_be_something_else_are_not(paragraphs: Sequence[str], head: list[str]):
    found = article(paragraphs, *head)
    assert (found.source, found.published, found.author) == ("", "", "")


def test_outlet_and_date_may_stand_above_the_headline(paragraphs: Sequence[str]):
    head = ["The Varnholt Ledger", "14 March 2025", "", "Ferry stays in port", ""]
    found = read_text("\n".join([*head, *paragraphs]))
    assert found.title == "Ferry stays in port"
    assert (found.source, found.published) == ("The Varnholt Ledger", "2025-03-14")


def test_a_headline_that_sounds_like_an_outlet_stays_one(paragraphs: Sequence[str]):
    found = read_text("\n".join(["Storm Silences Radio", "14 March 2025", "", *paragraphs]))
    assert found.source == ""


@pytest.mark.parametrize(
    ("beginning", "source", "published"),
    [
        ("VARNHOLT, March 14 (Reuters) — ", "Reuters", ""),
        ("VARNHOLT, March 14, 2025 (Reuters) - ", "Reuters", "2025-03-14"),
        ("ORSUND, Norway (AP) — ", "AP", ""),
        ("Orsund, 14 March 2025 (Harbour Wire) -- ", "Harbour Wire", "2025-03-14"),
        ("The mayor (left) — who was there — said ", "", ""),
        ("Orsund (population 900) — ", "", ""),
    ],
)
def test_a_dateline_says_who_sent_the_text(
    paragraphs: Sequence[str], beginning: str, source: str, published: str
):
    found = article([beginning + paragraphs[0], *paragraphs[1:]], "")
    assert (found.source, found.published) == (source, published)


def test_the_outlet_that_is_named_comes_before_the_agency(paragraphs: Sequence[str]):
    body = ["VARNHOLT, March 14 (Reuters) — " + paragraphs[0], *paragraphs[1:]]
    assert article(body, "Orsund Courier", "14 March 2025").source == "Orsund Courier"


@pytest.mark.parametrize(
    "headline",
    [
        "Source: Orsund club to sign Dray",
        "Author: unknown hero of the harbour",
        "Link: police see ties between two fires",
        "Journal: Tag drei im Hafen",
        "Fuente: el ministro dimite",
        "Источник: переговоры возобновятся в понедельник",
        "Джерело: переговори відновлять у понеділок",
        "المصدر: المحادثات تستأنف يوم الاثنين",
        "記者：市長は辞任を表明した",
    ],
)
def test_a_headline_with_such_a_word_before_its_colon_names_nothing(
    paragraphs: Sequence[str], headline: str
):
    found = read_text("\n".join([headline, "", *paragraphs]))
    assert found.title == headline
    assert (found.source, found.author, found.url) == ("", "", "")


@pytest.mark.parametrize(
    "question",
    [
        "Journal: How deep is it?",
        "Journal: Good Morning",
        "記者：辞任するのですか。",
        "기자: 사임합니까?",
    ],
)
def test_a_question_of_an_interview_names_nobody(paragraphs: Sequence[str], question: str):
    found = read_text("\n".join(["Interview", "", question, "Dray: Good.", *paragraphs]))
    assert (found.title, found.source, found.author) == ("Interview", "", "")


def test_what_may_be_an_outlet_or_a_headline_is_neither(paragraphs: Sequence[str]):
    found = read_text("\n".join(["Source: Ministers Agree", "", *paragraphs]))
    assert (found.title, found.source) == ("", "")


@pytest.mark.parametrize("line", ["Source: Harbour Wire", "Source: courier.example"])
def test_an_outlet_that_says_that_it_is_one_may_stand_alone_at_the_top(
    paragraphs: Sequence[str], line: str
):
    assert read_text("\n".join([line, "", *paragraphs])).source == line.partition(": ")[2]


def test_the_place_is_no_headline(paragraphs: Sequence[str]):
    found = read_text("\n".join(["时间：2025年3月14日", "地点：塔恩", "", *paragraphs]))
    assert (found.title, found.published) == ("", "2025-03-14")


@pytest.mark.parametrize(
    ("outlet", "date"),
    [
        ("Вісті Гавані", "14 березня 2025"),
        ("صحيفة الميناء", "14 مارس 2025"),
        ("港口日报", "2025年3月14日"),
    ],
)
def test_outlet_and_date_of_other_scripts_need_no_words_before_them(
    paragraphs: Sequence[str], outlet: str, date: str
):
    found = article(paragraphs, "", outlet, date)
    assert (found.source, found.published) == (outlet, "2025-03-14")
