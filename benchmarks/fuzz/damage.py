"""Damage: the bytes of a file changed, cut, doubled and moved, those inside of archives, too."""

import gzip
import io
import random
import zipfile
import zlib

_TOKENS = (
    *(b"\0", b"\xff", b"\xef\xbb\xbf", b"<", b"</", b'"', b"{", b"}", b"[", b"\r\n", b"-1"),
    *(b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"&b;", b"99999999999999999999", b"\\", b"%PDF-", b"../"),
    *(b"From ", b"\xf0\x9f\x98\x80", b"<![CDATA[", b"=?utf-8?q?", b"PK\x03\x04", b"\x1f\x8b"),
    *(b"\xed\xa0\x80", b"\xe2\x80\xae", b"\x85", b"1e999", b"0000-00-00", b"&#0;", b"\\u-1", b"%s"),
)


def damaged(data: bytes, draw: random.Random) -> bytes:
    """A file with some of its bytes changed, cut, doubled, moved or put in."""
    found = bytearray(data)
    for _ in range(draw.choice((1, 1, 2, 4, 16))):
        at, length = draw.randrange(len(found) + 1), draw.choice((1, 2, 8, 64, 512))
        match draw.randrange(6):
            case 0 if found:
                found[at % len(found)] ^= 1 << draw.randrange(8)
            case 1:
                del found[at : at + length]
            case 2:
                found[at:at] = found[at : at + length] * draw.choice((1, 2, 50))
            case 3:
                found[at:at] = draw.choice(_TOKENS)
            case 4:
                piece = found[at : at + length]
                there = draw.randrange(len(found) + 1)
                found[there:there] = piece
            case _:
                del found[at:]
    return bytes(found)


def repacked(data: bytes, draw: random.Random) -> bytes:
    """A ZIP or gzip file damaged inside and packed anew; any other file damaged as it is."""
    try:
        if data.startswith(b"\x1f\x8b"):
            return gzip.compress(damaged(gzip.decompress(data), draw))
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            members = {name: packed.read(name) for name in packed.namelist()}
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, NotImplementedError):
        return damaged(data, draw)
    if not members:
        return damaged(data, draw)
    name = draw.choice(sorted(members))
    members[name] = repacked(members[name], draw)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as packed:
        for one, content in members.items():
            packed.writestr(one, content)
    return file.getvalue()
