"""Tables in blocks of code: read where a document has no other table of ports, else told."""

from __future__ import annotations

from pathlib import Path

import pytest

from exgraph.sources.grid import Unread

from .shapes.reading import adds_up, document, flows

CODE = "```\nSource    Destination   Port\nOffice    Garden        8443/tcp\n```\n"
DRAWN = """\
```
Filters of the gate:
────────────────────────────────────
Seq  Action  Source   Destination  Port
────────────────────────────────────
10   permit  Office   Garden       8443/tcp
20   deny    Office   Shed         22/tcp
────────────────────────────────────
```
"""
TABLE = "| Source | Destination | Port |\n|---|---|---|\n| Office | Shed | 22/tcp |\n"
NO_PORTS = "| Name | Colour |\n|---|---|\n| Shed | red |\n"


@pytest.mark.parametrize(
    ("text", "found", "unread"),
    [
        (CODE, ["Office > Garden: ? tcp/8443"], ("fence-read", 2, False)),
        (CODE + NO_PORTS, ["Office > Garden: ? tcp/8443"], ("fence-read", 2, False)),
        (DRAWN, ["Office > Garden: ? tcp/8443", "Office > Shed: none"], ("fence-read", 2, False)),
        (CODE + "\n" + TABLE, ["Office > Shed: ? tcp/22"], ("fence", 2, True)),
        (TABLE, ["Office > Shed: ? tcp/22"], None),
    ],
)
def test_a_table_in_code_is_read_where_there_is_no_other(
    tmp_path: Path, text: str, found: list[str], unread: tuple[str, int, bool] | None
) -> None:
    read = document(tmp_path, text)
    assert flows(read) == found
    assert adds_up(read)
    assert [(each.kind, each.line, each.ports) for each in read.unseen] == ([unread] if unread else [])
    assert all(isinstance(each, Unread) for each in read.unseen)


def test_what_is_read_all_the_same_is_not_counted_as_not_read(tmp_path: Path) -> None:
    assert document(tmp_path, CODE).account.unseen == 0


@pytest.mark.parametrize(
    ("row", "ends"),
    [
        ("Office    Garden        8443/tcp", ["Office > Garden: ? tcp/8443"]),
        # A word begins right at the edge of its column.
        ("The offic Garden        8443/tcp", ["The offic > Garden: ? tcp/8443"]),
        ("Office    The garden at 8443/tcp", ["Office > The garden at: ? tcp/8443"]),
    ],
)
def test_a_column_that_is_filled_ends_where_a_word_begins_at_the_edge_of_the_next(
    tmp_path: Path, row: str, ends: list[str]
) -> None:
    text = f"Source    Destination   Port\n{row}\nGarden    Shed          22/tcp\nShed      Office        23/tcp\n"
    read = document(tmp_path, text, "ports.txt", form="columns")
    assert flows(read)[: len(ends)] == ends
    assert len(flows(read)) == len(ends) + 2
