"""Puts into the wheel what lies beside the package: resources, manual, demo archive."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BesideThePackage(BuildHookInterface[Any]):
    """Adds resources, manual and ``archive.db`` to a wheel; an editable install finds them."""

    def dependencies(self) -> list[str]:
        """What building the demo archive and the translations takes, where they are missing."""
        if self.target_name != "wheel":
            return []
        needed = self.metadata.core.dependencies
        qt = [name for name in needed if name.lower().startswith("pyside6")]
        rest = [name for name in needed if name not in qt]
        return [*([] if self._archive.exists() else rest), *(qt if self._unspoken else [])]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name the files before hatchling collects them."""
        if version == "editable":
            return
        if not self._archive.exists():
            self._build_archive()
        self._release_translations()
        for path in (self._archive, Path(self.root, "resources")):
            build_data["force_include"][str(path)] = f"desktop/{path.name}"
        for page in Path(self.root, "docs").glob("*.md"):  # the manual; pictures are for the web
            build_data["force_include"][str(page)] = f"desktop/docs/{page.name}"

    @property
    def _archive(self) -> Path:
        return Path(self.root, "archive.db")

    @property
    def _translated(self) -> dict[Path, Path]:
        """The compiled file of each translation."""
        compiled = Path(self.root, "resources", "translations")
        sources = Path(self.root, "packaging", "translations").glob("*.ts")
        return {source: compiled / source.with_suffix(".qm").name for source in sources}

    @property
    def _unspoken(self) -> list[Path]:
        """The translations that were not compiled since they changed."""
        return [
            source
            for source, compiled in self._translated.items()
            if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime
        ]

    def _release_translations(self) -> None:
        known = self._translated
        for source in self._unspoken:
            known[source].parent.mkdir(exist_ok=True)
            beside = Path(sys.executable).with_name("pyside6-lrelease")
            tool = shutil.which("pyside6-lrelease") or str(beside)
            subprocess.run([tool, "-silent", str(source), "-qm", str(known[source])], check=True)
        for old in Path(self.root, "resources", "translations").glob("*.qm"):
            if old not in known.values():
                old.unlink()

    def _build_archive(self) -> None:
        # pip hands the packages it fetched for the build over in PYTHONPATH.
        inherited = os.environ.get("PYTHONPATH", "")
        path = os.pathsep.join(filter(None, [self.root, inherited]))
        script = Path(self.root, "packaging", "demo_archive.py")
        subprocess.run([sys.executable, script], env={**os.environ, "PYTHONPATH": path}, check=True)
