"""File names for files made from something with a title."""

import re
import unicodedata

from desktop.app.language import tr

_MOST = 60  # characters of a file name made from a title
# Direction marks and isolates: with them, a file's name could hide its suffix.
_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def file_name(title: str, otherwise: str = "") -> str:
    """A title as a file name that every system accepts, cut at a word.

    Args:
        title: any words.
        otherwise: the name where nothing of them is left; "" for that of a comparison.
    """
    plain = _DIRECTIONS.sub("", unicodedata.normalize("NFC", title))
    plain = " ".join(re.sub(r'[\\/:*?"<>|\x00-\x1f]', " ", plain).split())
    words, space, _ = plain[: _MOST + 1].rpartition(" ")
    if len(plain) > _MOST:
        plain = words if space else plain[:_MOST]
    return plain.rstrip(" .,;:–—-") or otherwise or tr("comparison")
