"""Short answers in the columns beside the ports: yes and no, allow and deny, and the protocol that a text names."""

from __future__ import annotations

import re
from functools import lru_cache

from exgraph.languages.cells import PHRASES, Meaning
from exgraph.notation.protocols import ENCRYPTIONS
from exgraph.sources.shapes.directions import DIRECTION_BESIDE
from exgraph.sources.shapes.role_labels import clean_label, words
from exgraph.values.applications import canonical, find
from exgraph.values.service import NEGATIVE

_YES = words("yes|y|true|✓|✔|☑|x|х|●|да|ja|oui|sì|si|sí|sim|是|はい|예|required|supported|○|◯")
_NO = words("no|n|false|✗|✕|✘|×|нет|nein|non|não|否|いいえ|아니요|not supported|not encrypted|unsupported|none|keine")
_DENY = re.compile(
    r"\b(?:deny|denied|block\w*|drop|reject\w*|forbid\w*|disallow\w*|запре\w+|блокир\w+|отклон\w+|verweiger\w*|blockier\w*"
    r"|sperren|ablehnen|refus\w+|bloqu\w+|nega\w*|blocca\w*|rifiut\w+|deneg\w+|rechaz\w+|rejeit\w+"
    r"|not at all|gar nicht)\b"
    r"|拒绝|阻止|禁止|拒否|ブロック|거부|차단",
    re.IGNORECASE,
)

_BRACKET = re.compile(r"[\[(（]")
_BETWEEN_WORDS = re.compile(r"[\s,.;:]+")
_LONGEST_REMARK = 120
_FIRST_WORDS = frozenset(
    phrase.partition(" ")[0] for phrase, (meaning, _) in PHRASES.items() if meaning in (Meaning.MARK, Meaning.NEGATIVE)
)


def is_yes(text: str) -> bool:
    return clean_label(text).casefold() in _YES


def is_no(text: str) -> bool:
    return clean_label(text).casefold() in _NO


def denies(text: str) -> bool:
    """Whether an action column forbids."""
    return _DENY.search(text) is not None


def allows(text: str) -> bool:
    """Whether a cell begins with a word that permits."""
    meaning = PHRASES.get(next(iter(_BETWEEN_WORDS.split(clean_label(text).casefold(), 1)), ""))
    return meaning is not None and meaning[0] == Meaning.PERMITTED


def encryption_of(text: str, header: str) -> str | None:
    """What a column about encryption states: a protocol's name, or by yes and no what its header asks."""
    folded = clean_label(text).casefold()
    if folded in ("", "null", "n/a", "-", "--", "—", "–"):
        return None
    if is_no(text):
        return "unsecured"
    named = [name for word, name in ENCRYPTIONS.items() if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", folded)]
    if named:
        return max(named, key=len)
    if not is_yes(text):
        return None
    asked = clean_label(header).casefold()
    return next((name for word, name in ENCRYPTIONS.items() if word in re.split(r"[^\w/]+", asked)), "secured")


#: "Any" in a column of ends or ports, "as you like" beside them.
_AS_YOU_LIKE = ("任意", "選択", "选配")


def _first_line(text: str) -> str:
    return " ".join(text.split("\n", 1)[0].split())[:300]


def may_be_mark(text: str) -> bool:
    """Whether it is worth looking for a mark in a description: it has a bracket, or begins as marks do."""
    line = _first_line(text)
    if line.strip(" ()（）。") in _AS_YOU_LIKE or _BRACKET.search(line):
        return True
    return len(line) <= _LONGEST_REMARK and not _FIRST_WORDS.isdisjoint(_BETWEEN_WORDS.split(line.casefold(), 2))


@lru_cache(maxsize=4096)
def marks_of(text: str) -> tuple[str, ...]:
    """Whether a description begins or ends by saying "optional", "only if …", "not required"."""
    if not may_be_mark(text):
        # Most descriptions say none of this, and each row has its own.
        return ()
    line = _first_line(text)
    if line.strip(" ()（）。") in _AS_YOU_LIKE:
        return ("optional",)
    bracketed = re.findall(r"^[\[(（]([^\])）]{1,60})[\])）]|[\[(（]([^\])）]{1,60})[\])）][.\s]*$", line)
    spoken = [part for pair in bracketed for part in pair if part]
    if any(part in _AS_YOU_LIKE for part in spoken):
        return ("optional",)
    if len(line) <= _LONGEST_REMARK:
        spoken.append(line)
    found: set[str] = set()
    for phrase in spoken:
        spelled = _BETWEEN_WORDS.split(phrase.casefold())
        for length in range(1, 5):
            meaning = PHRASES.get(" ".join(spelled[:length]).strip())
            if meaning is None:
                continue
            if meaning[0] == Meaning.MARK and meaning[1] in ("optional", "conditional"):
                found.add(meaning[1])
            elif meaning[0] == Meaning.NEGATIVE and (length > 1 or spelled[1:] in ([], [""])):
                # One word alone: "Block storage" forbids nothing. Not required if …: otherwise it is.
                following = PHRASES.get("".join(spelled[length : length + 1]))
                found.add(NEGATIVE if following != (Meaning.MARK, "conditional") else "conditional")
    return tuple(sorted(found))


@lru_cache(maxsize=1024)
def qualifier_of(header: str) -> str:
    """What a port column's header says beside "port": an application or an encryption (`HTTPS port`); else empty."""
    said = re.findall(r"[\w/+.-]+", clean_label(header))
    known = [word for word in said if find(word) or word.casefold() in ENCRYPTIONS]
    return known[0] if len(known) == 1 else ""


@lru_cache(maxsize=4096)
def application_of(text: str, named: bool) -> str | None:
    """The application that a text names. `named`: the column gives names, so that an unknown one is a name too.

    In a description only a known protocol counts: alone, beside brackets or in them, or in capitals at the beginning.
    """
    line = clean_label(text).lstrip("-–•").strip()
    line = DIRECTION_BESIDE.sub("", line) or line
    if not line or len(line) > 200:
        return None
    if find(line):
        return canonical(line)
    bracket = re.match(r"^(?P<outer>[^()]+?)\s*\((?P<inner>[^()]+)\)\W*$", line)
    if bracket:
        for part in (bracket["outer"], *re.split(r"[,;/]\s*", bracket["inner"])):
            if find(part):
                return canonical(part.strip())
    if named and len(line) <= 60 and re.search(r"[^\W\d_]", line):
        return line
    return None if named else _in_capitals(line)


def _in_capitals(line: str) -> str | None:
    spelled = line.split(" ")
    for length in (3, 2, 1):
        first = " ".join(spelled[:length])
        if len(spelled) > length and first.isupper() and find(first) and spelled[length][:1].isalpha():
            return canonical(first)
    return None
