"""The JSON has the documented shape: lists per article, null for what is unknown."""

import json

from desktop.export.json import dump, to_json


def test_the_shape(comparison, snapshot):
    assert to_json(comparison) == snapshot


def test_sides_and_rows_have_one_list_for_each_article(comparison):
    data = json.loads(dump(comparison))

    assert [len(row["sentences"]) for row in data["rows"]] == [2, 2, 2]
    assert [len(difference["sides"]) for difference in data["differences"]] == [2, 2, 2, 2]
    assert data["differences"][3]["sides"][1] == []
    assert data["checked"] == {"statements": 5, "rows": 3}


def test_what_is_unknown_is_null(comparison):
    article = json.loads(dump(comparison))["articles"][1]

    assert (article["id"], article["source"], article["published"]) == (None, None, None)


def test_the_text_is_written_as_it_is(several):
    assert "The bells of Orn rang twice." in dump(several(2))


def test_offsets_cut_the_text_out(comparison):
    data = to_json(comparison)

    assert any(side for difference in data["differences"] for side in difference["sides"])
    for difference in data["differences"]:
        for reading, side in zip(comparison.readings, difference["sides"], strict=True):
            for position in side:
                cut = reading.article.text[position["start"] : position["end"]]
                assert cut == position["text"]
