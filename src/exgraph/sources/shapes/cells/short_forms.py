"""Names in short: machines whose stem is not said again, `AD-DC01/DC02`, and part of an address, `Backup (.30.100)`."""

from __future__ import annotations

import re
from collections.abc import Iterable

from exgraph.languages.meanings import Word
from exgraph.languages.words import pattern, spaced, whole

_JOIN = pattern(r"\s*[/&+,、，]\s*|", spaced(Word.AND, Word.AND_LETTER, Word.OR, Word.OR_LETTER))
#: More digits are a year or a version.
_NUMBERED = re.compile(r"(?P<stem>(?:.*\D)?)(?P<number>\d{1,3})")
#: Names that differ by a number and are one product, protocol or layer.
_PRODUCT = pattern(whole(Word.PRODUCT))
_VERSIONED = ("ipv", "tls", "ssl", "smb")
_AREA = pattern(whole(Word.AREA))
#: A number alone beside a name has as many digits as the name's: interfaces are written `0/1`.
_FEWEST_DIGITS = 2
_NAME_END = "-_. "
#: In characters. A longer label is no name.
_LONGEST = 200
#: A bracket with addresses whose beginning is left out or covered: `.30.100`, `x.x.30.100`.
_PART_OF_ADDRESS = r"(?:(?:[x*]\.){1,3}|\.)\d{1,3}(?:\.\d{1,3}){0,2}(?:/\d{1,2})?"
_SHORTENED = re.compile(
    rf"(?P<name>.*[^\W_].*?)\s*[(（\[](?P<inside>{_PART_OF_ADDRESS}(?:\s*[,/;&–-]\s*{_PART_OF_ADDRESS})*)[)）\]]",
    re.IGNORECASE,
)


def short_forms(labels: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Label → the roles it names in short.

    A number behind the stem of the name before is a machine of its own; it is called as it is written, or with the
    stem where that is a role elsewhere. Part of an address in brackets belongs to the name before it where that is a
    role by itself, too, and no other part stands behind it: those are several machines. Behind an area it is one of
    the machines there.

    >>> short_forms(["AD-DC01/DC02", "web01/02", "Backup", "Backup (.30.100)"])
    {'AD-DC01/DC02': ('AD-DC01', 'DC02'), 'web01/02': ('web01', 'web02'), 'Backup (.30.100)': ('Backup',)}
    >>> short_forms(["Node (.10)", "Node (.11)", "Node", "eth0/1", "Windows 10 / Windows 11"])
    {}
    """
    met = tuple(dict.fromkeys(labels))
    known = {label.casefold() for label in met}
    found = {label: parts for label in met if (parts := numbered(label, known))}
    return found | _without_parts_of_addresses(met, known)


def numbered(label: str, known: set[str]) -> tuple[str, ...]:
    """The machines that a label lists by their numbers; none where it is anything else. `known` are folded names."""
    parts = [part for part in _JOIN().split(label) if part]
    first = _NUMBERED.fullmatch(parts[0]) if len(parts) > 1 else None
    if first is None or not any(map(str.isalpha, first["stem"])) or _is_of_versions(first["stem"].strip(_NAME_END)):
        return ()
    stem, names = first["stem"], [parts[0]]
    for part in parts[1:]:
        other = _NUMBERED.fullmatch(part)
        if other is None or not _continues(stem, other["stem"], first["number"], other["number"]):
            return ()
        whole_name = stem + other["number"]
        names.append(whole_name if not other["stem"] or whole_name.casefold() in known else part)
    return tuple(names) if len({name.casefold() for name in names}) == len(names) else ()


def _continues(stem: str, other: str, number: str, other_number: str) -> bool:
    """Whether a name goes on with another number, its stem as a whole, the last part of it, or not said again."""
    if not other:
        return len(number) == len(other_number) >= _FEWEST_DIGITS
    head = stem.casefold().removesuffix(other.casefold())
    return head != stem.casefold() and (not head or head[-1] in _NAME_END)


def _without_parts_of_addresses(labels: Iterable[str], known: set[str]) -> dict[str, tuple[str, ...]]:
    short = (label for label in labels if len(label) <= _LONGEST)
    matches = {label: match for label in short if (match := _SHORTENED.fullmatch(label))}
    inside: dict[str, set[str]] = {}
    for match in matches.values():
        inside.setdefault(match["name"].casefold(), set()).add(match["inside"])
    alone = {name for name, parts in inside.items() if name in known and len(parts) == 1 and not _AREA().search(name)}
    return {label: (match["name"],) for label, match in matches.items() if match["name"].casefold() in alone}


def _is_of_versions(stem: str) -> bool:
    """Whether the numbers behind a name are versions of one thing, or say which product it is."""
    last = (stem.casefold().replace("-", " ").split() or [""])[-1]
    return last in _VERSIONED or _PRODUCT().search(stem) is not None
