"""Application labels in a cell, before their ports or behind them."""

from __future__ import annotations

import re

from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.words import words
from exgraph.notation import items as building
from exgraph.notation.application_text import Label, is_prose, label_of, names_in_brackets
from exgraph.notation.atom import Atom
from exgraph.notation.inference import infer
from exgraph.notation.items import Item
from exgraph.notation.protocols import MISSPELLED_TRANSPORTS
from exgraph.notation.state import SMALL, WORDS, State
from exgraph.values.applications import find
from exgraph.values.families import says_over_tls
from exgraph.values.service import Service
from exgraph.wording.phrases import Phrase

#: What the name of a setting calls a port, as programs write it.
_OF_SETTINGS = frozenset({"port", "ports"})
_SETTING = re.compile(r"[^\W_]+(?:_[^\W_]+)+")
#: What a name in brackets says of the one before them: WinRM (HTTPS).
_TLS = "TLS"


def label(state: State, place: int) -> int:
    """`label = word {[small | slash] word}`

    The name of the ports behind it or before it.
    """
    end = place
    last = place
    while (atom := state.at(end)) is not None:
        if atom.kind in WORDS:
            last = end
        elif atom.kind not in SMALL or end - last > 1 or (atom.kind == "slash" and not state.word_at(end + 1)):
            break
        end += 1
    run = state.atoms[place : last + 1]
    end = last + 1
    text = state.joined_text(run)
    if run[0].kind != "word" and not any(atom.kind in WORDS for atom in run):
        return place + 1
    misspelled = len(run) == 1 and text.casefold() in MISSPELLED_TRANSPORTS
    if misspelled and place and state.atoms[place - 1].kind in ("slash", "number", "template"):
        state.problem(Phrase.of("cells.no-transport", text=text), run[0].start, run[-1].end)
        return end
    joined = state.after in ("item", "group") or state.note_until > place
    if not state.scope.label and not joined and _names_setting(run) and not state.ports_follow(end):
        state.add(Item(run[0].start, run[-1].end, detail=text, marks={"unresolved"}))
        return end
    follower = state.at(end)
    if follower is not None and (follower.kind == "slash" or (follower.kind == "open" and not state.has_ports[end])):
        _composite(state, run)
    if state.role:
        run = run[_last_slash(run) + 1 :] if _last_slash(run) >= 0 else run
        text = state.joined_text(run)
    if state.aside_until > place and state.scope.label is not None:
        if says_over_tls(text, state.scope.label):
            state.scope.encryption, state.scope.encryption_used = _TLS, False
        return end
    noting = state.note_until > place and bool(state.items)
    behind = noting or (
        state.after in ("item", "held", "group")
        and (state.scope.style == "port" or not state.ports_follow(end))
        and not (
            follower is not None and (follower.kind == "colon" or (follower.kind == "open" and state.has_ports[end]))
        )
    )
    if behind and not noting and _own_service(state, place, run):
        behind = False
    if behind:
        before = state.at(place - 1)
        _label_behind(state, text, run, explains=before is not None and before.kind == Meaning.PROSE)
    else:
        _label_before(state, text, run)
    return end


def names_setting(text: str) -> bool:
    """Whether a text is the name of a setting that has the port.

    >>> names_setting("ha_port_id"), names_setting("web_app")
    (True, False)
    """
    name = text.strip()
    return _SETTING.fullmatch(name) is not None and not _OF_SETTINGS.isdisjoint(name.lower().split("_"))


def _names_setting(run: list[Atom]) -> bool:
    """Whether one word stands here, the name of a setting."""
    return len(run) == 1 and names_setting(run[0].text)


def _own_service(state: State, place: int, run: list[Atom]) -> bool:
    """Whether a known name stands in a list behind a protocol without ports, whose name it is not: `ICMP, SSH`."""
    before = state.at(place - 1)
    joined = before is not None and before.kind in ("comma", "slash", Meaning.AND, Meaning.OR)
    return joined and bool(state.items) and state.items[-1].portless and any(atom.known for atom in run)


def _label_behind(state: State, text: str, run: list[Atom], explains: bool) -> None:
    """`explains`: a preposition or an article stands before (`443 for the default instance`)."""
    label = label_of(text, run, before=False)
    if label.name is None and _whole_brackets(state, run) and names_in_brackets(text) and not is_prose(text):
        label = Label(text, False)
    elif explains and not label.known:
        return
    begin = max(state.scope.begin, state.statement_begin) if state.note_until < 0 else state.statement_begin
    targets = building.without_label(state.items, begin)
    if targets and targets[-1].detail is None:
        cluster = building.last_cluster(state.items, begin) if label.parts else targets
        building.name_items(cluster if len(cluster) == len(label.parts) else targets, label.name, label.parts)
    elif label.known and state.items and (find(text) is not None or not _named_already(state)):
        building.name_items(building.last_cluster(state.items, begin), label.name, label.parts)
    if state.after == "separator":
        state.after = "item"


def _named_already(state: State) -> bool:
    """Whether the last port has a known name: `HTTP 80 (redirect to HTTPS)` stays HTTP."""
    name = state.items[-1].application
    return name is not None and find(name) is not None


def _whole_brackets(state: State, run: list[Atom]) -> bool:
    opening, close = state.partner.get(state.note_until, -1), state.at(state.note_until)
    return (
        opening >= 0
        and state.atoms[opening + 1] is run[0]
        and close is not None
        and state.atoms[state.note_until - 1] is run[-1]
    )


def _label_before(state: State, text: str, run: list[Atom]) -> None:
    flush_label(state)
    scope = state.scope
    label = label_of(text, run, before=True)
    scope.label, scope.parts, scope.label_known = label.name, label.parts, label.known
    scope.label_used = scope.label_closed = False
    scope.label_place, scope.label_begin = (run[0].start, run[-1].end), len(state.items)
    scope.style = scope.style or "label"
    if not scope.held_first and scope.held_used:
        scope.held, scope.held_alternative = (), False
    if scope.encryption_used:
        scope.encryption, scope.encryption_used = None, False
    state.run_begin, state.after = len(state.items), "word"


def flush_label(state: State) -> None:
    """A known label that no port followed is a service of its own."""
    scope = state.scope
    if scope.parts:
        # HTTP and HTTPS, 80 and 443: as many names as ports belong together in order.
        items = [item for item in state.items[scope.label_begin :] if item.application == scope.label]
        if len(items) == len(scope.parts):
            building.name_items(items, scope.label, scope.parts)
    if scope.label is None or scope.label_used or not scope.label_known:
        return
    unnamed = building.without_label(state.items, max(scope.begin, state.statement_begin))
    if unnamed and scope.style == "port" and not unnamed[-1].portless and not _is_other(state, unnamed[-1]):
        building.name_items(unnamed, scope.label, scope.parts)
        scope.label_used = True
        return
    several = "" if scope.parts else _several_ports(state)
    for name in scope.parts or (scope.label,):
        parts, scope.parts, scope.label = scope.parts, (), name
        state.add(Item(*scope.label_place, detail=several or None, marks={"unresolved"} if several else set()))
        scope.parts = parts


def _several_ports(state: State) -> str:
    """What says "ports" of one name, `NFS ports`, and not which: the registered one is one of several; else empty."""
    begin, stop = state.scope.label_place
    place = next(place for place, atom in enumerate(state.atoms) if atom.start >= begin)
    end = next((n for n, atom in enumerate(state.atoms) if atom.start >= stop), len(state.atoms))
    for spot, (first, last) in ((place - 1, (place - 1, end - 1)), (end, (place, end))):
        beside = state.at(spot)
        if beside is not None and beside.kind == Meaning.FILLER and beside.text.casefold() in words(Word.SEVERAL_PORTS):
            return state.text[state.atoms[first].start : state.atoms[last].end]
    return ""


def _is_other(state: State, item: Item) -> bool:
    """Whether a name behind "or" is another service than the port before it: `8888 or HTTPS`, but not `22 or SSH`."""
    if not state.alternative or item.ports is None:
        return False
    ports = infer(Service(application=state.scope.label)).ports
    return ports is not None and ports != item.ports


def _composite(state: State, run: list[Atom]) -> None:
    """`A/V/RTP/TCP/50000`: before the application stands a role; roles have slashes, so split from the right."""
    slash = _last_slash(run)
    if slash < 1 or state.items or all(atom.known for atom in run if atom.kind in WORDS):
        return
    state.role = state.text[run[0].start : run[slash].start].strip()


def _last_slash(run: list[Atom]) -> int:
    return next((place for place in range(len(run) - 1, -1, -1) if run[place].kind == "slash"), -1)
