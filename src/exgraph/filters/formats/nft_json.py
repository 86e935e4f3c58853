"""What `nft -j list ruleset` prints (libnftables-json(5))."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import partial
from typing import Any

from exgraph.errors import Problem, UnusableInput, clipped
from exgraph.files.json import load_json
from exgraph.filters.formats.lines import LONGEST_TEXT
from exgraph.filters.formats.nft_ruleset import UNKNOWN, NftRule, Ruleset, Statement
from exgraph.model.filter import NotUnderstood
from exgraph.values.origin import Origin
from exgraph.wording.phrases import Phrase

KEY = "nftables"
_BEGINNING = re.compile(rf'"{KEY}"\s*:\s*\[')
_BETWEEN = re.compile(r"[\s,]*")
#: What says nothing of packets.
_ASIDE = frozenset({"metainfo", "counter", "quota", "ct helper", "limit", "ct timeout", "ct expectation", "flowtable"})
_CHANGING = frozenset({"dynamic", "timeout"})


def ruleset_of(text: str, file: str) -> Ruleset:
    """The tables of a text. Raises `UnusableInput` for what is no JSON, or not a ruleset."""
    data = load_json(text, file)
    if not isinstance(data, dict) or not isinstance(data.get(KEY), list):
        said = Phrase.of("filters.no-ruleset", key=KEY)
        raise UnusableInput([Problem(str(said), file, 1, phrase=said)])
    found = Ruleset()
    for entry, origin in _entries(text, file):
        kind, body = next(iter(entry.items())) if isinstance(entry, dict) and entry else ("", None)
        if kind in ("add", "insert", "create") and isinstance(body, dict) and body:
            kind, body = next(iter(body.items()))
        try:
            _read(found, kind, body, origin)
        except (KeyError, TypeError, AttributeError):
            found.tell(origin, "filters.statement", text=clipped(origin.text, 80))
    return found


def _entries(text: str, file: str) -> Iterator[tuple[Any, Origin]]:
    """The entries of the list with their places, which the parser does not keep."""
    decoder, begin = json.JSONDecoder(), _BEGINNING.search(text)
    place = len(text) if begin is None else begin.end()
    line, counted, line_begin = 1, 0, 0
    while True:
        between = _BETWEEN.match(text, place)
        place = place if between is None else between.end()
        if place >= len(text) or text[place] == "]":
            return
        line += text.count("\n", counted, place)
        line_begin = text.rfind("\n", counted, place) + 1 or line_begin
        counted = place
        entry, end = decoder.raw_decode(text, place)
        yield entry, Origin(file, line, place - line_begin + 1, text=clipped(text[place:end], LONGEST_TEXT))
        place = end


def _read(found: Ruleset, kind: str, body: Any, origin: Origin) -> None:
    if kind in _ASIDE:
        return
    if kind == "flush" and found.tables == {}:
        return
    if kind not in ("table", "chain", "rule", "set", "map", "element"):
        found.tell(origin, "filters.statement", text=kind or clipped(origin.text, 80))
        return
    table = found.table(body["family"], body["name" if kind == "table" else "table"], origin)
    if kind == "chain":
        chain = table.chain(body["name"], origin)
        chain.origin, chain.kind, chain.hook = origin, body.get("type", ""), body.get("hook", "")
        chain.priority, chain.policy, chain.policy_origin = str(body.get("prio", "")), body.get("policy", ""), origin
    elif kind in ("set", "map"):
        made = table.set(body["name"])
        flags = body.get("flags", [])
        made.changes = not _CHANGING.isdisjoint([flags] if isinstance(flags, str) else flags)
        made.elements += map(_plain, body.get("elem", []))
    elif kind == "element":
        table.set(body["name"]).elements += map(_plain, body["elem"])
    elif kind == "rule":
        rule = NftRule(origin, partial(_told, list(body["expr"]), str(body.get("comment", ""))))
        chain = body["chain"]
        if chain not in table.chains:
            table.not_understood.append(NotUnderstood(origin, Phrase.of("filters.no-chain", name=chain)))
        table.chain(chain, origin).rules.append(rule)


def _told(expressions: list[Any], comment: str) -> tuple[tuple[Statement, ...], str]:
    return tuple(map(_statement, expressions)), comment


def _plain(element: Any) -> Any:
    """An element without its timeout, counter and comment."""
    if isinstance(element, list) and len(element) == 2:
        return [_plain(element[0]), element[1]]
    return element["elem"]["val"] if isinstance(element, dict) and "elem" in element else element


def _statement(told: Any) -> Statement:
    if not isinstance(told, dict) or len(told) != 1:
        return Statement(UNKNOWN, None, _written(told))
    kind, body = next(iter(told.items()))
    return Statement(kind, body, _written(told))


def _written(told: Any) -> str:
    return clipped(json.dumps(told, ensure_ascii=False), LONGEST_TEXT)
