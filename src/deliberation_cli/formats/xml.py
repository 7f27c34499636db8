"""XML for machines: built as a tree, so that no word of a document can be read as markup."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lxml import etree


def serialise(root: Any) -> str:
    """A whole XML document, indented, in UTF-8."""
    body: bytes = etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True)
    return body.decode()


def element(tag: str, attributes: Mapping[str, object], *children: Any, text: str | None = None) -> Any:
    """An element; attributes that are None are left out."""
    node = etree.Element(tag, {key: str(value) for key, value in attributes.items() if value is not None})
    node.text = text
    node.extend(children)
    return node
