"""Puts into the wheel what lies beside the package: resources, manual, demo archive."""

import os
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
        return [*([] if self._archive.exists() else rest), *([] if self._spoken else qt)]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name the files before hatchling collects them."""
        if version == "editable":
            return
        if not self._archive.exists():
            self._build_archive()
        if not self._spoken:
            self._release_translations()
        for path in (self._archive, Path(self.root, "resources")):
            build_data["force_include"][str(path)] = f"desktop/{path.name}"
        for page in Path(self.root, "docs").glob("*.md"):  # the manual; pictures are for the web
            build_data["force_include"][str(page)] = f"desktop/docs/{page.name}"

    @property
    def _archive(self) -> Path:
        return Path(self.root, "archive.db")

    @property
    def _spoken(self) -> list[Path]:
        return list(Path(self.root, "resources", "translations").glob("*.qm"))

    def _release_translations(self) -> None:
        folder = Path(self.root, "resources", "translations")
        folder.mkdir(exist_ok=True)
        for source in Path(self.root, "packaging", "translations").glob("*.ts"):
            target = folder / source.with_suffix(".qm").name
            tool = ["pyside6-lrelease", "-silent", str(source), "-qm", str(target)]
            subprocess.run(tool, check=True)

    def _build_archive(self) -> None:
        # pip hands the packages it fetched for the build over in PYTHONPATH.
        inherited = os.environ.get("PYTHONPATH", "")
        path = os.pathsep.join(filter(None, [self.root, inherited]))
        script = Path(self.root, "packaging", "demo_archive.py")
        subprocess.run([sys.executable, script], env={**os.environ, "PYTHONPATH": path}, check=True)
