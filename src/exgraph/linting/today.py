"""The day that a document is judged on."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime

from exgraph.errors import ExgraphError
from exgraph.wording.phrases import Phrase

#: Reproducible builds say so which moment counts (reproducible-builds.org/specs/source-date-epoch).
EPOCH = "SOURCE_DATE_EPOCH"


def judged_on(text: str | None) -> date:
    """The day that is named, as `2026-03-31`; else that of `SOURCE_DATE_EPOCH`, else today, both in UTC.

    Raises `ExgraphError` for a text that is no day.
    """
    if text is not None:
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise ExgraphError(Phrase.of("errors.no-day", text=text)) from None
    stated = os.environ.get(EPOCH, "")
    if not stated:
        return datetime.now(UTC).date()
    try:
        return datetime.fromtimestamp(int(stated), UTC).date()
    except (ValueError, OverflowError, OSError):
        raise ExgraphError(Phrase.of("errors.no-epoch", name=EPOCH, text=stated)) from None
