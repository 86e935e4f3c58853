"""Coverage-guided fuzzing of the notation and of the readers, by hand: `python tests/fuzz/harness.py cell [SECONDS]`.

Needs atheris (`pip install atheris`). The target is `cell`, or a format of `exgraph.sources.formats`. What it finds
goes into `tests/fuzz/corpus`, which every run of the tests reads.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import mkdtemp

import atheris

with atheris.instrument_imports(include=["exgraph"]):
    from exgraph.errors import ExgraphError
    from exgraph.notation import read_cell
    from exgraph.sources.document import Reading
    from exgraph.sources.matrix_of_tables import undescribed


CORPUS = Path(__file__).parent / "corpus"


def cell(data: bytes) -> None:
    reading = read_cell.__wrapped__(data.decode("utf-8", "replace"))
    assert reading.services or reading.none or reading.problems


def document(form: str, data: bytes) -> None:
    try:
        account = undescribed(data, "document", Reading(form=form)).account
    except ExgraphError:
        return
    assert account.rows == account.connecting + account.none + account.rejected + account.skipped


def main() -> None:
    target, seconds = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "60"
    atheris.Setup(
        [sys.argv[0], f"-max_total_time={seconds}", "-timeout=10", "-max_len=4096", mkdtemp(), str(CORPUS)],
        cell if target == "cell" else lambda data: document(target, data),
    )
    atheris.Fuzz()


if __name__ == "__main__":
    main()
