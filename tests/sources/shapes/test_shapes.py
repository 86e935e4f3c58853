"""What a reading says of the shape of a table: its name, its columns, what it left alone and why."""

import pytest

from .reading import adds_up, document, flows


@pytest.mark.parametrize(
    ("corner", "expected"),
    [
        (r"From \ To", ["Web > App: ? tcp/8080", "App > Web: none", "App > Web2: DNS udp/53"]),
        (r"To \ From", ["App > Web: ? tcp/8080", "Web > App: none", "Web2 > App: DNS udp/53"]),
        ("", ["Web > App: ? tcp/8080", "App > Web: none", "App > Web2: DNS udp/53"]),
    ],
)
def test_roles_on_both_axes(tmp_path, corner, expected):
    text = f"{corner},Web,App,Web2\nWeb,,8080/tcp,\nApp,no connection,,53/UDP (DNS)\n"
    found = document(tmp_path, text, "grid.csv")
    assert [explanation.shape for explanation in found.explanations] == ["role × role"]
    assert sorted(flows(found)) == sorted(expected)
    assert (found.account.rows, found.account.connecting, found.account.none, found.account.skipped) == (6, 2, 1, 3)
    assert adds_up(found)


def test_rows_that_lost_their_spans_titles_and_repeated_headers(tmp_path):
    text = """
| From | To | Protocol | Port | Notes |
|---|---|---|---|---|
| Backup server | Proxy | TCP | 6162 | control |
| TCP | 2500 to 3300 | data |
| Store | TCP | 22 | shell |
| **Agents** |
| From | To | Protocol | Port | Notes |
| Agent | Proxy | TCP, UDP | 53 |
"""
    found = document(tmp_path, text)
    assert flows(found) == [
        "Backup server > Proxy: ? tcp/6162",
        "Backup server > Proxy: ? tcp/2500-3300",
        "Backup server > Store: ? tcp/22",
        "Agent > Proxy: ? tcp/53",
        "Agent > Proxy: ? udp/53",
    ]
    assert [left.reason for left in found.explanations[0].left] == ["title inside the table", "repeated header"]
    assert found.explanations[0].carried == 2
    assert adds_up(found)


def test_outbound_rules_list_destinations_whatever_their_header_says(tmp_path):
    text = "### Outbound rules for the agent\n\n| Port | Source |\n|---|---|\n| 443/TCP | portal |\n"
    found = document(tmp_path, text)
    assert flows(found) == ["agent > portal: ? tcp/443"]
    assert found.explanations[0].columns[1].reason == (
        "its header says source, but the direction is against it: it is the other end of each rule"
    )


def test_a_service_list_is_no_matrix_but_can_be_made_one(tmp_path):
    from exgraph.errors import UnusableInput

    text = "|Service|Port|\n|---|---|\n|HTTP|80/TCP|\n|Shell|22/TCP|\n"
    with pytest.raises(UnusableInput) as caught:
        document(tmp_path, text)
    assert str(caught.value) == (
        f"{tmp_path / 'ports.md'} line 1: a service list, not a matrix: nothing says who connects to whom; "
        "name the ends with --source and --destination"
    )
    found = document(tmp_path, text, source="Desk", destination="Host")
    assert flows(found) == ["Desk > Host: HTTP tcp/80", "Desk > Host: Shell tcp/22"]


def test_an_unknown_header_is_named_and_can_be_mapped(tmp_path):
    from exgraph.errors import UnusableInput

    text = "| Quelle | Ziel | Anschluss |\n|---|---|---|\n| A | B | 443 |\n"
    with pytest.raises(UnusableInput) as caught:
        document(tmp_path, text)
    assert str(caught.value) == (
        f"{tmp_path / 'ports.md'} line 1: the column 'Anschluss' looks like ports, but its header is not recognised; "
        'its columns are "Quelle", "Ziel", "Anschluss"; '
        "port: recognised headers are Port, Ports, Port range, Порт, Porta, 端口, ポート, 포트; "
        'or say --column port="Anschluss"'
    )
    assert flows(document(tmp_path, text, columns={"port": "Anschluss"})) == ["A > B: ? ?/443"]


def test_tables_about_other_things_are_left_alone_and_told(tmp_path):
    text = "| Name | Size |\n|---|---|\n| disk | large |\n\n| From | To | Port |\n|---|---|---|\n| A | B | 22 |\n"
    found = document(tmp_path, text)
    assert [(e.shape, e.reason) for e in found.explanations] == [
        ("not about ports", "no column is about ports"),
        ("list", "source, destination and ports have a column each"),
    ]
    assert flows(found) == ["A > B: ? ?/22"]


def test_transports_in_brackets_of_a_service_list(tmp_path):
    text = "| Use | Default ports |\n|---|---|\n| Names (TCP and UDP) | 8600 |\n| Pages (TCP only) | 8500 |\n"
    read = document(tmp_path, text, empty=True)
    assert [flow.service.endpoint for flow in read.unpaired] == ["tcp/8600", "udp/8600", "tcp/8500"]


PURPOSE_RU = """
### Входящий трафик

| Порт | Протокол | Источник | Назначение |
|---|---|---|---|
| 443 | TCP | Операторы | HTTPS для портала |
| 22 | TCP | Бастион | SSH |
"""


def test_the_reason_for_a_column_that_means_something_else_here(tmp_path):
    columns = document(tmp_path, PURPOSE_RU).explanations[0].columns
    assert [(c.header, c.meaning, c.reason) for c in columns[2:]] == [
        ("Источник", "source", "by its header"),
        ("Назначение", "purpose", "by its header"),
    ]


NAMELESS = "| {} | | |\n|---|---|---|\n| TCP | 22 | SSH |\n| TCP/UDP | 2049 | NFS |\n"


def test_a_heading_over_a_nameless_table_is_no_host(tmp_path):
    found = document(tmp_path, f"## API\n\n{NAMELESS.format('Inbound and outbound')}", empty=True)
    assert flows(found) == []
    assert [flow.service.key for flow in found.unpaired] == ["SSH tcp/22", "NFS tcp/2049", "NFS udp/2049"]


@pytest.mark.parametrize("header", ["Phase", "Inbound rules of today and tomorrow"])
def test_another_header_above_numbers_makes_no_ports_of_them(tmp_path, header):
    found = document(tmp_path, NAMELESS.format(header), empty=True)
    assert [(table.shape, table.connecting) for table in found.explanations] == [("not about ports", 0)]
