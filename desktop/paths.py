"""Where things lie: resources, the demo archive, the user's data and cache."""

from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent
# In a checkout and in the bundle resources lie beside the package; `pip install .` puts them in it.
_HOME = _PACKAGE if (_PACKAGE / "resources").is_dir() else _PACKAGE.parent
_APPLICATION = "parallax"

RESOURCES = _HOME / "resources"
DEMO_ARCHIVE = _HOME / "archive.db"


def user_data() -> Path:
    """The folder of the user's own archives, made if it is missing."""
    return platformdirs.user_data_path(_APPLICATION, appauthor=False, ensure_exists=True)


def user_cache() -> Path:
    """The folder for what is derived and may be deleted, made if it is missing."""
    return platformdirs.user_cache_path(_APPLICATION, appauthor=False, ensure_exists=True)


def own_archive() -> Path:
    """The archive that is opened where none is named."""
    return user_data() / "archive.db"
