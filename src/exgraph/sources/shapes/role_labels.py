"""What a cell or a title calls a role, without the marks around it; and the several roles of one cell."""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from functools import lru_cache

_FOOTNOTE = re.compile(
    r"<su[pb]>.*?</su[pb]>|\[\^?[\w*†‡]{1,3}\]|\[\^[^\]]{1,200}\]|[†‡]"
    r"|(?<=\w)[¹²³⁰⁴-⁹]+|\\?\*+(?=\s|$)|^\s*\\?\*+(?=[^\s.])",
    re.IGNORECASE,
)
#: A longer text is a paragraph in the place of a name; it is not looked at closely.
_LONGEST_NAME = 2000
_LONGEST_CELL = 100_000
_HIDDEN = re.compile(r"[\u200b\u200c\u2060\ufeff\u00ad]")
_BULLET = re.compile(r"^\s*(?:[-–•·▪◦‣*]|\(?[a-z0-9]\))\s+")

_ANY_WORDS = """
    any|all|any host|any hosts|all hosts|any source|any destination|anywhere|everywhere|everyone|any ip|any address
    0.0.0.0/0|::/0|*|internet (any)|any (internet)|0.0.0.0|any ip address|all sources|0.0.0.0/0 (any)
    любая|любой|любое|любые|все|любой узел|любой ip-адрес|все узлы|beliebig|beliebige|alle|jeder|alle hosts
    tous|toutes|tout|n'importe quel|quelconque|qualsiasi|tutti|tutte|cualquiera|todos|todas|cualquier|qualquer
    cualquier origen|cualquier destino|qualquer origem|qualquer destino|qualsiasi origine|qualsiasi destinazione
    toute source|toute destination|jede quelle|jedes ziel|любой источник|любое назначение
    任意|任何|全部|所有|すべて|全て|任意のホスト|모두|모든|임의|전체
"""
_SELF_WORDS = """
    self|itself|same host|same node|same|localhost|selbst|sich selbst|сам|самому себе|он же|этот же узел|lui-même
    se stesso|sí mismo|si mesmo|自身|自己|本机|自分|自ホスト|자신|자기 자신
"""
_CONNECTIVE_WORDS = "or|and|and/or|oder|und|или|и|ou|et|o|e|y|oppure|または|および|或|或者|和|또는|및"
_ARTICLE_WORDS = """
    the|a|an|der|die|das|den|dem|des|ein|eine|einen|einem|eines|le|la|les|un|une|il|lo|gli|i|uno|una|el|los|las|unos|unas
    o|os|as|um|uma
"""


def words(lines: str) -> frozenset[str]:
    """The phrases of lines that are divided by bars."""
    return frozenset(phrase.strip() for line in lines.strip().splitlines() for phrase in line.split("|"))


ANY = words(_ANY_WORDS)
SELF = words(_SELF_WORDS)
_CONNECTIVES = words(_CONNECTIVE_WORDS)
_ARTICLES = words(_ARTICLE_WORDS)
_OR = re.compile(
    r"\s+(?:or|oder|или|либо|oppure|ou|o|\+)\s+|\s*(?:または|或者|또는)\s*|\s+or\s*/\s*and\s+", re.IGNORECASE
)
_COMMA = re.compile(r"\s*[,;、，；]\s*")
_LAST_AND = re.compile(r"^(?:and|or|und|oder|и|или|et|ou|e|o|y)\s+", re.IGNORECASE)
#: Words that make a phrase depend on what stands before it, so that it is no role by itself.
_CLAUSE = re.compile(
    r"\b(?:that|which|who|whose|where|when|if|such|including|includes?|etc|e\.?g|i\.?e|with|without|to|for|only|both|either"
    r"|as|not|depending|using|used|sowohl|als|auch|wenn|falls|die|der|das|für|mit|inkl|z\.b|который|которые|которая"
    r"|если|для|включая|например|с|qui|que|pour|avec|si|dont|che|per|con|se|para|com)\b",
    re.IGNORECASE,
)


#: What narrows the name before it and names nothing alone: "edge server, internal".
_NARROWS = re.compile(
    r"(?:internal|external|inbound|outbound|primary|secondary|intern\w{0,2}|extern\w{0,2}|внутренн\w+|внешн\w+|esterno|esterna"
    r"|interieur|extérieur|内部|外部|내부|외부)$",
    re.IGNORECASE,
)
#: A name whose line ends before its last word or before what stands in brackets: "Domain⏎Controller", "Relay⏎(remote)".
_BROKEN_NAME = re.compile(
    r"^((?!.*\b(?:servers?|clients?|controllers?|services?|gateways?|hosts?|nodes?|agents?|internet|proxy)\b)"
    r"[^\W\d_][^\n,;/]{1,30}?)[ \t]*\n"
    r"(?=[ \t]*(?:servers?|controllers?|services?|gateways?|dienste?|сервер\w{0,2}|контроллер\w{0,2}|шлюз\w{0,2})"
    r"(?:\([a-z]{1,2}\))?[ \t]*(?:\n|$))|(?<=[^\W_])[ \t]*\n(?=[ \t]*[(（][^\n()（）]{1,40}[)）][ \t]*(?:\n|$))",
    re.IGNORECASE | re.MULTILINE,
)
_SPACED_SLASH = re.compile(r"\s+/\s+")


@lru_cache(maxsize=8192)
def clean_label(text: str) -> str:
    """A role's label: one line, without footnote marks, emphasis, code marks and end punctuation."""
    if text.strip() == "*":
        return "*"
    if len(text) > _LONGEST_NAME:
        return " ".join(text.split())
    text = _FOOTNOTE.sub("", _HIDDEN.sub("", text))
    text = " ".join(re.sub(r"\*\*|__|`", "", text).split())
    text = text.strip(" \t;,：；，、")
    # `::` begins an address.
    text = text.rstrip(":").strip() if text.startswith("::") else text.strip(" \t:;,：；，、")
    return text.rstrip(".") if not text.endswith("..") and text.count(".") == 1 else text


def is_any(label: str) -> bool:
    """Whether a label means every address."""
    return label.casefold().strip() in ANY


def is_self(label: str) -> bool:
    return label.casefold().strip(" ().") in SELF


@lru_cache(maxsize=8192)
def roles_in(text: str) -> tuple[str, ...]:
    """The roles of one cell: its lines, "A or B", "A, B" where each part is a name by itself. Empty for no role.

    `Self` stays as it is written. Nothing is split where a part would not stand alone ("server and agent nodes").
    """
    roles: list[str] = []
    if len(text) > _LONGEST_CELL:
        return (clean_label(text),)
    for line in _BROKEN_NAME.sub(r"\1 ", text).split("\n") if "\n" in text else (text,):
        # Searched with a long run of spaces, the expressions below would begin anew at each of them.
        line = _BULLET.sub("", " ".join(line.split()))
        if clean_label(line).casefold() in _CONNECTIVES:
            continue
        line = re.sub(r"\s+(?:or|and|oder|und|или|и)\s*$", "", line)
        roles += [label for part in _parts(line) if (label := clean_label(part))]
    return tuple(dict.fromkeys(label for label in roles if re.search(r"[^\W_]|\*", label)))


def _parts(line: str) -> list[str]:
    if is_any(clean_label(line)):
        return [line]
    parts = [_LAST_AND.sub("", part) for part in _COMMA.split(line) if part.strip()]
    narrowed = (
        not _NARROWS.match(parts[0].strip()) and any(_NARROWS.match(part.strip()) for part in parts) if parts else False
    )
    if len(parts) > 1 and not narrowed and all(_stands_alone(part, 4) for part in parts):
        return [piece for part in parts for piece in _alternatives(part)]
    parts = _SPACED_SLASH.split(line)
    if len(parts) > 2 and all(re.fullmatch(r"[\w.-]+", clean_label(part)) for part in parts):
        return parts
    return _alternatives(line)


def _alternatives(line: str) -> list[str]:
    parts = [part for part in _OR.split(line) if part.strip()]
    return parts if len(parts) > 1 and all(_stands_alone(part, 5) for part in parts) else [line]


def _stands_alone(part: str, words: int) -> bool:
    label = clean_label(part)
    if not label:
        return False
    if _is_address(label):
        return True
    balanced = label.count("(") == label.count(")")
    name = re.sub(r"\s*\([^()]*\)", "", label)
    return balanced and len(name.split()) <= words and len(name) <= 48 and not _CLAUSE.search(name)


def _is_address(label: str) -> bool:
    try:
        ipaddress.ip_network(label, strict=False)
    except ValueError:
        return False
    return True


def spelling_key(label: str) -> str:
    """What spellings of one role have in common: case, articles, plurals, hyphens and look-alike letters aside."""
    folded = unicodedata.normalize("NFKC", label).casefold().translate(_LOOKALIKES)
    if len(label) > _LONGEST_NAME:
        return folded
    folded = re.sub(r"\b[ld]['’](?=\w)", "", folded)  # l'hôte, l'agente
    words = [word for word in re.split(r"[\s\-_‐‑–/]+", folded) if word and word not in _ARTICLES]
    return " ".join(_singular(word) for word in words)


#: Cyrillic and Greek letters that look like Latin ones.
_LOOKALIKES = str.maketrans("асеорхукмтвніјѕԁἀαορνικτ", "aceopxykmtbhijsdaaopvikt")
_NODE = "узел".translate(_LOOKALIKES)


_LATIN = re.compile("[a-zß-ÿ]+")
#: Nouns of port documents with their endings by case and number, in German and Russian (look-alike letters as Latin).
_NOUNS = re.compile(
    (
        r"(?P<de>\w*(?:server|router|controller|rechner|computer|knoten))(?:n|s)"
        r"|(?P<weak>\w*(?:client|agent|host|dienst|gerät))(?:e|en|es|s)"
        r"|(?P<ru>сервер|клиент|контроллер|агент|компьютер|шлюз|хост)(?:а|у|ом|е|ы|ов|ам|ами|ах)"
        r"|(?P<node>узл)(?:а|у|ом|е|ы|ов|ам|ами|ах)"
        r"|(?P<adjective>\w{4,}?)(?:ый|ий|ой|ая|ое|ые|ие|ого|ому|ым|ых|ыми|ую)"
    ).translate(_LOOKALIKES)
)


def _singular(word: str) -> str:
    word = re.sub(r"\(e?s\)$", "", word)
    if noun := _NOUNS.fullmatch(word):
        stem = noun[str(noun.lastgroup)]
        return _NODE if noun.lastgroup == "node" else stem
    if len(word) < 4 or not (word.isascii() or _LATIN.fullmatch(word)) or word.endswith(("ss", "us", "is", "dns")):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("xes", "ches", "shes", "sses", "ores")):
        return word[:-2]
    return word[:-1] if word.endswith("s") else word
