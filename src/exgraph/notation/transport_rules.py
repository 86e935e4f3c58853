"""Transports and IP protocols in a cell, before their ports, behind them, or without any."""

from __future__ import annotations

from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.neutral import ICMP_TYPES, TRANSPORTS
from exgraph.languages.words import words
from exgraph.notation import items as building
from exgraph.notation.atoms import Atom
from exgraph.notation.items import Item
from exgraph.notation.protocols import IP_PROTOCOLS
from exgraph.notation.state import State
from exgraph.values.ports import LOWEST, PortRange
from exgraph.values.service import PORTED, PORTLESS

_JOINS_TRANSPORTS = ("slash", "comma", "plus", Meaning.AND, Meaning.OR)


def transport(state: State, place: int) -> int:
    """`transports = transport {(slash | comma | plus | and | or) transport}`, before their ports or behind them."""
    names: list[str] = []
    alternative, end = False, place
    after_port = state.after in ("item", "group") or (state.note_until > place and bool(state.items))
    while True:
        names += TRANSPORTS[state.atoms[end].value]
        end += 1
        join, other = state.at(end), state.at(end + 1)
        if join is None or other is None or join.kind not in _JOINS_TRANSPORTS or other.kind != Meaning.TRANSPORT:
            break
        if after_port and join.kind != "slash" and state.ports_at(end + 2):
            break
        if TRANSPORTS[other.value][0] in PORTLESS or names[-1] in PORTLESS:
            break
        alternative = alternative or join.kind == Meaning.OR
        end += 1
    end = _skip_ip(state, end)
    transports = tuple(dict.fromkeys(names))
    if transports[0] in PORTLESS:
        return _portless(state, place, end, transports[0])
    targets = building.without_transport(state.items, state.scope.begin if state.note_until < place else 0)
    if after_port and targets:
        for item in targets:
            item.transports = transports
            if alternative:
                item.marks.add("alternative")
        state.after, state.reach = "held", (len(state.items) - len(targets), len(state.items))
        return end
    scope = state.scope
    if scope.held and not scope.held_used and scope.encryption and not scope.encryption_used:
        # TCP (TLS) and TCP (MTLS): each transport with an encryption of its own.
        state.add(Item(state.atoms[place].start, state.atoms[place].start))
    scope.held, scope.held_alternative, scope.held_used = transports, alternative, False
    scope.held_first = scope.label is None
    if scope.encryption_used:
        scope.encryption = None
    state.run_begin, state.after = len(state.items), "separator"
    return end


def _skip_ip(state: State, place: int) -> int:
    """`TCP/IP 1433` is TCP."""
    slash, word = state.at(place), state.at(place + 1)
    return place + 2 if slash and word and slash.kind == "slash" and word.text.casefold() == "ip" else place


def _portless(state: State, place: int, end: int, name: str) -> int:
    number = next((n for n, known in IP_PROTOCOLS.items() if known == name), -1)
    last = (
        state.items[-1] if len(state.items) > state.scope.begin or (state.note_until > place and state.items) else None
    )
    tight = state.after == "item" and last is not None and not last.transports
    if tight and last is not None and last.ports == _single(number):
        last.ports, last.transports = None, (name,)  # `4 (IP-in-IP)`: the protocol's number
        return end
    item = Item(state.atoms[place].start, state.atoms[end - 1].end)
    item.detail = ICMP_TYPES.get(state.atoms[place].value)
    end = _detail(state, end, item, name, number)
    held, state.scope.held = state.scope.held, (name,)
    alternative, state.scope.held_alternative = state.scope.held_alternative, False
    state.add(item)
    state.scope.held, state.scope.held_alternative = held, alternative
    state.after = "item"
    return end


def _detail(state: State, place: int, item: Item, name: str, number: int) -> int:
    """ICMP type and code, or the protocol's own number, which is no port."""
    spot, between = place, ("colon", "dash", "slash", Meaning.FILLER, Meaning.IP_PROTOCOL)
    bracket = state.at(spot) is not None and state.atoms[spot].kind == "open"
    spot += bracket
    while (atom := state.at(spot)) is not None and (
        atom.kind in between
        or (atom.kind == "word" and (atom.text.isdigit() or atom.text.casefold() in words(Word.ICMP_TYPE)))
    ):
        if atom.kind == "word" and atom.text.isdigit():
            break
        spot += 1
    digits: list[str] = []
    while (atom := state.at(spot)) is not None and len(digits) < 2:
        if atom.text.isdigit() and atom.text.isascii() and len(atom.text) <= 3 and int(atom.text) < 256:
            digits.append(str(int(atom.text)))
        elif (atom.kind == "comma" and not _is_code(state, spot + 1)) or not (
            digits and (atom.kind in ("slash", "comma") or _is_code(state, spot))
        ):
            break
        spot += 1
    if not digits:
        return place
    if not name.startswith("icmp") and digits != [str(number)]:
        return place
    if name.startswith("icmp"):
        item.detail = "/".join(digits)
    closing = state.at(spot)
    if bracket and (closing is None or closing.kind != "close"):
        return spot
    return spot + bracket


def _is_code(state: State, place: int) -> bool:
    atom = state.at(place)
    return atom is not None and atom.text.casefold() in words(Word.ICMP_CODE)


def ip_protocol(state: State, place: int) -> int:
    """`protocols = ip-protocol {colon | "#" | "="} number {(comma | slash | and | or) number}`"""
    spot = place + 1
    while (atom := state.at(spot)) is not None and (atom.kind == "colon" or atom.text in ("#", "№", "=")):
        spot += 1
    names: list[tuple[Atom, str]] = []
    while (
        (atom := state.at(spot)) is not None and atom.kind == "number" and len(atom.text) <= 3 and int(atom.text) < 256
    ):
        names.append((atom, building.protocol_name(int(atom.text))))
        join = state.at(spot + 1)
        spot += 2 if join is not None and join.kind in ("comma", "slash", Meaning.AND, Meaning.OR) else 1
    for atom, name in names:
        if name in PORTED:
            state.scope.held, state.scope.held_used = (name,), False
        elif not (state.items and state.items[-1].transports == (name,) and state.after in ("item", "separator")):
            _protocol(state, atom, name)
    return spot if names else place + 1


def _protocol(state: State, atom: Atom, name: str) -> None:
    held, state.scope.held = state.scope.held, (name,)
    state.add(Item(atom.start, atom.end))
    state.scope.held = held


def _single(number: int) -> PortRange | None:
    return PortRange.of(number) if number >= LOWEST else None
