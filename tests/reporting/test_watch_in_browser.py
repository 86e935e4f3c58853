"""A page from `exgraph report --watch` shows a change by itself, at the same place, and asks only its own server."""

from __future__ import annotations

import subprocess
import sys


def test_the_page_shows_a_change_by_itself_and_keeps_what_is_selected(browser, tmp_path):
    document = tmp_path / "m.csv"
    document.write_text("source,destination,service,port\nweb,db,SQL,tcp/1433\n", "utf-8")
    command = [sys.executable, "-m", "exgraph", "report", "m.csv", "--watch", "-o", "r.html"]
    asked, said = [], []
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, text=True, encoding="utf-8") as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "r.html\n"
            address = process.stdout.readline().strip()
            page = browser.new_page()
            page.on("request", lambda request: asked.append(request.url.partition("#")[0]))
            page.on("console", lambda message: said.append(message.text))
            page.goto(address + "#select=pair:web,db")
            assert page.locator("#details li").inner_text().startswith("SQL tcp/1433")
            document.write_text("source,destination,service,port\nweb,db,SQL,tcp/5432\n", "utf-8")
            page.locator("#details li", has_text="SQL tcp/5432").wait_for()
            assert page.evaluate("location.hash") == "#select=pair:web,db"
            page.close()
        finally:
            process.kill()
    assert said == []
    assert all(url.startswith(address) for url in asked)
