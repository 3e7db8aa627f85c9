"""Paths: where resources, the demo archive, user data and cache are; paths as text."""

import re
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent
# In a checkout and in the bundle resources lie beside the package; `pip install .` puts them in it.
_HOME = _PACKAGE if (_PACKAGE / "resources").is_dir() else _PACKAGE.parent
_APPLICATION = "parallax"

# What Python makes of bytes of a name that are no text: https://peps.python.org/pep-0383/
_NO_TEXT = re.compile("[\ud800-\udfff]")

RESOURCES = _HOME / "resources"
DOCS = _HOME / "docs"
DEMO_ARCHIVE = _HOME / "archive.db"


def user_data() -> Path:
    """The folder of the user's own archives, created if missing."""
    return platformdirs.user_data_path(_APPLICATION, appauthor=False, ensure_exists=True)


def user_cache() -> Path:
    """The folder for derived data that may be deleted, created if missing."""
    return platformdirs.user_cache_path(_APPLICATION, appauthor=False, ensure_exists=True)


def own_archive() -> Path:
    """The archive that is opened by default."""
    return user_data() / "archive.db"


def as_text(path: Path | str) -> str:
    """A path for storing and printing: undecodable bytes become U+FFFD."""
    return _NO_TEXT.sub("\N{REPLACEMENT CHARACTER}", str(path))
