"""Arrows between two ends, and beside ports: which way a connection is opened."""

from __future__ import annotations

import re

from exgraph.sources.shapes.cells.directions import Direction

# Shafts are taken whole and from their beginning, so that a long line that is none takes one look.
_BOTH_ARROW = r"<\s*+[-=–—‐-―]*+\s*+>|[↔⇔⟷⟺⇄⇆]|[←⇐⟵⟸◀◄]\s?[→⇒⟶⟹➔➜➡►▶]"
_RIGHT_ARROW = r"(?<![-=–—])[-=–—]++\s*+>|[→⇒⟶⟹➔➜➡►▶]|(?<=\s)>{1,2}(?=\s)"
_LEFT_ARROW = r"<\s*[-=–—]+|[←⇐⟵⟸◀◄]|(?<=\s)<(?=\s)"
ARROW = re.compile(rf"(?P<both>{_BOTH_ARROW})|(?P<right>{_RIGHT_ARROW})|(?P<left>{_LEFT_ARROW})")
ARROW_RIGHT = re.compile(_RIGHT_ARROW)
_LONGEST = 400


def arrow_direction(text: str) -> Direction | None:
    """Which way the arrows of a port cell point, seen from the column at their left; `None` where they differ."""
    if len(text) > _LONGEST:
        return None
    senses = {_SENSES[match.lastgroup] for match in ARROW.finditer(text) if match.lastgroup}
    return senses.pop() if len(senses) == 1 else None


_SENSES = {"both": Direction.BOTH, "right": Direction.OUT, "left": Direction.IN}
