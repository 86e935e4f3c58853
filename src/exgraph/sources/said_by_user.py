"""What the user says of a document, held against what it states: options and the profile outweigh titles and guesses,
never a stated cell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from exgraph.errors import ExgraphError
from exgraph.languages.zone_names import zone_named
from exgraph.model.matrix import Matrix
from exgraph.model.role import Zone
from exgraph.relations.lookup import role_end
from exgraph.sources.document import Document, Reading
from exgraph.sources.shapes.roles.new_roles import Cast
from exgraph.sources.shapes.roles.slugs import slug
from exgraph.sources.shapes.roles.zones import Guess, zones_of
from exgraph.sources.shapes.told.given import Given, Uses, summed, uses_of_pairs
from exgraph.values.labels import Labels
from exgraph.wording.phrases import Phrase


class Refused(ExgraphError):
    """What was guessed, where nothing may be guessed."""

    exit_code = 3


def as_user_says(document: Document, how: Reading) -> Document:
    """The document with the zones that are said.

    Raises `ExgraphError` for an end that stated ones overrule everywhere or that no row lacks, `UnknownName` for the
    zone of a role that is not there, `Refused` where nothing may be guessed and something is.
    """
    _check_ends(document, Given(how.source, how.destination, how.host))
    if how.zones:
        document = _in_zones(document, how.zones)
    if how.strict:
        refuse_guesses(document)
    return document


def refuse_guesses(document: Document, zones: bool = True) -> None:
    """Raises `Refused` with each kind of guess and what settles it; `zones`: those of roles, too."""
    guesses = document.guesses(zones)
    if guesses:
        raise Refused(Phrase.of("told.refused", parts=guesses))


def _check_ends(document: Document, given: Given) -> None:
    """An end that is named in vain is a mistake: what it was to change is as it was."""
    if not document.matrix.cells:
        return
    found = _uses(document, given)
    for end in ("source", "destination", "host"):
        role = getattr(given, end)
        uses = found.get(end, Uses(end, role))
        if not role or uses.used:
            continue
        if uses.overruled:
            told = Phrase.of("errors.end-overruled", end=end, role=role, n=uses.overruled, place=uses.place)
        else:
            told = Phrase.of(f"errors.no-{end}-wanted", path=document.path, role=role)
        raise ExgraphError(told)


def _uses(document: Document, given: Given) -> Mapping[str, Uses]:
    if document.explanations and any(table.columns for table in document.explanations):
        return summed(table.uses for table in document.explanations)
    # A file of exgraph's own, or a text that is read whole: every row names its ends.
    flows = list(document.matrix.flows)
    uses = [(each, flow) for flow in flows for each in uses_of_pairs(given, [(flow.source, flow.destination)])]
    return summed([Uses(e.end, e.role, not e.overruled, e.overruled, flow.origin.place)] for e, flow in uses)


def _in_zones(document: Document, said: Mapping[str, str]) -> Document:
    matrix = document.matrix
    for name, wanted in said.items():
        role = role_end(matrix, name).name
        zone = _zone(matrix, wanted)
        stated = document.cast.guesses[role].stated if document.cast is not None else ""
        if stated and matrix.role(role).zone != zone.id:
            told = {"role": role, "zone": zone.id, "stated": matrix.role(role).zone, "place": stated}
            raise ExgraphError(Phrase.of("errors.zone-overruled", **told))
        if zone.id not in {known.id for known in matrix.zones}:
            matrix = replace(matrix, zones=(*matrix.zones, zone))
        matrix = matrix.moved(role, zone.id)
    cast = document.cast
    if cast is not None:
        # The zones that are guessed are those that roles stand in.
        matrix = replace(matrix, zones=_wanted(matrix))
        cast = _said(cast, matrix, said)
    return replace(document, matrix=matrix, cast=cast)


def _zone(matrix: Matrix, name: str) -> Zone:
    """The zone of the matrix by its id or label, else the usual one of that name, else a new one."""
    known = {zone.id.casefold(): zone for zone in matrix.zones}
    for zone in matrix.zones:
        known.update({label.casefold(): zone for label in zone.labels.as_dict().values()})
    if found := known.get(name.casefold()):
        return found
    if usual := zone_named(name):
        (zone,) = zones_of({usual})
        return known.get(usual, zone)
    return Zone(slug(name), Labels.of({matrix.language: name}))


def _wanted(matrix: Matrix) -> tuple[Zone, ...]:
    """The zones that have roles: first those with names of their own, then the usual ones, outside to inside."""
    there = {zone.id: zone for zone in matrix.zones if matrix.roles_in(zone.id)}
    usual = zones_of(set(there))
    return (*(zone for name, zone in there.items() if name not in {each.id for each in usual}), *usual)


def _said(cast: Cast, matrix: Matrix, said: Iterable[str]) -> Cast:
    guesses = dict(cast.guesses)
    for name in said:
        role = matrix.role(role_end(matrix, name).name)
        guesses[role.id] = Guess(role.zone, role.kind, str(Phrase.of("zone.said")), sure=True)
    return replace(cast, roles=matrix.roles, guesses=guesses)
