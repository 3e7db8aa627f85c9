"""The PDF in other languages, from right to left as well."""

import re
from dataclasses import replace
from operator import itemgetter

from desktop.comparison.model import Comparison, Row
from desktop.export import fonts, pdf
from desktop.export.speech import ENGLISH
from tests.export.printed import needs_own_fonts, outline, runs, text_of, written


@needs_own_fonts
def test_it_speaks_the_language_it_is_given(comparison, tmp_path, foreign, unsaid):
    speech = replace(foreign, code="de", direction="ltr")  # else the words are read back mirrored
    report, reader = written(comparison, tmp_path, speech=speech)

    assert (report.standards, report.note) == (("ua-1", "a-2a"), "")
    assert reader.trailer["/Root"]["/Lang"] == "de"
    hashes = {one.article.sha256 for one in comparison.readings}
    text = re.sub("|".join(hashes), " ", text_of(reader))
    assert unsaid(text) == {"SHA"}
    assert "١ / ٢" in text
    assert all(title.startswith("«") for title in outline(reader.outline))


@needs_own_fonts
def test_a_language_from_right_to_left_is_printed_from_the_right(several, tmp_path, foreign):
    def places(speech):
        """Where the names of two accounts stand over their texts, from the left."""
        found = {}
        _, reader = written(several(2), tmp_path, speech=speech)

        def note(text, page_matrix, text_matrix, *_):
            for name in ("Paper 1", "Paper 2"):
                if name in text:
                    found[name] = page_matrix[4] + text_matrix[4]

        for page in reader.pages:
            page.extract_text(visitor_text=note)
        return found["Paper 1"], found["Paper 2"]

    first, second = places(ENGLISH)
    assert first < second
    first, second = places(foreign)
    assert first > second


@needs_own_fonts
def test_names_and_titles_keep_their_own_direction(reading, tmp_path, foreign):
    """Else the sign that ends them stands at their wrong end."""
    text = "\n".join(["The bells of Orn rang twice."] * 90)
    account = reading(text, title="Who rang?", source="The Bell!", author="Who else?")

    _, reader = written(Comparison((account,), (), (), 1), tmp_path, "Did they ring?", foreign)

    lines: dict[float, str] = {}
    for text, _, above in sorted(runs(reader), key=itemgetter(1)):
        lines[above] = lines.get(above, "") + text
    assert any("Who else?|The Bell!A" in line for line in lines.values())
    # as the title, and over every page behind it
    assert sum(line.endswith("Did they ring?") for line in lines.values()) == 2
    assert "Who rang?" in lines.values()


@needs_own_fonts
def test_words_in_the_grid_begin_where_the_page_does(reading, tmp_path, foreign):
    told = "The bells of Orn rang twice, and twice again before the ferry left its berth."
    accounts = tuple(reading(told, source=f"Paper {n}") for n in range(3))
    agreed = Comparison(accounts, (Row(((0,),) * 3, 1.0),), (), 3)

    _, reader = written(agreed, tmp_path, speech=foreign)

    printed = runs(reader)
    first = sorted(at for text, at, _ in printed if text.startswith("‹The bells"))
    last = sorted(at for text, at, _ in printed if text.endswith("berth.›"))
    assert len(first) == len(last) == 4
    assert all(end > begin + 9 for begin, end in zip(first, last, strict=True))


@needs_own_fonts
def test_what_no_font_has_is_named_in_the_language(reading, tmp_path, foreign, monkeypatch):
    compiled = pdf._compile
    monkeypatch.setattr(
        pdf, "_compile", lambda content, own, want: compiled(content, own or fonts.folders(), want)
    )

    report, _ = written(
        Comparison((reading("one 語 two"), reading("plain")), (), (), 2), tmp_path, speech=foreign
    )

    assert report.note.startswith("«No font on this computer has 語: ▯ stands for them.")
