"""Words that say something of ports: encryption, optional, conditional, not required."""

from __future__ import annotations

import re

from exgraph.languages.cell_phrases import encryptions, phrases
from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.words import words
from exgraph.notation import application_rules as naming
from exgraph.notation.atom import Atom
from exgraph.notation.denials import refuses_all
from exgraph.notation.encryption_phrases import joint
from exgraph.notation.state import PORTS, WORDS, State
from exgraph.values.encryption import UNCLEAR, UNSECURED, Encryption
from exgraph.values.registry import named
from exgraph.values.service import NEGATIVE

_WORD = re.compile(r"[^\W\d_]+")
_JUST_BEFORE = ("number", "close", "colon", "dash", "open", Meaning.TRANSPORT, Meaning.PROSE)
#: What a list of ports without a word is made of.
_ONLY_PORTS = ("number", "comma", "slash", "dash", Meaning.TRANSPORT, Meaning.AND)


def encryption(state: State, place: int) -> int:
    """`encryption = said`, before its ports or behind them."""
    name = state.atoms[place].value or None
    end = place + 1
    begin, stop = state.reach
    after_ports = state.after in ("item", "held", "group", "word-behind") and stop > begin
    if (state.note_until > place and state.items) or (after_ports and not _starts_part(state, place)):
        reached = state.items[begin:stop]
        # 143 (non-SSL)/993 (SSL): brackets of its own have spoken of the first.
        reached = [item for item in reached if not item.closed or item.encryption is None] or reached
        parts = state.atoms[place].parts
        # 389/636 (plain/SSL): as many as ports belong together in order.
        names = parts if len(parts) == len(reached) > 1 else (name,) * len(reached)
        for item, said in zip(reached, names, strict=True):
            item.encryption = _together(item.encryption, said or None, state.atoms[place].text)
        return end
    state.scope.encryption, state.scope.encryption_used = name, False
    return end


def _together(said: str | None, name: str | None, text: str) -> str | None:
    """What is said of one port twice: `TLS, no SSL` is TLS, and `TLS, cleartext` an offer of it."""
    if not said or said in (UNCLEAR, UNSECURED) or name != UNSECURED:
        return name or said
    stated = Encryption.read(said)
    return str(joint(stated, Encryption.read(name))) if text.casefold() in encryptions() else said


def _starts_part(state: State, place: int) -> bool:
    """Whether an adjective opens the next name: `143 (IMAP), 993 (secure IMAP)`."""
    follower = state.at(place + 1)
    return state.after == "separator" and follower is not None and follower.kind in WORDS


def mark(state: State, place: int) -> int:
    """`mark = optional | default | conditional {word}`"""
    mark = state.atoms[place].value
    end = state.skip_words(place + 1) if mark == "conditional" and not is_only_before(state, place) else place + 1
    if (state.note_until > place or state.after in ("item", "held", "group")) and len(
        state.items
    ) > state.statement_begin:
        begin, stop = state.reach
        if state.note_until <= place:
            begin = min(begin, state.run_begin)
        # "No UDP 161, TCP 3000 only": a denial before is not of what alone holds.
        alone = state.atoms[place].text.casefold() in words(Word.ONLY) and begin > state.statement_begin
        for item in state.items[begin:stop]:
            if alone:
                item.marks.discard(NEGATIVE)
            item.marks.add(mark)
        return end
    state.scope.marks.add(mark)
    return end


def is_only_before(state: State, place: int) -> bool:
    """`only HTTPS`: what follows is the service itself, and no condition."""
    follower = state.at(place + 1)
    only = state.atoms[place].text.casefold() in words(Word.ONLY, Word.ONLY_BEFORE)
    return only and follower is not None and follower.known and bool(named(follower.text))


def negation(state: State, place: int) -> int:
    """`denial = negative part | part negative`

    What is denied: the ports behind the word where it begins a part (`block UDP 1434`), else those before it.
    """
    atom, follower = state.atoms[place], state.at(place + 1)
    if " " not in atom.text and follower is not None and follower.kind == "word" and not follower.known:
        atom.kind = "word"  # block storage, drop folder
        return naming.label(state, place)
    if follower is not None and _is_condition(follower):
        # Not required if …: under another condition it is.
        return mark(state, place + 1)
    before = state.at(place - 1)
    if (
        before is not None
        and before.kind == Meaning.ENCRYPTION
        and (state.note_until > place or before.value == UNSECURED)
    ):
        # (TLS not allowed), cleartext not allowed: what is said of encryption is denied, and no port. How it is then
        # encrypted, nobody says.
        left = None if before.value == UNSECURED else UNCLEAR
        for item in state.items[state.statement_begin :]:
            item.encryption = left if item.encryption == before.value else item.encryption
        state.scope.encryption = None
        return place + 1
    begins = len(state.items) == state.statement_begin or state.after == "separator"
    if state.note_until > place and state.items:
        begin, stop = state.reach
        for item in state.items[begin:stop]:
            item.marks.add(NEGATIVE)
    elif begins and _services_follow(state, place + 1):
        state.negative = True
    else:
        state.none = state.none or not state.items
        state.refused = state.refused or refuses_all(state.atoms, state.statement_atom, place)
        _deny_before(state, place)
    return place + 1


def _deny_before(state: State, place: int) -> None:
    """Deny what stands before: a name alone (`HTTP disabled`), else the last ports and those listed with them.

    `443 outbound, 80 not needed` needs 443: words between part them.
    """
    scope = state.scope
    if scope.label is not None and not scope.label_used and state.after == "word":
        count = len(state.items)
        naming.flush_label(state)
        for item in state.items[count:]:
            item.marks.add(NEGATIVE)
        scope.label, scope.label_used = None, True
        return
    begin = max(state.run_begin, scope.begin if state.outer else 0)
    for spot in range(len(state.items) - 1, begin - 1, -1):
        item = state.items[spot]
        item.marks.add(NEGATIVE)
        if spot > begin and not _listed(state.text[state.items[spot - 1].end : item.start]):
            break


def _listed(between: str) -> bool:
    """Whether nothing but signs, transports and "and" stands between two ports."""
    known = (phrases().get(word.casefold(), ("", ""))[0] for word in _WORD.findall(between))
    return all(meaning in (Meaning.TRANSPORT, Meaning.AND, Meaning.OR, Meaning.FILLER) for meaning in known)


def _services_follow(state: State, place: int) -> bool:
    """Whether ports, a transport or an application are named before the next separator."""
    while (atom := state.at(place)) is not None and atom.kind not in ("comma", "break", "semicolon"):
        if atom.kind in (*PORTS, Meaning.TRANSPORT, Meaning.ANY) or atom.known:
            return True
        place += 1
    return False


def permission(state: State, place: int) -> int:
    """`permission = permitted part`

    `block UDP 1434, allow TCP 1433`: what was denied ends here.
    """
    state.negative = state.refused = False
    return place + 1


def _is_condition(atom: Atom) -> bool:
    return atom.kind == Meaning.MARK and atom.value == "conditional"


def says_none(state: State, place: int) -> int:
    """`statement = none | ports none`: behind its ports (`443 not used`) it denies them."""
    before = state.at(place - 1)
    if before is not None and before.kind in _JUST_BEFORE and state.after in ("item", "held", "group"):
        for item in state.items[state.reach[0] : state.reach[1]]:
            item.marks.add(NEGATIVE)
    follower = state.at(place + 1)
    if follower is not None and follower.kind in PORTS:
        state.negative = True
    state.none = True
    return place + 1


def explanation(state: State, place: int) -> int:
    """`explanation = where {any atom}`

    What explains a template or a port goes on to the end of the statement, or to the next part of a list that begins
    with a number and has no words: `5<xx>14 where <xx> is the instance, 67/68`.
    """
    if len(state.items) == state.statement_begin:
        return place + 1
    begin = place
    while place < len(state.atoms) and state.atoms[place].kind not in ("break", "semicolon"):
        if state.atoms[place].kind == "comma" and _is_only_ports(state, place + 1):
            break
        place += 1
    if any(atom.kind in PORTS and any(map(str.isdigit, atom.text)) for atom in state.atoms[begin:place]):
        last = state.items[-1]
        last.end = state.atoms[place - 1].end
        last.detail = state.text[last.start : last.end]
    return place


def _is_only_ports(state: State, place: int) -> bool:
    """Whether what is left of the statement are numbers, with their transports and what joins them."""
    begin = place
    while place < len(state.atoms) and state.atoms[place].kind not in ("break", "semicolon"):
        if state.atoms[place].kind not in _ONLY_PORTS:
            return False
        place += 1
    return place > begin and state.atoms[begin].kind == "number"


def range_follows(state: State, place: int) -> int:
    """`range = (between | from) number (and | to | dash) number`"""
    state.between = True
    return place + 1
