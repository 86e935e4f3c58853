"""Lines between the rows of a pipe table that are not shown: comments, and what a program makes the page by.

| Port | Service |
|---|---|
<% if edition == "large" || edition == "small" %>
| 443 | Pages |
<% end %>
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from exgraph.sources.formats.markdown_broken import CONTINUED
from exgraph.sources.formats.markdown_rows import fields_of

_BEGINS = ("<%", "{%", "{{", "<#", "</#")
#: What programs decide and repeat by, and what brings rows from elsewhere. Boxes and tabs are written alike, and end a
#: table.
MARKUP = {
    "liquid": "if|elif|elsif|else|endif|for|endfor|unless|endunless|case|when|endcase|assign|set",
    "mustache": "if|else|end|range|with|for|unless|each",
    "brings": "include|import|insert|render|partial|yield",
}
_DIRECTIVE = re.compile(
    rf"(?:(?:<%(?![-=])(?:(?!%>).)*+%>|</?#\w[^>]*+>|\{{%-?\s*+(?:{MARKUP['liquid']})\b(?:(?!%\}}).)*+%\}}"
    rf"|\{{\{{[-~\s]*+(?:!|[#/^]?(?:{MARKUP['mustache']})\b)(?:(?!\}}\}}).)*+\}}\}}++)\s*+)++"
)
_BRINGS = re.compile(MARKUP["brings"], re.IGNORECASE)
_LONGEST = 400


def without_directives(lines: list[str], before: Sequence[str]) -> list[str]:
    """The lines, as many as before; `before` has the comments that are blank in them. A table goes on behind them.

    A comment is passed over between two rows alone: behind the last one it ends the table, as an empty line does.
    """
    passed = lines
    row, number = "", 0
    while number < len(lines):
        line, begin = lines[number], number
        if not _is_unseen(lines, before, number):
            row = line if _is_row(line) else ""
            number += 1
            continue
        while number < len(lines) and _is_unseen(lines, before, number):
            number += 1
        goes_on = number < len(lines) and _is_row(lines[number])
        if row:
            passed = lines.copy() if passed is lines else passed
            for place in range(begin, number):
                if goes_on or lines[place]:
                    passed[place] = CONTINUED
    return passed


def _is_unseen(lines: Sequence[str], before: Sequence[str], number: int) -> bool:
    """Whether a line is a directive, or has a comment and nothing else."""
    line = lines[number]
    return _is_directive(line) if line else bool(before[number].strip())


def _is_row(line: str) -> bool:
    return line.lstrip(" >").startswith("|") and len(fields_of(line)) > 1


def _is_directive(line: str) -> bool:
    stripped = line.strip()
    if not stripped.startswith(_BEGINS) or len(stripped) > _LONGEST:
        return False
    return _DIRECTIVE.fullmatch(stripped) is not None and _BRINGS.search(stripped) is None
