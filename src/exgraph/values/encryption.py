"""Encryption as a service states it: by which means, and whether it has to be, may be, or is not."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class Modality(StrEnum):
    """How far the encryption of a service is stated.

    `REQUIRED`: it is encrypted. `OFFERED`: it may be, by what both ends agree on (STARTTLS, optional, opportunistic).
    `NONE`: it is said not to be. `UNKNOWN`: nothing is said.
    """

    REQUIRED = "required"
    OFFERED = "offered"
    NONE = "none"
    UNKNOWN = "unknown"


#: What a service is said to be encrypted by, where no more is said than that it is.
SECURED = "secured"
#: The `encryption` of a service that the document says has none.
UNSECURED = "unsecured"
#: That of a service of which something is said that was not understood: nothing is concluded of it.
UNCLEAR = "unclear"
#: What begins in the clear, and is no more than an offer unless it is said to be required.
STARTTLS = "STARTTLS"
#: TLS by each of its names; DTLS is TLS over datagrams (RFC 9147).
_TLS = re.compile(r"(?:SSL|M?TLS|DTLS|STARTTLS)(?![^\W\d])")
_VERSION = re.compile(r"[0-9]\.[0-9]\+?")
_SPLIT = re.compile(r"(?P<means>.+?)(?: (?P<modality>offered|required))?")


@dataclass(frozen=True, slots=True)
class Encryption:
    """One statement of encryption. `means` is `TLS`, `TLS 1.2`, `IPsec`, `SSL/TLS`; empty where only `secured` is said,
    or none is; `unclear` where it is not known what is said.

    >>> Encryption.read("TLS 1.2 offered")
    Encryption(modality=<Modality.OFFERED: 'offered'>, means='TLS 1.2')
    >>> str(Encryption(Modality.OFFERED, "STARTTLS")), str(Encryption(Modality.REQUIRED, "STARTTLS"))
    ('STARTTLS', 'STARTTLS required')
    """

    modality: Modality
    means: str = ""

    @classmethod
    def read(cls, text: str | None) -> Encryption:
        """What the `encryption` of a service says, as `str` writes it; files of before modalities say the same."""
        return _read(text or "")

    @property
    def versions(self) -> tuple[str, ...]:
        """The versions that are stated, `+` behind one where later ones are meant, too: `("1.2", "1.3")`."""
        return tuple(_VERSION.findall(self.means))

    @property
    def by_tls(self) -> bool:
        """Whether its means is TLS, by whatever name and version."""
        return _TLS.match(self.means) is not None

    def __str__(self) -> str:
        """What a `Service` keeps; empty where nothing is said."""
        if self.modality is Modality.UNKNOWN:
            return self.means
        if self.modality is Modality.NONE:
            return UNSECURED
        usual = Modality.OFFERED if self.means == STARTTLS else Modality.REQUIRED
        said = self.means or SECURED
        return said if self.modality is usual else f"{said} {self.modality}"


@lru_cache(maxsize=1024)
def _read(text: str) -> Encryption:
    if text == UNSECURED:
        return Encryption(Modality.NONE)
    if text == UNCLEAR:
        return Encryption(Modality.UNKNOWN, UNCLEAR)
    split = _SPLIT.fullmatch(text)
    if split is None:
        return Encryption(Modality.UNKNOWN)
    means, said = split["means"], split["modality"]
    usual = Modality.OFFERED if means == STARTTLS else Modality.REQUIRED
    return Encryption(Modality(said) if said else usual, "" if means == SECURED else means)
