"""How one ordered pair differs between two matrices: by ports, encryption, name or statement."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from exgraph.model.cell import Cell, Status
from exgraph.relations.citation import places
from exgraph.relations.openings import NOTHING, Openings, by_transport, less
from exgraph.values.service import Service
from exgraph.wording.phrases import Phrase

#: What differs: a text of signs and services alone, or a phrase.
Text = str | Phrase
#: Encryption → what is opened with it; the empty text is "not stated".
Sealed = Mapping[str, Openings]


def said(texts: Iterable[Text], language: str | None = None) -> tuple[str, ...]:
    """Texts in a language, English where none is given."""
    return tuple(text.said(language) if isinstance(text, Phrase) else text for text in texts)


class PairChange(StrEnum):
    """What became of an ordered pair, by the ports it opens; the last four leave these as they were."""

    GAINED = "gained"
    LOST = "lost"
    WIDENED = "widened"
    NARROWED = "narrowed"
    SHIFTED = "shifted"
    ENCRYPTION = "encryption"
    NAMING = "naming"
    STATEMENT = "statement"
    INFERENCE = "inference"


@dataclass(frozen=True)
class ServiceDifference:
    """One application over one transport in one pair, `None` where they are not stated; both sides by encryption."""

    application: str | None
    transport: str | None
    before: Sealed
    after: Sealed

    @cached_property
    def added(self) -> Openings:
        return _all(self.after) - _all(self.before)

    @cached_property
    def removed(self) -> Openings:
        return _all(self.before) - _all(self.after)

    @cached_property
    def reciphered(self) -> Openings:
        """What is opened before and after, but with another encryption."""
        found = NOTHING
        for name in {**self.before, **self.after}:
            was, now = self.before.get(name, NOTHING), self.after.get(name, NOTHING)
            found |= (was - now) | (now - was)
        return found & _all(self.before) & _all(self.after)

    @cached_property
    def encryption_before(self) -> tuple[str, ...]:
        """The encryptions of what is `reciphered`, empty text where none was stated."""
        return tuple(name for name, opened in self.before.items() if opened & self.reciphered)

    @cached_property
    def encryption_after(self) -> tuple[str, ...]:
        return tuple(name for name, opened in self.after.items() if opened & self.reciphered)

    @property
    def told(self) -> tuple[Text, ...]:
        """`+ SMTP tcp/26-586`, `− SMTP tcp/995 TLS`, `~ SMTP tcp/25: not stated → TLS`."""
        return tuple(self._told())

    @property
    def texts(self) -> tuple[str, ...]:
        """The same in English."""
        return said(self.told)

    def _told(self) -> Iterator[Text]:
        head = f"{self.application or '?'} {self.transport or '?'}/"
        for sign, sides, gone in (("+", self.after, self.added), ("−", self.before, self.removed)):
            for encryption, opened in sides.items():
                if ports := opened & gone:
                    yield f"{sign} {head}{ports} {encryption}".rstrip()
        if self.reciphered:
            was, now = (
                tuple(name or Phrase("diff.not-stated") for name in names)
                for names in (self.encryption_before, self.encryption_after)
            )
            yield Phrase.of("diff.reciphered", service=f"{head}{self.reciphered}", was=was, now=now)


@dataclass(frozen=True)
class PairDifference:
    """One ordered pair in both matrices; its cell is silent in one that has not both roles.

    `applied` are the cells with all that applies to the pair, as where a flow of `any` takes the place of its own.
    """

    before: Cell
    after: Cell
    applied: tuple[Cell, Cell] | None = None

    @property
    def _compared(self) -> tuple[Cell, Cell]:
        return self.applied or (self.before, self.after)

    @property
    def source(self) -> str:
        return self.before.source

    @property
    def destination(self) -> str:
        return self.before.destination

    @cached_property
    def change(self) -> PairChange:
        was, now = (by_transport(cell.services) for cell in self._compared)
        more, fewer = less(now, was), less(was, now)
        if more or fewer:
            if not was:
                return PairChange.GAINED
            if not now:
                return PairChange.LOST
            return PairChange.SHIFTED if more and fewer else PairChange.WIDENED if more else PairChange.NARROWED
        if any(service.reciphered for service in self.services):
            return PairChange.ENCRYPTION
        if _statement(self.before) != _statement(self.after):
            return PairChange.STATEMENT
        if _described(self.before) == _described(self.after):
            return PairChange.INFERENCE
        return PairChange.NAMING

    @cached_property
    def services(self) -> tuple[ServiceDifference, ...]:
        """The applications and transports that differ in ports or encryption, as the documents list them."""
        was, now = map(_grouped, self._compared)
        found = (ServiceDifference(*key, was.get(key, {}), now.get(key, {})) for key in {**was, **now})
        return tuple(service for service in found if service.added or service.removed or service.reciphered)

    @cached_property
    def told(self) -> tuple[Text, ...]:
        """What differs, one text for each thing, with a sign: `+`, `−` or `~`."""
        if self.change is PairChange.STATEMENT:
            return (Phrase.of("diff.said", was=_statement(self.before), now=_statement(self.after)),)
        if self.change is PairChange.INFERENCE:
            return tuple(_inferences(self.before, self.after))
        return tuple(text for service in self.services for text in service.told) or (f"~ {self.before} → {self.after}",)

    @property
    def texts(self) -> tuple[str, ...]:
        """The same in English."""
        return said(self.told)

    @cached_property
    def places_before(self) -> tuple[str, ...]:
        """Where the first document says so, `file:line`."""
        return _places(self.before)

    @cached_property
    def places_after(self) -> tuple[str, ...]:
        return _places(self.after)


_STATEMENTS = {Status.SERVICES: "diff.services", Status.NONE: "diff.no-connection", Status.SILENT: "diff.silent"}


def _statement(cell: Cell) -> Phrase:
    """What a cell says besides its services: what it denies, that there is no direct connection, or nothing."""
    denied = tuple(sorted({flow.service.key for flow in cell.denied}))
    return Phrase.of("diff.denied", services=denied) if denied else Phrase(_STATEMENTS[cell.status])


def _all(sides: Sealed) -> Openings:
    found = NOTHING
    for opened in sides.values():
        found |= opened
    return found


def _grouped(cell: Cell) -> dict[tuple[str | None, str | None], Sealed]:
    groups: dict[tuple[str | None, str | None], dict[str, list[Service]]] = {}
    for service in cell.services:
        group = groups.setdefault((service.application, service.transport), {})
        group.setdefault(service.encryption or "", []).append(service)
    return {key: {name: Openings.of(same) for name, same in group.items()} for key, group in groups.items()}


def _described(cell: Cell) -> set[tuple[str, tuple[str, ...]]]:
    return {(service.key, service.marks) for service in cell.services}


def _inferences(before: Cell, after: Cell) -> Iterator[Phrase]:
    was, now = ({service.key: service.inferred for service in cell.services} for cell in (before, after))
    for key in was:
        if was[key] != now[key]:
            yield Phrase.of("diff.inferred", service=key, was=_ground(was[key]), now=_ground(now[key]))


def _ground(inferred: tuple[str, ...]) -> Phrase:
    if not inferred:
        return Phrase("diff.stated")
    return Phrase.of("diff.fields-inferred", fields=tuple(Phrase(f"diff.{field}") for field in inferred))


def _places(cell: Cell) -> tuple[str, ...]:
    said = places((*cell.flows, *cell.denied))
    return said or (() if cell.origin is None else (cell.origin.place,))
