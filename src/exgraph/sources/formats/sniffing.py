"""The format of a file whose name does not say it."""

from __future__ import annotations

import re

from exgraph.files.encoding import declared_encoding, decode
from exgraph.languages.meanings import Word
from exgraph.languages.words import pattern, whole
from exgraph.sources.formats.file_formats import FORMATS
from exgraph.sources.formats.listed import ITEM
from exgraph.values.service import PORTED

_SAMPLE = 100_000
#: What pages begin with, and the directives of tables.
MARKUP = {
    "html": r"!doctype\s+html|\?xml|html|head|body|table|div|!--",
    "table": "table",
    "rst": "list-table|csv-table|table",
}
_HTML = re.compile(rf"\s*<(?:{MARKUP['html']})", re.IGNORECASE)
_TABLE = re.compile(rf"<{MARKUP['table']}\b", re.IGNORECASE)
_DASHES = re.compile(r"^[ \t>]*\|?[ \t]*:?-{2,}:?[ \t]*\|[ \t|:+-]*$", re.MULTILINE)
_HEADING = re.compile(r"^#{1,6} ", re.MULTILINE)
_ASCIIDOC = re.compile(r"^\|===[ \t]*$", re.MULTILINE)
#: What an item of a list of ports has: a transport, or the word for a port.
_PORT = pattern(rf"\b(?:{'|'.join(PORTED)})\b|", whole(Word.PORT_NOUN))
_FEWEST_ITEMS = 2
#: Two lines of as many cells, or more, between pipes.
_PIPES = re.compile(r"^[^|\n]*\|[^|\n]*\|.*\n[^|\n]*\|[^|\n]*\|", re.MULTILINE)
_RST = re.compile(
    r"^[ \t]*\+[-=]{2,}\+[-=+]*$"
    rf"|^[ \t]*\.\. (?:{MARKUP['rst']})::|^[ \t]*={{2,}}(?:[ \t]+={{2,}})+[ \t]*$",
    re.MULTILINE,
)


def sniffed(data: bytes, file: str, encoding: str | None = None) -> str | None:
    """The format that contents look like, or None. Raises `UnusableInput` when they are no text at all."""
    from exgraph.sources.formats.columns import is_in_columns
    from exgraph.sources.formats.csv import delimiter_of
    from exgraph.sources.formats.jsonl import is_records

    if data.startswith(b"PK\x03\x04"):
        from exgraph.files.package import Package

        package = Package(data, file)
        return next((name for name, form in FORMATS.items() if form.part and package.has(form.part)), None)
    whole = decode(data, encoding or declared_encoding(data), file).text
    if is_records(whole):
        return "jsonl"
    text = whole[:_SAMPLE]
    if _HTML.match(text):
        return "html"
    if _ASCIIDOC.search(text):
        return "asciidoc"
    if _DASHES.search(text):
        from exgraph.sources.formats.text import is_sectioned

        return "text" if is_sectioned(text) else "markdown"
    if _RST.search(text):
        return "rst"
    if is_in_columns(text):
        return "columns"
    if _TABLE.search(text):
        return "markdown" if _HEADING.search(text) else "html"
    if text.startswith("|") or "\n|" in text:
        return "markdown"
    if "|" not in text.partition("\n")[0] and _PIPES.search(text):
        return "markdown"
    if _lists_ports(text):
        return "markdown" if _HEADING.search(text) else "columns"
    if any(delimiter_of(text) in line for line in text.split("\n")[:2]):
        return "csv"
    return None


def _lists_ports(text: str) -> bool:
    """Whether a text has items of a list that say ports."""
    items = (line for line in text.split("\n") if ITEM.match(line) and any(map(str.isdigit, line)))
    return sum(_PORT().search(line) is not None for line in items) >= _FEWEST_ITEMS
