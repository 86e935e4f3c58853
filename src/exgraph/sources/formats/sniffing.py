"""The format of a file whose name does not say it."""

from __future__ import annotations

import re

from exgraph.files.encoding import declared_encoding, decode
from exgraph.languages.meanings import Word
from exgraph.languages.words import pattern, whole
from exgraph.sources.formats.file_formats import FORMATS
from exgraph.sources.formats.listed import ITEM
from exgraph.sources.formats.rule_commands import commands_in
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
#: What a line of a list without bullets begins or ends with: a few words, and a port beside its transport.
_STATED = rf"(?:(?:{'|'.join(PORTED)})\W{{0,3}}\d|\d{{1,5}}\W{{0,3}}(?:{'|'.join(PORTED)})\b)"
_LISTED = re.compile(
    rf"\s*(?:[^\s|;]{{1,40}} ){{0,3}}?\W?{_STATED}|[^|;\n]{{0,200}}?{_STATED}[\d\s,/-]{{0,40}}\W{{0,3}}$", re.IGNORECASE
)
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
    if _lists_ports(text) or commands_in(text.split("\n"), 1):
        return "markdown" if _HEADING.search(text) else "columns"
    if any(delimiter_of(text) in line for line in text.split("\n")[:2]):
        return "csv"
    return None


def _lists_ports(text: str) -> bool:
    """Whether a text has items of a list that say ports."""
    numbered = [line for line in text.split("\n") if any(map(str.isdigit, line))]
    items = sum(_PORT().search(line) is not None for line in numbered if ITEM.match(line))
    return items >= _FEWEST_ITEMS or sum(map(bool, map(_LISTED.match, numbered))) >= _FEWEST_ITEMS
