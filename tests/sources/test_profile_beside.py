"""The profile beside a document is found among files of any kind."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import exgraph as xg
from exgraph.errors import UnusableInput
from exgraph.sources.profile_beside import LARGEST_BESIDE

DOCUMENT = "Source,Destination,Port\nweb,db,5432\n"
PROFILE = """\
{kind}document = "{document}"
format = "csv"
zones = [{{id = "inside"}}]
roles = [{{id = "web", zone = "inside"}}, {{id = "db", zone = "inside"}}]
"""
KIND = 'kind = "profile"\n'


def written(folder: Path, beside: str) -> Path:
    (folder / "list.csv").write_text(DOCUMENT, encoding="utf-8")
    (folder / "beside.toml").write_text(beside, encoding="utf-8")
    return folder / "list.csv"


def profile(kind: str = KIND, document: str = "list.csv") -> str:
    return PROFILE.format(kind=kind, document=document)


@pytest.mark.parametrize(
    ("beside", "found"),
    [
        (profile(), True),
        (profile(kind=""), True),
        (profile(document="./list.csv"), True),
        (profile(document="other.csv"), False),
        (profile(kind='kind = "policy"\n'), False),
        (profile().ljust(LARGEST_BESIDE), True),
        (profile().ljust(LARGEST_BESIDE + 1), False),
        (profile() + "x = " + "9" * 5000 + "\n", False),
        (profile() + "x = " + "[" * 5000 + "\n", False),
        ('document = "list.csv"\n[tool]\nof = "another"\n', False),
        ("document = 5\n", False),
        ('document = "\\u0000"\n', False),
    ],
    ids=[
        "own",
        "of old",
        "by a path",
        "of another",
        "a policy",
        "1 MB",
        "1 MB and a byte",
        "digits",
        "depth",
        "a tool's",
        "no text",
        "NUL",
    ],
)
def test_a_profile_is_one_that_names_the_document(tmp_path: Path, beside: str, found: bool) -> None:
    document = xg.read(written(tmp_path, beside))
    assert document.profile == (str(tmp_path / "beside.toml") if found else "")
    assert [flow.destination for flow in document.matrix.flows] == ["db"]


def test_a_profile_that_cannot_be_used_is_not_left_aside_in_silence(tmp_path: Path) -> None:
    with pytest.raises(UnusableInput) as caught:
        xg.read(written(tmp_path, profile() + 'colour = "red"\n'))
    shown = f"{tmp_path / 'beside.toml'} line 6: unknown key 'colour'; did you mean 'columns'?"
    assert str(caught.value).startswith(shown)


@pytest.mark.skipif(os.name != "posix", reason="no FIFOs")
@pytest.mark.timeout(20)
def test_what_is_no_file_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.toml")
    (tmp_path / "b.toml").symlink_to("/dev/zero")
    (tmp_path / "c.toml").mkdir()
    (tmp_path / "d.toml").symlink_to(tmp_path / "nothing")
    assert xg.read(written(tmp_path, profile())).profile == str(tmp_path / "beside.toml")
