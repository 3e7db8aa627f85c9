"""Arabic words are one word in all their forms, and other words stay other words."""

import pytest
import Stemmer

from desktop.text.arabic import stemmer

stem = stemmer(Stemmer.Stemmer("arabic").stemWord)


@pytest.mark.parametrize(
    "forms",
    [
        "القوات قوات والقوات فالقوات بالقوات كالقوات للقوات",  # behind the article and before it
        "الوزير وزير والوزير للوزير",
        "مدرسة المدرسة مدرسات مدرستين مدرستان",  # of one, of two, of many
        "سيارة سيارات سياراتهم سياراتها سياراتنا سياراتي سياراته",
        "أسعار وأسعار فأسعار",
        "رئيس لرئيس",
        "مَدرَسَة مدرســة مدرسة",  # vowels and a stretched word
        "مسئول مسؤول",  # two ways to write one letter
    ],
)
def test_forms_of_a_word_are_one_word(forms: str) -> None:
    assert len({stem(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    "words",
    [
        "لاعب اعب",  # the letter of "for" may be the word's own before an alif
        "ألعاب عاب",
        "بنات بنة",  # an ending that leaves too little is none
        "والد الد",
        "قوات وزير",
    ],
)
def test_what_only_looks_like_a_form_is_another_word(words: str) -> None:
    assert len({stem(word) for word in words.split()}) == len(words.split())
