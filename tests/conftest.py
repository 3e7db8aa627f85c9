"""The user's folders in a place of their own, a small archive, and the real window on it."""

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings

from desktop import cli
from desktop.archive import Archive
from desktop.article import Article, Origin
from desktop.library import Library, _cache_name
from desktop.progress import finish
from desktop.reading.parser import Parser, english_parser
from tests.sheds import MILL, MILL_TOO

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.app.main_window import MainWindow

# How long an example takes is for benchmarks to tell; a busy machine must not fail a test.
settings.register_profile("parallax", deadline=None)
settings.load_profile("parallax")

# A spawned process starts within a second, or half a minute on a machine that does much else.
_PATIENCE_MS = 60_000

if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY"} & os.environ.keys():
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

HARBOUR = (
    "Fire destroyed the spinning mill in Old Harbour early on Tuesday, killing 12 people, the fire "
    "service said.\nAbout 200 firefighters fought the blaze for nine hours.\nThe mill lay 2 to 3 "
    "kilometres from the ferry terminal.\nPolice have opened an investigation into the mill fire."
)
HARBOUR_AGAIN = (
    "A fire at the spinning mill in Old Harbour killed 15 people on Tuesday, Mayor Tomas Okker "
    "said.\nThe mill stands 2.5 kilometres from the ferry terminal.\nFirefighters fought the blaze "
    "for nine hours.\nThe town of 8,400 people held a minute of silence."
)
VOTE = (
    "The council of Lower Marrow voted by 14 to 11 on Friday to close the swimming pool.\n"
    "Residents shouted from the gallery for an hour."
)
UNKNOWN = "Somebody saw a heron on the roof of the town hall, and nobody wrote down when."
ARABIC = "افتتحت البلدية الجسر الجديد صباح الاثنين.\nوقال العمدة إن العمل استغرق عامين."


def _article(text: str, title: str = "", source: str = "", published: str = "") -> Article:
    known = {"title": title, "source": source, "published": published}
    origins = {field: Origin.DATA for field, value in known.items() if value}
    return Article(
        text=text,
        title=title,
        source=source,
        published=published,
        language="ar" if text == ARABIC else "en",
        path=f"/invented/{abs(hash(text)) % 1000}.txt",
        origins=origins,
        original=text.encode(),
    )


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's folders, empty; processes that are started find the same ones."""
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    return tmp_path


@pytest.fixture(scope="session")
def five_articles() -> Sequence[Article]:
    """Two accounts of one fire, a vote, a text nobody knows anything about, and an Arabic one."""
    return (
        _article(HARBOUR, "Fire destroys mill in Old Harbour", "The Harbour Post", "2025-03-04"),
        _article(HARBOUR_AGAIN, "Mill fire leaves Old Harbour in shock", "Coast", "2025-03-05"),
        _article(VOTE, "Council closes the pool", "The Harbour Post", "2025-02-14"),
        _article(UNKNOWN),
        _article(ARABIC, "افتتاح الجسر الجديد", "صحيفة المرفأ", "2025-01-20"),
    )


@pytest.fixture(scope="session")
def small_archive(
    tmp_path_factory: pytest.TempPathFactory, five_articles: Sequence[Article]
) -> Path:
    """A folder with an archive of the five articles and all that is derived from them."""
    folder = tmp_path_factory.mktemp("small")
    with Library.open(folder / "small.db", folder / "cache") as library:
        for article in five_articles:
            library.archive.add(article)
        finish(library.refresh())
        finish(library.read_ahead())
    return folder


@pytest.fixture
def archive_file(home: Path, small_archive: Path) -> Path:
    """A copy of that archive, closed, with what is derived from it."""
    path = Path(shutil.copy(small_archive / "small.db", home))
    (derived,) = (small_archive / "cache").iterdir()
    with Archive.open(path) as archive:  # where an archive lies is part of the folder's name
        shutil.copytree(derived, home / "cache" / _cache_name(archive))
    return path


@pytest.fixture
def accounts(tmp_path: Path) -> list[str]:
    """Two files, each with an account of the fire in the sheds."""
    files = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for path, text in zip(files, (MILL, MILL_TOO), strict=True):
        path.write_text(text, encoding="utf-8")
    return [str(path) for path in files]


@pytest.fixture
def run(home: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Any]:
    """Runs a command with --json and returns what it printed."""

    def call(*arguments: str, status: int = cli.DONE) -> Any:
        assert cli.main([*arguments, "--json"]) == status
        return json.loads(capsys.readouterr().out)

    return call


@pytest.fixture
def closed(tmp_path: Path) -> Iterator[Path]:
    """A folder that may not even be looked into."""
    folder = tmp_path / "closed"
    folder.mkdir()
    folder.chmod(0)
    if os.access(folder, os.R_OK):
        pytest.skip("no folder is closed to this user")
    yield folder
    folder.chmod(0o700)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> "QtBot":
    """Like pytest-qt's own, but it waits for long: a busy machine must not fail a test."""
    from pytestqt.qtbot import QtBot  # noqa: PLC0415 — it imports Qt

    made = QtBot(request)
    for wait in ("waitUntil", "waitSignal", "waitSignals", "waitExposed"):
        setattr(made, wait, partial(getattr(made, wait), timeout=_PATIENCE_MS))
    return made


@pytest.fixture
def open_window(qtbot: "QtBot", home: Path) -> Iterator[Callable[[Path], "MainWindow"]]:
    """Opens the real window on an archive and waits until index and events are there."""
    # Only tests of the window wait for Qt.
    from desktop.app.application import make_application  # noqa: PLC0415
    from desktop.app.language import Language  # noqa: PLC0415
    from desktop.app.main_window import MainWindow  # noqa: PLC0415
    from desktop.app.settings import Settings  # noqa: PLC0415

    make_application(Language.ENGLISH)
    windows: list[MainWindow] = []

    def open_it(path: Path) -> MainWindow:
        window = MainWindow(Settings(home / "settings.ini"), home / "cache")
        windows.append(window)
        window.resize(1200, 800)
        window.show()
        window.activateWindow()  # where there is no window manager to do so
        qtbot.waitUntil(window.isActiveWindow)
        with qtbot.waitSignals([window.opened, window.intake.refreshed]):
            window.open_archive(path)
        return window

    yield open_it
    for window in windows:
        window.close()
        window.deleteLater()


@pytest.fixture
def window(
    qtbot: "QtBot", open_window: Callable[[Path], "MainWindow"], archive_file: Path
) -> "MainWindow":
    """The real window on the five articles, with the fire as their one event."""
    window = open_window(archive_file)
    qtbot.waitUntil(lambda: window.library.events.rowCount() == 2)
    return window


@pytest.fixture(scope="session")
def parser() -> Parser:
    """The parser of English, loaded once."""
    return english_parser()
