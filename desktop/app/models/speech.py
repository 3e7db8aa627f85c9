"""Speech: the language of the window's exports."""

from functools import partial

from PySide6.QtGui import QGuiApplication

from desktop.app.language import (
    Language,
    clauses,
    comma,
    dotted,
    listed,
    number,
    ordinal,
    say,
    spoken,
    tr,
)
from desktop.app.models.dates import show_date
from desktop.export.speech import ENGLISH, Speech


def window_speech() -> Speech:
    """The language of an export: the window's; English is as on the command line."""
    language = spoken()
    if language is Language.ENGLISH:
        return ENGLISH
    mirrored = QGuiApplication.isRightToLeft()
    dot = "|" if mirrored else "·"  # beside Arabic figures a dot reads as their zero
    before, _, behind = tr("“{words}”").partition("{words}")
    return Speech(
        code=language,
        direction="rtl" if mirrored else "ltr",
        say=say,
        number=number,
        ordinal=ordinal,
        date=show_date,
        listed=listed,
        clauses=clauses,
        dotted=partial(dotted, between=f" {dot} "),
        dot=dot,
        comma=comma(),
        quotes=(before, behind),
    )
