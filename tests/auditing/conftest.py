"""The built-in matrix without a parser, for what is enforced."""

from ..analysis.conftest import seed

__all__ = ["seed"]
