"""Reads what vendors write in one cell of a port matrix."""

from exgraph.notation.canonical import write_cell
from exgraph.notation.cell import read_cell
from exgraph.notation.inference import infer, reason
from exgraph.notation.reading import Reading

__all__ = ["Reading", "infer", "read_cell", "reason", "write_cell"]
