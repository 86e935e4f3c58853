"""Exports as programs of npm read them: graphology, Cytoscape.js, D2, mxGraph (which draw.io is made of), Mermaid.

They are installed into a temporary folder: apt-get install nodejs npm.
"""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import exgraph as xg
from exgraph.drawing.captions import plain

from .diagram_files import RULE, in_d2, in_mermaid
from .foreign import (
    HOSTILE,
    MATRICES,
    NAMED,
    SEED,
    SPECIAL,
    Drawn,
    Seen,
    assert_all_flows_are_drawn,
    in_diagram,
    seen_of,
)
from .test_networks_elsewhere import shown

pytestmark = pytest.mark.slow
SOURCES = Path(__file__).parent / "npm"
#: Those that a diagram has room for.
DRAWABLE = {"seed": SEED, "special": SPECIAL, "words": NAMED}


@pytest.fixture(scope="session")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that they are installed in."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        pytest.skip("no npm: apt-get install nodejs npm")
    folder = tmp_path_factory.mktemp("npm")
    for file in SOURCES.iterdir():
        shutil.copy(file, folder)
    subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--silent"], cwd=folder, check=True, timeout=250)
    return folder


def read(programs: Path, matrix: xg.Matrix, form: str, language: str = "en") -> dict[str, Any]:
    """What the program for a format sees of a matrix."""
    file = programs / f"m.{form}"
    file.write_text(xg.export(matrix, form, language), encoding="utf-8")
    command = ["node", "readers.mjs", form, file.name, "seen.json"]
    done = subprocess.run(command, cwd=programs, capture_output=True, text=True, timeout=250)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads((programs / "seen.json").read_text(encoding="utf-8"))
    return found


def _zone(node: dict[str, Any]) -> tuple[str, bool]:
    return node.get("zone_label_en") or node.get("zone_label_ru") or node["zone"], node["zone_exposed"]


@pytest.mark.parametrize("matrix", MATRICES.values(), ids=MATRICES)
@pytest.mark.parametrize("form", ["graphml", "gexf", "cyjs"])
def test_networks(programs: Path, form: str, matrix: xg.Matrix) -> None:
    found, wanted = read(programs, matrix, form), seen_of(matrix)
    roles = [node for node in found["nodes"] if node.get("element") != "zone"]
    role = {node["id"]: node["role"] for node in roles}
    zones = {node["id"]: node["zone"] for node in found["nodes"] if node.get("element") == "zone"}
    # jsdom's parser of XML drops a carriage return, as XML says.
    held = str if form == "cyjs" else shown
    assert found["directed"]
    assert {node["zone"]: _zone(node) for node in roles} == {
        zone: (held(label), exposed) for zone, (label, exposed) in wanted.zones.items()
    }
    flows = Counter((role[edge["source"]], role[edge["target"]], edge["service"]) for edge in found["edges"])
    assert flows == Counter({(a, b, held(key)): n for (a, b, key), n in wanted.flows.items()})
    if form == "cyjs":
        assert all(zones[node["within"]] == node["zone"] for node in roles)
    if form != "gexf":
        labels = {node["role"]: (node["label"], node["zone"]) for node in roles}
        assert Seen(labels, {}) == Seen({r: (held(label), zone) for r, (label, zone) in wanted.roles.items()}, {})


@pytest.mark.parametrize("matrix", DRAWABLE.values(), ids=DRAWABLE)
def test_d2(programs: Path, matrix: xg.Matrix) -> None:
    found = read(programs, matrix, "d2")
    assert found["drawn"]
    labels = {shape["id"]: shape["label"] for shape in found["nodes"]}
    inside, ends = _numbered(matrix, "{frame}.{node}")
    for number, role in enumerate(matrix.roles, start=1):
        (name,) = (name for name in labels if name.endswith(f".n{number}"))
        assert _joined(in_diagram(role.label("en"))) in _joined(labels[name])
    assert {zone.label("en") for zone in inside} == {
        labels[f"cluster_{place}"].split("\n")[0] for place in inside.values()
    }
    rows = {shape["id"]: _rows(shape["rows"]) for shape in found["nodes"]}
    lines = [
        Drawn(ends[e["source"]], ends[e["target"]], e["both"], e["label"] or rows[e["target"]][e["row"]])
        for e in found["edges"]
    ]
    # A line says its services itself where it leads to no row.
    assert all((e["row"] is None) == bool(e["label"]) == (e["source"] == e["target"]) for e in found["edges"])
    assert_all_flows_are_drawn(matrix, lines)
    if matrix is SEED:
        # As D2 has the rows, they are those of the text.
        here = in_d2(xg.export(matrix, "d2")).rows
        for name, found_rows in rows.items():
            told = here.get(name.rpartition(".")[2], [])
            assert [*found_rows.values()] == [" ".join(row.services) for row in told]


def _rows(columns: list[list[str]]) -> dict[int, str]:
    """The services of each row of a table, by the number of its first line."""
    found: dict[int, str] = {}
    first = 0
    for number, (name, _) in enumerate(columns):
        shown = name.rstrip("\u200b")
        goes_on = shown.startswith(("… ", "· ")) or not shown
        first = first if goes_on else number
        found[first] = " ".join(filter(None, (found.get(first), shown[2:] if goes_on else shown)))
    return found


def test_d2_reads_hostile_texts_as_texts(programs: Path) -> None:
    found = read(programs, HOSTILE, "d2")
    roles = [shape for shape in found["nodes"] if re.fullmatch(r"cluster_\d+\.n\d+", shape["id"])]
    assert (len(roles), len(found["edges"])) == (len(HOSTILE.roles), len(list(HOSTILE.flows)))
    # Each line leads to the first line of a row, and what the rows say is what the text says.
    rows = {shape["id"]: shape["rows"] for shape in roles}
    assert {edge["row"] for edge in found["edges"]} == {0}
    here = in_d2(xg.export(HOSTILE, "d2"))
    for name, columns in rows.items():
        (row,) = here.rows[name.rpartition(".")[2]]
        assert _joined(_rows(columns)[0]) == _joined(row.text)
        assert _joined("".join(word for _, word in columns)) == _joined(f"← {row.who['←']}")


@pytest.mark.parametrize(("one", "other"), [("Sql", "SQL"), ("İst", "ist"), ("ſ", "s"), ("label", "Label"), ("_", "*")])
def test_d2_keeps_rows_apart_whose_names_it_takes_for_the_same(programs: Path, one: str, other: str) -> None:
    ends = (("a", one), ("b", other))
    flows = [(end, "c", xg.Service(name, "tcp", xg.PortRange.of(1))) for end, name in ends]
    roles = [xg.Role(name, zone="z") for name in "abc"]
    found = read(programs, xg.Matrix.from_flows(roles, [xg.Zone("z")], flows), "d2")
    (rows,) = (shape["rows"] for shape in found["nodes"] if shape["id"] == "cluster_1.n3")
    assert [word for _, word in rows if word] == ["← a", "← b"]
    assert {edge["source"]: rows[edge["row"]][1] for edge in found["edges"]} == {
        "cluster_1.n1": "← a",
        "cluster_1.n2": "← b",
    }


def _numbered(matrix: xg.Matrix, name: str) -> tuple[dict[xg.Zone, int], dict[str, frozenset[str]]]:
    """The zones with roles and their numbers, and the roles that each end of a line stands for."""
    inside = {zone: place for place, zone in enumerate(matrix.zones, start=1) if matrix.roles_in(zone.id)}
    ends = {
        f"cluster_{place}": frozenset(role.id for role in matrix.roles_in(zone.id)) for zone, place in inside.items()
    }
    for number, role in enumerate(matrix.roles, start=1):
        frame = f"cluster_{inside[matrix.zone_of(role.id)]}"
        ends[name.format(frame=frame, node=f"n{number}")] = frozenset({role.id})
    return inside, ends


@pytest.mark.parametrize("matrix", MATRICES.values(), ids=MATRICES)
def test_drawio(programs: Path, matrix: xg.Matrix) -> None:
    found = read(programs, matrix, "drawio")
    nodes = {node["id"]: node for node in found["nodes"]}
    roles = {node["role"]: node for node in nodes.values() if "role" in node}
    assert {role: nodes[node["within"]]["zone"] for role, node in roles.items()} == {
        role.id: role.zone for role in matrix.roles
    }
    exposed = {node["zone"]: node["exposed"] == "true" for node in nodes.values() if "exposed" in node}
    assert exposed == {zone: seen for zone, (_, seen) in seen_of(matrix).zones.items()}
    assert all(edge["source"] in nodes and edge["target"] in nodes for edge in found["edges"])
    assert all(edge["label"] for edge in found["edges"])
    told = shown("\n".join(cell.get("flows", "") for cell in (*found["nodes"], *found["edges"])))
    for flow in matrix.flows:
        assert shown(f"{flow.source} → {flow.destination}: {flow.service.key}") in told
    assert told.count(" → ") == sum(1 for _ in matrix.flows)


def test_drawio_has_the_pictures_of_rows_and_zones(programs: Path) -> None:
    pages = {page["id"]: page for page in read(programs, SEED, "drawio")["pages"]}
    assert list(pages) == ["rows", "zones", "topology"]
    for page in pages.values():
        ids = {node["id"] for node in page["nodes"]}
        assert all(edge["source"] in ids and edge["target"] in ids for edge in page["edges"])
    flows = Counter(f"{flow.source} → {flow.destination}: {flow.service.key}" for flow in SEED.flows)
    for name in ("rows", "zones"):
        told = [line for node in pages[name]["nodes"] for line in node.get("flows", "").split("\n") if line]
        assert Counter(told) == flows


@pytest.mark.parametrize("matrix", MATRICES.values(), ids=MATRICES)
@pytest.mark.parametrize("language", ["en", "ru"])
def test_mermaid(programs: Path, browser: Any, matrix: xg.Matrix, language: str) -> None:
    text = xg.export(matrix, "mmd", language)
    page = browser.new_page()
    page.add_script_tag(path=programs / "node_modules" / "mermaid" / "dist" / "mermaid.min.js")
    found = page.evaluate(
        """async (text) => {
            mermaid.initialize({ startOnLoad: false, maxTextSize: 1e7 });
            const read = (await mermaid.mermaidAPI.getDiagramFromText(text)).db;
            const { svg } = await mermaid.render("drawn", text);
            document.body.innerHTML = svg;
            const edges = read.getEdges().map(({ start, end, type, text }) => ({ start, end, type, text }));
            return {
                edges,
                nodes: [...read.getVertices().values()].map(({ id, text }) => ({ id, text })),
                frames: read.getSubGraphs().map(({ id, nodes, title }) => ({ id, nodes, title })),
                shown: document.querySelectorAll("g.node").length,
                title: document.querySelector(".flowchartTitleText")?.textContent ?? "",
                scripts: document.querySelectorAll("script:not([src]), img").length,
            };
        }""",
        text,
    )
    page.close()
    named = [node for node in found["nodes"] if re.fullmatch(r"n\d+", node["id"])]
    inside, ends = _numbered(matrix, "{node}")
    names = [node["id"] for node in named]
    assert len(named) == len(matrix.roles)
    # What is styled is a node to its parser, frames too.
    assert found["shown"] == len([node for node in found["nodes"] if node["id"] not in {*ends, "legend"} - {*names}])
    assert found["title"].startswith(plain(matrix.title.text(language)).replace("<", "\uff1c"))
    frames = {frame["id"]: frame["nodes"] for frame in found["frames"] if frame["id"] != "legend"}
    assert {name: frozenset().union(*(ends[node] for node in nodes)) for name, nodes in frames.items()} == {
        f"cluster_{place}": ends[f"cluster_{place}"] for place in inside.values()
    }
    labels = {node["id"]: _joined(unescaped(node["text"])) for node in named}
    for name, rows in in_mermaid(text).rows.items():
        for row in rows:
            lines_of_row = [RULE, row.text, *(f"{sign} {words}" for sign, words in row.who.items())]
            assert _joined("<br>".join(lines_of_row)) in labels[name]
    if matrix is HOSTILE:
        assert len(found["edges"]) == len(list(matrix.flows))
        return
    for node in named:
        role = matrix.roles[int(node["id"][1:]) - 1]
        assert _joined(in_diagram(role.label(language))) in _joined(unescaped(node["text"]).replace("<br>", ""))
    both = "double_arrow_point"
    lines = [
        Drawn(ends[edge["start"]], ends[edge["end"]], edge["type"] == both, unescaped(edge["text"]))
        for edge in found["edges"]
    ]
    assert_all_flows_are_drawn(matrix, lines, {"en": "dynamic", "ru": "динамические"}[language])


def _joined(text: str) -> str:
    """A text without what may part its lines or, unseen, its letters."""
    return re.sub(r"[\s\u200b]", "", text)


def unescaped(text: str) -> str:
    """A text of Mermaid's before it puts characters in place of what it put in place of entity codes."""
    return html.unescape(text.replace("ﬂ°°", "&#").replace("¶ß", ";"))
