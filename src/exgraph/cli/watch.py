"""`exgraph report --watch`: the report on a server of this machine alone, made again when its sources change."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

from exgraph.cli.output import note, say
from exgraph.cli.page_server import LOOPBACK, PageServer
from exgraph.cli.request import Request
from exgraph.errors import ExgraphError
from exgraph.reporting.report import Report
from exgraph.wording.phrases import phrase

#: Seconds between two looks at the files, and until a page that asks for changes gets an answer without any.
INTERVAL, PATIENCE = 0.4, 20.0

Made = tuple[Report, tuple[str, ...]]


class Watched:
    """The newest page and its version, from 1; those who wait for a newer one are told."""

    def __init__(self) -> None:
        self.page, self.version = b"", 0
        self.changed = threading.Condition()

    def renew(self, made: Report) -> None:
        page = made.watching(self.version + 1).encode("utf-8", "replace")
        with self.changed:
            self.page, self.version = page, self.version + 1
            self.changed.notify_all()

    def after(self, version: int) -> int:
        """The version, as soon as it is above the given one, or when nobody should wait any longer."""
        with self.changed:
            self.changed.wait_for(lambda: self.version > version, PATIENCE)
            return self.version


def keep_writing(make: Callable[[], Made], first: Made, target: Path, request: Request) -> None:
    """Serve the page and write it again after each change of its sources, until Ctrl-C.

    A change that cannot be read is told, and the page stays as it was.
    """
    watched = Watched()
    made, sources = first
    watched.renew(made)
    seen = _times(sources)
    server = PageServer(lambda: watched.page, watched.after)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        say(f"http://{LOOPBACK}:{server.server_address[1]}/")
        while True:
            time.sleep(INTERVAL)
            times = _times(sources)
            if times == seen or None in times:
                # A file that is not there is about to be replaced.
                continue
            seen = times
            try:
                made, sources = make()
                made.save(target)
            except ExgraphError as error:
                said = error.said(request.lang)
                note(f"exgraph: {phrase(request.lang, 'errors.stays', error=said)}", request.quiet)
                continue
            seen = times if len(times) == len(sources) else _times(sources)
            watched.renew(made)
            note(phrase(request.lang, "errors.renewed", path=target), request.quiet)
    finally:
        server.shutdown()
        server.server_close()


def _times(files: tuple[str, ...]) -> tuple[tuple[int, int] | None, ...]:
    """Time and size of each file; `None` where it is not there."""
    return tuple(map(_time, files))


def _time(file: str) -> tuple[int, int] | None:
    try:
        status = Path(file).stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size
