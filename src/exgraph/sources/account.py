"""The account of a document: what became of every row. Nothing is lost silently."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from operator import attrgetter

from exgraph.model.cell import Cell, Flow, Status
from exgraph.values.grounds import PARTS, PLAIN, Ground
from exgraph.wording.phrases import phrase


@dataclass(frozen=True, slots=True)
class Account:
    """`rows == connecting + none + rejected + skipped`; in a role × role table, each cell is a row.

    A rejected row could not be taken as it stands; what could be read of it is among the flows. A row that only denies
    or removes is one of `none`. Counted in services: `flows` of the matrix, `unresolved` among them,
    `denied` services that are no flows, `removed` ones that the document wants taken away, `duplicates` that were
    stated again and merged, and `unpaired`, which a service list states without ends. `contradictions` are pairs said
    to connect and not to connect. `unseen` is what is seen and not read, with its reasons in `Document.unseen`.
    `cells` are the ordered pairs that are spoken of. `grounds`: for each part of the flows, how many rest on what.
    """

    tables: int = 0
    rows: int = 0
    cells: int = 0
    connecting: int = 0
    none: int = 0
    rejected: int = 0
    skipped: int = 0
    flows: int = 0
    unresolved: int = 0
    denied: int = 0
    removed: int = 0
    duplicates: int = 0
    unpaired: int = 0
    contradictions: int = 0
    unseen: int = 0
    grounds: Mapping[str, Mapping[str, int]] = field(default_factory=dict, hash=False)

    @classmethod
    def of(cls, cells: Iterable[Cell], tables: int = 0) -> Account:
        """The account of a document whose cells are its rows."""
        cells = tuple(cells)
        count = Counter(cell.status for cell in cells)
        services = [service for cell in cells for service in cell.services]
        return cls(
            tables=tables,
            rows=len(cells),
            cells=len(cells),
            connecting=count[Status.SERVICES],
            none=count[Status.NONE],
            skipped=count[Status.SILENT],
            flows=len(services),
            unresolved=sum("unresolved" in service.marks for service in services),
            denied=sum(len(cell.forbidden) for cell in cells),
            removed=sum(len(cell.removed) for cell in cells),
        )

    def __str__(self) -> str:
        return self.said()

    def said(self, language: str | None = None) -> str:
        """The account as one sentence; what there is none of is told only where it always is."""
        also = (
            phrase(language, "input.also", what=phrase(language, f"input.{name}", n=number))
            for name in ("denied", "removed", "duplicates", "unpaired", "contradictions", "unseen")
            if (number := getattr(self, name))
        )
        return phrase(language, "input.account", **asdict(self), also="".join(also))

    @property
    def guesses(self) -> bool:
        """Whether any part of a flow rests on more than its own cell and the registry."""
        return any(ground not in PLAIN for counts in self.grounds.values() for ground in counts)

    def said_grounds(self, language: str | None = None) -> str:
        """What the parts of the flows rest on, as one sentence; empty where nothing is known of that."""
        told = (
            phrase(
                language,
                "grounds.counts",
                part=phrase(language, f"heading.{part}"),
                counts=[
                    phrase(language, "grounds.count", count=n, ground=phrase(language, f"grounds.{ground}"))
                    for ground, n in counts.items()
                ],
            )
            for part, counts in self.grounds.items()
        )
        return "; ".join(told)


def counted_grounds(flows: Iterable[Flow]) -> dict[str, dict[str, int]]:
    """For each part of some flows, how many rest on what, the surest first; parts that no flow has a ground for are
    left out."""
    # Flows share these objects, which are sooner told apart by identity than by what they say.
    met = list(map(attrgetter("grounds"), flows))
    numbers = Counter(map(id, met))
    shared = dict(zip(map(id, met), met, strict=True))
    found: dict[str, dict[str, int]] = {}
    for part in PARTS:
        counts: Counter[Ground] = Counter()
        for place, number in numbers.items():
            counts[getattr(shared[place], part)] += number
        if told := {str(ground): counts[ground] for ground in Ground if ground and counts[ground]}:
            found[part] = told
    return found
