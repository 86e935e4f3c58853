"""The grammar of a port cell.

    cell = statement {break statement}          break: a line break, <br>, a semicolon
    statement = part {(comma | and | or | plus | slash) part}
    part = [label] [transports] ports [transports] [label] [encryption] [mark] | label open statement close
    ports = number | number to number | number above | dynamic | template | unresolved
    number = ASCII digits, 1 to 65535

Every handler has the rule that it reads in the first line of its docstring; words are `Meaning`s and kinds of tokens.

One pass over the atoms, without recursion; brackets are kept on a stack of limited depth. Each kind of atom has its
handler, which is given a place and answers the next.
"""

from __future__ import annotations

from collections.abc import Callable

from exgraph.languages.meanings import Meaning
from exgraph.notation import application_rules as naming
from exgraph.notation import port_rules as ports
from exgraph.notation import punctuation_rules as statements
from exgraph.notation import qualifier_rules as qualifiers
from exgraph.notation import transport_rules as transports
from exgraph.notation.atom import DENIED, FROM_PORTS, GIVEN, TURNED
from exgraph.notation.items import Item
from exgraph.notation.state import PORTS, State

_HANDLERS: dict[str, Callable[[State, int], int]] = {
    "number": ports.number,
    "hidden": ports.unreadable,
    "foreign": ports.unreadable,
    "template": ports.template,
    GIVEN: ports.given,
    DENIED: ports.denied,
    FROM_PORTS: ports.from_ports,
    TURNED: ports.turned,
    "unclear": ports.turned,
    "open": statements.open_bracket,
    "close": statements.close_bracket,
    "break": statements.end_statement,
    "semicolon": statements.end_statement,
    "slash": statements.slash,
    "word": naming.label,
    "address": naming.label,
    Meaning.TRANSPORT: transports.transport,
    Meaning.IP_PROTOCOL: transports.ip_protocol,
    Meaning.DYNAMIC: ports.dynamic,
    Meaning.ANY: ports.any_port,
    Meaning.ENCRYPTION: qualifiers.encryption,
    Meaning.MARK: qualifiers.mark,
    Meaning.NEGATIVE: qualifiers.negation,
    Meaning.PERMITTED: qualifiers.permission,
    Meaning.NONE: qualifiers.says_none,
    Meaning.UNRESOLVED: ports.unresolved,
    Meaning.NEXT_FREE: ports.next_free,
    Meaning.WHERE: qualifiers.explanation,
    Meaning.BETWEEN: qualifiers.range_follows,
    Meaning.FROM: statements.direction,
    "arrow": statements.direction,
    "comma": statements.separator,
    "plus": statements.separator,
    Meaning.AND: statements.separator,
    Meaning.OR: statements.separator,
}


#: What has numbers that are ports, or that are said of ports.
_NUMBERED = (*PORTS, FROM_PORTS)


def parse(text: str) -> State:
    """`cell = statement {break statement}`

    `items`, `problems`, `none` and `role` of the answer are what the cell says.
    """
    state = State(text)
    place = 0
    while place < len(state.atoms):
        handler = _HANDLERS.get(state.atoms[place].kind)
        place = place + 1 if handler is None else handler(state, place)
    statements.finish(state, len(state.atoms))
    if any(not item.prose for item in state.items):
        state.items = [item for item in state.items if not item.prose]
    _keep_numbers(state)
    return state


def _keep_numbers(state: State) -> None:
    """A number that no rule took for anything is left unresolved, with the word before it: none is lost."""
    numbers = [place for place, atom in enumerate(state.atoms) if atom.kind in _NUMBERED and _has_digits(atom.text)]
    if not numbers:
        return
    taken = bytearray(len(state.text))
    spans = [(item.start, item.end) for item in state.items if _tells_more(item)] + [
        (told.start, told.end) for told in state.problems
    ]
    for start, end in (*spans, *((start, end) for _, start, end in state.spent)):
        taken[start:end] = b"\1" * (end - start)
    for place in numbers:
        atom = state.atoms[place]
        if not any(taken[atom.start : atom.end]):
            before = state.at(place - 1)
            start = before.start if before is not None and before.kind == "word" else atom.start
            state.items.append(Item(start, atom.end, detail=state.text[start : atom.end], marks={"unresolved"}))


def _tells_more(item: Item) -> bool:
    """Whether an item is more than a name or a transport, beside which numbers may stand that are not its own."""
    return item.ports is not None or item.detail is not None or item.portless


def _has_digits(text: str) -> bool:
    return any(sign.isdigit() for sign in text)
