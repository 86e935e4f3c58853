"""Reads what vendors write in one cell of a port matrix."""

from exgraph.notation.canonical import write_cell
from exgraph.notation.cell_content import LONGEST_CELL, Reading
from exgraph.notation.inference import infer, infer_cell, reason
from exgraph.notation.reader import read_cell

__all__ = ["LONGEST_CELL", "Reading", "infer", "infer_cell", "read_cell", "reason", "write_cell"]
