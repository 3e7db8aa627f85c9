"""Real articles and human labels, read from where they lie beside the checkout and never copied."""

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[3] / "shared"


@pytest.fixture(scope="session")
def seeds() -> list[Path]:
    """Two real reports of one event."""
    found = sorted((SHARED / "seeds").glob("*.txt"))
    if len(found) < 2:
        pytest.skip("the two seed reports (../shared/seeds) are not here")
    return found


@pytest.fixture(scope="session")
def labelled() -> Path:
    """The labelled sets."""
    folder = SHARED / "data"
    if not folder.is_dir():
        pytest.skip("the labelled sets (../shared/data) are not here")
    return folder
