"""Languages that are read where a document shows them, as tests read them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from exgraph.languages.known import also_reading
from exgraph.languages.signs import SIGNS, language_of

#: Language → what is written in it, and what it says.
SAID = {
    path.stem: tomllib.loads(path.read_text(encoding="utf-8"))
    for path in sorted((Path(__file__).parent / "by_signs").glob("*.toml"))
}


@contextmanager
def reading(code: str) -> Iterator[None]:
    """Read this language, too, as a document in it makes exgraph do."""
    with also_reading(*([language_of(code)] if code in SIGNS else [])):
        yield
