"""Titles that say which end they name: "Destination: Database", "Source: Portal, Destination: Database"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from exgraph.languages.meanings import Column
from exgraph.sources.shapes.headers.column_meanings import Fit, meanings_of
from exgraph.sources.shapes.titles.title import Title
from exgraph.sources.shapes.titles.title_names import is_role_name, may_be_named, plain_name

_LABELLED = re.compile(r"(?P<label>[^\W\d_][^:：]{0,30}?)\s*[:：]\s*(?P<name>[^:：]*[^:：\s])")
#: Between two of them; an arrow says no more than their labels do.
_PARTED = re.compile(r"\s*[,;|、，；]\s*(?=[^:：,;|、，；]+[:：])|\s+[–—-]+\s+|\s*(?:[–—-]+>|[→⇒➔])\s*")
_ENDS = (Column.SOURCE, Column.DESTINATION)


def labelled_title(line: str) -> Title | None:
    """The ends that a title names behind the words for them; `None` for another title.

    What may be the word for a purpose as well, `Назначение`, or for where a table comes from, "Source: IANA", is sure
    where the noun of a role stands behind it.

    >>> labelled_title("Destination: Ledger").destination, labelled_title("Note: Ledger"), labelled_title("Server: x")
    ('Ledger', None, None)
    """
    if ":" not in line and "：" not in line:
        return None
    found = _named(line)
    if found is not None:
        end, name, sure = found
        source, destination = (name if end is each else "" for each in _ENDS)
        return Title(line, source, destination, sure=sure, labelled=True)
    parts = [_named(part) for part in _PARTED.split(line)]
    named = {part[0]: part for part in parts if part is not None}
    if len(parts) != 2 or set(named) != set(_ENDS):
        return None
    return Title(line, named[Column.SOURCE][1], named[Column.DESTINATION][1], labelled=True)


def labelled_cells(texts: Sequence[str]) -> str:
    """The title that a row says in two cells, the word for an end and its name; empty for another row.

    >>> labelled_cells(("Destination", "Ledger", "")), labelled_cells(("Source", "Destination", ""))
    ('Destination: Ledger', '')
    """
    said = tuple(dict.fromkeys(text for text in texts if text))
    if len(said) != 2 or meanings_of(said[1]):
        return ""
    title = f"{said[0].rstrip(':： ')}: {said[1]}"
    return title if labelled_title(title) is not None else ""


def _named(text: str) -> tuple[Column, str, bool] | None:
    """The end that a text names, its name, and whether it surely does."""
    match = _LABELLED.fullmatch(text)
    if match is None:
        return None
    meant = meanings_of(match["label"])
    ends = [each for each in meant if each.meaning in _ENDS and each.fit is not Fit.NOUN]
    name = plain_name(match["name"])
    if len(ends) != 1 or not may_be_named(name):
        return None
    sure = ends[0] == (Column.DESTINATION, Fit.EXACT) or ends[0].fit is Fit.PATTERN
    return ends[0].meaning, name, (sure and meant[0] == ends[0]) or is_role_name(name)
