"""A sentence is chosen out of those of the other text, by the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.app.dialogs.pairing import PairingDialog
from desktop.app.models.candidates import pairings
from desktop.comparison.model import Comparison


@pytest.fixture
def dialog(qtbot, mill: Comparison) -> PairingDialog:
    window = QWidget()
    qtbot.addWidget(window)
    made = PairingDialog(mill, pairings(mill, 0, [0, 1]), window)
    made.show()
    qtbot.waitExposed(made)
    made.window_kept = window
    return made


def offered(dialog: PairingDialog) -> list[str]:
    items = [dialog.list.item(row) for row in range(dialog.list.count())]
    return [item.text() for item in items if not item.isHidden()]


def test_words_narrow_the_sentences_and_return_pairs(dialog: PairingDialog, qtbot) -> None:
    assert "A blaze killed 15 people on 4 March." not in offered(dialog), "it stands there now"
    qtbot.keyClicks(dialog.field, "KM port")
    assert offered(dialog) == ["The mill stands 2.5 km from the port."]
    with qtbot.waitSignal(dialog.chosen) as chosen:
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert chosen.args == [((0, 1), (1, 2))]


def test_nothing_is_paired_where_no_sentence_has_the_words(dialog: PairingDialog, qtbot) -> None:
    qtbot.keyClicks(dialog.field, "submarine")
    assert offered(dialog) == []
    assert not dialog.pair_button.isEnabled()
    with qtbot.assertNotEmitted(dialog.chosen, wait=20):
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_the_other_texts_sentence_may_stay_instead(dialog: PairingDialog, qtbot) -> None:
    dialog.which.setCurrentIndex(1)
    qtbot.keyClicks(dialog.field, "regret")
    with qtbot.waitSignal(dialog.chosen) as chosen:
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert chosen.args == [((1, 0), (0, 6))]


def test_captions_and_links_are_not_offered(dialog: PairingDialog) -> None:
    assert not any("Read also" in sentence for sentence in offered(dialog))
