"""Colours and shapes of the marks: each has a sign, a colour and a line of its own."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtGui import QColor, QPalette

from desktop.comparison.signs import Mark

WASH = 0.11  # share of a mark's ink in the tint behind its words
FAINT_WASH = 0.07  # the same for *only here*: often whole clauses, and no dispute
STRONG_WASH = 0.27  # the same for the current difference
CHOSEN = 0.2  # share of the accent in a chosen line; with more, dim words in it fade
# As light as white words on it allow, so that it can be seen around what has the focus.
_DARK_ACCENT = QColor("#4273d4")


class Line(Enum):
    """The line style of a mark, so that colour is never the only cue."""

    DOUBLE = auto()
    DOTTED = auto()
    DASHED = auto()
    BRACKET = auto()
    WAVE = auto()
    BAR = auto()


LINES: Mapping[Mark, Line] = {
    Mark.CONFLICT: Line.DOUBLE,
    Mark.UNCLEAR: Line.DASHED,
    Mark.COMPATIBLE: Line.DOTTED,
    Mark.SPEAKER: Line.BRACKET,
    Mark.CERTAINTY: Line.WAVE,
    Mark.WORDING: Line.WAVE,
    Mark.DIFFERS: Line.WAVE,
    Mark.ONLY: Line.BAR,
}


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one scheme.

    Attributes:
        dark: whether it is the dark one.
        paper: behind the texts.
        text: of the articles.
        dim: captions, dates and whatever is said beside the point.
        hairline: borders and faint connectors.
        surface: behind headers, cards and strips.
        inks: for each mark the colour of its sign and line.
    """

    dark: bool
    paper: QColor
    text: QColor
    dim: QColor
    hairline: QColor
    surface: QColor
    inks: Mapping[Mark, QColor]

    def wash(self, mark: Mark, strong: bool = False) -> QColor:
        """The tint of the paper behind marked words, stronger for the current difference."""
        weak = FAINT_WASH if mark is Mark.ONLY else WASH
        return mixed(self.paper, self.inks[mark], STRONG_WASH if strong else weak)


def mixed(under: QColor, over: QColor, share: float) -> QColor:
    """A colour blended over another one, with opacity ``share``."""

    def channel(low: int, high: int) -> int:
        return round(low + (high - low) * share)

    return QColor(
        channel(under.red(), over.red()),
        channel(under.green(), over.green()),
        channel(under.blue(), over.blue()),
    )


def contrast(first: QColor, second: QColor) -> float:
    """The contrast ratio of two colours, 1.0 to 21.0 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


# The inks were searched for: at least 5.4:1 on the paper, and as far apart from each other (CIE
# Lab) for normal sight and the three colour-blindnesses (Machado 2009) as agreeable hues allow.
LIGHT = Theme(
    dark=False,
    paper=QColor("#ffffff"),
    text=QColor("#1b1c1f"),
    dim=QColor("#5c6068"),
    hairline=QColor("#d5d7db"),
    surface=QColor("#f4f5f6"),
    inks={
        Mark.CONFLICT: QColor("#a0151f"),
        Mark.COMPATIBLE: QColor("#007861"),
        Mark.UNCLEAR: QColor("#8f5e00"),
        Mark.SPEAKER: QColor("#582789"),
        Mark.CERTAINTY: QColor("#ad1a7f"),
        Mark.WORDING: QColor("#ad1a7f"),
        Mark.ONLY: QColor("#125ab4"),
        Mark.DIFFERS: QColor("#3c4048"),
    },
)
DARK = Theme(
    dark=True,
    paper=QColor("#1f2024"),
    text=QColor("#e9eaec"),
    dim=QColor("#a3a7af"),
    hairline=QColor("#3d4047"),
    surface=QColor("#292b30"),
    inks={
        Mark.CONFLICT: QColor("#fc695f"),
        Mark.COMPATIBLE: QColor("#66d8b1"),
        Mark.UNCLEAR: QColor("#e8b64c"),
        Mark.SPEAKER: QColor("#b48cf5"),
        Mark.CERTAINTY: QColor("#de77b9"),
        Mark.WORDING: QColor("#de77b9"),
        Mark.ONLY: QColor("#b3c9ff"),
        Mark.DIFFERS: QColor("#f0f1f3"),
    },
)


def theme_for(palette: QPalette) -> Theme:
    """The theme that fits a widget's palette, which follows the system's colour scheme."""
    window = palette.color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < 128 else LIGHT


def palette_of(theme: Theme) -> QPalette:
    """A whole palette in a theme's colours, for systems without a colour scheme of their own."""
    accent = theme.inks[Mark.ONLY] if not theme.dark else _DARK_ACCENT
    palette = QPalette(theme.surface)
    roles = QPalette.ColorRole
    for role, colour in {
        roles.Window: theme.surface,
        roles.Midlight: theme.hairline,
        roles.WindowText: theme.text,
        roles.Base: theme.paper,
        roles.AlternateBase: theme.surface,
        roles.Text: theme.text,
        roles.Button: theme.surface,
        roles.ButtonText: theme.text,
        roles.ToolTipBase: theme.surface,
        roles.ToolTipText: theme.text,
        roles.PlaceholderText: theme.dim,
        roles.Highlight: accent,
        roles.HighlightedText: QColor("#ffffff"),
        roles.Accent: accent,
        roles.Link: theme.inks[Mark.ONLY],
    }.items():
        palette.setColor(role, colour)
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, mixed(theme.surface, theme.text, 0.45))
    return palette
