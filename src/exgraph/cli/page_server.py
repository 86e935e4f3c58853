"""A server on a free port of this machine that gives out one page, and the number of its newest version.

Whoever reaches it may be a program that means harm: it takes from each client a bounded head within a bounded time, and
no more than so many clients at once.
"""

from __future__ import annotations

import io
import re
import socket
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from exgraph.cli.output import note
from exgraph.errors import printable

LOOPBACK = "127.0.0.1"
#: Seconds that a client may take to ask, and again to listen.
SLOWEST = 10.0
#: Bytes of a request, digits of a version, and connections at once: a browser has six to one server.
LONGEST_HEAD, LONGEST_VERSION, MOST_CONNECTIONS = 16 * 1024, 18, 32
_CHUNK = 4096


class PageServer(ThreadingHTTPServer):
    """Gives out the page at `/`, and at `/changes?after=N` the version after one.

    `page` makes the page's bytes, `after` waits for a version above the given one. A fault is one line, and the others
    are served on.
    """

    daemon_threads = True
    #: Of a burst of connections those beyond it would try again after a second.
    request_queue_size = MOST_CONNECTIONS

    def __init__(self, page: Callable[[], bytes], after: Callable[[int], int]) -> None:
        self.page, self.after = page, after
        self.free = threading.BoundedSemaphore(MOST_CONNECTIONS)
        super().__init__((LOOPBACK, 0), _Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        if self.free.acquire(blocking=False):
            super().process_request(request, client_address)
        else:
            self.shutdown_request(request)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        try:
            super().process_request_thread(request, client_address)
        finally:
            self.free.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        note(f"exgraph: {printable(repr(sys.exception()))}")


class _Handler(BaseHTTPRequestHandler):
    """Answers one request and closes the connection."""

    server: PageServer
    timeout = SLOWEST

    def handle(self) -> None:
        # The page was closed while it waited, or does not listen: no fault.
        with suppress(ConnectionError, TimeoutError):
            head, refused = read_head(self.connection)
            self.connection.settimeout(SLOWEST)
            if refused is not None:
                self.requestline, self.command, self.request_version = "", "", self.protocol_version
                self.send_error(refused)
                return
            self.rfile = io.BufferedReader(io.BytesIO(head))
            super().handle()

    def do_GET(self) -> None:
        # A name that another host resolves to this address is none of ours (DNS rebinding).
        if self.headers.get("Host") != f"{LOOPBACK}:{self.server.server_address[1]}":
            self.send_error(HTTPStatus.FORBIDDEN)
            return
        try:
            asked = urlsplit(self.path)
        except ValueError:
            self.send_error(HTTPStatus.BAD_REQUEST)
            return
        if asked.path == "/":
            self._answer(self.server.page(), "text/html; charset=utf-8")
        elif asked.path == "/changes":
            number = parse_qs(asked.query).get("after", ["0"])[0]
            version = int(number) if re.fullmatch(rf"[0-9]{{1,{LONGEST_VERSION}}}", number) else 0
            self._answer(str(self.server.after(version)).encode(), "text/plain; charset=utf-8")
        else:
            self.send_error(HTTPStatus.NOT_FOUND)

    def _answer(self, body: bytes, kind: str) -> None:
        self.send_response(HTTPStatus.OK)
        for name, value in (
            ("Content-Type", kind),
            ("Content-Length", str(len(body))),
            ("Cache-Control", "no-store"),
            ("X-Content-Type-Options", "nosniff"),
        ):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: the page asks all the time."""


def read_head(connection: socket.socket, seconds: float = SLOWEST) -> tuple[bytes, HTTPStatus | None]:
    """The head of a request, and why it is refused: a client may send it byte by byte, or never end it.

    A timeout of the socket alone would begin anew with every byte.
    """
    head, end = b"", time.monotonic() + seconds
    while b"\r\n\r\n" not in head and b"\n\n" not in head:
        if len(head) >= LONGEST_HEAD:
            lines = HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE if b"\n" in head else HTTPStatus.REQUEST_URI_TOO_LONG
            return head, lines
        left = end - time.monotonic()
        try:
            connection.settimeout(max(left, 0.001))
            more = connection.recv(min(_CHUNK, LONGEST_HEAD - len(head))) if left > 0 else None
        except TimeoutError:
            more = None
        if more is None:
            return head, HTTPStatus.REQUEST_TIMEOUT
        if not more:
            break
        head += more
    return head, None
