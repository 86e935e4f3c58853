"""What a configuration says that nobody reads: constructs that are not understood, and dates that are over."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from exgraph.filters.rules.finding import Audited, Seen
from exgraph.languages.meanings import Word
from exgraph.languages.words import pattern, whole
from exgraph.wording.phrases import Phrase

#: A day on which something ends, behind the words for it.
_ENDS = pattern(
    *(r"(?:", whole(Word.ENDS_ON), r")[\s:=]*(?:on\s+)?"),
    r"(?:(\d{4})-(\d\d)-(\d\d)|(\d\d)\.(\d\d)\.(\d{4}))",
)


def not_understood(audited: Audited) -> Iterator[Seen]:
    """Everything that was not understood, each once."""
    told = dict.fromkeys((said, each.id) for each in audited.filters for said in each.not_understood)
    if audited.compared is not None:
        told |= dict.fromkeys((said, "") for said in audited.compared.not_understood)
    met = set()
    for said, name in told:
        if said not in met:
            met.add(said)
            yield Seen(said.phrase, name, said.origin)


def expired(audited: Audited) -> Iterator[Seen]:
    """Rules whose comment says a day on which they end, and that is over."""
    for origin, copies in audited.lines.items():
        for day in _days(audited.rule(copies[0]).comment):
            if day < audited.day:
                name = audited.filters[copies[0].filter].id
                yield Seen(Phrase.of("rules.expired", day=day.isoformat()), name, origin)
                break


def _days(comment: str) -> Iterator[date]:
    for found in _ENDS().finditer(comment):
        year, month, day, *turned = found.groups()
        if year is None:
            day, month, year = turned
        try:
            yield date(int(year), int(month), int(day))
        except ValueError:
            continue
