"""Numbers that are no ports: those of names and versions, counts, footnotes, and the protocols of service objects."""

from __future__ import annotations

import re

from exgraph.languages.cell_phrases import OPERATORS
from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.neutral import VERSIONED
from exgraph.languages.words import is_unspaced, words
from exgraph.notation.atom import FOOTNOTE, TURNED, Atom
from exgraph.notation.protocols import IP_PROTOCOLS
from exgraph.notation.turned_numbers import has_transport_behind, is_ported
from exgraph.notation.versions import ends_in_year, follows_name, is_version_behind
from exgraph.values.service import PORTED

COUNT, VERSION = "count", "version"
#: A number of so many digits behind ports, before a closing bracket that nothing opens, marks a footnote.
_FOOTNOTE_DIGITS = 2
#: `2 dynamic ports` counts them; of a number above this one nobody can tell.
MOST_COUNTED = 99
#: No version is above: behind `Java >=` a greater number is left unresolved.
HIGHEST_VERSION = 99
_MOST_DIGITS = 5
_YEARS = range(1990, 2041)
_PARTS = (None, "comma", "semicolon", "break")
_JOINS = ("comma", "slash", "dash", Meaning.AND, Meaning.OR, Meaning.TO)
_RANGES = ("dash", Meaning.OR, Meaning.TO)
_OPERATORS = frozenset(OPERATORS)
#: Before a number, what makes it no port: it is one of the ports beside it.
_LEAVES_OUT = (Word.NOT, Word.EXCEPT, Word.UNEQUAL)
_MOST_BEFORE_NOUN = 2
#: What the lexer takes for a date or a version: three numbers or more.
_RUN = re.compile("[0-9]+(?:-[0-9]+){2,}")
_LOCAL = ("localhost", "127.0.0.1")
#: In atoms: what may stand between "unless" and a number.
_MOST_BEHIND_UNLESS = 6
_SAID_BEHIND_UNLESS = ("word", "colon", "dash", Meaning.PROSE, Meaning.FILLER, Meaning.TRANSPORT, Meaning.TO)


def tell_apart(text: str, made: list[Atom]) -> list[Atom]:
    """The atoms of a cell with the kinds of those numbers that are no ports."""
    _leave_runs_unresolved(made)
    numbers = [place for place, atom in enumerate(made) if atom.kind == "number"]
    depths = _depths(made) if numbers else []
    for place in numbers:
        atom = made[place]
        if _is_protocol(made, place):
            atom.kind, atom.value = Meaning.TRANSPORT, IP_PROTOCOLS[int(atom.text)]
        elif _is_footnote(text, made, place, more=place < numbers[-1], opened=depths[place] > 0):
            atom.kind = FOOTNOTE
        elif _is_count(made, place):
            _call(made, place, COUNT)
            while place >= 2 and _continues(made, place):
                place -= 2
                _call(made, place, COUNT)
        elif _is_ip_protocol(made, place):
            atom.kind, atom.value = Meaning.TRANSPORT, IP_PROTOCOLS[int(atom.text)]
        elif _is_of_name(made, place) or _is_version(made, place):
            _call(made, place, VERSION)
        elif follows_name(made, place) and (version := is_version_behind(made, place)) is not False:
            if version:
                _call(made, place, VERSION)
            else:
                atom.kind = TURNED
        elif any(turns(made, place) for turns in (ends_in_year, _counts_in_note, _is_excepted, _is_local)):
            atom.kind = TURNED
        elif _compares_versions(made, place):
            if _value(atom) <= HIGHEST_VERSION or _is_year(atom):
                _call(made, place, VERSION)
            else:
                atom.kind = TURNED
    return _without_counted_ports(text, made) if numbers else made


def _leave_runs_unresolved(made: list[Atom]) -> None:
    """`54-05-5412 UDP` may be a slip in `5405-5412`: beside a transport without a port, numbers in a run of dashes are
    no date and no version, and nobody can tell which ports they are."""
    for place, atom in enumerate(made):
        if atom.kind != "word" or not _RUN.fullmatch(atom.text):
            continue
        spot = place - 2 if _kind(made, place - 1) == "slash" else place - 1
        leads = is_ported(_at(made, spot)) and _kind(made, spot - 1) in _PARTS
        if leads or has_transport_behind(made, place):
            atom.kind = TURNED


def _call(made: list[Atom], place: int, value: str) -> None:
    made[place].kind, made[place].value = "word", value


def _is_protocol(made: list[Atom], place: int) -> bool:
    """Whether a number is the protocol's of a service object: `6/1433`, `17/53`."""
    atom = made[place]
    if len(atom.text) > 2 or IP_PROTOCOLS.get(int(atom.text)) not in PORTED or place + 2 >= len(made):
        return False
    slash, port = made[place + 1 : place + 3]
    begins = _kind(made, place - 1) in _PARTS
    ends = _kind(made, place + 3) in (*_PARTS, "dash")
    tight = atom.end == slash.start and slash.end == port.start
    return begins and ends and tight and (slash.text, port.kind) == ("/", "number") and port.text != atom.text


def _is_ip_protocol(made: list[Atom], place: int) -> bool:
    """`IP 47`, `IP 50/51`: the number of a protocol that has no ports."""
    atom, before, earlier = made[place], _at(made, place - 1), _at(made, place - 2)
    if before is None or len(atom.text) > 3 or IP_PROTOCOLS.get(int(atom.text), PORTED[0]) in PORTED:
        return False
    if before.text == "IP" and not _version_of(before, atom) and _kind(made, place - 2) != "slash":
        before.kind = Meaning.FILLER
        return True
    again = earlier is not None and earlier.kind == Meaning.TRANSPORT and earlier.text.isdigit()
    return again and before.kind in ("slash", Meaning.AND) and not has_transport_behind(made, place)


def _is_footnote(text: str, made: list[Atom], place: int, *, more: bool, opened: bool) -> bool:
    """`443 1)` has a footnote; `1) 443` and `1. 443` are parts of a list that is counted."""
    atom = made[place]
    if len(atom.text) > _FOOTNOTE_DIGITS:
        return False
    begins = _kind(made, place - 1) in (None, "semicolon", "break")
    if begins and more and text[atom.end : atom.end + 1] == "." and text[atom.end + 1 : atom.end + 2].isspace():
        return True
    if _kind(made, place + 1) != "close" or made[place + 1].start != atom.end or opened:
        return False
    return more if begins else _kind(made, place - 1) in ("number", "word", "close", Meaning.TRANSPORT)


def _depths(made: list[Atom]) -> list[int]:
    """In how many open brackets each atom stands."""
    depths, depth = [], 0
    for atom in made:
        depths.append(depth)
        depth = max(depth + (atom.kind == "open") - (atom.kind == "close"), 0)
    return depths


def _is_count(made: list[Atom], place: int) -> bool:
    """Whether a number counts things, or is a share of them: `5 users`, `20 %`, `+ 10 per user`."""
    atom, after = made[place], _at(made, place + 1)
    if after is None:
        return False
    if after.text == "%" and after.start == atom.end:
        return True
    if after.kind == "word" and not after.known and _is_unit(after.text.casefold()):
        return True
    if after.text.casefold() in words(Word.TIMES) and _value(atom) <= MOST_COUNTED:
        return True
    return _kind(made, place - 1) == "plus" and after.text.casefold() in words(Word.PER)


def _is_unit(word: str) -> bool:
    signs = words(Word.UNIT_SIGN)
    return word in words(Word.UNIT) or word in signs or (is_unspaced(word[:1]) and word.startswith(tuple(signs)))


def _continues(made: list[Atom], place: int) -> bool:
    """Whether what is counted begins two atoms before: `2 to 5 nodes`, `between 2 and 5 nodes`."""
    join, first = made[place - 1], made[place - 2]
    between = join.kind == Meaning.AND and _kind(made, place - 3) == Meaning.BETWEEN
    return first.kind == "number" and (join.kind in _RANGES or between)


def _is_of_name(made: list[Atom], place: int) -> bool:
    """Whether a number belongs to the name before it (Exchange 2003, RFC 1350) or is marked as no port."""
    atom = made[place]
    before = _at(made, place - 1)
    if before is None:
        return False
    year = len(atom.text) == 4 and int(atom.text) in _YEARS
    if before.text in ("#", "№", "§", "$"):
        return True
    if before.kind == Meaning.UNRESOLVED and _last_word(before) in words(Word.NUMBERED):
        return True  # see note 3
    earlier = _at(made, place - 2)
    if earlier is not None and before.kind in _JOINS:
        tight = earlier.end == before.start and before.end == atom.start
        if earlier.kind == "word" and earlier.text.isdigit() and (year or (tight and before.kind != Meaning.OR)):
            return True
        if before.kind == "slash" and tight and _version_of(earlier, atom):
            return True
        if before.kind == "dash" and tight and earlier.kind == "word" and not earlier.known:
            return True
    if before.kind in ("word", Meaning.ENCRYPTION, Meaning.TRANSPORT):
        last = _last_word(before)
        if before.kind == "word" and (last in words(Word.NUMBERED) or (year and last in words(Word.PRODUCT))):
            return True
        return _version_of(before, atom)
    return False


def _is_version(made: list[Atom], place: int) -> bool:
    """`versions < 8`, `version 7 or 8`, `8080 (Java 8+)`: what the number says stands before it, or behind it."""
    atom, spot = made[place], place - 1
    join, earlier = _at(made, spot), _at(made, spot - 1)
    if join is not None and earlier is not None and join.kind in (*_RANGES, Meaning.AND) and earlier.value == VERSION:
        return earlier.kind == "word" and _value(atom) <= HIGHEST_VERSION
    if _kind(made, spot) == "colon" and earlier is not None and _note_around(made, spot - 1) is not None:
        return _last_word(earlier) in words(Word.NUMBERED)  # 443 (timeout: 30)
    while (before := _at(made, spot)) is not None and (
        before.kind in _OPERATORS or before.kind in (Meaning.FROM, Meaning.BETWEEN, Meaning.TO, Meaning.FILLER)
    ):
        spot -= 1
    if before is not None and spot < place - 1 and before.kind == "word" and _last_word(before) in words(Word.NUMBERED):
        return True
    if _kind(made, place + 1) not in ("plus", Meaning.ABOVE):
        return False
    opening = _note_around(made, place - 1)
    return opening is not None and opening < place - 1


def _compares_versions(made: list[Atom], place: int) -> bool:
    """`443 (Java >= 8)`: in a bracket behind a port, an operator between a word that is no port's and a number."""
    if _kind(made, place - 1) not in _OPERATORS:
        return False
    behind = _kind(made, place - 2) == "open" and _kind(made, place - 3) in ("number", Meaning.TRANSPORT)
    if behind and _is_year(made[place]) and _kind(made, place - 1) not in _LEAVES_OUT:
        return True  # 80 (until 2024)
    opening = _note_around(made, place - 2)
    return opening is not None and opening < place - 2


def _counts_in_note(made: list[Atom], place: int) -> bool:
    """`9092 (3 brokers)`: a small number that begins a bracket behind a port may count what comes next."""
    after = _at(made, place + 1)
    if _value(made[place]) > MOST_COUNTED or after is None or after.kind != "word" or after.known:
        return False
    behind = _kind(made, place - 1) == "open" and _kind(made, place - 2) in ("number", Meaning.TRANSPORT)
    return behind and after.text.islower()


def _is_excepted(made: list[Atom], place: int) -> bool:
    """`443 (unless the proxy uses 3128)`: behind a port and such words, a number is none that the row opens."""
    spot = place - 1
    while spot > 0 and place - spot <= _MOST_BEHIND_UNLESS and made[spot].kind in _SAID_BEHIND_UNLESS:
        spot -= 1
    unless = _at(made, spot)
    if unless is None or unless.text.casefold() not in words(Word.UNLESS):
        return False
    return any(atom.kind in ("number", Meaning.DYNAMIC) for atom in made[:spot])


def _is_local(made: list[Atom], place: int) -> bool:
    """`8080, seen as localhost:5173`: behind a port, that of the machine itself is another one's."""
    colon, host = _at(made, place - 1), _at(made, place - 2)
    if colon is None or host is None or colon.kind != "colon" or colon.end != made[place].start:
        return False
    local = host.text.casefold().rpartition(" ")[2] in _LOCAL
    return local and any(atom.kind == "number" for atom in made[: place - 2])


def _is_year(number: Atom) -> bool:
    return _value(number) in _YEARS


def _note_around(made: list[Atom], place: int) -> int | None:
    """The bracket behind a port that opens before the words here, without anything else between."""
    while place > 0 and made[place].kind in ("word", "dash") and not made[place].known:
        place -= 1
    return place if place > 0 and made[place].kind == "open" and made[place - 1].kind in ("number", "word") else None


def _without_counted_ports(text: str, made: list[Atom]) -> list[Atom]:
    """The atoms with `5 ports`, whichever they are, left unresolved."""
    kept: list[Atom] = []
    place = 0
    while place < len(made):
        end = _end_of_count(made, place) if made[place].kind == "number" else place
        if end > place:
            first, noun = made[place], made[end]
            if noun.kind == Meaning.DYNAMIC:
                if _value(first) <= MOST_COUNTED:
                    kept.append(Atom("word", first.start, first.end, first.text, COUNT))
                else:
                    kept.append(Atom(TURNED, first.start, first.end, first.text, COUNT))
                place += 1
                continue
            if _kind(made, end + 1) in ("colon", "open"):
                kept.append(Atom("word", first.start, first.end, first.text, COUNT))
            else:
                kept.append(Atom(TURNED, first.start, noun.end, text[first.start : noun.end], COUNT))
            place = end + 1
            continue
        kept.append(made[place])
        place += 1
    return kept


def _end_of_count(made: list[Atom], place: int) -> int:
    """The place of the noun that a number counts; its own place where it counts none."""
    if _kind(made, place - 1) in _JOINS and _kind(made, place - 2) == "number":
        return place  # 80, 443 ports
    end = place + 1
    if _kind(made, end) == "open" and _kind(made, end + 1) == "word" and _kind(made, end + 2) == "close":
        # 5 (five) ports
        noun = _at(made, end + 3)
        small = _value(made[place]) <= MOST_COUNTED
        return end + 3 if small and noun is not None and _last_word(noun) in words(Word.COUNTED) else place
    if _value(made[place]) == 1 and end < len(made) and _last_word(made[end]) in words(Word.PORT_NOUN):
        return end
    if _kind(made, end) in (*_RANGES, Meaning.AND) and _kind(made, end + 1) == "number":
        # 2 to 5 ports: numbers of ports are small.
        end += 2
        small = _value(made[place]) <= MOST_COUNTED >= _value(made[end - 1])
        return end if small and end < len(made) and _last_word(made[end]) in words(Word.COUNTED) else place
    while (atom := _at(made, end)) is not None and end - place <= _MOST_BEFORE_NOUN:
        said = _last_word(atom)
        if atom.kind == Meaning.DYNAMIC:
            return end if end == place + 1 and said in words(Word.PORT_NOUN, Word.COUNTED) else place
        if said in words(Word.COUNTED):
            return place if _kind(made, end + 1) in ("number", TURNED) else end
        if atom.kind not in ("word", Meaning.PROSE, Meaning.TRANSPORT, Meaning.MARK) or atom.known:
            return place
        end += 1
    return place


def _version_of(name: Atom, number: Atom) -> bool:
    return len(number.text) <= 3 and int(number.text) in VERSIONED.get(_last_word(name), ())


def _value(number: Atom) -> int:
    return int(number.value) if len(number.value) <= _MOST_DIGITS else 10**_MOST_DIGITS


def _last_word(atom: Atom) -> str:
    return atom.text.casefold().replace("/", " ").rpartition(" ")[2]


def _at(made: list[Atom], place: int) -> Atom | None:
    return made[place] if 0 <= place < len(made) else None


def _kind(made: list[Atom], place: int) -> str | None:
    atom = _at(made, place)
    return None if atom is None else atom.kind
