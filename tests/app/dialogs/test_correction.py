"""What is wrong or unknown about an article, put right."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.app.dialogs.correction import CorrectionDialog
from desktop.article import Article


@pytest.fixture
def dialog(qtbot: QtBot) -> CorrectionDialog:
    article = Article(text="It burned.", title="Mill burns", language="en", id=3)
    dialog = CorrectionDialog(article)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_nothing_is_changed_until_something_is(dialog: CorrectionDialog) -> None:
    assert dialog.changes == {}


def test_only_what_was_changed_is_a_change(dialog: CorrectionDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.fields["source"], " Post ")
    dialog.fields["title"].clear()
    dialog.language.setCurrentIndex(dialog.language.findData("uk"))
    assert dialog.changes == {"source": "Post", "title": "", "language": "uk"}


@pytest.mark.parametrize(
    ("written", "fits"),
    [
        ("2024-11-14", True),
        ("2024-11", True),
        ("2024", True),
        ("2024-11-14T18:05:00+02:00", True),
        ("", True),
        ("2024-11-14 18:05", True),
        ("2024-11-14 18:05 +02:00", True),
        ("14 Nov 2024", True),
        ("14 November 2024", True),
        ("14 Nov 2024, 18:05", True),
        ("November 2024", True),
        ("14.11.2024", True),
        ("31.02.2024", False),
        ("31 Feb 2024", False),
        ("yesterday", False),
        ("2024-13-40", False),
    ],
)
def test_a_date_that_is_none_cannot_be_saved(
    dialog: CorrectionDialog, qtbot: QtBot, written: str, fits: bool
) -> None:
    qtbot.keyClicks(dialog.fields["published"], written)
    assert dialog.save_button.isEnabled() is fits


def test_a_date_in_words_is_kept_as_the_archive_has_it(
    dialog: CorrectionDialog, qtbot: QtBot
) -> None:
    qtbot.keyClicks(dialog.fields["published"], "14 Nov 2024")
    assert dialog.changes == {"published": "2024-11-14"}


def test_return_saves(dialog: CorrectionDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.fields["title"], Qt.Key.Key_Return)


def test_a_language_that_is_not_offered_is_kept(qtbot: QtBot) -> None:
    dialog = CorrectionDialog(Article(text="Bore da.", language="cy"))
    qtbot.addWidget(dialog)
    assert dialog.language.currentText() == "Welsh"
    assert dialog.changes == {}


@pytest.mark.parametrize(
    ("kept", "shown"),
    [
        ("2024-11-14T18:05:00+02:00", "2024-11-14 18:05 +02:00"),
        ("2024-11-14T18:05:09+00:00", "2024-11-14 18:05:09 +00:00"),
        ("2024-11-14T18:00:00", "2024-11-14 18:00"),
        ("2024-11-14", "2024-11-14"),
        ("2024", "2024"),
        ("", ""),
    ],
)
def test_a_date_is_shown_as_one_would_type_it_and_stays_as_it_is(
    qtbot: QtBot, kept: str, shown: str
) -> None:
    dialog = CorrectionDialog(Article(text="It burned.", published=kept, language="en", id=3))
    qtbot.addWidget(dialog)
    field = dialog.fields["published"]
    assert field.text() == shown
    assert dialog.changes == {}
    field.setText(f"{shown} ")
    assert dialog.changes == {}
    assert dialog.save_button.isEnabled()
