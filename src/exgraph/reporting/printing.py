"""A page on paper: an installed Chromium prints it to a PDF."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from datetime import date
from pathlib import Path

from exgraph.errors import ExgraphError
from exgraph.wording.phrases import Phrase

#: The names that Chromium and what is made of it have on PATH.
PROGRAMS = (
    *("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge", "microsoft-edge"),
)
#: Seconds that printing may take.
TIME_LIMIT = 120.0
_DAY = re.compile(rb"(/(?:CreationDate|ModDate) \(D:)[0-9]{14}[^)]*\)")


def pdf_of(html: str, day: date) -> bytes:
    """The pages of a report as PDF, made on a day. It is not asked of any network: the page forbids that.

    Raises `ExgraphError` where no Chromium is installed, and where it does not print.
    """
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if program is None:
        raise ExgraphError(Phrase.of("errors.no-chromium", names=PROGRAMS[:4]))
    with tempfile.TemporaryDirectory(prefix="exgraph-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        page, printed = folder / "report.html", folder / "report.pdf"
        page.write_text(html, encoding="utf-8", errors="replace")
        command = [
            *(program, "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions"),
            *("--no-pdf-header-footer", f"--user-data-dir={folder / 'profile'}", f"--print-to-pdf={printed}"),
            # Root has no user namespaces to shut a page up in, and Chromium does not start without being told.
            *(["--no-sandbox"] if getattr(os, "geteuid", lambda: 1)() == 0 else []),
            page.as_uri(),
        ]
        try:
            ended = subprocess.run(command, capture_output=True, timeout=TIME_LIMIT, check=False)
        except (OSError, subprocess.TimeoutExpired) as error:
            raise ExgraphError(Phrase.of("errors.not-printed", program=program, why=str(error))) from error
        if not printed.is_file():
            said = ended.stderr.decode("utf-8", "replace").strip().splitlines()
            why = said[-1] if said else str(ended.returncode)
            raise ExgraphError(Phrase.of("errors.not-printed", program=program, why=why))
        return _dated(printed.read_bytes(), day)


def _dated(pdf: bytes, day: date) -> bytes:
    """The same with the day that counts in place of the moment of printing, to the byte as long."""

    def of_day(found: re.Match[bytes]) -> bytes:
        stamp = f"{day:%Y%m%d}000000+00'00'".encode("ascii")
        room = len(found[0]) - len(found[1]) - 1
        return found[1] + stamp[:room].ljust(room) + b")"

    return _DAY.sub(of_day, pdf)
