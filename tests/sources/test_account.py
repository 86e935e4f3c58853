"""The sums of an account are exact: what was generated is counted, in every format, and told alike everywhere."""

from __future__ import annotations

import csv
import io
import json
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exgraph import Reading
from exgraph.__main__ import run
from exgraph.sources.matrix_of_tables import undescribed

from .formats.looking import letter, workbook

HEADER = ("Source", "Destination", "Port", "Notes")
ROLES = ("Web server", "Mail server", "Database", "Directory")
#: What a port cell says → what becomes of its row, and the services that it states.
CELLS = {
    "443 TCP": ("connecting", ["tcp/443"]),
    "53 UDP, 53 TCP": ("connecting", ["udp/53", "tcp/53"]),
    "25 TCP\n587 TCP": ("connecting", ["tcp/25", "tcp/587"]),
    "see comments": ("connecting", ["unresolved"]),
    "N/A": ("none", []),
    "--": ("none", []),
    "9-1": ("rejected", []),
    "70000 TCP": ("rejected", []),
    "8-Oct": ("rejected", []),
    "443 TCP, 80921 TCP": ("rejected", ["tcp/443"]),
    "HTTPS 70000 TCP": ("rejected", []),
    "": ("connecting", ["no port"]),
}


def _csv(rows):
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue().encode()


def _markdown(rows):
    lines = ["| " + " | ".join(cell.replace("\n", "<br>") for cell in row) + " |" for row in rows]
    return "\n".join([lines[0], "|---|---|---|---|", *lines[1:]]).encode()


def _html(rows):
    cells = ("".join(f"<td>{escape(cell)}</td>".replace("\n", "<br>") for cell in row) for row in rows)
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>".encode()


def _asciidoc(rows):
    lines = ("\n".join("|" + cell.replace("\n", " +\n") for cell in row) for row in rows)
    return ('[cols="4*",options="header"]\n|===\n' + "\n\n".join(lines) + "\n|===\n").encode()


def _rst(rows):
    lines = _csv(rows).decode().replace("\r\n", "\n").splitlines()
    return "\n".join([".. csv-table::", "   :header-rows: 1", "", *(f"   {line}" for line in lines), ""]).encode()


def _xlsx(rows):
    cells = (
        "".join(f'<c t="inlineStr"><is><t>{escape(cell)}</t></is></c>' for cell in row) if any(row) else ""
        for row in rows
    )
    return workbook("".join(f"<row>{row}</row>" for row in cells))


def _docx(rows):
    def cell(text):
        lines = "<w:br/>".join(f"<w:t>{escape(line)}</w:t>" for line in text.split("\n"))
        return f"<w:tc><w:p><w:r>{lines}</w:r></w:p></w:tc>"

    written = ("".join(map(cell, row)) for row in rows)
    return letter(f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in written)}</w:tbl>")


FORMATS = {
    "csv": _csv,
    "markdown": _markdown,
    "html": _html,
    "asciidoc": _asciidoc,
    "rst": _rst,
    "xlsx": _xlsx,
    "docx": _docx,
}

a_row = st.tuples(st.sampled_from(ROLES), st.sampled_from(ROLES), st.sampled_from(sorted(CELLS))).filter(
    lambda row: row[0] != row[1]
)
documents = st.lists(st.one_of(a_row, st.just(("", "", ""))), max_size=12)
#: A blank row of these files is nothing that was written.
NO_BLANKS = ("csv", "rst", "xlsx")


def expected(rows):
    """The account, counted from what was generated."""
    counts = dict.fromkeys(("connecting", "none", "rejected", "skipped"), 0)
    stated, spoken = [], set()
    for source, destination, text in rows:
        outcome, services = CELLS[text] if source else ("skipped", [])
        counts[outcome] += 1
        stated += [(source, destination, service) for service in services]
        if services or outcome == "none":
            spoken.add((source, destination))
    flows = set(stated)
    unresolved = sum(service in ("unresolved", "no port") for _, _, service in flows)
    connected = {(source, destination) for source, destination, _ in flows}
    denied = {(source, destination) for source, destination, text in rows if CELLS[text][0] == "none"}
    return {
        "tables": 1,
        "rows": len(rows),
        "cells": len(spoken),
        **counts,
        "flows": len(flows),
        "unresolved": unresolved,
        "denied": 0,
        "removed": 0,
        "duplicates": len(stated) - len(flows),
        "unpaired": 0,
        "contradictions": len(connected & denied),
        "unseen": 0,
    }


@pytest.mark.parametrize("form", FORMATS)
@given(documents)
def test_every_row_and_cell_is_counted_once(form, rows):
    rows = [row for row in rows if any(row) or form not in NO_BLANKS]
    written = FORMATS[form]([HEADER, *((*row, "as agreed" if any(row) else "") for row in rows)])
    document = undescribed(written, f"ports.{form}", Reading(form=form, empty=True))
    account = document.account
    assert {name: getattr(account, name) for name in expected(rows)} == expected(rows)
    assert (account.cells, account.flows) == (len(document.matrix.cells), len(list(document.matrix.flows)))
    assert len(document.problems) == account.rejected


ROWS = [
    ("Web server", "Database", "443 TCP", ""),
    ("Web server", "Database", "443 TCP", ""),
    ("Web server", "Directory", "N/A", ""),
    ("Mail server", "Directory", "see comments", ""),
    ("Mail server", "Database", "9-1", ""),
    ("Mail server", "Database", "", ""),
]
TOLD = (
    "1 table, 6 rows, 4 cells: 4 connect (3 flows, 2 unresolved), 1 say no direct connection, 1 rejected, 0 skipped; "
    "1 stated again and merged"
)


@pytest.mark.parametrize(
    "command",
    [
        ["read", "ports.csv"],
        ["read", "ports.csv", "-v"],
        ["read", "ports.csv", "--explain"],
        ["show", "ports.csv", "-v"],
        ["lint", "ports.csv", "-v"],
        ["export", "ports.csv", "-v"],
        ["analyze", "ports", "ports.csv", "-v"],
    ],
)
def test_every_command_tells_the_same_account(tmp_path, monkeypatch, capsys, command):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ports.csv").write_bytes(_csv([HEADER, *ROWS]))
    assert run(command) == 3
    out, err = capsys.readouterr()
    assert TOLD in out + err
    assert "1 row was rejected" in err or "1 rows were rejected" in err


def test_the_json_tells_the_same_account(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ports.csv").write_bytes(_csv([HEADER, *ROWS]))
    assert run(["read", "ports.csv", "--explain", "--format", "json"]) == 3
    told = json.loads(capsys.readouterr().out)
    rests_on = {
        "source": {"stated": 3},
        "destination": {"stated": 3},
        "transport": {"stated": 1},
        "ports": {"stated": 1},
        "encryption": {"registry": 1},
    }
    assert told["account"] == expected([row[:3] for row in ROWS]) | {"grounds": rests_on}
    assert told["summary"] == f"ports.csv: {TOLD}."
    assert sum(table["rows"] for table in told["tables"]) == told["account"]["rows"]
