"""A table without a header below one that has it is read with that header: an empty line, or a page, cut it in two."""

from __future__ import annotations

from pathlib import Path

import pytest

from .reading import adds_up, document, flows

HEADER = "| Source | Destination | Protocol | Port |\n|---|---|---|---|\n"
WHOLE = ["web > db: ? tcp/1433", "web > mail: ? tcp/25", "app > log: ? udp/514"]


@pytest.mark.parametrize("between", ["\n", "\n\n\n"])
def test_the_rest_of_a_table_has_the_header_above_it(tmp_path: Path, between: str) -> None:
    rest = "| web | mail | TCP | 25 |\n|---|---|---|---|\n| app | log | UDP | 514 |\n"
    found = document(tmp_path, f"{HEADER}| web | db | TCP | 1433 |\n{between}{rest}")
    assert flows(found) == WHOLE
    assert adds_up(found)
    assert [table.notes for table in found.explanations] == [
        (),
        ("it has no header: that of the table in line 1 is read",),
    ]
    assert not found.unread


@pytest.mark.parametrize(
    ("rest", "why"),
    [
        ("## Other\n\n| web | mail | TCP | 25 |\n|---|---|---|---|\n| app | log | UDP | 514 |\n", "another section"),
        ("| web | mail | TCP | 25 | x |\n|---|---|---|---|---|\n| app | log | UDP | 514 | y |\n", "another width"),
        ("From here on:\n\n| web | mail | TCP | 25 |\n|---|---|---|---|\n| app | log | UDP | 514 |\n", "a sentence"),
        ("| Host | Owner | TCP | Rack |\n|---|---|---|---|\n| app | log | UDP | 514 |\n", "a header of its own"),
        ("| web | mail | one | two |\n|---|---|---|---|\n| app | log | UDP | 514 |\n", "neither port nor protocol"),
    ],
)
def test_another_table_has_not(tmp_path: Path, rest: str, why: str) -> None:
    found = document(tmp_path, f"{HEADER}| web | db | TCP | 1433 |\n\n{rest}")
    assert [table.notes for table in found.explanations] == [(), ()], why
