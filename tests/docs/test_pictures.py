"""The pictures and answers that are kept are those that exgraph makes now; else `python tests/docs/renew.py`."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.docs.pictures import ANSWER, PICTURE, ROOT, kept, make, structure

HOW = "it is stale: python tests/docs/renew.py"


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("fresh")
    make(root)
    return root


def test_the_same_files_are_kept(fresh: Path) -> None:
    assert kept(ROOT) == kept(fresh)


@pytest.mark.parametrize("path", kept(ROOT), ids=str)
def test_what_is_kept_is_what_is_made_now(path: Path, fresh: Path) -> None:
    assert structure(ROOT / path) == structure(fresh / path), f"{path}: {HOW}"


def test_a_picture_with_another_text_or_flow_is_stale(fresh: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.svg"
    for old, new in ((">SMTP Relay<", ">SMTP Relais<"), ("&quot;hub-2007&quot;", "&quot;hub-2008&quot;")):
        shutil.copy(fresh / PICTURE, other)
        text = other.read_text(encoding="utf-8")
        assert old in text
        other.write_text(text.replace(old, new, 1), encoding="utf-8")
        assert structure(other) != structure(fresh / PICTURE)


def test_the_commands_write_what_is_kept_in_outputs(fresh: Path, tmp_path: Path, monkeypatch, capsys) -> None:
    from exgraph.__main__ import run

    monkeypatch.chdir(tmp_path)
    assert run(["draw", "--highlight", "dmz"]) == 0
    assert run(["analyze", "asymmetry", "-o", str(ANSWER)]) == 0
    assert capsys.readouterr().out.replace("\\", "/").split() == [PICTURE.as_posix(), ANSWER.as_posix()]
    for path in (PICTURE, ANSWER):
        assert structure(tmp_path / path) == structure(fresh / path)
