"""Between which roles the vendor supports no filter: as the profile remarks it, else as vendors are known to say."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from exgraph.model.matrix import Matrix
from exgraph.model.remark import About, Remark
from exgraph.values.labels import Labels


@dataclass(frozen=True, slots=True)
class _Pair:
    """What a vendor says of filters between roles whose names one pattern matches and those of the other."""

    one: re.Pattern[str]
    other: re.Pattern[str]
    excepted: re.Pattern[str]
    remark: Remark

    def holds(self, source: str, destination: str) -> bool:
        if self.excepted.search(source) or self.excepted.search(destination):
            return False
        ways = ((source, destination), (destination, source))
        return any(self.one.search(a) and self.other.search(b) for a, b in ways)


def unsupported(matrix: Matrix, source: str, destination: str) -> tuple[Remark, ...]:
    """The remarks on filters between two roles by id, in both directions; hosts of one role are two ends, too."""
    if remarks := matrix.remarks_on(About.FILTERING, source, destination):
        return remarks
    if any(remark.about is About.FILTERING for remark in matrix.remarks):
        # The profile knows its document better.
        return ()
    names = _names(matrix, source), _names(matrix, destination)
    return tuple(pair.remark for pair in _known() if pair.holds(*names))


def _names(matrix: Matrix, role: str) -> str:
    """What a role and its product are called, in all languages."""
    known, product = matrix.role(role), matrix.product_of(role)
    labels = [*known.labels.as_dict().values(), *(() if product is None else product.labels.as_dict().values())]
    return "\n".join((known.id.replace("-", " "), known.product.replace("-", " "), *labels))


@cache
def _known() -> tuple[_Pair, ...]:
    """What is shipped, `unsupported.toml` beside this module, in its order."""
    import tomllib
    from pathlib import Path

    data = tomllib.loads(Path(__file__).with_name("unsupported.toml").read_text(encoding="utf-8"))
    return tuple(
        _Pair(
            _pattern(pair["one"]),
            _pattern(pair["other"]),
            _pattern(pair["except"]),
            Remark(About.FILTERING, Labels.of(pair["text"]), pair["source"]),
        )
        for pair in data["pairs"]
    )


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)
