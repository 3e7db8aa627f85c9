"""Brings the texts of the window up to date for Qt Linguist: `make translations`.

Which functions mark a text, and in which files they are called, is told here alone; a test holds
the translations against it.
"""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_MARKS = {  # beside `tr`, which Qt's tool knows; what is counted has forms of number as there
    "translatable": "QT_TR_NOOP",
    "message": "QT_TR_NOOP",
    "plural": "tr",
}
_TOOL = Path(sys.executable).with_name("pyside6-lupdate")


def update(files: Sequence[Path]) -> None:
    """Add what is new and leave out what has gone; what was translated stays.

    Args:
        files: named after their languages; English needs forms of number alone.
    """
    sources = sorted((ROOT / "desktop").rglob("*.py"))
    marks = [
        part for name, like in _MARKS.items() for part in ("-tr-function-alias", f"{like}+={name}")
    ]
    options = ["-silent", "-no-obsolete", "-locations", "none", *marks]
    for file in files:
        plural = ["-pluralonly"] if file.stem.endswith("_en") else []
        subprocess.run([_TOOL, *options, *plural, *sources, "-ts", file], check=True)


if __name__ == "__main__":
    update(
        [Path(name) for name in sys.argv[1:]]
        or sorted((ROOT / "packaging" / "translations").glob("parallax_*.ts"))
    )
