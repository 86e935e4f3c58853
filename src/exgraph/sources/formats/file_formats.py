"""The formats that are read. Whatever lists them, reads this list, without their readers."""

from __future__ import annotations

from typing import NamedTuple


class FileFormat(NamedTuple):
    """What people call a format, the suffixes that name it, and the part by which an archive is known to be one."""

    title: str
    suffixes: tuple[str, ...] = ()
    part: str = ""


#: By the name that `--from` and profiles give it; each is a module of this package.
FORMATS = {
    "markdown": FileFormat("Markdown", (".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd", ".rmd")),
    "html": FileFormat("HTML", (".html", ".htm", ".xhtml")),
    "csv": FileFormat("CSV", (".csv", ".tsv", ".tab")),
    "xlsx": FileFormat("XLSX", (".xlsx", ".xlsm", ".xltx"), "xl/workbook.xml"),
    "asciidoc": FileFormat("AsciiDoc", (".adoc", ".asciidoc", ".asc")),
    "rst": FileFormat("reStructuredText", (".rst", ".rest")),
    "docx": FileFormat("DOCX", (".docx", ".docm", ".dotx"), "word/document.xml"),
    "jsonl": FileFormat("JSON records", (".jsonl", ".ndjson")),
    "columns": FileFormat("Text in columns"),
    "text": FileFormat("Text by sections"),
}
#: exgraph's own JSON is a matrix, not tables; another JSON with lists of objects is records.
OWN = "json"
