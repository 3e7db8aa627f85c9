"""The HTML is one sound file that loads nothing, names its marks and can't be broken by a text."""

from dataclasses import replace

from lxml import html

import desktop
from desktop.comparison.model import Comparison, Difference, Kind, Row, Strength, Verdict
from desktop.export.html import write_html
from desktop.export.speech import ENGLISH


def parsed(comparison, tmp_path, title="", speech=ENGLISH):
    write_html(comparison, tmp_path / "x.html", title, speech)
    return html.fromstring((tmp_path / "x.html").read_bytes())


def test_the_page(comparison, tmp_path, snapshot, monkeypatch):
    monkeypatch.setattr(desktop, "__version__", "1.2.3")

    page = parsed(comparison, tmp_path, "Crane accident at Tarn")

    for style in page.iter("style"):  # has its own file
        style.text = ""
    assert html.tostring(page, encoding="unicode") == snapshot


def test_nothing_is_loaded_from_outside(comparison, tmp_path):
    page = parsed(comparison, tmp_path)

    assert not page.xpath("//script | //link | //img | //iframe | //@src | //@style")
    assert all(target.startswith("#") for target in page.xpath("//@href"))
    assert "url(" not in page.findtext(".//style")


def test_every_link_leads_somewhere_and_no_name_is_given_twice(comparison, tmp_path):
    page = parsed(comparison, tmp_path)
    names = page.xpath("//@id")

    assert len(names) == len(set(names))
    assert {target[1:] for target in page.xpath("//@href")} <= set(names)
    assert set(page.xpath("//@aria-labelledby")) <= set(names)


def test_markup_in_a_text_stays_text(reading, tmp_path):
    bad = '<script>alert(1)</script> & "quoted" <b>bold</b>'
    broken = Comparison((reading(bad, title=bad, source=bad, language='"><b>'),), (), (), 1)

    page = parsed(broken, tmp_path, bad)

    assert not page.xpath("//script | //b")
    assert page.findtext(".//h1") == bad


def test_languages_and_directions_are_told(reading, tmp_path):
    mixed = Comparison(
        (
            reading("The bells rang.\nدقت الأجراس مرتين.", language="en"),
            reading("דפקו פעמיים", language="he"),
        ),
        (Row(((0,), (0,)), 0.5),),
        (),
        3,
    )

    page = parsed(mixed, tmp_path)

    told = [(p.get("lang"), p.get("dir")) for p in page.xpath("//td/p")]
    assert told == [("en", "ltr"), ("he", "rtl"), ("", "rtl")]


def test_signs_say_what_they_mean(comparison, tmp_path):
    page = parsed(comparison, tmp_path)

    labels = {a.text: a.get("aria-label") for a in page.xpath("//a[starts-with(@class, 'sign')]")}
    assert labels == {
        "≠1": "conflict, difference 1",
        "≈2": "compatible, difference 2",
        "✎3": "wording, difference 3",
        "+4": "only here, difference 4",
    }


def test_signs_of_claims_have_names(event, tmp_path):
    page = parsed(event, tmp_path)

    signs = page.xpath("//span[starts-with(@class, 'sign ')]")
    assert {sign.text: sign.get("aria-label") for sign in signs}.get("≠") == "conflict"
    assert "None" not in page.text_content()


def test_an_account_that_is_no_file_has_no_digest(comparison, tmp_path):
    first, *others = comparison.readings
    bare = replace(first, article=replace(first.article, sha256=""))
    page = parsed(replace(comparison, readings=(bare, *others)), tmp_path)

    assert page.text_content().count("SHA-256") == len(others)


def test_what_is_numbered_is_written_without_commas(reading, position, tmp_path):
    long = reading("\n".join(["It rained."] * 1000 + ["It hailed."]))
    hail = position(long, "It hailed.")
    found = Difference(Kind.TIME, Verdict.CONFLICT, Strength.STRONG, None, "So.", ((hail,),))

    page = parsed(Comparison((long,), (), (found,) * 1001, 1001), tmp_path)

    assert page.xpath("//*[@id='s1-1001']/text()") == ["1001"]
    assert page.xpath("//*[@id='d1001']/p[starts-with(@class, 'gutter')]/text()") == [" 1001"]
    quoted = page.xpath("//*[@id='d1001']//a[@class='number']")
    assert [(a.text, a.get("aria-label")) for a in quoted] == [("1001", "sentence 1001")]
    (sign,) = page.xpath("//a[@href='#d1001']")
    assert (sign.text, sign.get("aria-label")) == ("≠1001", "conflict, difference 1001")


def test_marks_hold_the_words_in_question(comparison, tmp_path):
    page = parsed(comparison, tmp_path)

    marked = [mark.text for mark in page.xpath("//article[@id='d1']//mark")]
    assert marked == ["7 people", "Nine people"]


def test_many_accounts_are_listed_under_each_other(several, tmp_path):
    page = parsed(several(6), tmp_path)

    assert len(page.xpath("//table[contains(@class, 'listed')]/tbody/tr[@class='aligned']")) == 6


def test_without_differences_it_says_how_much_was_checked(several, tmp_path):
    text = parsed(several(2), tmp_path).text_content()

    assert "No conflicts found among 4 statements checked (claims, names," in text
    assert "No differences were found" in text


def test_what_is_not_looked_for_is_not_counted(several, tmp_path):
    marks = parsed(several(2), tmp_path).xpath("//section[@id='summary']//mark/text()")

    every = ["conflict", "unclear", "compatible", "speaker", "certainty", "wording", "only here"]
    assert marks == every


def test_only_what_was_searched_is_called_silent(reading, position, tmp_path):
    first, second, third = (
        reading(text, language=language)
        for text, language in (("Ten came.", "en"), ("Nine came.", "en"), ("Дощ.", "uk"))
    )
    sides = ((position(first, "Ten"),), (), ())
    only = Difference(Kind.ONLY, Verdict.DIFFERS, Strength.STRONG, None, "Why.", sides)
    pair = ((position(first, "Ten"),), (position(second, "Nine"),), ())
    number = Difference(Kind.NUMBER, Verdict.UNCLEAR, Strength.STRONG, None, "Why.", pair)
    more = reading("Some came.", language="en")
    comparison = Comparison(
        (first, second, third, more),
        (),
        (replace(number, sides=(*pair, ())), replace(only, sides=(*sides, ()))),
        4,
    )

    page = parsed(comparison, tmp_path)

    quiet = [each.xpath(".//div/p[@class='quiet']/text()") for each in page.xpath("//article")]
    assert quiet == [
        ["not compared here: another language", "not compared here"],
        ["not mentioned", "not compared here: another language", "not mentioned"],
    ]


def test_it_speaks_the_language_it_is_given(comparison, tmp_path, foreign, unsaid):
    page = parsed(comparison, tmp_path, speech=foreign)
    for style in page.xpath("//style | //code"):
        style.drop_tree()

    assert (page.get("lang"), page.get("dir")) == ("ar", "rtl")
    assert unsaid(" ".join([*page.itertext(), *page.xpath("//@aria-label")])) == set()
    assert page.xpath("//*[@id='d2']/p/text()") == [" ٢"]
    assert "«Published»" in page.text_content()
    assert "2031/05/05" in page.text_content()


def test_names_and_titles_keep_their_own_direction(comparison, tmp_path, foreign):
    page = parsed(comparison, tmp_path, "Did they ring?", foreign)

    assert page.xpath("//h1/@dir") == ["auto"]
    assert page.xpath("//*[@id='sources']//td//bdi/text()") == [
        "The Quay",
        "Jo Marsh",
        "«Unknown source»",
    ]


def test_quotes_keep_their_own_language_and_direction(event, tmp_path, foreign):
    page = parsed(event, tmp_path, speech=foreign)

    words = page.xpath("//section[@id='claims']//td//bdi")
    assert {(each.get("lang"), each.get("dir")) for each in words} == {("en", "ltr")}
    assert all(each.text_content()[0] + each.text_content()[-1] == "‹›" for each in words)
    sentences = page.xpath("//section[@id='texts']//td/p")
    assert {(each.get("lang"), each.get("dir")) for each in sentences} == {("en", "ltr")}


def test_reasons_begin_with_a_capital_but_for_an_outlet_that_has_none(comparison, tmp_path):
    first, second, *_ = comparison.differences
    told = (
        replace(first, reason="local authorities (Quay): “7”; a docker (ledger): “nine”."),
        replace(second, reason="ledger gives it in kilometres."),
    )
    readings = tuple(
        replace(one, article=replace(one.article, source=name))
        for one, name in zip(comparison.readings, ("Quay", "ledger"), strict=True)
    )

    page = parsed(replace(comparison, readings=readings, differences=told), tmp_path)

    begun = [each.text.strip().split()[0] for each in page.xpath("//h4")]
    assert begun == ["Local", "ledger"]
