"""Fonts: where the typefaces for Latin, Cyrillic, Greek, Arabic and Hebrew are."""

from pathlib import Path

from desktop import paths

# The bundle brings its own; Debian's fonts-noto-core and fonts-dejavu-core lie in these folders.
_FOLDERS = (
    paths.RESOURCES / "fonts",
    Path("/usr/share/fonts/truetype/noto"),
    Path("/usr/share/fonts/truetype/dejavu"),
)


def folders() -> list[Path]:
    """The folders with our fonts on this machine; none means that the system's must do."""
    return [folder for folder in _FOLDERS if folder.is_dir() and any(folder.glob("*.[to]tf"))]
