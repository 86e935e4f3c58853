"""Clauses of standards that exgraph's answers support evidence for; none of them is thereby complied with."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause by number and title, and what `answers` ("check", "conduits", "lint") have to show for it, in own words.

    `version` and `date` are the standard's.
    """

    standard: str
    version: str
    date: str
    number: str
    title: str
    answers: tuple[str, ...]
    supports: str


@cache
def clauses() -> tuple[Clause, ...]:
    """The clauses that are shipped, `clauses.toml` beside this module, in its order."""
    import tomllib
    from pathlib import Path

    data = tomllib.loads(Path(__file__).with_name("clauses.toml").read_text(encoding="utf-8"))
    standards = {standard["id"]: standard for standard in data["standard"]}
    return tuple(
        Clause(
            standard=clause["standard"],
            version=standards[clause["standard"]]["version"],
            date=standards[clause["standard"]]["date"],
            number=clause["number"],
            title=clause["title"],
            answers=tuple(clause["answers"]),
            supports=clause["supports"],
        )
        for clause in data["clause"]
    )
