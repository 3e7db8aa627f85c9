"""Language: the languages of the window, and its texts in the chosen one.

Texts go through ``tr`` where they are shown; in tables they are marked as ``translatable`` (from
``desktop.message``). Qt Linguist's tools collect both (``make translations``).
"""

from collections.abc import Iterable
from enum import StrEnum
from unicodedata import bidirectional

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QDate,
    QLibraryInfo,
    QLocale,
    QTranslator,
)
from PySide6.QtGui import QGuiApplication

from desktop import paths
from desktop.message import ISO_DAY, Message, Ordinal, Value
from desktop.text.time_labels import MONTHS, NUMERALS, OF_MONTH, WEEKDAYS


class Language(StrEnum):
    """A language of the window, by its ISO 639-1 code."""

    SYSTEM = ""
    ENGLISH = "en"
    GERMAN = "de"
    FRENCH = "fr"
    UKRAINIAN = "uk"
    ARABIC = "ar"


OWN_NAMES = {
    Language.ENGLISH: "English",
    Language.GERMAN: "Deutsch",
    Language.FRENCH: "Français",
    Language.UKRAINIAN: "Українська",
    Language.ARABIC: "العربية",
}  # so that people find theirs, whatever the window speaks

# Qt asks for these itself, in its choice of files, and its own translations lack them in French,
# Ukrainian and Arabic: ours are asked first.
SAID_BY_QT = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
)


def tr(text: str, comment: str = "", number: int = -1) -> str:
    """The translation of a text of the window.

    Args:
        text: in English; a name in braces is for ``str.format``, ``%Ln`` for the number.
        comment: what tells it from the same text elsewhere; the translator reads it.
        number: how many there are of something, on which its form depends.
    """
    said = QCoreApplication.translate("", text, comment or None, number)
    return _Template(said) if "{" in said else said


def say(text: str) -> str:
    """A text from the core in the language of the window.

    Args:
        text: a message is said in the language of the window with all that it holds; any other
            text stands as it is, for it is that of an article, or was stored.
    """
    if not isinstance(text, Message):
        return text
    if text.template in MONTHS:
        return QLocale().standaloneMonthName(MONTHS.index(text.template))
    if text.template in WEEKDAYS:
        return QLocale().standaloneDayName(WEEKDAYS.index(text.template) + 1)
    if text.template == ISO_DAY:
        return _said_day(text)
    said = tr(text.template, "", -1 if text.number is None else text.number)
    if not text.values:
        return said
    return said.format(**{name: _said_value(name, value) for name, value in text.values})


def _said_day(day: str) -> str:
    """A day in a message; in English as the command line and the exports write it."""
    if spoken() is Language.ENGLISH:
        return str(day)
    return day_words(QDate.fromString(day, "yyyy-MM-dd"))


def _said_value(name: str, value: Value) -> str:
    if name == OF_MONTH and value in MONTHS:
        return QLocale().monthName(MONTHS.index(value))
    if name in NUMERALS and isinstance(value, str) and not isinstance(value, Message):
        return _in_digits(value)
    if isinstance(value, str):
        return say(value)
    if isinstance(value, Ordinal):
        return ordinal(value)
    decimals = str(value).partition(".")[2] if isinstance(value, float) else ""
    return QLocale().toString(float(value), "f", len(decimals))


def _in_digits(text: str) -> str:
    """A day's number, a year or an hour in the digits of the language, ungrouped."""
    zero = ord(QLocale().zeroDigit())
    return "".join(chr(zero + int(sign)) if sign.isdecimal() else sign for sign in text)


def day_words(day: QDate) -> str:
    """A day as the language writes it: "12 Nov 2024"."""
    return QLocale().toString(day, tr("d MMM yyyy", "how “12 Nov 2024” is written"))


def number(value: int) -> str:
    """A whole number as the language writes it."""
    return QLocale().toString(value)


def ordinal(value: int) -> str:
    """A number that identifies one of many, such as an article or a line: ungrouped."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(int(value))


def comma() -> str:
    """The separator between the names or facts of a list."""
    return tr(", ", "between the names or facts of a list")


def semicolon() -> str:
    """The separator between the clauses of a sentence."""
    return tr("; ", "between the clauses of a sentence")


def labelled(name: str, value: str) -> str:
    """A fact with its label, joined by the colon of the language."""
    template = tr("{name}: {value}", "a fact behind what it is of: “Outlet: The Varnholt Ledger”")
    return template.format(name=name, value=value)


def listed(parts: Iterable[str]) -> str:
    """Names or facts joined by the comma of the language."""
    return _joined(comma(), parts)


def clauses(parts: Iterable[str]) -> str:
    """Clauses joined by the semicolon of the language."""
    return _joined(semicolon(), parts)


def dotted(parts: Iterable[str], between: str = " · ") -> str:
    """Loosely related facts joined by a dot."""
    return _joined(between, parts)


def inserted(text: str) -> str:
    """A text among words of the window, isolated where it runs in the other direction."""
    if QGuiApplication.isRightToLeft():
        others = {"L", "EN"}  # a day as 2024-11-07, too
    elif text.isascii():
        return text
    else:
        others = {"R", "AL"}  # which would take figures beside them into their own order
    return isolated(text) if any(bidirectional(sign) in others for sign in text) else text


def isolated(text: str) -> str:
    """A text in a Unicode directional isolate.

    See https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates.
    """
    return f"\u2068{text}\u2069"


def speak(language: Language, application: QGuiApplication) -> None:
    """Set the language of all texts, dates and numbers created from now on.

    Args:
        language: for the system's the first of the user's languages that the window speaks.
        application: mirrored for a language that is written from right to left.
    """
    locale = _locale(language)
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt), ("parallax", str(paths.RESOURCES / "translations"))):
        translator = QTranslator(application)
        if translator.load(locale, name, "_", folder):
            application.installTranslator(translator)
    QLocale.setDefault(locale)
    application.setLayoutDirection(locale.textDirection())


def spoken() -> Language:
    """The language that the window speaks."""
    code = QLocale().name().partition("_")[0]
    return Language(code) if code in set(Language) else Language.ENGLISH


class _Template(str):
    """A text with placeholders, whose values may run in the other direction."""

    def format(self, *args: object, **values: object) -> str:
        """Insert the values, each in its own direction."""
        apart = [_inserted(value) for value in args]
        named = {name: _inserted(value) for name, value in values.items()}
        told = super().format(*apart, **named)
        if not QGuiApplication.isRightToLeft():
            return _begun(told)
        own = "".join([self, *(value for value in values.values() if isinstance(value, str))])
        return _begun(told) if any(map(_is_mirrored, own)) else told


def _joined(between: str, parts: Iterable[str]) -> str:
    shown = list(parts)
    return between.join(shown) if len(shown) < 2 else _begun(between.join(map(inserted, shown)))


def _inserted(value: object) -> object:
    return inserted(value) if isinstance(value, str) else value


def _begun(text: str) -> str:
    """A text of the window, with a direction mark where it begins with the other direction.

    Unicode passes over what is isolated when it tells the direction of a text; QTextDocument, by
    which labels show text that can be selected, does not.
    """
    if text.isascii() and not QGuiApplication.isRightToLeft():
        return text
    strong = (bidirectional(sign) for sign in text)
    first = next((one for one in strong if one in {"L", "R", "AL"}), "")
    if QGuiApplication.isRightToLeft():
        return text if first in {"R", "AL"} else f"\u200f{text}"
    return f"\u200e{text}" if first in {"R", "AL"} else text


def _is_mirrored(sign: str) -> bool:
    return bidirectional(sign) in {"R", "AL"}


def _locale(language: Language) -> QLocale:
    """The locale of a language, with the user's country where the system uses that language."""
    system = QLocale.system()
    for name in system.uiLanguages():
        wanted = name.partition("-")[0]
        if wanted in set(Language) - {Language.SYSTEM} and language in {Language.SYSTEM, wanted}:
            return QLocale(name)
    return QLocale(language or Language.ENGLISH)
