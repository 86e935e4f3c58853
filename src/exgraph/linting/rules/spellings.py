"""Rules about names: one thing under two spellings, and letters that only look alike."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from exgraph.languages.endings import loose_endings, singular
from exgraph.languages.letters import LOOKALIKES
from exgraph.languages.meanings import Word
from exgraph.languages.words import words
from exgraph.linting.finding import Observation, places_of, role_places
from exgraph.model.matrix import Matrix
from exgraph.model.role import Role
from exgraph.wording.phrases import Phrase

#: Scripts whose letters are taken for each other's; Chinese beside Latin, say, is ordinary.
_CONFUSED = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN")
_LETTERS = re.compile(r"[^\W\d_]+")
_WORDS = re.compile(r"[^\W_]+")
#: No name of a role is longer; what is, is text that went astray, and is compared by its beginning.
_LONGEST = 300
#: A word of so few letters has no ending.
_SHORT = 3


def role_spelled_twice(matrix: Matrix) -> Iterator[Observation]:
    """Roles whose labels are alike but for case, article, plural, hyphens or letters that look alike."""
    alike: dict[str, list[tuple[Role, str]]] = {}
    for role in matrix.roles:
        for text in dict.fromkeys(role.labels.as_dict().values()) or (role.id,):
            if spelling := folded(text):
                alike.setdefault(spelling, []).append((role, text))
    place = role_places(matrix)
    told: set[frozenset[str]] = set()
    for named in alike.values():
        roles = frozenset(role.id for role, _ in named)
        if len(roles) < 2 or roles in told:
            continue
        told.add(roles)
        names = tuple(Phrase.of("lint.name-of", text=text, role=role.id) for role, text in named)
        yield Observation(
            Phrase.of("lint.alike", names=names),
            tuple(dict.fromkeys(place(role.id, text) for role, text in named)),
        )


def mixed_script(matrix: Matrix) -> Iterator[Observation]:
    """Words of letters of several scripts, in the names of roles, zones and applications."""
    place = role_places(matrix)
    for role in matrix.roles:
        for text in dict.fromkeys((*role.labels.as_dict().values(), role.id)):
            if mixture := _mixture(text):
                told = Phrase.of("lint.mixed-role", mixture=mixture, role=role.id)
                yield Observation(told, (place(role.id, text),))
    for zone in matrix.zones:
        for text in dict.fromkeys((*zone.labels.as_dict().values(), zone.id)):
            if mixture := _mixture(text):
                inside = tuple(place(role.id, text) for role in matrix.roles_in(zone.id))
                yield Observation(Phrase.of("lint.mixed-zone", mixture=mixture, zone=zone.id), inside)
    for application in dict.fromkeys(flow.service.application or "" for flow in matrix.flows):
        if mixture := _mixture(application):
            flows = [flow for flow in matrix.flows if flow.service.application == application]
            services = tuple(dict.fromkeys(flow.service.key for flow in flows))
            told = Phrase.of("lint.mixed-application", mixture=mixture)
            yield Observation(told, places_of(flows), services)


def folded(text: str) -> str:
    """A label without what one role's spellings differ in."""
    found = _WORDS.findall(unicodedata.normalize("NFKC", text[:_LONGEST]))
    if len(found) > 1 and found[0].casefold() in words(Word.ARTICLE):
        found = found[1:]
    return "".join(map(_without_ending, found)).translate(LOOKALIKES)


def _without_ending(word: str) -> str:
    """The word, folded, without the ending of a plural; HTTPS is none."""
    lower = word.casefold()
    if len(word) <= _SHORT or word.isupper():
        return lower
    ending = next((ending for ending in loose_endings() if lower.endswith(ending)), "")
    return lower.removesuffix(ending) if ending else singular(lower)


def _mixture(text: str) -> Phrase | None:
    """The first word of several scripts, with the letters of the rarer one."""
    for word in _LETTERS.findall(text[:_LONGEST]):
        scripts: dict[str, list[str]] = {}
        for letter in "" if word.isascii() else word:
            script = unicodedata.name(letter, "").split(" ")[0]
            if script in _CONFUSED:
                scripts.setdefault(script, []).append(letter)
        if len(scripts) > 1:
            rare, most = sorted(scripts, key=lambda script: len(scripts[script]))[:: len(scripts) - 1]
            letters = tuple(f"{letter} (U+{ord(letter):04X})" for letter in scripts[rare])
            names = {"rare": Phrase(f"lint.{rare.lower()}"), "most": Phrase(f"lint.{most.lower()}")}
            return Phrase.of("lint.mixture", letters=letters, word=word, **names)
    return None
