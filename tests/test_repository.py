"""The repository agrees with itself: versions, documents, locked packages, sizes of files."""

import ast
import re
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from desktop import __version__, cli, paths

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])


def _project() -> dict[str, list[str] | dict[str, list[str]]]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def _locked() -> dict[str, set[str]]:
    """Every version the lock names of each package; several where they depend on Python's."""
    versions: dict[str, set[str]] = {}
    lock = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
    for name, version in re.findall(r"^([\w.-]+)==([^\s;]+)", lock, flags=re.MULTILINE):
        versions.setdefault(canonicalize_name(name), set()).add(version)
    return versions


def test_changelog_tells_of_this_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## [{__version__}]" in changelog


@pytest.mark.parametrize("group", ["dependencies", "dev"])
def test_lock_satisfies_the_dependencies(group: str) -> None:
    project = _project()
    wanted = project[group] if group == "dependencies" else project["optional-dependencies"][group]
    locked = _locked()
    for requirement in map(Requirement, wanted):
        versions = locked.get(canonicalize_name(requirement.name), set())
        assert versions, f"{requirement.name} is not locked: make lock"
        for version in versions:
            assert requirement.specifier.contains(version), f"{requirement} against {version}"


def test_every_package_that_the_program_imports_is_named() -> None:
    """What only comes along with another package may go with its next version."""
    known = metadata.packages_distributions()
    named = {canonicalize_name(Requirement(one).name) for one in _project()["dependencies"]}
    named.add("shiboken6")  # PySide6's own half, always of its version
    needed = {
        canonicalize_name(distribution)
        for package in _imported() - {"desktop", *sys.stdlib_module_names}
        for distribution in known[package]
    }
    assert "lxml" in needed
    assert needed - named == set()


def _imported() -> set[str]:
    """The packages that the program imports, but for those that only its types need."""
    found: set[str] = set()
    for file in (ROOT / "desktop").rglob("*.py"):
        waiting: list[ast.AST] = [ast.parse(file.read_text(encoding="utf-8"))]
        while waiting:
            match waiting.pop():
                case ast.If(test=ast.Name("TYPE_CHECKING")):
                    continue
                case ast.Import(names=names):
                    found |= {one.name.partition(".")[0] for one in names}
                case ast.ImportFrom(module=str(module)):
                    found.add(module.partition(".")[0])
                case node:
                    waiting.extend(ast.iter_child_nodes(node))
    return found


def test_locked_packages_can_be_checked_by_hash() -> None:
    lock = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
    entries = re.split(r"^(?=\w)", lock, flags=re.MULTILINE)[1:]
    assert entries
    assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []


def test_resources_lie_where_the_program_looks() -> None:
    assert paths.RESOURCES == ROOT / "resources"
    assert (paths.RESOURCES / "icons" / "parallax.svg").is_file()


def test_no_room_outgrows_a_file() -> None:
    long = {
        str(file.relative_to(ROOT)): lines
        for file in (ROOT / "desktop").rglob("*.py")
        if (lines := len(file.read_text(encoding="utf-8").splitlines())) > 400
    }
    assert long == {}


def test_the_house_that_contributing_shows_is_the_one_that_is_checked() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    rows = [line.split("|")[1] for line in text.splitlines() if line.startswith("| `")]
    shown = [sorted(re.findall(r"`(\w+)(?:/|\.py)`", row)) for row in rows]
    config = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = config["tool"]["importlinter"]["contracts"]
    whole = [one for one in contracts if one.get("exhaustive")]
    assert [one["containers"] for one in whole] == [["desktop"], ["desktop.comparison"]]
    assert shown == [sorted(layer.split(" | ")) for one in whole for layer in one["layers"]]


def test_readme_names_every_command_and_option(capsys: pytest.CaptureFixture[str]) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = re.findall(r"^ +(\w+) {2,}\w", _help(capsys), flags=re.MULTILINE)
    assert "compare" in commands
    assert [name for name in commands if f"parallax {name}" not in readme] == []
    options = {found for name in commands for found in re.findall(r"--\w+", _help(capsys, name))}
    assert sorted(option for option in options - {"--help"} if option not in readme) == []


def _help(capsys: pytest.CaptureFixture[str], *command: str) -> str:
    with pytest.raises(SystemExit):
        cli.main([*command, "--help"])
    return capsys.readouterr().out


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_between_documents_lead_somewhere(document: Path) -> None:
    targets = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", document.read_text(encoding="utf-8"))
    local = [target for target in targets if "://" not in target]
    assert [target for target in local if not (document.parent / target).exists()] == []
