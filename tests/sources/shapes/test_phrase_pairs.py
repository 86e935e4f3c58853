"""An arrow inside a phrase: what is said of the flows before and behind both names is no part of these."""

from __future__ import annotations

from pathlib import Path

import pytest

from exgraph.sources.shapes.titles.titles import read_title

from .reading import document, flows

PORTS = "| Service | Port |\n|---|---|\n| Web | 443/tcp |\n"
PHRASES = [
    "Required CLIENT → CORE flows for Active Directory:",
    "The following CLIENT → CORE connections",
    "Expected CLIENT -> CORE connections over VPN",
    "CLIENT → CORE flows",
    "CORE ← CLIENT required flows",
    "CLIENT → CORE: what breaks without it",
    "Erforderliche CLIENT → CORE-Verbindungen für Active Directory",
    "Flux requis CLIENT → CORE pour Active Directory",
    "Flux CLIENT → CORE requis pour Active Directory",
    "Flujos requeridos CLIENT → CORE para Active Directory",
    "Flussi richiesti CLIENT → CORE per Active Directory",
    "Fluxos necessários CLIENT → CORE para Active Directory",
    "Nödvändiga CLIENT → CORE-flöden för Active Directory",
    "Необходимые потоки CLIENT → CORE для Active Directory",
    "Active Directory に必要な CLIENT → CORE の通信",
    "Active Directory에 필요한 CLIENT → CORE 트래픽",
    "Active Directory 所需的 CLIENT → CORE 流量",
]
WHOLE = [
    ("External users → Web server", "External users", "Web server"),
    ("Internal → External", "Internal", "External"),
    ("Load balancer → Traffic manager", "Load balancer", "Traffic manager"),
    ("Port scanner → Network", "Port scanner", "Network"),
    ("Web → DB (PostgreSQL)", "Web", "DB (PostgreSQL)"),
]
NOT_SURE = ["Blocked CLIENT → CORE flows", "Verbotene CLIENT → CORE-Verbindungen", "CLIENT → CORE flows AD needs"]


@pytest.mark.parametrize("phrase", PHRASES)
def test_the_names_alone_are_the_ends(phrase: str) -> None:
    title = read_title(phrase)
    assert (title.source, title.destination) == ("CLIENT", "CORE")


@pytest.mark.parametrize(("title", "source", "destination"), WHOLE)
def test_words_of_names_stay(title: str, source: str, destination: str) -> None:
    read = read_title(title)
    assert (read.source, read.destination) == (source, destination)


@pytest.mark.parametrize("phrase", NOT_SURE)
def test_where_a_name_is_not_sure_no_title_names_the_ends(tmp_path: Path, phrase: str) -> None:
    """Nor does one above it, which is about other ends."""
    assert not read_title(phrase).is_pair
    found = document(tmp_path, f"# Web → Store\n\n{phrase}:\n\n{PORTS}| DNS | 53/udp |\n", empty=True)
    assert flows(found) == []
    assert found.account.unpaired == 2


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("CORE → internet: what depends on it", "Cache > internet"),
        ("Internet → DMZ", "Internet > Cache"),
        ("КОНТУР → Интернет", "Cache > Интернет"),
        ("CORE → DMZ", "not stated > Cache"),
    ],
)
def test_hosts_stand_at_the_end_that_is_not_the_internet(tmp_path: Path, title: str, expected: str) -> None:
    table = "| Host | Flow | Port | Protocol |\n|---|---|---|---|\n| Cache | Package mirror | 443 | TCP |\n"
    assert flows(document(tmp_path, f"## {title}\n\n{table}")) == [f"{expected}: ? tcp/443"]


@pytest.mark.parametrize(("said", "expected"), [("outbound", "Cache > Store"), ("inbound", "Store > Cache")])
def test_a_column_of_flows_with_directions_stays_one(tmp_path: Path, said: str, expected: str) -> None:
    table = f"| Host | Flow | Peer | Port |\n|---|---|---|---|\n| Cache | {said} | Store | 443/tcp |\n"
    assert flows(document(tmp_path, table)) == [f"{expected}: ? tcp/443"]


def test_a_direction_of_its_own_leaves_the_other_end_of_a_host_unstated(tmp_path: Path) -> None:
    table = "| Host | Direction | Port |\n|---|---|---|\n| Cache | inbound | 443/tcp |\n"
    assert flows(document(tmp_path, f"## CORE → internet\n\n{table}")) == ["not stated > Cache: ? tcp/443"]
