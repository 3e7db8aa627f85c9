"""What the window must not wait for when it starts."""

import subprocess
import sys

HEAVY = (
    "numpy",
    "whoosh",
    "trafilatura",
    "typst",
    "py3langid",
    "sqlite_utils",
    "charset_normalizer",
)


def test_the_window_starts_without_what_only_its_work_needs() -> None:
    code = f"import desktop.app.application, sys; print([n for n in {HEAVY} if n in sys.modules])"
    started = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert started.stdout.strip() == "[]"
