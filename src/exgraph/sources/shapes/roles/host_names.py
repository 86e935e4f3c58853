"""Host names, domains and wildcards: `*.example.com`; and the several of one cell, whatever parts them."""

from __future__ import annotations

import re

from exgraph.languages.known import remembered
from exgraph.languages.meanings import Word
from exgraph.languages.words import UNSPACED, pattern, spaced
from exgraph.values.end_labels import address_id

#: No letter of a script without spaces: there a conjunction may stand beside a name.
_LETTER = rf"(?-i:[^\W{UNSPACED}])"
#: What a reader fills in: `<region>.example.com`, `{name}.example.com`.
_FILLED_IN = r"<[\w-]{1,40}>|\$?\{{1,2}[\w-]{1,40}\}{1,2}|%\w{1,40}%"
_HOST = pattern(
    rf"(?:[a-z]{{2,10}}://)?(?:\*\.|\.|\*)?(?:(?:{_LETTER}|{_FILLED_IN})(?:[\w-]|{_FILLED_IN})*\.)+(?!\d)(?-i:[^\W\d_{UNSPACED}]){{2,24}}(?::[0-9]{{1,5}})?"
    r"(?:/[^\s,;]*)?",
)
_PARTED = pattern(
    r"(?<=\w)(?=\*\.)|\s*[,;、，；]\s*|\s+[/&+|]\s+|",
    spaced(Word.AND, Word.AND_LETTER, Word.OR, Word.OR_LETTER),
    r"|\s+",
)
_EMPHASIS = re.compile(r"\*\*|__|`")
_DOT = re.compile(r"[\w>}%]\.\w")


def is_host_name(text: str) -> bool:
    """Whether a text is a domain, a wildcard of one, or a URL with one; an address is none.

    >>> is_host_name("*.example.com"), is_host_name("mail.example.com:443"), is_host_name("10.1.2.3")
    (True, True, False)
    """
    return "." in text and _HOST().fullmatch(text) is not None and not address_id(text)


@remembered(8192)
def hosts_listed(text: str) -> tuple[str, ...]:
    """The host names that a text lists, addresses among them; none where there is one alone, or anything else.

    >>> hosts_listed("*.example.com, *.example.org"), hosts_listed("a.example.com b.example.com")
    (('*.example.com', '*.example.org'), ('a.example.com', 'b.example.com'))
    >>> hosts_listed("<site>.example.com <site>.example.org"), hosts_listed("mail.example.com (relay)")
    (('<site>.example.com', '<site>.example.org'), ())
    """
    if _DOT.search(text) is None:
        return ()
    parts = tuple(filter(None, _PARTED().split(_EMPHASIS.sub("", text).strip(" ,;"))))
    listed = all(is_host_name(part) or address_id(part) for part in parts)
    return parts if len(parts) > 1 and listed and any(map(is_host_name, parts)) else ()
