"""Labels in two languages at once: `en,ru` is the first, with the second behind a stroke where it differs."""

from __future__ import annotations

from dataclasses import replace

from exgraph.model.matrix import Matrix
from exgraph.values.labels import Labels

#: Between the two labels of one thing, and between the two languages that are asked for.
JOINT, COMMA = " / ", ","
#: A private tag (RFC 5646, section 2.2.7) for the label that the joined one stands for.
_OWN = "x-own"


def in_languages(matrix: Matrix, language: str) -> tuple[Matrix, str]:
    """A matrix with the labels that a picture shows, and the language that it speaks: the first of the two.

    >>> import exgraph as xg
    >>> both, language = in_languages(xg.load(), "en,ru")
    >>> both.role("relay-dmz").label(language), language
    ('SMTP Relay / Ретрансляция SMTP', 'en')
    """
    first, comma, second = (part.strip() for part in language.partition(COMMA))
    if not (comma and second):
        return matrix, first
    roles = tuple(replace(role, labels=_joined(role.labels, first, second)) for role in matrix.roles)
    zones = tuple(replace(zone, labels=_joined(zone.labels, first, second)) for zone in matrix.zones)
    return replace(matrix, roles=roles, zones=zones), first


def _joined(labels: Labels, first: str, second: str) -> Labels:
    one, other = (labels.text(language) for language in (first, second))
    told = JOINT.join(dict.fromkeys(filter(None, (one, other))))
    # Whoever names it names it by one of its own labels.
    return Labels.of({**labels.as_dict(), first: told, _OWN: one}) if told else labels
