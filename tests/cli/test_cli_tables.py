"""`show` and `analyze …`: every format, every option."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

TABLES = [
    ("analyze", "asymmetry"),
    ("analyze", "ports"),
    ("analyze", "ports", "--by", "application"),
    ("analyze", "crossings"),
    ("analyze", "crossings", "--zone", "dmz"),
    ("analyze", "crossings", "--move", "frontend-2003=dmz"),
    ("analyze", "reach", "dmz"),
    ("analyze", "reach", "relay-dmz", "--without", "hub-2007", "--without", "25"),
    ("analyze", "paths", "relay-dmz", "dc"),
    ("analyze", "paths", "--from-zone", "dmz", "--to-zone", "directory", "--cutoff", "3"),
    ("analyze", "chokepoints"),
    ("analyze", "chokepoints", "dmz", "directory"),
    ("analyze", "chokepoints", "clients", "directory", "--without", "hub-2007"),
    ("analyze", "closing"),
    ("analyze", "closing", "--pin", "256", "--at", "exchange-2007"),
    ("analyze", "closing", "25", "dynamic", "--at", "clients:exchange-2007"),
    ("show",),
    ("show", "relay-dmz"),
    ("show", "relay-dmz", "hub-2007"),
]
HEADERS = {
    ("analyze", "ports"): "transport,ports,flows,cells,sources,destinations,applications,crossings,share,cumulative",
    ("analyze", "crossings"): (
        "source,destination,source_zone,destination_zone,direction,application,transport,ports,encryption"
    ),
}


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


@pytest.mark.parametrize("command", TABLES, ids=" ".join)
@pytest.mark.parametrize("form", ["table", "csv", "json", "markdown"])
def test_every_table_comes_in_every_format_with_nothing_on_standard_error(exgraph, command, form):
    result = exgraph(*command, "--format", form)
    assert (result.code, result.err) == (0, "")
    assert result.out.endswith("\n")
    assert "\x1b" not in result.out
    if form == "json":
        answer = json.loads(result.out)
        assert answer["version"] == 1
        assert answer["summary"]
    elif form == "csv":
        assert len(rows(result.out)) > 0
    elif form == "markdown":
        assert "\n|" in result.out
    else:
        assert result.out.split("\n")[1] == "", "one line of summary stands on top"


@pytest.mark.parametrize("command", TABLES, ids=" ".join)
def test_the_table_is_what_is_printed_when_no_format_is_named(exgraph, command):
    assert exgraph(*command).out == exgraph(*command, "-f", "table").out


@pytest.mark.parametrize(("command", "header"), HEADERS.items(), ids=lambda value: "".join(value))
def test_csv_columns_are_those_that_scripts_rely_on(exgraph, command, header):
    assert exgraph(*command, "--format", "csv").out.split("\r\n")[0].split("\n")[0] == header


def test_asymmetry_json_has_a_pair_for_every_two_roles_and_the_names_that_scripts_rely_on(exgraph):
    answer = json.loads(exgraph("analyze", "asymmetry", "--format", "json").out)
    assert len(answer["pairs"]) == 14 * 13 // 2
    kinds = {"one-way", "different", "symmetric", "none"}
    for pair in answer["pairs"]:
        assert {"a", "b", "kind", "only_a_to_b", "only_b_to_a", "both"} <= pair.keys()
        assert pair["kind"] in kinds
    assert {pair["kind"] for pair in answer["pairs"]} == kinds


def test_ports_share_sums_to_all_flows(exgraph):
    found = rows(exgraph("analyze", "ports", "--format", "csv").out)
    assert sum(int(row["flows"]) for row in found) == 367
    assert float(found[-1]["cumulative"]) == 1
    assert {"25", "135", "dynamic"} <= {row["ports"] for row in found}


def test_crossings_of_a_zone_are_only_those_that_enter_or_leave_it(exgraph):
    found = rows(exgraph("analyze", "crossings", "--zone", "dmz", "--format", "csv").out)
    assert sorted((row["source"], row["destination"], row["ports"], row["direction"]) for row in found) == [
        ("hub-2007", "relay-dmz", "25", "entering"),
        ("relay-dmz", "bridgehead-2003", "25", "exiting"),
        ("relay-dmz", "bridgehead-2003", "995", "exiting"),
        ("relay-dmz", "hub-2007", "25", "exiting"),
        ("relay-dmz", "hub-2007", "995", "exiting"),
    ]


@pytest.mark.parametrize("move", ["frontend-2003=dmz", "Front-End=dmz", "FRONTEND-2003=DMZ"])
def test_a_role_to_be_moved_is_named_by_id_or_label(exgraph, move):
    result = exgraph("analyze", "crossings", "--move", move)
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith("With frontend-2003 in dmz instead of exchange-2003, 295 flows cross")


def test_several_roles_move_at_once(exgraph):
    result = exgraph("analyze", "crossings", "--move", "frontend-2003=dmz", "--move", "cas-2007=dmz")
    assert result.code == 0
    assert "frontend-2003" in result.out.split("\n")[0]
    assert "cas-2007" in result.out.split("\n")[0]


def test_show_gives_a_pair_verbatim_with_its_line_and_reading(exgraph):
    lines = exgraph("show", "relay-dmz", "hub-2007").out.split("\n")
    assert lines[0] == "relay-dmz and hub-2007: 2 of 2 ordered pairs connect, by 3 flows."
    (said,) = (line for line in lines if "25 995 SMTP TLS" in line)
    assert " ".join(said.split()) == "13 relay-dmz → hub-2007 SMTP (25 995 SMTP TLS) SMTP tcp/25"


@pytest.mark.parametrize(
    "arguments",
    [
        ("relay-dmz", "hub-2007"),
        ("exchange-2003-2007", "relay-dmz", "hub-2007"),
        ("-m", "exchange-2003-2007", "relay-dmz", "hub-2007"),
        ("SMTP Relay", "Hub Transport"),
        ("--matrix", "exchange-2003-2007", "RELAY-DMZ", "Транспортный сервер-концентратор"),
    ],
    ids=" ".join,
)
def test_show_takes_roles_by_id_or_label_after_an_optional_matrix(exgraph, arguments):
    assert exgraph("show", *arguments).out == exgraph("show", "relay-dmz", "hub-2007").out


@pytest.mark.parametrize(
    ("arguments", "english", "russian"),
    [
        (("analyze", "asymmetry"), "Hub Transport", "Транспортный сервер-концентратор"),
        (("analyze", "crossings"), "SMTP Relay", "Ретрансляция SMTP"),
        (("show", "relay-dmz"), "SMTP Relay", "Ретрансляция SMTP"),
    ],
)
def test_labels_come_in_the_language_asked_for_and_ids_where_none_is(exgraph, arguments, english, russian):
    assert english in exgraph(*arguments, "--lang", "en").out
    assert russian in exgraph(*arguments, "--lang", "ru").out
    assert english not in exgraph(*arguments).out


@pytest.mark.parametrize("form", ["csv", "json"])
def test_data_for_scripts_have_ids_whatever_the_language(exgraph, form):
    arguments = ("analyze", "crossings", "--format", form)
    assert exgraph(*arguments, "--lang", "ru").raw == exgraph(*arguments).raw


def test_stated_leaves_out_what_was_inferred(exgraph):
    stated = rows(exgraph("analyze", "ports", "--stated", "--format", "csv").out)
    inferred = rows(exgraph("analyze", "ports", "--format", "csv").out)
    assert sum(int(row["flows"]) for row in stated) == sum(int(row["flows"]) for row in inferred) == 367
    assert ("", "25") in {(row["transport"], row["ports"]) for row in stated}
    assert ("", "25") not in {(row["transport"], row["ports"]) for row in inferred}


ACCOUNT = (
    "14 tables, 196 rows, 196 cells: 96 connect (367 flows, 0 unresolved), 100 say no direct connection, "
    "0 rejected, 0 skipped\n"
    "what the flows rest on: source 367 as stated; destination 367 as stated; transport 298 as stated, "
    "50 carried over, 18 by the registry; ports 365 as stated, 2 by the registry; "
    "encryption 12 as stated, 174 by the registry\n"
)


@pytest.mark.parametrize("command", [("analyze", "ports"), ("show",), ("export",)], ids=" ".join)
def test_the_account_of_the_document_is_told_on_standard_error_when_asked_for(exgraph, command):
    result = exgraph(*command, "-v")
    assert (result.code, result.err) == (0, ACCOUNT)
    assert result.raw == exgraph(*command).raw


@pytest.mark.parametrize(
    ("name", "form"),
    [("t.csv", "csv"), ("t.CSV", "csv"), ("t.json", "json"), ("t.md", "markdown"), ("t.txt", "table"), ("t", "table")],
)
def test_the_suffix_of_the_file_chooses_the_format(exgraph, workplace, name, form):
    result = exgraph("analyze", "ports", "-o", name)
    assert (result.code, result.out, result.err) == (0, f"{name}\n", "")
    assert (workplace / name).read_bytes() == exgraph("analyze", "ports", "-f", form).raw


def test_the_format_named_wins_over_the_suffix(exgraph, workplace):
    exgraph("show", "-f", "json", "-o", "t.csv")
    assert json.loads((workplace / "t.csv").read_text("utf-8"))["version"] == 1


def test_a_table_goes_to_a_new_folder_and_a_dash_is_standard_output(exgraph):
    target = Path("reports") / "2024" / "ports.txt"
    assert exgraph("analyze", "ports", "-o", str(target)).out == f"{target}\n"
    assert target.read_bytes() == exgraph("analyze", "ports", "-o", "-").raw


@pytest.mark.parametrize("form", ["table", "csv", "json", "markdown"])
def test_every_matrix_is_named_alike_as_an_argument_or_an_option(exgraph, seed_copy, form):
    plain = exgraph("analyze", "ports", "-f", form).raw
    for matrix in (
        "exchange-2003-2007",
        str(seed_copy),
        str(seed_copy / "profile.toml"),
        str(seed_copy / "matrix.ru.txt"),
    ):
        assert exgraph("analyze", "ports", matrix, "-f", form).raw == plain
        assert exgraph("analyze", "ports", "-m", matrix, "-f", form).raw == plain
