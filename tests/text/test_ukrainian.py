"""Ukrainian words are found in all their forms, and other words are not found with them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.ukrainian import kept, stem

FAMILIES = """
    копальня копальні копальню копальнею копалень копальнями копальнях
    шахтар шахтаря шахтареві шахтарі шахтарів шахтарями
    місто міста місту містом місті містами містах
    рік року роком році роки років роками
    день дня дні днів дням днями
    тиждень тижня тижні тижнів
    липень липня липні
    будинок будинку будинком будинки будинків будинками
    українець українця українці українців українцям
    громадянин громадянина громадяни громадян громадянами
    захід заходу заходом заходи заходів
    область області областю областей областями
    можливість можливості можливістю можливостей
    питання питанням питань питаннями питаннях
    звернення зверненні звернень зверненнями
    компанія компанії компанію компаній компаніями
    музей музею музеї музеїв
    держава держави державу державою державами
    голова голови голову головою голові
    політика політики політику політиці політикою
    людина людини людей люди людям людьми
    памятник памятника памятники памятників
    Харків Харкова Харкову Харкові Харковом
    Київ Києва Києву Києві Києвом
    Львів Львова Львові Львовом
    Америка Америки Америку Америці
    великий велика велике великого великої великому великими
    військовий військова військові військових військовими
    український українська української українським
    синій синя синього синьої синьому синіми
    знищений знищена знищено знищені знищених
    читати читаю читає читають читав читала читали читатиме
    працювати працюю працює працюють працював працювала працювали
    робити робиш робить роблять робив робили робитиме
    залишатися залишається залишаються залишався залишилася
    загинути загинув загинула загинули загине
    відкрити відкрив відкрила відкрили
    провести провів провела провели
    допомогти допоміг допомогла допоможе допоможуть
    знайти знайшов знайшла знайшли
    принести приніс принесла принесли
    депутат депутата депутати депутатів депутатами
"""


@pytest.mark.parametrize("line", FAMILIES.strip().splitlines(), ids=str.split)
def test_the_forms_of_a_word_have_one_stem(line: str) -> None:
    assert len({stem(form.lower()) for form in line.split()}) == 1


def test_different_words_have_different_stems() -> None:
    firsts = [line.split()[0].lower() for line in FAMILIES.strip().splitlines()]
    assert len({stem(word) for word in firsts}) == len(firsts)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("місце", "міський"),
        ("танець", "танк"),
        ("гол", "голова"),
        ("подія", "подати"),
        ("зброя", "збори"),
        ("президент", "резиденція"),
    ],
)
def test_words_that_look_alike_are_told_apart(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@pytest.mark.parametrize("line", FAMILIES.strip().splitlines(), ids=str.split)
def test_all_forms_begin_with_what_is_kept_of_their_stem(line: str) -> None:
    for form in line.lower().split():
        stemmed = stem(form)
        assert form.startswith(stemmed[: kept(stemmed)])


@given(st.text("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", max_size=20))
def test_no_word_loses_all_its_letters(word: str) -> None:
    assert bool(stem(word)) == bool(word)
