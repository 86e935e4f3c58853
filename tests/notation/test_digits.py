"""Runs of digits: glued ones are taken apart where both sides read; those of names, notes and counts are no ports."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exgraph.notation import read_cell
from exgraph.values.ports import HIGHEST, LOWEST

from .test_fuzzed_cells import cells


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("2500 to3300", ["? ?/2500-3300"]),
        ("2500to3300", ["? ?/2500-3300"]),
        ("2500bis3300", ["? ?/2500-3300"]),
        ("2500до3300", ["? ?/2500-3300"]),
        ("443 и80", ["? ?/443", "? ?/80"]),
        ("443и80", ["? ?/443", "? ?/80"]),
        ("443und80", ["? ?/443", "? ?/80"]),
        ("443and80", ["? ?/443", "? ?/80"]),
        ("443et80", ["? ?/443", "? ?/80"]),
        ("443和80", ["? ?/443", "? ?/80"]),
        ("443および80", ["? ?/443", "? ?/80"]),
        ("HTTPS443", ["HTTPS ?/443"]),
        ("HTTP80", ["HTTP ?/80"]),
        ("LDAP3268", ["LDAP ?/3268"]),
        ("TCP80/443UDP53", ["? tcp/80", "? tcp/443", "? udp/53"]),
        ("49152-65535dynamic", ["? ?/49152-65535 (dynamic)"]),
        ("[8443], 22", ["? ?/8443", "? ?/22"]),
        ("[443]", ["? ?/443"]),
        ("[1] 443", ["? ?/443"]),
        ("443 [1]", ["? ?/443"]),
    ],
)
def test_digits_that_are_ports(text, keys):
    assert [service.key for service in read_cell(text).services] == keys


@pytest.mark.parametrize(
    "text",
    [
        *("H.323", "X.500", "G.711", "T.38", "Q.931", "V.90", "IEC 104", "AES 256", "SHA 512", "DIN 4102"),
        *("Active Directory 2016", "(see note 3)", "x 2", "size 100", "Größe 100", "размер 100", "taille 100"),
        *("AES256", "DNS64", "TLS12", "X11", "SHA512", "POP3", "IPv6", "ISO 27001"),
    ],
)
def test_the_digits_of_names_are_no_ports(text):
    assert all(service.ports is None for service in read_cell(text).services)
    beside = [service for service in read_cell(f"8443/TCP ({text})").services if service.ports]
    assert [str(service.ports) for service in beside] == ["8443"]


@pytest.mark.parametrize("more", ["(see note 3)", "x 2", "+ 10 per user", "+ 10 pro Benutzer", ", size 100"])
def test_counts_beside_a_port_are_no_ports(more):
    assert [str(service.ports) for service in read_cell(f"443 {more}").services] == ["443"]


@given(st.integers(1, 65535), st.integers(1, 65535), st.sampled_from(["and", "or", "и", "und", "et", "、", "和"]))
def test_glued_lists_have_both_numbers(one, other, word):
    read = [str(service.ports) for service in read_cell(f"{one}{word}{other}").services]
    assert read in ([str(one), str(other)], [str(one)] if one == other else [])


def conserved(text):
    """Every bound that is read is a run of digits in the text, or beside one that an operator turns."""
    runs = re.findall("[0-9]+", text)
    # 50,000 is one run, however its thousands are set apart.
    runs += [left + right for left, right in pairwise(runs)]
    known = {int(run) + beside for run in runs for beside in (-1, 0, 1)} | {LOWEST, HIGHEST}
    for service in read_cell.__wrapped__(text).services:
        assert service.ports is None or {service.ports.lower, service.ports.upper} <= known, text


@pytest.mark.parametrize("seed", range(2))
def test_no_number_is_read_that_a_cell_has_not(seed):
    for text in cells(3_000, seed=seed + 10):
        conserved(text)


@pytest.mark.slow
def test_no_number_is_read_that_a_hundred_thousand_cells_have_not():
    for text in cells(100_000, seed=5):
        conserved(text)
