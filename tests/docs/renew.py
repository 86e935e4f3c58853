"""Writes what is declared into the docs: columns of answers, tables of formats and headers, JSON Schemas.

python tests/docs/renew.py
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.docs.columns import DOCS, renewed
from tests.docs.schemas import schemas
from tests.sources.formats import shapes_page
from tests.sources.shapes import headers_page

for page in DOCS.rglob("*.md"):
    text = page.read_text(encoding="utf-8")
    if (new := headers_page.renewed(shapes_page.renewed(renewed(text)))) != text:
        page.write_text(new, encoding="utf-8")
        sys.stdout.write(f"{page}\n")

for file, text in schemas().items():
    if not file.is_file() or file.read_text(encoding="utf-8") != text:
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
        sys.stdout.write(f"{file}\n")
