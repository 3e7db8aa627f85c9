"""What lies in folders and archives and is nobody's article: hidden files, the parts of pages."""

from collections.abc import Collection
from pathlib import PurePath

# How browsers name the folder beside "page.html", by the language they run in: Chrome, Edge and
# Firefox in English and most others; the rest since Internet Explorer.
_PARTS = "_files"
_OTHER_PARTS = (
    *("-dateien", "_fichiers", "_archivos", "_arquivos", "_ficheiros", "_file", "_bestanden"),
    *("-filer", "_pliki", "_soubory", "_elemei", "_tiedostot", "_dosyalar", "-файлы"),
)
_PAGES = (".html", ".htm", ".xhtml")
_SYSTEM = "__macosx"  # what macOS puts into a ZIP beside what was asked for


def is_hidden(name: str) -> bool:
    """Whether files and folders of this name are passed over wherever they lie."""
    if name == "..":
        return False  # no name, but a way out of an archive, which is told
    return name.startswith((".", "~$")) or name.lower() == _SYSTEM


def holds_parts(folder: PurePath, names: Collection[str]) -> bool:
    """Whether a folder holds the pictures and frames of a page that was saved as a whole.

    Args:
        folder: its path.
        names: the paths of what lies there, its page among them where there is one.
    """
    small = folder.name.lower()
    if small.endswith(_PARTS):
        return True
    stems = [folder.name[: -len(end)] for end in _OTHER_PARTS if small.endswith(end)]
    pages = (folder.with_name(stem + page) for stem in stems if stem for page in _PAGES)
    return any(str(page) in names for page in pages)


def is_passed_over(member: PurePath, names: Collection[str]) -> bool:
    """Whether a member of an archive is hidden, or part of a page that lies in it as well.

    Args:
        member: its path in the archive.
        names: the paths of all members.
    """
    if any(is_hidden(part) for part in member.parts):
        return True
    folders = (folder for folder in member.parents if folder.name)
    return any(holds_parts(folder, names) for folder in folders)
