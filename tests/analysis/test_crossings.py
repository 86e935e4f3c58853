from __future__ import annotations

import json

import pytest

from exgraph.analysis.crossings.ask import crossings
from exgraph.errors import UnknownName
from exgraph.relations.protection import Protection, protection

from .matrices import matrix, service
from .pseudo import words_outside_phrases

HEAD = "source,destination,source_zone,destination_zone,direction,application,transport,ports,encryption"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SMTP tcp/995 TLS", Protection("encrypted", "TLS", "stated")),
        ("? ?/dynamic SSL", Protection("encrypted", "SSL", "stated")),
        ("SIP tcp/5060 unsecured", Protection("cleartext", "unsecured", "stated")),
        ("? tcp/443", Protection("encrypted", None, "registry")),
        ("POP3 tcp/995", Protection("encrypted", None, "registry")),
        ("SMTP tcp/25", Protection("cleartext", None, "registry")),
        ("SMTP ?/25", Protection("cleartext", None, "registry")),
        ("? tcp/80", Protection("cleartext", None, "registry")),
        ("VoIP tcp/5060", Protection("cleartext", None, "registry")),
        ("VoIP tcp/5065", Protection("unknown")),
        ("VoIP tcp/5066", Protection("unknown")),
        ("VoIP tcp/?", Protection("unknown")),
        ("SMTP tcp/995", Protection("unknown")),
        ("Telnet tcp/443", Protection("unknown")),
        ("FTP tcp/443", Protection("unknown")),
        ("HTTP tcp/8080", Protection("cleartext", None, "registry")),
        ("FTP tcp/20-21", Protection("cleartext", None, "registry")),
        ("SMTP tcp/25-26", Protection("cleartext", None, "registry")),
        ("SMTP tcp/25-143", Protection("unknown")),
        ("SMTP tcp/465", Protection("encrypted", None, "registry")),
        ("SSH tcp/22", Protection("encrypted", None, "specification")),
        ("? tcp/22", Protection("encrypted", None, "specification")),
        ("SSH tcp/2222", Protection("encrypted", None, "specification")),
        ("SSH tcp/22 unsecured", Protection("unknown", "unsecured")),
        ("SSH tcp/443", Protection("unknown")),
        ("? esp", Protection("encrypted", None, "specification")),
        ("? tcp/631", Protection("unknown")),
        ("? udp/4500", Protection("encrypted", None, "specification")),
        ("QUIC udp/443", Protection("encrypted", None, "specification")),
        ("SMTP tcp/25 STARTTLS", Protection("offered", "STARTTLS", "stated")),
        ("SMTP tcp/587 STARTTLS required", Protection("encrypted", "STARTTLS required", "stated")),
        ("HTTPS tcp/443 TLS 1.2 offered", Protection("offered", "TLS 1.2 offered", "stated")),
        ("HTTPS tcp/80", Protection("unknown")),
        ("HTTPS tcp/8443", Protection("encrypted", None, "registry")),
        ("RPC tcp/135", Protection("unknown")),
        ("Own tcp/443-444", Protection("unknown")),
        ("Own ?/dynamic", Protection("unknown")),
        ("Own tcp/40123", Protection("unknown")),
    ],
)
def test_protection_is_what_is_stated_else_what_is_registered_else_unknown(text, expected):
    assert protection(service(text)) == expected


@pytest.mark.parametrize(
    ("text", "by_tls"),
    [
        ("SMTP tcp/995 TLS", "yes"),
        ("? tcp/993 SSL 3.0", "yes"),
        ("SIP tcp/5061 MTLS", "yes"),
        ("SMTP tcp/587 STARTTLS required", "yes"),
        ("SMTP tcp/25 STARTTLS", "offered"),
        ("? tcp/1433 secured", "unknown"),
        ("? tcp/1433 secured offered", "unknown"),
        ("? tcp/1433 IPsec", "no"),
        ("? tcp/443", "yes"),
        ("SSH tcp/22", "no"),
        ("SMTP tcp/25", "no"),
        ("? tcp/80 unsecured", "no"),
        ("Own tcp/40123", "unknown"),
    ],
)
def test_whether_tls_encrypts_is_another_question(text, by_tls):
    assert protection(service(text)).tls == by_tls


@pytest.mark.parametrize(
    ("text", "modality", "ground"),
    [
        ("SMTP tcp/25 TLS 1.2", "required", "stated"),
        ("SMTP tcp/25 STARTTLS", "offered", "stated"),
        ("SMTP tcp/25 unsecured", "none", "stated"),
        ("HTTPS tcp/443", "required", "registry"),
        ("SSH tcp/22", "required", "specification"),
        ("HTTP tcp/80", "none", "registry"),
        ("RPC tcp/135", "unknown", ""),
    ],
)
def test_protection_has_a_modality_and_a_ground(text, modality, ground):
    known = protection(service(text))
    assert (str(known.modality), str(known.ground)) == (modality, ground)


def test_zone_csv_has_a_row_for_each_flow_that_enters_or_exits(seed):
    assert crossings(seed, zone="dmz").to_csv() == (
        f"{HEAD}\n"
        "hub-2007,relay-dmz,exchange-2007,dmz,entering,SMTP,tcp,25,cleartext\n"
        "relay-dmz,hub-2007,dmz,exchange-2007,exiting,SMTP,tcp,25,cleartext\n"
        "relay-dmz,hub-2007,dmz,exchange-2007,exiting,SMTP,tcp,995,encrypted\n"
        "relay-dmz,bridgehead-2003,dmz,exchange-2003,exiting,SMTP,tcp,25,cleartext\n"
        "relay-dmz,bridgehead-2003,dmz,exchange-2003,exiting,SMTP,tcp,995,encrypted\n"
    )


def test_without_a_zone_all_flows_between_zones_are_told_and_none_within(seed):
    found = crossings(seed)
    zone = {role.id: role.zone for role in seed.roles}
    edges = [edge for edge in seed.graph.edges(keys=True) if zone[edge[0]] != zone[edge[1]]]
    assert [crossing.flow.key for crossing in found.flows] == [
        flow.key for flow in seed.flows if zone[flow.source] != zone[flow.destination]
    ]
    assert len(found.flows) == len(edges)
    assert {crossing.direction for crossing in found.flows} == {""}


def test_conduits_sum_up_their_flows(seed):
    found = crossings(seed)
    for conduit in found.conduits:
        inside = [flow for flow in found.flows if flow.conduit == (conduit.source_zone, conduit.destination_zone)]
        assert conduit.flows == len(inside) == conduit.encrypted + conduit.cleartext + conduit.unknown
        assert set(conduit.services) == {crossing.flow.service.key for crossing in inside}
        assert conduit.dynamic == sum(crossing.flow.service.dynamic for crossing in inside)
        assert conduit.cells == len({crossing.flow.key[:2] for crossing in inside})
    assert sum(conduit.flows for conduit in found.conduits) == len(found.flows)


def test_the_summary_of_a_zone_counts_both_directions(seed):
    assert crossings(seed, zone="DMZ").summary == (
        "5 of 367 flows cross the boundary of dmz (1 entering, 4 exiting), in 3 conduits: 3 cleartext and 2 encrypted."
    )


def test_a_zone_nobody_crosses_is_no_error():
    found = crossings(matrix({"a": "in", "b": "dmz"}, {"a>a": "X tcp/1"}), zone="dmz")
    assert found.summary == "0 of 1 flow cross the boundary of dmz."
    assert found.to_csv() == HEAD + "\n"
    assert list(found.to_frame().columns) == HEAD.split(",")


ZONES = {"web": "dmz", "app": "in", "db": "in", "ops": "office"}
CELLS = {"web>app": "X tcp/1", "app>db": "Y tcp/2", "app>ops": "Z tcp/3"}


def test_a_move_tells_what_is_added_removed_and_unchanged():
    found = crossings(matrix(ZONES, CELLS), move={"app": "dmz"})
    assert found.to_csv() == (
        f"{HEAD},change\n"
        "app,db,dmz,in,,Y,tcp,2,unknown,added\n"
        "app,ops,dmz,office,,Z,tcp,3,unknown,added\n"
        "web,app,dmz,in,,X,tcp,1,unknown,removed\n"
        "app,ops,in,office,,Z,tcp,3,unknown,removed\n"
    )
    assert [(c.source_zone, c.destination_zone, c.change, c.before, c.flows) for c in found.conduits] == [
        ("dmz", "in", "changed", 1, 1),
        ("dmz", "office", "added", 0, 1),
        ("in", "office", "removed", 1, 0),
    ]
    assert found.before == crossings(matrix(ZONES, CELLS))
    assert found.summary == (
        "With app in dmz instead of in, 2 flows cross trust boundaries instead of 2: 1 more, 1 no longer and 1 through "
        "another conduit than before; 1 conduit is new: dmz → office; 1 conduit is gone: in → office."
    )


def test_a_move_to_where_a_role_stands_changes_nothing(seed):
    found = crossings(seed, move={"frontend-2003": "exchange-2003"})
    assert found.summary.endswith("instead of 287; nothing changes.")
    assert {str(crossing.change) for crossing in found.flows} == {"unchanged"}
    assert found.removed == ()


def test_the_front_end_server_in_the_dmz(seed):
    found = crossings(seed, move={"frontend-2003": "dmz"})
    assert found.summary == (
        "With frontend-2003 in dmz instead of exchange-2003, 295 flows cross trust boundaries instead of 287: 8 more "
        "and 20 through another conduit than before; 3 conduits are new: dmz → directory, exchange-2003 → dmz and "
        "directory → dmz."
    )
    assert len(found.flows) == 295
    assert found.matrix.role("frontend-2003").zone == "dmz"


def test_json_says_what_the_answer_rests_on(seed):
    found = json.loads(crossings(seed, zone="dmz").to_json())
    assert list(found) == ["version", "summary", "zone", "conduits", "flows"]
    assert found["flows"][2] == {
        "source": "relay-dmz",
        "destination": "hub-2007",
        "source_zone": "dmz",
        "destination_zone": "exchange-2007",
        "direction": "exiting",
        "application": "SMTP",
        "transport": "tcp",
        "ports": "995",
        "encryption": "encrypted",
        "stated_encryption": "TLS",
        "basis": "stated",
        "dynamic": False,
        "inferred": ["transport"],
    }
    assert found["conduits"][0]["services"] == ["SMTP tcp/25", "SMTP tcp/995 TLS"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"zone": "dmzz"}, "unknown zone 'dmzz'; did you mean 'dmz'?"),
        ({"move": {"hub-2077": "dmz"}}, "unknown role 'hub-2077'; did you mean 'hub-2007'?"),
        ({"move": {"hub-2007": "dnz"}}, "unknown zone 'dnz'; did you mean 'dmz'?"),
    ],
)
def test_unknown_names_are_refused_with_the_nearest(seed, arguments, message):
    with pytest.raises(UnknownName) as failure:
        crossings(seed, **arguments)
    assert str(failure.value) == message


@pytest.mark.parametrize("arguments", [{}, {"zone": "dmz"}, {"move": {"app": "dmz"}}, {"move": {"app": "in"}}])
def test_nothing_is_said_outside_the_phrases(arguments):
    found = crossings(matrix(ZONES, CELLS | {"web>db": "SMTP tcp/25, ? tcp/443, ? tcp/dynamic"}), **arguments)
    ids = {*ZONES, *ZONES.values()}
    assert words_outside_phrases(found) <= {*ids, "X", "Y", "Z", "SMTP", "tcp", "dynamic"}


def test_it_speaks_russian(seed):
    lines = crossings(seed, zone="dmz").to_text(language="ru").splitlines()
    assert lines[0] == (
        "Потоков через границу зоны «ДМЗ»: 5 из 367 (входящих 1, исходящих 4); каналов: 3. Из них открытым текстом — "
        "3, с шифрованием — 2."
    )
    assert lines[3].split() == [
        "канал", "потоки", "открытый", "текст", "шифруется", "неизвестно", "динамические"
    ]  # fmt: skip
    assert "ДМЗ → Exchange 2007 (2 потока, 1 пара ролей, 2 службы, исходящие)" in lines
    assert lines[-1] == (
        "шифруется: так сказано в документе, или порт зарегистрирован для TLS. открытый текст: зарегистрированный "
        "протокол начинается без шифрования, и о переходе на TLS ничего не сказано. неизвестно: ни то, ни другое."
    )


def test_a_move_is_told_in_russian():
    found = crossings(matrix(ZONES, CELLS), move={"app": "dmz"})
    text = found.to_text(language="ru")
    assert text.splitlines()[0] == (
        "Если «app» перенести в зону «dmz» из зоны «in», потоков через границы доверия будет 2, сейчас 2: прибавляется "
        "1, убывает 1, переходит в другой канал 1; новых каналов 1: dmz → office; исчезает каналов 1: in → office."
    )
    assert "Каналы (3 из 3, без изменений 0)" in text
    assert "По отдельности перечислено только то, что меняется от переноса." in text
    same = crossings(matrix(ZONES, CELLS), move={"app": "in"})
    assert same.to_text(language="ru").splitlines()[0] == (
        "Если «app» перенести в зону «in» из зоны «in», потоков через границы доверия будет 2, сейчас 2; ничего не "
        "меняется."
    )


def test_each_conduit_is_a_row_of_its_own_sheet(seed):
    frame = crossings(seed, zone="dmz").to_frame("conduits")
    assert list(frame["flows"]) == [2, 2, 1]
    assert "change" not in frame.columns


def test_what_is_offered_is_counted_where_there_is_any():
    made = matrix({"a": "dmz", "b": "inner"}, {"a>b": "SMTP tcp/25 STARTTLS, ? tcp/443, SSH tcp/22, HTTP tcp/80"})
    found = crossings(made)
    assert found.summary.endswith("1 cleartext, 2 encrypted and 1 offered.")
    assert found.conduits[0].offered == found.crossing["offered"] == 1
    assert "offered" in found.to_frame("conduits").columns
    assert found.to_text().splitlines()[-2:] == [
        "Encrypted, too: what a protocol always encrypts by specification (ssh, ESP).",
        "offered: it may be encrypted or not, as both ends agree (STARTTLS, optional).",
    ]


def test_nothing_is_said_of_offers_where_there_are_none(seed):
    assert "offered" not in crossings(seed).to_frame("conduits").columns
    assert "offered" not in crossings(seed).to_text()
