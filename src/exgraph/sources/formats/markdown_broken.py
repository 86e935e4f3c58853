"""Rows of pipe tables that a converter broke after each cell, made whole again on their first line.

Port |
Service |
---|---|
TCP 443 |
Pages |
"""

from __future__ import annotations

#: Stands for a line that has become part of the row above it. No text has it: what has one is refused as binary.
CONTINUED = "\0"
_LONGEST_ROW = 60


def with_whole_rows(lines: list[str]) -> list[str]:
    """The lines, as many as before. A table is mended when all its lines add up to rows of its width, and only then."""
    mended = lines
    for number, line in enumerate(lines):
        if not line.startswith("---|") or not line.rstrip().endswith("|") or set(line.strip()) - set("-|: "):
            continue
        if mended is lines:
            mended = lines.copy()
        width = line.count("|")
        begin = _begin_of_header(lines, number, width)
        if begin < number - 1:
            mended[begin:number] = ["" for _ in range(begin, number - 1)] + [_joined(lines[begin:number])]
        end = next((place for place in range(number + 1, len(lines)) if not lines[place].strip()), len(lines))
        for first, after in _rows(lines, number + 1, end, width, begin < number - 1):
            mended[first:after] = [_joined(lines[first:after])] + [CONTINUED] * (after - first - 1)
    return mended


def _begin_of_header(lines: list[str], dashes: int, width: int) -> int:
    """Where the header begins that ends above the dashes; the line above them when it is not broken."""
    pipes = 0
    for place in range(dashes - 1, max(-1, dashes - _LONGEST_ROW), -1):
        if not lines[place].rstrip().endswith("|"):
            break
        pipes += lines[place].count("|")
        if pipes >= width:
            return place if pipes == width else dashes - 1
    return dashes - 1


def _rows(lines: list[str], begin: int, end: int, width: int, header_broken: bool) -> list[tuple[int, int]]:
    """The broken rows between two lines, or none where the lines do not add up."""
    broken = []
    place = begin
    while place < end and (header_broken or "|" in lines[place]):
        first, pipes = place, 0
        while place < end and pipes < width and place - first < _LONGEST_ROW:
            pipes += lines[place].count("|")
            place += 1
        if pipes == 0:
            break
        if pipes != width or not lines[place - 1].rstrip().endswith("|"):
            return []
        if place - first > 1:
            # Two rows that lost cells may add up by chance; a line of one cell that another follows is a broken row.
            if not header_broken and lines[first].count("|") > 1:
                return []
            broken.append((first, place))
    return broken


def _joined(lines: list[str]) -> str:
    return " ".join(line.strip() for line in lines)
