"""Columns that say one thing together, cells over several columns, marks of a legend beside more words."""

from pathlib import Path

import pytest

from .reading import document, flows

GROUPS = """\
group_name,type,protocol,from_port,to_port,source_security_group,cidr_blocks
portal,ingress,tcp,443,443,,0.0.0.0/0
portal,egress,tcp,8080,8090,workers,
store,ingress,tcp,5432,5432,workers,
store,ingress,tcp,22,22,,192.0.2.0/24
"""


def test_groups_of_one_end_beside_a_direction_are_the_other_end(tmp_path: Path) -> None:
    assert sorted(flows(document(tmp_path, GROUPS, "rules.csv"))) == [
        "0.0.0.0/0 > portal: ? tcp/443",
        "192.0.2.0/24 > store: ? tcp/22",
        "portal > workers: ? tcp/8080-8090",
        "workers > store: ? tcp/5432",
    ]


def test_a_row_that_fills_both_columns_joins_none(tmp_path: Path) -> None:
    both = GROUPS.replace("workers,\nstore,ingress,tcp,5432", "workers,192.0.2.9/32\nstore,ingress,tcp,5432")
    found = flows(document(tmp_path, both, "rules.csv"))
    assert "portal > workers: ? tcp/8080-8090" not in found


def test_a_cell_over_both_ends_and_one_over_the_ports_are_a_title(tmp_path: Path) -> None:
    text = """<table>
<tr><th>Source</th><th>Destination</th><th>Protocol</th><th>Port</th></tr>
<tr><td>Hub</td><td>Store</td><td>TCP</td><td>389</td></tr>
<tr><td colspan="2"><b>Optional ports</b></td><td colspan="2">Only for copy 2</td></tr>
<tr><td colspan="2">Hub</td><td>TCP</td><td>2380</td></tr>
</table>"""
    assert sorted(flows(document(tmp_path, text, "ports.html"))) == ["Hub > Hub: ? tcp/2380", "Hub > Store: ? tcp/389"]


@pytest.mark.parametrize(
    ("client", "server", "names"),
    [
        ("Client Port(s)", "Server Port", ("Client", "Server")),
        ("Clientport(s)", "Serverport", ("Client", "Server")),
        ("Ports client", "Port serveur", ("client", "serveur")),
    ],
)
def test_headers_of_two_ports_name_the_ends(tmp_path: Path, client: str, server: str, names: tuple[str, str]) -> None:
    text = f"# Open the firewall between sites\n\n| {client} | {server} |\n|---|---|\n| 1024-65535/TCP | 445/TCP |\n"
    assert flows(document(tmp_path, text)) == [f"{names[0]} > {names[1]}: ? tcp/445 [source port 1024-65535/TCP]"]


def test_marks_of_a_legend_hold_before_more_words(tmp_path: Path) -> None:
    text = """A = allowed, X = denied.

| From \\ To | internet | desks | halls |
|---|---|---|---|
| internet | - | X (443 later) | A (TCP 443) |
| desks | A: HTTPS | - | X – planned 8443 |
| halls | A | X | - |
"""
    found = flows(document(tmp_path, text))
    assert [flow for flow in found if "none" not in flow and "negative" not in flow] == [
        "internet > halls: ? tcp/443",
        "desks > internet: HTTPS",
        "halls > internet: ? [allowed] {unresolved}",
    ]


@pytest.mark.parametrize("header", ["Urteil", "Ruling", "Zzz"])
def test_words_that_permit_and_deny_do_under_any_header(tmp_path: Path, header: str) -> None:
    rows = "web,db,tcp,1433,erlaubt\nweb,log,tcp,514,abgelehnt\nweb,new,tcp,515,in Prüfung\nweb,queue,tcp,516,erlaubt\n"
    found = document(tmp_path, f"Source,Destination,Protocol,Port,{header}\n{rows}", "ports.csv")
    assert [flow for flow in flows(found) if "none" not in flow and "negative" not in flow] == [
        "web > db: ? tcp/1433",
        f"web > new: ? tcp/515 [{header}: in Prüfung] {{unresolved}}",
        "web > queue: ? tcp/516",
    ]


@pytest.mark.parametrize(
    ("yes", "no"),
    [
        *(("VRAI", "FAUX"), ("WAHR", "FALSCH"), ("VERDADERO", "FALSO"), ("VERO", "FALSO"), ("VERDADEIRO", "FALSO")),
        *(("ИСТИНА", "ЛОЖЬ"), ("SANT", "FALSKT"), ("真", "偽"), ("TRUE", "FALSE")),
    ],
)
def test_booleans_of_spreadsheets_answer(tmp_path: Path, yes: str, no: str) -> None:
    rows = f"web,db,tcp,1433,{yes}\nweb,log,tcp,514,{no}\n"
    found = flows(document(tmp_path, f"Source,Destination,Protocol,Port,Allowed\n{rows}", "ports.csv"))
    assert [flow for flow in found if "none" not in flow and "negative" not in flow] == ["web > db: ? tcp/1433"]


@pytest.mark.parametrize("header", ["Phone", "Téléphone", "Telefon", "Users", "Cores", "電話番号", "金额"])
def test_numbers_of_other_things_are_not_told(tmp_path: Path, header: str) -> None:
    ports = "| Source | Destination | Port |\n|---|---|---|\n| A | B | TCP 80 |\n"
    found = document(
        tmp_path, f"{ports}\n## Rest\n\n| Name | {header} |\n|---|---|\n| Team | 4021 |\n| Desk | 4022 |\n"
    )
    assert flows(found) == ["A > B: ? tcp/80"]
    assert not found.open_questions
    assert not found.unread


def test_ticks_of_a_network_element_are_of_the_other_end(tmp_path: Path) -> None:
    header = "| Network element | Protocol | Port | Inbound | Outbound |\n|---|---|---|---|---|\n"
    found = document(tmp_path, f"{header}| Files | TCP | 445 | ✓ | |\n| Names | UDP | 53 | | ✓ |\n")
    assert sorted(flows(found)) == ["Files > not stated: ? tcp/445", "not stated > Names: ? udp/53"]


def test_a_row_that_lost_its_first_cell_is_put_where_it_fits(tmp_path: Path) -> None:
    text = """Incoming ports
The following table identifies the incoming ports for Keeper and how the ports interact with other products:
Product |
Purpose |
Protocol and Port |
---|---|---|
Wall |
Journal |
UDP/514 |
Registration |
TCP/541 |
|
Post |
Journal |
TCP/514 |
"""
    assert flows(document(tmp_path, text, "ports.txt")) == [
        "Wall > Keeper: ? udp/514",
        "Wall > Keeper: ? tcp/541",
        "Post > Keeper: ? tcp/514",
    ]


@pytest.mark.parametrize("text", ["TBD", "unknown", "see note", "не определено", "siehe Anmerkung"])
def test_an_end_that_is_left_open_is_no_role(tmp_path: Path, text: str) -> None:
    found = document(tmp_path, f"Source,Destination,Port\nweb,db,1433\nweb,{text},1434\n", "ports.csv")
    assert flows(found) == ["web > db: ? ?/1433"]
    assert found.account.rejected == 1


@pytest.mark.parametrize("text", ["as above", "wie oben", "comme ci-dessus", "同上", "come sopra"])
def test_words_for_the_cell_above_stand_for_it(tmp_path: Path, text: str) -> None:
    found = document(tmp_path, f"Source,Destination,Port\nweb,db,1433\n{text},log,514\n", "ports.csv")
    assert flows(found) == ["web > db: ? ?/1433", "web > log: ? ?/514"]


@pytest.mark.parametrize(
    ("remark", "opens"),
    [
        *(("blocked by policy", False), ("gesperrt durch Richtlinie", False), ("bloqué par la politique", False)),
        *(("opened by policy", True), ("Block storage by Acme", True), ("Countries that are blocked by law", True)),
    ],
)
def test_a_remark_that_names_who_denies_denies(tmp_path: Path, remark: str, opens: bool) -> None:
    found = document(tmp_path, f"Source,Destination,Port,Comment\nweb,db,1433,\nweb,log,514,{remark}\n", "ports.csv")
    assert ("web > log: ? ?/514" in flows(found)) is opens


@pytest.mark.parametrize(("status", "marks"), [("on", ""), ("on hold", " [Status: on hold] {unresolved}")])
def test_what_is_on_hold_is_not_on(tmp_path: Path, status: str, marks: str) -> None:
    found = document(tmp_path, f"Source,Destination,Port,Status\nweb,db,1433,off\nweb,log,514,{status}\n", "ports.csv")
    assert f"web > log: ? ?/514{marks}" in flows(found)
