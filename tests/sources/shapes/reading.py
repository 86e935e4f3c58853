"""Reads documents that stand in a test, and shows their flows as text."""

from __future__ import annotations

from pathlib import Path

from exgraph.sources.document import Document, Reading
from exgraph.sources.load import read


def document(folder: Path, text: str, name: str = "ports.md", **how) -> Document:
    """A document of this text, read without looking for a profile."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return read(path, stated=True, reading=Reading(profile=False, **how))


def flows(read_document: Document) -> list[str]:
    """`A > B: tcp/25` by label, in the order of the matrix; marks in braces, "none" for no connection."""
    matrix = read_document.matrix
    labels = {role.id: role.label() for role in matrix.roles}
    shown = []
    for cell in matrix.cells:
        ends = f"{labels[cell.source]} > {labels[cell.destination]}"
        shown += [f"{ends}: none"] if not cell.flows else []
        for service in cell.services:
            marks = "{" + ",".join(service.marks) + "}" if service.marks else ""
            shown.append(f"{ends}: {service.key} {marks}".rstrip())
    return shown


def adds_up(read_document: Document) -> bool:
    account = read_document.account
    per_table = all(t.rows == t.connecting + t.none + t.rejected + t.skipped for t in read_document.explanations)
    whole = account.rows == account.connecting + account.none + account.rejected + account.skipped
    return per_table and whole and account.flows == len(list(read_document.matrix.flows))
