"""The pages about the readers say what they do."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import exgraph as xg
from exgraph.sources.formats.csv import records_of
from exgraph.sources.formats.file_formats import FORMATS

from .looking import letter, only, texts, workbook

DOCS = Path(__file__).parents[3] / "docs"
PAGES = {path.stem: path.read_text(encoding="utf-8") for path in sorted((DOCS / "readers").glob("*.md"))}
EXAMPLES = [
    example
    for page in PAGES.values()
    for example in re.findall(r"^```(\w+)\n((?:(?!```).)*)```\n\n((?:\|[^\n]*\n)+)", page, re.DOTALL | re.MULTILINE)
]
#: How the text of an example becomes a file.
FILES = {"xlsx": workbook, "docx": letter}


@pytest.mark.parametrize(("form", "source", "table"), EXAMPLES, ids=[form for form, _, _ in EXAMPLES])
def test_an_example_reads_as_the_table_beside_it(form: str, source: str, table: str) -> None:
    if form == "own":
        # Its rows are not made into a table.
        read = [*texts(only(source.encode(), "csv")), *(record.fields for record in records_of(source))]
    else:
        read = texts(only(FILES.get(form, str.encode)(source), form))
    shown = [[text.replace("\n", " / ") for text in row] for row in read]
    assert shown == texts(only(table, "markdown"))


def test_every_format_has_its_page_with_its_suffixes_and_an_example() -> None:
    assert set(PAGES) == {*FORMATS, "own"}
    assert {form for form, _, _ in EXAMPLES} == {*FORMATS, "own"}
    index = (DOCS / "readers.md").read_text(encoding="utf-8")
    for name, form in FORMATS.items():
        written = " ".join(f"`{suffix}`" for suffix in form.suffixes)
        assert PAGES[name].startswith(f"# {form.title}\n")
        assert f"\n\n{written}." in PAGES[name] or not written
        by_contents = f"by its contents, or `--from {name}`"
        assert f"| [{form.title}](readers/{name}.md) | {written or by_contents} |" in index
    others = ", ".join(name for name in FORMATS if name != "text")
    assert f'format = "text"                    # or {others}\n' in (DOCS / "profile.md").read_text(encoding="utf-8")


def test_the_example_of_the_own_json_is_a_matrix() -> None:
    (text,) = re.findall(r"```json\n(.*?)```", PAGES["own"], re.DOTALL)
    matrix = xg.from_json(text)
    assert [flow.key for flow in matrix.flows] == [("edge", "hub", "SMTP tcp/25")]
    assert xg.from_json(xg.to_json(matrix)) == matrix
    assert json.loads(text)["version"] == json.loads(xg.to_json(matrix))["version"]
