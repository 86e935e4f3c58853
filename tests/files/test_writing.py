"""Writing files: whole, through links, with their mode, over nothing that is read, and nothing left behind."""

from __future__ import annotations

import fcntl
import os
import threading
from pathlib import Path

import pytest

from exgraph.errors import ExgraphError
from exgraph.files.characters import read_bytes
from exgraph.files.inputs import remembered_inputs
from exgraph.files.writing import UNFINISHED, write_whole


def names(folder: Path) -> list[str]:
    """The names in a folder, in order."""
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_written_into_folders_that_are_made_and_nothing_else_is(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "c.txt"
    assert write_whole(path, b"new") == path
    assert path.read_bytes() == b"new"
    assert names(path.parent) == ["c.txt"]


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755])
def test_a_file_keeps_its_mode(mode: int, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    path.chmod(mode)
    write_whole(path, b"new")
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"new", mode)


@pytest.mark.parametrize("exists", [True, False], ids=["target", "dangling"])
def test_a_link_stays_a_link_and_its_target_is_written(exists: bool, tmp_path: Path) -> None:
    target, link = tmp_path / "there" / "a.txt", tmp_path / "link.txt"
    target.parent.mkdir()
    if exists:
        target.write_bytes(b"old")
    link.symlink_to(target)
    assert write_whole(link, b"new") == link
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_links_that_lead_to_each_other_are_an_error(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.symlink_to(other)
    other.symlink_to(one)
    with pytest.raises(ExgraphError) as caught:
        write_whole(one, b"new")
    assert str(caught.value) == f"{one}: Too many levels of symbolic links"


def test_a_fifo_stays_a_fifo_and_its_reader_gets_the_bytes(tmp_path: Path) -> None:
    path = tmp_path / "fifo"
    os.mkfifo(path)
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append(path.read_bytes()))
    reader.start()
    write_whole(path, b"new")
    reader.join(10)
    assert got == [b"new"]
    assert path.is_fifo()


def test_a_file_with_another_name_is_refused_and_written_in_place_where_that_is_asked_for(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.write_bytes(b"old")
    other.hardlink_to(one)
    with pytest.raises(ExgraphError) as caught:
        write_whole(one, b"new")
    assert str(caught.value) == (
        f"{one}: the file has other names (hard links), which would keep the old contents; "
        "--in-place writes it where it stands"
    )
    assert other.read_bytes() == b"old"
    with remembered_inputs(in_place=True):
        write_whole(one, b"new")
    assert other.read_bytes() == b"new"


def test_a_file_whose_owner_cannot_be_kept_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    theirs = os.stat_result([*path.stat()[:4], 4711, 4711, *path.stat()[6:]])
    monkeypatch.setattr("exgraph.files.writing._status", lambda _: theirs)

    def refused(*_: int) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "fchown", refused)
    with pytest.raises(ExgraphError) as caught:
        write_whole(path, b"new")
    assert str(caught.value) == (
        f"{path}: the file is another user's, and one in its place would be yours; --in-place writes it where it stands"
    )
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["a.txt"]


@pytest.mark.parametrize("in_place", [False, True], ids=["replaced", "in place"])
@pytest.mark.parametrize("name", ["in.md", "link.md", "hard.md", "folder/../in.md"])
def test_what_is_read_is_not_written_over(name: str, in_place: bool, tmp_path: Path) -> None:
    document = tmp_path / "in.md"
    document.write_bytes(b"old")
    (tmp_path / "folder").mkdir()
    (tmp_path / "link.md").symlink_to(document)
    (tmp_path / "hard.md").hardlink_to(document)
    with remembered_inputs(in_place):
        read_bytes(document)
        with pytest.raises(ExgraphError) as caught:
            write_whole(tmp_path / name, b"new")
    assert str(caught.value) == f"{tmp_path / name}: what is written is made from this file; name another one"
    assert document.read_bytes() == b"old"


def test_a_file_that_an_earlier_command_read_may_be_written(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    with remembered_inputs():
        read_bytes(path)
    with remembered_inputs():
        write_whole(path, b"new")
    assert path.read_bytes() == b"new"


@pytest.mark.parametrize("name", ["", ".", "..", "folder", "folder/.."])
def test_a_folder_is_no_file_to_write(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("folder").mkdir()
    with pytest.raises(ExgraphError) as caught:
        write_whole(Path(name), b"new")
    assert str(caught.value) == f"{Path(name)}: that is a folder; name a file in it"


def test_what_a_killed_run_left_behind_goes_and_what_is_being_written_stays(tmp_path: Path) -> None:
    left, begun = tmp_path / f"{UNFINISHED}left", tmp_path / f"{UNFINISHED}begun"
    left.write_bytes(b"half")
    begun.write_bytes(b"half")
    with begun.open("rb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        write_whole(tmp_path / "a.txt", b"new")
        assert names(tmp_path) == [begun.name, "a.txt"]
    write_whole(tmp_path / "a.txt", b"new")
    assert names(tmp_path) == ["a.txt"]


def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExgraphError) as caught:
        write_whole(path, b"new")
    assert str(caught.value) == f"{path}: No space left on device"
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["a.txt"]
