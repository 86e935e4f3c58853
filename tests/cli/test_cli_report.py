"""`exgraph report`, and `--watch` as a process of its own."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import threading
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from exgraph.cli.page_server import LOOPBACK, PageServer


def test_the_page_goes_to_outputs_and_its_path_is_printed(exgraph, workplace):
    result = exgraph("report")
    assert (result.code, result.out, result.err) == (0, "outputs/exchange-2003-2007-report.html\n", "")
    page = (workplace / result.out.strip()).read_text("utf-8")
    assert page.startswith("<!doctype html>")
    assert "connect-src" not in page
    assert str(workplace) not in page


def test_the_page_goes_to_standard_output_in_the_language_asked_for(exgraph):
    result = exgraph("report", "--lang", "ru", "--retire", "dmz", "-o", "-")
    assert result.code == 0
    assert '<html lang="ru">' in result.out
    assert '<h1 data-word="title">Сосуществование Exchange 2003 и 2007</h1>' in result.out
    assert 'id="table-retire"' in result.out


def test_output_is_the_same_whatever_the_hash_seed_locale_and_time_zone(program):
    plain = program("report", "-o", "-")
    assert (plain.code, plain.err) == (0, "")
    assert program("report", "-o", "-", PYTHONHASHSEED="7", LC_ALL="ru_RU.UTF-8", TZ="Asia/Tokyo") == plain


def test_the_day_and_the_options_of_reading_are_told(exgraph, workplace):
    (workplace / "m.csv").write_text("source,destination,service,port\nweb,db,SQL,tcp/1433\n", "utf-8")
    page = exgraph("report", "m.csv", "--in", "web=dmz", "--stated", "--date", "2026-03-31", "-o", "-").out
    assert '<span data-word="date-told">as of 2026-03-31</span>' in page
    assert '<dt data-word="options">Options</dt><dd>--stated --in web=dmz</dd>' in page
    assert 'data-word="options"' not in exgraph("report", "-o", "-").out


def test_what_is_guessed_is_told_without_the_folder_of_the_document(exgraph, workplace):
    (workplace / "deep").mkdir()
    (workplace / "deep" / "m.csv").write_text("source,destination,service,port\nweb,db,SQL,tcp/1433\n", "utf-8")
    page = exgraph("report", str(workplace / "deep" / "m.csv"), "-o", "-").out
    assert (
        ">m.csv: no label says a zone, so that 2 roles stand in one; --in web=ZONE, … or a profile settles it<" in page
    )
    assert str(workplace) not in page


def test_the_day_alone_differs_from_day_to_day(program):
    pages = [program("report", "-o", "-", SOURCE_DATE_EPOCH=epoch).out for epoch in ("1770000000", "1780000000")]
    assert "2026-02-02" in pages[0]
    assert pages[0].replace("2026-02-02", "2026-05-28") == pages[1]


def test_markdown_stands_beside_its_pictures(exgraph, workplace):
    assert exgraph("report", "-o", "wiki.md").out == "wiki.md\n"
    text = (workplace / "wiki.md").read_text("utf-8")
    assert text.startswith("# Exchange 2003/2007 coexistence\n\nPort matrix report")
    for name in ("zones", "topology"):
        assert f"](wiki-{name}.png)" in text
        assert (workplace / f"wiki-{name}.png").read_bytes().startswith(b"\x89PNG")
    assert "| **156** | flows between zones start in the clear | 54.4 % of 287 that cross a border |" in text
    assert "](" not in exgraph("report", "-f", "markdown", "-o", "-").out


def test_without_a_chromium_a_pdf_is_refused(exgraph, workplace, monkeypatch):
    monkeypatch.setenv("PATH", str(workplace))
    result = exgraph("report", "-o", "r.pdf")
    told = (
        "a PDF is written by chromium, chromium-browser, google-chrome or google-chrome-stable, which is not installed"
    )
    assert (result.code, result.out) == (2, "")
    assert result.err == f"exgraph: {told}; the page can be printed from any browser, too\n"
    assert not (workplace / "r.pdf").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--retire", "exchange-203"), "unknown role, zone or product 'exchange-203'; did you mean 'exchange-2003'?"),
        (("--policy", "no.toml"), "no.toml: No such file or directory"),
        (("--watch", "-o", "-"), "--watch needs files: it looks at the document's time and writes the page again"),
        (("-f", "docx"), "unknown format 'docx'; known: html, pdf, markdown"),
        (("--date", "soon"), "'soon' is no day; a day is written as 2026-03-31"),
        (("-f", "pdf", "--watch"), "--watch needs files: it looks at the document's time and writes the page again"),
        (("-", "--watch"), "--watch needs files: it looks at the document's time and writes the page again"),
    ],
)
def test_what_cannot_be_reported_is_an_error(exgraph, arguments, message):
    result = exgraph("report", *arguments)
    assert (result.code, result.out, result.err) == (2, "", f"exgraph: {message}\n")


@pytest.fixture
def watching(interruptible: Callable[..., subprocess.Popen[str]], workplace: Path) -> tuple[subprocess.Popen[str], str]:
    """The command while it watches `m.csv`, and the address of its server."""
    (workplace / "m.csv").write_text("source,destination,service,port\nweb,db,SQL,tcp/1433\n", "utf-8")
    process = interruptible("report", "m.csv", "--watch", "-o", "r.html")
    assert process.stdout is not None
    assert process.stdout.readline() == "r.html\n"
    return process, process.stdout.readline().strip()


def get(address: str, **headers: str) -> str:
    with urllib.request.urlopen(urllib.request.Request(address, headers=headers), timeout=60) as answer:
        return answer.read().decode("utf-8")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT for another process")
def test_watching_renews_the_page_on_changes_and_ends_with_ctrl_c(watching, workplace):
    process, address = watching
    assert address.startswith("http://127.0.0.1:")
    first = get(address)
    assert "connect-src &#39;self&#39;" in first
    assert "tcp/1433" in first
    (workplace / "m.csv").write_text("source,destination,service,port\nweb,db,SQL,tcp/5432\n", "utf-8")
    assert get(f"{address}changes?after=1") == "2"
    assert "tcp/5432" in get(address)
    assert "tcp/5432" in (workplace / "r.html").read_text("utf-8")
    assert "connect-src" not in (workplace / "r.html").read_text("utf-8")
    told = [process.stderr.readline() for _ in range(3)]
    no_zones = "m.csv: no label says a zone, so that 2 roles stand in one; --in web=ZONE, … or a profile settles it\n"
    assert told == [no_zones, no_zones, "r.html is renewed\n"]
    (workplace / "m.csv").write_text("nothing", "utf-8")
    assert "the page stays as it was" in process.stderr.readline()
    assert "tcp/5432" in get(address)
    process.send_signal(signal.SIGINT)
    assert process.wait(30) == 130
    assert process.stderr.read() == "exgraph: interrupted\n"


def test_the_server_answers_nobody_who_calls_it_by_another_name_and_ends_with_sigterm(watching):
    process, address = watching
    with pytest.raises(urllib.error.HTTPError, match="403"):
        get(address, Host="nowhere.example")
    with pytest.raises(urllib.error.HTTPError, match="404"):
        get(f"{address}other")
    process.send_signal(signal.SIGTERM)
    assert process.wait(30) == 143
    assert process.stderr.read().splitlines()[-1] == "exgraph: terminated"


@pytest.fixture(scope="module")
def serving() -> Iterator[str]:
    """The address of the server alone, in this process."""
    with PageServer(lambda: b"tcp/1433", lambda version: version + 1) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"http://{LOOPBACK}:{server.server_address[1]}/"
        finally:
            server.shutdown()
            thread.join()


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        (b"GET http://[::1/ HTTP/1.1\r\nHost: {host}\r\n\r\n", b"400"),
        (b"GET /changes?after=" + b"9" * 5000 + b" HTTP/1.1\r\nHost: {host}\r\n\r\n", b"200"),
        (b"GET /changes?after=-1 HTTP/1.1\r\nHost: {host}\r\n\r\n", b"200"),
        (b"GET / HTTP/1.1\r\n" + b"A: b\r\n" * 200 + b"\r\n", b"431"),
        (b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\n\r\n", b"414"),
        (b"\x00\xff\r\n\r\n", b"400"),
    ],
    ids=["address", "version of many digits", "negative version", "many headers", "long line", "no words"],
)
def test_a_strange_request_is_answered_and_the_next_one_too(asked, status, serving):
    address = serving
    host = address.removeprefix("http://").rstrip("/")
    name, _, port = host.partition(":")
    with socket.create_connection((name, int(port)), timeout=30) as connection:
        connection.sendall(asked.replace(b"{host}", host.encode()))
        with contextlib.suppress(OSError):
            # What is refused early is closed early.
            connection.shutdown(socket.SHUT_WR)
        answer = connection.recv(4000)
    assert status in answer
    assert "tcp/1433" in get(address)
