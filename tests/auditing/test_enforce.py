"""What is written, what is told beside it, and when nothing is written at all."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest

import exgraph as xg
from exgraph.__main__ import run
from exgraph.auditing.enforce import ask
from exgraph.auditing.enforce.answer import NotProved
from exgraph.filters.writers import WRITERS
from exgraph.filters.writers.order import Order
from exgraph.model.inventory import Firewall, Holding, Inventory
from exgraph.model.inventory_file import read_inventory
from exgraph.model.matrix import Matrix
from exgraph.values.addresses import AddressSet

EXAMPLE = Path(__file__).parents[2] / "examples" / "enforce" / "inventory.toml"
MATRIX = "Source,Destination,Protocol,Port,Action\n"
INVENTORY = """\
[[roles]]
id = "web"
addresses = ["10.0.0.1", "2001:db8::1"]
[[roles]]
id = "db"
addresses = ["10.0.0.2", "10.0.0.3", "2001:db8::2"]
[[roles]]
id = "ops"
addresses = "10.0.1.0/24"
"""
HEAD = """\
table inet exgraph
delete table inet exgraph
table inet exgraph {
\tchain forward {
\t\ttype filter hook forward priority filter; policy drop;
\t\tct state established,related accept comment "exgraph replies"
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with an inventory; its matrix is of these rows."""
    monkeypatch.chdir(tmp_path)

    def made(*rows, inventory=INVENTORY):
        (tmp_path / "m.csv").write_text(MATRIX + "\n".join(rows) + "\n", encoding="utf-8")
        (tmp_path / "hosts.toml").write_text(inventory, encoding="utf-8")
        return tmp_path

    return made


def rules(text):
    """The lines of a ruleset behind its head, without indents."""
    return [line.strip() for line in text.split(HEAD)[1].splitlines()[:-2]]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            ("web,db,tcp,5432,allow",),
            [
                'ip saddr 10.0.0.1 ip daddr 10.0.0.2/31 tcp dport 5432 accept comment "exgraph R1 m.csv:2"',
                'ip6 saddr 2001:db8::1 ip6 daddr 2001:db8::2 tcp dport 5432 accept comment "exgraph R1 m.csv:2"',
            ],
        ),
        (
            ("any,web,tcp,80-81,allow", "ops,web,tcp,443,allow", "ops,web,tcp,81,deny"),
            [
                'ip saddr 10.0.1.0/24 ip daddr 10.0.0.1 tcp dport 81 drop comment "exgraph R1 m.csv:4 negative"',
                "ip saddr { 0.0.0.0-10.0.0.255, 10.0.2.0-255.255.255.255 } ip daddr 10.0.0.1 tcp dport 80-81 accept "
                'comment "exgraph R2 m.csv:2"',
                'ip6 daddr 2001:db8::1 tcp dport 80-81 accept comment "exgraph R2 m.csv:2"',
                'ip saddr 10.0.1.0/24 ip daddr 10.0.0.1 tcp dport 80 accept comment "exgraph R3 m.csv:2"',
                'ip saddr 10.0.1.0/24 ip daddr 10.0.0.1 tcp dport 443 accept comment "exgraph R4 m.csv:3"',
            ],
        ),
        (
            ("db,db,udp,7000,allow",),
            [
                'ip saddr 10.0.0.2/31 ip daddr 10.0.0.2/31 udp dport 7000 accept comment "exgraph R1 m.csv:2"',
                'ip6 saddr 2001:db8::2 ip6 daddr 2001:db8::2 udp dport 7000 accept comment "exgraph R1 m.csv:2"',
            ],
        ),
        (
            ("ops,db,ICMP,8/0,allow",),
            ['ip saddr 10.0.1.0/24 ip daddr 10.0.0.2/31 icmp type 8 icmp code 0 accept comment "exgraph R1 m.csv:2"'],
        ),
        (
            ("ops,db,any,any,allow", "ops,db,tcp,22,allow"),
            ['ip saddr 10.0.1.0/24 ip daddr 10.0.0.2/31 accept comment "exgraph R1 m.csv:2"'],
        ),
        (
            ("ops,db,ESP,,allow",),
            ['ip saddr 10.0.1.0/24 ip daddr 10.0.0.2/31 meta l4proto 50 accept comment "exgraph R1 m.csv:2"'],
        ),
    ],
    ids=["families", "denial", "itself", "icmp", "everything", "protocol"],
)
def test_the_rules_of_a_matrix(folder, rows, expected, capsys):
    path = folder(*rows)
    run(["enforce", "m.csv", "-i", "hosts.toml", "-o", "core.nft", "-q", "--no-profile"])
    assert rules((path / "core.nft").read_text("utf-8")) == expected


def test_everything_is_said_and_the_exit_code_is_0(folder, capsys):
    path = folder("web,db,tcp,5432,allow", "ops,db,tcp,22,allow", "ops,web,tcp,22,allow")
    assert run(["enforce", "m.csv", "-i", "hosts.toml", "-o", "core.nft"]) == 0
    out, err = capsys.readouterr()
    assert out == "core.nft\ncore.trace.csv\n"
    assert err == "exgraph: proved equal: 375 host pairs × transports, 3 rules.\n"
    text = (path / "core.nft").read_text("utf-8")
    assert text.startswith(
        "# exgraph: what m requires between the hosts of hosts, and nothing else.\n"
        "# proved equal: 375 host pairs × transports, 3 rules\n"
    )
    trace = list(csv.DictReader(io.StringIO((path / "core.trace.csv").read_text("utf-8"))))
    assert [(row["rule"], row["source"], row["ports"], row["places"]) for row in trace] == [
        ("R1", "web", "5432", "m.csv:2"),
        ("R2", "ops", "22", "m.csv:4"),
        ("R3", "ops", "22", "m.csv:3"),
    ]


@pytest.mark.parametrize(
    ("rows", "inventory", "open_", "told"),
    [
        (
            ("web,db,,5432,allow", "ops,db,tcp,22,allow"),
            INVENTORY,
            "# open: web → db ? ?/5432 (m.csv:2): no transport is stated\n",
            "the rules are incomplete: 1 flow is open",
        ),
        (
            ("web,db,tcp,dynamic,allow", "ops,db,tcp,22,allow"),
            INVENTORY,
            "# open: web → db ? tcp/dynamic (m.csv:2): no profile states the range of its dynamic ports\n",
            "the rules are incomplete: 1 flow is open",
        ),
        (
            ("web,log,udp,514,allow", "ops,db,tcp,22,allow"),
            INVENTORY,
            "# open: log has no address\n",
            "the rules are incomplete: 1 role has no address",
        ),
        (
            ("web,db,tcp,5432,allow",),
            INVENTORY,
            "# open: ops of the inventory is no role of the matrix\n",
            "the rules are incomplete: 1 name is no role of the matrix",
        ),
        (
            ("ops,db,ICMPv6,,allow", "web,db,tcp,1,allow"),
            INVENTORY,
            "# open: ops → db ? icmpv6 (m.csv:2): its ends have no family of addresses in common\n",
            "the rules are incomplete: 1 flow is open",
        ),
    ],
    ids=["transport", "range", "absent", "foreign", "family"],
)
def test_what_is_open_stands_in_the_head_and_the_exit_code_is_3(folder, capsys, rows, inventory, open_, told):
    path = folder(*rows, inventory=inventory)
    assert run(["enforce", "m.csv", "-i", "hosts.toml", "-o", "core.nft"]) == 3
    assert open_ in (path / "core.nft").read_text("utf-8")
    assert capsys.readouterr().err.splitlines()[-1] == f"exgraph: {told}"


def test_an_inventory_gives_transports(folder, capsys):
    path = folder("web,db,,5432,allow", "ops,db,tcp,22,allow")
    text = INVENTORY + '[enforce]\ntransport = { "PostgreSQL" = "tcp" }\n'
    rows = "Source,Destination,Service,Protocol,Port\nweb,db,PostgreSQL,,7\nops,db,SSH,tcp,22\n"
    (path / "m.csv").write_text(rows, encoding="utf-8")
    (path / "hosts.toml").write_text(text, encoding="utf-8")
    assert run(["enforce", "m.csv", "-i", "hosts.toml", "-o", "core.nft", "--stated"]) == 0
    assert "tcp dport 7 accept" in (path / "core.nft").read_text("utf-8")
    assert "given" in (path / "core.trace.csv").read_text("utf-8")


@pytest.mark.parametrize(
    ("spoiled", "message"),
    [
        (
            lambda text: text.replace("5432", "5431-5432"),
            "not proved, nothing is written: 2 of the pairs of hosts and transports differ, the least web → db tcp: "
            "missing -, too much 5431",
        ),
        (
            lambda text: text.replace("tcp dport 5432", "quux 5 tcp dport 5432"),
            "not proved, nothing is written: 2 constructs of the rules are not understood, the first at (nft):",
        ),
        (
            lambda text: text.replace("established,related", "related"),
            "not proved, nothing is written: answers from db to web do not pass",
        ),
        (
            lambda text: text.replace("hook forward", "hook input"),
            "not proved, nothing is written: ",
        ),
    ],
    ids=["wider", "not-understood", "no-replies", "another-hook"],
)
def test_what_is_not_proved_is_not_written(folder, capsys, monkeypatch, spoiled, message):
    path = folder("web,db,tcp,5432,allow", "ops,db,tcp,22,allow")

    nft = WRITERS["nft"]

    def written(order: Order):
        return {name: spoiled(text) for name, text in nft.written(order).items()}

    monkeypatch.setattr(ask, "WRITERS", {"nft": replace(nft, written=written)})
    assert run(["enforce", "m.csv", "-i", "hosts.toml", "-o", "core.nft"]) == 70
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"exgraph: {message}")
    assert sorted(each.name for each in path.iterdir()) == ["hosts.toml", "m.csv"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "exgraph: rules need addresses: name an inventory with --inventory\n"),
        (["-i", "none.toml"], "exgraph: none.toml: No such file or directory\n"),
        (["-i", "hosts.toml", "--to", "nfs"], "exgraph: unknown format 'nfs'; did you mean 'nft'?\n"),
        (["-i", "hosts.toml", "--firewall", "x"], "exgraph: unknown firewall 'x'\n"),
        (["-i", "hosts.toml", "--to", "iptables"], "exgraph: rules for iptables are 2 files: name the first with -o\n"),
        *(
            (
                ["-i", "hosts.toml", "-o", f"core{suffix}"],
                f"exgraph: core{suffix}: a suffix that says no firewall's format; those that do: .txt, .nft, .conf, "
                ".v4, .rules, .asa, .yaml, .yml, .pol.yaml; or name the format with --to\n",
            )
            for suffix in (".csv", ".JSON", ".svg", ".sarif", ".tsv", ".v6", ".ps1")
        ),
        *(
            (
                ["-i", "hosts.toml", "--to", "iptables", "-o", f"core{suffix}"],
                f"exgraph: core{suffix}: rules are no table; name the file as the firewall wants it: .v4 or .rules\n",
            )
            for suffix in (".csv", ".JSON", ".xlsx", ".html", ".md")
        ),
        *(
            (
                ["-i", "hosts.toml", "--to", form, "-o", f"core{suffix}"],
                f"exgraph: core{suffix}: such a file is written beside the rules; name these {known}\n",
            )
            for form, suffix, known in (("iptables", ".v6", ".v4 or .rules"), ("windows", ".ps1", ".json"))
        ),
    ],
)
def test_unusable_is_exit_code_2(folder, capsys, arguments, message):
    folder("web,db,tcp,5432,allow", "ops,db,tcp,22,allow")
    assert run(["enforce", "m.csv", *arguments]) == 2
    assert capsys.readouterr().err == message


@pytest.mark.parametrize("bom", [False, True])
def test_the_trace_has_a_mark_where_it_is_asked_for(folder, capsys, bom):
    path = folder("web,db,tcp,5432,allow", "ops,db,tcp,22,allow")
    assert run(["enforce", "m.csv", "-i", "hosts.toml", "-o", "core.txt", *["--bom"] * bom]) == 0
    assert (path / "core.trace.csv").read_text("utf-8").startswith("\ufeff") == bom
    assert not (path / "core.txt").read_text("utf-8").startswith("\ufeff")


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("core.nft", "table inet exgraph"),
        ("core.CONF", "table inet exgraph"),
        ("core.txt", "table inet exgraph"),
        ("core", "table inet exgraph"),
        ("core.v4", "*filter"),
        ("core.rules", "*filter"),
        ("core.asa", "object-group "),
        ("core.yaml", "---"),
        ("core.yml", "---"),
    ],
)
def test_the_name_of_a_file_says_its_format(folder, name, begins):
    path = folder("web,db,tcp,5432,allow", "ops,db,tcp,22,allow")
    assert run(["enforce", "m.csv", "-i", "hosts.toml", "-o", name, "-q"]) == 0
    lines = (path / name).read_text("utf-8").split("\n")
    assert next(line for line in lines if not line.startswith(("#", "!"))).startswith(begins)


def test_one_file_is_one_firewall(folder, capsys):
    firewalls = '[[firewalls]]\nid = "a"\nbetween = [["web", "db"]]\n[[firewalls]]\nid = "b"\ndirection = "inbound"\n'
    path = folder("web,db,tcp,5432,allow", "ops,db,tcp,22,allow", inventory=INVENTORY + firewalls)
    assert run(["enforce", "m.csv", "-i", "hosts.toml", "-o", "a.nft"]) == 2
    assert (
        capsys.readouterr().err == "exgraph: the inventory has several firewalls, a and b: name one with --firewall\n"
    )
    assert run(["enforce", "m.csv", "-i", "hosts.toml", "-o", "a.nft", "--firewall", "a"]) == 0
    text = (path / "a.nft").read_text("utf-8")
    assert "5432" in text
    assert "dport 22" not in text
    assert run(["enforce", "m.csv", "-i", "hosts.toml", "-o", "b.nft", "--firewall", "b"]) == 0
    text = (path / "b.nft").read_text("utf-8")
    assert "hook input" in text
    assert 'iifname "lo" accept' in text
    assert "icmpv6 type { 133, 134, 135, 136 } accept" in text


def test_what_is_dropped_can_be_logged(folder, capsys):
    path = folder("web,db,tcp,5432,allow", "ops,db,tcp,22,allow")
    assert run(["enforce", "m.csv", "-i", "hosts.toml", "-o", "a.nft", "--log"]) == 0
    assert (path / "a.nft").read_text("utf-8").endswith('\t\tlog prefix "exgraph dropped: "\n\t}\n}\n')
    assert run(["enforce", "m.csv", "-i", "hosts.toml", "--to", "iptables", "-o", "a.v4", "--log"]) == 0
    for name in ("a.v4", "a.v6"):
        assert (path / name).read_text("utf-8").endswith('-A FORWARD -j LOG --log-prefix "exgraph dropped: "\nCOMMIT\n')


@pytest.mark.parametrize("to", ["nft", "iptables"])
def test_hostile_names_stay_comments(to):
    """A file whose name has quotes and line breaks, and no comment is longer than the kernel keeps."""
    seed = xg.load()
    name = 'x"; accept comment "\\\n\t} drop " ' + "щ" * 200

    def renamed(flow):
        return replace(flow, origin=replace(flow.origin, file=name))

    cells = tuple(replace(cell, flows=tuple(map(renamed, cell.flows))) for cell in seed.cells)
    inventory = Inventory(tuple(Holding(r.id, AddressSet.parse(f"10.0.0.{n}")) for n, r in enumerate(seed.roles)))
    matrix = Matrix(seed.roles, seed.zones, cells, seed.products, name='m\n" ; flush ruleset')
    for text in xg.enforce(matrix, inventory, to).texts.values():
        # U+2028 and its like end no line of a ruleset, but the ones that do are escaped.
        for line in text.split("\n"):
            assert line.startswith(("#", "table", "delete", "\t", "}", "*", ":", "-A", "COMMIT")) or not line
            comment = line.rpartition('comment "')[2].rpartition('"')[0].replace("\\\\", "/").replace("\\", "")
            assert len(comment.encode("utf-8")) <= (127 if to == "nft" else 255)


def test_replies_can_be_left_out():
    inventory = Inventory(
        tuple(Holding(role.id, AddressSet.parse(f"10.0.0.{n}")) for n, role in enumerate(xg.load().roles))
    )
    whole, less = xg.enforce(xg.load(), inventory), xg.enforce(xg.load(), inventory, without=["replies"])
    assert whole.replies
    assert not less.replies
    assert len(less.rules) < len(whole.rules)


def test_a_proof_that_fails_is_a_bug():
    assert NotProved.exit_code == 70


def test_fewer_rules_have_every_flow_in_their_trace():
    whole, fewer = (xg.enforce(xg.load(), EXAMPLE, minimal=minimal) for minimal in (False, True))
    assert (len(whole.rules), len(fewer.rules)) == (86, 28)
    assert {one.flow.key for one in whole.trace} == {one.flow.key for one in fewer.trace}
    assert [str(flow) for flow in fewer.open] == [str(flow) for flow in whole.open]


def test_whom_the_vendor_wants_unfiltered_everything_is_open():
    found = xg.enforce(xg.load(), EXAMPLE, vendor=True)
    whole = {one.flow.key[:2]: one.planned.rule for one in found.trace if one.flow.origin.file == "vendor"}
    assert ("hub-2007", "dc") in whole
    assert ("hub-2007", "backend-2003") in whole
    assert ("backend-2003", "dc") not in whole
    assert ("outlook-2007", "cas-2007") not in whole
    assert all(rule.transports is None for rule in whole.values())
    assert "exgraph R1 vendor" in found.texts["nft"]
    # What it lacked a transport for is between two of these.
    assert not found.open


@pytest.mark.parametrize("to", ["nft", "iptables"])
@pytest.mark.parametrize("direction", ["inbound", "outbound"])
def test_the_firewalls_of_hosts_are_proved_too(direction, to):
    inventory = read_inventory(EXAMPLE)
    firewall = Firewall("hosts", direction=direction)
    found = xg.enforce(xg.load(), replace(inventory, firewalls=(firewall,)), to)
    assert found.proof.holds
    (text, *_) = found.texts.values()
    hook = {"inbound": "input", "outbound": "output"}[direction]
    assert (f"hook {hook}" if to == "nft" else f":{hook.upper()} DROP") in text


def test_only_what_passes_a_firewall_gets_rules():
    inventory = replace(read_inventory(EXAMPLE), firewalls=(Firewall("edge", between=(("dmz", "*"),)),))
    found = xg.enforce(xg.load(), inventory)
    seed = xg.load()
    assert {seed.zone_of(end).id for one in found.trace for end in one.flow.key[:2]} == {
        "dmz",
        "exchange-2007",
        "exchange-2003",
    }
    assert all("relay-dmz" in one.flow.key[:2] for one in found.trace)
    assert len(found.trace) + len(found.ruleless) == len(list(seed.flows))


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (("web,db,tcp,1,CHG-1,2026-03-31",), "exgraph R1 m.csv:2 until 2026-03-31 CHG-1"),
        (
            ("web,db,tcp,1,CHG-1,2026-03-31", "web,db,tcp,2,CHG-2,2026-05-31"),
            "exgraph R1 m.csv:2 +1 until 2026-05-31 CHG-1 CHG-2",
        ),
        (("web,db,tcp,1,CHG-1,2026-03-31", "web,db,tcp,2,CHG-1,"), "exgraph R1 m.csv:2 +1 CHG-1"),
        (("web,db,tcp,1,,",), "exgraph R1 m.csv:2"),
    ],
    ids=["one", "the-last", "one-without-end", "none"],
)
def test_a_rule_ends_with_the_last_of_its_requests(tmp_path, rows, expected):
    path = tmp_path / "m.csv"
    path.write_text("\n".join(("Source,Destination,Protocol,Port,Ticket,Valid until", *rows)) + "\n", encoding="utf-8")
    inventory = Inventory((Holding("web", AddressSet.parse("10.0.0.1")), Holding("db", AddressSet.parse("10.0.0.2"))))
    found = xg.enforce(xg.load(path), inventory)
    assert [rule.rule.comment for rule in found.rules] == [expected]
    assert "ticket" in found.to_csv().splitlines()[0]
