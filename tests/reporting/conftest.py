"""The report in a real browser. There is none unless it was installed:

apt-get install chromium
pip install -e ".[browser]"
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

import exgraph as xg

HOW = 'apt-get install chromium; pip install -e ".[browser]"'


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    playwright = pytest.importorskip("playwright.sync_api", reason=f"no playwright: {HOW}")
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if program is None:
        pytest.skip(f"no Chromium on PATH: {HOW}")
    with playwright.sync_playwright() as started:
        running = started.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield running
        running.close()


@dataclass
class Opened:
    """A page in the browser, what it asked for, and what its console said."""

    page: Any
    address: str
    requests: list[str] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)

    def go(self, fragment: str = "") -> None:
        self.page.goto("about:blank")
        self.page.goto(self.address + fragment)

    def fragment(self) -> str:
        return self.page.evaluate("location.hash")

    def texts(self, selector: str) -> list[str]:
        """The texts of elements that are there, hidden or not."""
        return self.page.eval_on_selector_all(selector, "all => all.map(each => each.textContent)")

    def count(self, selector: str) -> int:
        return self.page.locator(selector).count()


@pytest.fixture
def opened(browser: Any) -> Iterator[Callable[..., Opened]]:
    """A function that opens a file. In the end nothing was asked for but that file, and the console said nothing."""
    pages: list[Opened] = []

    def open_file(path: Path, fragment: str = "", **settings: Any) -> Opened:
        settings.setdefault("viewport", {"width": 1440, "height": 900})
        context = browser.new_context(permissions=["clipboard-read", "clipboard-write"], **settings)
        shown = Opened(context.new_page(), path.as_uri())
        shown.page.on("request", lambda request: shown.requests.append(request.url.partition("#")[0]))
        shown.page.on("console", lambda message: shown.messages.append(message.text))
        shown.page.on("pageerror", lambda error: shown.messages.append(str(error)))
        shown.page.on("dialog", lambda dialog: (shown.messages.append(dialog.message), dialog.dismiss()))
        pages.append(shown)
        shown.go(fragment)
        return shown

    yield open_file
    for shown in pages:
        assert shown.messages == []
        assert set(shown.requests) <= {shown.address, "about:blank"}
        shown.page.context.close()


@pytest.fixture(scope="session")
def seed_report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of the built-in matrix, with a policy and a retirement."""
    folder = tmp_path_factory.mktemp("report")
    policy = folder / "mail.toml"
    policy.write_text('default = "deny"\n[rules]\n"dmz -> exchange-2007" = "smtp only"\n', "utf-8")
    return xg.report(xg.read(), policy=policy, retire=["exchange-2003"]).save(folder / "seed.html")
