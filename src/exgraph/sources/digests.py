"""Digests of what exgraph's own files state, so that a statement that was edited since is known as such.

They guard against accidents, not against people: whoever wants to can work them out.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import lru_cache
from hashlib import blake2b
from typing import Any

from exgraph.values.grounds import Grounds
from exgraph.values.origin import Origin
from exgraph.values.request import Request

#: In the file of a statement: its digest.
DIGEST = "digest"
_BYTES = 6
_canonical = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=True, check_circular=False).encode


def digest_of(*parts: Any) -> str:
    """Twelve hexadecimal digits of values that JSON has, whatever the order of keys.

    >>> digest_of({"a": 1, "b": None}) == digest_of({"b": None, "a": 1}) != digest_of({"a": 2, "b": None})
    True
    """
    return blake2b(_canonical(parts).encode("ascii"), digest_size=_BYTES).hexdigest()


def digest_of_service(
    ends: tuple[str, str],
    kind: str,
    service: Mapping[str, Any],
    origin: Origin,
    grounds: Iterable[tuple[str, str]],
    requests: Iterable[Request] = (),
) -> str:
    """Of a service of a pair, in `services` or `denied`: what the file says, with place, grounds and requests."""
    return digest_of_ends(ends, _rest(kind, stated_text(service), origin, _canonical(dict(grounds)), requests))


def digest_of_flow(
    ends: tuple[str, str], kind: str, stated: str, origin: Origin, grounds: Grounds, requests: Iterable[Request]
) -> str:
    """The same, of a service that many flows have: `stated` is its `stated_text`."""
    return digest_of_ends(ends, rest_of_flow(kind, stated, origin, grounds, requests))


def digest_of_ends(ends: tuple[str, str], rest: str) -> str:
    """The same, of what many flows have alike but for their ends: `rest` is their `rest_of_flow`."""
    source, destination = map(_word, ends)
    return blake2b(f"[[{source},{destination}],{rest}]".encode("ascii"), digest_size=_BYTES).hexdigest()


def rest_of_flow(kind: str, stated: str, origin: Origin, grounds: Grounds, requests: Iterable[Request] = ()) -> str:
    """What is digested of a flow behind its ends; `stated` is the `stated_text` of its service."""
    return _rest(kind, stated, origin, _ground_text(grounds), requests)


def stated_text(service: Mapping[str, Any]) -> str:
    """What a file says of a service itself, as it is digested."""
    return _canonical(_stated(service))


def _rest(kind: str, stated: str, origin: Origin, grounds: str, requests: Iterable[Request]) -> str:
    """What `digest_of` says of kind, service, place and grounds, of which most are texts already."""
    place = _NO_PLACE if origin == _NOWHERE else _canonical(_place(origin))
    asked = [request.as_dict() for request in requests]
    # A file of before there were requests has the digest that it had.
    more = f",{_canonical(asked)}" if asked else ""
    return f"{_word(kind)},{stated},{place},{grounds}{more}"


def digest_of_cell(cell: Mapping[str, Any], origin: Origin | None, services: Iterable[Any]) -> str:
    """Of a pair: what the file says of it, its place, and the digests of its services, in order."""
    return digest_of(_stated(cell), None if origin is None else _place(origin), list(services))


def _stated(entry: Mapping[str, Any]) -> dict[str, Any]:
    """What an object says itself: not its digest, nor what stands elsewhere. A key without a value says nothing."""
    elsewhere = (DIGEST, "origin", "grounds", "requests", "services", "denied")
    return {key: value for key, value in entry.items() if key not in elsewhere and value is not None}


@lru_cache(65536)
def _word(text: str) -> str:
    return _canonical(text)


@lru_cache(1024)
def _ground_text(grounds: Grounds) -> str:
    return _canonical(dict(grounds.items()))


def _place(origin: Origin) -> tuple[Any, ...]:
    return origin.file, origin.line, origin.column, origin.sheet, origin.text


_NOWHERE = Origin()
_NO_PLACE = _canonical(_place(_NOWHERE))
