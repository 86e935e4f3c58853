"""Titles in one of the forms that languages list: "X requires the following ports"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from exgraph.languages.hosts import where_it_runs
from exgraph.languages.meanings import Word
from exgraph.languages.title_forms import FORMS, by_ports, folded_title, title_forms
from exgraph.languages.words import is_unspaced, pattern, whole, with_spaces, words
from exgraph.sources.shapes.cells.directions import Direction, direction_of
from exgraph.sources.shapes.roles.role_labels import is_no_role
from exgraph.sources.shapes.titles.title import TABLE_SAYS, Title, has_clause
from exgraph.sources.shapes.titles.title_names import (
    is_activity,
    is_proper,
    is_role_name,
    is_time,
    is_traffic,
    may_be_named,
    may_name,
    names_one_by_kind,
    plain_name,
    without_possessive,
    without_small_article,
)
from exgraph.sources.shapes.titles.worded_titles import named_between
from exgraph.values.applications import find
from exgraph.values.end_labels import is_any

_TABLE_SAYS_BEHIND = pattern(r"\s*", Word.TABLE_SHOWS_BEHIND, "$")
#: As they are written: with a capital it may belong to a name.
_ADVERB = pattern(r"(?<![\w-])", with_spaces(Word.ADVERB), r"(?![\w-])", flags=0)
_PORTS_FIRST = pattern("^", whole(Word.PORTS_SAID), r"(?=\s)")
#: No comma inside it, and none in a number.
_LEADS_IN = pattern(r"^", with_spaces(Word.LEADS_IN), r"\b[^,;:]{1,80},\s+")
_TO_READER = pattern(
    r"(?<=\S)(?:[,;]\s+(?=", with_spaces(Word.SENTENCE), r"\b)|[，；、]\s*(?=", whole(Word.SENTENCE), "))"
)
_BESIDE_PORTS = pattern(whole(Word.PORTS_BESIDE, Word.INBOUND, Word.OUTBOUND))
_BARE_NOUN = pattern(Word.BARE_NOUN)
#: What asks the reader before a form: "make sure that".
_ASKS = pattern("^", with_spaces(Word.ASKS), r"\s+(?=\S)")
_PAIRS = (Word.FORM_BETWEEN, Word.FORM_AMONG, Word.FORM_PAIR)
#: The forms that name a host, not a pair.
FORMS_OF_HOSTS = tuple(form for form in FORMS if form not in _PAIRS)
#: What a form has in the place of the hosts that are listed.
_HOSTS = "{hosts}"
#: A form that may say something else: the name has to be a role's by its noun.
_SAY_LITTLE = (Word.FORM_NAMED_HOST, Word.FORM_NAMED_INWARD, Word.FORM_NAMED_OUTWARD)


def formed_title(line: str, forms: tuple[Word, ...] = FORMS) -> Title | None:
    """The title as one of the forms that languages have for titles of ports; `None` where no form has names in it."""
    line = _TABLE_SAYS_BEHIND().sub("", TABLE_SAYS().sub("", line).strip(" 。"))
    without_ports = by_ports().sub("", line).strip(" :：")
    if forms is FORMS and without_ports != line and (pair := _by_forms(without_ports, _PAIRS)):
        return pair
    titles = list(filter(None, (_by_forms(each, forms) for each in _plainer(line))))
    if _LEADS_IN().match(line):
        # "On Linux, Windows and macOS, the agent uses …": where what leads in ends is not known.
        titles = [title for title in titles if "," not in title.own + title.source + title.destination]
    return next((title for title in titles if title.sure), titles[0] if titles else None)


def _plainer(line: str) -> Iterator[str]:
    """A line without what leads in up to a comma, "for mail, X requires"; without the adverbs in it; as it stands; and
    without what it asks of the reader, "X uses these ports, make sure …".
    """
    less = _ASKS().sub("", " ".join(_ADVERB().sub(" ", line).split()))
    if lead := _LEADS_IN().match(less):
        yield less[lead.end() :].strip()
    if less != line:
        yield less
    yield line
    if reader := _TO_READER().search(line):
        yield line[: reader.start()]


def _by_forms(line: str, forms: tuple[Word, ...]) -> Title | None:
    folded = folded_title(line)
    for form in title_forms():
        match = form.expression.fullmatch(line) if form.says in forms and form.may_fit(folded) else None
        if match is None:
            continue
        names = {name: without_small_article(plain_name(text)) for name, text in match.groupdict().items()}
        if (
            not all(map(may_be_named, names.values()))
            or any(map(_is_following, names.values()))
            or any(map(_says_where_it_runs, match.groupdict().values()))
        ):
            continue
        if len(names) > 1 and (any(map(is_activity, names.values())) or all(map(is_time, names.values()))):
            # "From installation to operation" is no connection, nor is "from May to June".
            continue
        title = _said_by(form.says, {name: _within(text) for name, text in names.items()}, line)
        if title is not None:
            return replace(title, reaches=form.says is Word.FORM_OUTWARD and _HOSTS in form.text)
    return None


def _is_following(name: str) -> bool:
    """Whether a name is a piece of "the following"."""
    return any(word.startswith(name.casefold()) for word in words(Word.FOLLOWING))


def _says_where_it_runs(text: str) -> bool:
    """Whether what a form has in the place of a name is any host on which something runs."""
    return any(sentence.search(text) for sentence in where_it_runs())


def _is_any_host(name: str) -> bool:
    """Whether a name has the noun of a role and beside it only a direction and what stands before ports."""
    return _BARE_NOUN().fullmatch(" ".join(_BESIDE_PORTS().sub(" ", name).split())) is not None


def _within(name: str) -> str:
    """The name in what is called after its ports: requirements "of the ports of X" are those of X."""
    inner = _by_forms(name, (Word.FORM_HOST,)) if _PORTS_FIRST().match(name) else None
    return inner.own if inner is not None and inner.own and inner.sure else name


def _said_by(says: Word, names: dict[str, str], line: str) -> Title | None:
    """What a form says of the names in it; `None` for one that says little of a name that is not a role's."""
    if says is Word.FORM_BETWEEN:
        return Title(line, names["a"], names["b"], both_ways=True, undirected=True)
    if says is Word.FORM_PAIR:
        return Title(line, names["a"], names["b"])
    own = names["own"]
    if says is Word.FORM_AMONG:
        return named_between(line, own)
    if is_traffic(own):
        return None
    if says in (Word.FORM_SOURCE, Word.FORM_DESTINATION):
        everybody = is_any(own) or own.casefold() in words(Word.INTERNET, Word.PUBLIC)
        sure = everybody or (not has_clause(own) and not is_no_role(own) and (is_role_name(own) or is_proper(own)))
        if own.casefold() in words(Word.UNSPECIFIC):
            return None
        source, destination = (own, "") if says is Word.FORM_SOURCE else ("", own)
        return Title(line, source, destination, sure=sure)
    if says is Word.FORM_NAMED_HOST and (possessor := without_possessive(own)):
        says, own = Word.FORM_HOST, possessor
    if own.casefold() in words(Word.UNSPECIFIC) or (says is Word.FORM_REQUIRED and is_activity(own)):
        # "Advanced outbound rules" are those of what the document is about, as is what an installation requires.
        return Title(line, direction=direction_of(line))
    if says is Word.FORM_NAMED_HOST and (way := direction_of(own)) and _is_any_host(own):
        # "External inbound server ports" are those of the server that nearer titles name.
        return Title(line, direction=way)
    sure = not is_activity(own) and not has_clause(own)
    by_kind = says is Word.FORM_NAMED_HOST and names_one_by_kind(own)
    if says is Word.FORM_NAMED_HOST and not (is_role_name(own) or by_kind):
        return Title(line, own=own, direction=direction_of(line), sure=False) if is_unspaced(line) else None
    if says is Word.FORM_REQUIRED:
        sure = sure and (is_role_name(own) or (is_proper(own) and find(own) is None))
    if says in _SAY_LITTLE:
        sure = sure and (is_role_name(own) or by_kind or (own.istitle() and may_name(own)))
    direction = direction_of(line.replace(own, " "))
    if says in (Word.FORM_INWARD, Word.FORM_NAMED_INWARD):
        if direction is Direction.OUT:
            # "Outbound connections to X" are another host's.
            return Title(line, destination=own, direction=direction, sure=sure)
        direction = Direction.IN
    elif says in (Word.FORM_OUTWARD, Word.FORM_NAMED_OUTWARD):
        if direction is Direction.IN:
            return Title(line, source=own, direction=direction, sure=sure)
        direction = Direction.OUT
    listens = says is Word.FORM_OPEN_ON and direction is None
    return Title(line, own=own, direction=direction, sure=sure, listens=listens)
