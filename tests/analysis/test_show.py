from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exgraph.analysis.explain.ask import explain
from exgraph.analysis.show.ask import show
from exgraph.errors import UnknownName
from exgraph.model.cell import Cell, Flow, Status
from exgraph.model.matrix import Matrix
from exgraph.model.role import Role, Zone
from exgraph.notation import infer
from exgraph.values.origin import Origin
from exgraph.values.service import NEGATIVE, Service

from ..model.generated import services
from .matrices import matrix
from .pseudo import words_outside_phrases

HEAD = "source,destination,status,services,denied,inferred,line,text,removed,grounds,requests"


def test_a_pair_is_told_both_ways_verbatim_with_line_and_reading(seed):
    hub, relay = show(seed, "hub-2007", "relay-dmz").statements
    assert (hub.cell.text, hub.services, hub.line) == ("SMTP (25)", ("SMTP tcp/25",), 129)
    assert (relay.cell.text, relay.services, relay.line) == (
        "SMTP (25 995 SMTP TLS)",
        ("SMTP tcp/25", "SMTP tcp/995 TLS"),
        13,
    )
    assert [(known.service, known.field) for known in relay.inferences] == [
        ("SMTP tcp/25", "transport"),
        ("SMTP tcp/995 TLS", "transport"),
    ]
    assert all(known.reason for known in relay.inferences)


def test_a_role_with_itself_is_one_statement(seed):
    found = show(seed, "relay-dmz", "relay-dmz")
    assert [(s.cell.source, s.cell.destination) for s in found.statements] == [("relay-dmz", "relay-dmz")]


@pytest.mark.parametrize("arguments", [{"source": "relay-dmz"}, {"destination": "relay-dmz"}])
def test_a_role_alone_is_told_in_either_part(seed, arguments):
    found = show(seed, **arguments)
    assert len(found.statements) == 27
    assert all("relay-dmz" in (s.cell.source, s.cell.destination) for s in found.statements)
    assert (
        found.summary == "relay-dmz: 4 of 27 ordered pairs connect, by 6 flows; 23 said to have no direct connection."
    )


def test_all_pairs_add_up(seed):
    found = show(seed)
    assert [len(found.of(status)) for status in Status] == [96, 100, 0]
    assert found.summary == "96 of 196 ordered pairs connect, by 367 flows; 100 said to have no direct connection."


def test_none_is_not_silent():
    found = show(matrix({"a": "z", "b": "z"}, {"a>b": None}), "a", "b")
    assert [str(s.cell.status) for s in found.statements] == ["none", "silent"]
    assert found.summary == (
        "a and b: 0 of 2 ordered pairs connect, by 0 flows; 1 said to have no direct connection; "
        "the document is silent on 1."
    )
    assert found.to_csv() == f"{HEAD}\na,b,none,,,,1,no direct connection,,,\nb,a,silent,,,,,,,,\n"
    assert "The document is silent (which is not the same)" in str(found)


def test_dynamic_ports_come_with_the_ranges_of_the_destination(seed):
    there, back = show(seed, "hub-2007", "mailbox-2007").statements
    assert [str(span.ports) for span in there.ranges] == ["1025-5000", "1025-60000"]
    assert back.ranges == ()
    assert "1025-5000   Windows Server 2003" in str(show(seed, "hub-2007", "mailbox-2007"))


def test_json_keeps_text_line_and_inferences(seed):
    found = json.loads(show(seed, "mailbox-2007", "pf-2003").to_json())
    assert list(found) == ["version", "summary", "source", "destination", "cells"]
    cell = found["cells"][0]
    assert (cell["text"], cell["services"], cell["status"]) == ("HTTP", ["HTTP tcp/80"], "services")
    assert [known["field"] for known in cell["inferred"]] == ["ports", "transport"]


def test_an_unknown_role_is_refused_with_the_nearest(seed):
    with pytest.raises(UnknownName) as failure:
        show(seed, "relay-dnz")
    assert str(failure.value) == "unknown role 'relay-dnz'; did you mean 'relay-dmz'?"


def told() -> Matrix:
    """Everything that `show` tells: services with what was concluded, a denial, no connection, silence, a range."""
    made = matrix({"a": "z", "b": "z", "c": "z"}, {"a>b": "SMTP tcp/25", "b>a": None})
    origin = Origin("m.txt", 7, 1, "", "SMTP, HTTP; FTP")
    services = (infer(Service("SMTP")), infer(Service("FTP", marks=(NEGATIVE,))))
    cell = Cell.of("a", "c", [Flow("a", "c", service, origin) for service in services], origin)
    return replace(made, cells=(*made.cells, cell))


@pytest.mark.parametrize("roles", [(), ("a",), ("b", "a"), ("a", "c")])
def test_nothing_is_said_outside_the_phrases(roles):
    found = show(told(), *roles)
    document = {"SMTP", "HTTP", "FTP", "tcp", "no", "direct", "connection"}
    assert words_outside_phrases(found) <= {"a", "b", "c", *document}


def test_the_ranges_of_dynamic_ports_are_told_in_phrases(seed):
    outside = words_outside_phrases(show(seed, "hub-2007", "mailbox-2007"))
    assert outside.isdisjoint({"on", "source", "destination", "stands", "for", "ports", "says", "read", "line"})


def test_it_speaks_russian():
    text = show(told()).to_text(language="ru")
    lines = [line.rstrip() for line in text.splitlines()]
    assert lines[0] == (
        "Упорядоченных пар с подключением: 2 из 9, потоков: 2; сказано, что прямого подключения нет: 1; ничего не "
        "сказано: 6; запрещено служб: 1."
    )
    for title in (
        "Запрещено, или сказано, что не требуется (1)",
        "В документе сказано: прямого подключения нет (1)",
        "В документе ничего не сказано (это не то же самое) (6)",
        "Не указано в документе, а выведено (2)",
    ):
        assert title in lines
    assert lines[2].split() == ["строка", "откуда", "→", "куда", "в", "документе", "прочитано", "как"]
    rows = [" ".join(line.split()) for line in lines]
    assert "SMTP tcp/25 порты у SMTP один зарегистрированный порт, 25 (IANA: smtp 25/tcp, RFC 5321) 1" in rows
    assert "SMTP tcp/25 транспорт SMTP работает по tcp (IANA: smtp 25/tcp, RFC 5321) 1" in rows


def test_a_role_and_a_pair_are_told_in_russian(seed):
    assert show(seed, "relay-dmz").to_text(language="ru").splitlines()[0] == (
        "Ретрансляция SMTP: упорядоченных пар с подключением 4 из 27, потоков 6; сказано, что прямого подключения нет: "
        "23."
    )
    pair = show(seed, "hub-2007", "mailbox-2007").to_text(language="ru")
    assert pair.splitlines()[0] == (
        "Транспортный сервер-концентратор и Сервер почтовых ящиков: упорядоченных пар с подключением 2 из 2, потоков 3."
    )
    assert "Что значит «dynamic»" in pair


@given(st.lists(services(st.text("0123456789 -/[a", min_size=1, max_size=60)), max_size=4))
def test_the_digits_of_a_detail_are_shown_and_explained(said):
    """What of a cell is neither port nor name is not lost."""
    flows = tuple(Flow("a", "b", service) for service in said)
    roles = tuple(Role(name, zone="z") for name in "ab")
    made = Matrix(roles, (Zone("z"),), (Cell.of("a", "b", flows),))
    for answer in (show(made, "a", "b"), explain(made, "a", "b")):
        # A line break of the table may part two runs, but no run.
        text = "".join(answer.to_text().split())
        for service in said:
            assert "".join((service.detail or "").split()) in text
