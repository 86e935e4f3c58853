"""Texts that a sink must show and never obey: templates for each kind of syntax, filled with each kind of payload."""

from __future__ import annotations

_PAYLOADS = (
    "alert(1)",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "=cmd|' /C calc'!A0",
    "n1 --> n2",
    "cluster_1.n1 -> x: y",
    "%% comment",
    "DROP TABLE roles",
    "\u202etxt.exe",
)
_TEMPLATES = (
    "{}",
    '"{}"',
    "'{}'",
    "\\{}\\",
    '"]; {}; x["',
    '"}} {} {{"',
    "</b></td>{}<b>",
    "]]>{}<![CDATA[",
    "&lt;{}&gt; &amp; &#60; &quot;",
    "#quot;{}#35;#lt;",
    "`{}`",
    "|{}|",
    "${{{}}} $x %name% {{{{}}}}",
    "-->{}<!--",
    "**{}** _x_ [a](b)",
    "\n{}\r\nend\n\t",
    "\x00{}\x1b[31m\x07",
    "%%{{init: {}}}%%",
    "; # {} //",
    "fa:fa-{} ::: classDef style a fill:#f00;",
    "שלום {} مرحبا",
)
#: 210 from the templates, and what is only itself.
INJECTIONS = (
    *(template.format(payload) for template in _TEMPLATES for payload in _PAYLOADS),
    *(f"{sign}1+1" for sign in "=+-@＝＋－＠"),
    '=HYPERLINK("http://host/","x")',
    "\t=1+1",
    "end",
    "null",
    "subgraph",
    "1. item",
    "- item",
    "ﬂ°°60¶ß",
    "\ud800 lone",
    "\uffff\ufffe",
    "_x005F_ _x0041_",
    " leading and trailing ",
    "x" * 100_000,
    "<b>" * 33_000,
)
