"""How exgraph's own CSV begins."""

from __future__ import annotations

#: The first columns, in every version.
OWN_HEADER = ("source", "destination", "application", "transport", "ports", "encryption", "inferred")
_BEGINS = ",".join(OWN_HEADER)


def begins_own(text: str) -> bool:
    """Whether a CSV begins as `exgraph export` writes it.

    >>> begins_own("source,destination,application,transport,ports,encryption,inferred,line")
    True
    """
    end = text[len(_BEGINS) : len(_BEGINS) + 1]
    return text.startswith(_BEGINS) and end in ("", ",", "\n")
