"""Makes anew all that the project keeps of what exgraph says: `python tests/docs/renew.py`.

The columns of answers, the tables of formats and headers in the pages, the JSON Schemas, the pictures of the README and
of `docs/pictures`, what stands in `outputs`, and the outputs of the notebook.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import nbformat

from tests.docs.columns import DOCS, renewed
from tests.docs.pictures import ROOT, make
from tests.docs.schemas import schemas
from tests.notebooks.execution import executed
from tests.sources.formats import shapes_page
from tests.sources.shapes import headers_page

for page in DOCS.rglob("*.md"):
    text = page.read_text(encoding="utf-8")
    if (new := headers_page.renewed(shapes_page.renewed(renewed(text)))) != text:
        page.write_text(new, encoding="utf-8")
        sys.stdout.write(f"{page.relative_to(ROOT)}\n")
for path in make(ROOT):
    sys.stdout.write(f"{path}\n")
for notebook in sorted((ROOT / "notebooks").glob("*.ipynb")):
    nbformat.write(executed(notebook), notebook)
    sys.stdout.write(f"{notebook.relative_to(ROOT)}\n")
for file, text in schemas().items():
    if not file.is_file() or file.read_text(encoding="utf-8") != text:
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
        sys.stdout.write(f"{file}\n")
