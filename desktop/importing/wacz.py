"""WACZ: a ZIP of WARCs as browsers' archivers write it; see https://specs.webrecorder.net/wacz."""

import re
from collections.abc import Iterator

from desktop.errors import ReaderError
from desktop.importing.content import Content
from desktop.importing.format import Format, Found
from desktop.importing.zipped import member, unpacked
from desktop.message import message, translatable

_WARC = re.compile(r"archive/[^/]+\.warc(?:\.gz)?", re.IGNORECASE)


def read_wacz(content: Content) -> Iterator[Found]:
    """The WARCs of a WACZ; its index and its list of pages say nothing that is not in them.

    Raises:
        ReaderError: it is damaged, or holds no WARC.
    """
    empty = True
    with unpacked(content) as packed:
        for info in sorted(packed.infolist(), key=lambda info: info.filename):
            if _WARC.fullmatch(info.filename):
                empty = False
                yield member(content, packed, info)
    if empty:
        raise ReaderError(content.path, message("there is no WARC in it; save it anew"))


def _is_wacz(content: Content) -> bool:
    return any(_WARC.fullmatch(name) for name in content.members)


FORMAT = Format(translatable("Web archives (WACZ)"), (".wacz",), _is_wacz, read_wacz)
