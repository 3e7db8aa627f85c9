"""How the program starts, and what it does with what nobody has caught."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.app import application
from desktop.app.main_window import MainWindow
from desktop.app.settings import Settings
from desktop.app.single_instance import Request, SingleInstance
from desktop.app.theme import DARK, LIGHT


def _window() -> MainWindow:
    return next(
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, MainWindow) and widget.isVisible()
    )


@pytest.fixture
def run(qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., MainWindow]:
    """Runs the program until the archive is open, then closes its window."""

    def run(archive: Path | None = None, *, demo: bool = False) -> MainWindow:
        seen: list[MainWindow] = []

        def look() -> None:
            window = _window()
            if window.archive is None:
                QTimer.singleShot(20, look)
                return
            seen.append(window)
            window.close()

        monkeypatch.setattr(paths, "DEMO_ARCHIVE", home / "given" / "archive.db")
        application.make_application()
        QTimer.singleShot(0, look)
        assert application.run(archive, demo=demo) == 0
        return seen[0]

    return run


def test_the_first_start_opens_an_archive_of_the_users_own(
    run: Callable[..., MainWindow], home: Path
) -> None:
    window = run()
    assert Settings().last_archive == paths.own_archive()
    assert paths.own_archive().exists()
    assert window.library.sidebar.name.text() == "My archive"


def test_a_named_archive_is_opened_and_opened_again_by_the_next_start(
    run: Callable[..., MainWindow], archive_file: Path
) -> None:
    run(archive_file)
    window = run()
    assert Settings().last_archive == archive_file
    assert window.library.sidebar.name.text() == "small"


def test_an_archive_that_is_gone_is_not_made_anew(
    run: Callable[..., MainWindow], home: Path, archive_file: Path
) -> None:
    run(archive_file)
    archive_file.unlink()
    run()
    assert not archive_file.exists()
    assert Settings().last_archive == paths.own_archive()


def test_the_demo_is_copied_and_the_given_one_left_alone(
    run: Callable[..., MainWindow], home: Path, archive_file: Path
) -> None:
    given = home / "given" / "archive.db"
    given.parent.mkdir()
    archive_file.rename(given)
    before = given.read_bytes()
    given.chmod(0o444)
    window = run(demo=True)
    assert Settings().last_archive == paths.user_data() / "demo.db"
    assert window.library.sidebar.name.text() == "Demo archive"
    assert given.read_bytes() == before
    assert [path.name for path in given.parent.iterdir()] == ["archive.db"]


def test_dark_and_light_follow_the_system(qtbot: QtBot) -> None:
    running = application.make_application()
    for scheme, theme in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        application.follow_scheme(running, scheme)
        assert running.palette().color(QPalette.ColorRole.Base) == theme.paper


def test_an_exception_nobody_has_caught_is_told_and_reported(
    qtbot: QtBot, window: MainWindow, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    error = ValueError("nonsense")
    application.report(window, ValueError, error, None)
    assert "nonsense" in capsys.readouterr().err
    box = next(box for box in window.findChildren(QMessageBox) if box.isVisible())
    assert "ValueError: nonsense" in box.informativeText()
    box.reject()
    assert list(home.glob("xdg_data_home/parallax/reports/*.txt"))


def test_ctrl_c_in_the_terminal_closes_the_window(qtbot: QtBot, window: MainWindow) -> None:
    application.report(window, KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not window.isVisible()


def test_a_second_start_brings_the_window_to_the_front_and_opens_there(
    qtbot: QtBot, window: MainWindow, home: Path
) -> None:
    page = home / "rain.txt"
    page.write_text("Rain fell on Ness.", encoding="utf-8")
    window.showMinimized()
    with qtbot.waitSignal(window.intake.changed):
        application.serve(window, Request(files=(page,)))
    assert window.isVisible()
    assert not window.isMinimized()
    qtbot.waitUntil(lambda: window.library.articles.rowCount() == 6)
    with qtbot.waitSignal(window.opened):
        application.serve(window, Request(archive=home / "other.db"))
    assert window.archive == home / "other.db"


def test_files_for_an_archive_that_cannot_be_opened_go_into_no_other(
    qtbot: QtBot, window: MainWindow, home: Path
) -> None:
    page, broken = home / "rain.txt", home / "broken.db"
    page.write_text("Rain fell on Ness.", encoding="utf-8")
    broken.write_text("no archive", encoding="utf-8")
    with qtbot.waitSignal(window.opening.refused):
        application.serve(window, Request(archive=broken, files=(page,)))
    for box in window.findChildren(QMessageBox):
        box.reject()
    with qtbot.waitSignal(window.opened):
        application.serve(window, Request(archive=home / "other.db"))
    qtbot.wait(300)
    assert window.library.articles.rowCount() == 0


def test_where_a_window_is_open_no_other_opens(qtbot: QtBot, home: Path) -> None:
    first = SingleInstance()
    assert first.begin(Request())
    code = "import sys; from desktop.__main__ import main; sys.exit(main(['other.db']))"
    second = subprocess.Popen([sys.executable, "-c", code], cwd=home)
    with qtbot.waitSignal(first.asked) as asked:
        pass
    assert asked.args == [Request(home / "other.db")]
    qtbot.waitUntil(lambda: second.poll() == 0)
    first.close()


def _lightness(button: QAbstractButton) -> float:
    """How light the drawing of a button is, 0 to 255."""
    image = button.icon().pixmap(24, 24).toImage()
    inks = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    drawn = [ink.lightness() for ink in inks if ink.alpha() > 200]
    return sum(drawn) / len(drawn)


def test_every_icon_follows_a_live_switch_to_dark_and_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    buttons = [
        one  # Qt's own drawings, which have no tip, are grey in both
        for one in window.findChildren(QAbstractButton)
        if one.isEnabled() and one.toolTip() and _drawn(one)
    ]
    assert len(buttons) >= 5
    running = application.make_application()
    application.follow_scheme(running, Qt.ColorScheme.Dark)
    qtbot.waitUntil(lambda: all(_lightness(one) > 140 for one in buttons))
    application.follow_scheme(running, Qt.ColorScheme.Light)
    qtbot.waitUntil(lambda: all(_lightness(one) < 110 for one in buttons))


def _drawn(button: QAbstractButton) -> bool:
    image = button.icon().pixmap(24, 24).toImage()
    return any(
        image.pixelColor(x, y).alpha() > 200
        for x in range(image.width())
        for y in range(image.height())
    )
