"""Letters of labels that no installed font has: they would be boxes in a picture, which is told."""

from __future__ import annotations

import shutil
import subprocess
import unicodedata
from collections.abc import Iterable, Iterator

from exgraph.drawing.text_width import has_glyph
from exgraph.model.matrix import Matrix
from exgraph.wording.phrases import Phrase

#: Debian's packages of fonts by script (the first word of a letter's Unicode name); the last is for all others.
_PACKAGES = dict.fromkeys(("CJK", "HANGUL", "HIRAGANA", "KATAKANA", "BOPOMOFO", "IDEOGRAPHIC"), "fonts-noto-cjk")
_OTHER = "fonts-noto-core"
#: Seconds that Fontconfig may take, and letters that are shown of a script.
_PATIENCE, _FEW = 5.0, 4


def missing_fonts(matrix: Matrix, language: str) -> tuple[Phrase, ...]:
    """What is said of the letters of roles and zones that no font has, a sentence a package.

    Empty where Fontconfig is not there to ask: then it is not known.
    """
    labels = [thing.label(language) for things in (matrix.roles, matrix.zones) for thing in things]
    letters: dict[str, list[str]] = {}
    for letter in _unusual(labels):
        script = unicodedata.name(letter, "").partition(" ")[0].partition("-")[0]
        letters.setdefault(_PACKAGES.get(script, _OTHER), []).append(letter)
    return tuple(
        Phrase.of("pictures.no-font", letters=tuple(some[:_FEW]), package=package)
        for package, some in letters.items()
        if _nobody_has(some[0])
    )


def _unusual(texts: Iterable[str]) -> Iterator[str]:
    """The letters that are not in the font which every picture asks for first, each once."""
    for letter in dict.fromkeys("".join(texts)):
        if letter.isalpha() and not has_glyph(letter):
            yield letter


def _nobody_has(letter: str) -> bool:
    """Whether Fontconfig knows of no font with a letter."""
    program = shutil.which("fc-list")
    if program is None:
        return False
    command = [program, f":charset={ord(letter):x}", "family"]
    try:
        found = subprocess.run(command, capture_output=True, timeout=_PATIENCE, check=True)
    except (OSError, subprocess.SubprocessError):
        return False
    return not found.stdout.strip()
