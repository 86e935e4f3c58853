"""How rules are told: the trace of each, then what no rule could be made of."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from operator import attrgetter
from typing import Any

from exgraph.auditing.enforce.answer import Enforcement, Traced, proof_told
from exgraph.auditing.enforce.rules import Planned
from exgraph.model.icmp import ICMP_TRANSPORTS, icmp_text
from exgraph.relations.citation import Citations, places, words
from exgraph.relations.flow_columns import REQUESTS, pair_column
from exgraph.relations.remarks import said
from exgraph.tables.column import Column
from exgraph.tables.names import Names
from exgraph.tables.sheet import Sheet
from exgraph.tables.table import Table
from exgraph.tables.writer import Writer
from exgraph.values.service import PORTED
from exgraph.wording.phrases import phrase


def _transport(one: Planned) -> str:
    return ",".join(sorted(one.rule.transports)) if one.rule.transports is not None else "any"


def _ports(one: Planned) -> str:
    """The ports, or the messages of ICMP; empty where all are meant."""
    transport = _transport(one)
    if transport in ICMP_TRANSPORTS:
        text = icmp_text(one.rule.ports)
        return "" if text == "0-255" else text
    return str(one.rule.ports) if transport in PORTED else ""


def _marks(one: Traced) -> tuple[str, ...]:
    inferred = ("inferred",) if one.flow.service.inferred else ()
    return *one.flow.service.marks, *inferred, *(("given",) if one.opened.given else ())


_ENDS = (
    Column("source", "role", of=attrgetter("flow.source"), about="the role that opens the connection"),
    Column("destination", "role", of=attrgetter("flow.destination"), about="the role that accepts it"),
)
TRACE = Sheet(
    "trace",
    "a rule and a flow that it is for, in the order of the rules",
    attrgetter("trace"),
    (
        Column("rule", of=attrgetter("planned.name"), about="the number in the rule's comment"),
        Column("action", of=lambda one: str(one.planned.rule.action), about="permit or deny"),
        *_ENDS,
        Column(
            "source_addresses",
            "list",
            of=lambda one: one.planned.rule.sources.networks(),
            about="the addresses that the rule lets through",
        ),
        Column(
            "destination_addresses",
            "list",
            of=lambda one: one.planned.rule.destinations.networks(),
            about="to these",
        ),
        Column("transport", of=lambda one: _transport(one.planned), about="tcp, udp, …, or any"),
        Column("ports", of=lambda one: _ports(one.planned), about="its ports, or types of ICMP; empty for all"),
        Column("service", of=attrgetter("flow.service.key"), about="the service of the flow: canonical text"),
        Column(
            "ranges",
            "list",
            of=lambda one: (f"{span.ports} {span.platform}" for span in one.opened.ranges),
            about="where its dynamic ports come from",
        ),
        Column("marks", "list", of=_marks, about="inferred, optional, …; given: the transport is the inventory's"),
        Column("beside", "flag", about="other flows open all that it needs, so that it has no rule of its own"),
        Column("places", "list", of=lambda one: places((one.flow,)), about="where the document says so: file:line"),
        Column("text", of=lambda one: words((one.flow,)), about="its words"),
        # What a request calls its rule is another thing than this one.
        *(column for column in REQUESTS if column.name != "rule"),
    ),
)
OPEN = Sheet(
    "open",
    "a flow that no rule could be made of",
    lambda found: [(flow, why) for flow, why in found.open],
    (
        Column("source", "role", of=lambda row: row[0].source, about="the role that opens the connection"),
        Column("destination", "role", of=lambda row: row[0].destination, about="the role that accepts it"),
        Column("service", of=lambda row: row[0].service.key, about="canonical text of the service"),
        Column(
            "lacks",
            of=lambda row: str(row[1]),
            about="transport, ports, range (of dynamic ports), message (of ICMP), family, format, interface, "
            "unresolved, template",
        ),
        Column("places", "list", of=lambda row: places((row[0],)), about="where the document says so: file:line"),
    ),
)
RULELESS = Sheet(
    "ruleless",
    "a flow that needs no rule here: of a host with itself, past this firewall, or closed by narrower denials",
    attrgetter("ruleless"),
    (
        Column("source", "role", about="the role that opens the connection"),
        Column("destination", "role", about="the role that accepts it"),
        Column("service", of=attrgetter("service.key"), about="canonical text of the service"),
        Column("places", "list", of=lambda flow: places((flow,)), about="where the document says so: file:line"),
    ),
)
ABSENT = Sheet(
    "absent",
    "a role that has no address",
    attrgetter("absent"),
    (Column("role", "role", of=lambda role: role, about="the role"),),
)


def summary(found: Enforcement, language: str | None) -> str:
    """One plain line: how many rules, what was compared, and what is open."""
    say = partial(phrase, language)
    text = proof_told(found.plan, found.proof.compared).said(language) + "."
    for kind in ("open", "absent", "foreign"):
        if number := len(getattr(found, kind)):
            text += say(f"enforce.{kind}", n=number)
    return text


def reading(found: Enforcement, language: str | None) -> Iterator[Table]:
    """The rules with the lines behind them, then what is open, then what to know of them."""
    say, names, citations = partial(phrase, language), Names(found.matrix, language), Citations(found.matrix)
    columns = [
        Column("rule", title=say("enforce.rule"), of=attrgetter("name")),
        Column("pair", title=say("heading.from-to"), of=partial(_pairs, names)),
        Column("transport", title=say("heading.transport"), of=_transport),
        Column("ports", title=say("heading.ports"), of=_ports),
        Column("line", title=say("heading.line"), of=lambda one: citations.lines(o.flow for o in one.flows)),
    ]
    yield Table.of(columns, found.rules, names, summary=summary(found, language))
    if found.open:
        columns = [
            pair_column(names),
            Column("service", title=say("heading.service"), of=attrgetter("service.key")),
            Column("lacks", title=say("enforce.lacks"), of=partial(_lacks, dict(found.open), language)),
            Column("line", title=say("heading.line"), of=lambda flow: citations.lines((flow,))),
        ]
        yield Table.of(
            columns, [flow for flow, _ in found.open], names, title=say("enforce.title-open", n=len(found.open))
        )
    yield Table((), (), notes=(*notes(found, language), *citations.notes(language)))


def _pairs(names: Names, one: Planned) -> str:
    """The first pair of roles, and how many more."""
    first, *more = one.ends
    return " → ".join(map(names.role, first)) + (f" +{len(more)}" if more else "")


def _lacks(why: dict[Any, Any], language: str | None, flow: Any) -> str:
    return phrase(language, f"enforce.lacking-{why[flow]}")


def notes(found: Enforcement, language: str | None) -> Iterator[str]:
    """What to know of the rules: filters that the vendor does not support, ranges that are wider than they need be,
    contradictions, what may be replies."""
    say, names = partial(phrase, language), Names(found.matrix, language)
    for told in found.plan.target.remarks(found.plan.filters):
        yield told.said(language)
    for remark, number in found.unsupported.items():
        yield say("enforce.unsupported", pairs=number, remark=said(remark, language))
    for role, spans in found.united.items():
        ranges = tuple(f"{span.ports} {span.platform}" for span in spans)
        yield say("enforce.united", role=names.role(role), ranges=ranges)
    if found.plan.disputed:
        yield say("enforce.disputed", n=len(found.plan.disputed), places=places(found.plan.disputed))
    if found.ruleless:
        yield say("enforce.ruleless", n=len(found.ruleless))
    if found.replies:
        yield say("enforce.replies", n=found.replies)


WRITER = Writer(
    summary,
    reading,
    (
        Column("format", about="nft, iptables, cisco, …"),
        Column(
            "firewall",
            of=lambda found: None if found.plan.firewall is None else found.plan.firewall.id,
            about="the firewall of the inventory",
        ),
        Column("rules", "integer", of=lambda found: len(found.rules), about="how many rules"),
        Column("compared", "integer", of=attrgetter("proof.compared"), about="pairs of hosts and transports compared"),
        TRACE,
        OPEN,
        RULELESS,
        ABSENT,
    ),
)
