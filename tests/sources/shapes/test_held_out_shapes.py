"""Shapes met in documents that the reader was not written for, in wordings of their own."""

import pytest

from .reading import adds_up, document, flows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "| Источник | Назначение | Порт | Назначение |\n|---|---|---|---|\n| Датчик | Склад | 9200/tcp | x |\n",
            ["Датчик > Склад: ? tcp/9200"],
            id="of two columns of one name the later says what for",
        ),
        pytest.param(
            "| Von | Bis | Zielport |\n|---|---|---|\n| Anlage | Vermittlung | 5061/tcp |\n",
            ["Anlage > Vermittlung: ? tcp/5061"],
            id="a translated to",
        ),
        pytest.param(
            "|Protokoll|Quelle|Ziel|Zielport|\n|---|---|---|---|\n|\\*|Netz A|\\*|\\*|\n|TCP|Netz B|\\*|*|\n",
            ["Netz A > *: ? ?/1-65535", "Netz B > *: ? tcp/1-65535"],
            id="a star is every port",
        ),
        pytest.param(
            "| From | To | Port | Wanted |\n|---|---|---|---|\n| A | B | 80/tcp | allow |\n| A | C | 81/tcp | deny |\n",
            ["A > B: ? tcp/80", "A > C: none"],
            id="a column whose every cell allows or denies",
        ),
        pytest.param(
            "| 源 | 目标 | 端口 |\n|---|---|---|\n| 编排 | account / stock / mail | 50051 |\n",
            ["编排 > account: ? ?/50051", "编排 > stock: ? ?/50051", "编排 > mail: ? ?/50051"],
            id="three names with spaced slashes",
        ),
        pytest.param(
            "| From | To | Port |\n|---|---|---|\n| Poller / bridge | Bus | 4222 |\n",
            ["Poller / bridge > Bus: ? ?/4222"],
            id="two names with a slash may be one",
        ),
        pytest.param(
            "| From | To | Port |\n|---|---|---|\n| any | Relay, internal | 443/tcp |\n"
            "| Inside, Outside | Relay | 80/tcp |\n",
            ["any > Relay, internal: ? tcp/443", "Inside > Relay: ? tcp/80", "Outside > Relay: ? tcp/80"],
            id="what narrows a name is no name",
        ),
        pytest.param(
            "| From | To | Port | Protocol |\n|---|---|---|---|\n| Probe | Broker | 1883 | TCP-MQTT |\n",
            ["Probe > Broker: MQTT tcp/1883"],
            id="a transport and an application in one word",
        ),
        pytest.param(
            "| From | To | Port | Protocol |\n|---|---|---|---|\n| Phone | Edge | 5061 | TCP (TLS) und TCP (MTLS) |\n",
            ["Phone > Edge: ? tcp/5061 TLS", "Phone > Edge: ? tcp/5061 MTLS"],
            id="each transport with an encryption of its own",
        ),
        pytest.param(
            "| 送信元 | 宛先 | ポート | プロトコル |\n|---|---|---|---|\n| 端末 | 印刷 | 9100 | 全許可 |\n",
            ["端末 > 印刷: ? ?/9100"],
            id="every transport is no application",
        ),
        pytest.param(
            "## Ports for the Hub\n\n| Service | Port |\n|---|---|\n| SMTP, Outbound | 25/tcp |\n"
            "| LDAP, Inbound | 389/tcp |\n",
            ["Hub > not stated: SMTP tcp/25", "not stated > Hub: LDAP tcp/389"],
            id="a direction as the last word of a service",
        ),
        pytest.param(
            "id,source,destination,protocol,port\n1,A,B,tcp,25.0\n2,A,C,tcp,587.0\n",
            ["A > B: ? tcp/25", "A > C: ? tcp/587"],
            id="whole numbers that became floats",
        ),
    ],
)
def test_the_shape_is_read(tmp_path, text, expected):
    name = "rules.csv" if text.startswith("id,") else "ports.md"
    found = document(tmp_path, text, name)
    assert flows(found) == expected
    assert adds_up(found)


def test_a_float_among_other_texts_is_not_repaired(tmp_path):
    found = document(tmp_path, "source,destination,port\nA,B,25.0\nA,C,tcp/26\n", "rules.csv")
    assert flows(found) == ["A > B: ? [25.0] {unresolved}", "A > C: ? tcp/26"]


@pytest.mark.parametrize(
    ("above", "end"),
    [
        ("### Konfigurieren des Routers\n", "not stated"),
        ("Crea un firewall con solo queste regole in ingresso:\n", "not stated"),
        ("An explicit rule at priority 1000 ensures that nothing else is open.\n", "not stated"),
        ("The predefined group for the agent includes the following inbound rules.\n", "not stated"),
        ("## Security Group Rules Typical Configuration\n", "not stated"),
        ("### Isolation réseau (NSG)\n", "not stated"),
        ("# Depot security group rules in Azure\n## Inbound rules\n### Basic inbound rules\n", "Depot security group"),
    ],
)
def test_a_title_that_names_no_host_is_none(tmp_path, above, end):
    found = document(tmp_path, above + "\n| Source | Port |\n|---|---|\n| Office | 22/tcp |\n")
    assert flows(found) == [f"Office > {end}: ? tcp/22"]


def test_rows_above_a_header_further_down_are_counted(tmp_path):
    text = "Port plan,,\nVersion 3 of May,,by Kim\nFrom,To,Port\nA,B,25/tcp\n"
    found = document(tmp_path, text, "plan.csv")
    account = found.account
    assert (account.rows, account.connecting, account.skipped) == (3, 1, 2)
    assert [(left.place, left.reason) for left in found.explanations[0].left] == [
        ("plan.csv:1", "it stands above the header"),
        ("plan.csv:2", "it stands above the header"),
    ]
    assert adds_up(found)


NAMELESS = "| {} | | |\n|---|---|---|\n| TCP | 22 | SSH |\n| TCP/UDP | 2049 | NFS |\n"


@pytest.mark.parametrize(
    ("title", "header", "expected"),
    [
        ("## Ports of the shelf", "Inbound:", "not stated > shelf"),
        ("## Ports of the shelf", "Outbound", "shelf > not stated"),
    ],
)
def test_a_table_whose_header_names_no_column_is_read_by_its_cells(tmp_path, title, header, expected):
    found = document(tmp_path, f"{title}\n\n{NAMELESS.format(header)}")
    services = ["SSH tcp/22", "NFS tcp/2049", "NFS udp/2049"]
    assert flows(found) == [f"{expected}: {service}" for service in services]
    assert adds_up(found)


def test_a_heading_over_a_nameless_table_is_no_host(tmp_path):
    found = document(tmp_path, f"## API\n\n{NAMELESS.format('Inbound and outbound')}", empty=True)
    assert flows(found) == []
    assert [flow.service.key for flow in found.unpaired] == ["SSH tcp/22", "NFS tcp/2049", "NFS udp/2049"]


@pytest.mark.parametrize("header", ["Phase", "Inbound rules of today and tomorrow"])
def test_another_header_above_numbers_makes_no_ports_of_them(tmp_path, header):
    found = document(tmp_path, NAMELESS.format(header), empty=True)
    assert [(table.shape, table.connecting) for table in found.explanations] == [("not about ports", 0)]
