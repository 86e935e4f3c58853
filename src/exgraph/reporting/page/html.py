"""The report as HTML: a Jinja2 template, our style and our script, and a policy that allows nothing else."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from exgraph.reporting.page.content import Content
from exgraph.reporting.page.facts import embedded
from exgraph.reporting.page.parts import page_name

if TYPE_CHECKING:
    from jinja2 import Environment

FOLDER = Path(__file__).with_name("assets")
STYLES = ("colours", "page", "overview", "tables", "pictures", "narrow", "print")
#: In the order in which they use one another.
SCRIPTS = (
    *("data", "labels", "state", "choose", "topology", "grid", "flows", "tables", "copy", "marks", "details", "reach"),
    *("paths", "start"),
)


def page(found: Content, version: int | None = None, stem: str = "") -> str:
    """The whole page. Its Content-Security-Policy names the hashes of its one style and its one script.

    With a `version`, the script also asks the page's own server for a newer one, and the policy allows that. One that
    is parted has no script, and links to the pages of its zones beside it, whose names begin with the `stem`.
    """
    style = _joined("style", STYLES, "css")
    scripts = SCRIPTS if version is None else (*SCRIPTS, "watch")
    script = f'(() => {{\n"use strict";\n{_joined("script", scripts, "js")}}})();\n'
    watched = {} if version is None else {"watched": version}
    from markupsafe import Markup

    return (
        _environment()
        .get_template("report.html")
        .render(
            content=found,
            words=found.words[found.language],
            policy=policy(style, script, asks=version is not None),
            pages={zone.id: quote(page_name(stem, zone)) for zone in found.parts} if stem else {},
            # Ours, and hashed; nothing of the document is in it.
            style=Markup(style),
            script=Markup(script),
            data=""
            if found.parts
            else Markup(embedded({**found.facts, "words": found.words, "language": found.language, **watched})),
            drawings={
                name: {language: Markup(svg) for language, svg in spoken.items()}
                for name, spoken in found.drawn.svgs.items()
            },
        )
    )


def policy(style: str, script: str, asks: bool = False) -> str:
    """What the page may load: its own style and script (CSP Level 3, hash sources), and nothing from anywhere.

    `asks`: it may ask the server that it came from.
    """
    return (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; base-uri 'none'; "
        "form-action 'none'" + ("; connect-src 'self'" if asks else "")
    )


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii")


def _joined(folder: str, names: tuple[str, ...], suffix: str) -> str:
    return "".join((FOLDER / folder / f"{name}.{suffix}").read_text(encoding="utf-8") for name in names)


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
