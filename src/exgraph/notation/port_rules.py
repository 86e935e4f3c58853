"""Ports in a cell: numbers, ranges, dynamic, templates, and what does not resolve to a port."""

from __future__ import annotations

from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.neutral import TRANSPORTS
from exgraph.languages.words import words
from exgraph.notation import application_rules as naming
from exgraph.notation.atom import DENIED, GIVEN, NOTE, REJECTED, TURNED, Atom
from exgraph.notation.items import Item
from exgraph.notation.state import WORDS, State
from exgraph.values.ports import HIGHEST, LOWEST, PortRange
from exgraph.values.service import EVERY_PORT, NEGATIVE, PORTLESS
from exgraph.wording.phrases import Phrase


def number(state: State, place: int) -> int:
    """`ports = number [plus | (dash | to | colon) number]`, and with "between" before: `number and number`."""
    atom = state.atoms[place]
    follower = state.at(place + 1)
    between, state.between = state.between, False
    if (
        follower is not None
        and follower.kind == "plus"
        and follower.start == atom.end
        and (not state.ports_at(place + 2) or _is_denied(state.at(place + 2)))
    ):
        _add_open_range(state, atom, follower)
        return place + 2
    upper = state.at(place + 2)
    if (
        follower is not None
        and upper is not None
        and upper.kind == "number"
        and (
            follower.kind in ("dash", Meaning.TO)
            or (follower.kind == "colon")
            or (between and follower.kind == Meaning.AND)
        )
    ):
        _add_range(state, atom, upper, upper.end)
        return place + 3
    _add_range(state, atom, atom, atom.end)
    return place + 1


def _is_denied(atom: Atom | None) -> bool:
    return atom is not None and atom.kind == DENIED


def _add_open_range(state: State, number: Atom, plus: Atom) -> None:
    """`2000+`: from there on, noted as it is written."""
    count = len(state.items)
    _add_range(state, number, number, plus.end)
    for item in state.items[count:]:
        if item.ports is not None:
            item.ports, item.detail = PortRange(item.ports.lower, HIGHEST), state.text[number.start : plus.end]


def _add_range(state: State, lower: Atom, upper: Atom, end: int) -> None:
    bounds = []
    for atom in (lower,) if upper is lower else (lower, upper):
        digits = atom.value.lstrip("0") or "0"
        if len(digits) > 5 or not LOWEST <= int(digits) <= HIGHEST:
            shown = digits if len(digits) <= 20 else digits[:20] + "…"
            told = Phrase.of("cells.no-port", number=shown, lowest=LOWEST, highest=HIGHEST)
            state.problem(told, atom.start, atom.end)
            state.spent.append((REJECTED, lower.start, end))
            state.after = "word"
            return
        bounds.append(int(digits))
    first, last = bounds[0], bounds[-1]
    if first > last:
        state.problem(Phrase.of("cells.backwards", first=first, last=last), lower.start, end)
        state.after = "word"
        return
    state.add(Item(lower.start, end, ports=PortRange(first, last)))


def given(state: State, place: int) -> int:
    """`ports = operator number | number operator`, resolved: as many ranges as it takes."""
    state.between = False
    atom = state.atoms[place]
    for span in atom.ports:
        state.add(Item(atom.start, atom.end, ports=span, detail=atom.value or None, given=True))
        state.joined = True
    state.joined = False
    return place + 1


def denied(state: State, place: int) -> int:
    """`denial = not number`"""
    count = len(state.items)
    number(state, place)
    for item in state.items[count:]:
        item.marks.add(NEGATIVE)
    return place + 1


def turned(state: State, place: int) -> int:
    """`unresolved = operator number`: a number that a word turns into what cannot be told."""
    state.between = False
    open_start(state, state.atoms[place].start, state.atoms[place].end)
    return place + 1


def from_ports(state: State, place: int) -> int:
    """`detail = source-port numbers`: said of the ports before it, else of those behind it, which are listened on."""
    atom = state.atoms[place]
    said = state.text[atom.start : atom.end]
    here = len(state.items) > state.statement_begin
    reached = [item for item in state.items[slice(*state.reach)] if here and item.ports is not None and not item.detail]
    if not reached and not _number_follows(state, place + 1):
        return turned(state, place)
    for item in reached:
        item.detail = said
    state.from_ports = "" if reached else said
    state.spent.append((NOTE, atom.start, atom.end))
    return place + 1


def _number_follows(state: State, place: int) -> bool:
    """Whether a port stands behind this in the same statement."""
    while (atom := state.at(place)) is not None and atom.kind not in ("break", "semicolon"):
        if atom.kind == "number":
            return True
        place += 1
    return False


def unreadable(state: State, place: int) -> int:
    """`problem = hidden | foreign`: digits that no reader may take for a port."""
    atom = state.atoms[place]
    state.problem(Phrase("cells.hidden" if atom.kind == "hidden" else "cells.no-digits"), atom.start, atom.end)
    state.after = "word"
    return place + 1


def template(state: State, place: int) -> int:
    """`ports = template [(dash | to) template]`"""
    atom = state.atoms[place]
    if not any(c.isdigit() for c in atom.text):
        if place and place + 1 == len(state.atoms) and not state.items and state.scope.label is None:
            # TCP <port>
            open_start(state, atom.start, atom.end)
        return place + 1
    end, after = atom.end, place + 1
    dash, other = state.at(place + 1), state.at(place + 2)
    if dash is not None and other is not None and dash.kind in ("dash", Meaning.TO) and other.kind == "template":
        end, after = other.end, place + 3
    state.add(Item(atom.start, end, detail=state.text[atom.start : end], marks={"template"}))
    return after


def dynamic(state: State, place: int) -> int:
    """`ports = dynamic {colon | open | filler | dash | from} [number (dash | colon | to) number] | range dynamic`"""
    atom = state.atoms[place]
    last = state.items[-1] if len(state.items) > state.scope.begin or state.note_until > place else None
    if state.after == "item" and last is not None and last.ports is not None and len(last.ports) > 1:
        last.dynamic = True
        return place + 1
    spot = place + 1
    while (next_ := state.at(spot)) is not None and next_.kind in (
        "colon",
        "open",
        Meaning.FILLER,
        "dash",
        Meaning.FROM,
    ):
        spot += 1
    lower, to, upper = (state.at(spot + step) for step in range(3))
    if (
        lower
        and to
        and upper
        and (lower.kind, upper.kind) == ("number", "number")
        and to.kind in ("dash", "colon", Meaning.TO)
    ):
        count = len(state.items)
        _add_range(state, lower, upper, upper.end)
        if len(state.items) > count:
            state.items[-1].dynamic = True
        closing = state.at(spot + 3)
        if closing is not None and closing.kind == "close" and state.partner.get(spot + 3, -1) >= place:
            return spot + 4
        return spot + 3
    state.add(Item(atom.start, atom.end, dynamic=True))
    return place + 1


def any_port(state: State, place: int) -> int:
    """`ports = any`, where a short statement has no other words and numbers; elsewhere it is part of a label."""
    begin, end = place, place
    while begin > state.statement_atom and state.atoms[begin - 1].kind != "comma":
        begin -= 1
    while end < len(state.atoms) and state.atoms[end].kind not in ("break", "semicolon", "comma"):
        end += 1
    said = state.atoms[begin:end]
    if any(atom.kind == Meaning.TRANSPORT and TRANSPORTS[atom.value][0] in PORTLESS for atom in said):
        return place + 1  # any type of ICMP
    if any(atom.kind in (GIVEN, TURNED) for atom in said):
        return place + 1  # all ports above 1023
    plain = end - begin <= 8 and not any(
        atom.kind in ("number", "template") or (atom.kind in WORDS and not atom.known) for atom in said
    )
    if not plain:
        return naming.label(state, place)
    state.add(Item(state.atoms[place].start, state.atoms[place].end, ports=EVERY_PORT))
    return place + 1


def open_start(state: State, start: int, end: int) -> None:
    state.add(Item(start, end, detail=state.text[start:end], marks={"unresolved"}))


def unresolved(state: State, place: int) -> int:
    """`ports = unresolved {word} [about ports {any atom}] | ports settable {word}`"""
    if state.note_until > place and len(state.items) > state.scope.begin:
        return state.skip_words(place + 1)
    follower = state.at(place + 1)
    if follower is not None and follower.kind == Meaning.TRANSPORT and TRANSPORTS[follower.value][0] in PORTLESS:
        return place + 1  # Custom ICMP: what has no ports has none to be set.
    if _refers(state, place):
        end = place + 1
        while (atom := state.at(end)) is not None and atom.kind not in ("break", "semicolon", "close"):
            end += 1
        if len(state.items) > state.statement_begin:
            state.spend(NOTE, place, end)
            return end
    elif state.ports_at(state.skip_words(place + 1)):
        return place + 1
    else:
        end = state.skip_words(place + 1)
    start, stop = state.atoms[place].start, state.atoms[end - 1].end
    last = state.items[-1] if len(state.items) > state.statement_begin else None
    if last is not None and last.ports is not None and state.atoms[place].text.casefold() in words(Word.SETTABLE):
        # 443 or configurable: the port is stated, and another may be set.
        last.detail = last.detail or state.text[start:stop]
        state.alternative, state.after = False, "item"
        return end
    state.add(Item(start, stop, detail=state.text[start:stop], marks={"unresolved"}))
    return end


def _refers(state: State, place: int) -> bool:
    """`see notes for port 135`: the port is what another place speaks of."""
    follower = state.at(place + 1)
    return follower is not None and follower.text.casefold() in words(Word.ABOUT) and state.ports_at(place + 2)


def next_free(state: State, place: int) -> int:
    """`ports = [number] next-free {word}`: the number is where a search begins."""
    closing = state.at(place + 1)
    end = place + 2 if closing is not None and closing.kind == "close" else state.skip_words(place + 1)
    stop = state.atoms[end - 1].end
    if len(state.items) > state.scope.begin and state.items[-1].ports is not None:
        item = state.items[-1]
        item.ports, item.detail, item.end = None, state.text[item.start : stop], stop
        item.marks = (item.marks - {"alternative"}) | {"unresolved"}
    else:
        open_start(state, state.atoms[place].start, stop)
    state.alternative = False
    return end
