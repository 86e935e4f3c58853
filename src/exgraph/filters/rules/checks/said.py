"""What a configuration says that nobody reads: constructs that are not understood, and dates that are over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from exgraph.filters.rules.finding import Audited, Seen
from exgraph.wording.phrases import Phrase

#: Words before a day on which something ends.
_ENDS = re.compile(
    r"(?:expir(?:es|ed|y|ing|ation)|valid (?:until|till|thru|through|to)|until|till|remove (?:after|on|by)|"
    r"delete (?:after|on|by)|temporary (?:until|to)|истека\w+|действует до|действителен до|удалить после|до)"
    r"[\s:=]*(?:on\s+)?(\d{4})-(\d\d)-(\d\d)|"
    r"(?:истека\w+|действует до|действителен до|удалить после|до|expir(?:es|ed|y)|until)[\s:=]*(\d\d)\.(\d\d)\.(\d{4})",
    re.IGNORECASE,
)


def not_understood(audited: Audited) -> Iterator[Seen]:
    """Everything that was not understood, each once."""
    told = dict.fromkeys((said, each.id) for each in audited.filters for said in each.not_understood)
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
    for found in _ENDS.finditer(comment):
        year, month, day, *turned = found.groups()
        if year is None:
            day, month, year = turned
        try:
            yield date(int(year), int(month), int(day))
        except ValueError:
            continue
