"""No sink writes a control character of the document as it is: a terminal, or another program, may obey it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

import exgraph as xg
from exgraph.__main__ import run
from exgraph.values.labels import Labels
from exgraph.values.origin import Origin

#: C0 but white space, DEL and C1.
CONTROLS = "".join(map(chr, (*range(9), 11, 12, *range(14, 32), *range(127, 160))))
ANY = re.compile(f"[{re.escape(CONTROLS)}]")
EXPORTS = ("json", "csv", "graphml", "gexf", "cyjs", "dot", "drawio", "mmd", "d2")
#: What gives a character back as it was: by an escape.
EXACT = ("json", "cyjs")


@pytest.fixture(scope="module")
def matrix() -> xg.Matrix:
    """A matrix whose every text has all control characters in it."""

    def text(name: str) -> str:
        return f"{name}{CONTROLS}{name}"

    zone = xg.Zone("inside", Labels.of({"en": text("zone")}))
    roles = tuple(xg.Role(text(name), Labels.of({"en": text(name)}), "inside") for name in ("web", "db"))
    service = xg.Service(text("SQL"), "tcp", xg.PortRange.of(5432), detail=text("detail"))
    ends = roles[0].id, roles[1].id
    flow = xg.Flow(*ends, service, Origin("a.md", 1, 1, text=text("said")))
    cells = (xg.Cell(*ends, xg.Status.SERVICES, (flow,), flow.origin),)
    return xg.Matrix(roles, (zone,), cells, title=Labels.of({"en": text("title")}), name=text("name"))


SINKS: dict[str, Callable[[xg.Matrix], str]] = {
    **{form: lambda matrix, form=form: xg.export(matrix, form) for form in EXPORTS},
    "picture": lambda matrix: xg.draw(matrix).dot,
    "page": lambda matrix: xg.report(matrix).html,
    "SARIF": lambda matrix: xg.lint(matrix).to_sarif(),
    "table": lambda matrix: xg.lint(matrix).to_text(),
    "table as CSV": lambda matrix: xg.lint(matrix).to_csv(),
    "table as JSON": lambda matrix: xg.lint(matrix).to_json(),
    "table as Markdown": lambda matrix: xg.lint(matrix).to_markdown(),
}


@pytest.mark.parametrize("sink", SINKS)
def test_no_control_character_is_written(matrix: xg.Matrix, sink: str) -> None:
    written = SINKS[sink](matrix)
    assert "web" in written
    assert not ANY.findall(written)


def test_json_gives_every_character_back(matrix: xg.Matrix) -> None:
    assert xg.from_json(xg.export(matrix, "json")) == matrix


def test_the_name_of_a_file_is_printed_without(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = tmp_path / "a\x9b31m.csv"
    document.write_text("Source,Destination,Port\nweb,db,5432\nweb,db,99999\n", encoding="utf-8")
    assert run(["export", str(document), "-o", str(tmp_path / "b\x1b[31m.json")]) == 3
    out, err = capsys.readouterr()
    assert out == f"{tmp_path}/b\\u001b[31m.json\n"
    assert "a\\u009b31m.csv line 3" in err
    assert not ANY.findall(out + err)
