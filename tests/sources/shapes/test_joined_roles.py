"""Labels that join names: split where the document shows that they are several roles, else told."""

from __future__ import annotations

from pathlib import Path

import pytest

from exgraph.sources.shapes.titles.role_lists import perhaps_several

from .reading import document, flows

HEADER = "| Source | Destination | Port |\n|---|---|---|\n"


@pytest.mark.parametrize(
    ("label", "told"),
    [
        ("Orders and Billing", True),
        ("Proxy / Cache", False),
        ("Proxy / Vault east", True),
        ("Hub und Spoke", True),
        ("Москва и Тверь", True),
        ("Kafka & Zookeeper", True),
        # One noun of both, one name, no names, an address, a company.
        ("Web server and client nodes", False),
        ("Web/Mail", False),
        ("dev and test", False),
        ("10.0.0.1 / 24", False),
        ("Foo & Sons, Ltd.", False),
        ("Foo GmbH & Co. KG", False),
        ("Big new blue hub and Spoke", False),
        ("New blue hub and Spoke", True),
        ("Ledger", False),
    ],
)
def test_a_label_that_may_name_several_roles_is_told(tmp_path: Path, label: str, told: bool) -> None:
    said = document(tmp_path, f"{HEADER}| {label} | Vault | 443/tcp |\n")
    assert len(flows(said)) == 1
    lines = [str(each) for each in said.open_questions if "several" in str(each)]
    one = f"ports.md:3: 1 name of what may be several roles, not parted: {label}; "
    assert lines == ([f"{one}a profile with the parts as roles parts them"] if told else [])
    assert perhaps_several([label, "Vault"]) == ((label,) if told else ())


@pytest.mark.parametrize(
    "beside",
    [
        "| Proxy | Vault | 22/tcp |\n",
        "| Cache / Proxy | Vault | 22/tcp |\n",
        "| Cache / Queue | Vault | 22/tcp |\n",
        f"\n## Inbound rules of Proxy\n\n{HEADER.replace(' Destination |', '').replace('|---|---|---|', '|---|---|')}"
        "| Backup | 22/tcp |\n",
    ],
    ids=["in a column", "in the other order", "in another list", "in a title"],
)
def test_what_the_document_shows_to_be_roles_is_split(tmp_path: Path, beside: str) -> None:
    said = document(tmp_path, f"{HEADER}| Proxy / Cache | Vault | 443/tcp |\n{beside}")
    assert [each for each in flows(said) if "443" in each] == ["Proxy > Vault: ? tcp/443", "Cache > Vault: ? tcp/443"]
    assert not any("several" in str(each) for each in said.open_questions)


@pytest.mark.parametrize(
    ("label", "parts"),
    [
        ("Queue / Ledger / Clock (west)", ["Queue", "Ledger", "Clock (west)"]),
        ("Portaal / Grootboek / Archief", ["Portaal", "Grootboek", "Archief"]),
        ("Queue (west) / Vault", ["Queue (west)", "Vault"]),
        # Two names of one thing, one thing in words, and what a bracket explains.
        ("Queue (west) / Ledger", ["Queue (west) / Ledger"]),
        ("read / write / admin rights", ["read / write / admin rights"]),
        ("Queue (ledger / clock / store)", ["Queue (ledger / clock / store)"]),
    ],
)
def test_three_names_between_slashes_are_several_roles(tmp_path: Path, label: str, parts: list[str]) -> None:
    said = document(tmp_path, f"{HEADER}| {label} | Vault | 443/tcp |\n| Desk | Vault | 22/tcp |\n")
    assert [each.split(" > ")[0] for each in flows(said) if "443" in each] == parts
