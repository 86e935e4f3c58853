"""What of a document is seen and not read is counted and told, and what has ports makes the result incomplete."""

from __future__ import annotations

from pathlib import Path

import pytest

import exgraph as xg
from exgraph.sources.grid import Unread

from .formats.looking import workbook
from .formats.test_xlsx import row
from .shapes import reading

HEADER = row(1, A="Source", B="Destination", C="Port")
WEB = row(2, A="app", B="web", C="TCP 443")
MAIL = row(3, A="app", B="mail", C="TCP 25")


def hidden(written: str) -> str:
    return written.replace("<row ", '<row hidden="1" ', 1)


def flows(document: xg.Document) -> list[str]:
    return [f"{flow.source} {flow.destination} {flow.service.key}" for flow in document.matrix.flows]


BOTH = ["app web ? tcp/443", "app mail ? tcp/25"]
STRUCK = "<si><r><rPr><strike/></rPr><t>TCP 25</t></r></si>"
STRUCK_NAME = "<si><r><rPr><strike/></rPr><t>old</t></r></si>"
STRUCK_STYLE = '<fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>'


@pytest.mark.parametrize(
    ("data", "unread", "shown"),
    [
        (
            workbook(HEADER + WEB + hidden(MAIL)),
            Unread("rows", "ports.xlsx", 3, "Rules", "app | mail | TCP 25", 1, True),
            BOTH,
        ),
        (
            workbook(HEADER + WEB + hidden(row(3, A="Draft, do not use"))),
            Unread("rows", "ports.xlsx", 3, "Rules", "Draft, do not use", 1, False),
            BOTH[:1],
        ),
        (
            workbook(
                row(1, A="Source", B="Destination", C="Port", D="UDP ports") + row(2, A="app", B="web", C="", D="53"),
                before='<cols><col min="3" max="3" hidden="0"/><col min="4" max="9" hidden="true"/></cols>',
            ),
            Unread("columns", "ports.xlsx", 1, "Rules", "UDP ports", 1, True),
            ["app web ? udp/53"],
        ),
        (
            workbook(
                row(1, A="Source", B="Destination", C="Port", D="Remark") + row(2, A="app", B="web", C="443", D="x"),
                before='<cols><col min="4" max="4" hidden="1"/></cols>',
            ),
            Unread("columns", "ports.xlsx", 1, "Rules", "Remark", 1, False),
            ["app web ? ?/443"],
        ),
    ],
    ids=["a row with ports", "a row of words", "a column of ports", "a column of remarks"],
)
def test_hidden_parts_are_told_and_read_when_asked_for(
    tmp_path: Path, data: bytes, unread: Unread, shown: list[str]
) -> None:
    path = tmp_path / "ports.xlsx"
    path.write_bytes(data)
    document = xg.read(path, reading=xg.Reading(empty=True))
    assert document.unseen == (unread,)
    assert document.account.unseen == 1
    whole = xg.read(path, reading=xg.Reading(include_hidden=True))
    assert (whole.unseen, flows(whole)) == ((), shown)


def test_the_sheets_that_are_hidden_are_counted_together(tmp_path: Path) -> None:
    path = tmp_path / "ports.xlsx"
    sheets = '<sheet name="Old" state="hidden" r:id="r1"/><sheet name="Lists" state="veryHidden" r:id="r1"/>'
    path.write_bytes(workbook(HEADER + WEB + MAIL, sheets=sheets))
    document = xg.read(path)
    assert flows(document) == BOTH
    assert document.unseen == (Unread("sheet", "ports.xlsx", 1, "Old", "Old", 2, True),)
    assert [str(said) for said, _ in document.unseen_ports] == [
        "ports.xlsx:Old:1 and 2 sheets in all are hidden and not read; --include-hidden reads them"
    ]


@pytest.mark.parametrize(
    ("third", "strings", "styles", "text", "ports", "read"),
    [
        (
            '<c r="A3" t="inlineStr"><is><t>app</t></is></c><c r="B3" t="inlineStr"><is><t>mail</t></is></c>'
            '<c r="C3" t="s"><v>0</v></c>',
            STRUCK,
            "",
            "TCP 25",
            True,
            BOTH[:1],
        ),
        (
            '<c r="A3" t="inlineStr"><is><t>app</t></is></c><c r="B3" t="inlineStr"><is><t>mail</t></is></c>'
            '<c r="C3" s="1"><v>25</v></c>',
            "",
            STRUCK_STYLE,
            "25",
            True,
            BOTH[:1],
        ),
        (
            '<c r="A3" t="s"><v>0</v></c><c r="B3" t="inlineStr"><is><t>mail</t></is></c>'
            '<c r="C3" t="inlineStr"><is><t>TCP 25</t></is></c>',
            STRUCK_NAME,
            "",
            "old",
            False,
            BOTH[:1],
        ),
    ],
    ids=["a port", "a cell by its style", "an end, which is not the one above"],
)
def test_what_is_struck_out_is_not_read(
    tmp_path: Path, third: str, strings: str, styles: str, text: str, ports: bool, read: list[str]
) -> None:
    path = tmp_path / "ports.xlsx"
    path.write_bytes(workbook(f'{HEADER}{WEB}<row r="3">{third}</row>', strings=strings, styles=styles))
    document = xg.read(path)
    assert document.unseen == (Unread("struck", "ports.xlsx", 3, "Rules", text, 1, ports),)
    assert flows(document) == read


@pytest.mark.parametrize(
    ("name", "text", "struck"),
    [
        ("a.adoc", "[.line-through]#tcp 23# tcp 443", "tcp 23"),
        ("a.adoc", "tcp 443 [line-through]##tcp 23##", "tcp 23"),
        ("a.adoc", "[.red.strike]*tcp 23*, tcp 443", "tcp 23"),
        ("a.adoc", "[.red]#tcp 443# [.line-through]_tcp 23_", "tcp 23"),
        ("a.adoc", "tcp [.underline]#443#", ""),
        ("a.rst", ":strike:`tcp 23` tcp 443", "tcp 23"),
        ("a.rst", "tcp 443 :del:`tcp 23`", "tcp 23"),
        ("a.rst", "tcp :code:`443`", ""),
        ("a.md", "~~tcp 23~~ tcp 443", "tcp 23"),
        ("a.html", "<s>tcp 23</s> tcp 443", "tcp 23"),
        ("a.html", '<span style="color:red; text-decoration: line-through">tcp 23</span> tcp 443', "tcp 23"),
        ("a.html", '<span class="strikethrough">tcp 23</span> tcp 443', "tcp 23"),
        ("a.md", '<span style="text-decoration:line-through red">tcp 23</span> tcp 443', "tcp 23"),
        ("a.html", '<span style="text-decoration: underline" class="s undeleted">tcp 443</span>', ""),
    ],
)
def test_struck_out_text_is_no_port_in_any_markup_and_another_in_its_place_is_sure(
    tmp_path: Path, name: str, text: str, struck: str
) -> None:
    found = reading.document(tmp_path, _table_of(name, ["web", "db", text]), name)
    assert flows(found) == ["web db ? tcp/443"]
    assert found.unseen == ()
    if not struck:
        return
    alone = reading.document(tmp_path, _table_of(name, ["web", "db", text.replace("443", "see below")]), name)
    assert [(each.kind, each.text, each.ports) for each in alone.unseen] == [("struck", struck, True)]


@pytest.mark.parametrize(
    ("begins", "struck"),
    [
        ('<tr style="text-decoration: line-through"><td>web<td>old<td>tcp 23', ["web", "old", "tcp 23"]),
        ('<tr class="Deleted"><td>web</td><td>old</td><td>tcp 23</td></tr>', ["web", "old", "tcp 23"]),
        ('<tbody class="struck"><tr><td>web</td><td>old</td><td>tcp 23</td></tr></tbody>', ["web", "old", "tcp 23"]),
        ('<tr><td>web</td><td>db</td><td class="line-through">tcp 23</td></tr>', ["tcp 23"]),
        ('<tr style="color: red"><td>web</td><td>mail</td><td>tcp 25</td></tr>', []),
    ],
)
def test_rows_and_cells_of_a_page_are_struck_out_by_their_style_or_class(
    tmp_path: Path, begins: str, struck: list[str]
) -> None:
    """Those behind them are not."""
    header, last = "<tr><th>Source<th>Destination<th>Port</tr>", "<tr><td>web</td><td>db</td><td>tcp 443</td></tr>"
    found = reading.document(tmp_path, f"<table>{header}{begins}<tbody>{last}</table>", "a.html")
    assert flows(found) == [*(() if struck else ["web mail ? tcp/25"]), "web db ? tcp/443"]
    assert [(each.kind, each.count) for each in found.unseen] == ([("struck", len(struck))] if struck else [])


def _table_of(name: str, row: list[str]) -> str:
    """A table of the format with one row."""
    header = ["Source", "Destination", "Port"]
    if name.endswith(".adoc"):
        return f"[%header,cols=3*]\n|===\n|{' |'.join(header)}\n\n|{' |'.join(row)}\n|===\n"
    if name.endswith(".rst"):
        return "\n".join([".. list-table::", "   :header-rows: 1", ""]) + "".join(
            f"\n   * - {cells[0]}\n     - {cells[1]}\n     - {cells[2]}" for cells in (header, row)
        )
    if name.endswith(".md"):
        return "\n".join(f"|{'|'.join(cells)}|" for cells in (header, ["---"] * 3, row)) + "\n"
    cells = ("".join(f"<td>{cell}</td>" for cell in line) for line in (header, row))
    return f"<table>{''.join(f'<tr>{line}</tr>' for line in cells)}</table>"


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ('<td style="display:none">tcp 23</td><td>tcp 443</td>', "tcp 23"),
        ("<td hidden>tcp 23</td><td>tcp 443</td>", "tcp 23"),
        ('<td>tcp 443 <span style="display: none">udp&nbsp;161</span></td>', "udp 161"),
        ('<td>tcp 443 <span style="visibility:hidden">or tcp <b>8443</b></span></td>', "8443"),
        ('<td><span style="display:none">443</span>tcp 443</td>', ""),
        ("<td>tcp 443<div hidden>Open it on the last firewall</div></td>", ""),
        ("<td>tcp 443<script>tcp 23</script></td>", ""),
    ],
)
def test_ports_that_are_hidden_in_a_cell_are_told(tmp_path: Path, cell: str, text: str) -> None:
    rows = "<tr><th>Source</th><th>Destination</th><th>Port</th></tr><tr><td>web</td><td>db</td>"
    found = reading.document(tmp_path, f"<table>{rows}{cell}</tr></table>", "ports.html")
    assert flows(found) == ["web db ? tcp/443"]
    assert [(each.kind, each.text, each.ports) for each in found.unseen] == ([("cells", text, True)] if text else [])


RULE_TEXTS = {
    "ufw status": (
        "Status: active\n\nTo                         Action      From\n--                         ------      ----\n"
        "22/tcp                     ALLOW       Anywhere\n443                        DENY IN     10.0.0.0/8\n",
        5,
        2,
        "22/tcp ALLOW Anywhere",
    ),
    "ufw status numbered": (
        "     To                         Action      From\n     --                         ------      ----\n"
        "[ 1] 22/tcp                     ALLOW IN    Anywhere\n",
        3,
        1,
        "[ 1] 22/tcp ALLOW IN Anywhere",
    ),
    "iptables -L": (
        "Chain INPUT (policy DROP)\ntarget     prot opt source       destination\n"
        "ACCEPT     tcp  --  10.0.0.0/8   anywhere     tcp dpt:ssh\nDROP       all  --  0.0.0.0/0    0.0.0.0/0\n",
        3,
        2,
        "ACCEPT tcp -- 10.0.0.0/8 anywhere tcp dpt:ssh",
    ),
    "iptables -L -v": (
        " pkts bytes target     prot opt in     out     source      destination\n"
        "   12  720K ACCEPT     tcp  --  any    any     anywhere    anywhere     tcp dpt:443\n",
        2,
        1,
        "12 720K ACCEPT tcp -- any any anywhere anywhere tcp dpt:443",
    ),
    "iptables-save": (
        "*filter\n-A INPUT -p tcp --dport 22 -j ACCEPT\nCOMMIT\n",
        2,
        1,
        "-A INPUT -p tcp --dport 22 -j ACCEPT",
    ),
    "firewall-cmd --list-all": (
        "public (active)\n  target: default\n  interfaces: eth0\n  services: ssh\n  ports: 8443/tcp\n  protocols:\n",
        4,
        2,
        "services: ssh",
    ),
    "nft list ruleset": (
        "table inet filter {\n  chain input {\n    tcp dport { 22, 443 } accept\n  }\n}\n",
        3,
        1,
        "tcp dport { 22, 443 } accept",
    ),
}
ANOTHER = "| Source | Destination | Port |\n|---|---|---|\n| A | B | 1/tcp |\n"


@pytest.mark.parametrize("program", RULE_TEXTS)
def test_rules_that_a_firewall_prints_are_told_with_their_lines(tmp_path: Path, program: str) -> None:
    text, line, count, first = RULE_TEXTS[program]
    said = reading.document(tmp_path, f"```\n{text}```\n\n{ANOTHER}")
    assert reading.flows(said) == ["A > B: ? tcp/1"]
    assert [(each.kind, each.line, each.count, each.text, each.ports) for each in said.unseen] == [
        ("rules", line + 1, count, first[:60] if len(first) <= 60 else f"{first[:59]}…", True)
    ]


def test_what_is_told_of_rules(tmp_path: Path) -> None:
    said = reading.document(tmp_path, f"```\n{RULE_TEXTS['iptables-save'][0]}```\n\n{ANOTHER}")
    assert [str(phrase) for phrase, _ in said.unseen_ports] == [
        "ports.md:3: 1 rule of a firewall, not read as a table of ports (-A INPUT -p tcp --dport 22 -j ACCEPT); "
        "exgraph rules reads files that iptables-save or nft list ruleset print"
    ]


@pytest.mark.parametrize(
    "text",
    [
        # A table of the document's own, whose actions are written as one program does.
        "Source    Port      Action   Destination\nOffice    8443/tcp  ALLOW    Garden\n",
        "Source    Destination   Port      Action\nOffice    Garden        8443/tcp  ACCEPT\n",
    ],
)
def test_a_table_with_actions_is_no_rules(tmp_path: Path, text: str) -> None:
    assert reading.flows(reading.document(tmp_path, f"```\n{text}```\n")) == ["Office > Garden: ? tcp/8443"]
