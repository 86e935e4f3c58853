"""What the sheet of a request says of a flow beside its ends and ports: whose it is, by which ticket, until when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class Asked(StrEnum):
    """What is said of a request, in the order in which it is written.

    `EXPIRES` is not stated as such: it is the day that `VALID_UNTIL` means, as `2026-03-31`, where that is sure.
    """

    OWNER = "owner"
    REQUESTER = "requester"
    APPROVER = "approver"
    TICKET = "ticket"
    RULE = "rule"
    ENVIRONMENT = "environment"
    VALID_UNTIL = "valid_until"
    EXPIRES = "expires"
    JUSTIFICATION = "justification"
    COMMENT = "comment"


_RANK = {kind: rank for rank, kind in enumerate(Asked)}


@dataclass(frozen=True, slots=True)
class Request:
    """What one row says of its request: kinds in their order, and the text of each. Flows share these objects: make
    them with `request_of`.

    An owner with an empty text is one that the row leaves open, under a header that asks for it.

    >>> request = request_of({Asked.TICKET: "CHG-1", Asked.OWNER: "Ann"})
    >>> request.entries[0], request[Asked.TICKET], request[Asked.COMMENT]
    ((<Asked.OWNER: 'owner'>, 'Ann'), 'CHG-1', '')
    """

    # Not as pairs: a list has as many requests as rows, and all of them have the same kinds.
    kinds: tuple[Asked, ...]
    texts: tuple[str, ...]

    @property
    def entries(self) -> tuple[tuple[Asked, str], ...]:
        """Each kind with its text."""
        return tuple(zip(self.kinds, self.texts, strict=True))

    def __getitem__(self, kind: Asked) -> str:
        """What is said of a kind; empty for nothing."""
        return self.texts[self.kinds.index(kind)] if kind in self.kinds else ""

    @property
    def lacks_owner(self) -> bool:
        """Whether the row leaves its owner open."""
        return Asked.OWNER in self.kinds and not self[Asked.OWNER]

    def as_dict(self) -> dict[str, str]:
        return {str(kind): text for kind, text in self.entries}


def request_of(said: Mapping[Asked, str]) -> Request:
    """The shared object of what is said; of empty texts only the owner's stays."""
    there = tuple([kind for kind, text in said.items() if text or kind is Asked.OWNER])
    kinds = _in_order(there)
    return _shared(kinds, tuple([said[kind] for kind in kinds]))


@lru_cache(1024)
def _in_order(kinds: tuple[Asked, ...]) -> tuple[Asked, ...]:
    return tuple(sorted(kinds, key=_RANK.__getitem__))


@lru_cache(16384)
def _shared(kinds: tuple[Asked, ...], texts: tuple[str, ...]) -> Request:
    return Request(kinds, texts)


def texts_of(requests: Sequence[Request], kind: Asked) -> tuple[str, ...]:
    """What several requests say of a kind, each text once."""
    return tuple(dict.fromkeys(text for request in requests if (text := request[kind]))) if requests else ()
