"""What one row states, and what becomes of rows that cannot be taken as they stand."""

import tomllib
from pathlib import Path

import pytest

from exgraph.languages.meanings import Column
from exgraph.sources.grid import GridCell
from exgraph.sources.shapes.rows.row_services import read_row
from exgraph.sources.shapes.rows.row_texts import RowTexts
from exgraph.sources.shapes.rows.short_rows import MOST_PLACES, aligned

from .reading import adds_up, document, flows


def written(**cells):
    reading = read_row(RowTexts(**cells))
    return [s.key + (" {" + ",".join(s.marks) + "}" if s.marks else "") for s in reading.services]


@pytest.mark.parametrize(
    ("cells", "services"),
    [
        ({"port": "53, 88", "transport": "TCP/UDP"}, ["? tcp/53", "? udp/53", "? tcp/88", "? udp/88"]),
        ({"port": "443", "transport": "TCP"}, ["? tcp/443"]),
        ({"port": "53", "transport": "TCP or UDP"}, ["? tcp/53 {alternative}", "? udp/53 {alternative}"]),
        ({"port": "443\n8472", "transport": "TCP\nUDP"}, ["? tcp/443", "? udp/8472"]),
        ({"port": "8443", "transport": "HTTPS"}, ["HTTPS ?/8443"]),
        ({"port": "80/443", "transport": "HTTP/HTTPS"}, ["HTTP ?/80", "HTTPS ?/443"]),
        ({"port": "N/A", "transport": "ICMP"}, ["? icmp"]),
        ({"port": "8/0", "transport": "ICMP"}, ["? icmp [8/0]"]),
        ({"port": "47", "transport": "GRE"}, ["? gre"]),
        ({"port": "4", "transport": "IP-in-IP"}, ["? ipip"]),
        ({"port": "50", "transport": "IP"}, ["? esp"]),
        ({"port": "", "transport": "6 (TCP)"}, ["? tcp/? [no port is stated] {unresolved}"]),
        ({"port": "All", "transport": "All"}, ["? any/1-65535"]),
        ({"port": "12300/12343", "purpose": "panel (HTTP/HTTPS)"}, ["HTTP ?/12300", "HTTPS ?/12343"]),
        ({"port": "22", "purpose": "SSH access of admins"}, ["SSH ?/22"]),
        ({"port": "9090", "purpose": "a probe of the agent"}, ["? ?/9090"]),
        ({"port": "9090", "service": "Probe"}, ["Probe ?/9090"]),
        ({"port": "993", "encryption": "Yes", "encryption_header": "TLS"}, ["? ?/993 TLS"]),
        ({"port": "143", "encryption": "Null", "encryption_header": "TLS"}, ["? ?/143"]),
        ({"port": "143", "encryption": "No", "encryption_header": "TLS"}, ["? ?/143 unsecured"]),
        ({"port": "1434", "transport": "UDP", "actions": (("Action", "Deny"),)}, ["? udp/1434 {negative}"]),
        ({"port": "3128", "purpose": "[Optional] proxy"}, ["? ?/3128 {optional}"]),
        ({"port": "3128", "required": ("Required", "No")}, ["? ?/3128 {optional}"]),
        ({"port": "80", "source_port": "1024-65535"}, ["? ?/80 [source port 1024-65535]"]),
        ({"port": "80", "source_port": "any"}, ["? ?/80"]),
        ({"tcp": "443", "udp": "--"}, ["? tcp/443"]),
        ({"tcp": "X", "udp": "", "port": "80"}, ["? tcp/80"]),
    ],
)
def test_a_row_states(cells, services):
    assert written(**cells) == services


ROWS = tomllib.loads(Path(__file__).with_name("row_cells.toml").read_text("utf-8"))["row"]


@pytest.mark.parametrize("row", ROWS, ids=[" | ".join(map(str, row["cells"].values())) for row in ROWS])
def test_the_cells_of_a_row_state_its_services(row):
    cells = {name: tuple(cell) if isinstance(cell, list) else cell for name, cell in row["cells"].items()}
    assert written(**cells) == row["services"]


@pytest.mark.parametrize(
    ("cells", "none", "blank"),
    [
        ({"port": "N/A"}, True, False),
        ({"port": ""}, False, True),
        ({"tcp": "--", "udp": "—"}, True, False),
        ({"tcp": "", "udp": ""}, False, True),
    ],
)
def test_no_port_to_open_differs_from_nothing_said(cells, none, blank):
    reading = read_row(RowTexts(**cells))
    assert (reading.none, reading.blank) == (none, blank)
    assert [service.key for service in reading.services] == ["? [no port is stated]"] * blank


def test_a_bad_row_is_rejected_with_its_place_and_the_rest_is_read(tmp_path):
    text = "Source,Destination,Port\nA,B,80921\nA,C,443\n,,\nA,,22\nA,B,N/A\n"
    found = document(tmp_path, text, "rules.csv")
    assert flows(found) == ["A > C: ? ?/443", "A > not stated: ? ?/22", "A > B: none"]
    assert [str(problem) for problem in found.problems[:1]] == [
        f'{tmp_path / "rules.csv"} line 2, column "Port": 80921 is no port: ports are 1 to 65535\n    80921\n    ^^^^^'
    ]
    account = found.account
    assert len(found.problems) == 1
    assert (account.rows, account.connecting, account.none, account.rejected, account.skipped) == (5, 2, 1, 1, 1)
    assert adds_up(found)


def test_what_is_stated_again_is_merged_and_counted_and_services_win_over_none(tmp_path):
    text = "Source,Destination,Port\nA,B,N/A\nA,B,443/tcp\nA,B,443/tcp\n"
    found = document(tmp_path, text, "rules.csv")
    assert flows(found) == ["A > B: ? tcp/443"]
    assert (found.account.duplicates, found.account.contradictions) == (1, 1)
    assert [(c.none.place, c.services.place) for c in found.contradictions] == [("rules.csv:2", "rules.csv:3")]
    assert [flow.origin.line for flow in found.matrix.flows] == [3]


def test_a_cell_of_a_megabyte_is_rejected_in_one_line(tmp_path):
    found = document(tmp_path, f"Source,Destination,Port\nA,B,{'1 ' * 500_000}\nA,B,22\n", "rules.csv")
    assert flows(found) == ["A > B: ? ?/22"]
    assert found.problems[0].message == "a cell of 999999 characters is not read; the longest that is has 20000"


@pytest.mark.parametrize("port", ["9-1", "70000", "8-Oct", "see comments"])
def test_a_port_that_cannot_be_read_is_not_taken_from_the_row_above(tmp_path, port):
    text = f"Source,Destination,Port,Notes\nWeb server,Database,443 TCP,\nMail server,Database,{port},\n"
    found = document(tmp_path, text, "rules.csv")
    assert [flow for flow in flows(found) if flow.startswith("Mail") and "443" in flow] == []
    assert found.account.rejected + found.account.unresolved == 1


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


def test_rows_without_ends_beside_others_that_have_them_are_told(tmp_path):
    head = "| Port | Protocol | Direction |\n|---|---|---|\n"
    rows = "| 80 | TCP | Hub → Sink |\n| 81 | TCP | inbound |\n| 82 | UDP | multicast |\n"
    found = document(tmp_path, head + rows)
    assert flows(found) == ["Hub > Sink: ? tcp/80"]
    assert [(str(said), n) for said, n in found.unseen_ports] == [
        (
            "ports.md:4: 2 rows not read, as nothing in them says who connects to whom: 81 | TCP | inbound",
            2,
        )
    ]
    assert adds_up(found)


def test_of_a_very_wide_row_no_place_is_sure():
    def placed(width):
        columns = (Column.SOURCE, Column.DESTINATION, *[None] * (width - 3), Column.PORT)
        above = tuple(GridCell(text) for text in ("Hub", "Sink", *["x"] * (width - 3), "443"))
        row = (GridCell("8443"), *[GridCell("", raw="")] * (width - 1))
        return aligned(row, above, columns, [set()] * width)

    # One cell, and all others lacking.
    assert placed(MOST_PLACES + 1) is not None
    assert placed(MOST_PLACES + 2) is None


ARROWS = "|Part A|Port number and direction|Part B|Can be changed|\n|---|---|---|---|\n"


def test_a_row_without_an_arrow_is_refused_and_takes_no_end_from_the_row_above(tmp_path):
    found = document(tmp_path, ARROWS + "|Desk|7724 --->|Hub|No|\n|Gate|7725 --->|Hub|No|\n|Agent|7726||by hand|\n")
    assert flows(found) == ["Desk > Hub: ? ?/7724", "Gate > Hub: ? ?/7725"]
    assert [problem.message for problem in found.problems] == ["no other end is stated"]
    assert found.explanations[0].reason == (
        "the columns at either side of the ports name the ends, and arrows between them the direction"
    )


def test_a_row_whose_cells_stand_in_other_columns_is_rejected_and_not_passed_over(tmp_path):
    text = "source,destination,protocol,port\nApp,DB,TCP,1433\nWeb,App,TCP,8080\nWeb,TCP,443\n"
    found = document(tmp_path, text, "list.csv")
    assert flows(found) == ["App > DB: ? tcp/1433", "Web > App: ? tcp/8080"]
    assert [(problem.line, problem.message) for problem in found.problems] == [
        (4, "the row lacks cells, and there is not one place alone where they are missing")
    ]
    assert adds_up(found)


PUSHED = """\
|Product|Purpose|Port and protocol|
|---|---|---|
|Heron|Cluster|TCP/5199|
|Crane|Syslog|UDP/514|
|Registration|TCP/541||
|Stork|Syslog|UDP/514|
"""


def test_a_row_that_lost_its_first_cell_is_no_example_of_what_stands_in_that_column(tmp_path):
    found = document(tmp_path, "The following table lists the inbound ports of Heron:\n\n" + PUSHED)
    assert flows(found) == [
        "Heron > Heron: ? tcp/5199",
        "Crane > Heron: Syslog udp/514",
        "Crane > Heron: ? tcp/541",
        "Stork > Heron: Syslog udp/514",
    ]
    assert not found.problems


@pytest.mark.parametrize("line", ["Inbound ports", "What comes in"])
def test_a_sentence_on_the_table_begins_anew_behind_a_line_without_a_sign(tmp_path, line):
    sentence = "The following table lists the inbound ports of Heron:"
    found = document(tmp_path, f"{line}\n{sentence}\n\n{PUSHED}")
    assert flows(found) == flows(document(tmp_path, f"{sentence}\n\n{PUSHED}", "b.md"))


@pytest.mark.parametrize("protocol", ["Any", "All", "any protocol"])
@pytest.mark.parametrize("port", ["", "-", "—", "N/A"])
def test_what_is_open_whatever_its_protocol_is_open_on_every_port(tmp_path, protocol, port):
    found = document(
        tmp_path, f"Source,Destination,Protocol,Port\nweb,hub,TCP,443\nlan,hub,{protocol},{port}\n", "a.csv"
    )
    assert flows(found) == ["web > hub: ? tcp/443", "lan > hub: ? any/1-65535"]


@pytest.mark.parametrize("cell", ["99,231", "1,843,920"])
def test_counts_under_an_unknown_header_are_no_protocols(tmp_path, cell):
    rows = f'web,hub,tcp/443,Allow,"{cell}"\nlan,hub,tcp/22,Allow,"{cell}"\n'
    found = document(tmp_path, f"Source,Destination,Service,Action,Hits (90 d)\n{rows}", "a.csv")
    assert flows(found) == ["web > hub: ? tcp/443", "lan > hub: ? tcp/22"]


@pytest.mark.parametrize("header", ["Hits (90 d)", "SLA 99 %", "Priority (1-5)", "Review Q4 2026", "Criticality 1–3"])
def test_a_number_behind_words_among_headers_is_no_port(tmp_path, header):
    found = document(tmp_path, f"Source,Destination,Port,{header},Action\nweb,hub,443/tcp,x,Allow\n", "a.csv")
    assert flows(found) == ["web > hub: ? tcp/443"]


@pytest.mark.parametrize("protocol", ["Any", "All", "IP", "*"])
def test_every_protocol_stands_in_its_place_where_the_port_is_empty(tmp_path, protocol):
    rows = f"| web | hub | TCP | 443 |\n| lan | hub | {protocol} | |\n"
    found = document(tmp_path, f"| Source | Destination | Protocol | Port |\n|---|---|---|---|\n{rows}")
    assert flows(found) == ["web > hub: ? tcp/443", "lan > hub: ? any/1-65535"]


@pytest.mark.parametrize(
    ("row", "read"),
    [
        # Its last end lacks: what stands above it is another row's.
        ("| 9443 | TCP | Desk |", "Desk > not stated: ? tcp/9443"),
        # The same other end as above, so that the one before it may be carried over.
        ("| 9443 | TCP | Region |", "Kiosk > Region: ? tcp/9443"),
    ],
)
def test_no_end_is_carried_behind_a_cell_of_the_rows_own(tmp_path, row, read):
    head = "| Port | Protocol | Source | Destination |\n|---|---|---|---|\n| 8300 | TCP | Kiosk | Region |\n"
    assert flows(document(tmp_path, head + row + "\n"))[-1] == read
