"""Every command has a page, every page is in the index, and what a page shows is what exgraph says."""

from __future__ import annotations

import re
import shlex
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer

from exgraph.__main__ import run
from exgraph.cli.app import app
from exgraph.cli.options import ANSWERING, READING
from exgraph.tables.column import Column
from exgraph.tables.sheet import Sheet
from exgraph.tables.writer import Writer
from tests.docs.columns import DOCS, PLACE, columns_of, declared

INDEX = (DOCS / "README.md").read_text(encoding="utf-8")
PAGES = sorted(page.relative_to(DOCS).as_posix() for page in DOCS.rglob("*.md"))
#: Command, as the index names it → its page.
DOCUMENTED = dict(re.findall(r"\[exgraph ([a-z ]+)\]\(([\w/-]+\.md)\)", INDEX))
ROOT = typer.main.get_command(app)
COMMANDS = {
    **{name: command for name, command in ROOT.commands.items() if name != "analyze"},
    **{f"analyze {name}": command for name, command in ROOT.commands["analyze"].commands.items()},
}
#: What all commands share: said once, in the index and on the page of `read`.
SHARED = {*ANSWERING, *READING, "form", "output", "help"}
SHOWN = re.compile(r"^```console\n\$ (exgraph [^\n]+)\n(.*?)^```", re.DOTALL | re.MULTILINE)
FILE = re.compile(r"<!-- file: ([\w.-]+) -->\n```\w*\n(.*?)^```", re.DOTALL | re.MULTILINE)


def text_of(page: str) -> str:
    return (DOCS / page).read_text(encoding="utf-8")


def spellings(parameters) -> set[str]:
    found = {spelling for one in parameters for spelling in (*one.opts, *one.secondary_opts)}
    return {spelling for spelling in found if spelling.startswith("--")}


def test_every_command_is_in_the_index_and_no_other():
    assert set(DOCUMENTED) == set(COMMANDS)


@pytest.mark.parametrize("page", PAGES)
def test_every_page_is_in_the_index(page):
    assert page == "README.md" or f"]({page})" in INDEX


@pytest.mark.parametrize("name", COMMANDS)
def test_the_page_of_a_command_shows_it_and_names_its_own_options(name):
    page = text_of(DOCUMENTED[name])
    assert re.search(rf"^\$ exgraph {name}\b", page, re.MULTILINE), f"{DOCUMENTED[name]} shows no exgraph {name}"
    own = spellings(one for one in COMMANDS[name].params if one.name not in SHARED)
    missing = {option for option in own if not re.search(rf"{option}\b", page)}
    assert not missing, f"{DOCUMENTED[name]} does not name {', '.join(sorted(missing))}"


def test_what_all_commands_share_is_named_once():
    shared = spellings(one for one in COMMANDS["analyze ports"].params if one.name in SHARED and one.name != "help")
    missing = {option for option in shared if option not in INDEX + text_of("read.md")}
    assert missing == {"--matrix", "--quiet", "--verbose"}, "these have one letter in the index: -m, -q, -v"


@pytest.mark.parametrize(
    ("page", "number"),
    [
        (page, number)
        for page in sorted(set(DOCUMENTED.values()))
        for number in range(len(SHOWN.findall(text_of(page))))
    ],
)
def test_what_a_page_shows_is_what_is_printed(page, number, tmp_path, monkeypatch, capsys):
    """`…` on a line stands for any lines."""
    monkeypatch.chdir(tmp_path)
    text = text_of(page)
    for name, content in FILE.findall(text):
        Path(name).write_text(content, encoding="utf-8")
    command, shown = SHOWN.findall(text)[number]
    assert run(shlex.split(command)[1:]) == 0
    out, err = capsys.readouterr()
    rest, pieces = err + out, shown.split("…\n")
    for place, piece in enumerate(pieces):
        assert piece in rest, f"{command} says\n{err + out}"
        assert place or rest.startswith(piece), f"{command} says\n{err + out}"
        rest = rest[rest.index(piece) + len(piece) :]
    assert not rest or not pieces[-1], f"{command} goes on with\n{rest}"


@pytest.mark.parametrize("name", declared())
def test_the_columns_on_the_pages_are_those_that_are_declared(name):
    wanted = f"\n{columns_of(declared()[name])}\n"
    found = [match[3] for page in PAGES for match in PLACE.finditer(text_of(page)) if match[2] == name]
    assert found, f"no page has <!-- columns: {name} -->"
    assert set(found) == {wanted}, f"python tests/docs/renew.py puts this there:\n{wanted}"


def test_no_page_has_columns_that_nothing_declares():
    assert {match[2] for page in PAGES for match in PLACE.finditer(text_of(page))} <= set(declared())


def _nameless(columns: tuple[Column, ...], path: str) -> Iterator[str]:
    for column in columns:
        if not column.about:
            yield f"{path}.{column.name}"
        yield from _nameless(column.columns, f"{path}.{column.name}")


@pytest.mark.parametrize("name", declared())
def test_every_column_says_what_it_is(name):
    known = declared()[name]
    parts = known.parts if isinstance(known, Writer) else (known,)
    silent = [path for part in parts for path in _nameless(part.columns if isinstance(part, Sheet) else (part,), name)]
    assert not silent
    assert all(part.about for part in parts)


def test_the_page_about_installing_names_every_dependency_but_the_one_that_has_no_wheel():
    project = tomllib.loads((DOCS.parent / "pyproject.toml").read_text("utf-8"))["project"]
    (line,) = re.findall(r'^pip install ("graphviz.*)$', text_of("install.md"), re.MULTILINE)
    others = [wanted for wanted in project["dependencies"] if not wanted.startswith("pygraphviz")]
    assert shlex.split(line) == others
