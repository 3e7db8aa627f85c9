"""File names: what a file is called that is made of something with a title."""

import re
import unicodedata

from desktop.app.language import tr

_MOST = 60  # characters of a file name made from a title
# Marks and isolates that turn the direction of what is read: a file's name would hide its end.
_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def file_name(title: str, otherwise: str = "") -> str:
    """A title as the name of a file that every system accepts, cut at a word.

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
