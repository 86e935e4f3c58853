"""From a name or a path to a matrix."""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import partial
from operator import attrgetter
from pathlib import Path, PurePath

from exgraph.errors import ExgraphError, UnknownName
from exgraph.files.budget import limits_raised
from exgraph.files.characters import BEGINNING, LARGEST_FILE, bounded, read_bytes, read_text
from exgraph.languages.known import only_here
from exgraph.model.cell import Cell, Flow
from exgraph.model.gc_pause import without_collection
from exgraph.model.matrix import Matrix
from exgraph.notation import infer, infer_cell
from exgraph.relations.protection import is_nobodys, protection
from exgraph.sources.account import Account, counted_grounds
from exgraph.sources.builtin import DEFAULT, builtin_names, builtin_profile
from exgraph.sources.document import OWN_CSV, Document, Reading
from exgraph.sources.formats.file_formats import FORMATS, OWN
from exgraph.sources.formats.own_header import begins_own
from exgraph.sources.profile import SECTIONS, TEXT, Profile, read_profile
from exgraph.sources.profile_beside import profile_beside
from exgraph.sources.said_by_user import as_user_says
from exgraph.sources.whole import read_whole
from exgraph.values.grounds import concluded, on_encryption
from exgraph.values.origin import Origin
from exgraph.values.service import Service
from exgraph.wording.phrases import Phrase

STANDARD_INPUT = "-"
EXGRAPHS_OWN = (OWN, OWN_CSV)
#: The suffixes of JSON that is no matrix of exgraph's own.
RECORDS = FORMATS["jsonl"].suffixes
LARGEST_OWN = 1024 * 1024 * 1024


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
    with limits_raised(how.budget), without_collection(), only_here():
        return as_user_says(_concluded(_read(matrix, how), stated), how)


def _concluded(document: Document, stated: bool) -> Document:
    document = _completed(document, stated)
    return replace(document, account=replace(document.account, grounds=counted_grounds(document.matrix.flows)))


def _completed(document: Document, stated: bool) -> Document:
    """The document with what is inferred, or without."""
    if stated:
        return replace(document, matrix=document.matrix.stated())
    if document.form in EXGRAPHS_OWN:
        from exgraph.sources.claims import unfounded

        # What was inferred is in it, and what was left out was left out on purpose.
        return replace(document, told=(*document.told, *unfounded(document.matrix.flows)))
    # Flows share their services: each is asked once, by its identity, whether nothing is inferred of it.
    services = list(map(attrgetter("service"), document.matrix.flows))
    whole = {
        place: _is_whole(service) for place, service in dict(zip(map(id, services), services, strict=True)).items()
    }
    if all(whole.values()):
        return document
    cells = [_inferred(cell, whole) for cell in document.matrix.cells]
    return replace(document, matrix=replace(document.matrix, cells=tuple(cells)))


def _read(matrix: str | Path, how: Reading) -> Document:
    if str(matrix) == STANDARD_INPUT:
        return _of_data(bounded(sys.stdin.buffer, "standard input", partial(_limit, how)), "standard input", how)
    path = _located(matrix)
    suffix = path.suffix.lower()
    if suffix == ".toml":
        return _of_profile(read_profile(path), how)
    if how.form == OWN:
        return _read_json(read_text(path, LARGEST_OWN), path)
    if suffix == ".json" and how.form is None and not _is_records(text := read_text(path, LARGEST_OWN)):
        return _read_json(text, path)
    profile = profile_beside(path) if how.profile else None
    if profile is not None:
        return _of_profile(profile, how)
    return _of_data(read_bytes(path, partial(_limit, how)), str(path), how)


def _limit(how: Reading, begun: bytes) -> int:
    """How large a document may be that begins so: exgraph's own files hold a million flows."""
    is_own = how.form == OWN or (how.form is None and _is_object(begun))
    is_own = is_own or (how.form in (None, "csv") and _begins_own(begun))
    return LARGEST_OWN if is_own else LARGEST_FILE


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
    made = Matrix(
        profile.roles, profile.zones, cells, profile.products, profile.title, profile.name, remarks=profile.remarks
    )
    return Document(made, account, spellings=spellings, path=shown, form=SECTIONS, profile=str(profile.path))


def _of_data(data: bytes, shown: str, how: Reading) -> Document:
    is_json = how.form is None and _is_object(data[:BEGINNING])
    if how.form == OWN or is_json:
        text = data.decode("utf-8-sig", "replace")
        if how.form == OWN or not (PurePath(shown).suffix.lower() in RECORDS or _is_records(text)):
            return _read_json(text, Path(shown))
    from exgraph.sources.matrix_of_tables import undescribed

    # The bytes of a large document make room for what it states: none is kept here.
    handed = [data]
    del data
    return undescribed(handed.pop(), shown, how)


def _begins_own(begun: bytes) -> bool:
    return begins_own(begun.decode("ascii", "ignore").replace("\r", "\n"))


def _is_object(begun: bytes) -> bool:
    return begun.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")


def _is_records(text: str) -> bool:
    # Most documents are no JSON.
    from exgraph.sources.formats.jsonl import is_records

    return is_records(text)


def _read_json(text: str, path: Path) -> Document:
    # A command about a document needs none of it.
    from exgraph.sources.interchange import read_json

    found = read_json(text, str(path))
    matrix = replace(found.matrix, name=found.matrix.name or path.stem)
    return Document(matrix, Account.of(matrix.cells), path=str(path), form=OWN, told=found.told)


def _inferred(cell: Cell, whole: dict[int, bool]) -> Cell:
    """The cell with what is inferred of its services; `whole` tells, by identity, of which nothing is."""
    for flow in cell.flows:
        if not whole[id(flow.service)]:
            break
    else:
        return cell
    inferred = _services(cell.flows)
    return replace(cell, flows=tuple(map(_with_conclusions, cell.flows, inferred)))


def _is_whole(service: Service) -> bool:
    """Whether nothing is inferred of a service, nor of what protects it."""
    if service.encryption is None and not is_nobodys(service) and protection(service).ground:
        return False
    if service.transport is not None and service.ports is not None and not service.inferred:
        # As in nearly every list of rules.
        return True
    return not (service.dynamic or infer(service).inferred)


def _with_conclusions(flow: Flow, service: Service) -> Flow:
    """The flow with what was inferred of its service, and with the grounds of that and of what it is known by."""
    grounds = flow.grounds if service is flow.service else concluded(flow.grounds, flow.service, service)
    if service.encryption is None and (known := protection(service).ground):
        grounds = on_encryption(grounds, known)
    if service is flow.service and grounds is flow.grounds:
        return flow
    return replace(flow, service=service, grounds=grounds)


def _services(flows: tuple[Flow, ...]) -> list[Service]:
    """The service of each flow with what may be inferred of it: of the flows of one place together."""
    if not any(flow.service.dynamic for flow in flows):
        return [infer(flow.service) for flow in flows]
    by_origin: dict[Origin, list[int]] = {}
    for place, flow in enumerate(flows):
        by_origin.setdefault(flow.origin, []).append(place)
    inferred = {
        place: service
        for places in by_origin.values()
        for place, service in zip(places, infer_cell(flows[place].service for place in places), strict=True)
    }
    return [inferred[place] for place in range(len(flows))]
