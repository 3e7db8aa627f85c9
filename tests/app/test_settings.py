"""What the window remembers."""

from pathlib import Path

from PySide6.QtCore import QByteArray

from desktop.app.settings import Settings


def test_nothing_is_remembered_at_first(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    assert settings.last_archive is None
    assert settings.geometry.isEmpty()
    assert settings.last_folder == Path.home()


def test_everything_is_remembered_by_the_next_start(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    before = Settings(file)
    before.geometry = QByteArray(b"\x00\x01geometry\xff")
    before.columns = QByteArray(b"columns")
    before.sidebar = QByteArray(b"sidebar")
    before.last_archive = tmp_path / "Архів, мій.db"
    before.last_folder = tmp_path
    before.save()
    after = Settings(file)
    assert after.geometry == before.geometry
    assert after.columns == before.columns
    assert after.sidebar == before.sidebar
    assert after.last_archive == tmp_path / "Архів, мій.db"
    assert after.last_folder == tmp_path


def test_exports_have_a_folder_of_their_own(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.last_folder = tmp_path / "imports"
    assert settings.export_folder.is_dir()
    assert settings.export_folder != settings.last_folder
    settings.export_folder = tmp_path
    assert settings.export_folder == tmp_path
    settings.export_folder = tmp_path / "gone"
    assert settings.export_folder == Path.home()


def test_the_settings_of_a_user_lie_in_the_users_data(home: Path) -> None:
    settings = Settings()
    settings.last_folder = home
    settings.save()
    assert list(home.glob("xdg_data_home/**/settings.ini"))
