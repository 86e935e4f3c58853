"""What stands in the files for Mermaid and D2, read without their programs: boxes with rows, and lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

import exgraph as xg

QUOTED = r'"((?:[^"\\]|\\.)*)"'
RULE = "────────"


@dataclass
class Row:
    """A row: its services, an application each, and from whom, by sign."""

    services: list[str]
    who: dict[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        return " · ".join(self.services)


@dataclass(frozen=True)
class Line:
    """A line between nodes or frames, by name, with its services, an application each."""

    tail: str
    head: str
    both: bool
    services: tuple[str, ...]


@dataclass
class Boxes:
    """Labels and rows by the name of the node, nodes by frame, and lines."""

    labels: dict[str, list[str]] = field(default_factory=dict)
    rows: dict[str, list[Row]] = field(default_factory=dict)
    frames: dict[str, list[str]] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)


def in_mermaid(text: str) -> Boxes:
    """The boxes and lines of a flowchart."""
    found, frame = Boxes(), ""
    for line in text.split("\n"):
        if match := re.match(r"  subgraph (cluster_\d+)\[", line):
            frame = match[1]
        elif match := re.fullmatch(r'    (n\d+)\["(.*)"\]', line):
            found.frames.setdefault(frame, []).append(match[1])
            label, *rows = match[2].split(f"<br/>{RULE}<br/>")
            found.labels[match[1]] = [_plain(line) for line in label.split("<br/>")]
            found.rows[match[1]] = [_row(*map(_plain, row.split("<br/>"))) for row in rows]
        elif match := re.fullmatch(r'  (\w+) (<?)-->\|"(.*)"\| (\w+)', line):
            services = tuple(map(_plain, match[3].split("<br/>")))
            found.lines.append(Line(match[1], match[4], bool(match[2]), services))
    return found


def _plain(text: str) -> str:
    return re.sub("#([0-9]+);", lambda code: chr(int(code[1])), text).replace("\u200b", "")


def _row(services: str, *who: str) -> Row:
    return Row(services.split(" · "), {line[0]: line[2:] for line in who})


def in_d2(text: str) -> Boxes:
    """The boxes and lines of a D2 file, in which a row goes on in the lines that begin with a sign, or have no key."""
    found, keys = Boxes(), dict[tuple[str, str], Row]()
    frame = name = ""
    for line in text.split("\n"):
        if match := re.match(r"(cluster_\d+): ", line):
            frame = match[1]
        elif match := re.match(rf"  (n\d+): {QUOTED} {{", line):
            name = match[1]
            found.frames.setdefault(frame, []).append(name)
            found.labels[name], found.rows[name] = re.split(r" · |\n", _unescaped(match[2])), []
        elif match := re.fullmatch(rf"    {QUOTED}: {QUOTED}", line):
            keys[name, match[1]] = _read(found.rows[name], _unescaped(match[1]).rstrip("\u200b"), _unescaped(match[2]))
        elif match := re.match(rf"((?:\w+\.)?\w+) (<?)-> cluster_\d+\.(\w+)\.{QUOTED}: {{", line):
            tail = match[1].rpartition(".")[2]
            found.lines.append(Line(tail, match[3], bool(match[2]), tuple(keys[match[3], match[4]].services)))
        elif match := re.match(rf"cluster_\d+\.(n\d+) -> cluster_\d+\.(n\d+): {QUOTED} {{", line):
            found.lines.append(Line(match[1], match[2], False, tuple(_unescaped(match[3]).split("\n"))))
    return found


def _read(rows: list[Row], service: str, word: str) -> Row:
    """The row that a line of a table begins or goes on with."""
    if service.startswith("… "):
        rows[-1].services[-1] += service[1:]
    elif service.startswith("· "):
        rows[-1].services.append(service[2:])
    elif service:
        rows.append(Row([service]))
    if word[:2] in ("← ", "⇄ "):
        rows[-1].who[word[0]] = word[2:]
    elif word:
        sign = list(rows[-1].who)[-1]
        rows[-1].who[sign] += f" {word}"
    return rows[-1]


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] == "n" else found[1], text)


def named(matrix: xg.Matrix, words: str, box: str) -> set[str]:
    """The roles that the words of a row name, where no name has a comma, a semicolon, or another's beginning."""
    ids = {role.label("en"): role.id for role in matrix.roles}
    zones = {zone.label("en"): {role.id for role in matrix.roles_in(zone.id)} for zone in matrix.zones}
    if words.startswith("every other role"):
        return {*ids.values()} - {box} - {ids[name] for name in words.split(" but ")[1:]}
    found: set[str] = set()
    for part in words.split("; "):
        if match := re.fullmatch("all (?:others )?of (.+?)(?: but (.+))?", part):
            found |= zones[match[1]] - {box} - ({ids[match[2]]} if match[2] else set())
        else:
            found |= {ids[name] for name in part.split(", ")}
    return found


def flows_of_rows(matrix: xg.Matrix, boxes: Boxes) -> Counter[tuple[str, str, str]]:
    """Who opens what towards whom, as the rows say it: (source, destination, the services of an application)."""
    found: Counter[tuple[str, str, str]] = Counter()
    for name, rows in boxes.rows.items():
        box = matrix.roles[int(name[1:]) - 1].id
        for row in rows:
            *most, last = row.services
            for service in (*most, last.removesuffix(" ↻")):
                found.update({(box, box, service): 1} if last.endswith("↻") else {})
                for sign, words in row.who.items():
                    ends = named(matrix, words, box)
                    found.update((end, box, service) for end in ends)
                    found.update((box, end, service) for end in ends if sign == "⇄")
    return found


def flows_of_lines(matrix: xg.Matrix, boxes: Boxes) -> Counter[tuple[str, str, str]]:
    """Who opens what towards whom, as the lines say it."""
    roles = {f"n{number}": role.id for number, role in enumerate(matrix.roles, start=1)}
    found: Counter[tuple[str, str, str]] = Counter()
    for line in boxes.lines:
        tails, heads = ([roles[name] for name in boxes.frames.get(end, [end])] for end in (line.tail, line.head))
        for service in _bare(line.services):
            found.update((tail, head, service) for tail in tails for head in heads)
            found.update((head, tail, service) for tail in tails for head in heads if line.both)
    return found


def _bare(services: Iterable[str]) -> list[str]:
    return [service.removesuffix(" ↻") for service in services]
