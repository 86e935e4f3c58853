"""`From | To` below a title that speaks of a move are no ends of connections, unless a reader says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from exgraph.errors import UnusableInput

from .reading import document, flows

ROWS = "|---|---|---|\n| old-ledger | new-ledger | 4500 |\n| old-mail | new-mail | 4510 |\n"


@pytest.mark.parametrize(
    ("title", "header", "read"),
    [
        ("Migration plan", "From | To | Port", False),
        ("План миграции", "Откуда | Куда | Порт", False),
        ("移行計画", "移行元 | 移行先 | ポート", False),
        ("Migration plan: flows to open", "From | To | Port", True),
        ("Firewall rules for the migration", "From | To | Port", True),
        ("Migration plan", "Source | Destination | Port", True),
        ("Overview", "From | To | Port", True),
    ],
)
def test_what_is_moved_is_no_matrix(tmp_path: Path, title: str, header: str, read: bool) -> None:
    text = f"# {title}\n\n| {header} |\n{ROWS}"
    if read:
        assert flows(document(tmp_path, text)) == ["old-ledger > new-ledger: ? ?/4500", "old-mail > new-mail: ? ?/4510"]
    else:
        with pytest.raises(UnusableInput):
            document(tmp_path, text)


def test_a_reader_may_say_that_they_are_ends(tmp_path: Path) -> None:
    text = f"# Migration plan\n\n| From | To | Port |\n{ROWS}"
    found = document(tmp_path, text, columns={"source": "From", "destination": "To"})
    assert flows(found) == ["old-ledger > new-ledger: ? ?/4500", "old-mail > new-mail: ? ?/4510"]
    with pytest.raises(UnusableInput, match=r'"From" and "To" are those of a move that its title speaks of;'):
        document(tmp_path, text)
