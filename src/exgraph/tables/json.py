"""The JSON sink."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

VERSION = 1

_SURROGATE = re.compile("[\ud800-\udfff]")


def json_of(summary: str, content: Mapping[str, Any]) -> str:
    """`{"version": 1, "summary": …, …}` in the content's own order, readable, in UTF-8, ending with a line break."""
    text = json.dumps({"version": VERSION, "summary": summary, **content}, ensure_ascii=False, indent=2)
    # A lone surrogate cannot be written as UTF-8; its escape can.
    return _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"
