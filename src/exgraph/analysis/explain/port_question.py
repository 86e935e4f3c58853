"""Whether a pair has a port open: yes, in part, only as a dynamic port, no, or not known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from exgraph.model.cell import Cell, Flow, Status
from exgraph.relations.port_numbers import PortNumbers
from exgraph.relations.precedence import less
from exgraph.values.endpoint import Endpoint
from exgraph.values.ports import PortSet
from exgraph.values.service import Service

NOTHING = PortSet()


class Verdict(StrEnum):
    """`depends`: the port is open when it is chosen as a dynamic one. `unknown`: the document does not say."""

    YES = "yes"
    PARTLY = "partly"
    DEPENDS = "depends"
    UNKNOWN = "unknown"
    NO = "no"


@dataclass(frozen=True, slots=True)
class PortAnswer:
    """`flows` are those the verdict rests on; `open` are those of the ports asked for that are open."""

    verdict: Verdict
    flows: tuple[Flow, ...] = ()
    open: PortSet = NOTHING


def of_cell(cell: Cell, port: Endpoint | None, numbers: PortNumbers) -> PortAnswer:
    """What a cell answers; without a `port`, whether it connects at all."""
    if cell.status is not Status.SERVICES:
        denied = cell.status is Status.NONE or (port is not None and _all_denied(cell, port))
        return PortAnswer(Verdict.NO if denied else Verdict.UNKNOWN)
    if port is None:
        return PortAnswer(Verdict.YES, cell.flows)
    certain: list[Flow] = []
    chosen: list[Flow] = []
    unstated: list[Flow] = []
    opened = NOTHING
    asked = NOTHING if port.ports is None else PortSet([port.ports])
    for flow in cell.flows:
        service = flow.service
        if not service.ported or not (service.transport is None or service.uses(port.transport)):
            continue
        # A transport that is not stated may be the one asked for, or another.
        surely = port.transport is None or service.transport is not None
        numbered = NOTHING if service.ports is None else PortSet([service.ports])
        if numbered & asked or (port.ports is None and service.dynamic):
            (certain if surely else unstated).append(flow)
            opened = opened | (numbered & asked) if surely else opened
        elif service.ports is None and not service.dynamic:
            unstated.append(flow)
        elif service.ports is None and numbers.of(flow) & asked:
            chosen.append(flow)
    if certain:
        return PortAnswer(Verdict.YES if opened == asked else Verdict.PARTLY, tuple(certain), opened)
    if chosen:
        return PortAnswer(Verdict.DEPENDS, tuple(chosen))
    if unstated or _all_denied(cell, port):
        return PortAnswer(Verdict.UNKNOWN if unstated else Verdict.NO, tuple(unstated))
    # Who lists what everybody may do does not say that this pair may do nothing else.
    listed = any((flow.source, flow.destination) == (cell.source, cell.destination) for flow in cell.flows)
    return PortAnswer(Verdict.NO) if listed else PortAnswer(Verdict.UNKNOWN, cell.flows)


def _all_denied(cell: Cell, port: Endpoint) -> bool:
    """Whether the denials that apply to a pair leave nothing of what is asked."""
    left: tuple[Service, ...] = (Service(transport=port.transport, ports=port.ports, dynamic=port.ports is None),)
    for flow in cell.denied:
        left = tuple(rest for service in left for rest in less(service, flow.service))
    return not left


def together(answers: Iterable[PortAnswer]) -> PortAnswer:
    """What several cells answer together: what they agree on, else `partly` where any is open even in part."""
    told = tuple(answers)
    kinds = {answer.verdict for answer in told}
    if len(kinds) > 1 and kinds & {Verdict.YES, Verdict.PARTLY}:
        verdict = Verdict.PARTLY
    else:
        verdict = next(kind for kind in Verdict if kind in kinds)
    # No verdict rests on flows of another kind: what is not known is not told beside what is.
    kept = {Verdict.YES, Verdict.PARTLY} if verdict is Verdict.PARTLY else {verdict}
    chosen = [answer for answer in told if answer.verdict in kept]
    opened = NOTHING
    for answer in chosen:
        opened = opened | answer.open
    return PortAnswer(verdict, tuple(flow for answer in chosen for flow in answer.flows), opened)
