"""The profile that stands beside a document, found without being named: among files of any kind and any program."""

from __future__ import annotations

import stat
from pathlib import Path

from exgraph.errors import ExgraphError
from exgraph.files.characters import read_text
from exgraph.files.toml import load_toml
from exgraph.sources.profile import Profile, read_profile

#: Bytes of a file that is looked into without having been named.
LARGEST_BESIDE = 1024 * 1024


def profile_beside(document: Path) -> Profile | None:
    """The profile in a document's folder that is written for it.

    Only a regular file of at most 1 MB whose `document` is this one and that is no other `kind` is one. Raises
    `UnusableInput` where it says `kind = "profile"` and cannot be used.
    """
    for candidate in sorted(document.parent.glob("*.toml")):
        said = _kind(candidate, document)
        if said is None:
            continue
        try:
            return read_profile(candidate)
        except ExgraphError:
            if said:
                raise
            # Another program's file, with a document of its own.
    return None


def _kind(candidate: Path, document: Path) -> str | None:
    """What a file that names a document says that it is, which may be nothing; `None` for every other file."""
    try:
        status = candidate.stat()
        if not stat.S_ISREG(status.st_mode) or status.st_size > LARGEST_BESIDE:
            return None
        text = read_text(candidate, LARGEST_BESIDE)
        found = load_toml(text, str(candidate)) if "document" in text else {}
        named, kind = found.get("document"), found.get("kind", "")
        is_named = isinstance(named, str) and (candidate.parent / named).resolve() == document.resolve()
    except (ExgraphError, OSError, ValueError):
        # Another program's file, or one that its own use will complain about.
        return None
    return kind if is_named and kind in ("", "profile") else None
