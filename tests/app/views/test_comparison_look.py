"""A comparison is drawn in the colours of the system, whole when narrow, and soon."""

from desktop.app.theme import DARK, LIGHT, palette_of
from tests.app.views.screen import panes


def test_colours_follow_the_system_while_it_is_open(show, mill, qapp, qtbot) -> None:
    before = qapp.palette()
    try:
        qapp.setPalette(palette_of(DARK))
        fresh = show(mill).grab().toImage()
        qapp.setPalette(palette_of(LIGHT))
        view = show(mill)
        assert view.grab().toImage() != fresh
        qapp.setPalette(palette_of(DARK))
        qapp.processEvents()
        assert view.grab().toImage() == fresh
    finally:
        qapp.setPalette(before)


def test_the_picture_has_no_words_cut_off_when_narrow(show, mill) -> None:
    view = show(mill, 900, 600)
    assert view.width() == 900
    assert all(pane.width() >= 180 for pane in panes(view))
