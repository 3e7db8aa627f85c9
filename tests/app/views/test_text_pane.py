"""A text is read, not run; its marks stand on the words they are about and can be clicked."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QUrl
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QImage, QPalette, QTextCursor, QTextDocument
from PySide6.QtWidgets import QToolTip

from desktop.app.theme import DARK, LIGHT, palette_of
from desktop.app.views.paper import LINE_LENGTH
from desktop.app.views.text_pane import TextPane
from desktop.comparison.model import Comparison, Kind, Verdict


@pytest.fixture
def show(qtbot):
    """A pane with the first article of a comparison on the screen."""

    def make(comparison: Comparison, width: int = 640, palette: QPalette | None = None):
        pane = TextPane()
        qtbot.addWidget(pane)
        pane.setPalette(palette or palette_of(LIGHT))
        pane.resize(width, 500)
        pane.show_reading(comparison.readings[0], "Text A")
        pane.show_differences(comparison.differences, range(len(comparison.differences)), 0)
        pane.show()
        qtbot.waitExposed(pane)
        return pane

    return make


def place_of(pane: TextPane, unit: int) -> QPoint:
    """A point inside a character, counted in UTF-16 units."""
    cursor = QTextCursor(pane.document())
    cursor.setPosition(unit)
    start = pane.cursorRect(cursor)
    cursor.setPosition(unit + 1)
    return (start.center() + pane.cursorRect(cursor).center()) / 2


def changed(before: QImage, after: QImage) -> list[QPoint]:
    return [
        QPoint(x, y)
        for y in range(before.height())
        for x in range(before.width())
        if before.pixel(x, y) != after.pixel(x, y)
    ]


def looks(pane: TextPane) -> QImage:
    return pane.viewport().grab().toImage()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("number", range(8))
def test_a_mark_is_seen_near_its_words_and_gone_when_hidden(show, mill, theme, number) -> None:
    pane = show(mill, palette=palette_of(theme))
    pane.show_differences(mill.differences, [], 0)
    bare = looks(pane)
    pane.show_differences(mill.differences, [number], 0)
    pixels = changed(bare, looks(pane))
    assert len(pixels) > 60
    start = mill.differences[number].sides[0][0].start
    line = place_of(pane, start).y()
    height = pane.fontMetrics().height()
    assert all(abs(point.y() - line) < 2.2 * height for point in pixels)
    pane.show_differences(mill.differences, [], 0)
    assert looks(pane) == bare


def test_what_only_this_text_says_has_a_bar_in_the_margin(show, mill) -> None:
    pane = show(mill)
    pane.show_differences(mill.differences, [], 0)
    bare = looks(pane)
    pane.show_differences(mill.differences, [7], 0)
    column = pane.document().rootFrame().frameFormat().leftMargin()
    bar = [point for point in changed(bare, looks(pane)) if point.x() < column - 3]
    heights = {point.y() for point in bar}
    assert len(heights) >= pane.fontMetrics().height()
    assert max(heights) - min(heights) == len(heights) - 1  # unbroken


def test_marks_differ_in_shape_where_colour_cannot_be_seen(show, build) -> None:
    """The same words under marks of different looks, in shades of grey."""
    greys = []
    for kind, verdict in (
        (Kind.NUMBER, Verdict.CONFLICT),
        (Kind.NUMBER, Verdict.COMPATIBLE),
        (Kind.NUMBER, Verdict.UNCLEAR),
        (Kind.SPEAKER, Verdict.DIFFERS),
        (Kind.WORDING, Verdict.DIFFERS),
        (Kind.ONLY, Verdict.DIFFERS),
    ):
        pane = show(build([["Exactly twelve people came."]], [(kind, verdict, ["twelve people"])]))
        image = looks(pane).convertToFormat(QImage.Format.Format_Mono)
        greys.append(image)
    for number, one in enumerate(greys):
        for other in greys[number + 1 :]:
            assert len(changed(one, other)) >= 10


def test_the_current_difference_stands_out(show, mill) -> None:
    pane = show(mill)
    before = looks(pane)
    pane.show_current(0, None)
    assert len(changed(before, looks(pane))) > 200


def test_a_click_on_marked_words_chooses_their_difference(show, mill, qtbot) -> None:
    pane = show(mill)
    for number in (0, 1, 2, 7):
        inside = mill.differences[number].sides[0][0].start + 2
        with qtbot.waitSignal(pane.chosen) as chosen:
            qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=place_of(pane, inside))
        assert chosen.args == [number]


def test_a_click_on_unmarked_words_chooses_nothing(show, mill, qtbot) -> None:
    pane = show(mill)
    place = place_of(pane, mill.readings[0].article.text.index("came"))
    with qtbot.assertNotEmitted(pane.chosen, wait=50):
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_selecting_words_by_dragging_over_a_mark_chooses_nothing(show, mill, qtbot) -> None:
    pane = show(mill)
    start = mill.differences[0].sides[0][0].start
    with qtbot.assertNotEmitted(pane.chosen, wait=50):
        qtbot.mousePress(pane.viewport(), Qt.MouseButton.LeftButton, pos=place_of(pane, start))
        qtbot.mouseMove(pane.viewport(), place_of(pane, start + 8))
        qtbot.mouseRelease(
            pane.viewport(), Qt.MouseButton.LeftButton, pos=place_of(pane, start + 8)
        )


def test_clicking_again_reaches_the_mark_below(show, build, qtbot) -> None:
    pane = show(
        build(
            [["The mayor said 12 people came."]],
            [
                (Kind.NUMBER, Verdict.CONFLICT, ["12 people"]),
                (Kind.SPEAKER, Verdict.DIFFERS, ["The mayor said 12 people came"]),
            ],
        )
    )
    pane.chosen.connect(lambda number: pane.show_current(number, None))
    seen = []
    pane.chosen.connect(seen.append)
    place = place_of(pane, 16)
    for _ in range(3):
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert seen == [0, 1, 0]


def test_enter_chooses_the_mark_at_the_caret(show, mill, qtbot) -> None:
    pane = show(mill)
    cursor = pane.textCursor()
    cursor.setPosition(mill.differences[2].sides[0][0].start + 1)
    pane.setTextCursor(cursor)
    with qtbot.waitSignal(pane.chosen) as chosen:
        qtbot.keyClick(pane, Qt.Key.Key_Return)
    assert chosen.args == [2]


def test_marks_after_characters_beyond_the_basic_plane_stand_on_their_words(
    show, build, qtbot
) -> None:
    text = "🔥🔥🔥 At the 𝔐𝔦𝔩𝔩 twelve people 🔥 came."
    comparison = build([[text]], [(Kind.NUMBER, Verdict.CONFLICT, ["twelve people"])])
    pane = show(comparison)
    shown = pane.toPlainText()
    start = len(shown[: shown.index("twelve")].encode("utf-16-le")) // 2
    for unit in (start, start + len("twelve people") - 1):
        with qtbot.waitSignal(pane.chosen):
            qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=place_of(pane, unit))
    with qtbot.assertNotEmitted(pane.chosen, wait=50):
        for unit in (start - 3, start + len("twelve people") + 5):
            qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=place_of(pane, unit))


def test_lines_have_at_most_75_characters_however_wide_the_pane(show, long_pair) -> None:
    pane = show(long_pair, 1900)
    lengths = []
    block = pane.document().begin()
    while block.isValid():
        layout = block.layout()
        lengths += [layout.lineAt(n).textLength() for n in range(layout.lineCount())]
        block = block.next()
    assert 60 < max(lengths) <= LINE_LENGTH * 1.12  # a line of narrow letters holds some more


def test_paragraphs_run_in_their_own_direction(show, build) -> None:
    pane = show(build([["English first.", "אנשים רבים באו.", "وقال شاهد إن الحريق كبير."]]))
    rights = []
    block = pane.document().begin()
    while block.isValid():
        rights.append(block.textDirection() is Qt.LayoutDirection.RightToLeft)
        block = block.next()
    assert rights == [False, True, True]
    cursor = QTextCursor(pane.document().findBlockByNumber(1))
    assert pane.cursorRect(cursor).x() > pane.viewport().width() / 2


def test_a_mark_in_a_text_that_runs_from_the_right_can_be_clicked(show, build, qtbot) -> None:
    pane = show(build([["אנשים רבים באו."]], [(Kind.NUMBER, Verdict.CONFLICT, ["רבים"])]))
    with qtbot.waitSignal(pane.chosen):
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=place_of(pane, 8))


def test_captions_and_the_like_are_smaller_and_dimmer(show, mill) -> None:
    pane = show(mill)
    fonts = [pane.document().findBlockByNumber(n).layout().lineAt(0).height() for n in range(2)]
    assert fonts[0] < fonts[1]


def test_the_text_is_whole_and_cannot_be_changed(show, mill, qtbot) -> None:
    pane = show(mill)
    qtbot.keyClicks(pane, "x")
    qtbot.keyClick(pane, Qt.Key.Key_Delete)
    assert pane.toPlainText() == mill.readings[0].article.text


def test_a_resting_pointer_is_told_what_a_mark_means(show, mill, qapp, qtbot) -> None:
    pane = show(mill)

    def rest_on(words: str) -> None:
        place = place_of(pane, mill.readings[0].article.text.index(words) + 1)
        ask = QHelpEvent(QEvent.Type.ToolTip, place, pane.viewport().mapToGlobal(place))
        qapp.sendEvent(pane.viewport(), ask)

    rest_on("12 people")
    assert QToolTip.text() == "Number · conflict\nReason 1."
    rest_on("came")
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_nothing_is_loaded_and_nothing_is_taken_for_markup(show, build, tmp_path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    text = f'<img src="{secret}"> <a href="https://example.org">here</a>'
    pane = show(build([[text]]))
    assert pane.toPlainText() == text
    kind = QTextDocument.ResourceType.HtmlResource
    assert pane.loadResource(kind.value, QUrl.fromLocalFile(str(secret))) is None


def test_a_text_begins_at_its_beginning(show, long_pair) -> None:
    assert show(long_pair).verticalScrollBar().value() == 0


def test_the_nearest_sentence_is_outlined(show, mill) -> None:
    pane = show(mill)
    before = looks(pane)
    pane.show_current(None, 2)
    assert len(changed(before, looks(pane))) > 50


def test_colours_follow_the_system(show, mill) -> None:
    pane = show(mill)
    pane.setPalette(palette_of(DARK))
    assert looks(pane).pixelColor(3, 3) == DARK.paper
    pane.setPalette(palette_of(LIGHT))
    assert looks(pane).pixelColor(3, 3) == LIGHT.paper


def test_larger_letters_keep_the_length_of_lines(show, mill) -> None:
    pane = show(mill, 1900)
    font = pane.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    pane.setFont(font)
    frame = pane.document().rootFrame().frameFormat()
    column = pane.viewport().width() - frame.leftMargin() - frame.rightMargin()
    average = QFontMetricsF(font).horizontalAdvance("the quick brown fox jumps") / 25
    assert 0.85 * LINE_LENGTH < column / average < 1.15 * LINE_LENGTH


def test_the_pointer_tells_what_can_be_clicked(show, mill, qtbot) -> None:
    pane = show(mill)
    marked = place_of(pane, mill.differences[0].sides[0][0].start + 2)
    hand, beam = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.IBeamCursor
    for place, shape in ((marked, hand), (QPoint(2, 2), beam)):
        qtbot.mouseMove(pane.viewport(), place)
        qtbot.waitUntil(lambda shape=shape: pane.viewport().cursor().shape() is shape)
