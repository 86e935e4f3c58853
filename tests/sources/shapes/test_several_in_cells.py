"""Cells with more than one end: pairs, chains of hops, ends that have their ports in turn, and the machine itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from .reading import document, flows

ENDS = "| Source | Destination | Port |\n|---|---|---|\n"
TOLD = "as many ends as ports, each end read with the port in its place: all ports may be meant of all of them"


@pytest.mark.parametrize("joint", [" / ", ", ", "; ", "、", " and ", " und "])
def test_several_pairs_in_one_cell(tmp_path: Path, joint: str) -> None:
    rows = f"| 22/tcp | Kiosk → Vault{joint}Vault → Archive |\n| 443/tcp | Kiosk → Vault |\n"
    found = document(tmp_path, f"| Port | Traffic |\n|---|---|\n{rows}")
    assert sorted(flows(found)) == [
        "Kiosk > Vault: ? tcp/22",
        "Kiosk > Vault: ? tcp/443",
        "Vault > Archive: ? tcp/22",
    ]


@pytest.mark.parametrize(
    ("destination", "port", "read"),
    [
        ("Gate → Desk", "443 → 8080", ["Users > Gate: ? ?/443", "Gate > Desk: ? ?/8080"]),
        (
            "Gate → Desk → Vault",
            "443→80→5432",
            ["Users > Gate: ? ?/443", "Gate > Desk: ? ?/80", "Desk > Vault: ? ?/5432"],
        ),
        # Fewer ports than hops, a way back, no ports.
        ("Gate → Desk", "443", []),
        ("Gate ← Desk", "443 ← 8080", []),
        ("Gate → Desk", "as agreed → later", []),
    ],
)
def test_a_chain_of_hops_has_the_ports_in_their_places(
    tmp_path: Path, destination: str, port: str, read: list[str]
) -> None:
    others = "| Clerk | Vault | 22 |\n| Clerk | Archive | 22 |\n"
    found = document(tmp_path, f"{ENDS}{others}| Users | {destination} | {port} |\n")
    assert sorted(each for each in flows(found) if not each.startswith("Clerk")) == sorted(read)
    assert len(found.problems) == (0 if read else 1)


@pytest.mark.parametrize(
    ("row", "beside", "read"),
    [
        ("hub, till | 700, 800", "Desk | hub | 700", ["hub: ? ?/700", "till: ? ?/800"]),
        ("hub, till | 800, 700", "Desk | till | 700", ["hub: ? ?/800", "till: ? ?/700"]),
        ("hub / till | 700 / 800", "till | Vault | 22", ["hub: ? ?/700", "till: ? ?/800"]),
    ],
)
def test_ends_and_ports_in_turn_are_told(tmp_path: Path, row: str, beside: str, read: list[str]) -> None:
    found = document(tmp_path, f"{ENDS}| Gate | {row} |\n| {beside} |\n")
    assert sorted(each.split(" > ")[1] for each in flows(found) if each.startswith("Gate")) == read
    assert [str(each) for each in found.open_questions] == [f"ports.md:1: 1 row with {TOLD}"]


@pytest.mark.parametrize(
    "beside",
    ["Desk | Vault | 22", "Desk | hub | 800", "Desk | hub | 700, 800", "Desk | hub | 700 |\n| Clerk | hub | 800"],
)
def test_all_ports_are_those_of_all_ends_where_no_row_shows_otherwise(tmp_path: Path, beside: str) -> None:
    found = document(tmp_path, f"{ENDS}| Gate | hub, till | 700, 800 |\n| {beside} |\n| till | Vault | 9 |\n")
    ports = {each.split("/")[1] for each in flows(found) if each.startswith("Gate > ")}
    assert len([each for each in flows(found) if each.startswith("Gate > ")]) == 4
    assert ports == {"700", "800"}
    assert found.open_questions == ()


@pytest.mark.parametrize(
    "said",
    ["this server", "dieser Rechner", "ce serveur", "本机", "このサーバー", "этот сервер", "이 서버", "denna server"],
)
@pytest.mark.parametrize("title", [True, False])
def test_this_machine_is_the_host_and_not_the_other_end(tmp_path: Path, said: str, title: bool) -> None:
    head = "# Inbound rules of the vault host\n\n" if title else ""
    found = document(tmp_path, f"{head}{ENDS}| {said} | Kiosk | 443 |\n| Clerk | {said} | 22 |\n")
    host = "vault host" if title else said
    assert sorted(flows(found)) == sorted([f"{host} > Kiosk: ? ?/443", f"Clerk > {host}: ? ?/22"])


def test_in_a_table_of_its_ports_this_machine_is_its_host(tmp_path: Path) -> None:
    found = document(
        tmp_path, "# Inbound rules of the vault host\n\n| Port | Used by |\n|---|---|\n| 22/tcp | 本机 |\n"
    )
    assert flows(found) == ["vault host > vault host: ? tcp/22"]


@pytest.mark.parametrize(
    ("cell", "refused"),
    [
        ("(optional) Console", 0),
        ("[Optional] Console", 0),
        ("（可选）Console", 0),
        ("Sideways", 1),
        ("(optional) inbound", 0),
    ],
)
def test_what_a_row_is_called_in_the_place_of_a_direction(tmp_path: Path, cell: str, refused: int) -> None:
    rows = f"| out | Kiosk | Vault | 443/tcp |\n| {cell} | Clerk | Vault | 81/tcp |\n"
    found = document(tmp_path, f"| Direction | Source | Destination | Port |\n|---|---|---|---|\n{rows}", empty=True)
    assert len(found.problems) == refused
    assert ("Clerk > Vault: ? tcp/81" in flows(found)) == (not refused)
