"""The star of a domain's wildcard is no mark of emphasis, in any format that has such marks."""

from pathlib import Path

import pytest

from ..shapes.reading import document

MARKDOWN = "| Port | From | To |\n|---|---|---|\n| 443/tcp | Hub | {} |\n"
ASCIIDOC = "|===\n| Port | From | To\n\n| 443/tcp | Hub | {}\n|===\n"
RST = (
    ".. list-table::\n   :header-rows: 1\n\n   * - Port\n     - From\n     - To\n"
    "   * - 443/tcp\n     - Hub\n     - {}\n"
)
HTML = "<table><tr><th>Port<th>From<th>To<tr><td>443/tcp<td>Hub<td>{}</table>"


@pytest.mark.parametrize(
    ("name", "form", "written"),
    [
        ("p.md", MARKDOWN, "*.a.com, *.b.com"),
        ("p.md", MARKDOWN, "*.a.com,*.b.com"),
        ("p.md", MARKDOWN, r"\*.a.com \*.b.com"),
        ("p.md", MARKDOWN, "`*.a.com`<br>`*.b.com`"),
        ("p.md", MARKDOWN, "**`*.a.com`**, **`*.b.com`**"),
        ("p.adoc", ASCIIDOC, "*.a.com, *.b.com"),
        ("p.adoc", ASCIIDOC, "`*.a.com`, `*.b.com`"),
        ("p.rst", RST, "``*.a.com``, ``*.b.com``"),
        ("p.rst", RST, r"\*.a.com, \*.b.com"),
        ("p.html", HTML, "<code>*.a.com</code><br><code>*.b.com</code>"),
        ("p.html", HTML, "<code>*.a.com</code><code>*.b.com</code>"),
        ("p.html", HTML, "<ul><li>*.a.com<li>*.b.com</ul>"),
    ],
)
def test_wildcards_keep_their_star(tmp_path: Path, name: str, form: str, written: str) -> None:
    found = document(tmp_path, form.format(written), name)
    assert [role.label("en") for role in found.matrix.roles] == ["Hub", "*.a.com", "*.b.com"]
