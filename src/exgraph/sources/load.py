"""From a name or a path to a matrix."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from exgraph.errors import ExgraphError, UnknownName, UnusableInput
from exgraph.model.cell import Cell, Status
from exgraph.model.matrix import Matrix
from exgraph.notation import infer
from exgraph.sources.account import Account
from exgraph.sources.builtin import DEFAULT, builtin_names, builtin_profile
from exgraph.sources.interchange import from_json
from exgraph.sources.profile import read_profile
from exgraph.sources.sections import read_sections
from exgraph.sources.text import read_text


@dataclass(frozen=True)
class Document:
    """What was read: the matrix, and the account of every row."""

    matrix: Matrix
    account: Account


def load(matrix: str | Path = DEFAULT, *, stated: bool = False) -> Matrix:
    """The matrix of a built-in name, a profile, a document beside its profile, or a JSON file of exgraph's own.

    `stated` leaves out what exgraph infers. Raises `UnknownName`, `UnusableInput` or `ExgraphError`.
    """
    return read(matrix, stated=stated).matrix


def read(matrix: str | Path = DEFAULT, *, stated: bool = False) -> Document:
    """As `load`, with the account."""
    path = _located(matrix)
    if path.suffix.lower() == ".json":
        return _read_json(path, stated)
    if path.suffix.lower() != ".toml":
        path = _profile_of(path)
    profile = read_profile(path)
    text = read_text(profile.document)
    shown = str(profile.document)
    cells, account = read_sections(text, profile.spellings, shown, profile.document.name)
    if not stated:
        cells = tuple(_inferred(cell) for cell in cells)
    made = Matrix(profile.roles, profile.zones, cells, profile.products, profile.title, profile.name)
    return Document(made, account)


def _located(matrix: str | Path) -> Path:
    if isinstance(matrix, str) and matrix in builtin_names():
        return builtin_profile(matrix)
    path = Path(matrix)
    if path.is_dir():
        path = path / "profile.toml"
    if path.exists():
        return path
    if path.suffix or path.name != str(matrix):
        raise ExgraphError(f"{matrix}: no such file")
    raise UnknownName("matrix", str(matrix), builtin_names())


def _profile_of(document: Path) -> Path:
    """The profile beside a document that is written for it."""
    for candidate in sorted(document.parent.glob("*.toml")):
        try:
            profile = read_profile(candidate)
        except UnusableInput:
            # Another program's file, or one that its own use will complain about.
            continue
        if profile.document.resolve() == document.resolve():
            return candidate
    raise ExgraphError(
        f"{document}: no profile beside it names it as its document; "
        "a profile says which roles the document's labels mean and in which zones they stand"
    )


def _read_json(path: Path, stated: bool) -> Document:
    matrix = from_json(read_text(path), str(path))
    matrix = replace(matrix, name=matrix.name or path.stem)
    connecting = sum(cell.status is Status.SERVICES for cell in matrix.cells)
    account = Account(
        rows=len(matrix.cells),
        connecting=connecting,
        none=sum(cell.status is Status.NONE for cell in matrix.cells),
        skipped=sum(cell.status is Status.SILENT for cell in matrix.cells),
        flows=len(list(matrix.flows)),
        unresolved=sum("unresolved" in flow.service.marks for flow in matrix.flows),
    )
    return Document(matrix.stated() if stated else matrix, account)


def _inferred(cell: Cell) -> Cell:
    return replace(cell, flows=tuple(replace(flow, service=infer(flow.service)) for flow in cell.flows))
