"""A comparison is drawn in the colours of the system, whole when narrow, and soon."""

from time import perf_counter

from desktop.app.theme import DARK, LIGHT, palette_of
from desktop.comparison.model import Kind, Verdict
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


"A comparison is drawn in the colours of the system, whole when narrow, and soon."


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


def test_two_texts_of_a_thousand_words_are_on_the_screen_in_half_a_second(show, build) -> None:
    filler = "and fifteen more words so that sixty of these statements make up a thousand words"
    texts = [[f"Statement {n} of text {text} {filler}." for n in range(60)] for text in range(2)]
    sides = [[f"Statement {n} of", f"Statement {59 - n} of"] for n in range(60)]
    comparison = build(
        texts,
        [(Kind.NUMBER, Verdict.UNCLEAR, side) for side in sides],
        [([n], [n]) for n in range(60)],
    )
    view = show(build(texts))
    began = perf_counter()
    view.show_comparison(comparison)
    view.grab()
    assert perf_counter() - began < 0.5
