"""What the flags of TCP say of a packet that opens a connection."""

from __future__ import annotations

from collections.abc import Iterable

FLAGS = frozenset({"syn", "ack", "fin", "rst", "urg", "psh"})
_OPENING = frozenset({"syn"})


def states_by_flags(watched: Iterable[str], wanted: Iterable[str], negated: bool) -> tuple[bool, bool] | None:
    """Whether a packet matches, of whose `watched` flags those that are `wanted` have to be set, and no other.

    Two answers: whether one that opens a connection does, which has SYN alone, and whether this is all that does; or
    `None` for a flag that is not known.
    """
    looked, set_ones = (frozenset(word.strip().casefold() for word in words) for words in (watched, wanted))
    if not looked | set_ones <= FLAGS:
        return None
    opens = (_OPENING & looked == set_ones) is not negated
    # What answers, or goes on with a connection, has ACK or RST set.
    return opens, opens and not negated and {"ack", "rst"} <= looked
