"""The matrices that come with exgraph."""

from __future__ import annotations

from pathlib import Path

DEFAULT = "exchange-2003-2007"


def data_folder() -> Path:
    """Where the built-in matrices are: beside the package in an installation, at the top of a checkout."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "data"
    return installed if installed.is_dir() else package.parents[1] / "data"


def builtin_names() -> tuple[str, ...]:
    """The names of the built-in matrices, sorted."""
    return tuple(sorted(folder.parent.name for folder in data_folder().glob("*/profile.toml")))


def builtin_profile(name: str) -> Path:
    """The profile of a built-in matrix."""
    return data_folder() / name / "profile.toml"
