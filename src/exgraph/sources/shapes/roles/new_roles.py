"""The roles of a document that no profile describes: ids, labels, zones, and spellings that may be one role."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from exgraph.languages.known import languages
from exgraph.languages.meanings import Meaning
from exgraph.languages.words import words
from exgraph.model.role import UNSTATED_ID, Role
from exgraph.sources.shapes.roles.ids_in_brackets import ids_in_brackets
from exgraph.sources.shapes.roles.role_labels import spelling_key
from exgraph.sources.shapes.roles.slugs import slug, unique
from exgraph.sources.shapes.roles.zones import Guess, guess_zone
from exgraph.values.end_labels import address_id, is_any
from exgraph.values.labels import Labels

ANY_ID = "any"
_IN_BRACKETS = "one stands in brackets behind the other"
_REMARKED = "one has a remark in brackets"


@dataclass(frozen=True, slots=True)
class Alias:
    """Two spellings that are probably one role: `spelling` beside `role` (the spelling met first), and why."""

    role: str
    spelling: str
    reason: str
    merged: bool = False


@dataclass(frozen=True, slots=True)
class Cast:
    """The roles of a document: `ids` maps every label to an id, `spellings` every id to its labels."""

    roles: tuple[Role, ...]
    guesses: dict[str, Guess]
    ids: dict[str, str]
    spellings: dict[str, tuple[str, ...]]
    aliases: tuple[Alias, ...]


def cast(labels: Iterable[str], language: str, merge: bool, alike: Mapping[str, str] | None = None) -> Cast:
    """Roles for labels in the order met. Spellings of one role are proposed; `merge` makes one role of them.

    `alike` maps labels to one that tables use in their place, as `sections.spellings` finds them.
    """
    alike = alike or {}
    met = list(dict.fromkeys(labels))
    meant = {_without_any(label.casefold()): label for label in met if is_any(label)}
    aliases: list[Alias] = []
    first: dict[str, str] = {}
    ids: dict[str, str] = {}
    by_case: dict[str, str] = {}
    in_brackets, perhaps, remarked = ids_in_brackets(met)
    taken: set[str] = {UNSTATED_ID}
    for label in met:
        if not label:
            ids[label] = UNSTATED_ID
            continue
        if is_any(label):
            # These spellings mean one thing by definition.
            ids[label] = ANY_ID
            taken.add(ANY_ID)
            continue
        if address := address_id(label):
            # So do `10.1.2.3`, `host 10.1.2.3` and `10.1.2.3/32`; no slug is written like an address.
            ids[label] = address
            continue
        same = by_case.setdefault(label.casefold(), label)
        if (whole := in_brackets.get(label.casefold())) and whole != label:
            same = by_case.setdefault(whole.casefold(), whole)
        if same in ids:
            ids[label] = ids[same]
            continue
        if same != label:
            # The label with the id in brackets comes later; both have the id that is made now.
            by_case[same.casefold()] = label
        key = spelling_key(alike.get(label) or perhaps.get(label) or remarked.get(label, label))
        if label.casefold() in meant:
            aliases.append(Alias(meant[label.casefold()], label, "the other says that it means any"))
        other = first.setdefault(key, label)
        if other != label:
            pair = {other, label}
            why = _IN_BRACKETS if pair & perhaps.keys() else _REMARKED if pair & remarked.keys() else ""
            aliases.append(Alias(other, label, why or _difference(other, label), merge))
        if other != label and merge:
            ids[label] = ids[other]
        else:
            ids[label] = unique(slug(label), taken)
    spellings: dict[str, list[str]] = {}
    for label in met:
        spellings.setdefault(ids[label], []).append(label)
    guesses = {name: guess_zone(said[0]) for name, said in spellings.items()}
    roles = tuple(
        Role(name, _labels(said[0], language), guesses[name].zone, "", guesses[name].kind)
        for name, said in spellings.items()
    )
    return Cast(roles, guesses, ids, {name: tuple(said) for name, said in spellings.items()}, tuple(aliases))


def _without_any(label: str) -> str:
    """`internet` of `internet (any)`; empty for a label that says no more than "any"."""
    name, _, remark = label.partition(" (")
    return name if remark.endswith(")") and remark[:-1] in words(Meaning.ANY) else ""


def _labels(label: str, language: str) -> Labels:
    unstated = {known.code: known.unstated for known in languages() if known.unstated}
    return Labels.of({language: label or unstated.get(language, unstated["en"])})


def _difference(one: str, other: str) -> str:
    if one.casefold() == other.casefold():
        return "they differ in letter case"
    if spelling_key(one) != spelling_key(other):
        return "each table lists one of them, and they differ in few words"
    ascii_words = [sum(word.isascii() for word in text.split()) for text in (one, other)]
    if len(one) == len(other) and ascii_words[0] != ascii_words[1]:
        return "they differ in letters that look alike"
    return "they differ in an article, a plural or a hyphen"
