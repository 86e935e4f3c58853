"""Lists whose items begin or end with ports: tables, in every format that has lists."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exgraph.errors import UnusableInput
from exgraph.sources.document import Reading
from exgraph.sources.grid import LIST, Grid, GridCell
from exgraph.sources.load import read
from exgraph.sources.shapes.plainer.listed_ports import HIGHEST_COUNT, LEAST_READ, LEAST_TOLD, listed_ports
from tests.sources.formats.looking import letter
from tests.sources.formats.test_docx import paragraph
from tests.sources.shapes.reading import adds_up, document, flows

ABOVE = "# Archive\n\nThe archive server listens on the following ports:\n\n"


def _list(*items: str) -> str:
    return "".join(f"- {item}\n" for item in items)


@pytest.mark.parametrize(
    ("item", "service"),
    [
        ("8443/tcp - HTTPS", "HTTPS tcp/8443"),
        ("TCP 8443: web console", "? tcp/8443"),
        ("**TCP 8443** — console for 20 people", "? tcp/8443"),
        ("`8443/tcp`", "? tcp/8443"),
        ("Port 22 (SSH)", "SSH ?/22"),
        ("HTTPS (8443/tcp)", "HTTPS tcp/8443"),
        ("Console: 8443/tcp", "? tcp/8443"),
        ("Console – TCP port 8443", "? tcp/8443"),
        ("SSH on port 2222", "SSH ?/2222"),
        ("TCP port 8443 for the console", "? tcp/8443"),
        ("[x] 8443/tcp: console", "? tcp/8443"),
        ("Port 22 → SSH", "SSH ?/22"),
        ("TCP 9000-9100; replication", "? tcp/9000-9100"),
        ("TCP 1024 and above", "? tcp/1024-65535"),
        ("TCP 8443 (to 2 consoles)", "? tcp/8443"),
        ("порт 8443/tcp — консоль", "? tcp/8443"),
        ("TCP-Port 8443 für die Konsole", "? tcp/8443"),
        ("TCP 8443：管理画面", "? tcp/8443"),
        ("TCP 8443（管理画面）", "? tcp/8443"),
        ("puerto 8443/tcp para la consola", "? tcp/8443"),
    ],
)
def test_an_item_that_begins_or_ends_with_ports_is_a_row(tmp_path: Path, item: str, service: str) -> None:
    said = document(tmp_path, ABOVE + _list(item, "5432/tcp"))
    assert flows(said) == [f"not stated > archive server: {each}" for each in (service, "? tcp/5432")]
    assert adds_up(said)
    assert not said.unseen


@pytest.mark.parametrize(
    ("item", "ends"),
    [
        ("8443/tcp from the proxy server", "proxy server > archive server"),
        ("8443/tcp (HTTPS) from the proxy server", "proxy server > archive server"),
        ("8443/tcp: HTTPS from anywhere", "anywhere > archive server"),
        ("TCP 8443 - 10.0.0.0/8", "10.0.0.0/8 > archive server"),
        ("Inbound: 8443/tcp from the proxy server", "proxy server > archive server"),
        ("8443/tcp outbound to mail server", "archive server > mail server"),
        ("proxy server → vault server: 8443/tcp", "proxy server > vault server"),
        ("From proxy server to vault server: tcp 8443 (HTTPS)", "proxy server > vault server"),
        ("8443/tcp: proxy server → vault server", "proxy server > vault server"),
        ("8443/tcp from proxy server to vault server", "proxy server > vault server"),
        ("8443/tcp vom Proxy-Server", "Proxy-Server > archive server"),
        ("8443/tcp desde el servidor proxy", "servidor proxy > archive server"),
        # What only looks like an end.
        ("8443/tcp from time to time", "not stated > archive server"),
        ("8443/tcp - redirect from HTTP to HTTPS", "not stated > archive server"),
        ("8443/tcp to download updates", "not stated > archive server"),
        ("8443/tcp, from Monday to Friday", "not stated > archive server"),
        ("8443/tcp — not from the internet", "not stated > archive server"),
        # The title says which way: "open to" says who may come.
        ("Port 8443/tcp: open to 0.0.0.0/0", "0.0.0.0/0 > archive server"),
        ("8443/tcp to archive server", "not stated > archive server"),
    ],
)
def test_an_item_may_name_the_other_end_or_both(tmp_path: Path, item: str, ends: str) -> None:
    said = document(tmp_path, ABOVE + _list(item, "5432/tcp"))
    found = [each.rpartition(":")[0] for each in flows(said) if "8443" in each]
    assert found == [ends]


TABLE = "| Source | Destination | Port |\n|---|---|---|\n| A | B | 1/tcp |\n"
ROWS = [f"not stated > archive server: {each}" for each in ("HTTPS tcp/8443", "? tcp/22")]


@pytest.mark.parametrize(
    ("item", "told"),
    [
        # It has neither a number nor the name of a service.
        ("restart the archive afterwards", False),
        ("Die Anlage danach neu starten", False),
        # A sentence, a mapping, another host's port, a sentence that turns, a service without its port.
        ("port 80/tcp must be free", True),
        ("80/tcp → 8080/tcp", True),
        ("vault.example.org:5432/tcp", True),
        ("never open 23/tcp", True),
        ("never open: 23/tcp", True),
        ("LDAP for the office", True),
        # The title says that these are the ports it listens on.
        ("25/tcp to mail server", True),
    ],
)
def test_what_is_no_row_of_a_list_of_ports_is_told_where_it_may_lack(tmp_path: Path, item: str, told: bool) -> None:
    said = document(tmp_path, f"{ABOVE}{_list('8443/tcp - HTTPS', '22/tcp', item)}")
    assert flows(said) == ROWS
    assert adds_up(said)
    assert [str(each) for each, _ in said.unseen_ports] == [
        f"ports.md:7: 1 item of lists with ports, not read, as none begins or ends with ports: {item}"
    ] * told


@pytest.mark.parametrize(
    "items",
    [
        # What may turn all of the others.
        ("8443/tcp - HTTPS", "22/tcp", "all others are closed"),
        ("8443/tcp - HTTPS", "22/tcp", "none of these from outside, and not by night"),
        ("8443/tcp", "port 22 must be free", "port 23 must be free", "port 24 must be free"),
        ("Console port (default 8443): TCP", "Media port (default 9000): UDP & TCP"),
        ("443 - HTTPS", "5432 - database", "8080 must be free"),
    ],
)
def test_a_list_with_ports_that_is_no_table_is_told(tmp_path: Path, items: tuple[str, ...]) -> None:
    said = document(tmp_path, f"{ABOVE}{_list(*items)}\n{TABLE}")
    assert flows(said) == ["A > B: ? tcp/1"]
    assert [str(said) for said, _ in said.unseen_ports] == [
        f"ports.md:5: 1 list with ports, not read, as not every item begins or ends with ports: {items[0]}"
    ]


@pytest.mark.parametrize(
    ("item", "service"),
    [
        ("Inbound TCP on port 8443. This is used for the console.", "tcp/8443"),
        ("Inbound TCP on ports 8443-8450. These ports are used for media.", "tcp/8443-8450"),
        ("Eingehend TCP auf Port 8443. Wird für die Konsole benutzt.", "tcp/8443"),
        ("TCP/IP port 8443 (for the console)", "tcp/8443"),
        ("UDP ports in the range 16000 - 17000 (for media)", "udp/16000-17000"),
        ("Open: 8443/TCP", "tcp/8443"),
        ("If the console is used: 8443/TCP", "tcp/8443"),
        ("Si se usa la consola: 8443/TCP", "tcp/8443"),
    ],
)
@pytest.mark.parametrize("others", [(), ("5432/tcp",)], ids=["alone", "of two"])
def test_items_of_a_sentence_or_behind_a_condition(
    tmp_path: Path, item: str, service: str, others: tuple[str, ...]
) -> None:
    said = document(tmp_path, ABOVE + _list(item, *others))
    found = flows(said)
    assert [each.split("? ")[1].split(" {")[0] for each in found] == [service, *("tcp/5432" for _ in others)]
    assert not said.unseen


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.txt", "    8443 TCP => console. Required\n    5432 UDP => media (optional)\n"),
        ("a.txt", "8443/tcp - console\n5432/udp - media\n"),
        ("a.md", "8443/tcp - console\n5432/udp - media\n"),
        ("a.md", "`8443/tcp` console<br>\n`5432/udp` media<br>\n"),
        ("a.md", "8443/tcp\n: console\n\n5432/udp\n: media\n"),
        ("a.rst", "8443/tcp\n  console\n5432/udp\n  media\n"),
        ("a.rst", ":8443/tcp: console\n:5432/udp: media\n"),
        ("a.rst", "* 8443/tcp |--| console\n* 5432/udp |---| media\n"),
        ("a.adoc", "8443/tcp - console\n5432/udp - media\n"),
    ],
)
@pytest.mark.parametrize("title", ["The archive server listens on the following ports:\n\n"])
def test_lists_without_bullets_and_terms(tmp_path: Path, name: str, text: str, title: str) -> None:
    said = document(tmp_path, f"{title}{text}\nThen restart it.\n", name)
    assert [each.split(" {")[0] for each in flows(said)] == [
        "not stated > archive server: ? tcp/8443",
        "not stated > archive server: ? udp/5432",
    ]
    assert not said.unseen


@pytest.mark.parametrize(
    "text",
    [
        "The archive was built in 2019 by 4 people\nand moved to hall 7 in 2021, with 12 servers.\n",
        "Version 2.4 - faster\nVersion 2.5 - smaller\n",
        "The archive speaks to port 8443 of the vault\nand has 2 disks, of 40 GB\n",
    ],
)
def test_lines_of_prose_are_no_list(tmp_path: Path, text: str) -> None:
    said = document(tmp_path, f"{TABLE}\n{text}")
    assert flows(said) == ["A > B: ? tcp/1"]
    assert not said.unseen


@pytest.mark.parametrize(
    ("title", "items"),
    [
        ("Ports of the archive server", ("1: uplink", "2: storage")),
        ("The archive server has these ports:", ("Core: 48", "Edge: 24")),
        ("The archive server listens on the following ports:", ("80 users", "443 customers")),
        ("The archive server listens on the following ports:", ("web: `8080:80`", "db: `5433:5432`")),
        ("Changes in the ports of the archive server", ("Version 2.4: faster", "2019: begun")),
        ("Changes in the archive server", ("CVE-2020-443 mended", "10 GB less")),
        ("Steps for the archive server", ("Step 22", "Open the console 8443 times")),
        ("Inbound connections of the archive server:", ("443 - HTTPS sessions", "22 - idle sessions")),
    ],
)
def test_other_lists_are_neither_read_nor_told(tmp_path: Path, title: str, items: tuple[str, ...]) -> None:
    said = document(tmp_path, f"# Archive\n\n{title}\n\n{_list(*items)}\n{TABLE}")
    assert flows(said) == ["A > B: ? tcp/1"]
    assert not said.unseen


@pytest.mark.parametrize(
    ("items", "ports"),
    [
        (("443 - HTTPS", "8080: console"), ["?/443", "?/8080"]),
        (("HTTPS: 443", "Console: 8080", "Other (8081)"), ["?/443", "?/8080", "?/8081"]),
        (("443 → HTTPS", "8080"), ["?/443", "?/8080"]),
        (("443 — IST", "8080 — console"), ["?/443", "?/8080"]),
        (("443, 8443 - HTTPS", "9000–9100 – replication"), ["?/443", "?/8443", "?/9000-9100"]),
    ],
)
def test_numbers_alone_are_ports_under_a_title_of_ports(
    tmp_path: Path, items: tuple[str, ...], ports: list[str]
) -> None:
    found = flows(document(tmp_path, ABOVE + _list(*items)))
    assert [re.search(r"\S+/\S+", each)[0] for each in found] == ports
    with pytest.raises(UnusableInput, match="no table was found"):
        document(tmp_path, "# Archive\n\nInbound traffic of the archive server\n\n" + _list(*items))


NESTED_FLOWS = {
    "internet > Web server: ? tcp/443",
    "not stated > Web server: ? tcp/22",
    "Web server > archive server: ? tcp/5432",
}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "ports.md",
            "# Ports\n\n- Web server:\n  - Inbound:\n    - 443/tcp from the internet\n    - 22/tcp\n"
            "  - Outbound:\n    1. 5432/tcp to archive server\n",
        ),
        (
            "ports.rst",
            "Ports\n=====\n\n* Web server\n\n  - Inbound:\n\n    #. 443/tcp from the internet\n    #. 22/tcp\n\n"
            "  - Outbound:\n\n    - 5432/tcp\n      to archive server\n",
        ),
        (
            "ports.adoc",
            "= Ports\n\n* Web server\n** Inbound\n*** 443/tcp from the internet\n*** 22/tcp\n"
            "** Outbound\n*** 5432/tcp to archive server\n",
        ),
        (
            "ports.html",
            "<h1>Ports</h1><ul><li>Web server<ul><li>Inbound<ul><li>443/tcp from the <b>internet</b><li>22/tcp</ul>"
            "<li><p>Outbound</p><ol><li>5432/tcp to archive server</ol></ul></ul>",
        ),
        (
            "ports.txt",
            "Ports\n\n* Web server\n  * Inbound:\n    * 443/tcp from the internet\n    * 22/tcp\n"
            "  * Outbound:\n    * 5432/tcp\n      to archive server\n",
        ),
    ],
)
def test_an_item_that_names_a_role_is_the_title_of_the_list_in_it(tmp_path: Path, name: str, text: str) -> None:
    said = document(tmp_path, text, name)
    assert set(flows(said)) == NESTED_FLOWS
    assert adds_up(said)


def test_lists_of_word_are_read_under_their_headings(tmp_path: Path) -> None:
    def item(text: str, depth: int = 0) -> str:
        return paragraph(text, f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="1"/></w:numPr>')

    path = tmp_path / "ports.docx"
    path.write_bytes(
        letter(
            paragraph("Ports")
            + item("Web server")
            + item("Inbound", 1)
            + item("443/tcp from the internet", 2)
            + item("22/tcp", 2)
            + item("Outbound", 1)
            + item("5432/tcp to archive server", 2)
            + paragraph("The mail server listens on these ports:")
            + paragraph("25/tcp", '<w:pStyle w:val="Bullets"/>')
            + paragraph("143/tcp", '<w:pStyle w:val="Bullets"/>'),
            '<w:style w:styleId="Bullets"><w:name w:val="Bullets"/><w:pPr><w:numPr/></w:pPr></w:style>',
        )
    )
    found = read(path, stated=True, reading=Reading(profile=False))
    mail = {f"not stated > mail server: ? tcp/{port}" for port in (25, 143)}
    assert set(flows(found)) == NESTED_FLOWS | mail
    assert [each.place for each in found.explanations][-1] == "ports.docx:list 2"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("ports.html", "<dl><dt>443/tcp</dt><dd>HTTPS</dd><dt>22/tcp</dt><dd>SSH</dd></dl>"),
        ("ports.html", "<dl><dt>HTTPS</dt><dd>443/tcp</dd><dt>SSH</dt><dd>22/tcp</dd></dl>"),
        ("ports.adoc", "443/tcp:: HTTPS\n22/tcp::\nSSH\n"),
        ("ports.md", "<ul>\n<li>443/tcp HTTPS</li>\n<li>22/tcp SSH</li>\n</ul>\n"),
    ],
)
def test_terms_and_their_meanings_are_items(tmp_path: Path, name: str, text: str) -> None:
    title = "Inbound ports of the archive server"
    above = {"html": f"<h1>{title}</h1>", "adoc": f"== {title}\n\n", "md": f"# {title}\n\n"}[name.rpartition(".")[2]]
    assert flows(document(tmp_path, above + text, name)) == [
        "not stated > archive server: HTTPS tcp/443",
        "not stated > archive server: SSH tcp/22",
    ]


def test_a_title_behind_a_list_ends_it(tmp_path: Path) -> None:
    text = (
        "Inbound rules of the web server:\n- 443/tcp\n- 22/tcp\nOutbound rules of the web server:\n- 25/tcp\n- 53/udp\n"
    )
    assert flows(document(tmp_path, text)) == [
        *("not stated > web server: ? tcp/443", "not stated > web server: ? tcp/22"),
        *("web server > not stated: ? tcp/25", "web server > not stated: ? udp/53"),
    ]


@pytest.mark.parametrize(
    ("ported", "told"), [(1, False), (2, False), (3, True)], ids=["a few", "half of them", "more than half"]
)
def test_the_share_of_items_with_ports_from_which_a_list_is_told(ported: int, told: bool) -> None:
    texts = ["port 8443 must be free"] * ported + ["version 2"] * (4 - ported)
    found = listed_ports(Grid(tuple((GridCell(text),) for text in texts), unseen=LIST))
    assert LEAST_TOLD == 0.5
    assert (found.grids, found.ports) == ((), told)


@pytest.mark.parametrize(
    ("others", "read"),
    [(("Restart it",), True), (("Restart it", "Sweep up"), False), (("version 2",), False)],
    ids=["half of them", "fewer", "half of those with numbers"],
)
def test_the_share_of_items_from_which_a_list_is_read(others: tuple[str, ...], read: bool) -> None:
    found = listed_ports(Grid(tuple((GridCell(text),) for text in ("8443/tcp", *others)), unseen=LIST))
    assert LEAST_READ == 0.5
    assert bool(found.grids) is read


@pytest.mark.parametrize(("number", "read"), [(HIGHEST_COUNT, False), (HIGHEST_COUNT + 1, True)])
def test_the_number_from_which_one_alone_counts_nothing(number: int, read: bool) -> None:
    rows = tuple((GridCell(f"{number} - uplink"),) for _ in range(2))
    found = listed_ports(Grid(rows, lead="Ports of the web server", unseen=LIST))
    assert HIGHEST_COUNT == 1023
    assert bool(found.grids) == read


PIECES = st.lists(
    st.one_of(
        st.integers(1, 65535).map(str),
        st.integers(1, 65535).map("{}/tcp".format),
        st.integers(1, 65535).map("port {}".format),
        st.sampled_from(["-", "(", ")", ":", "→", "from web server", "to", "and above", "HTTPS", "v2", "not", "udp"]),
    ),
    min_size=1,
    max_size=6,
).map(" ".join)


@given(st.lists(PIECES, min_size=2, max_size=4))
def test_every_number_of_an_item_is_in_its_row(items: list[str]) -> None:
    rows = tuple((GridCell(text, line=number),) for number, text in enumerate(items))
    found = listed_ports(Grid(rows, lead="Ports of the web server", unseen=LIST))
    made = {row[0].line: " ".join(cell.text for cell in row) for grid in found.grids for row in grid.rows[1:]}
    left = {cell.line for cell in found.left}
    numbered = {number for number, text in enumerate(items) if any(map(str.isdigit, text))}
    assert not made or numbered <= set(made) | left
    for line, text in made.items():
        assert Counter(re.findall(r"\d+", items[line])) <= Counter(re.findall(r"\d+", text))
