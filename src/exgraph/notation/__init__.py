"""Reads what vendors write in one cell of a port matrix."""
