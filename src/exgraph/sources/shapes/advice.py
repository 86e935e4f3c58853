"""What would help to read a table that was left alone or read in part: recognised headers, and the options to say."""

from __future__ import annotations

from collections.abc import Iterable

from exgraph.sources.grid import Grid
from exgraph.sources.shapes.columns import examples
from exgraph.sources.shapes.headers import Meaning
from exgraph.sources.shapes.shape import Decision, Shape
from exgraph.sources.shapes.transports import names_protocols

_LONGEST = 60
_MOST_HEADERS = 6
_SAMPLE = 60
_TRANSPORTS = (Meaning.TRANSPORT, Meaning.TCP, Meaning.UDP, Meaning.COMPOSITE)


def advice(grid: Grid, decision: Decision) -> tuple[str, ...]:
    """One sentence for each thing that no header or title names; none for a table that is read whole."""
    unknown = _unknown(grid, decision)
    if decision.shape is Shape.OTHER:
        return (_port(decision.unknown),) if decision.unknown else ()
    missing = _missing_ends(decision)
    said = [_end(meaning, unknown) for meaning in missing]
    if unknown and not any(meaning in _TRANSPORTS for meaning in decision.columns) and not decision.context.transport:
        protocols = [header for place, header in unknown if _names_protocols(grid, decision.body, place)]
        if protocols:
            said.append(_sentence(Meaning.TRANSPORT, protocols))
    return tuple(said)


def _missing_ends(decision: Decision) -> tuple[Meaning, ...]:
    """The ends that are stated by neither a column nor a title."""
    if decision.shape is Shape.PORTS_ONLY:
        return (Meaning.SOURCE, Meaning.DESTINATION)
    context, columns = decision.context, decision.columns
    if decision.shape is not Shape.ONE_END or context.own or context.is_pair or Meaning.HOST in columns:
        return ()
    return tuple(
        end for end in (Meaning.SOURCE, Meaning.DESTINATION) if end not in columns and Meaning.PEER not in columns
    )


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
    return f"port: recognised headers are {examples(Meaning.PORT)}; or say {option(Meaning.PORT, header)}"


def _end(end: Meaning, unknown: list[tuple[int, str]]) -> str:
    return f"{_sentence(end, [header for _, header in unknown])}{' or' if unknown else '; or say'} --{end} ROLE"


def _sentence(meaning: Meaning, headers: Iterable[str]) -> str:
    options = [option(meaning, header) for header in headers][:_MOST_HEADERS]
    said = f"{meaning}: no header names it; recognised are {examples(meaning)}"
    return f"{said}; or say {', '.join(options)}" if options else said


def option(meaning: Meaning, header: str) -> str:
    """The option that says what a header means, as it is typed in a shell."""
    typed = "".join(f"\\{sign}" if sign in '"$`\\' else sign for sign in header)
    return f'--column {meaning}="{typed}"'


def _names_protocols(grid: Grid, body: int, place: int) -> bool:
    texts = [row[place].text for row in grid.rows[body : body + _SAMPLE] if row[place].text.strip()]
    return bool(texts) and sum(map(names_protocols, texts)) >= 0.6 * len(texts)
