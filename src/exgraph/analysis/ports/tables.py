"""How the usage of ports is written: the most used first, each with its share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from operator import attrgetter

from exgraph.analysis.ports.answer import Ports, Usage
from exgraph.relations.bundling import bundled
from exgraph.tables.column import Column
from exgraph.tables.names import Names
from exgraph.tables.sheet import Sheet
from exgraph.tables.table import Table
from exgraph.tables.writer import Writer
from exgraph.values.service import DYNAMIC
from exgraph.wording.phrases import phrase

#: How many of the most used ports the summary adds up.
TOP = 5

_NUMBERS = (
    Column("flows", "integer", about="flows that use it"),
    Column("cells", "integer", about="ordered pairs of roles that use it"),
    Column("sources", "integer", about="roles that open connections with it"),
    Column("destinations", "integer", about="roles that accept them"),
)
_SHARES = (
    Column("crossings", "integer", about="those flows between different zones"),
    Column("share", "fraction", about="flows ÷ all flows, 0 to 1, to six places"),
    Column("cumulative", "fraction", about="the sum of the shares down to this row"),
)
PORTS = Sheet(
    "ports",
    "a transport and port, the most used first",
    attrgetter("usages"),
    (
        Column("transport", about="tcp, udp, …; empty where it is not stated"),
        Column("ports", of=lambda usage: usage.ports[0], about="25, 1024-65535, dynamic, or empty"),
        *_NUMBERS,
        Column("applications", "list", about="the applications that use it, by name"),
        *_SHARES,
    ),
    where=lambda found: found.by == "port",
)
APPLICATIONS = Sheet(
    "applications",
    "an application, the most used first",
    attrgetter("usages"),
    (
        Column("application", of=lambda usage: usage.applications[0], about="its name; empty where none is stated"),
        Column("ports", "list", about="its endpoints: tcp/25, ?/dynamic"),
        *_NUMBERS,
        *_SHARES,
    ),
    where=lambda found: found.by == "application",
)


def summary(found: Ports, language: str | None) -> str:
    """One plain line: how many flows there are on how many ports, and how few of these carry most."""
    say = partial(phrase, language)
    if not found.usages:
        return say("ports.no-flows")
    if found.by == "application":
        return _summary_by_application(found, language)
    numbered = sum(usage.ports[0] not in ("", DYNAMIC) for usage in found.usages)
    dynamic = sum(usage.flows for usage in found.usages if usage.ports[0] == DYNAMIC)
    first = found.usages[0]
    most = say("ports.top", top=TOP, share=found.usages[TOP - 1].cumulative) if len(found.usages) > TOP else ""
    chosen = say("ports.dynamic", share=dynamic / found.flows) if dynamic else ""
    return say(
        "ports.summary",
        n=numbered,
        flows=found.flows,
        first=first.endpoint,
        share=first.share,
        top=most,
        dynamic=chosen,
    )


def _summary_by_application(found: Ports, language: str | None) -> str:
    say = partial(phrase, language)
    named = [usage for usage in found.usages if usage.applications[0]]
    unnamed = found.flows - sum(usage.flows for usage in named)
    first = say("ports.most", name=named[0].applications[0], share=named[0].share) if named else ""
    rest = say("ports.unnamed", n=unnamed) if unnamed else ""
    return say("ports.by-application", flows=found.flows, applications=len(named), most=first, unnamed=rest)


def reading(found: Ports, language: str | None) -> Iterator[Table]:
    """The table for people: `?` where the document does not say, and the longest column last."""
    say, names = partial(phrase, language), Names(found.matrix, language)
    numbers = (
        Column("flows", "integer", say("heading.flows")),
        Column("cells", "integer", say("heading.pairs")),
        Column("sources", "integer", say("ports.sources")),
        Column("destinations", "integer", say("ports.destinations")),
        Column("crossings", "integer", say("ports.crossings")),
        Column("share", "fraction", say("heading.share")),
        Column("cumulative", "fraction", say("ports.cumulative")),
    )
    columns: tuple[Column, ...] = (
        Column("transport", title=say("heading.transport"), of=lambda usage: usage.transport or "?"),
        Column("ports", title=say("heading.ports"), of=lambda usage: usage.ports[0] or "?"),
        *numbers,
        Column("applications", title=say("ports.used-by"), of=_used_by),
    )
    if found.by == "application":
        columns = (
            Column("application", title=say("heading.application"), of=_used_by),
            *numbers,
            Column("ports", title=say("heading.ports"), of=lambda usage: _endpoints(found, usage)),
        )
    notes = (say("ports.meaning"),)
    yield Table.of(columns, found.usages, names, summary=summary(found, language), notes=notes)


def _used_by(usage: Usage) -> str:
    return ", ".join(usage.applications) or "?"


def _endpoints(found: Ports, usage: Usage) -> str:
    """The ports of an application in few words: `tcp+udp/389,3268`."""
    name = usage.applications[0] or None
    services = [service for service in found.matrix.vocabulary.values() if service.application == name]
    return ", ".join(bundled(replace(service, application=None, encryption=None) for service in services))


WRITER = Writer(
    summary,
    reading,
    (
        Column("by", about="port or application"),
        Column("flows", "integer", about="all flows"),
        PORTS,
        APPLICATIONS,
    ),
)
