"""What each part of a flow rests on: its own cell, a title, a span, the registry, the cells, the user."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import exgraph as xg
from exgraph.__main__ import run
from exgraph.values.grounds import PARTS, STATED, UNKNOWN, Ground

MERGED = """
<table><tr><th>Source</th><th>Destination</th><th>Protocol</th><th>Port</th></tr>
<tr><td rowspan=2>Web</td><td>DB</td><td>TCP</td><td>1433</td></tr>
<tr><td>Mail</td><td>TCP</td><td>25</td></tr></table>
"""
SECURED = """
<table><tr><th>Source</th><th>Destination</th><th>Protocol</th><th>Port</th><th>Encryption</th></tr>
<tr><td>Web</td><td>DB</td><td>TCP</td><td>1433</td><td rowspan=2>TLS</td></tr>
<tr><td>Web</td><td>Mail</td><td>TCP</td><td>25</td></tr></table>
"""
#: All is stated but encryption, of which nothing is known, or which the registered port tells.
ALL = "stated stated stated stated -"
KNOWN = "stated stated stated stated registry"
STATING = "stated stated stated stated stated"
#: A document, its suffix, options of `Reading` → the grounds of its flows, in order; `-` where there is none.
CASES: dict[str, tuple[str, str, dict[str, object], list[str]]] = {
    "columns": ("Source,Destination,Protocol,Port\nA,B,TCP,443\n", "csv", {}, [KNOWN]),
    "no transport": ("Source,Destination,Port\nA,B,4711\n", "csv", {}, ["stated stated - stated -"]),
    "a protocol without ports": (
        "Source,Destination,Protocol,Port\nA,B,ICMP,\n",
        "csv",
        {},
        ["stated stated stated - -"],
    ),
    "dynamic ports": ("Source,Destination,Protocol,Port\nA,B,TCP,dynamic\n", "csv", {}, [ALL]),
    "a transport by the registry": (
        "Source,Destination,Service,Port\nA,B,SMTP,25\n",
        "csv",
        {},
        ["stated stated registry stated registry"],
    ),
    "a port by the registry": (
        "Source,Destination,Port\nA,B,SMTP\n",
        "csv",
        {},
        ["stated stated registry registry registry"],
    ),
    "ditto marks": (
        'Source,Destination,Protocol,Port\nA,B,TCP,443\n"""",C,"""",25\n',
        "csv",
        {},
        [KNOWN, "carried stated carried stated registry"],
    ),
    "a cell over two rows": (MERGED, "html", {}, [ALL, "carried stated stated stated registry"]),
    "an empty cell": (
        "| Source | Destination | Protocol | Port |\n|---|---|---|---|\n| A | B | TCP | 443 |\n| | C | TCP | 25 |\n",
        "md",
        {},
        [KNOWN, "carried stated stated stated registry"],
    ),
    "a title": (
        "## Inbound rules for the DB server\n\n| Source | Protocol | Port |\n|---|---|---|\n| Web | TCP | 1433 |\n",
        "md",
        {},
        ["stated title stated stated -"],
    ),
    "a title that names a pair": (
        "## Web server to Database server\n\n| Protocol | Port |\n|---|---|\n| TCP | 1433 |\n",
        "md",
        {},
        ["title title stated stated -"],
    ),
    "a transport in a title": (
        "## UDP ports\n\n| Source | Destination | Port |\n|---|---|---|\n| A | B | 4711 |\n| A | C | 4712/tcp |\n",
        "md",
        {},
        ["stated stated title stated -", ALL],
    ),
    "ends that a reader names": (
        "Service,Protocol,Port\nSQL,TCP,1433\n",
        "csv",
        {"source": "Web", "destination": "DB"},
        ["user user stated stated -"],
    ),
    "an end that nothing states": (
        "Source,Protocol,Port\nWeb,TCP,1433\n",
        "csv",
        {},
        ["stated unstated stated stated -"],
    ),
    "a column that a reader names": (
        "Source,Destination,Protocol,Anschluss\nA,B,TCP,443\n",
        "csv",
        {"columns": {"port": "Anschluss"}},
        ["stated stated stated user registry"],
    ),
    "an end whose column a reader names": (
        "Quelle X,Destination,Protocol,Port\nA,B,TCP,443\n",
        "csv",
        {"columns": {"source": "Quelle X"}},
        ["user stated stated stated registry"],
    ),
    "ports under another header": (
        "Source,Destination,Service\nA,B,TCP 443\nA,C,UDP 4711\n",
        "csv",
        {},
        ["stated stated stated stated registry", "stated stated stated stated -"],
    ),
    "numbers under another header": (
        "Source,Destination,Protocol,Service\nA,B,TCP,4712\nA,C,UDP,4711\n",
        "csv",
        {},
        ["stated stated stated cells -", "stated stated stated cells -"],
    ),
    "the surest of two statements": (
        "## Database server\n\n| Source | Destination | Protocol | Port |\n|---|---|---|---|\n| A | B | TCP | 443 |\n"
        "| | C | TCP | 25 |\n| A | C | TCP | 25 |\n",
        "md",
        {},
        [KNOWN, KNOWN],
    ),
    "roles on both axes": (
        "From / To,Web,DB\nWeb,,TCP 1433\nDB,TCP 443,\n",
        "csv",
        {},
        [ALL, KNOWN],
    ),
    "encryption beside the ports": (
        "Source,Destination,Protocol,Port\nA,B,TCP,25 (TLS)\nA,C,TCP,443 (no TLS)\n",
        "csv",
        {},
        [STATING, STATING],
    ),
    "encryption beside the ports, under another header": (
        "Source,Destination,Service\nA,B,TCP 4711 (TLS)\nA,C,UDP 4711\n",
        "csv",
        {},
        ["stated stated stated stated stated", "stated stated stated stated -"],
    ),
    "encryption beside the transport": (
        "Source,Destination,Protocol,Port\nA,B,TCP (TLS),4711\n",
        "csv",
        {},
        [STATING],
    ),
    "encryption of the service": (
        "Source,Destination,Service,Protocol,Port\nA,B,SIP (mTLS),TCP,5061\n",
        "csv",
        {},
        [STATING],
    ),
    "a column of its own": (
        "Source,Destination,Protocol,Port,Encryption\nA,B,TCP,25,TLS\nA,C,TCP,25,no\nA,D,TCP,25,\n",
        "csv",
        {},
        [STATING, STATING, KNOWN],
    ),
    "a column of its own that a reader names": (
        "Source,Destination,Protocol,Port,Protection\nA,B,TCP,25,TLS\nA,C,TCP,25 (TLS),\nA,D,TCP,25 (TLS),TLS\n",
        "csv",
        {"columns": {"encryption": "Protection"}},
        ["stated stated stated stated user", STATING, STATING],
    ),
    "a ditto mark for encryption": (
        'Source,Destination,Protocol,Port,Encryption\nA,B,TCP,25,TLS\nA,C,TCP,25,""""\n',
        "csv",
        {},
        [STATING, "stated stated stated stated carried"],
    ),
    "encryption over two rows": (SECURED, "html", {}, [STATING, "stated stated stated stated carried"]),
    "encryption in a header": (
        "Source,Destination,Protocol,Port (no TLS)\nA,B,TCP,443\n",
        "csv",
        {},
        [STATING],
    ),
    "encryption where roles cross": (
        "From / To,Web,DB\nWeb,,TCP 1433 (TLS)\nDB,TCP 443,\n",
        "csv",
        {},
        [STATING, KNOWN],
    ),
    "encryption by the protocol's own specification": (
        "Source,Destination,Protocol,Port\nA,B,TCP,SSH 22\nA,C,ESP,\n",
        "csv",
        {},
        ["stated stated stated stated specification", "stated stated stated - specification"],
    ),
    "name and port that contradict": ("Source,Destination,Protocol,Port\nA,B,TCP,Telnet 443\n", "csv", {}, [ALL]),
}


def read(folder: Path, text: str, suffix: str, how: dict[str, object]) -> xg.Document:
    path = folder / f"ports.{suffix}"
    path.write_text(text, encoding="utf-8")
    return xg.read(path, reading=xg.Reading(profile=False, **how))  # type: ignore[arg-type]


def told(flow: xg.Flow) -> str:
    return " ".join(str(getattr(flow.grounds, part)) or "-" for part in PARTS)


@pytest.mark.parametrize(("text", "suffix", "how", "expected"), CASES.values(), ids=CASES.keys())
def test_each_part_of_a_flow_rests_on_something(
    tmp_path: Path, text: str, suffix: str, how: dict[str, object], expected: list[str]
) -> None:
    assert [told(flow) for flow in read(tmp_path, text, suffix, how).matrix.flows] == expected


def test_the_seed_states_its_ends_and_infers_the_rest() -> None:
    assert xg.read().account.grounds == {
        "source": {"stated": 367},
        "destination": {"stated": 367},
        "transport": {"stated": 298, "carried": 50, "registry": 18},
        "ports": {"stated": 365, "registry": 2},
        "encryption": {"stated": 12, "registry": 174},
    }


def test_what_is_not_inferred_has_no_ground() -> None:
    grounds = {told(flow) for flow in xg.load(stated=True).flows}
    assert grounds == {ALL, STATING, "stated stated - stated -", "stated stated - stated stated", "stated stated - - -"}


def test_grounds_make_no_flow_another() -> None:
    flow = next(iter(xg.load().flows))
    again = xg.Flow(flow.source, flow.destination, flow.service, flow.origin)
    assert (again == flow, hash(again) == hash(flow), again.grounds == flow.grounds) == (True, True, False)


def test_show_and_explain_tell_where_encryption_comes_from(tmp_path: Path) -> None:
    """What exgraph would take as encryption without a word of the document is told with its basis, and nothing else."""
    matrix = read(tmp_path, *CASES["a column of its own that a reader names"][:3]).matrix
    assert "tcp/25 TLS: encryption said by the user" in str(xg.show(matrix))
    explained = xg.explain(matrix, "a", "b")
    assert "Not in a cell of its own: tcp/25 TLS: encryption said by the user." in str(explained)
    assert [row["encryption_ground"] for row in json.loads(explained.to_json())["flows"]] == ["user"]
    assert "шифрование: со слов пользователя" in xg.explain(matrix, "a", "b").to_text(language="ru")
    assert "Not in a cell of its own" not in str(xg.show(matrix, "a", "c"))


@pytest.mark.parametrize("form", ["json", "csv", "xlsx"])
@pytest.mark.parametrize("name", [name for name in CASES if "encryption" in name])
def test_the_ground_of_encryption_comes_back_from_exports(tmp_path: Path, name: str, form: str) -> None:
    matrix = read(tmp_path, *CASES[name][:3]).matrix
    path = tmp_path / f"again.{form}"
    text = xg.export(matrix, form)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    again = xg.read(path, reading=xg.Reading(profile=False))
    assert {(flow.key, told(flow)) for flow in again.matrix.flows} == {(flow.key, told(flow)) for flow in matrix.flows}
    assert again.told == ()


TITLED = CASES["a title"]


def test_show_and_explain_tell_what_is_not_in_a_cell_of_its_own(tmp_path: Path) -> None:
    matrix = read(tmp_path, *TITLED[:3]).matrix
    shown, explained = str(xg.show(matrix)), str(xg.explain(matrix, "web", "db-server"))
    assert "Not in a cell of its own\nline  from → to        grounds\n" in shown
    assert "tcp/1433: destination from a title" in shown
    assert "grounds      Not in a cell of its own: tcp/1433: destination from a title." in explained
    assert "Указано не в своей ячейке" not in shown
    russian = xg.explain(matrix, "web", "db-server").to_text(language="ru")
    assert "Указано не в своей ячейке: tcp/1433: назначение: из заголовка." in russian


@pytest.mark.parametrize(
    ("language", "line"),
    [
        (
            "en",
            "what the flows rest on: source 1 as stated; destination 1 from a title; transport 1 as stated; "
            "ports 1 as stated",
        ),
        (
            "ru",
            "на чём основаны потоки: источник — указано 1; назначение — из заголовка 1; транспорт — указано 1; "
            "порты — указано 1",
        ),
    ],
)
def test_the_account_counts_them(tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str, line: str) -> None:
    read(tmp_path, *TITLED[:3])
    assert run(["show", str(tmp_path / "ports.md"), "-v", "--lang", language]) == 0
    assert capsys.readouterr().err.splitlines()[-1] == line


def test_the_index_keeps_the_surest_grounds_of_its_flows(tmp_path: Path) -> None:
    matrix = read(tmp_path, *CASES["an empty cell"][:3]).matrix
    index = matrix.index
    known = STATED.but(encryption=Ground.REGISTRY)
    assert index.grounded() == {known: 1, known.but(source=Ground.CARRIED): 1}
    assert xg.Matrix.from_graph(matrix.graph).index.grounded() == index.grounded()
    given = xg.Matrix.from_flows(matrix.roles, matrix.zones, [("a", "b", "SMTP tcp/25")])
    assert given.index.grounded() == {UNKNOWN: 1}


@pytest.mark.parametrize(
    ("header", "cells", "guessed"),
    [
        ("Service", ("TCP 8443", "UDP 514"), False),
        ("Services", ("tcp-8443", "udp-514"), False),
        ("Dienst", ("TCP_8443", "HTTPS"), False),
        ("サービス", ("6/8443", "17/514"), False),
        ("Службы", ("RPC (135 TCP)", "514/udp"), False),
        ("Service", ("8443", "514"), True),
        ("Service", ("TCP 8443", "514"), True),
    ],
)
def test_what_states_transport_and_port_together_is_no_guess(
    tmp_path: Path, header: str, cells: tuple[str, str], guessed: bool
) -> None:
    path = tmp_path / "ports.md"
    first, second = cells
    path.write_text(
        f"| Source | Destination | {header} |\n|---|---|---|\n| A | B | {first} |\n| A | C | {second} |\n", "utf-8"
    )
    flows = tuple(xg.read(path).matrix.flows)
    assert len(flows) == 2
    assert (Ground.CELLS in {flow.grounds.ports for flow in flows}) is guessed


def test_a_table_for_people_says_why_a_flow_is_unresolved(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "ports.md"
    head = "| Source | Destination | Protocol | Port | Remarks |\n|---|---|---|---|---|\n"
    path.write_text(f"{head}| A | B | TCP | 8443 | |\n| A | C | TCP | 8080 | deprecated |\n", "utf-8")
    assert run(["read", str(path), "--no-profile"]) == 0
    shown = capsys.readouterr().out
    assert "unresolved  line" in shown
    assert "deprecated" in shown
    assert run(["openings", "c", str(path), "--no-profile"]) == 0
    assert "unresolved (deprecated)" in capsys.readouterr().out
