"""The languages that are spoken. To add one is to add its folder, and its code and import here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from exgraph.wording.voice import Voice

ENGLISH = "en"
_CODES = (ENGLISH, "ru")


class _Voices(Mapping[str, Voice]):
    """Language → its voice, loaded when it is first asked for: a command speaks one."""

    def __getitem__(self, language: str) -> Voice:
        return _voice(language)

    def __contains__(self, language: object) -> bool:
        return language in _CODES

    def __iter__(self) -> Iterator[str]:
        return iter(_CODES)

    def __len__(self) -> int:
        return len(_CODES)


@cache
def _voice(language: str) -> Voice:
    if language == "ru":
        from exgraph.wording import ru

        return ru.VOICE
    if language != ENGLISH:
        raise KeyError(language)
    from exgraph.wording import en

    return en.VOICE


VOICES: Mapping[str, Voice] = _Voices()
