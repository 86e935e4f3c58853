"""How a thing shows itself where somebody looks at it: in a line, or as a table of HTML."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from exgraph.errors import clipped, printable
from exgraph.wording.phrases import phrase

#: Characters of a line, and rows of a table.
LONGEST, MOST_ROWS = 200, 60


def line(kind: str, name: str, told: str) -> str:
    """`<Role hub-2007: Hub Transport, in exchange-2007>`."""
    named = f"{kind} {name}".strip()
    return f"<{clipped(printable(f'{named}: {told}' if told else named), LONGEST)}>"


def table(title: str, heads: Sequence[str], rows: Sequence[Iterable[str]]) -> str:
    """A table under a title, as HTML; `heads` are phrases of the topic `heading`. Of many rows the first are shown."""
    head = f"<thead>{_row([phrase(None, f'heading.{name}') for name in heads], 'th')}</thead>" if heads else ""
    body = "".join(_row(cells, "td") for cells in rows[:MOST_ROWS])
    parts = [f"<p>{escape(printable(title))}</p>"] if title else []
    parts += [f"<table>{head}<tbody>{body}</tbody></table>"] if rows else []
    if len(rows) > MOST_ROWS:
        parts.append(f"<p>{escape(phrase(None, 'shown.more', n=len(rows) - MOST_ROWS))}</p>")
    return "".join(parts)


def _row(cells: Iterable[str], tag: str) -> str:
    return "<tr>" + "".join(f"<{tag}>{escape(printable(cell))}</{tag}>" for cell in cells) + "</tr>"
