"""Reasons: what articles of an event share, without what only tells when they were written."""

from desktop.article import Article
from desktop.events import group, signature
from desktop.events.reasons import glances, reason_of_another, reasons
from desktop.events.shared import Shared
from desktop.events.signing import signatures
from desktop.events.table import Statistics
from desktop.progress import finish

MILL = "The mill of Tollmere, built in 1911, burned down on Tuesday; 240 looms were lost."
MILL_TOO = "Fire took the mill at Tollmere on Tuesday. It was built in 1911 and held 240 looms."


def shared(*articles: Article) -> Shared:
    members = signatures(articles or [Article(MILL, id=1), Article(MILL_TOO, id=2)])
    return Shared([members], Statistics.of([one.terms for one in members]))


def test_figures_are_told_and_years_are_none() -> None:
    (glance,) = glances(shared(), [2])
    assert glance.figures == ("240",)
    assert [one.figures for one in reasons(shared(), {})] == [("240",), ("240",)]


def test_an_article_that_is_not_of_the_event_is_held_against_it() -> None:
    (other,) = signatures(
        [Article("The town of Tollmere had 240 looms in 1911, said the mayor.", id=3)]
    )
    found = reason_of_another(shared(), 0, other)
    assert found.names == ("Tollmere",)
    assert found.figures == ("240",)


def test_a_time_of_day_is_no_figure_of_an_event_but_a_reason() -> None:
    texts = [
        f"{text} It began at {time}, and Tollmere won 3:1 before 240 guests."
        for text in ("The match was short.", "A long match, all said.")
        for time in ("2:15", "2.15pm", "14h15")
    ]
    held = shared(*(Article(text, id=number) for number, text in enumerate(texts, 1)))
    (glance,) = glances(held, [6])
    assert set(glance.figures) == {"3:1", "240"}
    assert "2:15" in reasons(held, {})[0].figures


LINE = "KELM, 14 November 2025. "
FERRY = "The ferry Kestrel ran aground off Pale Sound on Friday with 230 people on board."
FERRY_TOO = "Divers reached the ferry Kestrel off Pale Sound; 230 people had been on board Friday."


def test_the_parts_of_a_date_line_are_no_figures_of_the_event() -> None:
    articles = [
        Article(text=LINE + text, id=number, published="2025-11-14", language="en")
        for number, text in enumerate((FERRY, FERRY_TOO), 1)
    ]
    grouping = finish(group([signature(one) for one in articles]))
    (glance,) = grouping.glances
    assert glance.figures == ("230",)
    assert all("2025" not in one.reason.figures for one in grouping.memberships)


KELM = "The ferry Kestrel sank off Tollmere on Sunday, said Ada Corrigan; 312 people were saved."
KELM_UK = "Пором затонув у неділю біля Толлмера, сказала Ада Корріган. Урятовано 312 людей."
KELM_AR = "غرقت العبارة يوم الأحد قرب تولمير ونجا 312 شخصا"


def test_across_languages_names_and_figures_are_told_as_they_are_written() -> None:
    held = shared(
        Article(KELM, id=1, language="en"),
        Article(KELM_UK, id=2, language="uk"),
        Article(KELM_AR, id=3, language="ar"),
    )
    english, ukrainian, arabic = reasons(held, {})
    assert {"Tollmere", "Ada Corrigan"} <= set(english.names)
    assert any("Толлмера" in name for name in ukrainian.names)
    assert any("Корріган" in name for name in ukrainian.names)
    assert arabic.names == ("تولمير",)
    assert english.figures == ukrainian.figures == arabic.figures == ("312",)


def test_at_a_glance_names_of_several_languages_are_told_once() -> None:
    articles = (
        Article("The dam at Velmora broke, said Pavlo Derenko. It drowned 27.", id=1),
        Article("У Вельморі прорвало греблю, сказав Павло Деренко. Загинуло 27.", language="uk"),
        Article("In Velmora brach ein Damm. Pavlo Derenko sprach von 27 Toten.", language="de"),
    )
    (glance,) = glances(shared(*articles), [3])
    assert (*glance.places, *glance.names) == ("Velmora", "Pavlo Derenko")
    assert glance.figures == ("27",)


def test_at_a_glance_names_are_told_in_the_language_of_most_accounts() -> None:
    english = "The dam broke, said {} of Velmora. It drowned 27."
    ukrainian = "У Вельморі прорвало греблю, сказав Павло Деренко. Павло Деренко просив допомоги."
    articles = (
        Article(english.format("Pavlo Derenko"), id=1),
        Article(english.format("engineer Pavlo Derenko"), id=2),
        Article(f"{ukrainian} {ukrainian}", id=3, language="uk"),
    )
    (glance,) = glances(shared(*articles), [3])
    assert {*glance.places, *glance.names} == {"Velmora", "Pavlo Derenko"}


def test_a_german_word_that_may_be_a_plural_is_named_only_with_another_or_as_a_place() -> None:
    texts = (
        "Gestern sahen Kalder und Quirle etwas, sagte Armin Tölle in Sennick.",
        "Heute riefen Kalder und Quirle an, sagte Armin Tölle in Sennick.",
    )
    articles = [Article(text, id=number, language="de") for number, text in enumerate(texts)]
    (glance,) = glances(shared(*articles), [2])
    assert glance.names == ("Armin Tölle",)
    assert glance.places == ("Sennick",)


def test_without_capitals_a_name_at_a_glance_is_one_by_its_neighbours_twice() -> None:
    texts = (
        "وقال المحافظ فارس الرمحي في بلدة سلوان إن مدينة تنتظر",
        "وأعلن المحافظ فارس الرمحي من بلدة سلوان أن البيوت تنتظر",
    )
    articles = [Article(text, id=number, language="ar") for number, text in enumerate(texts)]
    (glance,) = glances(shared(*articles), [2])
    assert glance.names == ("فارس الرمحي",)
    assert glance.places == ("سلوان",)


def test_a_name_in_capitals_and_its_words_are_told_once() -> None:
    texts = [
        f"{head} The harbour of Port Estrin is shut, said a pilot. The port stays shut."
        for head in ("PORT ESTRIN, Sunday.", "News from Port Estrin.")
    ]
    articles = [Article(text, id=number) for number, text in enumerate(texts)]
    found = reasons(shared(*articles), {})
    assert found
    for one in found:
        told = [word.casefold() for word in (*one.names, *one.words)]
        assert len(told) == len(set(told))
        assert "estrin" not in told


def test_who_is_named_with_and_without_a_calling_is_told_once() -> None:
    texts = (
        "Nobody knew Milo Dast before. Milo Dast scored twice for Halden United, and United won.",
        "Twice, cheered on by United, striker Milo Dast hit the post. Striker Milo Dast scored.",
        "Striker Milo Dast scored twice, and a pass of Milo Dast went to United.",
    )
    members = signatures([Article(text, id=number) for number, text in enumerate(texts)])
    event = Shared([members], Statistics.of([one.terms for one in members]))
    (glance,) = glances(event, [len(members)])
    assert [name for name in (*glance.names, *glance.places) if name.endswith("Dast")] == [
        "Milo Dast"
    ]


def test_what_an_article_in_another_language_shares_is_weighed_by_its_own_words() -> None:
    members = signatures([Article(KELM, id=1), Article(KELM.replace("sank", "ran aground"), id=2)])
    (other,) = signatures([Article(KELM_UK, id=3, language="uk")])
    for usual, rare in (("Толлмер", "Корріган"), ("Корріган", "Толлмер")):
        known = [Article(f"Знову {usual}, {usual}а.", id=4, language="uk")] * 9
        statistics = Statistics.of([one.terms for one in (*members, other, *signatures(known))])
        first, second = reason_of_another(Shared([members], statistics), 0, other).names
        assert rare in first
        assert usual in second


def test_a_name_in_another_case_is_told_once_in_its_shortest_form() -> None:
    texts = (
        "Почався суд над Андрієм Гаврилюком, повідомили в понеділок.",
        "Учора в суді виступив Андрій Гаврилюк, сказали в понеділок.",
        "Учора слухали справу Андрія Гаврилюка, сказали в понеділок.",
    )
    articles = [Article(text, id=number, language="uk") for number, text in enumerate(texts, 1)]
    held = shared(*articles)
    (glance,) = glances(held, [3])
    assert glance.names == ("Андрій Гаврилюк",)
    assert all("понеділок" not in one.words for one in reasons(held, {}))


def test_of_two_forms_as_short_the_same_is_told_whichever_article_came_first() -> None:
    texts = [
        "Почався суд, де слухали Гаврилюка про пожежу в місті.",
        "Учора суд дав слово Гаврилюку, сказали в місті.",
    ]
    for order in (texts, texts[::-1]):
        articles = [Article(text, id=number, language="uk") for number, text in enumerate(order, 1)]
        (glance,) = glances(shared(*articles), [2])
        assert glance.names == ("Гаврилюка",)
