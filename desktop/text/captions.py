"""Captions: lines under pictures, told by how agencies and sites credit who took them."""

import re

# Longer lines are text in which a picture is spoken of.
_LONGEST = 700  # characters
# "FILE - In this Sept. 30 photo, …", "In this Friday, Dec. 29, file photo, …"
_FILE = re.compile(
    r"FILE(?: PHOTO)?\s?[-–—:]\s"
    r"|(?:In )?[Tt]his\b[^!?“”\"]{0,60}"
    r"\b(?:file|handout|undated|courtesy|combination|(?<=[Tt]his )provided) photo\b"
)
_AGENCY = r"(?:AP|AFP|EPA|EFE|TASS|Reuters|REUTERS|Yonhap|Getty|Xinhua)"
_NAME = r"[A-ZÀ-Þ][\w.’'-]+(?: [\w.’'-]+){0,3}"
_FULL_NAME = r"[A-ZÀ-Þ][\w.’'-]+(?: [\w.’'-]+){1,3}"
# A credit at the end. "(AFP/Reuters)" alone tells which agencies a report is from.
_CREDIT = re.compile(
    rf"(?:REUTERS/ ?{_NAME}(?:/File Photo)?"
    r"|\((?:Image|Photo|Picture|Foto|Bild|Фото|Zdjęcie|Crédit photo)s?\s?:[^()]{2,80}\)"
    rf"|\([^()]{{0,60}}(?:\bvia {_AGENCY}\b|\b{_AGENCY} [Pp]hoto\b|{_FULL_NAME}/{_AGENCY}\b"
    rf"|\b{_AGENCY}/File\b|, File(?=\)))"
    rf"[^()]{{0,60}}\)(?: \([^()]{{2,30}}\))?"
    rf"|©\s?{_NAME}(?: \([^()]{{2,30}}\))?)[.\s]*$"
)


def is_caption(line: str) -> bool:
    """Whether a line describes a picture of an archive or ends with who took one.

    Args:
        line: a whole paragraph.
    """
    if len(line) > _LONGEST:
        return False
    return _FILE.match(line) is not None or _CREDIT.search(line) is not None
