"""Names: what is the same name in another transliteration, and what is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.search.names import name_key, name_keys
from desktop.search.words import fold


@pytest.mark.parametrize(
    "names",
    [
        "Zelensky Zelenskyy Zelenskiy Zelenskyi Zelenskij Zelenski Зеленський Зеленский Зеленского",
        "Yevgeny Evgeny Evgenii Yevgeniy Jewgeni Евгений",
        "Mohammed Muhammad Mohamed Мухаммед",
        "Gaddafi Qaddafi Kadhafi Каддафи",
        "Tchaikovsky Chaikovsky Tschaikowski Чайковский",
        "Yanukovych Yanukovich Janukowitsch Ianoukovitch Янукович",
        "Tymoshenko Timoshenko Тимошенко",
        "Yushchenko Juschtschenko Iouchtchenko Ющенко",
        "Khartoum Khartum Hartum Хартум",
        "Abdullah Abdulla",
        "Milošević Milosevic Milosevich Милошевић",
        "Natalya Natalia Natalija Наталья Наталія",
        "Sergei Sergey Sergej Сергей",
        "Lavrov Lawrow Лавров",
        "Parvanov Първанов",
        "Alexei Aleksei Alexey Алексей",
    ],
)
def test_transliterations_of_a_name_share_a_key(names: str) -> None:
    keys = {name_key(fold(name)) for name in names.split()}
    assert len(keys) == 1
    assert keys != {""}


@pytest.mark.parametrize(
    "names",
    [
        "Kharkiv Kharkov",
        "Fisher Fischer",
        "Henry Henri",
        "Dennis Denis",
        "Monterey Monterrey",
        "Colin Colleen",
        "Paterson Patterson",
        "Bryan Brian",
        "Houston Huston",
        "Sydney Sidney",
        "Miley Milley",
    ],
)
def test_names_that_are_merely_alike_do_not(names: str) -> None:
    assert len({name_key(fold(name)) for name in names.split()}) == 2


@pytest.mark.parametrize("form", ["", "han", "f16abc", "2024", "زيلينسكي", "o’neill", "港口日报新"])
def test_what_is_short_or_no_plain_word_has_no_key(form: str) -> None:
    assert name_key(form) == ""


@given(st.text())
def test_any_text_may_be_asked(form: str) -> None:
    key = name_key(form)
    assert key == name_key(form)
    assert key == "" or key.isascii()


@given(st.lists(st.text("abcdefghijkmnosuvwyzъьовскійяжх", max_size=12)))
def test_many_names_at_once_have_the_keys_of_each(forms: list[str]) -> None:
    assert name_keys(forms) == [name_key(form) for form in forms]
