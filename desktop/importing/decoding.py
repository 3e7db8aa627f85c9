"""From the bytes of a file to its text: encodings told apart, what is no text refused."""

import codecs
import re
import unicodedata
from collections import Counter
from functools import partial

from desktop.errors import ReaderError
from desktop.message import Message, message, translatable
from desktop.text.languages import detect

# The longer mark first: UTF-32's begins with UTF-16's.
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FIRST_BYTES = {
    b"%PDF-": translatable("a PDF document"),
    b"PK\x03\x04": translatable("a ZIP archive or an office document"),
    b"\xd0\xcf\x11\xe0": translatable("an old office document"),
    b"{\\rtf": translatable("an RTF document"),
    b"\x1f\x8b": translatable("a compressed file (gzip)"),
    b"BZh": translatable("a compressed file (bzip2)"),
    b"\xfd7zXZ": translatable("a compressed file (xz)"),
    b"7z\xbc\xaf": translatable("a compressed file (7z)"),
    b"\x89PNG": translatable("a picture"),
    b"\xff\xd8\xff": translatable("a picture"),
    b"GIF8": translatable("a picture"),
    b"SQLite format 3\x00": translatable("a database"),
}
# What news was written in before UTF-8. Without this list charset-normalizer takes a short French
# text for mac_latin2, and with cp1257 in it a Polish one for Latvian.
_LEGACY = (
    *("cp1252", "cp1250", "cp1251", "koi8_r", "koi8_u", "cp1253", "cp1254", "cp1255", "cp1256"),
    *("cp932", "euc_jp", "gb18030", "big5", "euc_kr", "iso8859_2", "mac_roman", "iso8859_6"),
    "cp866",
)
# Which of these a few accents are in is hardly told by them alone, and the language tells it: of 58
# texts of one to six of spaCy's sentences in ten languages of Western Europe 19 were taken for
# another one than theirs, with the language 1, and of 46 in Polish, Turkish and the like 5 and 0.
_LATIN = frozenset(("cp1250", "cp1252", "cp1254", "mac_roman"))
_CODES_OF = {
    **dict.fromkeys(("ca", "da", "de", "en", "es", "eu", "fi", "fr", "ga", "gl", "is"), "cp1252"),
    **dict.fromkeys(("it", "nb", "nl", "nn", "no", "pt", "sv"), "cp1252"),
    **dict.fromkeys(("bs", "cs", "hr", "hu", "pl", "ro", "sk", "sl", "sq"), "cp1250"),
    **dict.fromkeys(("az", "tr"), "cp1254"),
}
_ACCENTED = "àáâãäåæçèéêëìíîïñòóôõöøœßùúûüýðþ"
_SIGNS = frozenset(_ACCENTED + _ACCENTED.upper() + "¡¿ªº«»‹›“”‘’„‚…–—·°€£§©\xa0\xad")
_ICELANDIC = frozenset("ðþýÐÞÝ")  # letters that other Western languages do not have
_WESTERN = ("cp1252", "mac_roman")  # the first where both would do
_PROBED = 200_000  # bytes that an encoding is guessed from
_DAMAGED_SHARE = 0.02  # of the characters beyond ASCII that may be broken in a text of Unicode
# Of the first halves of the characters of a text in UTF-16 that are one of two values: 95 of 100
# where letters, spaces and curly quotes mix; 30 where the bytes are a text with a letter each.
_SCRIPT_SHARE = 0.8
# Of the bytes of a text, left in it by databases and broken disks; of packed data 4 of 1,000 are.
_ZERO_SHARE = 0.001
_LINE_ENDS = re.compile("\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
# Control characters have no look, XML and PDF refuse them; surrogates are halves of a character.
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff]")
_SOFT_HYPHEN = "\xad"  # within a line it has no look, and makes another word of the one it is in
_LIGATURES = re.compile("[\ufb00-\ufb06]")  # "ﬁ": what converters of PDF leave of two letters
_SURROGATES = re.compile("[\ud800-\udfff]")


def decode(data: bytes, path: str, declared: str = "") -> str:
    """The text of a file, cleaned.

    Args:
        data: its bytes.
        path: the file, for the error.
        declared: the encoding that it says it has; believed where it isn't UTF-8 and this fits.

    Raises:
        ReaderError: the bytes are no text, or in an encoding that can't be told.
    """
    text = _by_mark(data, path)
    if text is None:
        text = _as_unmarked_utf16(data)
    if text is None:
        _refuse_binary(data, path)
        text = _as_utf8(data) or _as_declared(data, declared) or _as_guessed(data)
    if text is None:
        raise ReaderError(path, message("its encoding can't be told; save it as UTF-8"))
    return clean(text)


def encoding_of(head: bytes, path: str) -> str:
    """The name of the encoding of a file that is too long to be decoded as a whole.

    Args:
        head: its beginning, of whole characters.
        path: the file, for the error.

    Raises:
        ReaderError: the bytes are no text, or in an encoding that can't be told.
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if head.startswith(mark):
            # These names take the mark off themselves.
            return {"utf-8": "utf-8-sig"}.get(encoding, encoding.removesuffix("-le"))
    encoding = _unmarked_utf16(head)
    if not encoding:
        _refuse_binary(head, path)
        encoding = "utf-8" if _as_utf8(head) is not None else _guessed(head)
    if not encoding:
        raise ReaderError(path, message("its encoding can't be told; save it as UTF-8"))
    return encoding


def clean(text: str) -> str:
    """A text as articles hold it: line ends as line feeds, and only what is seen in a line.

    Control characters, soft hyphens and halves of characters are left out; ligatures are letters.

    Offsets count the characters of what this returns.
    """
    text = _CONTROLS.sub("", _LINE_ENDS.sub("\n", text)).replace(_SOFT_HYPHEN, "")
    text = _LIGATURES.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)
    return _SURROGATES.sub("\N{REPLACEMENT CHARACTER}", text)


def _by_mark(data: bytes, path: str) -> str | None:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            if encoding == "utf-8":
                return _as_utf8(data[len(mark) :])
            text = data[len(mark) :].decode(encoding, errors="replace")
            # The last one may be half of a character, where the file was cut short.
            if text.count("\N{REPLACEMENT CHARACTER}") > len(text) * _DAMAGED_SHARE:
                raise ReaderError(
                    path,
                    message(
                        "it says it is {encoding} and is not; save it as UTF-8",
                        encoding=encoding.upper(),
                    ),
                )
            return text
    return None


def _refuse_binary(data: bytes, path: str) -> None:
    for first, what in _FIRST_BYTES.items():
        if data.startswith(first):
            raise ReaderError(
                path,
                message("it is {what}, which can't be read; save its text", what=Message(what)),
            )
    if data.count(0) > len(data) * _ZERO_SHARE:
        raise ReaderError(path, message("it holds binary data and no text; save its text"))


def _as_unmarked_utf16(data: bytes) -> str | None:
    encoding = _unmarked_utf16(data)
    return data.decode(encoding, errors="replace") if encoding else None


def _unmarked_utf16(data: bytes) -> str:
    """The kind of UTF-16 that a text is in which does not say so, as Windows calls it; or "".

    All its zeros are on one side then, where two of 256 values cover a script and its spaces.
    """
    probed = data[:_PROBED]
    for encoding, first in (("utf-16-le", 1), ("utf-16-be", 0)):
        high, low = probed[first::2], probed[1 - first :: 2]
        usual = sum(count for _, count in Counter(high).most_common(2))
        if 0 in high and 0 not in low and usual >= len(high) * _SCRIPT_SHARE:
            text = probed.decode(encoding, errors="replace")
            return "" if _CONTROLS.search(text) else encoding
    return ""


def _as_utf8(data: bytes) -> str | None:
    """The text where it is UTF-8, if need be with a few broken characters; else None."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        text = data.decode(errors="replace")
    beyond_ascii = sum(character > "\x7f" for character in text)
    broken = text.count("\N{REPLACEMENT CHARACTER}")
    return text if broken <= beyond_ascii * _DAMAGED_SHARE else None


def _as_declared(data: bytes, declared: str) -> str | None:
    try:
        # Browsers read Latin-1 as Windows-1252, and so do those who write it.
        name = codecs.lookup(declared).name
        return data.decode({"iso8859-1": "cp1252", "ascii": "cp1252"}.get(name, name))
    except (LookupError, UnicodeDecodeError, ValueError):
        return None


def _as_guessed(data: bytes) -> str | None:
    encoding = _guessed(data)
    return data.decode(encoding, errors="replace") if encoding else None


def _guessed(data: bytes) -> str:
    """The likeliest encoding of a text that is not UTF-8, or ""."""
    # A tenth of a second to load, and few files need it.
    from charset_normalizer import from_bytes  # noqa: PLC0415

    best = from_bytes(data[:_PROBED], cp_isolation=list(_LEGACY)).best()
    if best is None:
        return ""
    return _of_language(data[:_PROBED], best.encoding)


def _of_language(data: bytes, guessed: str) -> str:
    """The encoding of a text in Latin letters that its language is written in, else the guess.

    Where signs are left that no Western language has, names of other ones stand in the text, for
    whose sake it was guessed otherwise.
    """
    if guessed not in _LATIN:
        return guessed
    language = detect(data.decode("cp1252", errors="replace"))  # but for accents right in all
    encoding = _CODES_OF.get(language, guessed)
    if encoding not in _WESTERN:
        return encoding
    best = max(_WESTERN, key=partial(_usual, data))
    usual = _SIGNS if language == "is" else _SIGNS - _ICELANDIC
    odd = (sign for sign in data.decode(best, errors="replace") if not sign.isascii())
    return best if usual.issuperset(odd) else guessed


def _usual(data: bytes, encoding: str) -> int:
    """How many signs of a text are usual in Western Europe, where it is in an encoding."""
    return sum(sign in _SIGNS for sign in data.decode(encoding, errors="replace"))
