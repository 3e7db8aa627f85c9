"""The language of a text is told where it can be, and only there."""

import subprocess
import sys

import pytest

from desktop.text.languages import detect


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ferry stayed in port on Tuesday after waves of four metres.", "en"),
        ("Пором лишився в порту у вівторок, повідомила адміністрація порту.", "uk"),
        ("Паром остался в порту во вторник, сообщила администрация порта.", "ru"),
        ("Le ferry est resté au port mardi après des vagues de quatre mètres.", "fr"),
        ("Die Fähre blieb am Dienstag nach vier Meter hohen Wellen im Hafen.", "de"),
        ("El transbordador permaneció en el puerto el martes por las olas.", "es"),
        ("Prom pozostał we wtorek w porcie po czterometrowych falach.", "pl"),
        ("بقيت العبارة في الميناء يوم الثلاثاء بسبب الأمواج العالية، قالت إدارة الميناء.", "ar"),
        ("המעבורת נשארה בנמל ביום שלישי בגלל הגלים הגבוהים.", "he"),
        ("Το φέρι έμεινε στο λιμάνι την Τρίτη λόγω των κυμάτων.", "el"),
        ("渡轮周二因四米高的海浪停留在港口，港务局说。", "zh"),
        ("フェリーは火曜日、高波のため港にとどまった。", "ja"),
    ],
)
def test_sentences_in_many_languages(text: str, language: str):
    assert detect(text) == language


@pytest.mark.parametrize(
    "text",
    ["", "Hello", "Orsund 2031", "12 345 678 901 234 567 890", "Lind Lee Li Orsund Berg Koval"],
)
def test_what_is_too_short_or_only_names_is_unknown(text: str):
    assert detect(text) == ""


def test_the_model_is_loaded_by_who_asks_first():
    code = "import desktop.importing, desktop.archive, sys; print(*sorted(sys.modules))"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    modules = set(loaded.stdout.split())
    assert not modules & {"py3langid", "trafilatura", "lxml", "htmldate", "charset_normalizer"}
