"""Files are written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from exgraph.errors import ExgraphError


def write_whole(path: Path, data: bytes) -> Path:
    """Write a file through a temporary one in the same folder, which is made if need be. Raises `ExgraphError`."""
    temporary = path.with_name(f".exgraph-{os.urandom(8).hex()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with temporary.open("xb") as file:
                file.write(data)
            temporary.replace(path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise ExgraphError(f"{path}: {error.strerror or error}") from error
    return path


def file_stem(*parts: str) -> str:
    """A file name of harmless characters for what people may name in any way."""
    kept = ("".join(c if c.isalnum() or c in "-_." else "-" for c in part).strip("-.")[:60] for part in parts)
    return "-".join(part for part in kept if part) or "matrix"
