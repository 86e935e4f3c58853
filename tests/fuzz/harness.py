"""Coverage-guided fuzzing of the notation and of the readers, by hand: `python tests/fuzz/harness.py cell [SECONDS]`.

Needs atheris (`pip install atheris`). The target is one of `targets.TARGETS`. What it finds goes into
`tests/fuzz/corpus`, which every run of the tests reads.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import mkdtemp

import atheris

with atheris.instrument_imports(include=["exgraph"]):
    # Beside this file: a script's folder is the first that is looked into.
    from targets import TARGETS


CORPUS = Path(__file__).parent / "corpus"


def main() -> None:
    target, seconds = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "60"
    atheris.Setup(
        [sys.argv[0], f"-max_total_time={seconds}", "-timeout=10", "-max_len=4096", mkdtemp(), str(CORPUS)],
        TARGETS[target],
    )
    atheris.Fuzz()


if __name__ == "__main__":
    main()
