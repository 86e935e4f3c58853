"""The JSON sink."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from exgraph.files.json import escaped

VERSION = 1


def json_of(summary: str, content: Mapping[str, Any]) -> str:
    """`{"version": 1, "summary": …, …}` in the content's own order, readable, in UTF-8, ending with a line break."""
    text = json.dumps({"version": VERSION, "summary": summary, **content}, ensure_ascii=False, indent=2)
    return escaped(text) + "\n"
