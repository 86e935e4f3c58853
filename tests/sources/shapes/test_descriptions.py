"""Descriptions that say nothing of their services are set aside; what is read of them stays the same."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exgraph.sources.shapes.cells.descriptions import spoken_description
from exgraph.sources.shapes.rows.row_services import RowTexts, read_row
from exgraph.values.applications import APPLICATIONS

WORDS = st.sampled_from(
    [
        *(text for application in APPLICATIONS for text in (application.name, *application.kept)),
        *(
            "optional",
            "Optional",
            "not required",
            "only if",
            "запрос",
            "the",
            "server",
            "(TCP)",
            "[optional]",
            "¹",
            "*",
        ),
        *("任意", "default", "-", "•", ",", ".", "/", "\n", "10", "ЛДАП", "Optionnel", "nur", "wenn", "block"),
    ]
)


@given(st.lists(WORDS, max_size=6).map(" ".join))
def test_what_is_set_aside_would_have_said_nothing(text: str) -> None:
    for transport in ("", "TCP"):
        row = RowTexts(port="443, 8443", transport=transport, purpose=text)
        assert read_row(row) == read_row(replace(row, purpose=spoken_description(text)))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Synchronises the address book every night", ""),
        ("Синхронизация адресной книги", ""),
        ("LDAP queries", "LDAP queries"),
        ("Remote Desktop", "Remote Desktop"),
        ("Optional, for backups", "Optional, for backups"),
        ("Backups (TCP only)", "Backups (TCP only)"),
        ("x" * 400, ""),
    ],
)
def test_only_what_may_speak_is_kept(text: str, said: str) -> None:
    assert spoken_description(text) == said
