"""What became of roles, zones and products between two matrices; and two matrices whose ids differ brought together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from exgraph.model.cell import Cell
from exgraph.model.matrix import Matrix
from exgraph.model.role import Product, Role, Zone
from exgraph.relations.change import Change
from exgraph.wording.phrases import Phrase

Element = Role | Zone | Product


@dataclass(frozen=True, slots=True)
class ElementDifference:
    """A role, zone or product that was added, removed or changed; `None` on the side where it is not there."""

    kind: str
    id: str
    before: Element | None
    after: Element | None

    @property
    def change(self) -> Change:
        if self.before is None:
            return Change.ADDED
        return Change.REMOVED if self.after is None else Change.CHANGED

    @property
    def told(self) -> tuple[Phrase, ...]:
        """What changed: `label en: Hub → Hub Transport`, `zone: clients → dmz`."""
        return tuple(_told(self.before, self.after)) if self.before and self.after else ()

    @property
    def texts(self) -> tuple[str, ...]:
        """The same in English."""
        return tuple(map(str, self.told))


def elements(before: Matrix, after: Matrix) -> Iterator[ElementDifference]:
    """The roles, then zones, then products that differ; each in the order of the first matrix, then of the second."""
    sides: tuple[tuple[str, Sequence[Element], Sequence[Element]], ...] = (
        ("role", before.roles, after.roles),
        ("zone", before.zones, after.zones),
        ("product", before.products, after.products),
    )
    for kind, old, new in sides:
        was, now = {thing.id: thing for thing in old}, {thing.id: thing for thing in new}
        for name in {**was, **now}:
            if was.get(name) != now.get(name):
                yield ElementDifference(kind, name, was.get(name), now.get(name))


def _told(before: Element, after: Element) -> Iterator[Phrase]:
    was, now = before.labels.as_dict(), after.labels.as_dict()
    for language in {**was, **now}:
        if was.get(language) != now.get(language):
            yield _from_to(Phrase.of("diff.label", language=language), was.get(language), now.get(language))
    if isinstance(before, Role) and isinstance(after, Role):
        for name in ("zone", "product", "kind"):
            old, new = getattr(before, name), getattr(after, name)
            if old != new:
                yield _from_to(Phrase(f"diff.{name}"), old or None, new or None)
    if isinstance(before, Zone) and isinstance(after, Zone) and before.exposed != after.exposed:
        old, new = (Phrase("yes" if side.exposed else "no") for side in (before, after))
        yield _from_to(Phrase("diff.exposed"), old, new)
    if isinstance(before, Product) and isinstance(after, Product) and before.dynamic != after.dynamic:
        yield _from_to(Phrase("diff.dynamic"), *(_ranges(side) for side in (before, after)))


def _from_to(what: Phrase, was: str | Phrase | None, now: str | Phrase | None) -> Phrase:
    old, new = (Phrase("diff.none") if side is None else side for side in (was, now))
    return Phrase.of("diff.from-to", what=what, was=old, now=new)


def _ranges(product: Product) -> Phrase | None:
    spans = tuple(str(span.ports) for span in product.dynamic)
    return Phrase.of("diff.several", names=spans) if spans else None


def matched_by_label(before: Matrix, after: Matrix) -> tuple[Matrix, int]:
    """`after` with the ids that `before` has for roles and zones of the same label, and how many roles have one.

    Labels match in any language, letter case and spaces aside; one that several have on either side matches nothing.
    """
    roles = _same_labels(before.roles, after.roles)
    zones = _same_labels(before.zones, after.zones)
    return _renamed(after, roles, zones), len(roles)


def _renamed(matrix: Matrix, roles: dict[str, str], zones: dict[str, str]) -> Matrix:
    def cell_of(cell: Cell) -> Cell:
        source, destination = roles.get(cell.source, cell.source), roles.get(cell.destination, cell.destination)
        flows = tuple(replace(flow, source=source, destination=destination) for flow in cell.flows)
        return replace(cell, source=source, destination=destination, flows=flows)

    return replace(
        matrix,
        roles=tuple(
            replace(role, id=roles.get(role.id, role.id), zone=zones.get(role.zone, role.zone)) for role in matrix.roles
        ),
        zones=tuple(replace(zone, id=zones.get(zone.id, zone.id)) for zone in matrix.zones),
        cells=tuple(map(cell_of, matrix.cells)),
    )


def _same_labels(old: Sequence[Role | Zone], new: Sequence[Role | Zone]) -> dict[str, str]:
    """Id in the new matrix → id in the old one. An id that would then occur twice stays as it is."""
    ours, theirs = _by_label(old), _by_label(new)
    found: dict[str, str] = {}
    for label, name in theirs.items():
        if label in ours:
            found.setdefault(name, ours[label])
    taken = Counter(found.get(thing.id, thing.id) for thing in new)
    return {name: other for name, other in found.items() if taken[other] == 1}


def _by_label(things: Sequence[Role | Zone]) -> dict[str, str]:
    """Folded label → id, for the labels and ids that only one thing has."""
    spelled = [(_folded(text), thing.id) for thing in things for text in {thing.id, *thing.labels.as_dict().values()}]
    owners: dict[str, set[str]] = {}
    for label, name in spelled:
        owners.setdefault(label, set()).add(name)
    return {label: next(iter(names)) for label, names in sorted(owners.items()) if len(names) == 1}


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
