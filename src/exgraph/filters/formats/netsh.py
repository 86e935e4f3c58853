"""Windows Defender Firewall as `netsh advfirewall firewall show rule name=all` tells it, best with `verbose`.

Without that word, nothing is told of programs, services, interfaces and authentication, so that nobody knows whether a
rule is for all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from exgraph.filters.formats.lines import Lines
from exgraph.filters.formats.windows import BRIEF, OTHERS, filters_of_rows
from exgraph.languages.netsh import FIRST, LANGUAGES, UNKNOWN, NetshWords
from exgraph.model.filter import Filter
from exgraph.values.origin import Origin

#: A rule begins with its name, and a line under it.
_UNDER = r"[ \t]*-{10,}"
SHOWS = re.compile(rf"^[ \t]*(?:{'|'.join(FIRST)})[^\S\n]*[:：].*\r?\n{_UNDER}", re.IGNORECASE | re.MULTILINE)
_LINE_UNDER = re.compile(_UNDER)
_TOLD = re.compile(r"(?P<label>[^\W\d_][\w -]*?)\s*[:：](?:\s+(?P<value>.*))?", re.DOTALL)
#: Behind the name of a protocol, its messages stand one a line: type and code.
_MESSAGE = re.compile(r"(?P<type>\d{1,3}|\S+)\s+(?P<code>\d{1,3}|\S+)")
#: Columns that only `verbose` tells, of every rule.
_VERBOSE = frozenset({"InterfaceType", "Authentication"})
_ANY, _UNTOLD = "Any", "?"


def read(text: str, file: str) -> Iterator[Filter]:
    """The filters of a listing: what comes in, and what goes out."""
    return filters_of_rows(_rows(text, file), file)


def _rows(text: str, file: str) -> Iterator[tuple[dict[str, Any], Origin]]:
    lines = Lines(text, file)
    rule = None
    for (number, line), (_, below) in pairwise((*lines, (0, ""))):
        found = _TOLD.fullmatch(line.strip())
        if found is not None and (words := _begins(found["label"].casefold(), below)) is not None:
            if rule is not None:
                yield rule.row(), rule.origin
            rule = _Rule(words, lines.origin(number))
        if rule is not None:
            rule.read(line)
    if rule is not None:
        yield rule.row(), rule.origin


def _begins(label: str, below: str) -> NetshWords | None:
    """The words of the rule that a line begins, by its label or by the line under it; none where it begins none."""
    words = next((each for each in LANGUAGES if each.labels.get(label) == "DisplayName"), None)
    return UNKNOWN if words is None and _LINE_UNDER.match(below) else words


class _Rule:
    """A rule line by line."""

    def __init__(self, words: NetshWords, origin: Origin) -> None:
        self.words, self.origin = words, origin
        self.told: dict[str, str] = {}
        self.messages: list[str] = []
        self.others: list[str] = []

    def read(self, line: str) -> None:
        found = _TOLD.fullmatch(line.strip())
        if found is not None:
            self._tell(found["label"].strip(), (found["value"] or "").strip())
        elif (message := _MESSAGE.fullmatch(line.strip())) is not None and "Protocol" in self.told:
            kind, code = (self._plain(message[name]) for name in ("type", "code"))
            if kind.isdigit() or kind == _ANY:
                self.messages.append(kind if _ANY in (kind, code) else f"{kind}:{code}")

    def _tell(self, label: str, value: str) -> None:
        column = self.words.labels.get(label.casefold())
        if column is None:
            # A description may have several lines; whatever else it is, nobody knows what it restricts.
            column = label
            self.others.append(label)
        if column not in ("", "DisplayName", "Description"):
            value = self._plain(value)
        # Said twice, by a description that pretends it: nobody knows which is true.
        self.told[column] = f"{self.told[column]} / {value}" if column in self.told else value

    def _plain(self, value: str) -> str:
        """A value, or several with commas, in the words of PowerShell."""
        parts = (part.strip() for part in value.split(","))
        return ",".join(self.words.values.get(part.casefold(), part) for part in parts)

    def row(self) -> dict[str, Any]:
        """The columns of the rule. Ports are told of protocols that have them, messages of ICMP alone."""
        protocol = self.told.get("Protocol", "").casefold()
        ports = _UNTOLD if protocol in ("tcp", "udp") else _ANY
        messages = ",".join(self.messages) or (_UNTOLD if protocol.startswith("icmp") else "")
        row = {"LocalPort": ports, "RemotePort": ports, "IcmpType": messages, **self.told, OTHERS: tuple(self.others)}
        return row if _VERBOSE & self.told.keys() else {**row, BRIEF: "yes"}
