"""Ends of connections that stand in a table's title: `A > B`, `Inbound rules for X`, `traffic between X`."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import replace

from exgraph.languages.articles import guarded
from exgraph.languages.meanings import Word
from exgraph.languages.port_transports import port_transports
from exgraph.languages.words import pattern, spaced, whole
from exgraph.sources.shapes.cells.directions import direction_of, is_direction
from exgraph.sources.shapes.roles.role_labels import clean_label
from exgraph.sources.shapes.titles.arrow_titles import arrow_pair, is_put_to, may_be_end, named_alone
from exgraph.sources.shapes.titles.beside_topics import host_beside_topic
from exgraph.sources.shapes.titles.formed_titles import FORMS_OF_HOSTS, formed_title
from exgraph.sources.shapes.titles.group_names import group_called, group_in_title, has_group, named_group
from exgraph.sources.shapes.titles.labelled_titles import labelled_title
from exgraph.sources.shapes.titles.own_titles import attached_to, names_nobody, own_title
from exgraph.sources.shapes.titles.title import LONGEST_NAME, LONGEST_TITLE, TABLE_SAYS, Title
from exgraph.sources.shapes.titles.title_names import is_role_name, may_be_named, named_behind_kind
from exgraph.sources.shapes.titles.worded_titles import between, worded_pair
from exgraph.values.service import PORTED

#: "Inbound (…)".
_SET_OFF = re.compile(r"(?P<beside>[^()（）]+?)\s*[(（](?P<inside>[^()（）]+)[)）]")
_BEHIND_WAY = re.compile(r"(?P<way>[^\s–—:：-][^–—:：]*?)(?:\s+[–—-]{1,2}|\s*[:：])\s+(?P<rest>\S.*)")
#: Emphasis of Markdown; a name may have low lines inside it.
_EMPHASIS = re.compile(r"(?<![\w_])_([^\W_](?:[^_]*[^\W_])?)_(?![\w_])")
#: What the marks of the table stand for, in a bracket behind its title: "(x: open)".
_LEGEND_BEHIND = re.compile(r"\s*[(（][^()（）:=：＝]{1,4}[:=：＝][^()（）]{0,200}[)）]\s*$")
#: Pictures before a title: "✅ Inbound rules".
_PICTURES = re.compile(
    rf"^(?:[{chr(0x2600)}-{chr(0x2793)}{chr(0x1F300)}-{chr(0x1FAFF)}]{chr(0xFE0F)}?\s*)+(?=\S)"  # dingbats, pictographs
)
_BULLET = re.compile(r"^[-–•▪*+]\s+(?=\S)")
#: What only introduces the roles of a title: numbering, "Table 3.", "Ports used for", "Traffic".
_NUMBERING = pattern(
    *(r"^\s*(?:", Word.NUMBERED_PART, r"\s*[\d.:\-–]+\s*[.:)–-]*\s*|\d+(?:\.\d+)*[.)]?\s+)"),
)
_IN_CLOUD = pattern(r"\s+", Word.IN_PLACE, r"\s+", Word.CLOUD, "$")
#: What a title says of the ports besides, behind its names: "and how they are used". "And their clients" are names.
_BESIDES = pattern(r"(?<=\S)", spaced(Word.BEHIND_TITLE), r"(?P<more>\S.*)$")
_LONGEST_OTHERS = 2
#: "Example security group for X", "Sample rules of X".
_SAMPLE_OF = pattern(
    *("^(?:", whole(Word.SAMPLE), r")[.:]?\s+(?:", Word.OF, r"\s+)?"),
    *(r"(?=(?:\S+\s+){0,2}?", whole(Word.GROUP, Word.RULES, Word.PORTS_SAID), r"\s)"),
)
_TRANSPORT_NAMED = pattern(rf"\b({'|'.join(PORTED)})\b")
MARKUP = {"admonition": "NOTE|TIP|IMPORTANT|WARNING|CAUTION"}
#: How a paragraph that is set off begins.
_ADMONITION = re.compile(rf"(?:{MARKUP['admonition']})\s*:\s+", re.IGNORECASE)
#: A short line that ends so, right above a table, is its title.
_ENDS_LINE = (":", "：")
_SENTENCE_ENDS = re.compile(r"(?<=[.!?:]) (?=[^\W\d_a-z])|(?<=[。！？：])|\n")
#: A sentence on the table begins so, with a capital, also behind a line that ends without a sign.
_ON_TABLE = pattern(r"(?<=\S)\s(?=", Word.THIS_TABLE, r"\b)")
#: A part of a title that is set off behind the rest, or before it.
_SET_OFF_BEHIND = re.compile(
    rf"(?P<rest>.{{0,{LONGEST_TITLE}}}?\S)(?:\s*[(（](?=[^()（）]{{1,{LONGEST_TITLE}}}[)）]$)"
    rf"|\s+[–—-]+\s+(?!.{{0,{LONGEST_TITLE}}}\s[–—-]+\s)|\s*[:：]\s*(?!.{{0,{LONGEST_TITLE}}}[:：]))"
    rf"(?P<way>[^()（）]{{1,{LONGEST_TITLE}}})[)）]?"
)
_SET_OFF_BEFORE = re.compile(
    rf"(?P<way>[^()（）:：–—]{{1,{LONGEST_TITLE}}}?)(?:\s+[–—-]+\s+|\s*[:：]\s*)(?P<rest>\S.*)"
)
_FOLLOWING = pattern(whole(Word.FOLLOWING))
#: Of a paragraph, the sentences nearest the table that are read.
_MOST_SENTENCES = 3
#: How a line ends that is a sentence; and a paragraph of more lines is prose.
_STOPS, _MOST_LINES = (".", "!", "?", ",", ";", "。"), 4


def read_title(text: str) -> Title:
    """What a title says. Titles longer than a line of print say nothing."""
    # Some converters escape an arrow twice.
    text = _LEGEND_BEHIND.sub("", text)
    plain = _BULLET.sub("", _PICTURES.sub("", _EMPHASIS.sub(r"\1", html.unescape(" ".join(text.split())))))
    line = clean_label(_IN_CLOUD().sub("", _without_besides(_SAMPLE_OF().sub("", _NUMBERING().sub("", plain)))))
    if not line or len(line) > LONGEST_TITLE:
        return Title(text)
    if (labelled := labelled_title(line)) is not None:
        return labelled
    if (rules := _rules_of_group(line)) is not None:
        return rules
    if name := named_behind_kind(line):
        return Title(line, own=name, bare=True)
    if (set_off := _way_set_off(line) or _behind_way(line) or attached_to(line)) is not None:
        return set_off
    if (beside := host_beside_topic(line)) is not None:
        return beside
    pair = arrow_pair(line)
    if pair is not None and is_put_to(pair.destination):
        one = read_title(pair.source)
        return replace(one, text=line, sure=one.sure or may_be_named(one.own))
    pair = pair and named_alone(pair, line)
    if pair is not None and not (may_be_end(pair.source) and may_be_end(pair.destination)):
        return Title(line, direction=direction_of(line))
    said = guarded(line)
    formed = formed_title(line)
    if pair is None and (group := group_in_title(line)) is not None:
        title = Title(line, own=group.own, direction=direction_of(line), sure=group.sure, also=group.also)
    elif formed is not None and formed.sure:
        title = formed
    else:
        title = pair or between(said) or worded_pair(said) or formed or own_title(TABLE_SAYS().sub("", said))
    named = {name.lower() for name in _TRANSPORT_NAMED().findall(line)}
    # "All ports are TCP unless otherwise noted" says it of rows that name none alone.
    return replace(title, transport=named.pop()) if len(named) == 1 and port_transports(line) is None else title


def _rules_of_group(line: str) -> Title | None:
    """What a title says that names a group and, set off from it, a direction: "Orders security group (inbound rules)".

    `None` for another title.
    """
    for form in (_SET_OFF_BEHIND, _SET_OFF_BEFORE):
        match = form.fullmatch(line)
        way = direction_of(match["way"]) if match else None
        if match is None or way is None or not names_nobody(match["way"], way) or not has_group(match["rest"]):
            continue
        title = read_title(match["rest"])
        if title.direction is not None or title.is_pair:
            return None
        if not title.own or title.bare or not title.sure:
            own = named_group(match["rest"])
            title = Title(own=own, sure=bool(own))
        return replace(title, text=line, direction=way, bare=False)
    return None


def _way_set_off(line: str) -> Title | None:
    """What a direction says that has whose it is in a bracket behind it: "Inbound (traffic to the relay)"."""
    set_off = _SET_OFF.fullmatch(line)
    way = direction_of(set_off["beside"]) if set_off and is_direction(set_off["beside"]) else None
    said = formed_title(guarded(set_off["inside"]), FORMS_OF_HOSTS) if set_off and way else None
    if said is None or not said.own or not said.sure or said.direction not in (None, way):
        return None
    return replace(said, text=line, direction=way)


def _behind_way(line: str) -> Title | None:
    """The pair or the host behind a direction: "Inbound — A to B", "Outbound: print server"."""
    behind = _BEHIND_WAY.fullmatch(line)
    way = direction_of(behind["way"]) if behind and is_direction(behind["way"]) else None
    if behind is None or way is None:
        return None
    said = read_title(behind["rest"])
    if said.is_pair and not said.both_ways:
        return replace(said, text=line) if said.sure else None
    host = said.own and said.sure and said.direction in (None, way)
    return replace(said, text=line, direction=way, bare=False) if host else None


def _without_besides(line: str) -> str:
    # A comma may stand before these words and behind them.
    match = _BESIDES().search(line.replace(",", " "))
    others = match and len(match["more"].split()) <= _LONGEST_OTHERS and is_role_name(match["more"])
    return line[: match.start()] if match and not others else line


def titles_above(caption: str, lead: str, headings: tuple[str, ...]) -> Iterator[tuple[str, Title]]:
    """The titles of a table, nearest first, each with what it is called."""
    if caption.strip():
        yield "caption", read_title(caption)
    if (title := _of_paragraph(lead)) is not None:
        yield "paragraph above", title
    for heading in reversed(headings):
        yield "heading", read_title(heading)


def _of_paragraph(text: str) -> Title | None:
    """What the paragraph above a table says; where nothing as a whole, what its last sentence does that may lead to it.

    One before it does too where it speaks of what follows: "A needs access to the following hosts. All use TLS."
    """
    if not text.strip():
        return None
    if (lines := _of_lines(text)) is not None:
        return lines
    if group := group_called(text):
        return Title(text, own=group)
    found = _of_sentence(text) if len(text) <= LONGEST_TITLE else None
    sentences = [each for piece in _SENTENCE_ENDS.split(text) for each in _on_table_apart(piece) if each.strip()]
    if len(sentences) < 2 or (found is not None and found.sure and not _is_torn(found)):
        return found
    led = sentences[-1].rstrip().endswith(_ENDS_LINE)
    for sentence in sentences[: -_MOST_SENTENCES - 1 : -1]:
        leads = led and sentence is sentences[-1]
        # "Ports must be open on X. The required ports are:" says the host where it says what is done there.
        before = led and sentence is sentences[-2]
        if not (leads or before or _FOLLOWING().search(sentence)):
            continue
        title = _of_sentence(sentence) if len(sentence) <= LONGEST_TITLE else None
        if title is not None and title.sure and not title.bare:
            if title.listens or leads or _FOLLOWING().search(sentence):
                return title
    return None if found is None or _is_torn(found) else found


def _of_lines(text: str) -> Title | None:
    """What the lines of a paragraph say that are titles, the nearest to the table first: of one line a name and a
    direction, or a direction of the last one and the name of the one above it; `None` for other lines."""
    lines = [line for line in text.split("\n") if line.strip()]
    if not 1 < len(lines) <= _MOST_LINES or any(line.strip()[0].islower() for line in lines[1:]):
        # In small letters a line goes on with the one above it.
        return None
    read = [_of_line(line) for line in reversed(lines)]
    last, above = read[0], read[1]
    if last is not None and last.direction is not None and not (last.own or last.source or last.destination):
        named = above is not None and above.own and above.sure and above.direction is None
        return replace(above, direction=last.direction, bare=False) if above is not None and named else None
    return next((each for each in read if each and each.own and each.sure and each.direction and not each.bare), None)


def _of_line(line: str) -> Title | None:
    short = len(line.split()) <= LONGEST_NAME and not line.rstrip().endswith(_STOPS)
    return read_title(line.rstrip(":： ")) if short else None


def _on_table_apart(text: str) -> list[str]:
    """A text, and the sentence that begins inside it with the name of the table."""
    for match in _ON_TABLE().finditer(text):
        if text[match.end()].isupper():
            return [text[: match.start()], text[match.end() :]]
    return [text]


def _is_torn(title: Title) -> bool:
    """Whether a name goes on from one sentence into the next."""
    return any(map(_SENTENCE_ENDS.search, (title.own, title.source, title.destination)))


def leads_on(text: str) -> bool:
    """Whether a paragraph is a short line that ends in a colon, as a title of what follows does."""
    return text.rstrip().endswith(_ENDS_LINE) and len(text.split()) <= LONGEST_NAME


def _of_sentence(text: str) -> Title | None:
    title = read_title(_ADMONITION.sub("", text.rstrip(":： ")))
    # A sentence of prose names no host by itself; it does when it is written as a title is, or is a short line.
    line = leads_on(text)
    named = title.is_pair or title.source or title.destination or title.unclear
    return title if named or (title.own and (line or not title.bare)) else None
