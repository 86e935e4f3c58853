"""Where the reading of a cell stands: what was read, what holds, and what comes next."""

from __future__ import annotations

from exgraph.errors import Problem
from exgraph.languages.meanings import Meaning
from exgraph.notation import items as building
from exgraph.notation.atom import DENIED, GIVEN, TURNED, Atom
from exgraph.notation.atoms import atoms
from exgraph.notation.denials import with_denials
from exgraph.notation.items import Item, Scope
from exgraph.notation.lines import joined_lines
from exgraph.notation.operators import resolved
from exgraph.values.applications import find
from exgraph.values.service import NEGATIVE
from exgraph.wording.phrases import Phrase

DEEPEST_BRACKETS = 8
PORTS = ("number", "unclear", "template", Meaning.DYNAMIC, "hidden", "foreign", GIVEN, DENIED, TURNED)
WORDS = ("word", "address")
SMALL = (
    Meaning.AND,
    Meaning.TO,
    Meaning.FROM,
    Meaning.FILLER,
    Meaning.PROSE,
    Meaning.PERMITTED,
    Meaning.ANY,
    "dash",
    "slash",
    "ampersand",
)


class State:
    """One cell while it is read. `items`, `problems`, `none` and `role` are the outcome."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.atoms = with_denials(joined_lines(resolved(text, _lists_in_brackets(atoms(text)))))
        self.items: list[Item] = []
        self.problems: list[Problem] = []
        self.spent: list[tuple[str, int, int]] = []  # digits that are known to be no ports: what they are, and where
        self.none = False
        self.role = ""
        self.scope = Scope()
        self.outer: list[tuple[Scope, int]] = []
        self.partner, self.has_ports = _brackets(self.atoms)
        self.note_until = -1  # inside brackets without ports, which speak about the ports before them
        self.aside_until = -1  # inside brackets without ports that follow no port
        self.after = ""  # what was read last: "item", "held", "group", "word", "separator"
        self.reach: tuple[int, int] = (0, 0)  # the items that an encryption said next holds for
        self.cluster = 0
        self.joined = self.alternative = self.between = self.negative = False
        self.refused = False  # behind a denial of all that the statement says
        self.statement_begin = self.statement_atom = 0
        self.run_begin = 0
        self.from_ports = ""  # what was said of the source ports of the next port

    def _refuse(self, item: Item) -> None:
        """What stands behind a denial of everything: in brackets it is said of that, elsewhere nobody can tell."""
        named = item.application is not None and find(item.application) is not None
        if self.outer or not (named or item.ports is not None or item.dynamic or item.transports):
            item.marks.add(NEGATIVE)
        else:
            item.detail, item.ports, item.dynamic = self.text[item.start : item.end], None, False
            item.marks.add("unresolved")

    def at(self, place: int) -> Atom | None:
        return self.atoms[place] if 0 <= place < len(self.atoms) else None

    def ports_at(self, place: int) -> bool:
        """Whether ports follow here, a colon or a word like "port" aside."""
        while (atom := self.at(place)) is not None and atom.kind in (
            "colon",
            "slash",
            Meaning.FILLER,
            Meaning.PROSE,
            Meaning.PERMITTED,
            Meaning.BETWEEN,
            Meaning.FROM,
        ):
            place += 1
        return atom is not None and atom.kind in PORTS

    def ports_follow(self, place: int) -> bool:
        """Whether this label is followed by its own ports, perhaps with a transport before them."""
        atom = self.at(place)
        while atom is not None and atom.kind in (Meaning.TRANSPORT, "slash", "colon", "dash", Meaning.ENCRYPTION):
            place += 1
            atom = self.at(place)
        return self.ports_at(place) or (atom is not None and atom.kind == "open" and self.has_ports[place])

    def word_at(self, place: int) -> bool:
        atom = self.at(place)
        return atom is not None and atom.kind in WORDS

    def skip_words(self, place: int) -> int:
        while (atom := self.at(place)) is not None and (
            atom.kind in (*WORDS, *SMALL) or atom.kind in (Meaning.TO, Meaning.NONE)
        ):
            place += 1
        return place

    def problem(self, message: Phrase, start: int, end: int) -> None:
        self.problems.append(Problem.of(message, text=self.text, start=start, end=end))

    def spend(self, use: str, begin: int, end: int) -> None:
        """Say what the numbers of these atoms are, which are no ports."""
        self.spent += [(use, atom.start, atom.end) for atom in self.atoms[begin:end] if atom.kind == "number"]

    def joined_text(self, run: list[Atom]) -> str:
        pieces: list[str] = []
        for before, atom in zip([None, *run], run, strict=False):
            gap = "" if before is None else self.text[before.end : atom.start]
            between = " " if any(c.isspace() for c in gap) else "." if gap == "." else ""
            pieces.append(between + " ".join(atom.text.split()))
        return "".join(pieces)

    def add(self, item: Item) -> None:
        scope = self.scope
        scope.style = scope.style or "port"
        if not self.joined or self.after == "separator":
            self.cluster += 1
        item.cluster = self.cluster
        item.transports = scope.held
        if scope.held_alternative:
            item.marks.add("alternative")
        scope.held_used = True
        if scope.label is not None and (not scope.label_closed or item.dynamic):
            item.application = scope.label
            scope.label_used = True
        item.encryption = scope.encryption
        scope.encryption_used = scope.encryption is not None
        item.marks |= scope.marks
        if self.negative:
            item.marks.add(NEGATIVE)
        elif self.refused:
            self._refuse(item)
        if self.from_ports and item.ports is not None:
            item.detail, self.from_ports = item.detail or self.from_ports, ""
        if self.alternative:
            item.marks.add("alternative")
            if len(self.items) > self.statement_begin:
                self.items[-1].marks.add("alternative")
        self.alternative = self.joined = False
        self.items.append(item)
        if scope.parts and not scope.label_closed:
            building.name_items(building.last_cluster(self.items, scope.begin), scope.label, scope.parts)
        self.after, self.reach = "item", (len(self.items) - 1, len(self.items))
        if self.cluster == item.cluster:
            cluster = building.last_cluster(self.items, max(scope.begin, len(self.items) - 64))
            self.reach = (len(self.items) - len(cluster), len(self.items))


def _lists_in_brackets(found: list[Atom]) -> list[Atom]:
    """The atoms with the semicolons inside a pair of brackets as commas: `902 (default; configurable)`."""
    if not any(atom.kind == "semicolon" for atom in found):
        return found
    inside: list[Atom] = []
    depth = 0
    for atom in found:
        if atom.kind == "break":
            inside, depth = [], 0
        elif atom.kind == "open":
            depth += 1
        elif atom.kind == "close" and depth:
            depth -= 1
            if not depth:
                for semicolon in inside:
                    semicolon.kind = "comma"
                inside = []
        elif atom.kind == "semicolon" and depth:
            inside.append(atom)
    return found


def _brackets(found: list[Atom]) -> tuple[dict[int, int], list[bool]]:
    """The partner of each bracket that has one, and for each atom whether, as an opening one, it holds ports."""
    partner: dict[int, int] = {}
    has_ports = [False] * len(found)
    stack: list[tuple[int, int]] = []
    ports = 0
    for place, atom in enumerate(found):
        if atom.kind in ("break", "semicolon"):
            stack.clear()
        elif atom.kind == "open":
            stack.append((place, ports))
        elif atom.kind == "close" and stack:
            opening, before = stack.pop()
            if len(stack) < DEEPEST_BRACKETS:
                partner[opening], partner[place] = place, opening
                has_ports[opening] = ports > before
        elif atom.kind in PORTS:
            ports += 1
    return partner, has_ports
