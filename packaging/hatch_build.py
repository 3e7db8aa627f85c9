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
        """What building the demo archive takes, where it has not been built yet."""
        if self.target_name != "wheel" or self._archive.exists():
            return []
        needed = self.metadata.core.dependencies
        return [name for name in needed if not name.lower().startswith("pyside6")]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name the files before hatchling collects them."""
        if version == "editable":
            return
        if not self._archive.exists():
            self._build_archive()
        for path in (self._archive, Path(self.root, "resources")):
            build_data["force_include"][str(path)] = f"desktop/{path.name}"
        for page in Path(self.root, "docs").glob("*.md"):  # the manual; pictures are for the web
            build_data["force_include"][str(page)] = f"desktop/docs/{page.name}"

    @property
    def _archive(self) -> Path:
        return Path(self.root, "archive.db")

    def _build_archive(self) -> None:
        # pip hands the packages it fetched for the build over in PYTHONPATH.
        inherited = os.environ.get("PYTHONPATH", "")
        path = os.pathsep.join(filter(None, [self.root, inherited]))
        script = Path(self.root, "packaging", "demo_archive.py")
        subprocess.run([sys.executable, script], env={**os.environ, "PYTHONPATH": path}, check=True)
