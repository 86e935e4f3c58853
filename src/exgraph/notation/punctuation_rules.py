"""Brackets, separators, and the end of a statement."""

from __future__ import annotations

from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.words import words
from exgraph.notation import application_rules as naming
from exgraph.notation import items as building
from exgraph.notation import port_rules as ports
from exgraph.notation import qualifier_rules as qualifiers
from exgraph.notation.application_text import MOST_WORDS, looks_like_name
from exgraph.notation.atom import FOOTNOTE, Atom
from exgraph.notation.items import Item, Scope
from exgraph.notation.state import WORDS, State
from exgraph.notation.turned_numbers import is_number
from exgraph.values.encryption import UNSECURED
from exgraph.values.registry import lookup, named

#: Ports that hardly anything listens on but the service they are registered for.
WELL_KNOWN = frozenset((21, 22, 23, 25, 53, 80, 88, 123, 161, 389, 443, 445, 3389))
_DENIALS = {Meaning.NONE, Meaning.NEGATIVE}
#: What a statement without ports says something by; signs alone say nothing.
_SAYING = {*WORDS, *Meaning} - _DENIALS


def open_bracket(state: State, place: int) -> int:
    """`group = open statement close | open note close`: with ports inside a part of its own, without them a note."""
    close = state.partner.get(place)
    if close is None:
        return place + 1
    if _names_inside(state, place, close):
        # A (HTTP/HTTPS): the names in the brackets are registered, the one before them is not.
        state.scope.label, state.scope.parts, state.after = None, (), ""
        return place + 1
    skipped = _aside(state, place, close)
    if skipped is not None:
        return skipped
    if not state.has_ports[place]:
        if state.after in ("item", "held", "group") and state.items:
            state.note_until = close
        elif state.scope.label is not None and state.after == "word":
            state.aside_until = close
        return place + 1
    scope = state.scope
    state.outer.append((scope, len(state.items)))
    state.scope = Scope(
        begin=len(state.items),
        held=scope.held,
        held_alternative=scope.held_alternative,
        held_first=True,
        label=None if scope.label_closed else scope.label,
        label_begin=len(state.items),
        parts=scope.parts,
        label_used=True,
        label_known=scope.label_known,
        encryption=scope.encryption,
        marks=set(scope.marks),
    )
    state.joined, state.after = False, "separator"
    return place + 1


def _names_inside(state: State, place: int, close: int) -> bool:
    """Whether brackets behind a word that is no known application, and without ports, hold known ones with ports."""
    scope = state.scope
    if scope.label is None or scope.label_known or state.after != "word" or state.has_ports[place]:
        return False
    if state.ports_follow(close + 1) or len(state.items) > state.statement_begin:
        return False
    words = [atom for atom in state.atoms[place + 1 : close] if atom.kind == "word"]
    return bool(words) and all(atom.known and named(atom.text) for atom in words)


def _aside(state: State, place: int, close: int) -> int | None:
    """Brackets that are read whole: a footnote, "dynamic" said of a range, a condition."""
    inside = state.atoms[place + 1]
    behind = state.after == "item" and len(state.items) > state.statement_begin
    if close == place + 2 and behind:
        last = state.items[-1]
        if inside.kind == "number" and len(inside.text) <= 2 and last.ports is not None:
            state.spend(FOOTNOTE, place, close)
            return close + 1
        if inside.kind == Meaning.DYNAMIC and last.ports is not None and len(last.ports) > 1:
            last.dynamic = True
            return close + 1
    if behind and state.items[-1].ports is not None and _searches(state, place, close):
        ports.next_free(state, close - 1)
        return close + 1
    condition = next((at for at in range(place, min(close, place + 40)) if _is_condition(state, at)), None)
    if condition is None or state.has_ports[place] or (not behind and _only_names(state, place, close)):
        return None
    if any(atom.kind == Meaning.ENCRYPTION for atom in state.atoms[place:condition]):
        return None  # (TLS only if both sides have it): a condition of the encryption, and of no port
    qualifiers.mark(state, condition)
    return close + 1


def _only_names(state: State, place: int, close: int) -> bool:
    """`allowed (HTTPS only)`, `allowed (only HTTP/HTTPS)`: names of registered services and no other words."""
    inside = state.atoms[place + 1 : close]
    names = [atom for atom in inside if atom.kind in WORDS]
    marks = [atom for atom in inside if atom.kind == Meaning.MARK]
    only = words(Word.ONLY, Word.ONLY_BEFORE, Word.ONLY_BEHIND)
    said = all(atom.known and named(atom.text) for atom in names) and all(m.text.casefold() in only for m in marks)
    return bool(names) and said


def _searches(state: State, place: int, close: int) -> bool:
    """`8779 (or the next free port, up to 8849)`: the brackets tell where a search ends, which is no port either."""
    return any(atom.kind == Meaning.NEXT_FREE for atom in state.atoms[place : min(close, place + 40)])


def _is_condition(state: State, place: int) -> bool:
    return state.atoms[place].kind == Meaning.MARK and state.atoms[place].value == "conditional"


def close_bracket(state: State, place: int) -> int:
    """`group = open (statement | note) close`: what it says holds from here on as if it stood before the bracket."""
    if place == state.note_until:
        state.items[-1].closed = True
        state.note_until, state.after = -1, "item" if state.after == "separator" else state.after
        return place + 1
    if place == state.aside_until:
        state.aside_until = -1
        return place + 1
    if place not in state.partner or not state.outer:
        return place + 1
    _finish_scope(state)
    state.scope, begin = state.outer.pop()
    scope = state.scope
    scope.label_used, scope.label_closed, scope.held_used = True, scope.label is not None, True
    scope.style = scope.style or "port"
    scope.encryption_used = scope.encryption is not None
    state.after, state.reach = "group", (begin, len(state.items))
    return place + 1


def slash(state: State, place: int) -> int:
    """`cluster = ports {slash ports}`"""
    state.joined = state.after == "item"
    return place + 1


def separator(state: State, place: int) -> int:
    """`statement = part {(comma | plus | and | or) part}`"""
    kind = state.atoms[place].kind
    state.alternative = kind == Meaning.OR and len(state.items) > state.statement_begin
    state.joined = False
    follower = state.at(place + 1)
    if state.after == "word" and _is_of_another(state, place + 1):
        # HTTPS, TCP 3389: two services.
        naming.flush_label(state)
        state.scope.label, state.scope.label_used, state.after = None, True, "separator"
        return place + 1
    if kind == "plus" and state.items and follower is not None and follower.kind == Meaning.TRANSPORT:
        # tcp/80 + udp/443 (QUIC): what the second is named is not the first's name.
        state.items[-1].closed = True
    if state.after != "word":
        state.after = "separator"
    return place + 1


def _is_of_another(state: State, place: int) -> bool:
    """Whether a transport behind a separator has the port of another well-known service than the one named before."""
    scope = state.scope
    if scope.label is None or scope.parts or scope.label_used or not scope.label_known:
        return False
    begin = place
    while (atom := state.at(place)) is not None and atom.kind in (Meaning.TRANSPORT, Meaning.FILLER, "slash"):
        place += 1
    if not any(each.kind == Meaning.TRANSPORT for each in state.atoms[begin:place]):
        return False  # RDP, 443
    if atom is None or not is_number(atom) or atom.kind != "number" or int(atom.value) not in WELL_KNOWN:
        return False
    own = {fact.port for fact in named(scope.label)}
    family = scope.label.casefold().rstrip("s")
    alike = any(fact.name.startswith(family) for fact in lookup(int(atom.value)))
    return not own.isdisjoint(WELL_KNOWN) and int(atom.value) not in own and not alike


def direction(state: State, place: int) -> int:
    """`direction = (arrow | from) word {any atom}`

    `443 → the portal`, `443 from any host`: who connects is told in other columns, or not at all.
    """
    follower = state.at(place + 1)
    told = state.after in ("item", "held", "group") and follower is not None
    if not told or follower is None or follower.kind not in WORDS or follower.known:
        return qualifiers.range_follows(state, place) if state.atoms[place].kind == Meaning.FROM else place + 1
    place += 1
    while (atom := state.at(place)) is not None and atom.kind not in ("break", "semicolon", Meaning.TRANSPORT):
        if place == state.note_until or (state.outer and atom.kind == "close"):
            break
        if atom.kind == "number" and state.atoms[place - 1].kind == "comma":
            break
        place += 1
    state.after = "separator"
    return place


def end_statement(state: State, place: int) -> int:
    """`cell = statement {(break | semicolon) statement}`"""
    finish(state, place)
    return place + 1


def finish(state: State, place: int) -> None:
    while state.outer:
        _finish_scope(state)
        state.scope, _ = state.outer.pop()
    _finish_scope(state)
    if len(state.items) == state.statement_begin:
        _only_words(state, place)
    held = state.scope.held if not state.scope.held_used else ()
    state.scope = Scope(held=held, held_used=not held, held_first=True, begin=len(state.items))
    state.note_until = state.aside_until = -1
    state.after, state.reach = "", (0, 0)
    state.joined = state.alternative = state.between = state.negative = False
    ending = state.at(place)
    state.refused = state.refused and ending is not None and ending.kind == "semicolon"
    state.statement_begin = state.run_begin = len(state.items)
    state.statement_atom = place + 1


def _finish_scope(state: State) -> None:
    scope = state.scope
    if scope.held and not scope.held_used and scope.encryption and not scope.encryption_used and _ends_alone(state):
        # The last of TCP (TLS) and TCP (MTLS).
        state.add(Item(state.items[-1].start, state.items[-1].end))
    if not scope.held_used and (targets := building.without_transport(state.items, scope.begin)):
        for item in targets:
            item.transports = scope.held
        scope.held_used = True
    if scope.encryption is not None and not scope.encryption_used and len(state.items) > scope.begin:
        for item in building.last_cluster(state.items, scope.begin):
            if item.encryption in (None, UNSECURED):
                item.encryption = scope.encryption  # SSL disabled, TLS enabled
        scope.encryption = None
    naming.flush_label(state)


def _ends_alone(state: State) -> bool:
    """Whether what was read last is a transport with its encryption and no ports."""
    if len(state.items) <= state.statement_begin:
        return False
    last = state.items[-1]
    return last.ports is None and not last.dynamic and last.detail is None and bool(last.transports and last.encryption)


def _only_words(state: State, place: int) -> None:
    """A statement without ports: an application alone, a transport alone, or text that tells no port."""
    said = state.atoms[state.statement_atom : place]
    if not said:
        return
    scope = state.scope
    kinds = {atom.kind for atom in said}
    explains = Meaning.PROSE in kinds
    if said[0].kind == Meaning.NEGATIVE and not scope.label_known and not scope.held:
        state.none = True  # deny by default, logged: what follows a denial is no service
        return
    if scope.label is not None and (scope.label_known or (looks_like_name(scope.label) and not explains)):
        state.add(Item(*scope.label_place))
    elif scope.held and not scope.held_used:
        state.add(Item(said[0].start, said[-1].end))
    elif kinds & _DENIALS and not kinds & set(WORDS):
        return
    elif kinds & _SAYING and not _only_problem(state, said):
        scope.label = None
        if said[0].kind == "open" and said[-1].kind == "close" and len(said) > 2:
            said = said[1:-1]
        if Meaning.MARK in kinds and state.items:
            for item in building.last_cluster(state.items, 0):
                item.marks |= scope.marks
        ports.open_start(state, said[0].start, said[-1].end)
        words = sum(atom.kind in WORDS for atom in said)
        state.items[-1].prose = explains or Meaning.MARK in kinds or not words or words > MOST_WORDS


def _only_problem(state: State, said: list[Atom]) -> bool:
    return bool(state.problems) and state.problems[-1].start >= said[0].start
