"""Rules in the words of each product: what they look like, what has no words there, and what is told of them."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

import exgraph as xg
from exgraph.__main__ import run
from exgraph.auditing.enforce.own import MOST_NAME
from exgraph.auditing.enforce.proving import proof_of
from exgraph.errors import ExgraphError
from exgraph.filters.reading import filters_of
from exgraph.filters.writers import ALSO, PROVED, WRITERS
from exgraph.model.cell import Cell, Flow
from exgraph.model.filter import Action
from exgraph.model.inventory import Firewall, Holding, Inventory
from exgraph.model.matrix import Matrix
from exgraph.model.role import DynamicRange, Product, Role, Zone
from exgraph.relations.required import Lacking
from exgraph.values.addresses import AddressSet
from exgraph.values.origin import Origin
from exgraph.values.ports import PortRange
from exgraph.values.service import NEGATIVE, Service

#: What is written of the matrix below, a file a format.
WRITTEN = Path(__file__).with_name("written")
EXAMPLE = Path(__file__).parents[2] / "examples" / "enforce" / "inventory.toml"
OF_HOSTS = tuple(name for name, target in WRITERS.items() if target.meets.by_hosts)


def tcp(ports, transport="tcp"):
    return Service("App", transport, PortRange.parse(ports))


def made(*flows, dynamic=()):
    """A matrix of flows: source, destination, service."""
    cells: dict[tuple[str, str], list[Flow]] = {}
    for line, (source, destination, service) in enumerate(flows, start=2):
        flow = Flow(source, destination, service, Origin("m.csv", line, text="a"))
        cells.setdefault((source, destination), []).append(flow)
    roles = dict.fromkeys(end for source, destination, _ in flows for end in (source, destination))
    return Matrix(
        tuple(Role(role, zone="z", product="p") for role in roles),
        (Zone("z"),),
        tuple(Cell.of(*pair, some) for pair, some in cells.items()),
        (Product("p", dynamic=dynamic),),
        name="m",
    )


def held(direction="forward", **addresses):
    """An inventory of roles and their addresses."""
    holdings = tuple(Holding(role, AddressSet.parse(text)) for role, text in addresses.items())
    return Inventory(holdings, (Firewall("fw", direction=direction),), name="hosts")


SHOP = made(("web", "db", tcp("5432")), ("ops", "web", tcp("8000-8080")), ("ops", "web", tcp("22")))
HOSTS = {"web": "10.0.0.1,2001:db8::1", "db": "10.0.0.2", "ops": "10.0.1.0/24"}


@pytest.mark.parametrize("form", ["cisco", "windows", "aws", "azure", "kubernetes"])
def test_the_rules_of_a_matrix_in_the_words_of_a_product(form):
    """To make a file again: what `xg.enforce` gives, to `written/`."""
    ((name, text),) = xg.enforce(SHOP, held(**HOSTS), form).texts.items()
    assert name == form
    assert text == (WRITTEN / f"{form}.txt").read_text("utf-8")


@pytest.mark.parametrize("name", ALSO)
def test_a_format_has_the_names_of_what_is_written_and_of_what_is_read(name):
    found = xg.enforce(SHOP, held(**HOSTS), name)
    assert found.format == ALSO[name]
    assert found.texts == xg.enforce(SHOP, held(**HOSTS), ALSO[name]).texts


@pytest.mark.parametrize(
    ("form", "service"),
    [
        *(("cisco", service) for service in (tcp("80", "dccp"), Service(transport="ip-255"))),
        *((form, tcp("80", transport)) for form in ("windows", "aws", "azure") for transport in ("sctp", "dccp")),
        *(("azure", Service(transport=transport)) for transport in ("icmpv6", "gre", "ip-99")),
        ("azure", Service(transport="icmp", detail="8")),
        *(("azure", tcp("1-65535", transport)) for transport in ("sctp", "dccp")),
        ("kubernetes", tcp("1-65535", "dccp")),
        *(("kubernetes", Service(transport=transport)) for transport in ("icmp", "icmpv6", "esp", "ip-99")),
        ("kubernetes", tcp("80", "dccp")),
    ],
)
def test_what_a_format_has_no_words_for_is_open_and_nothing_is_opened_for_it(form, service):
    found = xg.enforce(
        made(("web", "db", service), ("web", "db", tcp("22"))),
        held(web="10.0.0.1,2001:db8::1", db="10.0.0.2,2001:db8::2"),
        form,
    )
    assert [(flow.service, why) for flow, why in found.open] == [(service, Lacking.FORMAT)]
    assert [flow.flow.service for rule in found.rules for flow in rule.flows] == [tcp("22")]
    assert found.proof.holds


@pytest.mark.parametrize(
    ("form", "service"),
    [
        *(("cisco", service) for service in (tcp("80", "sctp"), tcp("1-65535", "dccp"), Service(transport="ip-254"))),
        *(
            (form, service)
            for form in ("cisco", "windows", "aws")
            for service in (Service(transport="gre"), tcp("1-65535", "sctp"))
        ),
        *((form, Service(transport="icmp", detail="3/4")) for form in ("cisco", "windows", "aws")),
        *((form, Service(transport="icmpv6", detail="128")) for form in ("cisco", "windows", "aws")),
        *(("azure", Service(transport=transport)) for transport in ("icmp", "esp", "ah")),
        *(("kubernetes", service) for service in (tcp("1-65535"), tcp("80", "sctp"), tcp("65535", "udp"))),
        *((form, Service(transport="any", ports=PortRange(1, 65535))) for form in WRITERS),
    ],
)
def test_what_a_format_has_words_for_is_written(form, service):
    found = xg.enforce(made(("web", "db", service)), held(web="10.0.0.1,2001:db8::1", db="10.0.0.2,2001:db8::2"), form)
    assert found.complete
    assert [flow.flow.service for rule in found.rules for flow in rule.flows] == [service]


@pytest.mark.parametrize(
    ("form", "transports"),
    [("cisco", ["tcp", "udp", "sctp"]), ("windows", ["tcp", "udp"]), ("aws", ["tcp", "udp"]), ("azure", ["tcp", "udp"]),
     ("kubernetes", ["tcp", "udp", "sctp"])],
)  # fmt: skip
def test_what_has_words_in_some_transports_is_written_in_these_and_told(form, transports):
    found = xg.enforce(made(("web", "db", tcp("80", "any"))), held(web="10.0.0.1", db="10.0.0.2"), form)
    assert [sorted(rule.rule.transports) for rule in found.rules] == [[each] for each in transports]
    assert [why for _, why in found.open] == [Lacking.FORMAT]


def test_what_is_open_is_told_and_the_exit_code_is_3(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    Path("m.csv").write_text("Source,Destination,Protocol,Port\nweb,db,tcp,5432\nweb,db,sctp,80\n", encoding="utf-8")
    Path("hosts.csv").write_text("role,address\nweb,10.0.0.1\ndb,10.0.0.2\n", encoding="utf-8")
    assert run(["enforce", "m.csv", "-i", "hosts.csv", "--to", "aws", "-o", "a.json", "--no-profile"]) == 3
    out, err = capsys.readouterr()
    assert out == "a.json\na.trace.csv\n"
    assert err.splitlines()[-1] == "exgraph: the rules are incomplete: 1 flow is open"
    assert json.loads(Path("a.json").read_text("utf-8"))["Comment"] == [
        "exgraph: what m requires between the hosts of hosts, and nothing else.",
        "proved equal: 120 host pairs × transports, 1 rule",
        "open: web → db ? sctp/80 (m.csv:3): this format has no words for it, or not in every transport",
    ]


@pytest.mark.parametrize("form", OF_HOSTS)
@pytest.mark.parametrize("direction", ["inbound", "outbound"])
def test_one_end_alone_is_written_and_the_other_left_as_it_is(form, direction):
    found = xg.enforce(SHOP, held(direction, **HOSTS), form)
    assert {each.hook for each in found.plan.filters} == {direction}
    (text,) = found.texts.values()
    other = {"inbound": ("Outbound", "Egress"), "outbound": ("Inbound", "Ingress", 'IpPermissions"')}[direction]
    assert not any(word in text for word in other)
    told = {"inbound": "what comes in at the hosts; what goes out is left as it is",
            "outbound": "what goes out from the hosts; what comes in is left as it is"}  # fmt: skip
    assert told[direction] in text


@pytest.mark.parametrize("form", OF_HOSTS)
def test_everybody_else_is_no_host_of_our_own(form):
    """Rules are for hosts that have an inventory's addresses; whoever is left is an end of theirs alone."""
    matrix = made(("internet", "web", tcp("443")), ("web", "internet", tcp("25")), ("any", "internet", tcp("80")))
    found = xg.enforce(matrix, held(web="10.0.0.1", internet="0.0.0.0/0"), form)
    assert [each.name for each in found.plan.own] == ["web"]
    assert all(0 in cell for rule in found.rules for cell in rule.cells)


@pytest.mark.parametrize("form", ["aws", "kubernetes"])
def test_everybody_but_a_host_itself_is_everybody(form):
    found = xg.enforce(made(("any", "web", tcp("443"))), held("inbound", web="10.0.0.1"), form)
    (rule,) = found.plan.filters[0].rules
    assert str(rule.sources) == "0.0.0.0/0"
    assert found.proof.holds


def test_hosts_of_one_role_that_differ_by_platform_have_names_of_their_own():
    ranges = (DynamicRange("old", PortRange(1025, 5000), "a"), DynamicRange("new", PortRange(49152, 65535), "a"))
    matrix = made(("web", "db", Service("RPC", "tcp", dynamic=True)), dynamic=ranges)
    holdings = [Holding("web", AddressSet.parse("10.0.0.1"))]
    holdings += [Holding("db", AddressSet.parse(f"10.0.1.{n}"), platform=name) for n, name in enumerate(("old", "new"))]
    found = xg.enforce(matrix, Inventory(tuple(holdings)), "aws")
    groups = json.loads(found.texts["aws"])["SecurityGroups"]
    told = [(each["GroupName"], [one["FromPort"] for one in each["IpPermissions"]]) for each in groups]
    assert told == [("exgraph-web", []), ("exgraph-db", [49152]), ("exgraph-db-2", [1025])]


@pytest.mark.parametrize(
    ("roles", "names"),
    [
        (("Web", "db_1"), ["web", "db-1"]),
        (("сервер", "база"), ["hosts", "hosts-2"]),
        (("x" * MOST_NAME, "x" * (MOST_NAME + 1)), ["x" * MOST_NAME, "x" * (MOST_NAME - 2) + "-2"]),
    ],
    ids=["plain", "letters", "long"],
)
def test_classes_have_names_that_every_product_takes(roles, names):
    inventory = Inventory(tuple(Holding(role, AddressSet.parse(f"10.0.0.{n}")) for n, role in enumerate(roles)))
    found = xg.enforce(made((*roles, tcp("80"))), inventory, "kubernetes")
    assert [each.name for each in found.plan.own] == names
    assert all(re.fullmatch(r"[a-z0-9]([a-z0-9.-]{0,61}[a-z0-9])?", each.name) for each in found.plan.own)


def test_where_denials_win_none_keeps_hosts_from_finding_their_neighbours():
    denied = Service(transport="icmpv6", marks=(NEGATIVE,))
    matrix = made(("web", "db", denied), ("web", "db", tcp("80")))
    found = xg.enforce(matrix, held(web="2001:db8::1", db="2001:db8::2"), "windows")
    blocked = [rule for rule in json.loads(found.texts["windows"])["Rules"] if rule["Action"] == "Block"]
    assert {rule["Direction"] for rule in blocked} == {"Inbound", "Outbound"}
    assert all({"133", "134", "135", "136"}.isdisjoint(rule["IcmpType"]) for rule in blocked)
    assert all("128" in rule["IcmpType"] for rule in blocked)


@pytest.mark.parametrize("form", ["aws", "kubernetes"])
def test_where_only_permits_are_said_what_is_denied_is_left_out_of_them(form):
    matrix = made(("ops", "web", tcp("1-100")), ("any", "web", replace(tcp("50"), marks=(NEGATIVE,))),
                  ("10.0.1.1", "web", replace(tcp("60"), marks=(NEGATIVE,))))  # fmt: skip
    found = xg.enforce(matrix, held(web="10.0.0.1", ops="10.0.1.0/30"), form)
    assert found.proof.holds
    assert all(rule.rule.action is Action.PERMIT for rule in found.rules)
    assert {str(rule.rule.ports) for rule in found.rules} == {"1-100", "1-59,61-100"}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--to", "cisco", "--firewall", "in"],
         "cisco is for what passes a firewall, and this one of the inventory is inbound"),
        (["--to", "aws", "--firewall", "out", "--log"], "rules for aws cannot log what is dropped"),
        (["--to", "kubernetes", "--firewall", "out", "--log"], "rules for kubernetes cannot log what is dropped"),
        (["--to", "asaa"], "unknown format 'asaa'; did you mean 'asa'?"),
    ],
    ids=["direction", "log", "log-of-pods", "name"],
)  # fmt: skip
def test_what_a_format_is_not_for_is_exit_code_2(tmp_path, monkeypatch, capsys, arguments, message):
    monkeypatch.chdir(tmp_path)
    Path("m.csv").write_text("Source,Destination,Protocol,Port\nweb,db,tcp,5432\n", encoding="utf-8")
    roles = '[[roles]]\nid = "web"\naddresses = "10.0.0.1"\n[[roles]]\nid = "db"\naddresses = "10.0.0.2"\n'
    firewalls = "".join(f'[[firewalls]]\nid = "{d[:-5]}"\ndirection = "{d}"\n' for d in ("inbound", "outbound"))
    Path("hosts.toml").write_text(roles + firewalls, encoding="utf-8")
    assert run(["enforce", "m.csv", "-i", "hosts.toml", *arguments]) == 2
    assert capsys.readouterr().err == f"exgraph: {message}\n"


@pytest.mark.parametrize("form", OF_HOSTS)
def test_without_a_host_there_are_no_rules_of_hosts(form):
    with pytest.raises(ExgraphError) as raised:
        xg.enforce(SHOP, Inventory(()), form)
    assert str(raised.value) == f"rules for {form} are those of hosts, and no role has a host of its own"


ZONES = {"web": "dmz", "db": "inside", "ops": "inside"}


def zoned(*flows, by=(("inside", "inside"), ("dmz", "dmz"))):
    """A matrix whose roles have zones, and an inventory whose firewall has interfaces to them."""
    matrix = made(*flows)
    roles = tuple(replace(role, zone=ZONES.get(role.id, "z")) for role in matrix.roles)
    zones = tuple(map(Zone, dict.fromkeys(role.zone for role in roles)))
    inventory = replace(held(**HOSTS), firewalls=(Firewall("fw", interfaces=by),))
    return Matrix(roles, zones, matrix.cells, name="m"), inventory


def test_lists_of_interfaces_have_what_comes_in_by_them():
    found = xg.enforce(
        *zoned(("web", "db", tcp("5432")), ("ops", "web", tcp("22")), ("any", "web", tcp("443"))), "cisco"
    )
    assert re.sub(r"-[0-9a-f]{8}\b", "-#", found.texts["cisco"]).splitlines()[-14:] == [
        "access-list exgraph-inside-# remark exgraph R2 m.csv:3",
        "access-list exgraph-inside-# extended permit tcp object-group exgraph-ops-# host 10.0.0.1 eq 22",
        "access-list exgraph-inside-# remark exgraph R3 m.csv:4",
        "access-list exgraph-inside-# extended permit tcp object-group exgraph-any-# host 10.0.0.1 eq 443",
        "access-list exgraph-inside-# extended permit tcp object-group exgraph-any-# host 2001:db8::1 eq 443",
        "access-list exgraph-inside-# extended deny ip any any",
        "access-list exgraph-dmz-# remark exgraph R1 m.csv:2",
        "access-list exgraph-dmz-# extended permit tcp host 10.0.0.1 host 10.0.0.2 eq 5432",
        "access-list exgraph-dmz-# remark exgraph R3 m.csv:4",
        "access-list exgraph-dmz-# extended permit tcp object-group exgraph-any-# host 10.0.0.1 eq 443",
        "access-list exgraph-dmz-# extended permit tcp any6 host 2001:db8::1 eq 443",
        "access-list exgraph-dmz-# extended deny ip any any",
        "access-group exgraph-inside-# in interface inside",
        "access-group exgraph-dmz-# in interface dmz",
    ]


@pytest.mark.parametrize(
    ("pattern", "instead"),
    [
        (r"in interface inside", "in interface dmz"),
        (r"(access-group \S+ in interface) dmz", r"\1 outside"),
        (r"access-group .* in interface inside\n", ""),
        (r"(permit tcp) host 10.0.0.1 (host 10.0.0.2)", r"\1 host 10.0.1.7 \2"),
        (r"(access-list exgraph-dmz-\S+ extended) deny ip any any", r"\1 permit ip any any"),
    ],
    ids=["twice", "another", "none", "of-another-zone", "open"],
)
def test_what_comes_in_by_another_interface_than_its_zone_is_found(pattern, instead):
    """Who says to be of another zone is let do nothing."""
    found = xg.enforce(*zoned(("web", "db", tcp("5432")), ("ops", "web", tcp("22"))), "cisco")
    changed = re.sub(pattern, instead, found.texts["cisco"])
    assert changed != found.texts["cisco"]
    assert not proof_of({"cisco": changed}, found.plan).holds


def test_a_list_for_all_interfaces_is_met_where_one_has_none_of_its_own():
    """It stands behind that of the other one, which has decided on everything by then."""
    found = xg.enforce(*zoned(("web", "db", tcp("5432")), ("ops", "web", tcp("22"))), "cisco")
    changed = found.texts["cisco"].replace("in interface dmz", "global")
    assert changed != found.texts["cisco"]
    assert proof_of({"cisco": changed}, found.plan).holds
    opened = re.sub(r"(access-list exgraph-dmz-\S+ extended) deny ip any any", r"\1 permit ip any any", changed)
    assert opened != changed
    assert not proof_of({"cisco": opened}, found.plan).holds


def test_where_all_interfaces_have_one_list_it_is_what_comes_in():
    found = xg.enforce(SHOP, held(**HOSTS), "cisco")
    assert [(each.hook, each.scope) for each in found.plan.filters] == [("inbound", ())]
    assert [(each.hook, each.scope) for each in filters_of(found.texts["cisco"])] == [("inbound", ())]


def test_what_comes_in_by_no_interface_is_open():
    found = xg.enforce(*zoned(("web", "db", tcp("5432")), ("ops", "web", tcp("22")), by=(("in", "inside"),)), "cisco")
    assert [(flow.key[:2], why) for flow, why in found.open] == [(("web", "db"), Lacking.INTERFACE)]
    assert len(found.rules) == 1


@pytest.mark.parametrize(
    ("name", "taken"),
    [("x" * 48, True), ("x" * 49, False), ("a b", False), ("a?", False), ("x\naccess-list", False), ("в", False)],
    ids=["longest", "longer", "space", "help", "break", "letters"],
)
def test_only_what_an_interface_may_be_called_is_written(name, taken):
    matrix, inventory = zoned(
        ("web", "db", tcp("5432")), ("ops", "web", tcp("22")), by=((name, "dmz"), ("in", "inside"))
    )
    if taken:
        assert f"in interface {name}\n" in xg.enforce(matrix, inventory, "cisco").texts["cisco"]
        return
    with pytest.raises(ExgraphError) as raised:
        xg.enforce(matrix, inventory, "cisco")
    assert str(raised.value) == f"no interface of an ASA is called {name!r}"


QUOTA = "exgraph-web has 61 rules for what is inbound of IPv4; a security group takes 60 unless its quota was raised"
LIMIT = "11 rules: a network security group takes 10 unless its limit was raised"
ANSWERS = "answers to {} pass an ASA only where it inspects them (inspect icmp, …)"


@pytest.mark.parametrize(("number", "told"), [(60, []), (61, [QUOTA])])
def test_a_security_group_with_more_rules_than_it_takes_is_told(number, told):
    matrix = made(*(("ops", "web", tcp(str(2 * n + 1))) for n in range(number)))
    found = xg.enforce(matrix, held("inbound", web="10.0.0.1", ops="10.0.1.1"), "aws")
    assert [str(each) for each in found.plan.target.remarks(found.plan.filters)] == told
    assert json.loads(found.texts["aws"])["Comment"][3:] == told


def many(number):
    """A matrix and an inventory of which Azure has so many rules, that for everything else among them."""
    matrix = made(*((f"r{n}", "web", tcp(str(2 * n + 1))) for n in range(number - 1)))
    return matrix, held("inbound", web="10.0.0.1", **{f"r{n}": f"10.1.{n // 256}.{n % 256}" for n in range(number - 1)})


@pytest.mark.parametrize(("number", "told"), [(10, []), (11, [LIMIT])])
def test_a_network_security_group_with_more_rules_than_it_takes_is_told(monkeypatch, number, told):
    monkeypatch.setattr("exgraph.filters.writers.azure.MOST_RULES", 10)
    found = xg.enforce(*many(number), "azure")
    assert [str(each) for each in found.plan.target.remarks(found.plan.filters)] == told


def test_there_is_a_priority_for_every_rule_or_nothing_is_written(monkeypatch):
    monkeypatch.setattr("exgraph.filters.writers.azure.LAST", 110)
    assert len(xg.enforce(*many(11), "azure").rules) == 10
    with pytest.raises(ExgraphError) as raised:
        xg.enforce(*many(12), "azure")
    told = "there are more rules for what is inbound than the 10 priorities of Azure; --minimal writes fewer"
    assert str(raised.value) == told


@pytest.mark.parametrize(
    ("service", "told"),
    [
        (tcp("80"), []),
        (Service(transport="icmp"), [ANSWERS.format("icmp")]),
        (
            Service(transport="any", ports=PortRange(1, 65535)),
            [ANSWERS.format("ip")],
        ),
    ],
)
def test_whose_answers_an_asa_does_not_follow_by_itself_is_told(service, told):
    found = xg.enforce(made(("web", "db", service)), held(web="10.0.0.1", db="10.0.0.2"), "cisco")
    assert [str(each) for each in found.plan.target.remarks(found.plan.filters)] == told


def test_what_another_program_compiles_is_not_proved_and_says_so(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert run(["enforce", "-i", str(EXAMPLE), "-o", "core.pol.yaml"]) == 3
    said = "NOT PROVED: 86 rules, compiled by another program whose work is not read back"
    out, err = capsys.readouterr()
    assert out == "core.pol.yaml\ncore.definitions/exgraph.yaml\ncore.pol.trace.csv\n"
    assert err.startswith(f"exgraph: {said}. 1 flow is open")
    assert err.endswith("exgraph: the rules are incomplete: 86 rules are not proved and 1 flow is open\n")
    for name in ("core.pol.yaml", "core.definitions/exgraph.yaml"):
        assert f"# {said}" in Path(name).read_text("utf-8").splitlines()


def test_the_script_that_loads_rules_of_windows_stands_beside_them(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert run(["enforce", "-i", str(EXAMPLE), "--to", "windows", "-o", "hosts.json", "-q", "--log"]) == 3
    assert capsys.readouterr().out == "hosts.json\nhosts.ps1\nhosts.trace.csv\n"
    told, script = json.loads(Path("hosts.json").read_text("utf-8")), Path("hosts.ps1").read_text("utf-8")
    assert {each["LogBlocked"] for each in told["Profiles"]} == {"True"}
    assert {rule["Group"] for rule in told["Rules"]} == set(re.findall(r"\$group = '(\w+)'", script))
    assert len({rule["Name"] for rule in told["Rules"]}) == len(told["Rules"])
    # Commands of a module do not know of -WhatIf unless they are told.
    changing = re.findall(r"(?:New|Set|Disable|Remove)-NetFirewall\w+.*", script)
    assert changing
    assert all("-WhatIf:$WhatIfPreference" in command for command in changing)


@pytest.mark.parametrize("form", WRITERS)
def test_hostile_names_say_nothing_of_their_own(form):
    """A file and roles whose names have quotes, line breaks, brackets and controls."""
    name = 'x"]}; permit ip any any\n  - {}\n[concat()] \u202e\x1b[0m # | ? \\' + "щ" * 300
    roles = [f'r{n}"\n- {{}}' for n in range(2)]
    matrix = made((*roles, tcp("80")))
    cells = tuple(
        replace(cell, flows=tuple(replace(f, origin=replace(f.origin, file=name)) for f in cell.flows))
        for cell in matrix.cells
    )
    hostile = replace(matrix, cells=cells, name=f"[m\n{name}")
    inventory = Inventory(tuple(Holding(role, AddressSet.parse(f"10.0.0.{n}")) for n, role in enumerate(roles)))
    found = xg.enforce(hostile, inventory, form)
    plain = xg.enforce(matrix, inventory, form)
    assert found.proof.holds == (form in PROVED)
    for kind, text in found.texts.items():
        assert text.count("\n") == plain.texts[kind].count("\n")
        assert not re.search("[\u202e\x1b]", text)
