"""From a name or a path to a matrix."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path, PurePath

from exgraph.errors import ExgraphError, UnknownName, UnusableInput
from exgraph.files.characters import bounded, read_bytes, read_text
from exgraph.model.cell import Cell, Flow
from exgraph.model.gc_pause import without_collection
from exgraph.model.matrix import Matrix
from exgraph.notation import infer
from exgraph.sources.account import Account
from exgraph.sources.builtin import DEFAULT, builtin_names, builtin_profile
from exgraph.sources.document import OWN_CSV, Document, Reading
from exgraph.sources.formats.file_formats import FORMATS, OWN
from exgraph.sources.interchange import from_json
from exgraph.sources.profile import SECTIONS, TEXT, Profile, read_profile
from exgraph.sources.whole import read_whole
from exgraph.wording.phrases import Phrase

STANDARD_INPUT = "-"
EXGRAPHS_OWN = (OWN, OWN_CSV)
#: The suffixes of JSON that is no matrix of exgraph's own.
RECORDS = FORMATS["jsonl"].suffixes
#: It has every ordered pair of roles.
LARGEST_JSON = 1024 * 1024 * 1024


def load(matrix: str | Path = DEFAULT, *, stated: bool = False, reading: Reading | None = None) -> Matrix:
    """The matrix of a built-in name, a profile, a document, or a JSON file of exgraph's own; `-` is standard input.

    `stated` leaves out what exgraph infers; `reading` says how a document is read. Raises `UnknownName`,
    `UnusableInput` with every bad place, or `ExgraphError`.

    >>> matrix = load("exchange-2003-2007")
    >>> len(matrix.roles), len(matrix.zones), len(matrix.cells)
    (14, 5, 196)
    """
    return read(matrix, stated=stated, reading=reading).matrix


def read(matrix: str | Path = DEFAULT, *, stated: bool = False, reading: Reading | None = None) -> Document:
    """As `load`, with the account and what was made of each table.

    Rows that cannot be read do not stop it: they are in `account.rejected` and `problems`.

    >>> account = read().account
    >>> account.rows == account.connecting + account.none + account.rejected + account.skipped
    True
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
        return _of_data(bounded(sys.stdin.buffer, "standard input", LARGEST_JSON), "standard input", how)
    path = _located(matrix)
    suffix = path.suffix.lower()
    if suffix == ".toml":
        return _of_profile(read_profile(path), how)
    if how.form == OWN:
        return _read_json(read_text(path, LARGEST_JSON), path)
    if suffix == ".json" and how.form is None and not _is_records(text := read_text(path, LARGEST_JSON)):
        return _read_json(text, path)
    profile = _profile_of(path) if how.profile else None
    if profile is not None:
        return _of_profile(profile, how)
    return _of_data(read_bytes(path, LARGEST_JSON), str(path), how)


def _located(matrix: str | Path) -> Path:
    if isinstance(matrix, str) and matrix in builtin_names():
        return builtin_profile(matrix)
    path = Path(matrix)
    if path.is_dir():
        path = path / "profile.toml"
        if not path.exists():
            raise ExgraphError(Phrase.of("errors.folder", path=str(matrix)))
    if path.exists():
        return path
    if path.suffix or path.name != str(matrix):
        raise ExgraphError(Phrase.of("errors.no-file", path=str(matrix)))
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
    how = replace(how, form=how.form or profile.form, encoding=how.encoding or profile.encoding)
    if profile.whole and how.form == TEXT:
        return _whole(profile, how.encoding)
    from exgraph.sources.matrix_of_tables import described

    return replace(described(profile, read_bytes(profile.document), how), profile=str(profile.path))


def _whole(profile: Profile, encoding: str | None) -> Document:
    shown = str(profile.document)
    if encoding is None:
        text = read_text(profile.document)
    else:
        from exgraph.files.encoding import decode

        text = decode(read_bytes(profile.document), encoding, shown).text
    cells, account, spellings = read_whole(text, profile.spellings, shown, profile.document.name)
    made = Matrix(profile.roles, profile.zones, cells, profile.products, profile.title, profile.name)
    return Document(made, account, spellings=spellings, path=shown, form=SECTIONS, profile=str(profile.path))


def _of_data(data: bytes, shown: str, how: Reading) -> Document:
    is_json = how.form is None and data[:100].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")
    if how.form == OWN or is_json:
        text = data.decode("utf-8-sig", "replace")
        if how.form == OWN or not (PurePath(shown).suffix.lower() in RECORDS or _is_records(text)):
            return _read_json(text, Path(shown))
    from exgraph.sources.matrix_of_tables import undescribed

    return undescribed(data, shown, how)


def _is_records(text: str) -> bool:
    # Most documents are no JSON.
    from exgraph.sources.formats.jsonl import is_records

    return is_records(text)


def _read_json(text: str, path: Path) -> Document:
    matrix = from_json(text, str(path))
    matrix = replace(matrix, name=matrix.name or path.stem)
    return Document(matrix, Account.of(matrix.cells), path=str(path), form=OWN)


def _inferred(cell: Cell) -> Cell:
    concluded = [infer(flow.service) for flow in cell.flows]
    if not any(service.inferred for service in concluded):
        return cell
    flows = [
        flow if service is flow.service else Flow(flow.source, flow.destination, service, flow.origin)
        for flow, service in zip(cell.flows, concluded, strict=True)
    ]
    return replace(cell, flows=tuple(flows))
