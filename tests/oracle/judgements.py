"""What lint finds in the seed, from its CSV export, its profile, its document and the IANA registry, with pandas alone.

Each function is written from the definition on the page of lint and from what its source says, and not from the code
that judges. What a service is, is told here by its port.
"""

from __future__ import annotations

import io
import re
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pandas as pd

DATA = Path(__file__).parents[2] / "data" / "exchange-2003-2007"
REGISTRY = Path(__file__).parents[1] / "values" / "iana.tsv"
#: What the document calls its applications → the registered names of their protocol (RFC 5321, 1939, 9051, 3261, 4511).
PROTOCOL = {
    "SMTP": {"smtp", "submission", "submissions"},
    "POP3": {"pop3", "pop3s"},
    "IMAP": {"imap", "imaps"},
    "HTTP": {"http", "https", "http-alt"},
    "LDAP": {"ldap", "ldaps", "msft-gc", "msft-gc-ssl"},
    "DNS": {"domain", "domain-s"},
    "Kerberos": {"kerberos"},
    "VoIP": {"sip", "sips"},
    "RPC MAPI": {"epmap"},
    "RPC netlogon": {"epmap"},
}
#: Ports at which a session begins in the clear and may be upgraded to TLS (RFC 3207).
UPGRADED = {"25", "587"}
#: The global catalog is asked over TCP (Microsoft KB 832017).
TCP_ONLY = {"3268", "3269"}
HIGHEST_SYSTEM_PORT = 1023
WEB = {"80", "443"}
DIRECTORY_SET = {"88", "389", "53", "135"}
REST_OF_SET = {"445", "464", "123"}


class Found(NamedTuple):
    """A finding: its rule, the services that it names, and the pairs of roles (or single roles) that it is about."""

    rule: str
    services: frozenset[str]
    places: frozenset[tuple[str, str | None]]


def flows_of(text: str) -> pd.DataFrame:
    """The export with the kinds and zones of both ends, and what the document itself states of transport and ports."""
    profile = tomllib.loads((DATA / "profile.toml").read_text(encoding="utf-8"))
    roles = {role["id"]: role for role in profile["roles"]}
    frame = pd.read_csv(io.StringIO(text), dtype=str, keep_default_na=False)
    endpoint = frame.transport.where(frame.transport != "", "?") + "/" + frame.ports
    frame["service"] = (frame.application.where(frame.application != "", "?") + " " + endpoint).str.cat(
        frame.encryption.map(lambda said: f" {said}" if said else "")
    )
    frame["pair"] = list(zip(frame.source, frame.destination, strict=True))
    for end in ("source", "destination"):
        for what in ("kind", "zone", "product"):
            frame[f"{end}_{what}"] = frame[end].map(lambda role, what=what: roles[role].get(what, ""))
    return frame


def registered() -> dict[tuple[str, str], set[str]]:
    """Port and transport → the registered names; "" for any transport."""
    table = pd.read_csv(REGISTRY, sep="\t", comment="#", dtype=str, keep_default_na=False)
    found: dict[tuple[str, str], set[str]] = {}
    for name, port, transport in zip(table.name, table.port, table.transport, strict=True):
        for key in ((port, transport), (port, "")):
            found.setdefault(key, set()).add(name)
    return found


def one(rule: str, rows: pd.DataFrame) -> Iterator[Found]:
    """One finding about all rows."""
    if len(rows):
        yield Found(rule, frozenset(rows.service), frozenset(rows.pair))


def by_statement(rule: str, rows: pd.DataFrame) -> Iterator[Found]:
    """One finding for each text with the same services."""
    services = rows.groupby(["pair", "text"]).service.agg(frozenset)
    alike: dict[tuple[str, frozenset[str]], set[tuple[str, str]]] = {}
    for (pair, text), named in services.items():
        alike.setdefault((text, named), set()).add(pair)
    for (_, named), pairs in alike.items():
        yield Found(rule, named, frozenset(pairs))


def others(frame: pd.DataFrame) -> pd.DataFrame:
    return frame[frame.source != frame.destination]


def findings(text: str) -> list[Found]:
    """All of them, the roles of a rule about roles as (role, None)."""
    frame = flows_of(text)
    return [found for rule in (*BY_PORTS, *BY_ENDS, *BY_DOCUMENT) for found in rule(frame)]


# by ports and the registry


def on_others_ports(frame: pd.DataFrame) -> Iterator[Found]:
    names = registered()

    def foreign(row: pd.Series) -> bool:
        here = names.get((row.ports, row.transport), set())
        return row.application in PROTOCOL and bool(here) and here.isdisjoint(PROTOCOL[row.application])

    rows = frame[frame.apply(foreign, axis=1) & (frame.ports != "dynamic")]
    system = (rows.ports.astype(int) <= HIGHEST_SYSTEM_PORT) & ~rows.ports.isin(WEB)
    yield from one("port-registered-for-other", rows[system])
    yield from one("port-borrowed", rows[~system])


def encrypted_in_the_clear(frame: pd.DataFrame) -> Iterator[Found]:
    """SSL on 80 beside 443, which was meant; and what begins in the clear."""
    said = frame[frame.encryption != ""]
    beside = {pair for pair, ports in said.groupby("pair").ports.agg(set).items() if ports >= WEB}
    yield from one("encryption-on-cleartext-port", said[(said.ports == "80") & said.pair.isin(beside)])
    yield from one("encryption-by-upgrade", said[said.ports.isin(UPGRADED)])


def transport_not_used(frame: pd.DataFrame) -> Iterator[Found]:
    yield from one("transport-not-used", frame[frame.ports.isin(TCP_ONLY) & (frame.transport == "udp")])


def mapper_alone(frame: pd.DataFrame) -> Iterator[Found]:
    ranged = set(frame[(frame.ports == "dynamic") | frame.ports.str.contains("-")].pair)
    mapper = (frame.ports == "135") & (frame.transport == "tcp")
    yield from by_statement("endpoint-mapper-alone", frame[mapper & ~frame.pair.isin(ranged)])


def not_stated(frame: pd.DataFrame) -> Iterator[Found]:
    inferred = frame.inferred.str.split("; ")
    no_port = inferred.map(lambda names: "ports" in names)
    no_transport = inferred.map(lambda names: "transport" in names) | (frame.transport == "")
    yield from by_statement("port-not-stated", frame[no_port])
    yield from by_statement("transport-not-stated", frame[no_transport])
    yield from by_statement("application-not-stated", frame[frame.application == ""])
    for _, rows in frame[frame.inferred != ""].groupby(["inferred", "application"]):
        yield from one("inferred", rows)


# by who opens what on whom


def one_talk_two_port_lists(frame: pd.DataFrame) -> Iterator[Found]:
    """Of each application between two roles, the ports of both directions where each lacks some of the other's."""
    talk = others(frame)
    for application in PROTOCOL:
        for a, b in sorted({tuple(sorted(pair)) for pair in talk.pair}):
            there, back = (_talk(talk, pair, application) for pair in ((a, b), (b, a)))
            if len(there) and len(back) and set(there.ports) - set(back.ports) and set(back.ports) - set(there.ports):
                yield from one("counterpart-port", pd.concat([there, back]))
    for (a, b), rows in talk.groupby(["source", "destination"]):
        if a < b:
            back = talk[(talk.source == b) & (talk.destination == a)]
            joined = rows.merge(back, on=["transport", "ports"])
            differ = joined[(joined.encryption_x == "") != (joined.encryption_y == "")]
            if len(differ):
                ends = frozenset({(a, b), (b, a)})
                yield Found("counterpart-encryption", frozenset({*differ.service_x, *differ.service_y}), ends)


def _talk(frame: pd.DataFrame, pair: tuple[str, str], application: str) -> pd.DataFrame:
    """What a pair says of an application by name; else the cell without names that has a port of the other's."""
    here, back = frame[frame.pair == pair], frame[frame.pair == pair[::-1]]
    named = here[here.application == application]
    if len(named):
        return named
    ports = set(back[back.application == application].ports) - {"dynamic"}
    unnamed = here[here.application == ""]
    return unnamed[unnamed.text.isin(unnamed[unnamed.ports.isin(ports)].text)]


def returned(frame: pd.DataFrame) -> Iterator[Found]:
    """What a directory opens on others, and what servers open on clients, where these open the same on them; apart from
    MAPI on clients, which notifies."""
    talk = others(frame)
    there = set(zip(talk.source, talk.destination, talk.service, strict=True))
    back = pd.Series([(b, a, s) in there for (a, b), s in zip(talk.pair, talk.service, strict=True)], talk.index)
    on_client = (talk.destination_kind == "client") & (talk.source_kind != "client")
    mapi = talk.application.str.contains("MAPI") & on_client
    directory = (talk.source_kind == "directory") & (talk.destination_kind != "directory")
    yield from by_statement("notification-listed", talk[mapi])
    replies = talk[back & ~mapi & (on_client | directory)]
    yield from by_statement("reply-listed", replies)
    left = talk.drop(replies.index)
    sets = left.groupby("pair").ports.agg(set)
    lacking = {pair for pair, ports in sets.items() if ports >= DIRECTORY_SET and not ports >= REST_OF_SET}
    yield from one("directory-set-incomplete", left[left.pair.isin(lacking)])


def mail(frame: pd.DataFrame) -> Iterator[Found]:
    talk = others(frame)
    fetches, sends = talk[talk.application.isin(["POP3", "IMAP"])], talk[talk.application == "SMTP"]
    mapi = talk[talk.application.str.contains("MAPI") & (talk.source_kind == "client")]
    for role, rows in fetches.groupby("source"):
        if role not in set(sends.source):
            yield from one("mail-never-sent", rows)
        yield from one("mail-client-mixed", mapi[mapi.source == role])
    asks = set(talk[talk.ports == "53"].source)
    for role, rows in sends[sends.source_zone == "dmz"].groupby("source"):
        if role in set(sends.destination) and role not in asks:
            yield from one("relay-without-dns", rows)


def front_ends(frame: pd.DataFrame) -> Iterator[Found]:
    from_clients = set(frame[frame.source_kind == "client"].destination)
    fronts = sorted(role for role in set(frame.source) if role.startswith("frontend"))
    for role in fronts:
        if role not in from_clients:
            yield Found("front-end-without-clients", frozenset(), frozenset({(role, None)}))
        behind = frame[(frame.source == role) & frame.destination.str.startswith("backend")]
        if set(behind.ports) <= {"135", "dynamic"}:
            yield from one("front-end-by-rpc-only", behind)
    servers = frame[frame.destination_kind == "server"].groupby("destination_product").destination.agg(set)
    for product, roles in servers.items():
        if product and roles.isdisjoint(from_clients):
            yield Found("product-without-clients", frozenset(), frozenset((role, None) for role in roles))


def calls(frame: pd.DataFrame) -> Iterator[Found]:
    several = (frame.ports == "dynamic") | frame.ports.str.contains("-")
    if not (several & (frame.transport == "udp")).any():
        yield from one("calls-without-media", frame[frame.application == "VoIP"])


def unfiltered(frame: pd.DataFrame) -> Iterator[Found]:
    """Exchange 2007 among its servers, with those of 2003 and with domain controllers (Exchange Team Blog, 2013)."""
    new, all_of_them = "exchange-server-2007", {"exchange-server-2007", "exchange-server-2003", "active-directory"}
    talk = others(frame)
    ends = zip(talk.source_product, talk.destination_product, strict=True)
    rows = talk[[new in pair and set(pair) <= all_of_them for pair in ends]]
    yield Found("filtering-unsupported", frozenset(), frozenset(rows.pair))


# by the document


def spellings(frame: pd.DataFrame) -> Iterator[Found]:
    """Sources that the first cells of the document's rows write in several ways, by the spellings of the profile."""
    profile = tomllib.loads((DATA / "profile.toml").read_text(encoding="utf-8"))
    lines = (DATA / "matrix.ru.txt").read_text(encoding="utf-8").splitlines()
    written = {line.removesuffix("|").strip() for line in lines if re.search(r"\|\s*$", line)}
    for role in profile["roles"]:
        if len(written.intersection(role["aliases"])) > 1:
            yield Found("spelling-varies", frozenset(), frozenset({(role["id"], None)}))


Rule = Callable[[pd.DataFrame], Iterator[Found]]
BY_PORTS: tuple[Rule, ...] = (on_others_ports, encrypted_in_the_clear, transport_not_used, mapper_alone, not_stated)
BY_ENDS: tuple[Rule, ...] = (one_talk_two_port_lists, returned, mail, front_ends, calls, unfiltered)
BY_DOCUMENT: tuple[Rule, ...] = (spellings,)
