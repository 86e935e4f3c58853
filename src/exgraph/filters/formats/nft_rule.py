"""One rule of nft's language as statements of nft's JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from exgraph.filters.formats.nft_lexer import Token, tokens_of
from exgraph.filters.formats.nft_ruleset import UNKNOWN, Statement

#: The headers of packets whose fields are matched (nft(8), "PAYLOAD EXPRESSIONS").
_HEADERS = frozenset(
    [
        "ether",
        "vlan",
        "arp",
        "ip",
        "ip6",
        "icmp",
        "icmpv6",
        "igmp",
        "tcp",
        "udp",
        "udplite",
        "sctp",
        "dccp",
        "ah",
        "esp",
        "comp",
        "th",
    ]
)
#: What is known of a packet beside its headers; these need no `meta` before them.
_META = frozenset(
    [
        "iif",
        "iifname",
        "iiftype",
        "iifgroup",
        "oif",
        "oifname",
        "oiftype",
        "oifgroup",
        "mark",
        "skuid",
        "skgid",
        "pkttype",
        "cpu",
    ]
)
_VERDICTS = frozenset({"accept", "drop", "return", "continue"})
#: Words with which a statement begins that matches nothing.
_STATEMENTS = _VERDICTS | frozenset(["reject", "jump", "goto", "queue", "counter", "log", "comment"])
#: What no value is: verdicts, and the marks of the language.
_NO_ELEMENT = _STATEMENTS | frozenset(["", "\n", *"{}(),;:=!<>&|", "==", "!=", "<=", ">=", "<<", ">>"])
_COMPARED = {"!": "!", "==": "==", "!=": "!=", "<": "<", ">": ">", "<=": "<=", ">=": ">="} | {
    "eq": "==", "ne": "!=", "lt": "<", "gt": ">", "le": "<=", "ge": ">=",
}  # fmt: skip
#: What an amount is told in.
_UNITS = frozenset(["packets", "bytes", "kbytes", "mbytes"])
#: What may stand behind a statement.
_BEGINNINGS = _STATEMENTS | _HEADERS | _META | frozenset(["meta", "ct", "limit", "quota"])
#: What begins a value that is calculated of something of the packet.
_CALCULATED = frozenset(["jhash", "symhash", "numgen", "fib", "socket", "osf", "ipsec", "exthdr"])
_LOG_VALUES = frozenset(["prefix", "level", "group", "snaplen", "queue-threshold", "flags"])


class _Unclear(Exception):
    """The words from here on are not of a form that is known."""


class RuleText:
    """The tokens of one rule, read from the first to the last."""

    def __init__(self, tokens: Sequence[Token], text: str) -> None:
        self.tokens, self.text, self.place = tokens, text, 0
        self.comment = ""

    def statements(self) -> Iterator[Statement]:
        """The statements in their order; words of no form that is known are one that is unknown."""
        while self.place < len(self.tokens):
            begin = self.place
            try:
                found = self._statement()
            except _Unclear:
                self.place = begin
                found = self._unknown()
            if found is not None:
                yield Statement(*found, self._written(begin, self.place))

    def _written(self, begin: int, end: int) -> str:
        """The words between two places, as they stand there."""
        if begin >= end:
            return ""
        first, last = self.tokens[begin], self.tokens[end - 1]
        stop = last.place + len(last.text) + 2 * last.quoted
        written = self.text[first.place : stop] if first.place <= stop else ""
        return " ".join(written.split()) or " ".join(token.text for token in self.tokens[begin:end])

    def _peek(self, ahead: int = 0) -> str:
        """The word here, or further on; nothing behind the last, nor for a text in quotes."""
        place = self.place + ahead
        if place >= len(self.tokens) or self.tokens[place].quoted:
            return ""
        return self.tokens[place].text

    def _take(self) -> str:
        if self.place >= len(self.tokens):
            raise _Unclear
        self.place += 1
        return self.tokens[self.place - 1].text

    def _takes(self, *words: str) -> bool:
        if self._peek() in words:
            self.place += 1
            return True
        return False

    def _statement(self) -> tuple[str, Any] | None:
        word = self._peek()
        if word in _VERDICTS:
            self.place += 1
            return word, None
        if word in ("jump", "goto"):
            self.place += 1
            return word, {"target": self._take()}
        if word == "reject":
            self._up_to_statement()
            return "reject", None
        if word == "comment":
            self.place += 1
            self.comment = self._take()
            return None
        if word == "counter":
            self._counter()
            return "counter", None
        if word == "log":
            self._log()
            return "log", None
        if word == "notrack":
            self.place += 1
            return "notrack", None
        if word == "xt":
            self.place += 1
            return "xt", {"type": self._take(), "name": self._take()}
        if word in ("limit", "quota"):
            self._amount()
            return word, None
        if word == "queue":
            self._up_to_statement()
            return word, None
        if word in ("update", "add", "delete"):
            self.place += 2
            if not self._in_brackets():
                raise _Unclear
            return "set", None
        return self._compared()

    def _counter(self) -> None:
        self.place += 1
        if self._takes("name"):
            self._take()
        while self._takes("packets", "bytes"):
            self._take()

    def _amount(self) -> None:
        """`limit rate over 10 mbytes/second burst 5 packets`, `quota until 25 mbytes used 0 bytes`, or one by name."""
        begin = self.place
        self.place += 1
        if self._takes("name"):
            self._take()
            return
        self._takes("rate")
        self._takes("over", "until")
        while self._peek().partition("/")[0].isdecimal():
            self._take()
            if self._peek().partition("/")[0] in _UNITS:
                self._take()
            self._takes("burst", "used")
        if self.place < len(self.tokens) and self._peek() not in _BEGINNINGS:
            self.place = begin
            self._up_to_statement()

    def _log(self) -> None:
        self.place += 1
        while self._peek() in _LOG_VALUES:
            if self._take() == "flags" and self._peek() in ("tcp", "ip", "skuid", "ether", "all"):
                self._take()
            self._take_list()

    def _take_list(self) -> None:
        if self._peek() in _STATEMENTS or self.place >= len(self.tokens):
            return
        self._take()
        while self._takes(","):
            self._take()

    def _up_to_statement(self) -> None:
        """Past the words that belong to this one: up to what begins a statement, or a verdict, outside of brackets."""
        depth = 0
        self.place += 1
        while self.place < len(self.tokens):
            word = self._peek()
            if depth == 0 and word in _STATEMENTS:
                return
            depth += (word in ("{", "(")) - (word in ("}", ")"))
            self.place += 1

    def _unknown(self) -> tuple[str, Any]:
        self._up_to_statement()
        # What comes before a verdict matches something; by itself it does.
        return ("match", {}) if self.place < len(self.tokens) else (UNKNOWN, None)

    def _compared(self) -> tuple[str, Any]:
        left = self._keys()
        if self._takes("set"):
            return self._changed(left)
        if self._takes("vmap"):
            return "vmap", {"key": left, "data": self._values(left, verdicts=True)}
        if self._takes("&", "and"):
            left = {"&": [left, self._mask()]}
        operator = _COMPARED.get(self._peek(), "")
        if operator:
            self.place += 1
        right = self._values(left)
        if self._takes("/"):
            left = {"&": [left, self._values(left)]}
        elif not operator:
            operator = _implied(left, right)
        return "match", {"left": left, "op": operator or "==", "right": right}

    def _changed(self, left: Any) -> tuple[str, Any]:
        """`meta mark set 5`. A value that is calculated or looked up ends nobody knows where, and may not be found."""
        begin = self.place
        try:
            if self._peek() in _CALCULATED:
                raise _Unclear
            if self._peek() in _BEGINNINGS:
                self._keys()
            else:
                self._takes("rt")
                self._take()
            while self._takes("&", "|", "^", "and", "or", "xor"):
                self._take()
            if self._takes("map") and not self._in_brackets():
                self._take()
            if self.place >= len(self.tokens) or self._peek() in _BEGINNINGS:
                return "mangle", {"key": left}
        except _Unclear:
            pass
        self.place = begin - 1
        self._up_to_statement()
        return "match", {}

    def _in_brackets(self) -> bool:
        """Past brackets and what is in them, if one opens here."""
        depth = 0
        while self.place < len(self.tokens):
            depth += (self._peek() == "{") - (self._peek() == "}")
            if not depth:
                return self._takes("}")
            self.place += 1
        raise _Unclear

    def _keys(self) -> Any:
        keys = [self._key()]
        while self._takes("."):
            keys.append(self._key())
        return {"concat": keys} if len(keys) > 1 else keys[0]

    def _key(self) -> Any:
        word = self._peek()
        if word in _META:
            self.place += 1
            return {"meta": {"key": word}}
        if word == "meta":
            self.place += 1
            return {"meta": {"key": self._take()}}
        if word == "ct":
            self.place += 1
            return {"ct": {"key": self._take()}}
        if word == "tcp" and self._peek(1) == "option":
            self.place += 2
            return {"tcp option": {"name": self._take(), "field": self._take()}}
        if word in _HEADERS and self._peek(1) and self._peek(1) not in ("option", "chunk"):
            self.place += 2
            return {"payload": {"protocol": word, "field": self.tokens[self.place - 1].text}}
        raise _Unclear

    def _mask(self) -> Any:
        if not self._takes("("):
            return self._values(None)
        words = [self._take()]
        while self._takes("|", ","):
            words.append(self._take())
        if not self._takes(")"):
            raise _Unclear
        return {"|": words}

    def _values(self, left: Any, verdicts: bool = False) -> Any:
        """A set, the name of one, a value, or several with commas or bars between them."""
        if self._takes("{"):
            return {"set": self._elements(verdicts)}
        values = [self._value()]
        bars = self._peek() == "|"
        while self._takes("|" if bars else ","):
            values.append(self._value())
        return {"|": values} if bars else values if len(values) > 1 else values[0]

    def _elements(self, verdicts: bool) -> list[Any]:
        found: list[Any] = [] if verdicts else self._plain_elements()
        while not self._takes("}"):
            if self._takes(",", "\n"):
                continue
            if self._takes("{"):
                # A definition inside a set.
                found += self._elements(verdicts)
                continue
            element = self._value()
            self._beside_element()
            found.append(self._pair(element) if verdicts else element)
            if not verdicts and self._peek() == ":":
                raise _Unclear
        return found

    def _beside_element(self) -> None:
        """What stands behind an element and matches nothing: timeouts, counters, comments."""
        while self._peek() not in (",", "}", ":", "\n"):
            if self._takes("timeout", "expires", "comment"):
                self._take()
            elif self._peek() == "counter":
                self._counter()
            else:
                raise _Unclear

    def _plain_elements(self) -> list[str]:
        """The first elements of a set, as far as they are words with commas behind them: most sets are such."""
        found = []
        for word, comma in zip(self.tokens[self.place :: 2], self.tokens[self.place + 1 :: 2], strict=False):
            if comma.text != "," or comma.quoted or word.quoted or word.text in _NO_ELEMENT:
                break
            found.append(word.text)
        self.place += 2 * len(found)
        return found

    def _pair(self, element: Any) -> list[Any]:
        """A key of a map with its verdict; between them may be no blank."""
        kind = ""
        if self._takes(":"):
            kind = self._take()
        elif isinstance(element, str):
            element, _, kind = element.rpartition(":")
        if kind not in _STATEMENTS:
            raise _Unclear
        return [element, {kind: {"target": self._take()} if kind in ("jump", "goto") else None}]

    def _value(self) -> Any:
        parts = [self._single()]
        while self._takes("."):
            parts.append(self._single())
        return {"concat": parts} if len(parts) > 1 else parts[0]

    def _single(self) -> Any:
        token_quoted = self.place < len(self.tokens) and self.tokens[self.place].quoted
        word = self._take()
        if not token_quoted and word in _NO_ELEMENT:
            raise _Unclear
        if self._takes("-"):
            return f"{word}-{self._take()}"
        if ("." in word or ":" in word) and self._takes("/"):
            return f"{word}/{self._take()}"
        return word


def _implied(left: Any, right: Any) -> str:
    """What is meant where no operator stands: of keys whose values are bits, that any of them is set.

    `established | related` without one is listed by nft also for what equals both, and taken for the other: unclear.
    """
    of_bits = isinstance(left, dict) and (
        left.get("ct", {}).get("key") in ("state", "status")
        or left.get("payload") == {"protocol": "tcp", "field": "flags"}
    )
    if isinstance(right, dict) and "|" in right:
        raise _Unclear
    return "in" if of_bits and not (isinstance(right, dict) and "set" in right) else "=="


def rule_of(text: str, tokens: Sequence[Token] | None = None) -> tuple[tuple[Statement, ...], str]:
    """The statements of a rule's text, and its comment. `tokens` are given where they are not those of the text."""
    if tokens is None:
        tokens = [token for token in tokens_of(text) if token.quoted or token.text != "\n"]
    read = RuleText(tokens, text)
    return tuple(read.statements()), read.comment


def set_elements(tokens: Sequence[Token], text: str, verdicts: bool) -> list[Any] | None:
    """The elements of a set or a map between its brackets, without the first one; `None` where that is not clear."""
    read = RuleText(tokens, text)
    try:
        return read._elements(verdicts)
    except _Unclear:
        return None
