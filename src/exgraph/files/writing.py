"""Files are written whole or not at all, and never over what they are made from."""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from exgraph.errors import ExgraphError
from exgraph.files.inputs import in_place, is_input
from exgraph.files.undoing import hold
from exgraph.wording.phrases import Phrase

#: How the names of files begin that are not whole yet.
UNFINISHED = ".exgraph-"
#: Where names stand for what is open already: another file in their place would reach nobody.
_OPEN_FILES = ("/dev/", "/proc/")


def write_whole(path: Path, data: bytes) -> Path:
    """Write a file through a temporary one in the same folder, which is made if need be; the answer is `path`.

    A link's target is written, and a file's mode and owner stay. What is no regular file (a FIFO, a device) is written
    through. Raises `ExgraphError`, also for a file that is one of the command's inputs, and for one with other names
    (hard links) or an owner that would be lost, which `--in-place` writes where it stands.
    """
    if path.name in ("", "..") or path.is_dir():
        raise ExgraphError(Phrase.of("errors.output-folder", path=str(path)))
    try:
        return _written(path, data)
    except OSError as error:
        raise ExgraphError(f"{path}: {error.strerror or error}") from error


def _written(path: Path, data: bytes) -> Path:
    found = _status(path)
    if found is not None and is_input(found):
        raise ExgraphError(Phrase.of("errors.output-is-input", path=str(path)))
    if found is not None and (in_place() or _is_written_through(path, found)):
        with path.open("wb") as file:
            file.write(data)
        return path
    if found is not None and found.st_nlink > 1:
        raise ExgraphError(Phrase.of("errors.output-linked", path=str(path), n=found.st_nlink - 1))
    # Another file in the place of a link would leave the link's target old.
    target = path.resolve()
    target.parent.mkdir(parents=True, exist_ok=True)
    _remove_unfinished(target.parent)
    temporary, begun = _begun(target.parent)
    release = hold(lambda: temporary.unlink(missing_ok=True))
    try:
        with begun as file:
            file.write(data)
            if found is not None:
                _keep_mode(path, file.fileno(), found)
            file.flush()
            os.fsync(file.fileno())
            # On a system that locks by opening, an open file cannot be renamed; elsewhere the lock has to hold so far.
            if os.name == "posix":
                temporary.replace(target)
        if os.name != "posix":
            temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    finally:
        release()
    _sync_folder(target.parent)
    return path


def _status(path: Path) -> os.stat_result | None:
    """What stands at a path, a link followed; `None` where nothing does."""
    try:
        return path.stat()
    except FileNotFoundError:
        return None


def _is_written_through(path: Path, found: os.stat_result) -> bool:
    return not stat.S_ISREG(found.st_mode) or str(path.absolute()).startswith(_OPEN_FILES)


def _keep_mode(path: Path, descriptor: int, found: os.stat_result) -> None:
    """Give a new file the mode and the owner of the one whose place it takes. Raises `ExgraphError`."""
    if os.name != "posix":
        return
    made = os.fstat(descriptor)
    if (made.st_uid, made.st_gid) != (found.st_uid, found.st_gid):
        try:
            os.fchown(descriptor, found.st_uid, found.st_gid)
        except PermissionError:
            raise ExgraphError(Phrase.of("errors.output-owner", path=str(path))) from None
    os.fchmod(descriptor, stat.S_IMODE(found.st_mode))


def _begun(folder: Path) -> tuple[Path, BinaryIO]:
    """A new file, locked as long as it is open: one that is not locked was left behind."""
    while True:
        path = folder / f"{UNFINISHED}{os.urandom(8).hex()}"
        file = path.open("xb")
        _lock(file, wait=True)
        if os.fstat(file.fileno()).st_nlink or os.name != "posix":
            return path, file
        # Another run took it for left behind before it was locked.
        file.close()


def _remove_unfinished(folder: Path) -> None:
    """Remove what runs that were killed have left in a folder."""
    for path in folder.glob(f"{UNFINISHED}*"):
        with suppress(OSError):
            if not stat.S_ISREG(path.lstat().st_mode):
                continue
            with path.open("rb") as file:
                if _lock(file, wait=False):
                    path.unlink(missing_ok=True)


def _lock(file: BinaryIO, wait: bool) -> bool:
    """Lock an open file; whether that was possible."""
    if sys.platform == "win32":
        return False
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        # Held by a run that is still writing, or a file system without locks.
        return False
    return True


def _sync_folder(folder: Path) -> None:
    """Keep the new name over a power failure, where the system can."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def file_stem(*parts: str) -> str:
    """A file name of harmless characters for what people may name in any way."""
    kept = ("".join(c if c.isalnum() or c in "-_." else "-" for c in part).strip("-.")[:60] for part in parts)
    return "-".join(part for part in kept if part) or "matrix"
