"""What would help to read a table that was left alone or read in part: recognised headers, and the options to say."""

from __future__ import annotations

from collections.abc import Iterable

from exgraph.languages.meanings import Column
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.column_meanings import examples
from exgraph.sources.shapes.given import NOTHING, Given
from exgraph.sources.shapes.protocol_cells import names_protocols
from exgraph.sources.shapes.shape import Decision, Shape
from exgraph.sources.typed import option

_LONGEST = 60
_MOST_HEADERS = 6
_SAMPLE = 60
_TRANSPORTS = (Column.TRANSPORT, Column.TCP, Column.UDP, Column.COMPOSITE)


def advice(grid: Grid, decision: Decision, given: Given = NOTHING) -> tuple[str, ...]:
    """One sentence for each thing that no header or title names; none for a table that is read whole.

    `given` are the ends that options name.
    """
    if decision.shape is Shape.OTHER and not decision.unknown:
        return ()
    unknown = [(place, header) for place, header in _unknown(grid, decision) if header != decision.unknown]
    said = [_port(decision.unknown)] if decision.unknown else []
    protocols = [(place, header) for place, header in unknown if _names_protocols(grid, decision.body, place)]
    stated = any(meaning in _TRANSPORTS for meaning in decision.columns) or decision.context.transport
    others = [header for place, header in unknown if (place, header) not in protocols]
    for end in _missing_ends(decision, given):
        said.append(f"{_sentence(end, others)}{' or' if others else '; or say'} --{end} ROLE")
    if protocols and not stated:
        said.append(_sentence(Column.TRANSPORT, [header for _, header in protocols]))
    return tuple(said)


def _missing_ends(decision: Decision, given: Given) -> list[Column]:
    """The ends that are stated by neither a column nor a title, nor named by an option."""
    context, columns = decision.context, decision.columns
    both = ((Column.SOURCE, given.source), (Column.DESTINATION, given.destination))
    named = {Column.HOST, Column.PEER, Column.PAIR, Column.TICKS} & set(columns)
    if decision.shape not in (Shape.OTHER, Shape.PORTS_ONLY, Shape.ONE_END) or named or context.is_pair:
        return []
    if context.own and (decision.shape is Shape.ONE_END or {Column.SOURCE, Column.DESTINATION} & set(columns)):
        return []
    return [end for end, label in both if end not in columns and not label]


def _unknown(grid: Grid, decision: Decision) -> list[tuple[int, str]]:
    """The columns that mean nothing, by place and header."""
    return [
        (place, header)
        for place, (header, meaning) in enumerate(zip(decision.headers, decision.columns, strict=False))
        if meaning is None
        and 0 < len(header) <= _LONGEST
        and any(row[place].text for row in grid.rows[decision.body :])
    ]


def _port(header: str) -> str:
    return f"port: recognised headers are {examples(Column.PORT)}; or say {option(Column.PORT, header)}"


def _sentence(meaning: Column, headers: Iterable[str]) -> str:
    options = [option(meaning, header) for header in headers][:_MOST_HEADERS]
    said = f"{meaning}: no header names it; recognised are {examples(meaning)}"
    return f"{said}; or say {', '.join(options)}" if options else said


def _names_protocols(grid: Grid, body: int, place: int) -> bool:
    texts = [row[place].text for row in grid.rows[body : body + _SAMPLE] if row[place].text.strip()]
    return bool(texts) and sum(map(names_protocols, texts)) >= 0.6 * len(texts)
