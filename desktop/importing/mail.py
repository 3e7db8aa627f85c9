"""Mail: a message as programs save it (EML); what is attached to it is read as a member."""

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import MessageError
from email.message import EmailMessage, MIMEPart
from email.policy import EmailPolicy
from email.utils import parseaddr
from typing import Any, cast

from desktop.article import Origin
from desktop.errors import ReaderError
from desktop.importing.blocks import block_text
from desktop.importing.building import Value, build
from desktop.importing.content import Content
from desktop.importing.decoding import clean, decode
from desktop.importing.elements import main_text, parse
from desktop.importing.format import Format, Found
from desktop.message import message, translatable

_NAMES = rb"from|to|subject|date|message-id|received|return-path|mime-version|delivered-to|x-[\w-]+"
_HEADER = re.compile(rb"^(" + _NAMES + rb"):", re.IGNORECASE | re.MULTILINE)
_BEGINS = re.compile(rb"\A(?:" + _NAMES + rb"|[\w-]+):[ \t]", re.IGNORECASE)
_NEEDED = frozenset({b"from", b"date"})
_HEAD_ENDS = re.compile(rb"\r?\n\r?\n")
_FORWARDED = re.compile(r"\A(?:(?:re|fwd?|aw|wg|tr)\s*:\s*)+", re.IGNORECASE)
# A newsletter's main text is most of it; where less is found, or rows of a table with "|" between
# their cells, it was laid out in tables that were taken for menus, or for tables.
_ENOUGH = 0.5  # of the words
_WRAPPED = (50, 80)  # characters of a line that a mail program broke, RFC 5322's 78 and some
_MOST_ATTACHED = 100
# Characters of a field of the head; RFC 5322 has a line end after 998, and what is read here takes
# one or two lines. The standard library needs the square of them: of a megabyte all memory.
_LONGEST_FIELD = 4_000


class _Policy(EmailPolicy):
    """How the standard library reads fields, but for those that are too long to be any."""

    def header_fetch_parse(self, name: str, value: str) -> Any:
        """What a field says."""
        return super().header_fetch_parse(name, value[:_LONGEST_FIELD])


def read_mail(content: Content) -> Iterator[Found]:
    """The message, unless it only carries something, and what is attached to it.

    Raises:
        ReaderError: it is no message, or neither holds a text nor carries anything.
    """
    data = content.data()
    try:
        mail = cast("EmailMessage", message_from_bytes(data, policy=_Policy()))
        text = _text(mail, content.path)
        fields = _fields(mail)
        attached = list(_attached(mail))
    except (MessageError, ValueError, LookupError, TypeError, AttributeError) as error:
        # The standard library's parser trips over headers that no mail program writes.
        raise ReaderError(
            content.path,
            message("it is no sound message ({reason}); save it anew", reason=str(error)),
        ) from error
    except RecursionError as error:
        raise ReaderError(
            content.path, message("it is nested too deeply; save its text")
        ) from error
    if text:
        yield build(text, fields, data, content.path)
    elif not attached:
        raise ReaderError(
            content.path,
            message("there is no text in the message; copy what it shows, and paste it"),
        )
    for name, part in attached:
        content.budget.spend(len(part))
        yield content.member(name, part)


def _text(mail: EmailMessage, path: str) -> str:
    """The text of a message: of its HTML where it has one, for that has its paragraphs."""
    html = mail.get_body(("html",))
    if html is not None and (text := _of_html(_content(html, path), path)):
        return text
    plain = mail.get_body(("plain",))
    text = clean(_content(plain, path)) if plain is not None else ""
    return unwrapped(text) if text.strip() else ""


def _of_html(html: str, path: str) -> str:
    html = clean(html)
    if not html.strip():
        return ""
    try:
        page = parse(html, path)
    except ReaderError:
        return ""
    whole = block_text(page)  # before the main text is looked for, which takes the page apart
    main = clean(main_text(page)).strip()
    is_most = len(main.split()) >= _ENOUGH * len(whole.split())
    return main if is_most and "|" not in main else whole


def _content(part: MIMEPart, path: str) -> str:
    """The text of a part; in the encoding that it is in, where that is not the one it names."""
    try:
        found = part.get_content(errors="strict")
    except (LookupError, UnicodeDecodeError):
        payload = part.get_payload(decode=True)
        return decode(payload, path) if isinstance(payload, bytes) else ""
    return found if isinstance(found, str) else ""


def unwrapped(text: str) -> str:
    """A text without the line breaks that a mail program put into its paragraphs."""
    paragraphs = re.split(r"\n\s*\n", text.strip())
    return "\n".join(filter(None, map(_joined, paragraphs)))


def _joined(paragraph: str) -> str:
    lines = [line.strip() for line in paragraph.split("\n") if line.strip()]
    shortest, longest = _WRAPPED
    wrapped = len(lines) > 1 and all(shortest <= len(line) <= longest for line in lines[:-1])
    return (" " if wrapped else "\n").join(lines)


def _fields(mail: EmailMessage) -> dict[str, Value]:
    """What the head says; the sender's name is the outlet, as newsletters have it."""
    name, address = parseaddr(_header(mail, "From"))
    said = {
        "title": _FORWARDED.sub("", _header(mail, "Subject")),
        "source": name or address.partition("@")[2],
        "published": _header(mail, "Date"),
        "external_id": _header(mail, "Message-ID").strip("<> \t"),
        "url": _header(mail, "Archived-At").strip("<> \t"),
        "language": _header(mail, "Content-Language").split(",")[0],
    }
    return {field: (clean(value), Origin.HEADER) for field, value in said.items() if value}


def _header(mail: EmailMessage, name: str) -> str:
    """What a field says; "" where it says what the standard library trips over."""
    try:
        return str(mail.get(name, ""))
    except (MessageError, ValueError, OverflowError, IndexError, AttributeError, RecursionError):
        return ""


def _attached(mail: EmailMessage) -> Iterator[tuple[str, bytes]]:
    """Names and bytes of the attachments; a message that is attached is one of them."""
    for number, part in enumerate(mail.iter_attachments(), 1):
        if number > _MOST_ATTACHED:
            return
        if part.get_content_type() == "message/rfc822":
            inner = part.get_content()
            yield f"{number}.eml", bytes(inner)
        elif name := part.get_filename():
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes):
                yield name.replace("/", "_").replace("\\", "_"), payload


def _is_mail(content: Content) -> bool:
    head = _HEAD_ENDS.split(content.head, 1)[0]
    names = {name.lower() for name in _HEADER.findall(head)}
    return bool(_BEGINS.match(head)) and names >= _NEEDED and len(names) > len(_NEEDED)


FORMAT = Format(translatable("Mails"), (".eml",), _is_mail, read_mail)
