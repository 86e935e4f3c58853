"""The corpus of hostile documents: each is read with an exact account, or refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from exgraph.errors import ExgraphError
from exgraph.sources.document import Reading
from exgraph.sources.load import read

CORPUS = sorted((Path(__file__).parent / "corpus").iterdir())


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name)
def test_a_hostile_document_is_read_or_refused(path: Path) -> None:
    try:
        found = read(path, reading=Reading(profile=False))
    except ExgraphError:
        found = None
    if found is not None:
        account = found.account
        assert account.rows == account.connecting + account.none + account.rejected + account.skipped
        assert account.flows == len(list(found.matrix.flows))
