"""Names that stand in several parts of the file (ECMA-376, part 1, annex A), and what cells are called."""

from __future__ import annotations

XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def letters(place: int) -> str:
    """What a column is called, from 0.

    >>> letters(0), letters(25), letters(26), letters(16_383)
    ('A', 'Z', 'AA', 'XFD')
    """
    name = ""
    place += 1
    while place:
        place, letter = divmod(place - 1, 26)
        name = chr(ord("A") + letter) + name
    return name


def area(row: int, column: int, last_row: int, last_column: int, fixed: bool = False) -> str:
    """An area of cells by its corners, from 0; `fixed` as a name of the workbook has it.

    >>> area(0, 0, 9, 2), area(0, 0, 9, 2, fixed=True)
    ('A1:C10', '$A$1:$C$10')
    """
    sign = "$" if fixed else ""
    ends = ((letters(column), row + 1), (letters(last_column), last_row + 1))
    return ":".join(f"{sign}{name}{sign}{number}" for name, number in ends)
