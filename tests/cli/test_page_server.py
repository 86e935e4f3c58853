"""The server of `report --watch` and clients that are slow, endless, many, or strange: it answers the others."""

from __future__ import annotations

import http.client
import socket
import threading
import time
from collections.abc import Iterator
from http import HTTPStatus

import pytest

from exgraph.cli.page_server import LONGEST_HEAD, LOOPBACK, MOST_CONNECTIONS, PageServer, read_head

ENDED = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"


@pytest.fixture
def server() -> Iterator[PageServer]:
    with PageServer(lambda: b"the page", lambda version: version + 1) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


def asked(server: PageServer, path: str) -> str:
    connection = http.client.HTTPConnection(LOOPBACK, server.server_address[1], timeout=30)
    connection.request("GET", path)
    answer = connection.getresponse().read().decode()
    connection.close()
    return answer


@pytest.mark.parametrize(
    ("sent", "refused"),
    [
        (ENDED, None),
        (b"GET / HTTP/1.1\n\n", None),
        (b"A: b\r\n" * LONGEST_HEAD, HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE),
        (b"a" * (LONGEST_HEAD + 1), HTTPStatus.REQUEST_URI_TOO_LONG),
        (b"GET / HTTP/1.1\r\n", HTTPStatus.REQUEST_TIMEOUT),
    ],
    ids=["whole", "line ends of Unix", "headers without end", "line without end", "head without end"],
)
def test_a_head_is_read_as_far_as_it_is_bounded(sent: bytes, refused: HTTPStatus | None) -> None:
    client, ours = socket.socketpair()
    with client, ours:
        client.sendall(sent)
        head, found = read_head(ours, 0.2)
    assert found == refused
    assert head == sent[:LONGEST_HEAD]


def test_a_client_that_hangs_up_has_said_all() -> None:
    client, ours = socket.socketpair()
    with ours:
        client.sendall(b"GET /")
        client.close()
        assert read_head(ours) == (b"GET /", None)


def test_a_head_that_comes_byte_by_byte_has_no_more_time_than_another() -> None:
    client, ours = socket.socketpair()
    stopped = threading.Event()

    def drip() -> None:
        while not stopped.wait(0.02):
            client.sendall(b"a")

    with client, ours:
        thread = threading.Thread(target=drip)
        thread.start()
        begun = time.monotonic()
        _, refused = read_head(ours, 0.3)
        took = time.monotonic() - begun
        stopped.set()
        thread.join()
    assert refused == HTTPStatus.REQUEST_TIMEOUT
    assert 0.3 <= took < 10


def test_more_connections_than_are_held_are_closed_and_their_places_are_given_out_again(server: PageServer) -> None:
    address = (LOOPBACK, server.server_address[1])
    idle = [socket.create_connection(address, timeout=30) for _ in range(MOST_CONNECTIONS)]
    with socket.create_connection(address, timeout=30) as one_more:
        assert one_more.recv(1) == b""
    for connection in idle:
        connection.close()
    end = time.monotonic() + 30
    while True:
        try:
            assert asked(server, "/") == "the page"
            break
        except (http.client.RemoteDisconnected, ConnectionError):
            # Their threads have not ended yet.
            assert time.monotonic() < end
    assert asked(server, "/changes?after=7") == "8"


def test_a_fault_is_one_line_and_the_next_request_is_answered(
    server: PageServer, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fault() -> bytes:
        raise RuntimeError("two\nlines")

    monkeypatch.setattr(server, "page", fault)
    with pytest.raises((http.client.RemoteDisconnected, ConnectionError)):
        asked(server, "/")
    assert asked(server, "/changes?after=7") == "8"
    assert capsys.readouterr().err == "exgraph: RuntimeError('two\\nlines')\n"
