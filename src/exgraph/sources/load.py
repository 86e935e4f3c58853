"""From a name or a path to a matrix."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from exgraph.errors import ExgraphError, UnknownName, UnusableInput
from exgraph.files.characters import read_text
from exgraph.model.cell import Cell, Flow, Status
from exgraph.model.gc_pause import without_collection
from exgraph.model.matrix import Matrix
from exgraph.notation import infer
from exgraph.sources.account import Account
from exgraph.sources.builtin import DEFAULT, builtin_names, builtin_profile
from exgraph.sources.document import OWN_CSV, Document, Reading
from exgraph.sources.interchange import from_json
from exgraph.sources.profile import SECTIONS, Profile, read_profile
from exgraph.sources.sections import read_sections

STANDARD_INPUT = "-"
EXGRAPHS_OWN = ("json", OWN_CSV)


def load(matrix: str | Path = DEFAULT, *, stated: bool = False, reading: Reading | None = None) -> Matrix:
    """The matrix of a built-in name, a profile, a document, or a JSON file of exgraph's own; `-` is standard input.

    `stated` leaves out what exgraph infers. Raises `UnknownName`, `UnusableInput` or `ExgraphError`.
    """
    return read(matrix, stated=stated, reading=reading).matrix


def read(matrix: str | Path = DEFAULT, *, stated: bool = False, reading: Reading | None = None) -> Document:
    """As `load`, with the account and what was made of each table.

    Rows that cannot be read do not stop it: they are in `account.rejected` and `problems`.
    """
    how = reading or Reading()
    with without_collection():
        return _concluded(_read(matrix, how), stated)


def _concluded(document: Document, stated: bool) -> Document:
    if stated:
        return replace(document, matrix=document.matrix.stated())
    if document.form in EXGRAPHS_OWN:
        # What was inferred is in it, and what was left out was left out on purpose.
        return document
    cells = tuple(_inferred(cell) for cell in document.matrix.cells)
    return replace(document, matrix=replace(document.matrix, cells=cells))


def _read(matrix: str | Path, how: Reading) -> Document:
    if str(matrix) == STANDARD_INPUT:
        return _of_data(sys.stdin.buffer.read(), "standard input", how)
    path = _located(matrix)
    suffix = path.suffix.lower()
    if suffix == ".toml":
        return _of_profile(read_profile(path), how)
    if how.form == "json" or (suffix == ".json" and how.form is None):
        return _read_json(read_text(path), path)
    profile = _profile_of(path) if how.profile else None
    if profile is not None:
        return _of_profile(profile, how)
    return _of_data(_bytes(path), str(path), how)


def _located(matrix: str | Path) -> Path:
    if isinstance(matrix, str) and matrix in builtin_names():
        return builtin_profile(matrix)
    path = Path(matrix)
    if path.is_dir():
        path = path / "profile.toml"
        if not path.exists():
            raise ExgraphError(f"{matrix}: a folder without a profile.toml; name a document in it")
    if path.exists():
        return path
    if path.suffix or path.name != str(matrix):
        raise ExgraphError(f"{matrix}: no such file")
    raise UnknownName("matrix", str(matrix), builtin_names())


def _profile_of(document: Path) -> Profile | None:
    """The profile beside a document that is written for it."""
    for candidate in sorted(document.parent.glob("*.toml")):
        try:
            profile = read_profile(candidate)
        except (UnusableInput, ExgraphError):
            # Another program's file, or one that its own use will complain about.
            continue
        if profile.document.resolve() == document.resolve():
            return profile
    return None


def _of_profile(profile: Profile, how: Reading) -> Document:
    if profile.form != SECTIONS:
        from exgraph.sources.matrix_of_tables import described

        how = replace(how, form=how.form or profile.form, encoding=how.encoding or profile.encoding)
        return replace(described(profile, _bytes(profile.document), how), profile=str(profile.path))
    text = read_text(profile.document)
    shown = str(profile.document)
    cells, account, spellings = read_sections(text, profile.spellings, shown, profile.document.name)
    made = Matrix(profile.roles, profile.zones, cells, profile.products, profile.title, profile.name)
    return Document(made, account, spellings=spellings, path=shown, form=SECTIONS, profile=str(profile.path))


def _of_data(data: bytes, shown: str, how: Reading) -> Document:
    if how.form == "json" or (how.form is None and data[:100].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")):
        return _read_json(data.decode("utf-8-sig", "replace"), Path(shown))
    from exgraph.sources.matrix_of_tables import undescribed

    return undescribed(data, shown, how)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ExgraphError(f"{path}: {error.strerror or error}") from error


def _read_json(text: str, path: Path) -> Document:
    matrix = from_json(text, str(path))
    matrix = replace(matrix, name=matrix.name or path.stem)
    connecting = sum(cell.status is Status.SERVICES for cell in matrix.cells)
    account = Account(
        rows=len(matrix.cells),
        cells=len(matrix.cells),
        connecting=connecting,
        none=sum(cell.status is Status.NONE for cell in matrix.cells),
        skipped=sum(cell.status is Status.SILENT for cell in matrix.cells),
        flows=len(list(matrix.flows)),
        unresolved=sum("unresolved" in flow.service.marks for flow in matrix.flows),
        denied=sum(len(cell.denied) for cell in matrix.cells),
    )
    return Document(matrix, account, path=str(path), form="json")


def _inferred(cell: Cell) -> Cell:
    concluded = [infer(flow.service) for flow in cell.flows]
    if not any(service.inferred for service in concluded):
        return cell
    flows = [
        flow if service is flow.service else Flow(flow.source, flow.destination, service, flow.origin)
        for flow, service in zip(cell.flows, concluded, strict=True)
    ]
    return replace(cell, flows=tuple(flows))
