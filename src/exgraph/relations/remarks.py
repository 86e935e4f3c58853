"""What a profile remarks of a filter between roles, as notes below an answer that closes or cuts something there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from exgraph.model.matrix import Matrix
from exgraph.model.remark import About, Remark
from exgraph.wording.phrases import phrase, spoken


def said(remark: Remark, language: str | None) -> str:
    """A remark, and who says so: `No filter is supported there. (Microsoft)`."""
    text = remark.text.text(spoken(language))
    return phrase(language, "relations.remark", text=text, source=remark.source) if remark.source else text


def filtering_notes(matrix: Matrix, pairs: Iterable[tuple[str, str]], language: str | None) -> Iterator[str]:
    """A note for each remark on a filter that holds between some of these pairs of roles, with their number."""
    found: dict[Remark, int] = {}
    for source, destination in dict.fromkeys(pairs) if matrix.remarks else ():
        if source != destination:
            for remark in matrix.remarks_on(About.FILTERING, source, destination):
                found[remark] = found.get(remark, 0) + 1
    for remark, number in found.items():
        yield phrase(language, "relations.unfiltered", pairs=number, remark=said(remark, language))
