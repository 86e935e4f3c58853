"""The library and the command line say the same thing in the same words, and each loads only what it uses."""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import json
import subprocess
import sys
from pathlib import Path

import pytest
import typer

import exgraph as xg
from exgraph.__main__ import run
from exgraph.cli.app import app
from exgraph.cli.options import READING
from exgraph.cli.request import Request

ROOT = typer.main.get_command(app)
#: Command → the library's function that does the same.
OPENING = {"read": "read", "profile": "draft_profile"}
#: Command → the library's function of the same name.
COMMANDS = {
    **{n: c for n, c in ROOT.commands.items() if n not in ("analyze", *OPENING)},
    **ROOT.commands["analyze"].commands,
}
#: Parameters of functions that a command spells differently: `form` is --format.
SAME = {"language": "lang", "form": "form"}
#: What commands have beside their functions' parameters: what all of them share, and what only a program needs.
COMMON = {
    *(field.name for field in dataclasses.fields(Request)),
    "help",
    "time_limit",
    "fail_on",
    "fail_on_change",
    "watch",
}
#: Commands whose names are one list, so that the matrix may be left out, and what the names of that list stand for.
GATHERED = {
    "show": {"matrix", "source", "destination"},
    "explain": {"matrix", "source", "destination"},
    "retire": {"matrix", "roles"},
    "paths": {"matrix", "source", "target"},
    "chokepoints": {"matrix", "source", "target"},
    "closing": {"matrix", "ports"},
    "permitted": {"matrix", "configs"},
}
#: Those that read configurations of firewalls, and no document.
OF_CONFIGURATIONS = {"rules"}
EVERY = {**COMMANDS, **{name: ROOT.commands[name] for name in OPENING}}


def parameters(function) -> set[str]:
    return set(inspect.signature(function).parameters)


def test_the_commands_are_the_functions_that_answer_draw_and_export():
    assert set(COMMANDS) == {
        *("alike", "asymmetry", "ports", "crossings", "conduits", "reach", "paths", "chokepoints", "closing"),
        *("explain", "openings", "check", "show", "draw", "heatmap", "diff", "retire", "export", "gallery", "lint"),
        *("report", "inventory", "enforce", "permitted"),
        *OF_CONFIGURATIONS,
    }
    asked = {"alike", "asymmetry", "ports", "crossings", "conduits", "reach", "paths", "chokepoints", "closing"}
    assert set(ROOT.commands["analyze"].commands) == asked


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_is_a_function_of_the_library_with_the_same_parameters(name):
    function = getattr(xg, name)
    assert inspect.isfunction(function)
    assert name in xg.__all__
    options = {parameter.name for parameter in COMMANDS[name].params}
    wanted = {SAME.get(parameter, parameter) for parameter in parameters(function)}
    if name in GATHERED:
        options = (options - {"names"}) | GATHERED[name]
    if name in OF_CONFIGURATIONS:
        # Configurations are the argument, so that the matrix is an option.
        options |= {"matrix"}
    assert wanted <= options
    assert options - wanted <= COMMON


@pytest.mark.parametrize("name", sorted(EVERY.keys() - OF_CONFIGURATIONS))
def test_every_command_reads_its_document_with_the_fields_of_a_reading_as_options(name):
    spelled = {"form": "file_format", "columns": "column"}
    spelled |= {"host": "own_host", "zones": "zones_of_roles"}
    spelled |= {"source": "unstated_source", "destination": "unstated_destination", "profile": "no_profile"}
    settled = {"empty"}
    fields = {spelled.get(field.name, field.name) for field in dataclasses.fields(xg.Reading)} - settled
    assert fields | {"allow_rejected", "allow_unread"} == set(READING)
    assert set(READING) <= {parameter.name for parameter in EVERY[name].params}


@pytest.mark.parametrize("name", OPENING)
def test_what_opens_a_document_is_a_function_of_the_library(name):
    assert inspect.isfunction(getattr(xg, OPENING[name]))


def test_every_public_function_that_takes_a_matrix_is_a_command():
    takes_a_matrix = {
        name
        for name in xg.__all__
        if inspect.isfunction(function := getattr(xg, name)) and "matrix" in parameters(function)
    }
    # These open and write what the commands' MATRIX and -o name; `iter_paths` is `paths` one by one.
    # The difference takes two. Roles and zones stand in every export.
    opening, listing = {"load", "read", "to_json", "iter_paths"}, {"roles", "zones"}
    assert takes_a_matrix - opening - listing | {"diff"} == set(COMMANDS)


@pytest.mark.parametrize("name", EVERY)
def test_help_names_every_option_and_fits_the_terminal(name, capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    group = ["analyze"] if name in ROOT.commands["analyze"].commands else []
    assert run([*group, name, "--help"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    for parameter in EVERY[name].params:
        for spelling in (*parameter.opts, *parameter.secondary_opts):
            if spelling.startswith("-"):
                assert spelling in out
                assert parameter.help, f"{spelling} says nothing of itself"
    assert max(map(len, out.splitlines())) <= 80


@pytest.mark.parametrize("arguments", [["--help"], ["analyze", "--help"]], ids=" ".join)
def test_the_list_of_commands_is_not_cut_off(arguments, capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    assert run(arguments) == 0
    listed = capsys.readouterr().out.split("Commands:")[1]
    assert "..." not in listed


def test_public_names_resolve_and_are_listed():
    assert len(set(xg.__all__)) == len(xg.__all__)
    for name in xg.__all__:
        assert getattr(xg, name) is not None
        assert name in dir(xg)
    assert set(xg._HOMES) == set(xg.__all__)


def test_an_unknown_attribute_is_an_attribute_error():
    with pytest.raises(AttributeError, match=r"^module 'exgraph' has no attribute 'nothing'$"):
        _ = xg.nothing


@pytest.mark.parametrize("name", COMMANDS)
def test_functions_stay_functions_after_their_modules_are_imported(name):
    importlib.import_module(xg._HOMES[name])
    assert inspect.isfunction(getattr(xg, name))


def loaded(code: str, *arguments: str) -> set[str]:
    """The top-level modules that a fresh interpreter has loaded after some code."""
    report = "\nimport json, sys\nsys.stderr.write(json.dumps(sorted({n.partition('.')[0] for n in sys.modules})))"
    done = subprocess.run(
        [sys.executable, "-c", code + report, *arguments], capture_output=True, text=True, encoding="utf-8", check=True
    )
    return set(json.loads(done.stderr))


HEAVY = {"pandas", "networkx", "matplotlib", "numpy", "pygraphviz", "graphviz", "IPython", "rich"}
#: The example's rules are incomplete: of one flow the document states no transport.
RUN = "import sys\nfrom exgraph.__main__ import run\nassert run(sys.argv[1:]) in (0, 3)"
EXAMPLE, RULES = (
    str(Path(__file__).parents[1] / "examples" / "enforce" / name) for name in ("inventory.toml", "core.nft")
)


def test_importing_the_library_loads_nothing_heavy_not_even_typer():
    assert not loaded("import exgraph") & (HEAVY | {"typer", "exgraph.model"})


@pytest.mark.parametrize(
    "arguments",
    [
        ("--help",),
        ("analyze", "--help"),
        ("draw", "--help"),
        ("analyze", "asymmetry"),
        ("analyze", "asymmetry", "-f", "json"),
        ("analyze", "ports", "-f", "csv"),
        ("analyze", "crossings", "--zone", "dmz"),
        ("analyze", "conduits"),
        ("analyze", "reach", "dmz"),
        ("analyze", "paths", "dmz", "directory"),
        ("analyze", "chokepoints", "dmz", "directory"),
        ("analyze", "closing", "25"),
        ("show", "relay-dmz"),
        ("export", "-f", "csv"),
        ("openings", "relay-dmz"),
        ("retire", "dmz"),
        ("enforce", "-i", EXAMPLE, "-q"),
        ("permitted", RULES, "-i", EXAMPLE, "-q"),
        ("inventory", EXAMPLE),
    ],
    ids=" ".join,
)
def test_what_prints_text_loads_nothing_heavy(arguments):
    assert not loaded(RUN, *arguments) & HEAVY


def test_a_report_loads_nothing_heavy_but_what_its_pictures_are_written_with():
    assert loaded(RUN, "report", "-o", "-") & HEAVY == {"graphviz"}


def test_drawing_a_topology_loads_neither_pandas_nor_networkx_nor_matplotlib():
    assert not loaded(RUN, "draw", "-o", "-", "-f", "dot") & {"pandas", "networkx", "matplotlib", "numpy", "pygraphviz"}


def test_analysing_in_the_library_loads_neither_pandas_nor_networkx_until_they_are_asked_for():
    code = "import exgraph as xg\nanswer = xg.ports(xg.load())\n"
    assert not loaded(code + "str(answer)") & HEAVY
    assert "pandas" in loaded(code + "answer.to_frame()")
