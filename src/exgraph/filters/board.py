"""A map from sources to sets of destinations, for one cell of packets.

Sources are cut where a rule needs it and no earlier; destinations are atoms, cut at all bounds of the cell's rules, and
a set of them is the bits of an integer. Several maps, layers, have the same cuts.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from exgraph.filters.bits import spans_mask
from exgraph.model.filter import FilterRule
from exgraph.values.addresses import AddressSet

Spans = tuple[tuple[int, int], ...]


class Atoms:
    """The destinations of one family, cut at all bounds of some rules."""

    def __init__(self, rules: Iterable[FilterRule], version: int) -> None:
        self.version = version
        known = {rule.destinations.spans(version) for rule in rules}
        self.cuts = sorted({bound for spans in known for lower, upper in spans for bound in (lower, upper + 1)})
        self._numbers = {cut: number for number, cut in enumerate(self.cuts)}
        self._masks: dict[Spans, int] = {}
        #: All of them.
        self.all = (1 << max(0, len(self.cuts) - 1)) - 1

    def mask(self, addresses: AddressSet) -> int:
        """The atoms of a rule's destinations."""
        spans = addresses.spans(self.version)
        if spans not in self._masks:
            numbers = self._numbers
            self._masks[spans] = spans_mask((numbers[lower], numbers[upper + 1]) for lower, upper in spans)
        return self._masks[spans]

    def by_span(self, addresses: AddressSet) -> Iterator[tuple[tuple[int, int], int]]:
        """Each range of a rule's destinations with its atoms."""
        for lower, upper in addresses.spans(self.version):
            yield (lower, upper), spans_mask([(self._numbers[lower], self._numbers[upper + 1])])


class Layer:
    """What is held of each source; the numbers of places are those of its board."""

    def __init__(self, values: list[int]) -> None:
        self.values = values


class Board:
    """Layers over sources that are cut alike; the first cut is at 0."""

    def __init__(self) -> None:
        self.starts = [0]
        self._layers: list[Layer] = []

    def add_layer(self, value: int = 0) -> Layer:
        """Another layer, with one value for every source."""
        self._layers.append(Layer([value] * len(self.starts)))
        return self._layers[-1]

    def copied(self, layer: Layer) -> Layer:
        """Another layer, with the values of one that there is."""
        self._layers.append(Layer(list(layer.values)))
        return self._layers[-1]

    def drop(self, layer: Layer) -> None:
        """Without a layer."""
        self._layers = [each for each in self._layers if each is not layer]

    def places(self, lower: int, upper: int) -> range:
        """The places between two sources, cut there."""
        begin = self._cut(lower)
        return range(begin, self._cut(upper + 1))

    def over(self, spans: Spans) -> Iterator[int]:
        """The places of several ranges of sources."""
        for lower, upper in spans:
            yield from self.places(lower, upper)

    def _cut(self, source: int) -> int:
        place = bisect_left(self.starts, source)
        if place == len(self.starts) or self.starts[place] != source:
            self.starts.insert(place, source)
            for layer in self._layers:
                layer.values.insert(place, layer.values[place - 1])
        return place
