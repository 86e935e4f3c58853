"""`exgraph report --watch`: the report on a server of this machine alone, made again when its sources change."""

from __future__ import annotations

import re
import sys
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from exgraph.cli.output import note, say
from exgraph.cli.request import Request
from exgraph.errors import ExgraphError, printable
from exgraph.reporting.report import Report
from exgraph.wording.phrases import phrase

LOOPBACK = "127.0.0.1"
#: Seconds between two looks at the files, and until a page that asks for changes gets an answer without any.
INTERVAL, PATIENCE = 0.4, 20.0
#: Seconds that a browser may take to ask or to listen, and digits of a version.
SLOWEST, LONGEST_VERSION = 10.0, 18

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
    server = _server(watched)
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


def _server(watched: Watched) -> ThreadingHTTPServer:
    """A server on a free port of the loopback interface."""

    class Handler(BaseHTTPRequestHandler):
        """Gives out the page at /, and at /changes the version after one."""

        timeout = SLOWEST

        def do_GET(self) -> None:
            # A name that another host resolves to this address is none of ours (DNS rebinding).
            if self.headers.get("Host") != f"{LOOPBACK}:{server.server_address[1]}":
                self.send_error(403)
                return
            try:
                asked = urlsplit(self.path)
            except ValueError:
                self.send_error(400)
                return
            if asked.path == "/":
                self._answer(watched.page, "text/html; charset=utf-8")
            elif asked.path == "/changes":
                number = parse_qs(asked.query).get("after", ["0"])[0]
                version = int(number) if re.fullmatch(rf"[0-9]{{1,{LONGEST_VERSION}}}", number) else 0
                newest = watched.after(version)
                self._answer(str(newest).encode(), "text/plain; charset=utf-8")
            else:
                self.send_error(404)

        def _answer(self, body: bytes, kind: str) -> None:
            try:
                self.send_response(200)
                for name, value in (
                    ("Content-Type", kind),
                    ("Content-Length", str(len(body))),
                    ("Cache-Control", "no-store"),
                    ("X-Content-Type-Options", "nosniff"),
                ):
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)
            except (ConnectionError, TimeoutError):
                # The page was closed while it waited, or does not listen.
                pass

        def log_message(self, format: str, *args: object) -> None:
            """Nothing: the page asks all the time."""

    class Server(ThreadingHTTPServer):
        """A fault is one line, and the others are served on."""

        daemon_threads = True

        def handle_error(self, request: Any, client_address: Any) -> None:
            note(f"exgraph: {printable(repr(sys.exception()))}")

    server = Server((LOOPBACK, 0), Handler)
    return server
