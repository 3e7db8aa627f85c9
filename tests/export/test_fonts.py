"""Fonts are taken from the folders that hold some."""

from desktop.export import fonts


def test_only_folders_with_fonts_count(tmp_path, monkeypatch):
    for name in ("full", "empty"):
        (tmp_path / name).mkdir()
    (tmp_path / "full" / "Letters.ttf").touch()
    folders = (tmp_path / "empty", tmp_path / "full", tmp_path / "missing")
    monkeypatch.setattr(fonts, "_FOLDERS", folders)

    assert fonts.folders() == [tmp_path / "full"]
