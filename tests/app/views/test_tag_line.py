"""The tags above an article: all of them, without taking its room."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.app.views.tag_line import TagLine


def _shown(line: TagLine) -> list[str]:
    return [link.text() for link in line.links if not link.isHidden()]


def test_of_many_tags_the_first_are_shown_until_all_are_asked_for(qtbot: QtBot) -> None:
    line = TagLine()
    qtbot.addWidget(line)
    line.resize(300, 200)
    line.show()
    assert not line.more.isVisible(), "nothing is behind it yet"
    tags = [f"tag {number}" for number in range(40)]
    line.show_tags(tags)
    qtbot.waitUntil(lambda: _shown(line) == tags[:10])
    assert line.more.text() == "30 more…"
    few = line.heightForWidth(300)
    qtbot.mouseClick(line.more, Qt.MouseButton.LeftButton)
    assert _shown(line) == tags
    assert not line.more.isVisible()
    assert line.heightForWidth(300) > few
    assert line.focusWidget() is line.links[10], "the keyboard is where the reading goes on"
    line.show_tags(["fog"])
    qtbot.waitUntil(lambda: _shown(line) == ["fog"])
    assert not line.more.isVisible()


def test_one_more_tag_is_shown_rather_than_told_of(qtbot: QtBot) -> None:
    line = TagLine()
    qtbot.addWidget(line)
    line.show()
    line.show_tags([f"tag {number}" for number in range(11)])
    qtbot.waitUntil(lambda: len(_shown(line)) == 11)
    assert not line.more.isVisible()
