"""The font files a bundle takes along, since it can't count on the system's."""

from pathlib import Path

_DEBIAN = Path("/usr/share/fonts/truetype")
_FACES = {
    "noto": [
        *(f"NotoSans-{face}" for face in ("Regular", "Bold", "Italic", "BoldItalic")),
        *(
            f"NotoSans{script}-{face}"
            for script in ("Arabic", "Hebrew")
            for face in ("Regular", "Bold")
        ),
    ],
    "dejavu": ["DejaVuSans", "DejaVuSans-Bold"],
}


def font_files() -> list[Path]:
    """Every font of the bundle.

    Raises:
        FileNotFoundError: the packages that hold them are not installed.
    """
    files = [_DEBIAN / folder / f"{face}.ttf" for folder, faces in _FACES.items() for face in faces]
    missing = [file.name for file in files if not file.exists()]
    if missing:
        raise FileNotFoundError(
            f"{', '.join(missing)}: install fonts-noto-core and fonts-dejavu-core"
        )
    return files
