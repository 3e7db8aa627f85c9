"""The font files a bundle takes along, since it can't count on the system's."""

from pathlib import Path

_DEBIAN = Path("/usr/share/fonts/truetype")
_WHOLE = ("Regular", "Bold", "Italic", "BoldItalic")
_UPRIGHT = ("Regular", "Bold")
# The families that resources/templates name, and what Debian calls their files.
_NOTO = {
    "NotoSans": _WHOLE,
    "NotoSerif": _WHOLE,
    "NotoSansArabic": _UPRIGHT,
    "NotoNaskhArabic": _UPRIGHT,
    "NotoSansHebrew": _UPRIGHT,
    "NotoSerifHebrew": _UPRIGHT,
    "NotoSansMath": ("Regular",),
    "NotoSansSymbols2": ("Regular",),
}
_DEJAVU = ("DejaVuSans", "DejaVuSans-Bold", "DejaVuSansMono")


def font_files() -> list[Path]:
    """Every font of the bundle.

    Raises:
        FileNotFoundError: the packages that hold them are not installed.
    """
    noto = [f"{family}-{face}" for family, faces in _NOTO.items() for face in faces]
    files = [_DEBIAN / "noto" / f"{name}.ttf" for name in noto]
    files += [_DEBIAN / "dejavu" / f"{name}.ttf" for name in _DEJAVU]
    missing = [file.name for file in files if not file.exists()]
    if missing:
        raise FileNotFoundError(
            f"{', '.join(missing)}: install fonts-noto-core and fonts-dejavu-core"
        )
    return files
