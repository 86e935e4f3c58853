"""exgraph: a vendor's port matrix as a directed multigraph that people can question, draw, enforce and audit."""

from __future__ import annotations

__version__ = "0.1.0"
