"""XML as a tree, by defusedxml: no entities, nothing from outside, no more than fits in memory."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError  # types alone; parsing is defusedxml's

from desktop.errors import ReaderError
from desktop.importing.limits import DEEPEST_ELEMENT
from desktop.message import message

_NAMESPACE = re.compile(r"\{[^}]*\}")


def parse_xml(data: bytes | str, path: str) -> Element:
    """The root of an XML document.

    Raises:
        ReaderError: it is damaged, nested too deeply, or declares entities.
    """
    from defusedxml import DefusedXmlException  # noqa: PLC0415 (only who imports waits for it)
    from defusedxml.ElementTree import fromstring  # noqa: PLC0415

    try:
        root = fromstring(data)
    except DefusedXmlException as error:
        raise ReaderError(
            path, message("it declares entities, which is not safe to read; save its text")
        ) from error
    except (ParseError, ValueError, LookupError) as error:  # a wrong or unknown encoding
        raise ReaderError(
            path, message("it is no sound XML ({reason}); save or copy it anew", reason=str(error))
        ) from error
    _refuse_depth(root, path)
    return root


def _refuse_depth(root: Element, path: str) -> None:
    """Stop at elements too deep, before anything that calls itself for each goes down to them."""
    level, depth = [root], 1
    while level := [child for element in level for child in element]:
        depth += 1
        if depth > DEEPEST_ELEMENT:
            raise ReaderError(path, message("its elements are nested too deeply; save its text"))


def local(element: Element) -> str:
    """The name of an element without its namespace."""
    return _NAMESPACE.sub("", element.tag)


def named(root: Element, *names: str) -> Iterator[Element]:
    """The elements of these local names in a tree, in its order."""
    return (element for element in root.iter() if local(element) in names)


def text_of(element: Element | None) -> str:
    """The text in an element on one line; "" of none."""
    return " ".join("".join(element.itertext()).split()) if element is not None else ""
