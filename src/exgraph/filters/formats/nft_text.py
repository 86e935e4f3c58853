"""What `nft list ruleset` prints, and the scripts that `nft -f` takes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from exgraph.errors import clipped
from exgraph.files.budget import limit_of, over_limit
from exgraph.filters.formats.lines import LONGEST_TEXT
from exgraph.filters.formats.nft_lexer import Source, Token
from exgraph.filters.formats.nft_rule import rule_of, set_elements
from exgraph.filters.formats.nft_ruleset import NftChain, NftRule, NftSet, NftTable, Ruleset
from exgraph.model.filter import NotUnderstood
from exgraph.values.origin import Origin
from exgraph.wording.phrases import Phrase

FAMILY_NAMES = frozenset({"ip", "ip6", "inet", "arp", "bridge", "netdev"})
_CHANGING = frozenset({"dynamic", "timeout"})
#: Blocks of a table that say nothing of packets.
_TAKEN_AWAY = frozenset(
    ["table", "chain", "rule", "set", "map", "element", "flowtable", "counter", "quota", "limit", "ct"]
)
_ASIDE = frozenset(["flowtable", "counter", "quota", "limit", "synproxy", "secmark", "ct", "tunnel", "comment"])
_ENDS = ("\n", ";")
#: What a line begins with that is no rule.
_COMMANDS = frozenset(
    {"add", "create", "insert", "rule", "table", "chain", "set", "map", "element", "define", "redefine"}
    | {"flush", "delete", "destroy", "include"}
)
#: A rule on a line of its own, with sets that may have several: no texts, comments, definitions, brackets in brackets.
_PLAIN_RULE = re.compile(r"""(?:[^\n;{}"\#\\$]++|\{[^{}"\#\\$;]*+\})++(?=\n)""")
#: Tokens that a definition may stand for; one may name others.
_LONGEST_DEFINITION = 200_000
_LONGEST_SHOWN = 80


def ruleset_of(text: str, file: str) -> Ruleset:
    """The tables of a text. Raises `UnusableInput` where brackets do not match."""
    return _Reader(Source(text, file)).read()


class _Reader:
    def __init__(self, source: Source) -> None:
        self.source, self._tokens = source, source.tokens()
        self.token = next(self._tokens)
        self.found = Ruleset()
        self.defined: dict[str, list[Token]] = {}

    def read(self) -> Ruleset:
        while self.token.text or self.token.quoted:
            if self.token.text in _ENDS:
                self._take()
            else:
                self._command()
        return self.found

    def _take(self) -> Token:
        """The token here; the next one is here then."""
        taken, self.token = self.token, next(self._tokens)
        return taken

    def _skip_ends(self) -> None:
        while self.token.text in _ENDS and not self.token.quoted:
            self._take()

    def _open(self) -> None:
        while self.token.text == "\n":
            self._take()
        if self.token.text != "{":
            raise self.source.error(self.token, "{")
        self._take()

    def _rest(self) -> list[Token]:
        """The tokens up to the line's end, definitions written out; what stands in brackets may have several lines."""
        found: list[Token] = []
        depth = 0
        while True:
            token = self.token
            if not token.text and not token.quoted:
                if depth:
                    raise self.source.error(token, "}")
                return found
            if not token.quoted:
                if depth == 0 and token.text in (*_ENDS, "}"):
                    return found
                depth += (token.text == "{") - (token.text == "}")
                if token.text == "\n":
                    self._take()
                    continue
                if token.text.startswith("$") and token.text[1:] in self.defined:
                    found += self.defined[token.text[1:]]
                    self._take()
                    if len(found) > limit_of(_LONGEST_DEFINITION) and len(self.defined) > 1:
                        raise over_limit("definition", limit_of(_LONGEST_DEFINITION), self.source.file)
                    continue
            found.append(token)
            self._take()

    def _command(self) -> None:
        first = self.token
        origin = self.source.origin(first.place)
        word = "" if first.quoted else first.text
        if word not in _COMMANDS:
            self.found.loose.append(self._rule())
            return
        self._take()
        if word in ("add", "create") and self.token.text in ("table", "chain", "rule", "set", "map", "element"):
            word = self._take().text
        if word == "insert" and self.token.text == "rule":
            self._take()
            self._added_rule(origin, first=True)
        elif word == "rule":
            self._added_rule(origin)
        elif word == "table":
            self._table(origin)
        elif word in ("chain", "set", "map", "element"):
            self._added(word, origin)
        elif word in ("define", "redefine"):
            self._define(origin)
        elif word in ("flush", "delete", "destroy"):
            self._taken_away(word, origin)
        else:
            told = " ".join(token.text for token in self._rest())
            self.found.tell(origin, "filters.include", text=clipped(told, LONGEST_TEXT))

    def _table(self, origin: Origin) -> None:
        table = self._named_table(origin)
        if self.token.text in (*_ENDS, ""):
            return
        self._open()
        while True:
            self._skip_ends()
            token = self._take()
            if token.text == "}":
                return
            if not token.text:
                raise self.source.error(token, "}")
            place = self.source.origin(token.place)
            if token.text == "chain":
                self._chain(table.chain(self._take().text, place))
            elif token.text in ("set", "map"):
                self._set(table.set(self._take().text), table, token.text == "map")
            elif token.text == "flags":
                table.flags |= {each.text for each in self._rest()} - {","}
            elif token.text in _ASIDE:
                self._rest()
            else:
                self._not_understood(table, place, token)

    def _not_understood(self, table: NftTable, place: Origin, token: Token) -> None:
        told = " ".join([token.text, *(each.text for each in self._rest())])
        said = Phrase.of("filters.statement", text=clipped(told, _LONGEST_SHOWN))
        table.not_understood.append(NotUnderstood(place, said))

    def _named_table(self, origin: Origin) -> NftTable:
        family = self._take().text if self.token.text in FAMILY_NAMES else "ip"
        return self.found.table(family, self._take().text, origin)

    def _chain(self, chain: NftChain) -> None:
        self._open()
        while True:
            self._skip_ends()
            token = self.token
            if token.text == "}":
                self._take()
                return
            if not token.text and not token.quoted:
                raise self.source.error(token, "}")
            if token.text == "type":
                self._hook(chain)
            elif token.text == "policy":
                self._take()
                chain.policy, chain.policy_origin = self._take().text, self.source.origin(token.place)
            elif token.text in ("comment", "devices", "flags"):
                self._rest()
            else:
                chain.rules.append(self._rule())

    def _hook(self, chain: NftChain) -> None:
        """`type filter hook input priority filter`."""
        chain.origin = chain.policy_origin = self.source.origin(self.token.place)
        words = [token.text for token in self._rest()]
        if words[::2][:2] != ["type", "hook"] or words[4:5] not in (["priority"], ["device"], ["devices"]):
            self.found.tell(chain.origin, "filters.statement", text=clipped(" ".join(words), _LONGEST_SHOWN))
        told = dict(pairwise(words))
        chain.kind, chain.hook = told.get("type", ""), told.get("hook", "")
        chain.priority = " ".join(words[words.index("priority") + 1 :]) if "priority" in words else ""

    def _rule(self) -> NftRule:
        origin = self.source.origin(self.token.place)
        begin = self.token
        if plain := _PLAIN_RULE.match(self.source.text, begin.place):
            # Its words are read when they are asked for.
            self._tokens = self.source.tokens(plain.end())
            self.token = next(self._tokens)
            return NftRule(origin, partial(rule_of, plain[0]))
        tokens = self._rest()
        if self.token is begin:
            # A bracket that nothing opens.
            raise self.source.error(self.token, "table")
        if any(token.place < begin.place for token in tokens):
            # A definition is written out, whose words stand elsewhere.
            return NftRule(origin, partial(rule_of, self.source.text, tokens))
        return NftRule(origin, partial(rule_of, self.source.text[begin.place : self.token.place]))

    def _set(self, made: NftSet, table: NftTable, maps: bool) -> None:
        self._open()
        while True:
            self._skip_ends()
            token = self._take()
            if token.text == "}":
                return
            if not token.text:
                raise self.source.error(token, "}")
            rest = self._rest()
            if token.text == "elements":
                self._elements(made, table, rest, token, maps)
            elif token.text == "flags":
                made.changes |= not _CHANGING.isdisjoint(each.text for each in rest)
            elif token.text == "timeout":
                made.changes = True

    def _elements(self, made: NftSet, table: NftTable, rest: Sequence[Token], token: Token, maps: bool) -> None:
        begin = next((place for place, each in enumerate(rest) if each.text == "{"), len(rest))
        found = set_elements(rest[begin + 1 :], self.source.text, maps)
        if found is None:
            made.changes = True
            self._told_elements(table, token)
        else:
            made.elements += found

    def _told_elements(self, table: NftTable, token: Token) -> None:
        said = Phrase.of("filters.statement", text="elements")
        table.not_understood.append(NotUnderstood(self.source.origin(token.place), said))

    def _added(self, word: str, origin: Origin) -> None:
        """`add chain inet filter input { … }`, and the same of sets and their elements."""
        table = self._named_table(origin)
        token = self.token
        name = self._take().text
        if word == "chain":
            chain = table.chain(name, origin)
            if self.token.text == "{":
                self._chain(chain)
        elif word == "element":
            made = table.set(name)
            self._elements(made, table, self._rest(), token, maps=False)
        elif self.token.text == "{":
            self._set(table.set(name), table, word == "map")

    def _added_rule(self, origin: Origin, first: bool = False) -> None:
        table = self._named_table(origin)
        chain = table.chain(self._take().text, origin)
        if self.token.text in ("position", "handle", "index"):
            # Where it stands is told by what is not in the file.
            self._not_understood(table, origin, self._take())
        else:
            chain.rules.insert(0 if first else len(chain.rules), self._rule())

    def _define(self, origin: Origin) -> None:
        name = self._take().text
        rest = self._rest()
        value = rest[1:] if rest and rest[0].text == "=" else rest
        if len(value) > limit_of(_LONGEST_DEFINITION):
            raise over_limit("definition", limit_of(_LONGEST_DEFINITION), self.source.file)
        self.defined[name] = value

    def _taken_away(self, word: str, origin: Origin) -> None:
        """What is flushed or deleted before it is there is no more than that; `flush ruleset` begins anew."""
        what = self._take().text
        if word == "flush" and what == "ruleset":
            self._rest()
            self.found.tables.clear()
            return
        words = [token.text for token in self._rest()]
        if what not in _TAKEN_AWAY:
            self.found.tell(origin, "filters.statement", text=clipped(" ".join((word, what, *words)), LONGEST_TEXT))
        family, *names = words if words[:1] and words[0] in FAMILY_NAMES else ["ip", *words]
        known = self.found.tables.get((family, names[0])) if names else None
        if known is None:
            return
        if what == "table" and word == "flush":
            for chain in known.chains.values():
                chain.rules.clear()
        elif what == "table":
            del self.found.tables[family, names[0]]
        elif what == "chain" and word == "flush" and len(names) > 1 and names[1] in known.chains:
            known.chains[names[1]].rules.clear()
        else:
            said = Phrase.of("filters.statement", text=f"{word} {what}")
            known.not_understood.append(NotUnderstood(origin, said))
