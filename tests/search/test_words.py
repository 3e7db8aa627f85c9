"""Words: how texts are taken apart, folded and stemmed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.search.words import as_searched, asked, asked_stems, fold, is_one_word, stem, words


def forms(text: str) -> list[str]:
    return [word.form for word in words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Élysée, Ångström; Straße", ["elysee", "angstrom", "strasse"]),
        ("Łódź Århus İstanbul œuvre", ["lodz", "arhus", "istanbul", "oeuvre"]),
        ("Ёлка, йод, Їжак", ["елка", "йод", "їжак"]),
        ("العَرَبِيَّة أحمد مدرسة", ["العربيه", "احمد", "مدرسه"]),
        ("שָׁלוֹם", ["שלום"]),
        ("می\u200cخواهم", ["مي", "خواهم", "ميخواهم"]),
        ("नमस्ते दुनिया", ["नमस्ते", "दुनिया"]),
        ("Ukraine's, union’s, O'Brien, don't", ["ukraine", "union", "obrien", "dont"]),
        ("l'homme qu’il d'Artagnan dell'acqua", ["homme", "il", "artagnan", "acqua"]),
        ("здоров'я", ["здоровя"]),
        ("lʼhomme sʼ 東", ["homme", "s", "東"]),
        ("U.S. and U.N.", ["us", "and", "un"]),
        ("26,000 2.5 1.234,5 10\u00a0000 ٢٦٬٠٠٠", ["26000", "2.5", "1234.5", "10000", "26000"]),
        ("2024-11-14", ["2024", "11", "14"]),
        ("snake_case", ["snake", "case"]),
        ("soft\u00adware", ["software"]),
        ("ـ", []),
        ("", []),
    ],
)
def test_words_are_folded(text: str, expected: list[str]) -> None:
    assert forms(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a cease-fire", ["a", "cease", "fire", "ceasefire"]),
        ("F-16", ["f", "16", "f16"]),
        ("state-of-the-art", ["state", "of", "the", "art", "stateoftheart"]),
        ("this - that", ["this", "that"]),
    ],
)
def test_hyphenated_words_are_searched_as_one_word_too(text: str, expected: list[str]) -> None:
    assert forms(text) == expected


def test_a_compound_stands_where_its_first_part_stands() -> None:
    cease, fire, compound, held = words("cease-fire held")
    assert (compound.position, compound.start, compound.end) == (cease.position, 0, 10)
    assert (fire.position, held.position) == (1, 2)


def test_scripts_without_spaces_are_searched_by_pairs() -> None:
    assert forms("東京都") == ["東京", "京都", "都"]
    assert forms("COVID疫苗") == ["covid", "疫苗", "苗"]
    assert [word.form for word in asked("東京都")] == ["東京", "京都"]
    assert [word.form for word in asked("都")] == ["都"]


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "attacks", "attacked"),
        ("de", "häuser", "haus"),
        ("de", "häuser", "hauser"),
        ("fr", "attaques", "attaque"),
        ("ru", "войны", "войной"),
        ("ar", "الهجمات", "هجمة"),
        ("ar", "هجمات", "هجمة"),
        ("ar", "والرئيس", "رئيس"),
        ("ar", "المسئولون", "مسؤولين"),
        ("ar", "قُتِلَ", "قتل"),
        ("hi", "किताबें", "किताब"),
        ("es", "guerras", "guerra"),
        ("pl", "wojny", "wojna"),
        ("uk", "війни", "війною"),
        ("hr", "ratovi", "ratovima"),
    ],
)
def test_forms_of_a_word_have_one_stem(language: str, one: str, other: str) -> None:
    assert stem(one, language) == stem(other, language)


@pytest.mark.parametrize(
    ("language", "typed", "written"),
    [
        ("es", "policia", "policías"),
        ("fr", "refugies", "réfugié"),
        ("pl", "swieci", "święci"),
        ("pt", "policia", "polícias"),
        ("it", "citta", "città"),
        ("cs", "pozary", "požárů"),
        ("tr", "sirket", "şirketler"),
        ("ro", "politia", "poliția"),
        ("hu", "kormany", "kormánynak"),
    ],
)
def test_accents_may_be_left_out_of_what_is_asked(language: str, typed: str, written: str) -> None:
    assert stem(written, language) in asked_stems(typed, language)


def test_a_word_with_accents_is_asked_for_as_it_is() -> None:
    assert asked_stems("policías", "es") == {stem("policías", "es")}
    assert asked_stems("ferry", "en") == {stem("ferry", "en")}
    assert asked_stems("f16", "fr") == {":f16"}


def test_stems_of_two_languages_are_never_the_same() -> None:
    assert stem("war", "en") != stem("war", "de")


@pytest.mark.parametrize(
    ("spelled", "language", "expected"),
    [
        ("войны", "mk", ":войны"),
        ("wars", "", ":wars"),
        ("f16s", "en", ":f16s"),
        ("東京", "en", ":東京"),
    ],
)
def test_what_no_stemmer_knows_is_its_own_stem(spelled: str, language: str, expected: str) -> None:
    assert stem(spelled, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("İstanbul'da", ["istanbul"]),
        ("Türkiye’nin", ["turkiye"]),
        ("Ankara'dan", ["ankara"]),
        ("Trump'ın", ["trump"]),
        ("NATO'ya", ["nato"]),
        ("Sana'a", ["sanaa"]),
        ("Shi'ite", ["shiite"]),
        ("Qur'an", ["quran"]),
        ("п'ятниця", ["пятниця"]),
        ("O'Neill", ["oneill"]),
        ("aujourd'hui", ["aujourdhui"]),
        ("we'll", ["well"]),
        ("צה״ל", ["צהל"]),
        ("हिन्दी", ["हिंदी"]),
        ("ґанок", ["ганок"]),
    ],
)
def test_a_word_is_found_as_it_is_typed(text: str, expected: list[str]) -> None:
    assert forms(text) == expected


@given(st.text())
def test_words_lie_in_the_text_in_order(text: str) -> None:
    end = 0
    for word in words(text):
        assert 0 <= word.start < word.end <= len(text)
        assert word.form
        if not word.compound:
            assert word.end >= end
            end = word.end


@given(st.text(min_size=1), st.sampled_from(["", "“", "(", "'"]), st.sampled_from(["", ".", "’,"]))
def test_what_is_one_word_is_that_word_among_signs(core: str, before: str, behind: str) -> None:
    if is_one_word(core):
        form, spelled = as_searched(core)
        found = [(word.form, word.spelled) for word in words(before + core + behind)]
        assert found == ([(form, spelled)] if form else [])


@given(st.text(alphabet="aBzÉüßŁйЁґΣωأة'"))
def test_capitals_change_nothing(text: str) -> None:
    assert fold(text.upper()) == fold(text.lower()) == fold(text)


@pytest.mark.parametrize("text", ["lʼ", "quʼ", "l'", "ʼ", "ʼs", "lʼs"])
def test_a_lone_article_is_a_word_of_its_own(text: str) -> None:
    assert len(words(text)) <= 1


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lorsqu'un", ["un"]),
        ("Jusqu’une", ["une"]),
        ("Dell'un", ["un"]),
        ("Quelqu'un", ["quelquun"]),
        ("Ankara'ya", ["ankara"]),
        ("l'Oréal's", ["oreal"]),
    ],
)
def test_what_hangs_on_a_word_is_taken_off_once(text: str, found: list[str]) -> None:
    assert forms(text) == found


@given(st.text("quJLsldeaunıt'’ ", max_size=30))
def test_apostrophes_break_no_word(text: str) -> None:
    for word in words(text):
        assert text[word.start : word.end].strip("'’ ")
