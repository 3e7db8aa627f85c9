"""The stories of tests/end_to_end under X11, with its windows, its focus and its keyboard."""

import os
import subprocess
import sys
from pathlib import Path

from tests.desktop_session.session import DesktopSession

_ROOT = Path(__file__).resolve().parent.parent.parent
# One of them each time; which one, or a folder of them, is told by PARALLAX_STORIES.
_STORIES = os.environ.get(
    "PARALLAX_STORIES", "tests/end_to_end/test_stories.py::test_everything_by_keyboard_alone"
)


def test_a_story_goes_on_x11_as_it_goes_offscreen(session: DesktopSession) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", _STORIES]
    told = subprocess.run(
        command,
        env=session.environment,
        cwd=_ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    assert told.returncode == 0, told.stdout
    assert " passed" in told.stdout
    assert "skipped" not in told.stdout
