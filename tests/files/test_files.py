"""Reading files within limits: bytes, text, JSON."""

from __future__ import annotations

from pathlib import Path

import pytest

from exgraph.errors import ExgraphError, UnusableInput
from exgraph.files.characters import read_bytes, read_text
from exgraph.files.json import load_json

MB = 1024 * 1024


def test_the_largest_file_is_read_and_one_byte_more_is_not(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * MB)
    assert len(read_bytes(path, limit=MB)) == len(read_text(path, limit=MB)) == MB
    path.write_bytes(b"x" * (MB + 1))
    for read in (read_bytes, read_text):
        with pytest.raises(UnusableInput) as caught:
            read(path, limit=MB)
        assert str(caught.value) == f"{path}: the file is larger than 1 MB"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(ExgraphError, match=r"Is a directory|Permission denied"):
        read_bytes(tmp_path)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{\n"a": }', 'a.json line 2: not JSON: expecting value\n    "a": }\n         ^'),
        ("[" * 100_000, "a.json: not JSON: it is nested too deeply"),
        ("[" + "1" * 5000 + "]", "a.json: not JSON: a number in it is too long"),
    ],
    ids=["syntax", "depth", "digits"],
)
def test_what_is_no_json_says_so(text: str, message: str) -> None:
    with pytest.raises(UnusableInput) as caught:
        load_json(text, "a.json")
    assert str(caught.value) == message
