"""A short line that ends in a colon right above a table names its host, where that is a role elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from .reading import document, flows

HEAD = "| Peer | Direction | Port |\n|---|---|---|\n"


def _page(*tables: tuple[str, str], title: str = "# Notes on machines") -> str:
    return "\n\n".join((title, *(f"{line}\n\n{HEAD}{rows}" for line, rows in tables)))


@pytest.mark.parametrize(
    ("first", "second", "read"),
    [
        # A role by its noun, and a name that is a role in the other table.
        ("Queue server:", "Ledger:", ["Queue server > Ledger: ? tcp/1", "Ledger > Ledger: ? tcp/2"]),
        # Two names of which one is a role elsewhere: so is its sister, whatever its words.
        ("Annex of works:", "Ledger:", ["Annex of works > Ledger: ? tcp/1", "Ledger > Ledger: ? tcp/2"]),
    ],
)
def test_a_line_names_the_host(tmp_path: Path, first: str, second: str, read: list[str]) -> None:
    found = document(tmp_path, _page((first, "| Ledger | out | 1/tcp |"), (second, "| self | in | 2/tcp |")))
    assert sorted(flows(found)) == sorted(read)


def test_a_line_alone_is_proposed_and_no_heading_is_asked(tmp_path: Path) -> None:
    found = document(tmp_path, _page(("Ledger:", "| Desk | in | 1/tcp |"), title="# Heron server"))
    assert flows(found) == ["Desk > not stated: ? tcp/1"]
    assert found.explanations[0].proposed == "Ledger"


@pytest.mark.parametrize("line", ["Notes:", "Hinweise:", "Description:", "Legend:", "The following holds:"])
def test_what_heads_columns_or_goes_on_is_no_name(tmp_path: Path, line: str) -> None:
    found = document(tmp_path, _page((line, "| Desk | in | 1/tcp |"), title="# Heron server"))
    assert flows(found) == ["Desk > Heron server: ? tcp/1"]


def test_an_id_in_a_bracket_that_is_a_role_elsewhere_makes_the_title_one(tmp_path: Path) -> None:
    rows = "| Source | Port |\n|---|---|\n| {} | {}/tcp |\n"
    text = (
        f"## Park server (park-7)\n\n{rows.format('kiosk-7', 1)}\n## Pay point (kiosk-7)\n\n{rows.format('park-7', 2)}"
    )
    found = document(tmp_path, text)
    pairs = {(flow.source, flow.destination) for flow in found.matrix.flows}
    assert len({role for pair in pairs for role in pair}) == 2
    assert {pair[::-1] for pair in pairs} == pairs


@pytest.mark.parametrize(
    ("title", "host"),
    [("Ports of the Heron node (x: open)", "Heron node"), ("Ports of the Heron node (✓ = yes, - = no)", "Heron node")],
)
def test_a_legend_in_a_bracket_is_no_part_of_a_title(tmp_path: Path, title: str, host: str) -> None:
    head = "| Peer | Inbound | Outbound | Port |\n|---|---|---|---|\n"
    found = document(tmp_path, f"{title}\n\n{head}| Desk | x | | 1/tcp |\n| Clock | | x | 2/udp |\n")
    assert flows(found) == [f"Desk > {host}: ? tcp/1", f"{host} > Clock: ? udp/2"]
