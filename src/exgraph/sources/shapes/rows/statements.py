"""What a table states, and what is to be told of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from exgraph.errors import Problem
from exgraph.sources.shapes.rows.row_beside import Stated
from exgraph.sources.shapes.told.explanation import Explanation
from exgraph.values.grounds import Grounds
from exgraph.values.origin import Origin
from exgraph.values.request import Request
from exgraph.values.service import Service
from exgraph.wording.phrases import Phrase


class Statement(NamedTuple):
    """`source` opens `services` on `destination` (labels; `UNSTATED`), or the document says that there are none.

    `grounds` are those of each service, `requests` what the row says of its request.
    """

    source: str
    destination: str
    services: tuple[Service, ...]
    origin: Origin
    grounds: tuple[Grounds, ...] = ()
    requests: tuple[Request, ...] = ()


@dataclass(frozen=True, slots=True)
class TableReading:
    """`unpaired` are statements whose ends are both unstated; `problems` are the places of what was rejected.

    `told` is what is to be told of the table; exgraph's own file tells of itself. `stated` are the zones and addresses
    of ends, in the order met.
    """

    explanation: Explanation
    statements: tuple[Statement, ...] = ()
    unpaired: tuple[Statement, ...] = ()
    problems: tuple[Problem, ...] = ()
    told: tuple[Phrase, ...] = ()
    stated: tuple[Stated, ...] = ()
