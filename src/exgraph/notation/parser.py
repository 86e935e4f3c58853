"""The grammar of a port cell.

    cell      := statement { break statement }          break: a line break, <br>, a semicolon
    statement := part { ("," | and | or | "+" | "/") part }
    part      := [label] [transports] ports [transports] [label] [encryption] [marks] | label "(" statement ")"
    ports     := port | port to port | port above | dynamic | template | unresolved
    port      := ASCII digits, 1 to 65535

One pass over the atoms, without recursion; brackets are kept on a stack of limited depth.
"""

from __future__ import annotations

from collections.abc import Callable

from exgraph.errors import Problem
from exgraph.notation import items as building
from exgraph.notation.atoms import Atom, atoms
from exgraph.notation.items import Item, Scope
from exgraph.notation.labels import label_of, looks_like_name
from exgraph.notation.words import MISSPELLED_TRANSPORTS, TRANSPORTS, Meaning
from exgraph.values.ports import HIGHEST, LOWEST, PortRange
from exgraph.values.service import PORTLESS

DEEPEST_BRACKETS = 8
_SEPARATORS = ("comma", "plus", Meaning.AND, Meaning.OR)
_JOINS_TRANSPORTS = ("slash", "comma", "plus", Meaning.AND, Meaning.OR)
_PORTS = ("number", "template", Meaning.DYNAMIC, "hidden", "foreign")
_WORDS = ("word", "address")
_SMALL = (Meaning.AND, Meaning.TO, Meaning.FROM, Meaning.FILLER, Meaning.ANY, "dash", "slash", "ampersand")
_YES = frozenset("yes да ja oui sì sí sim true 是 はい 예".split())
_NO = frozenset("no nein non não null false 否 いいえ".split())


class Parser:
    """Reads one cell; `items`, `problems`, `none` and `role` hold the outcome after `run`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.atoms = atoms(text)
        self.items: list[Item] = []
        self.problems: list[Problem] = []
        self.none = False
        self.role = ""
        self._scope = Scope()
        self._outer: list[tuple[Scope, int]] = []
        self._partner, self._has_ports = _brackets(self.atoms)
        self._note_until = -1  # inside brackets without ports, which speak about the ports before them
        self._aside_until = -1  # inside brackets without ports that follow no port
        self._after = ""  # what was read last: "item", "held", "group", "word", "separator"
        self._reach: tuple[int, int] = (0, 0)  # the items that an encryption said next holds for
        self._cluster = 0
        self._joined = self._or = self._between = self._negative = False
        self._statement_begin = self._statement_atom = 0
        self._run_begin = 0
        self._handlers: dict[str, Callable[[int], int]] = {
            "number": self._number,
            "hidden": self._unreadable,
            "foreign": self._unreadable,
            "template": self._template,
            "greater": self._greater,
            "open": self._open,
            "close": self._close,
            "break": self._break,
            "semicolon": self._break,
            "slash": self._slash,
            "word": self._label,
            "address": self._label,
            Meaning.TRANSPORT: self._transports,
            Meaning.IP_PROTOCOL: self._ip_protocol,
            Meaning.DYNAMIC: self._dynamic,
            Meaning.ANY: self._any,
            Meaning.ENCRYPTION: self._encryption,
            Meaning.MARK: self._mark,
            Meaning.NEGATIVE: self._negation,
            Meaning.NONE: self._none,
            Meaning.UNRESOLVED: self._unresolved,
            Meaning.NEXT_FREE: self._next_free,
            Meaning.WHERE: self._where,
            Meaning.BETWEEN: self._range_follows,
            Meaning.FROM: self._range_follows,
        } | dict.fromkeys(_SEPARATORS, self._separator)

    def run(self) -> None:
        place = 0
        while place < len(self.atoms):
            handler = self._handlers.get(self.atoms[place].kind)
            place = place + 1 if handler is None else handler(place)
        self._finish(len(self.atoms))

    # Ports

    def _number(self, place: int) -> int:
        atom = self.atoms[place]
        follower = self._at(place + 1)
        between, self._between = self._between, False
        if (
            follower is not None
            and follower.kind == "plus"
            and follower.start == atom.end
            and not self._ports_at(place + 2)
        ):
            self._open_start(atom.start, follower.end)
            return place + 2
        if follower is not None and follower.kind == Meaning.ABOVE:
            self._add_range(atom, None, follower.end)
            return place + 2
        upper = self._at(place + 2)
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
            self._add_range(atom, upper, upper.end)
            return place + 3
        self._add_range(atom, atom, atom.end)
        return place + 1

    def _add_range(self, lower: Atom, upper: Atom | None, end: int) -> None:
        bounds = []
        for atom in (lower,) if upper is lower or upper is None else (lower, upper):
            digits = atom.value.lstrip("0") or "0"
            if len(digits) > 5 or not LOWEST <= int(digits) <= HIGHEST:
                shown = digits if len(digits) <= 20 else digits[:20] + "…"
                self._problem(f"{shown} is no port: ports are {LOWEST} to {HIGHEST}", atom.start, atom.end)
                self._after = "word"
                return
            bounds.append(int(digits))
        first, last = bounds[0], HIGHEST if upper is None else bounds[-1]
        if first > last:
            self._problem(f"the range runs backwards: {first} is above {last}", lower.start, end)
            self._after = "word"
            return
        self._add(Item(lower.start, end, ports=PortRange(first, last)))

    def _greater(self, place: int) -> int:
        number = self._at(place + 1)
        if number is None or number.kind != "number" or len(number.value) > 5:
            return place + 1
        lowest = int(number.value) + (1 if self.atoms[place].text == ">" else 0)
        if lowest > HIGHEST:
            return place + 1
        self._add(Item(self.atoms[place].start, number.end, ports=PortRange(max(lowest, LOWEST), HIGHEST)))
        return place + 2

    def _unreadable(self, place: int) -> int:
        atom = self.atoms[place]
        why = "hidden characters stand inside this number" if atom.kind == "hidden" else "these are no ASCII digits"
        self._problem(f"{why}, so it is not read as a port", atom.start, atom.end)
        self._after = "word"
        return place + 1

    def _template(self, place: int) -> int:
        atom = self.atoms[place]
        if not any(c.isdigit() for c in atom.text):
            return place + 1
        end, after = atom.end, place + 1
        dash, other = self._at(place + 1), self._at(place + 2)
        if dash is not None and other is not None and dash.kind in ("dash", Meaning.TO) and other.kind == "template":
            end, after = other.end, place + 3
        self._add(Item(atom.start, end, detail=self.text[atom.start : end], marks={"template"}))
        return after

    def _dynamic(self, place: int) -> int:
        atom = self.atoms[place]
        last = self.items[-1] if len(self.items) > self._scope.begin or self._note_until > place else None
        if self._after == "item" and last is not None and last.ports is not None and len(last.ports) > 1:
            last.dynamic = True
            return place + 1
        spot = place + 1
        while (next_ := self._at(spot)) is not None and next_.kind in (
            "colon",
            "open",
            Meaning.FILLER,
            "dash",
            Meaning.FROM,
        ):
            spot += 1
        lower, to, upper = (self._at(spot + step) for step in range(3))
        if (
            lower
            and to
            and upper
            and (lower.kind, upper.kind) == ("number", "number")
            and to.kind in ("dash", "colon", Meaning.TO)
        ):
            count = len(self.items)
            self._add_range(lower, upper, upper.end)
            if len(self.items) > count:
                self.items[-1].dynamic = True
            closing = self._at(spot + 3)
            if closing is not None and closing.kind == "close" and self._partner.get(spot + 3, -1) >= place:
                return spot + 4
            return spot + 3
        self._add(Item(atom.start, atom.end, dynamic=True))
        return place + 1

    def _any(self, place: int) -> int:
        begin, end = self._statement_atom, place
        while end < len(self.atoms) and self.atoms[end].kind not in ("break", "semicolon"):
            end += 1
        plain = end - begin <= 8 and not any(
            atom.kind in ("number", "template") or (atom.kind in _WORDS and not atom.known)
            for atom in self.atoms[begin:end]
        )
        if not plain:
            return self._label(place)
        self._add(Item(self.atoms[place].start, self.atoms[place].end, ports=PortRange(LOWEST, HIGHEST)))
        return place + 1

    def _open_start(self, start: int, end: int) -> None:
        self._add(Item(start, end, detail=self.text[start:end], marks={"unresolved"}))

    def _unresolved(self, place: int) -> int:
        if self._note_until > place and len(self.items) > self._scope.begin:
            return self._skip_words(place + 1)
        if self._ports_at(self._skip_words(place + 1)):
            return place + 1
        end = self._skip_words(place + 1)
        start, stop = self.atoms[place].start, self.atoms[end - 1].end
        self._add(Item(start, stop, detail=self.text[start:stop], marks={"unresolved"}))
        return end

    def _next_free(self, place: int) -> int:
        end = self._skip_words(place + 1)
        stop = self.atoms[end - 1].end
        if len(self.items) > self._scope.begin and self.items[-1].ports is not None:
            item = self.items[-1]
            item.ports, item.detail = None, self.text[item.start : stop]
            item.marks = (item.marks - {"alternative"}) | {"unresolved"}
        else:
            self._open_start(self.atoms[place].start, stop)
        self._or = False
        return end

    def _add(self, item: Item) -> None:
        scope = self._scope
        scope.style = scope.style or "port"
        if not self._joined or self._after == "separator":
            self._cluster += 1
        item.cluster = self._cluster
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
        if self._negative:
            item.marks.add("negative")
        if self._or:
            item.marks.add("alternative")
            if len(self.items) > self._statement_begin:
                self.items[-1].marks.add("alternative")
        self._or = self._joined = False
        self.items.append(item)
        if scope.parts and not scope.label_closed:
            building.name_items(building.last_cluster(self.items, scope.begin), scope.label, scope.parts)
        self._after, self._reach = "item", (len(self.items) - 1, len(self.items))
        if self._cluster == item.cluster:
            cluster = building.last_cluster(self.items, max(scope.begin, len(self.items) - 64))
            self._reach = (len(self.items) - len(cluster), len(self.items))

    # Transports

    def _transports(self, place: int) -> int:
        names: list[str] = []
        alternative, end = False, place
        after_port = self._after in ("item", "group") or (self._note_until > place and bool(self.items))
        while True:
            names += TRANSPORTS[self.atoms[end].value]
            end += 1
            join, other = self._at(end), self._at(end + 1)
            if join is None or other is None or join.kind not in _JOINS_TRANSPORTS or other.kind != Meaning.TRANSPORT:
                break
            if after_port and join.kind != "slash" and self._ports_at(end + 2):
                break
            if TRANSPORTS[other.value][0] in PORTLESS or names[-1] in PORTLESS:
                break
            alternative = alternative or join.kind == Meaning.OR
            end += 1
        end = self._skip_ip(end)
        transports = tuple(dict.fromkeys(names))
        if transports[0] in PORTLESS:
            return self._portless(place, end, transports[0])
        targets = building.without_transport(self.items, self._scope.begin if self._note_until < place else 0)
        if after_port and targets:
            for item in targets:
                item.transports = transports
                if alternative:
                    item.marks.add("alternative")
            self._after, self._reach = "held", (len(self.items) - len(targets), len(self.items))
            return end
        scope = self._scope
        scope.held, scope.held_alternative, scope.held_used = transports, alternative, False
        scope.held_first = scope.label is None
        if scope.encryption_used:
            scope.encryption = None
        self._run_begin, self._after = len(self.items), "separator"
        return end

    def _skip_ip(self, place: int) -> int:
        """`TCP/IP 1433` is TCP."""
        slash, word = self._at(place), self._at(place + 1)
        return place + 2 if slash and word and slash.kind == "slash" and word.text.casefold() == "ip" else place

    def _portless(self, place: int, end: int, name: str) -> int:
        number = next((n for n, known in building.IP_PROTOCOLS.items() if known == name), -1)
        last = (
            self.items[-1] if len(self.items) > self._scope.begin or (self._note_until > place and self.items) else None
        )
        tight = self._after == "item" and last is not None and not last.transports
        if tight and last is not None and last.ports == _single(number):
            last.ports, last.transports = None, (name,)  # `4 (IP-in-IP)`: the protocol's number
            return end
        item = Item(self.atoms[place].start, self.atoms[end - 1].end)
        end = self._detail(end, item, name, number)
        held, self._scope.held = self._scope.held, (name,)
        alternative, self._scope.held_alternative = self._scope.held_alternative, False
        self._add(item)
        self._scope.held, self._scope.held_alternative = held, alternative
        self._after = "item"
        return end

    def _detail(self, place: int, item: Item, name: str, number: int) -> int:
        """ICMP type and code, or the protocol's own number, which is no port."""
        spot, words = place, ("colon", "dash", "slash", Meaning.FILLER, Meaning.IP_PROTOCOL)
        bracket = self._at(spot) is not None and self.atoms[spot].kind == "open"
        spot += bracket
        while (atom := self._at(spot)) is not None and (
            atom.kind in words
            or (atom.kind == "word" and (atom.text.isdigit() or atom.text.casefold() in ("type", "typ", "тип", "id")))
        ):
            if atom.kind == "word" and atom.text.isdigit():
                break
            spot += 1
        digits = []
        while (atom := self._at(spot)) is not None and len(digits) < 2:
            if atom.text.isdigit() and atom.text.isascii() and len(atom.text) <= 3 and int(atom.text) < 256:
                digits.append(str(int(atom.text)))
            elif not (digits and (atom.kind == "slash" or atom.text.casefold() in ("code", "код"))):
                break
            spot += 1
        if not digits:
            return place
        if not name.startswith("icmp") and digits != [str(number)]:
            return place
        if name.startswith("icmp"):
            item.detail = "/".join(digits)
        closing = self._at(spot)
        if bracket and (closing is None or closing.kind != "close"):
            return spot
        return spot + bracket

    def _ip_protocol(self, place: int) -> int:
        spot = place + 1
        while (atom := self._at(spot)) is not None and (atom.kind == "colon" or atom.text in ("#", "№", "=")):
            spot += 1
        names: list[tuple[Atom, str]] = []
        while (
            (atom := self._at(spot)) is not None
            and atom.kind == "number"
            and len(atom.text) <= 3
            and int(atom.text) < 256
        ):
            names.append((atom, building.protocol_name(int(atom.text))))
            join = self._at(spot + 1)
            spot += 2 if join is not None and join.kind in ("comma", "slash", Meaning.AND, Meaning.OR) else 1
        for atom, name in names:
            if name in ("tcp", "udp", "sctp", "dccp"):
                self._scope.held, self._scope.held_used = (name,), False
            elif not (self.items and self.items[-1].transports == (name,) and self._after in ("item", "separator")):
                self._protocol(atom, name)
        return spot if names else place + 1

    def _protocol(self, atom: Atom, name: str) -> None:
        held, self._scope.held = self._scope.held, (name,)
        self._add(Item(atom.start, atom.end))
        self._scope.held = held

    # Labels

    def _label(self, place: int) -> int:
        end = place
        last = place
        while (atom := self._at(end)) is not None:
            if atom.kind in _WORDS:
                last = end
            elif atom.kind not in _SMALL or end - last > 1:
                break
            elif atom.kind == "slash" and (self._at(end + 1) is None or self._at(end + 1).kind not in _WORDS):
                break
            end += 1
        run = self.atoms[place : last + 1]
        end = last + 1
        text = self._joined_text(run)
        if run[0].kind != "word" and not any(atom.kind in _WORDS for atom in run):
            return place + 1
        misspelled = len(run) == 1 and text.casefold() in MISSPELLED_TRANSPORTS
        if misspelled and place and self.atoms[place - 1].kind in ("slash", "number", "template"):
            self._problem(f"{text} is no transport; it is not repaired", run[0].start, run[-1].end)
            return end
        follower = self._at(end)
        self._composite(run, follower)
        if self.role:
            run = run[self._last_slash(run) + 1 :] if self._last_slash(run) >= 0 else run
            text = self._joined_text(run)
        if self._aside_until > place and self._scope.label is not None:
            return end
        noting = self._note_until > place and bool(self.items)
        behind = noting or (
            self._after in ("item", "held", "group")
            and (self._scope.style == "port" or not self._ports_follow(end))
            and not (
                follower is not None
                and (follower.kind == "colon" or (follower.kind == "open" and self._has_ports[end]))
            )
        )
        if behind:
            self._label_behind(text, run)
        else:
            self._label_before(text, run)
        return end

    def _label_behind(self, text: str, run: list[Atom]) -> None:
        label = label_of(text, run, before=False)
        begin = max(self._scope.begin, self._statement_begin) if self._note_until < 0 else self._statement_begin
        targets = building.without_label(self.items, begin)
        if targets and targets[-1].detail is None:
            cluster = building.last_cluster(self.items, begin) if label.parts else targets
            building.name_items(cluster if len(cluster) == len(label.parts) else targets, label.name, label.parts)
        elif label.known and self.items:
            building.name_items(building.last_cluster(self.items, begin), label.name, label.parts)
        if self._after == "separator":
            self._after = "item"

    def _label_before(self, text: str, run: list[Atom]) -> None:
        self._flush_label()
        scope = self._scope
        label = label_of(text, run, before=True)
        scope.label, scope.parts, scope.label_known = label.name, label.parts, label.known
        scope.label_used = scope.label_closed = False
        scope.label_place = (run[0].start, run[-1].end)
        scope.style = scope.style or "label"
        if not scope.held_first and scope.held_used:
            scope.held, scope.held_alternative = (), False
        if scope.encryption_used:
            scope.encryption, scope.encryption_used = None, False
        self._run_begin, self._after = len(self.items), "word"

    def _flush_label(self) -> None:
        """A known label that no port followed is a service of its own."""
        scope = self._scope
        if scope.label is None or scope.label_used or not scope.label_known:
            return
        unnamed = building.without_label(self.items, max(scope.begin, self._statement_begin))
        if unnamed and scope.style == "port":
            building.name_items(unnamed, scope.label, scope.parts)
            scope.label_used = True
            return
        for name in scope.parts or (scope.label,):
            parts, scope.parts, scope.label = scope.parts, (), name
            self._add(Item(*scope.label_place))
            scope.parts = parts

    def _composite(self, run: list[Atom], follower: Atom | None) -> None:
        """`A/V/RTP/TCP/50000`: what stands before the application is a role; roles have slashes, so split from the right."""
        slash = self._last_slash(run)
        if slash < 1 or follower is None or self.items:
            return
        if follower.kind == "slash" or (follower.kind == "open"):
            names = [atom for atom in run if atom.kind in _WORDS]
            if all(atom.known for atom in names):
                return
            self.role = self.text[run[0].start : run[slash].start].strip()

    @staticmethod
    def _last_slash(run: list[Atom]) -> int:
        return next((place for place in range(len(run) - 1, -1, -1) if run[place].kind == "slash"), -1)

    def _joined_text(self, run: list[Atom]) -> str:
        pieces: list[str] = []
        for before, atom in zip([None, *run], run, strict=False):
            gap = "" if before is None else self.text[before.end : atom.start]
            between = " " if any(c.isspace() for c in gap) else "." if gap == "." else ""
            pieces.append(between + " ".join(atom.text.split()))
        return "".join(pieces)

    # Words that say something of ports

    def _encryption(self, place: int) -> int:
        name = self.atoms[place].value
        follower, answer = self._at(place + 1), self._at(place + 2)
        end = place + 1
        if (
            follower is not None
            and answer is not None
            and follower.kind == "colon"
            and answer.text.casefold() in _YES | _NO
        ):
            end = place + 3
            if answer.text.casefold() in _NO:
                return end
        begin, stop = self._reach
        after_ports = self._after in ("item", "held", "group", "word-behind") and stop > begin
        if (self._note_until > place and self.items) or (after_ports and not self._starts_part(place)):
            for item in self.items[begin:stop]:
                item.encryption = name
            return end
        self._scope.encryption, self._scope.encryption_used = name, False
        return end

    def _starts_part(self, place: int) -> bool:
        """Whether an adjective opens the next name: `143 (IMAP), 993 (secure IMAP)`."""
        follower = self._at(place + 1)
        return self._after == "separator" and follower is not None and follower.kind in _WORDS

    def _mark(self, place: int) -> int:
        mark = self.atoms[place].value
        end = self._skip_words(place + 1) if mark == "conditional" else place + 1
        if (self._note_until > place or self._after in ("item", "held", "group")) and len(
            self.items
        ) > self._statement_begin:
            begin, stop = self._reach
            if self._note_until <= place:
                begin = min(begin, self._run_begin)
            for item in self.items[begin:stop]:
                item.marks.add(mark)
            return end
        self._scope.marks.add(mark)
        return end

    def _negation(self, place: int) -> int:
        if len(self.items) > self._run_begin:
            for item in self.items[self._run_begin :]:
                item.marks.add("negative")
        else:
            self._negative = True
        return place + 1

    def _none(self, place: int) -> int:
        self.none = True
        return place + 1

    def _where(self, place: int) -> int:
        """What explains a template or a port goes on to the end of the statement."""
        if len(self.items) == self._statement_begin:
            return place + 1
        while place < len(self.atoms) and self.atoms[place].kind not in ("break", "semicolon"):
            place += 1
        return place

    def _range_follows(self, place: int) -> int:
        self._between = True
        return place + 1

    # Brackets, separators, statements

    def _open(self, place: int) -> int:
        close = self._partner.get(place)
        if close is None:
            return place + 1
        skipped = self._aside(place, close)
        if skipped is not None:
            return skipped
        if not self._has_ports[place]:
            if self._after in ("item", "held", "group") and self.items:
                self._note_until = close
            elif self._scope.label is not None and self._after == "word":
                self._aside_until = close
            return place + 1
        scope = self._scope
        self._outer.append((scope, len(self.items)))
        self._scope = Scope(
            begin=len(self.items),
            held=scope.held,
            held_alternative=scope.held_alternative,
            held_first=True,
            label=None if scope.label_closed else scope.label,
            parts=scope.parts,
            label_used=True,
            label_known=scope.label_known,
            encryption=scope.encryption,
            marks=set(scope.marks),
        )
        self._joined, self._after = False, "separator"
        return place + 1

    def _aside(self, place: int, close: int) -> int | None:
        """Brackets that are read whole: a footnote, "dynamic" said of a range, a condition."""
        inside = self.atoms[place + 1]
        behind = self._after == "item" and len(self.items) > self._statement_begin
        if close == place + 2 and behind:
            last = self.items[-1]
            if inside.kind == "number" and len(inside.text) <= 2 and last.ports is not None:
                return close + 1
            if inside.kind == Meaning.DYNAMIC and last.ports is not None and len(last.ports) > 1:
                last.dynamic = True
                return close + 1
        condition = next((at for at in range(place, min(close, place + 40)) if self._is_condition(at)), None)
        if condition is None or self._has_ports[place]:
            return None
        self._mark(condition)
        return close + 1

    def _is_condition(self, place: int) -> bool:
        return self.atoms[place].kind == Meaning.MARK and self.atoms[place].value == "conditional"

    def _close(self, place: int) -> int:
        if place == self._note_until:
            self._note_until, self._after = -1, "item" if self._after == "separator" else self._after
            return place + 1
        if place == self._aside_until:
            self._aside_until = -1
            return place + 1
        if place not in self._partner or not self._outer:
            return place + 1
        self._finish_scope()
        self._scope, begin = self._outer.pop()
        scope = self._scope
        scope.label_used, scope.label_closed, scope.held_used = True, scope.label is not None, True
        scope.style = scope.style or "port"
        scope.encryption_used = scope.encryption is not None
        self._after, self._reach = "group", (begin, len(self.items))
        return place + 1

    def _slash(self, place: int) -> int:
        self._joined = self._after == "item"
        return place + 1

    def _separator(self, place: int) -> int:
        kind = self.atoms[place].kind
        self._or = kind == Meaning.OR and len(self.items) > self._statement_begin
        self._joined = False
        if self._after != "word":
            self._after = "separator"
        return place + 1

    def _break(self, place: int) -> int:
        self._finish(place)
        return place + 1

    def _finish(self, place: int) -> None:
        while self._outer:
            self._finish_scope()
            self._scope, _ = self._outer.pop()
        self._finish_scope()
        if len(self.items) == self._statement_begin:
            self._only_words(place)
        held = self._scope.held if not self._scope.held_used else ()
        self._scope = Scope(held=held, held_used=not held, held_first=True, begin=len(self.items))
        self._note_until = self._aside_until = -1
        self._after, self._reach = "", (0, 0)
        self._joined = self._or = self._between = self._negative = False
        self._statement_begin = self._run_begin = len(self.items)
        self._statement_atom = place + 1

    def _finish_scope(self) -> None:
        scope = self._scope
        if not scope.held_used and (targets := building.without_transport(self.items, scope.begin)):
            for item in targets:
                item.transports = scope.held
            scope.held_used = True
        self._flush_label()

    def _only_words(self, place: int) -> None:
        """A statement without ports: an application alone, a transport alone, or text that tells no port."""
        said = self.atoms[self._statement_atom : place]
        if not said:
            return
        scope = self._scope
        if scope.label is not None and (scope.label_known or looks_like_name(scope.label)):
            self._add(Item(*scope.label_place))
        elif scope.held and not scope.held_used:
            self._add(Item(said[0].start, said[-1].end))
        elif any(atom.kind in (*_WORDS, Meaning.MARK) for atom in said) and not self._only_problem(said):
            scope.label = None
            if said[0].kind == "open" and said[-1].kind == "close" and len(said) > 2:
                said = said[1:-1]
            self._open_start(said[0].start, said[-1].end)

    def _only_problem(self, said: list[Atom]) -> bool:
        return bool(self.problems) and self.problems[-1].start >= said[0].start

    # Looking around

    def _at(self, place: int) -> Atom | None:
        return self.atoms[place] if 0 <= place < len(self.atoms) else None

    def _ports_at(self, place: int) -> bool:
        """Whether ports follow here, a colon or a word like "port" aside."""
        while (atom := self._at(place)) is not None and atom.kind in (
            "colon",
            "slash",
            Meaning.FILLER,
            Meaning.BETWEEN,
            Meaning.FROM,
        ):
            place += 1
        return atom is not None and atom.kind in _PORTS

    def _ports_follow(self, place: int) -> bool:
        """Whether this label is followed by its own ports, perhaps with a transport before them."""
        atom = self._at(place)
        while atom is not None and atom.kind in (Meaning.TRANSPORT, "slash", "colon", "dash", Meaning.ENCRYPTION):
            place += 1
            atom = self._at(place)
        return self._ports_at(place) or (atom is not None and atom.kind == "open" and self._has_ports[place])

    def _skip_words(self, place: int) -> int:
        while (atom := self._at(place)) is not None and (
            atom.kind in (*_WORDS, *_SMALL) or atom.kind in (Meaning.TO, Meaning.NONE)
        ):
            place += 1
        return place

    def _problem(self, message: str, start: int, end: int) -> None:
        self.problems.append(Problem(message, text=self.text, start=start, end=end))


def _single(number: int) -> PortRange | None:
    return PortRange.of(number) if number >= LOWEST else None


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
        elif atom.kind in _PORTS:
            ports += 1
    return partner, has_ports
