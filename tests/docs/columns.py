"""The columns of every answer as Markdown, from where they are declared.

A page has them between `<!-- columns: NAME -->` and `<!-- end -->`; `python tests/docs/renew.py` puts them there.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import exgraph
from exgraph.reporting.flows import FLOWS
from exgraph.tables.column import Column
from exgraph.tables.sheet import Sheet
from exgraph.tables.writer import Writer

DOCS = Path(__file__).resolve().parents[2] / "docs"
PLACE = re.compile(r"(<!-- columns: ([\w-]+) -->\n)(.*?)(<!-- end -->)", re.DOTALL)


@cache
def declared() -> dict[str, Writer | Sheet]:
    """Every writer by its name: that of its folder, or of its module where a folder has two; and the exported flows."""
    found: dict[str, Writer | Sheet] = {"flows": FLOWS}
    for module in pkgutil.walk_packages(exgraph.__path__, "exgraph."):
        *_, folder, name = module.name.split(".")
        writer = getattr(importlib.import_module(module.name), "WRITER", None) if name.endswith("tables") else None
        if writer is not None:
            found[folder if name == "tables" else name.removesuffix("_tables").replace("_", "-")] = writer
    return found


def columns_of(known: Writer | Sheet) -> str:
    """The tables that stand in a page."""
    if isinstance(known, Sheet):
        return _sheet(known, "CSV", {})
    csv, told = _csv(known), {}
    made = [_sheet(sheet, ", ".join(_sinks(sheet, sheet in csv)), told) for sheet in known.sheets]
    scalars = tuple(part for part in known.parts if isinstance(part, Column))
    if scalars:
        made.append(f"In the JSON beside {'it' if len(made) == 1 else 'them'}:\n\n{_table(scalars, told)}")
    return "\n".join(made)


def renewed(text: str) -> str:
    """A page with its tables of columns as they are declared now."""
    return PLACE.sub(lambda found: f"{found[1]}\n{columns_of(declared()[found[2]])}\n{found[4]}", text)


def _csv(writer: Writer) -> tuple[Sheet, ...]:
    """The sheets one of which is the CSV: the first that an answer has."""
    found: list[Sheet] = []
    for sheet in writer.sheets:
        if writer.first in ("", sheet.name):
            found.append(sheet)
            if sheet.where is None:
                break
    return tuple(found)


def _sinks(sheet: Sheet, csv: bool) -> Iterator[str]:
    if csv:
        yield "CSV"
    elif sheet.only != "json":
        yield f'`.to_frame("{sheet.name}")`'
    if sheet.only != "table":
        yield "JSON"


def _sheet(sheet: Sheet, sinks: str, told: dict[tuple[Column, ...], str]) -> str:
    """A sheet whose columns another one has is that and no table."""
    about = f"`{sheet.name}` ({sinks}): a row is {sheet.about}."
    if sheet.columns in told:
        return f"{about} Its columns are those of {told[sheet.columns]}.\n"
    told[sheet.columns] = f"`{sheet.name}`"
    return f"{about}\n\n{_table(sheet.columns, told)}"


def _table(columns: tuple[Column, ...], told: dict[tuple[Column, ...], str]) -> str:
    return f"| column | holds | what it is |\n|---|---|---|\n{''.join(_rows(columns, told))}"


def _rows(columns: tuple[Column, ...], told: dict[tuple[Column, ...], str], path: str = "") -> Iterator[str]:
    """A column that stands in the table in one place and in the JSON in another is one."""
    same = Counter((column.name, column.kind, column.about) for column in columns)
    for name, kind, about in same:
        found = [column for column in columns if (column.name, column.kind, column.about) == (name, kind, about)]
        only = found[0].only if len(found) == 1 and not path else ""
        inner, place = found[0].columns, f"`{path}{name}`"
        again = f"; as {told[inner]}" if inner in told else ""
        mark = {"table": " (not in JSON)", "json": " (JSON)"}.get(only, "")
        about = about.replace("|", "\\|")
        yield f"| {place} | {kind} | {about}{again}{mark} |\n"
        if inner and not again:
            told[inner] = place
            yield from _rows(inner, told, f"{path}{name}{'[]' if kind == 'rows' else ''}.")
