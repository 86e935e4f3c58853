"""Sends what it is told on standard input: family, own address, destination, transport, ports. Started by itself."""

from __future__ import annotations

import contextlib
import errno
import json
import select
import socket
import struct
import sys

FAMILIES = {4: socket.AF_INET, 6: socket.AF_INET6}
KINDS = {"tcp": socket.SOCK_STREAM, "udp": socket.SOCK_DGRAM}
BLOCKED = {errno.EHOSTUNREACH, errno.EACCES, errno.ENETUNREACH, errno.EPERM}
#: Of each family the option that keeps errors in a queue (linux/in.h, linux/in6.h): one that comes while the socket is
#: held by its own connecting is otherwise told a second later, when the packet is sent again.
QUEUED = {4: (socket.IPPROTO_IP, 11), 6: (socket.IPPROTO_IPV6, 25)}
ERROR_QUEUE = 0x2000
#: Milliseconds until silence is an answer.
PATIENCE = 3000


def ended(version: int, own: str, there: str, transport: str, port: int) -> str:
    """What comes of one packet that opens a connection."""
    with socket.socket(FAMILIES[version], KINDS[transport]) as sending:
        sending.setsockopt(*QUEUED[version], 1)
        sending.setblocking(False)
        sending.bind((own, 0))
        code = sending.connect_ex((there, port))
        if transport == "udp":
            sending.send(b"?")
        elif code not in (0, errno.EINPROGRESS):
            return named(code)
        waiting = select.poll()
        waiting.register(sending, select.POLLIN if transport == "udp" else select.POLLOUT)
        if not waiting.poll(PATIENCE):
            return "silence"
        code = queued(sending) or sending.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        return named(code) if code else "answered"


def queued(sending: socket.socket) -> int:
    """The first error in the queue of a socket."""
    with contextlib.suppress(BlockingIOError):
        _, told, _, _ = sending.recvmsg(1024, 1024, ERROR_QUEUE)
        for _, _, data in told:
            return int(struct.unpack_from("=I", data)[0])
    return 0


def named(code: int) -> str:
    if code == errno.ECONNREFUSED:
        return "reached"
    return "blocked" if code in BLOCKED else errno.errorcode.get(code, str(code))


def main() -> None:
    work = json.load(sys.stdin)
    found = [
        [ended(version, own, there, transport, port) for port in ports]
        for version, own, there, transport, ports in work
    ]
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main()
