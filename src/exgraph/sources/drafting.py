"""Drafts the profile of a document, for a person to edit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from exgraph.errors import ExgraphError, printable
from exgraph.sources.document import Document, Reading
from exgraph.sources.profile import fold
from exgraph.sources.shapes.roles.new_roles import Cast
from exgraph.wording.phrases import Phrase

_INTRODUCTION = """\
# A draft. Every id, label and zone below is a guess from the document's labels: check them, above all the zones.
# Labels can be given in several languages: label = { en = "Web server", de = "Webserver" }.
"""


def draft_profile(document: Document, reading: Reading | None = None, document_path: str | None = None) -> str:
    """The profile as TOML text that `exgraph.load` reads with the flows of the document alone.

    Labels that only differ in letter case are one role in a profile.
    `reading` is how the document was read; what it says goes into the profile. `document_path` is the document as seen
    from the profile's folder, its name where it is left out. Raises `ExgraphError` for a document that has no roles of
    its own to draft: a profile, or exgraph's own JSON.

    >>> import exgraph as xg
    >>> print(xg.draft_profile(xg.read("shop.csv")).splitlines()[4])
    name = "shop"
    """
    cast = document.cast
    if cast is None:
        raise ExgraphError(Phrase.of("errors.draft-of-tables", path=document.path))
    return "\n".join(_lines(document, cast, reading or Reading(), document_path or Path(document.path).name)) + "\n"


def _lines(document: Document, cast: Cast, reading: Reading, path: str) -> Iterator[str]:
    matrix = document.matrix
    language = matrix.languages[0] if matrix.languages else "en"
    language = next((code for role in matrix.roles for code, _ in role.labels.entries), language)
    yield _INTRODUCTION
    yield 'kind = "profile"'
    yield f"name = {_text(matrix.name)}"
    yield f"document = {_text(path)}"
    yield f"format = {_text(reading.form or document.form)}"
    if reading.encoding or document.guessed_encoding:
        yield f"encoding = {_text(reading.encoding or document.encoding)}"
    yield f"language = {_text(language)}"
    if matrix.title.entries:
        yield f"title = {_text(matrix.title.text(language))}"
    for key, end in (("source", reading.source), ("destination", reading.destination)):
        if end:
            yield f"{key} = {_text(end)}    # where no cell of the document states this end"
    if reading.host:
        yield f"host = {_text(reading.host)}    # the machine that the document is from"
    if reading.columns:
        pairs = ", ".join(f"{_text(meaning)} = {_text(header)}" for meaning, header in reading.columns.items())
        yield f"columns = {{ {pairs} }}"
    yield from _zones(document)
    yield from _roles(document, cast, language)


def _zones(document: Document) -> Iterator[str]:
    yield "\n# Outside to inside. An exposed zone faces a network that nobody here controls."
    for zone in document.matrix.zones:
        labels = ", ".join(f"{code} = {_text(text)}" for code, text in zone.labels.entries)
        yield f"[[zones]]\nid = {_text(zone.id)}\nlabel = {{ {labels} }}"
        yield "exposed = true\n" if zone.exposed else ""


def _roles(document: Document, cast: Cast, language: str) -> Iterator[str]:
    firsts = {said[0]: name for name, said in cast.spellings.items() if said}
    proposals: dict[str, list[str]] = {}
    for alias in document.aliases:
        if not alias.merged and cast.ids.get(alias.spelling) != cast.ids.get(alias.role):
            name = cast.ids[alias.spelling]
            proposals.setdefault(name, []).append(
                f"# The same as {_text(cast.ids[alias.role])}? {alias.reason[:1].upper()}{alias.reason[1:]}. "
                "If so, delete this role and add its label to that one's aliases."
            )
    # A spelling names one role alone; spellings that only differ in case fold to the same text.
    taken: dict[str, str] = {}
    for role in cast.roles:
        for spelling in (role.id, role.label(language)):
            taken.setdefault(fold(spelling), role.id)
    for role in cast.roles:
        yield from proposals.get(role.id, [])
        label = role.label(language)
        if taken[fold(label)] != role.id:
            same = f"the same label as {_text(taken[fold(label)])}, letter case aside, so it is left to that role"
            yield f"# {_comment(label)}: {same}.\n"
            continue
        yield "[[roles]]"
        yield f"id = {_text(role.id)}"
        yield f"label = {_text(label)}"
        yield f"zone = {_text(role.zone)}    # {_comment(cast.guesses[role.id].reason)}"
        if role.kind:
            yield f"kind = {_text(role.kind)}"
        others = [text for text in cast.spellings[role.id] if text and text != label and fold(text) not in taken]
        others = list({fold(text): text for text in others}.values())
        if others and firsts:
            yield f"aliases = [{', '.join(map(_text, others))}]"
        yield ""


def _comment(text: str) -> str:
    return printable(text)


def _text(text: str) -> str:
    """A TOML basic string (toml.io, 1.0.0): quotes, backslashes and control characters escaped."""
    escaped = []
    for character in text:
        if character in '"\\':
            escaped.append("\\" + character)
        elif ord(character) < 0x20 or ord(character) == 0x7F or 0xD800 <= ord(character) <= 0xDFFF:
            escaped.append("\ufffd" if ord(character) >= 0xD800 else f"\\u{ord(character):04x}")
        else:
            escaped.append(character)
    return '"' + "".join(escaped) + '"'
