"""Puts into the wheel what lies beside the package in a checkout: resources, demo archive."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BesideThePackage(BuildHookInterface[Any]):
    """Adds ``resources`` and ``archive.db`` to a wheel; an editable install finds them."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name the files before hatchling collects them."""
        if version == "editable":
            return
        for name in ("resources", "archive.db"):
            path = Path(self.root, name)
            if path.exists():
                build_data["force_include"][str(path)] = f"desktop/{name}"
