"""Lines of an AsciiDoc document that are no text: comments, conditions and includes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

MARKUP = {"condition": "ifdef|ifndef|ifeval", "end": "endif", "include": "include"}
_CONDITION = re.compile(rf"({MARKUP['condition']})::([^\[\]\s]*)\[(.*)\][ \t]*")
_END = re.compile(rf"{MARKUP['end']}::[^\[\]]*\[[^\]]*\][ \t]*")
_INCLUDE = re.compile(rf"{MARKUP['include']}::([^\[\]]+)\[[^\]]*\][ \t]*")
_LONGEST = 60
#: Stands for a line that is no text, so that the lines behind it keep their numbers.
REMOVED = "\x00"


@dataclass
class Directives:
    """The conditions that are open, and what was met since the last table."""

    open: list[str] = field(default_factory=list)
    conditions: dict[str, None] = field(default_factory=dict)
    includes: dict[str, None] = field(default_factory=dict)

    def text_of(self, line: str) -> str | None:
        """The text of a line; `None` when it is a directive or a comment. All branches of conditions are read."""
        if line.startswith("//") and not line.startswith("///"):
            return None
        if ("::" not in line) or line[:1] not in "ie":
            return line
        if condition := _CONDITION.fullmatch(line):
            said = f"{condition[1]}::{condition[2] or condition[3]}"[:_LONGEST]
            self.conditions[said] = None
            if condition[1] != "ifeval" and condition[3]:
                return condition[3]
            self.open.append(said)
            return None
        if _END.fullmatch(line):
            del self.open[-1:]
            return None
        if include := _INCLUDE.fullmatch(line):
            self.includes[include[1][:_LONGEST]] = None
            return None
        return line

    def notes(self) -> tuple[str, ...]:
        """What a table's reader should know; begins anew."""
        conditions = dict.fromkeys([*self.open, *self.conditions])
        notes = []
        if conditions:
            notes.append(f"all branches of its conditions are read together: {', '.join(conditions)}")
        if self.includes:
            notes.append(f"what it includes is not read: {', '.join(self.includes)}")
        self.conditions, self.includes = {}, {}
        return tuple(notes)
