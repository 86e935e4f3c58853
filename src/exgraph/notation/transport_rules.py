"""Transports and IP protocols in a cell, before their ports, behind them, or without any."""

from __future__ import annotations

from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.neutral import ICMP_ASSIGNED, ICMP_TYPES, TRANSPORTS
from exgraph.languages.words import words
from exgraph.notation import application_rules as naming
from exgraph.notation import items as building
from exgraph.notation.application_text import MOST_WORDS
from exgraph.notation.atom import PROTOCOL, Atom
from exgraph.notation.items import Item
from exgraph.notation.protocols import IP_PROTOCOLS
from exgraph.notation.state import State
from exgraph.notation.turned_numbers import has_transport_behind
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
        follower = _next_transport(state, end)
        if follower is None:
            break
        join, other = state.atoms[end], state.atoms[follower]
        if after_port and join.kind != "slash" and state.ports_at(follower + 1):
            break
        if TRANSPORTS[other.value][0] in PORTLESS or names[-1] in PORTLESS:
            break
        alternative = alternative or join.kind == Meaning.OR
        end = follower
    end = _skip_ip(state, end)
    transports = tuple(dict.fromkeys(names))
    if transports[0] in PORTLESS:
        _leave_named(state, place, end)
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


def _next_transport(state: State, place: int) -> int | None:
    """Where the next transport of a list stands: behind a join, or without any (`TCP UDP 53`, `TCP-UDP-53`)."""
    join, other = state.at(place), state.at(place + 1)
    if join is not None and join.kind == Meaning.TRANSPORT:
        return place
    if join is None or other is None or other.kind != Meaning.TRANSPORT:
        return None
    return place + 1 if join.kind in _JOINS_TRANSPORTS or join.kind == "dash" else None


def _leave_named(state: State, place: int, end: int) -> None:
    """What stands in a list before a protocol without ports is a service of its own: `SSH, ICMP`, `TCP/UDP/ICMP`."""
    scope, join = state.scope, state.at(place - 1)
    if join is None or join.kind not in _JOINS_TRANSPORTS:
        return
    if scope.label is not None and not scope.label_used and scope.label_known:
        naming.flush_label(state)
        scope.label = None
    if scope.held and not scope.held_used and not state.ports_at(end):
        before = state.atoms[place - 2] if place >= 2 else join
        if before.kind == Meaning.TRANSPORT:
            state.add(Item(before.start, before.end))
            scope.held = ()


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
    """ICMP type and code, or the protocol's own number, which is no port; several types are several items.

    `ICMP 8/0`, `ICMP type 3, code 4`, `ICMP 3, 4, 8`.
    """
    spot, between = place, ("colon", "dash", "slash", Meaning.FILLER, Meaning.IP_PROTOCOL)
    bracket = state.at(spot) is not None and state.atoms[spot].kind == "open"
    spot += bracket
    typed = False
    while (atom := state.at(spot)) is not None and (
        atom.kind in between
        or (atom.kind == "word" and (atom.text.isdigit() or atom.text.casefold() in words(Word.ICMP_TYPE)))
    ):
        if atom.kind == "word" and atom.text.isdigit():
            break
        typed = typed or atom.kind == "word"
        spot += 1
    named = _past_name(state, spot) if name.startswith("icmp") and not bracket else None
    if named is not None:
        spot, bracket, typed = named, True, True
    first = state.at(spot)
    if first is None or not _is_octet(first):
        return place
    if not name.startswith("icmp"):
        if int(first.text) != number:
            return place
        item.end = first.end
        return _past(state, spot + 1, bracket)
    types = [str(int(first.text))]
    spot += 1
    item.end = first.end
    if (code := _code_at(state, spot)) is not None:
        types[-1] += f"/{int(state.atoms[code].text)}"
        item.end = state.atoms[code].end
        spot = code + 1
    while (following := _next_type(state, spot, typed)) is not None:
        other, join = state.atoms[following], state.atoms[spot]
        if join.kind in ("dash", Meaning.TO):
            types[-1] += f"-{int(other.text)}"
        else:
            types.append(str(int(other.text)))
        item.end, spot = other.end, following + 1
    item.detail = ", ".join(types)
    return _past(state, spot, bracket)


def _next_type(state: State, place: int, typed: bool) -> int | None:
    """Where the next type of a list or range of types stands: `3, 4, 8`, `128-137`, `8, type 11`."""
    join, spot = state.at(place), place + 1
    if join is None or join.kind not in ("comma", "dash", Meaning.AND, Meaning.OR, Meaning.TO):
        return None
    said = False
    while (atom := state.at(spot)) is not None and atom.text.casefold() in words(Word.ICMP_TYPE):
        said, spot = True, spot + 1
    if atom is None or not _is_octet(atom) or (atom.kind == "word" and not said):
        return None
    follower = state.at(spot + 1)
    if follower is not None and follower.kind in ("slash", Meaning.TRANSPORT):
        return None
    ranges = join.kind in ("dash", Meaning.TO)
    return spot if said or typed or ranges or int(atom.text) in ICMP_ASSIGNED else None


def _past_name(state: State, place: int) -> int | None:
    """Where the type of ICMP stands behind its name: `ICMP echo request (8)`, `ICMP echo (type 8)`."""
    begin = place
    while (atom := state.at(place)) is not None and atom.kind == "word" and not atom.text.isdigit():
        place += 1
    if not 0 < place - begin <= MOST_WORDS or atom is None or atom.kind != "open":
        return None
    place += 1
    while (atom := state.at(place)) is not None and atom.text.casefold() in words(Word.ICMP_TYPE):
        place += 1
    return place if atom is not None and _is_octet(atom) else None


def _code_at(state: State, place: int) -> int | None:
    """Where the code stands behind the type of ICMP, and behind the type's name in a bracket, if there is one."""
    atom = state.at(place)
    if atom is not None and atom.kind == "open" and not state.has_ports[place] and place in state.partner:
        behind = _code_at(state, state.partner[place] + 1)
        slashed = (after := state.at(state.partner[place] + 1)) is not None and after.kind == "slash"
        return None if slashed else behind
    if atom is not None and (atom.kind == "slash" or (atom.kind == "comma" and _is_code(state, place + 1))):
        place += 1
        tight = atom.kind == "slash"
    else:
        tight = False
    if _is_code(state, place):
        place += 1
    elif not tight:
        return None
    while (atom := state.at(place)) is not None and atom.kind == "colon":
        place += 1
    return place if atom is not None and _is_octet(atom) else None


def _is_octet(atom: Atom) -> bool:
    return atom.text.isdigit() and atom.text.isascii() and len(atom.text) <= 3 and int(atom.text) < 256


def _past(state: State, place: int, bracket: bool) -> int:
    closing = state.at(place)
    return place + (bracket and closing is not None and closing.kind == "close")


def _is_code(state: State, place: int) -> bool:
    atom = state.at(place)
    return atom is not None and atom.text.casefold() in words(Word.ICMP_CODE)


def ip_protocol(state: State, place: int) -> int:
    """`protocols = ip-protocol {colon | "#" | "="} number {(comma | slash | and | or) number}`"""
    spot = place + 1
    while (atom := state.at(spot)) is not None and (atom.kind == "colon" or atom.text in ("#", "№", "=")):
        spot += 1
    names: list[tuple[Atom, str]] = []
    while (atom := state.at(spot)) is not None and atom.kind == "number" and _is_octet(atom):
        if names and has_transport_behind(state.atoms, spot):
            break  # IP protocol 47 and 25/TCP
        names.append((atom, building.protocol_name(int(atom.text))))
        join = state.at(spot + 1)
        spot += 2 if join is not None and join.kind in ("comma", "slash", Meaning.AND, Meaning.OR) else 1
    state.spend(PROTOCOL, place, spot)
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
