"""Texts for files that are XML: no document can put into one what it must not hold."""

from __future__ import annotations

import re

#: What XML 1.0 cannot hold (section 2.2), or should not: DEL and C1.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def cleaned(text: str) -> str:
    """A text in which every control character, and what else XML cannot hold, is the replacement character."""
    return _NOT_XML.sub("\ufffd", text)


def xml_text(text: str) -> str:
    """A text for an element: what XML cannot hold is the replacement character, and a line ends as XML's do."""
    return cleaned(text).replace("\r\n", "\n").replace("\r", "\n")
