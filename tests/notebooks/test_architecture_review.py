"""The architecture review runs from its first cell and says what it said when it was stored."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import nbformat
import pytest

import exgraph as xg

from .execution import executed

NOTEBOOK = Path(__file__).parents[2] / "notebooks" / "architecture-review.ipynb"

TEXTS = ("text/plain", "text/markdown", "text/html")
PICTURES = ("image/svg+xml", "image/png")
PNG = "iVBORw0KGgo"


def cells(notebook: nbformat.NotebookNode) -> list[nbformat.NotebookNode]:
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def texts(cell: nbformat.NotebookNode) -> list[tuple[str, str]]:
    """What a cell says in words, by kind; an output that is neither result nor display stands for itself."""
    said = []
    for output in cell.outputs:
        if "data" not in output:
            said.append((output.output_type, str(output)))
            continue
        said += [(kind, output.data[kind]) for kind in TEXTS if kind in output.data]
    return said


def pictures(cell: nbformat.NotebookNode) -> list[str]:
    return [kind for output in cell.outputs for kind in PICTURES if kind in output.get("data", {})]


@pytest.fixture(scope="module")
def stored() -> nbformat.NotebookNode:
    return nbformat.read(NOTEBOOK, as_version=4)


@pytest.fixture(scope="module")
def fresh() -> nbformat.NotebookNode:
    return executed(NOTEBOOK)


def test_says_what_is_stored(stored: nbformat.NotebookNode, fresh: nbformat.NotebookNode) -> None:
    said = {cell.id: texts(cell) for cell in cells(fresh)}
    assert said == {cell.id: texts(cell) for cell in cells(stored)}


def test_shows_the_pictures_that_are_stored(stored: nbformat.NotebookNode, fresh: nbformat.NotebookNode) -> None:
    shown = {cell.id: pictures(cell) for cell in cells(fresh) if pictures(cell)}
    assert shown == {cell.id: pictures(cell) for cell in cells(stored) if pictures(cell)}
    assert Counter(kind for kinds in shown.values() for kind in kinds) == {"image/png": 3, "image/svg+xml": 5}


def test_pictures_are_whole_and_fit_the_page(fresh: nbformat.NotebookNode) -> None:
    for output in (output for cell in cells(fresh) for output in cell.outputs):
        data = output.get("data", {})
        if "image/svg+xml" in data:
            root = ElementTree.fromstring(data["image/svg+xml"])
            assert root.tag == "{http://www.w3.org/2000/svg}svg"
            assert {"width", "height"}.isdisjoint(root.attrib)
        if "image/png" in data:
            assert data["image/png"].startswith(PNG)


def test_plain_text_is_what_a_person_can_read(stored: nbformat.NotebookNode) -> None:
    plain = {cell.id: text for cell in cells(stored) for kind, text in texts(cell) if kind == "text/plain"}
    assert {id: len(text) for id, text in plain.items() if len(text) > 4000} == {}


def test_is_stored_as_run_from_the_first_cell(stored: nbformat.NotebookNode) -> None:
    assert [cell.execution_count for cell in cells(stored)] == list(range(1, len(cells(stored)) + 1))


def test_stores_nothing_of_the_machine_it_ran_on(stored: nbformat.NotebookNode) -> None:
    assert stored.metadata == {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    assert {key for cell in stored.cells for key in cell.metadata} <= {"jupyter"}
    assert {output.output_type for cell in cells(stored) for output in cell.outputs} == {"execute_result"}


def test_only_public_names_are_used(stored: nbformat.NotebookNode) -> None:
    source = "\n".join(cell.source for cell in cells(stored))
    assert re.findall(r"^(?:from|import) exgraph.*$", source, re.MULTILINE) == ["import exgraph as xg"]
    assert set(re.findall(r"\bxg\.(\w+)", source)) <= {*xg.__all__}


def test_the_verdict_and_the_decisions_stand_before_the_evidence(stored: nbformat.NotebookNode) -> None:
    headings = [line for cell in stored.cells if cell.cell_type == "markdown" for line in cell.source.splitlines()]
    assert [line for line in headings if line.startswith("## ")][:3] == [
        "## Verdict",
        "## Decisions to take",
        "## 1 Scope",
    ]
    decisions = next(cell for cell in cells(stored) if cell.id == "decisions-2").outputs[0].data["text/html"]
    for heading in ("decision", "owner", "by"):
        assert f"<th>{heading}</th>" in decisions
