"""The languages that are spoken. To add one is to add its folder, and its voice here."""

from __future__ import annotations

from exgraph.wording import en, ru
from exgraph.wording.voice import Voice

ENGLISH = "en"
VOICES: dict[str, Voice] = {ENGLISH: en.VOICE, "ru": ru.VOICE}
