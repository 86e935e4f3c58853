"""Whatever exgraph cites is on the page of sources, which says whether it was read."""

from __future__ import annotations

import re
from itertools import chain

import pytest

from exgraph.policy.clauses import clauses
from exgraph.values.customs import UNVERIFIED
from tests.docs.columns import DOCS

ROOT = DOCS.parent
PAGE = (DOCS / "sources.md").read_text(encoding="utf-8")
PLACES = [
    ROOT / "README.md",
    *(page for page in sorted(DOCS.rglob("*.md")) if page.name != "sources.md"),
    *sorted((ROOT / "src").rglob("*.py")),
    *sorted((ROOT / "data").rglob("profile.toml")),
]
#: Documents by number, and those who wrote of algorithms.
CITED = re.compile(
    r"RFC ?[0-9]{3,4}|KB [0-9]{6}|MS-(?!RDP\b)[A-Z]{3,}|SP 800-[0-9]+|IEC 62443-[0-9]-[0-9]"
    r"|ISO/IEC 27001|PCI DSS|CIS Controls"
    r"|Moore|Menger|Dinitz|Fulkerson|\bYen\b|Lawler|Tarjan|Brandes|Zhang|Jaccard|Lorrain"
)


def cited() -> set[str]:
    texts = (place.read_text(encoding="utf-8") for place in PLACES)
    return set(chain.from_iterable(map(CITED.findall, texts)))


@pytest.mark.parametrize("source", sorted(cited()))
def test_what_is_cited_is_a_source_of_the_page(source):
    assert re.search(rf"{re.escape(source)}\b", PAGE)


def test_the_page_says_of_what_it_has_not_read_that_it_is_from_memory():
    rows = [line for line in PAGE.splitlines() if line.startswith("| ") and not line.startswith("| source")]
    assert len(rows) > 15
    assert [row for row in rows if row.rstrip(" |").endswith("|")] == []
    assert PAGE.count(UNVERIFIED.removesuffix(", unverified")) >= 8


def test_the_page_has_the_clauses_of_every_standard():
    standard = {
        clause.standard: next(line for line in PAGE.splitlines() if clause.standard in line) for clause in clauses()
    }
    assert [clause for clause in clauses() if clause.number not in standard[clause.standard]] == []
