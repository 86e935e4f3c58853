"""The title and the language of a PDF, which neither Graphviz nor matplotlib writes both of."""

from __future__ import annotations

import re

_ROOT, _INFO, _SIZE = (re.compile(rb"/" + name + rb" (\d+)") for name in (b"Root", b"Info", b"Size"))
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")


def titled(pdf: bytes, title: str, language: str) -> bytes:
    """The PDF with a title, which viewers show in place of the file's name, and the language of its texts.

    Both are an incremental update (ISO 32000-1, section 7.5.6): what was there stays byte for byte. A PDF that ends in
    another way than those of Graphviz and matplotlib do is given back as it is.
    """
    start = _START.search(pdf)
    trailer = pdf[pdf.rfind(b"trailer") :]
    found = [pattern.search(trailer) for pattern in (_ROOT, _INFO, _SIZE)]
    if start is None or any(each is None for each in found):
        return pdf
    root, info, size = (int(each[1]) for each in found if each is not None)
    catalog, facts = _dictionary(pdf, root), _dictionary(pdf, info)
    if catalog is None or facts is None:
        return pdf
    facts = re.sub(rb"/Title\s*(?:<[^<>]*>|\((?:[^\\()]|\\.)*\))", b"", facts, flags=re.DOTALL)
    made = pdf if pdf.endswith(b"\n") else pdf + b"\n"
    places = {}
    for number, entries in (
        (root, catalog + b" /Lang " + _text(language) + b" /ViewerPreferences << /DisplayDocTitle true >>"),
        (info, facts + b" /Title " + _text(title)),
    ):
        places[number] = len(made)
        made += b"%d 0 obj\n<<%s >>\nendobj\n" % (number, entries)
    table = b"".join(b"%d 1\n%010d 00000 n \n" % (number, places[number]) for number in sorted(places))
    ends = b"trailer\n<< /Size %d /Root %d 0 R /Info %d 0 R /Prev %s >>\n" % (size, root, info, start[1])
    return made + b"xref\n" + table + ends + b"startxref\n%d\n%%%%EOF\n" % len(made)


def _dictionary(pdf: bytes, number: int) -> bytes | None:
    """What stands in the dictionary of an object; `None` where it is not found."""
    found = re.search(rb"(?:^|[\r\n])%d 0 obj\s*<<(.*?)>>\s*endobj" % number, pdf, re.DOTALL)
    return None if found is None else found[1].rstrip()


def _text(text: str) -> bytes:
    """A text string: UTF-16 with a byte-order mark, in hexadecimal."""
    return b"<FEFF" + text.encode("utf-16-be", "replace").hex().upper().encode() + b">"
