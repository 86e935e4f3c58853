"""Graphviz: DOT text, and the program that lays it out."""
