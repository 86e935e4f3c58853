"""Writes the columns of answers and the tables of formats and headers into the pages: `python tests/docs/renew.py`."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.docs.columns import DOCS, renewed
from tests.sources.formats import shapes_page
from tests.sources.shapes import headers_page

for page in DOCS.rglob("*.md"):
    text = page.read_text(encoding="utf-8")
    if (new := headers_page.renewed(shapes_page.renewed(renewed(text)))) != text:
        page.write_text(new, encoding="utf-8")
        sys.stdout.write(f"{page}\n")
