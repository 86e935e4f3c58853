"""What a cell or a title calls a role, without the marks around it; and the several roles of one cell."""

from __future__ import annotations

import re
import unicodedata

from exgraph.languages.endings import undeclined
from exgraph.languages.known import remembered
from exgraph.languages.letters import HIDDEN, JOINED, LOOKALIKES
from exgraph.languages.meanings import Word
from exgraph.languages.neutral import TRANSPORTS
from exgraph.languages.words import pattern, spaced, whole, with_spaces, words
from exgraph.sources.shapes.roles.bracketed import without_addresses
from exgraph.sources.shapes.roles.host_names import hosts_listed, is_host_name
from exgraph.values.applications import find
from exgraph.values.end_labels import addresses_of, is_any

_NOUN = pattern(whole(Word.ROLE_NOUN))
_NOUN_LAST = pattern(whole(Word.ROLE_NOUN), "$")
#: HTML around footnote marks.
MARKUP = {"mark": "sup|sub"}
#: `[Pod]` is a word, and `[iii]` a mark.
_WORD_OF_THREE = r"(?!i{3}\])[^\W\d_]{3}\]"
_FOOTNOTE = re.compile(
    rf"<(?:{MARKUP['mark']})>.*?</(?:{MARKUP['mark']})>|\[\^?(?!{_WORD_OF_THREE})[\w*†‡]{{1,3}}\]|\[\^[^\]]{{1,200}}\]|[†‡]|\s*※\s?[0-9]{{0,2}}(?=\s|$)"
    r"|\s*[(（](?:\\?[*†‡])+[)）]|(?<=\w)[¹²³⁰⁴-⁹]+|\\?\*+(?=\s|$)|^\s*\\?\*+(?=[^\s.])",
    re.IGNORECASE,
)
#: A text that stands in quotation marks as a whole says what it says without them.
_QUOTED = re.compile(r"""(?:["'“”„«»‹›「『])(?P<inside>[^"'“”„«»‹›「」『』]*[^"'“”„«»‹›「」『』\s]\s*)["'“”«»‹›」』]""")
#: What is left of a mark in brackets.
_EMPHASIS = re.compile(r"\*\*|__|`")
_EMPTIED = re.compile(r"[(（]\s*[)）]")
#: A longer text is a paragraph in the place of a name; it is not looked at closely.
_LONGEST_NAME = 2000
_LONGEST_CELL = 100_000
#: A joiner stays between letters that it belongs to.
_HIDDEN = re.compile(rf"(?!(?<=[{JOINED}])[\u200c\u200d][{JOINED}])[{HIDDEN}]")
_BULLET = re.compile(r"^\s*(?:[-–•·▪◦‣*]|\(?[a-z0-9]\))\s+")

_JOINS = (Word.AND, Word.AND_LETTER, Word.OR, Word.OR_LETTER)
_OR = pattern(spaced(Word.OR, Word.OR_LETTER), r"|\s+\+\s+|\s+", Word.OR_AND, r"\s+")
_ELIDED = pattern(r"\b", Word.ELIDED, r"(?=\w)")
_COMMA = re.compile(r"\s*[,;、，；]\s*")
_NUMBERS_LISTED = re.compile(r"(?<=[0-9]),[0-9]+(?=\s*[^\W\d_])")
_JOINS_BEFORE = pattern("^", with_spaces(*_JOINS), r"\s+")
_JOINS_BEHIND = pattern(r"\s+", with_spaces(Word.AND, Word.OR), r"\s*$")
#: Words that make a phrase depend on what stands before it, so that it is no role by itself.
_CLAUSE = pattern(whole(Word.CLAUSE))
#: What narrows the name before it and names nothing alone: "edge server, internal".
_NARROWS = pattern(Word.NARROWS, "$")
#: A name whose line ends before its last word or before what stands in brackets: "Domain⏎Controller", "Relay⏎(remote)".
_BROKEN_NAME = pattern(
    *(r"^((?!.*", whole(Word.ROLE_IN_LINE), r")[^\W\d_][^\n,;/]{1,30}?)[ \t]*\n(?=[ \t]*", Word.LAST_OF_NAME),
    r"(?:\([a-z]{1,2}\))?[ \t]*(?:\n|$))|(?<=[^\W_])[ \t]*\n(?=[ \t]*[(（][^\n()（）]{1,40}[)）][ \t]*(?:\n|$))",
    flags=re.IGNORECASE | re.MULTILINE,
)
_EACH_OF = pattern(r"^[\s*_`]*(?:", Word.EACH_OF, r")[\s*_`]+(?=[^\s*_`])")
#: "The office network only", "nur das Büronetz", "office network (only)": it says no more than the name. Beside other
#: words of a bracket it belongs to them: "office network (on weekdays only)".
_ONLY = pattern(
    *(r"^[\s*_`]*(?:", Word.ONLY, r")\s+(?=\S)|(?<=[^\s,;])\s+[*_`]{0,3}(?:", Word.ONLY, r")[*_`]{0,3}$"),
    *(r"|(?<=[^\s,;])\s*[*_`]{0,3}[(（][*_`]{0,3}(?:", Word.ONLY, r")[*_`]{0,3}[)）][*_`]{0,3}$"),
    *(r"|^(?:", Word.ONLY_BEFORE, r")(?=\S)|(?<=\S)(?:", Word.ONLY_BEHIND, r")$"),
    *(r"|(?<=[a-z0-9)）])(?:", Word.ONLY_BEHIND_FOREIGN, r")$"),
)
_NUMBERS_AND_NAMES = re.compile(r"[\s,;/+&:–—-]+")
_TURNED = pattern("^(?:", whole(Word.EXCEPT, Word.NOT), ")")
_AMPERSAND = re.compile(r"[^\W\d_]\s&\s[^\W\d_]")
#: "10.1.2.3 (or 10.1.2.4)".
_ADDRESS_OR = re.compile(r"(?P<name>[0-9a-fA-F.:/]+)\s*[(（](?P<inside>[^()（）]+)[)）]")
_OR_BEFORE = pattern("^(?:", Word.OR, "|", Word.OR_LETTER, r")\s+")
_SPACED_SLASH = re.compile(r"\s+/\s+")


def is_numbered(text: str) -> bool:
    """Whether a text is one word with a number in it: a rule's, a ticket's, a machine's. No word
    that denies or ends anything is so.

    >>> is_numbered("rule17"), is_numbered("deny"), is_numbered("rule 17")
    (True, False, False)
    """
    return text.isalnum() and text.isascii() and not text.isalpha()


@remembered(8192)
def clean_label(text: str) -> str:
    """A role's label: one line, without footnote marks, emphasis, code marks and end punctuation."""
    if text.isalnum() and text.isascii():
        return text
    if text.strip() == "*":
        return "*"
    if len(text) > _LONGEST_NAME:
        return " ".join(text.split())
    text = without_addresses(text)
    text = _FOOTNOTE.sub("", _HIDDEN.sub("", text))
    text = " ".join(_EMPTIED.sub("", _EMPHASIS.sub("", text)).split())
    if quoted := _QUOTED.fullmatch(text):
        text = quoted["inside"].strip()
    text = text.strip(" \t;,：；，、")
    # `::` begins an address.
    text = text.rstrip(":").strip() if text.startswith("::") else text.strip(" \t:;,：；，、")
    return text.rstrip(".") if not text.endswith("..") and text.count(".") == 1 else text


#: As rules of pf write all addresses of the firewall.
_FIREWALL = "(self)"


@remembered(8192)
def self_named(label: str) -> str | None:
    """The name that a label for the same host has, empty for "self" alone; `None` for another label.

    >>> self_named("Hub (self)"), self_named("self"), self_named("Hub")
    ('Hub', '', None)

    In brackets alone it is the firewall whose rules they are, whatever the source is.

    >>> self_named("(self)") is None
    True
    """
    if label.strip().casefold() == _FIREWALL:
        return None
    if is_self(label):
        return ""
    name, bracket, inside = label.rstrip(")）").replace("（", "(").rpartition("(")
    return name.strip() if bracket and name.strip() and is_self(inside) else None


def is_self(label: str) -> bool:
    """Whether a label means the host itself, or the machine that a document is of: in a table of its ports these are
    one."""
    return label.casefold().strip(" ().") in words(Word.SELF, Word.THIS_HOST)


@remembered(1024)
def is_this_host(label: str) -> bool:
    """Whether a label means the machine that a document or a table is of: "this server", whatever stands beside it.

    >>> is_this_host("this server"), is_this_host("dieser Rechner"), is_this_host("self")
    (True, True, False)
    """
    return label.casefold().strip(" ().") in words(Word.THIS_HOST)


@remembered(1024)
def is_each_other(label: str) -> bool:
    """Whether a label means the others of those that stand at the other end: "each other"."""
    return label.casefold().strip(" ().") in words(Word.EACH_OTHER)


@remembered(8192)
def is_no_role(label: str) -> bool:
    """Whether a label can be no role: a bare number, ports, transports or IP protocols.

    >>> is_no_role("443/tcp"), is_no_role("TCP, UDP"), is_no_role("10.1.2.3"), is_no_role("RADIUS")
    (True, True, False, False)
    """
    parts = [part for part in _NUMBERS_AND_NAMES.split(label.casefold()) if part and part not in words(*_JOINS)]
    return bool(parts) and all(part.isdecimal() or part in TRANSPORTS for part in parts) and not is_address(label)


@remembered(8192)
def roles_in(text: str) -> tuple[str, ...]:
    """The roles of one cell: its lines, "A or B", "A, B" where each part is a name by itself. Empty for no role.

    `Self` stays as it is written. Nothing is split where a part would not stand alone ("server and agent nodes").
    """
    roles: list[str] = []
    if len(text) > _LONGEST_CELL:
        return (clean_label(text),)
    text = without_addresses(text)
    for line in _BROKEN_NAME().sub(r"\1 ", text).split("\n") if "\n" in text else (text,):
        # Searched with a long run of spaces, the expressions below would begin anew at each of them.
        line = _BULLET.sub("", " ".join(line.split()))
        label = clean_label(line)
        # A letter alone is a name also where it is "and", the small one where it is the whole cell.
        lettered = len(label) == 1 and (label.isupper() or "\n" not in text)
        if label.casefold() in words(*_JOINS, Word.CONNECTIVE) and not lettered:
            continue
        line = _EACH_OF().sub("", _JOINS_BEHIND().sub("", line))
        roles += [label for part in _parts(line) if (label := clean_label(without_only(part)))]
    return tuple(dict.fromkeys(label for label in roles if re.search(r"[^\W_]|\*", label)))


def without_only(label: str) -> str:
    """A label without the word that nobody else is meant: "the hub only", "le serveur seul"."""
    return _ONLY().sub("", label.strip())


def _parts(line: str) -> list[str]:
    if is_any(clean_label(line)):
        return [line]
    if _is_everybody(line):
        return [line.partition("/")[0]]
    if listed := _ADDRESS_OR.fullmatch(clean_label(line)):
        inside = _OR_BEFORE().sub("", listed["inside"])
        if inside != listed["inside"] and is_address(listed["name"]) and is_address(inside):
            return [listed["name"], inside]
    if hosts := hosts_listed(line):
        return list(hosts)
    if not is_address(line) and len(spaced_out := line.split()) > 1 and all(map(is_address, spaced_out)):
        return spaced_out
    parts = [_JOINS_BEFORE().sub("", part) for part in _at_commas(line) if part.strip()]
    narrowing = [_NARROWS().match(part.strip()) is not None for part in parts]
    narrowed = any(narrowing) and not narrowing[0]
    if len(parts) > 1 and not narrowed and not names_company(line) and all(_stands_alone(part, 4) for part in parts):
        return [piece for part in parts for piece in _alternatives(part)]
    parts = _SPACED_SLASH.split(line)
    if len(parts) > 2 and all(re.fullmatch(r"[\w.-]+", clean_label(part)) for part in parts):
        return parts
    return _alternatives(line)


def _is_everybody(line: str) -> bool:
    """Whether a line says "any" and what that is, "Any / Internet"."""
    parts = [clean_label(part) for part in line.split("/")]
    return len(parts) == 2 and is_any(parts[0]) and parts[1].casefold() in words(Word.INTERNET)


def _at_commas(line: str) -> list[str]:
    """The parts of a line between its commas; one inside a bracket parts what the bracket says, and no names, and one
    between two numbers of a name parts these: "tunnels 1,2 outside".
    """
    pieces = _COMMA.split(line)
    if _NUMBERS_LISTED.search(line):
        return [line]
    if "(" not in line and "（" not in line:
        return pieces
    parts: list[str] = []
    depth = begin = end = 0
    for match in (*_COMMA.finditer(line), None):
        until = match.start() if match else len(line)
        depth += sum((sign in "(（") - (sign in ")）") for sign in line[end:until])
        end = match.end() if match else until
        if depth <= 0:
            parts.append(line[begin:until])
            begin, depth = end, 0
    return parts if depth <= 0 else pieces


def names_company(label: str) -> bool:
    """Whether a comma in a label stands before the end of a company's name, or before what is said of a company.

    What is a role by its noun, an address or another company is none of that.

    >>> names_company("Foo & Sons, Ltd."), names_company("Foo, Inc. agent"), names_company("Hub, Edge")
    (True, True, False)
    >>> names_company("Foo Ltd, Plant 2"), names_company("Foo & Sons, Bar"), names_company("Foo Ltd, Bar Ltd")
    (True, True, False)
    """
    first, *behind = [part.strip() for part in _COMMA.split(label) if part.strip()] or [""]
    if any(part.casefold().split()[0].strip(".") in words(Word.COMPANY_FORM) for part in behind):
        return True
    others = any(_is_company(part) or _NOUN().search(part) or is_address(part) or is_host_name(part) for part in behind)
    return bool(behind) and _is_company(first) and not others


def _is_company(part: str) -> bool:
    """Whether a name ends as a company's does, or joins two by the sign for it."""
    last = part.casefold().split()[-1].strip(".") if part.strip() else ""
    return last in words(Word.COMPANY_FORM) or _AMPERSAND.search(part) is not None


def _alternatives(line: str) -> list[str]:
    parts = [part for part in _OR().split(line) if part.strip()]
    alone = len(parts) > 1 and all(_stands_alone(part, 5) for part in parts) and not _share_a_noun(parts)
    return parts if alone else [line]


def _share_a_noun(parts: list[str]) -> bool:
    """Whether parts of several words have the last one's noun in common: "physical small or virtual large server"."""
    *first, last = map(clean_label, parts)
    noun = _NOUN_LAST().search(last)
    return (
        noun is not None
        and noun.start() > 0
        and any(" " in part and not _NOUN().search(part) and not is_address(part) for part in first)
    )


def _stands_alone(part: str, most: int) -> bool:
    label = clean_label(part)
    if not label:
        return False
    if is_address(label) or is_host_name(label):
        return True
    if _TURNED().match(label):
        # "Hub, except the copy": what is taken away is no role beside the first.
        return False
    balanced = label.count("(") == label.count(")")
    name = re.sub(r"\s*\([^()]*\)", "", label)
    return balanced and len(name.split()) <= most and len(name) <= 48 and not _CLAUSE().search(name)


def is_address(label: str) -> bool:
    """Whether a label is an address, a network or a range of addresses."""
    return addresses_of(label) is not None


def spelling_key(label: str) -> str:
    """What spellings of one role have in common: case, articles, plurals, hyphens and look-alike letters aside.

    The name of a protocol is no plural of another, and an article alone is a name.

    >>> spelling_key("The Web-Servers"), spelling_key("LDAPS Server"), spelling_key("A")
    ('web server', 'ldaps server', 'a')
    """
    folded = unicodedata.normalize("NFKC", label).casefold().translate(LOOKALIKES)
    if len(label) > _LONGEST_NAME:
        return folded
    folded = _ELIDED().sub("", folded)  # l'hôte, l'agente
    articles = words(Word.ARTICLE)
    parts = [word for word in re.split(r"[\s\-_‐‑–/]+", folded) if word]
    kept = [word for word in parts if word not in articles] or parts
    return " ".join(word if find(word) else undeclined(word) for word in kept)
