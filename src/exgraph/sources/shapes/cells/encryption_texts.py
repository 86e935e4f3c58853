"""What the columns beside the ports say of encryption: that of services, that of protocols, and one of its own."""

from __future__ import annotations

import re
from functools import reduce
from itertools import pairwise

from exgraph.languages.cell_phrases import beside_encryption, phrases
from exgraph.languages.known import remembered
from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.neutral import ENCRYPTED_BY
from exgraph.languages.words import words
from exgraph.notation.encryption_phrases import encryption_in, joint, mentioned, turning
from exgraph.sources.shapes.cells.permissions import Permission, named_permission
from exgraph.sources.shapes.cells.short_answers import is_no, is_yes
from exgraph.sources.shapes.roles.role_labels import clean_label
from exgraph.values.applications import canonical, find
from exgraph.values.encryption import UNCLEAR, Encryption, Modality
from exgraph.values.registry import ENCRYPTED, TLS, named

#: What may stand between a name and its encryption, or around it: brackets, commas, slashes, dashes.
_AROUND = " \t()[]（）,;:/–—-"
#: What a remark behind a short answer begins with.
_REMARK = re.compile(r"\s*[(（,;:\n]|\s[–—-]\s")
_WORD = re.compile(r"[^\W\d_]+")
_LAST_WORD = re.compile(r"(?:^|\s)(\S+)$")


def encryption_of(text: str, header: str) -> str | None:
    """What a column about encryption states: a protocol's name, or by yes, no, "optional" what its header asks.

    What is not understood below a header that names encryption is unclear, and no answer.
    """
    folded = clean_label(text).casefold()
    if not folded or folded in words(Word.NO_ANSWER):
        return None
    if is_no(text):
        return str(Encryption(Modality.NONE))
    if folded in ENCRYPTED_BY:
        return ENCRYPTED_BY[folded]
    found = [said for said, _, _ in encryption_in(clean_label(text))]
    if found:
        return str(reduce(joint, found)) or None
    kinds = beside_encryption().get(folded, frozenset())
    known = (said for said, _, _ in encryption_in(clean_label(header)) if said.modality is not Modality.UNKNOWN)
    asked = next(known, Encryption(Modality.REQUIRED))
    if kinds & {Word.OFFERED, Word.NOT_REQUIRED}:
        return str(Encryption(Modality.OFFERED, asked.means))
    if Word.OFF in kinds:
        return str(Encryption(Modality.NONE))
    if is_yes(text) or Word.ENFORCED in kinds:
        return str(asked)
    return str(_answer(clean_label(text), asked)) or (UNCLEAR if mentioned(header) else None)


def _answer(text: str, asked: Encryption) -> Encryption:
    """What a longer answer says: yes or no with a remark behind it, or the name of a protocol that encrypts."""
    head, remark = (part.strip(_AROUND) for part in (*_REMARK.split(text, maxsplit=1), "")[:2])
    said = named_permission(head)
    turned = not turning().isdisjoint(_WORD.findall(remark.casefold()))
    if is_no(head) or said is Permission.DENIES:
        return Encryption(Modality.UNKNOWN, UNCLEAR) if turned else Encryption(Modality.NONE)
    if is_yes(head) or said is Permission.PERMITS:
        kinds = beside_encryption().get(remark.casefold().split(" ")[-1], frozenset())
        if kinds & {Word.OFFERED, Word.NOT_REQUIRED}:
            return Encryption(Modality.OFFERED, asked.means)
        return Encryption(Modality.UNKNOWN, UNCLEAR) if turned else asked
    first = head.split(" ", 1)[0]
    if first.casefold() in ENCRYPTED_BY and not turned:
        return Encryption(Modality.REQUIRED, ENCRYPTED_BY[first.casefold()])
    kinds_of = {fact.protection for fact in named(head) or named(first)}
    if kinds_of == {TLS}:
        return Encryption(Modality.REQUIRED, "TLS")
    return Encryption(Modality.REQUIRED) if kinds_of == {ENCRYPTED} else Encryption(Modality.UNKNOWN)


@remembered(1024)
def said_of_encryption(header: str) -> str:
    """What a header says of encryption beside what it is about: `Port (no TLS)`; empty for nothing, or for several."""
    label = clean_label(header)
    found = encryption_in(label)
    return label[found[0][1] : found[0][2]] if len(found) == 1 else ""


@remembered(4096)
def name_and_encryption(text: str) -> tuple[str, str | None]:
    """The name in a column of services without what it says of encryption, and that, where it says it of the service.

    >>> name_and_encryption("LDAP over SSL"), name_and_encryption("SIP (mTLS)"), name_and_encryption("TLS inspection")
    (('LDAP', 'SSL'), ('SIP', 'MTLS'), ('TLS inspection', None))
    """
    found = () if find(clean_label(text)) else encryption_in(text)
    joined = all(not _without_small_words(text[one[2] : other[1]]) for one, other in pairwise(found))
    if not found or not joined:
        return text, None
    said, start, end = reduce(joint, [each for each, _, _ in found]), found[0][1], found[-1][2]
    name = _without_small_words(text[:start])
    rest = text[end:].strip(_AROUND)
    bracketed = text[:start].rstrip().endswith(("(", "[", "（"))
    if rest and not bracketed and find(rest) is None:
        return text, None  # the encryption is part of another name, or of a sentence
    if rest and not name and find(rest):
        name, rest = rest, ""
    if rest or not name:
        return text, str(said) or None
    return (canonical(name) if find(name) else text), str(said) or None


def without_encryption(text: str) -> str:
    """A text without what it says of encryption, so that "optional TLS" makes no flow optional."""
    for _, start, end in reversed(encryption_in(text)):
        text = text[:start] + text[end:]
    return text


def says_encryption_alone(text: str) -> str | None:
    """The encryption in the place of a name, where a text says nothing else: `SSL (*.example.com)`."""
    named = re.split(r"\s*[(（]", text, maxsplit=1)[0].strip()
    found = encryption_in(named) if not find(named) else ()
    alone = len(found) == 1 and (found[0][1], found[0][2]) == (0, len(named))
    return str(found[0][0]) or None if alone else None


def _without_small_words(text: str) -> str:
    """A name without the words and signs that lead to what is said behind it: "LDAP over", "SIP (with"."""
    name = text.strip(_AROUND)
    while (last := _LAST_WORD.search(name)) and _is_small(last[1]):
        name = name[: last.start()].strip(_AROUND)
    return name


def _is_small(word: str) -> bool:
    folded = word.strip(_AROUND).casefold()
    meaning = phrases().get(folded)
    small = meaning is not None and meaning[0] in (Meaning.FILLER, Meaning.PROSE, Meaning.AND)
    return small or folded in words(Word.COPULA)
