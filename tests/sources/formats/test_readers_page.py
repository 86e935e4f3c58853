"""The page about the readers says what they do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from exgraph.sources.formats import FORMATS
from sources.formats.looking import only, texts

PAGE = (Path(__file__).parents[3] / "docs" / "readers.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```(\w+)\n(.*?)```\n\n((?:\|[^\n]*\n)+)", PAGE, re.DOTALL)


@pytest.mark.parametrize(("form", "source", "table"), EXAMPLES, ids=[form for form, _, _ in EXAMPLES])
def test_an_example_reads_as_the_table_beside_it(form: str, source: str, table: str) -> None:
    shown = [[text.replace("\n", " / ") for text in row] for row in texts(only(source, form))]
    assert shown == texts(only(table, "markdown"))


def test_every_format_has_its_section_with_its_suffixes() -> None:
    sections = {title.lower(): body for title, body in re.findall(r"^## (.+)\n\n(.*?)$", PAGE, re.MULTILINE)}
    for form, suffixes in FORMATS.items():
        assert sections[form].startswith(" ".join(f"`{suffix}`" for suffix in suffixes))
