"""Words and signs that turn the meaning of a number: resolved, denied, or left unresolved; never the number alone."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exgraph.languages.cell_phrases import operators, phrases
from exgraph.languages.meanings import Meaning, Word
from exgraph.notation import read_cell
from exgraph.values.ports import PortRange, PortSet
from exgraph.values.service import NEGATIVE

TABLE = tomllib.loads(Path(__file__).with_name("operators.toml").read_text("utf-8"))
#: Two bounds follow, the numbers are the range's; or it is the number that holds now, or the way (`over TCP 443`).
WITHOUT = {Word.RANGE, Word.REPLACED, Word.OVER}
BEFORE = [
    word for word, meaning in operators().items() if meaning not in WITHOUT and not meaning.name.endswith("BEHIND")
]
TURNING_BEFORE = [word for word in BEFORE if operators()[word] is not Word.OR_LESS]
TURNING_BEHIND = [
    *(word for word, meaning in operators().items() if meaning.name.endswith("BEHIND") or meaning is Word.OR_LESS),
    *(phrase for phrase, (meaning, _) in phrases().items() if meaning in (Meaning.ABOVE, Meaning.NEGATIVE)),
]
BEHIND_FRAMES = ["{} {}", "TCP {} {}", "{} {}.", "{}/tcp {}", "{} UDP {}", "{} ({})", "HTTPS {} {}"]
NEGATIVES = [phrase for phrase, (meaning, _) in phrases().items() if meaning is Meaning.NEGATIVE]


def opened(text):
    """The ports that a cell opens, as one set."""
    services = read_cell(text).services
    return PortSet(service.ports for service in services if service.ports and NEGATIVE not in service.marks)


@pytest.mark.parametrize(("text", "ports"), [pair for rows in TABLE.values() for pair in rows.items()])
def test_an_operator_gives_these_ports(text, ports):
    assert str(opened(text)) == ports


def test_ten_languages_have_every_kind_of_operator():
    assert len(TABLE) == 12
    for language, rows in TABLE.items():
        assert {"1024-65535", "1-1023"} <= set(rows.values()), language


@given(
    st.sampled_from([*TURNING_BEFORE, *NEGATIVES]),
    st.integers(1, 65535),
    st.sampled_from(["{} {}", "{}: {}", "{} TCP {}", "TCP {} {}", "{} UDP/{}", "HTTPS {} {}"]),
)
def test_a_word_before_a_number_never_leaves_the_number_alone(word, number, frame):
    assert opened(frame.format(word, number)) != PortSet([number]) or _bound_is(word, number)


@given(st.sampled_from(TURNING_BEHIND), st.integers(1, 65535), st.sampled_from(BEHIND_FRAMES))
def test_a_word_behind_a_number_never_leaves_the_number_alone(word, number, frame):
    assert opened(frame.format(number, word)) != PortSet([number]) or _bound_is(word, number)


def _bound_is(word, number):
    """Whether the bound itself is the whole answer: at most 1, at least 65535, less than 2."""
    return number in (1, 2, 65534, 65535)


@given(st.integers(1, 65535), st.integers(1, 65535), st.integers(1, 65535))
def test_what_is_excepted_of_a_range_is_not_open(first, last, number):
    lower, upper = sorted((first, last))
    if lower == upper:
        return
    assert opened(f"{lower}-{upper} except {number}") == PortSet([PortRange(lower, upper)]) - PortSet([number])


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("636 (not 389)", ["? ?/636", "? ?/389 negative"]),
        ("no UDP 69", ["? udp/69 negative"]),
        ("LDAP 389, not 636", ["LDAP ?/389", "LDAP ?/636 negative"]),
        ("443 except 80", ["? ?/443", "? ?/80 negative"]),
        ("Port No. 443", ["? ?/443"]),
        ("gt 65535", ["? [gt 65535] unresolved"]),
        ("All but: TCP 80", ["? [All but: TCP 80] unresolved"]),
        ("from 1024", ["? [from 1024] unresolved"]),
        ("HTTPS over 443", ["HTTPS ?/443"]),
    ],
)
def test_denied_and_unresolved_are_told(text, keys):
    found = [f"{s.key} {' '.join(s.marks)}".strip() for s in read_cell(text).services]
    assert found == keys


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("0-65535", ["? ?/1-65535 [0-65535]"]),
        ("0 - 65535", ["? ?/1-65535 [0 - 65535]"]),
        ("TCP 0:65535", ["? tcp/1-65535 [0:65535]"]),
        ("udp/0–65535", ["? udp/1-65535 [0–65535]"]),
        ("-1", ["? ?/1-65535 [-1]"]),
        ("TCP -1", ["? tcp/1-65535 [-1]"]),
        ("0 0", ["? ?/1-65535 [0 0]"]),
        ("range 0 65535", ["? ?/1-65535 [0 65535]"]),
        ("!= 0", ["? ?/1-65535"]),
        ("2000+", ["? ?/2000-65535 [2000+]"]),
        ("2000+ or next free", ["? [2000+ or next free] unresolved"]),
    ],
)
def test_every_port_is_noted_as_it_is_written(text, keys):
    found = [f"{s.key} {' '.join(s.marks)}".strip() for s in read_cell(text).services]
    assert found == keys


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("IPv6-ICMP", ["? icmpv6"]),
        ("icmp-echo", ["? icmp [8]"]),
        ("ICMP ping", ["? icmp"]),
        ("ICMP (ping)", ["ping icmp"]),
        ("ICMP | ping", ["? icmp"]),
        ("ICMP type 3, code 4", ["? icmp [3/4]"]),
        ("Custom ICMP, Time Exceeded, N/A", ["? icmp"]),
    ],
)
def test_icmp_has_no_ports(text, keys):
    assert [service.key for service in read_cell(text).services] == keys
