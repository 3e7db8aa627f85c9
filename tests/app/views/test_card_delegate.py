"""How a line of a list is painted."""

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from desktop.app.models.articles import ArticleModel
from desktop.app.theme import DARK, LIGHT, Theme, palette_of
from desktop.app.views.card_list import CardList
from desktop.app.views.writing import hit
from desktop.article import Summary
from desktop.search import Hit

_ROWS = (
    Summary(1, "Fire destroys mill in Old Harbour " * 5, "Post", "2025-03-04", "en", 200),
    Summary(2, "افتتاح الجسر الجديد", "", "", "ar", 20),
    Summary(3, "OneVeryLongWordThatFitsInNoLine" * 5, "An outlet with a long name " * 4, "", "", 1),
)


@pytest.fixture(params=[LIGHT, DARK], ids=["light", "dark"])
def cards(qtbot: QtBot, request: pytest.FixtureRequest) -> CardList:
    theme: Theme = request.param
    cards = CardList("Articles", title_lines=2)
    qtbot.addWidget(cards)
    cards.setPalette(palette_of(theme))
    model = ArticleModel(parent=cards)
    model.set_articles(_ROWS, searching=True)
    cards.setModel(model)
    cards.resize(320, 400)
    cards.show()
    return cards


def _has(image: QImage, colour: QColor) -> bool:
    return any(
        image.pixelColor(x, y) == colour
        for y in range(0, image.height(), 2)
        for x in range(0, image.width(), 2)
    )


def test_words_found_stand_on_their_own_ground(cards: CardList) -> None:
    cards.cards.snippets = True
    cards.doItemsLayout()
    ground = hit(cards.palette())
    assert not _has(cards.grab().toImage(), ground)
    model = cards.model()
    assert isinstance(model, ArticleModel)
    model.add_hits([Hit(1, 1.0, "🔥 the fire\nspread", ((6, 10),))])
    assert _has(cards.grab().toImage(), ground)


def test_every_line_is_equally_high_and_higher_with_snippets(cards: CardList) -> None:
    heights = {cards.visualRect(cards.model().index(row, 0)).height() for row in range(3)}
    assert len(heights) == 1
    cards.cards.snippets = True
    cards.doItemsLayout()
    assert cards.visualRect(cards.model().index(0, 0)).height() > heights.pop()


def test_nothing_is_painted_outside_its_line(cards: CardList) -> None:
    """The line below a long title looks as it does below a short one."""
    second = cards.visualRect(cards.model().index(1, 0))
    before = cards.grab(second).toImage()
    model = cards.model()
    assert isinstance(model, ArticleModel)
    model.set_articles((Summary(1, "Short", "", "", "", 1), *_ROWS[1:]), searching=True)
    assert cards.grab(second).toImage() == before


def test_typing_in_the_list_does_not_search_every_line(cards: CardList) -> None:
    asked: list[int] = []
    model = cards.model()
    assert isinstance(model, ArticleModel)
    data = model.data
    model.data = lambda index, role=0: asked.append(1) or data(index, role)  # type: ignore[method-assign]
    cards.keyboardSearch("x")
    assert asked == []
