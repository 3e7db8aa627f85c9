"""Marks can be told apart by every eye, and read, in light and in dark."""

from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QPalette

from desktop.app.theme import (
    CHOSEN,
    DARK,
    LIGHT,
    LINES,
    Theme,
    contrast,
    mixed,
    palette_of,
    theme_for,
)
from desktop.comparison.signs import SIGNS, Mark

# Machado, Oliveira, Fernandes 2009: severity 1.0, on linear RGB
SIGHTS = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
XYZ = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
WHITE = (0.9505, 1.0, 1.089)
APART = 10.0  # of CIE Lab; about 2.3 is just noticeable

themes = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])


def seen(colour: QColor, sight: str) -> tuple[float, ...]:
    """A colour in CIE Lab as it is seen."""
    linear = [
        p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4
        for p in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    light = [min(1.0, max(0.0, x)) for x in times(SIGHTS[sight], linear)]
    x, y, z = (
        value ** (1 / 3) if value > 0.008856 else 7.787 * value + 16 / 116
        for value in (v / w for v, w in zip(times(XYZ, light), WHITE, strict=True))
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def times(matrix, vector):
    return [sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix]


def test_contrast_is_measured_as_the_guidelines_do() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21.0)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@themes
def test_words_can_be_read_on_whatever_lies_behind_them(theme: Theme) -> None:
    assert contrast(theme.text, theme.paper) >= 7
    for ground in (theme.paper, theme.surface):
        assert contrast(theme.dim, ground) >= 4.5
    for mark in Mark:
        for strong in (False, True):
            assert contrast(theme.text, theme.wash(mark, strong)) >= 4.5
            assert contrast(theme.dim, theme.wash(mark)) >= 4.5
        assert contrast(theme.inks[mark], theme.paper) >= 4.5
        assert contrast(theme.inks[mark], theme.surface) >= 4.5
        assert contrast(theme.inks[mark], theme.wash(mark)) >= 4.5


@themes
def test_what_is_chosen_can_be_read_and_the_focus_be_seen(theme: Theme) -> None:
    palette, roles = palette_of(theme), QPalette.ColorRole
    accent = palette.color(roles.Highlight)
    assert contrast(palette.color(roles.HighlightedText), accent) >= 4.5
    assert contrast(theme.dim, mixed(theme.paper, accent, CHOSEN)) >= 4.5
    for ground in (theme.paper, theme.surface):
        assert contrast(accent, ground) >= 3


@themes
@pytest.mark.parametrize("sight", SIGHTS)
def test_colours_of_marks_can_be_told_apart(theme: Theme, sight: str) -> None:
    inks = {ink.name(): ink for ink in theme.inks.values()}.values()
    for first, second in combinations(inks, 2):
        distance = sum(
            (a - b) ** 2 for a, b in zip(seen(first, sight), seen(second, sight), strict=True)
        )
        assert distance**0.5 >= APART, (first.name(), second.name())


def test_every_mark_has_a_sign_of_its_own_a_line_and_a_colour() -> None:
    for theme in (LIGHT, DARK):
        assert set(theme.inks) == set(Mark) == set(LINES) == set(SIGNS)
    assert len(set(SIGNS.values())) == len(Mark)


@themes
def test_a_widget_takes_the_theme_of_its_palette(theme: Theme) -> None:
    assert theme_for(palette_of(theme)) is theme
