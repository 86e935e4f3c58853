"""Titles of tables that stand in lines of a paragraph, and in the items of lists around a table."""

from __future__ import annotations

from pathlib import Path

import pytest

from exgraph.sources.shapes.titles.titles import titles_above

from .reading import document, flows

TABLE = "Source            Port      Purpose\noffice network    443/tcp   console\nbackup server     873/tcp   rsync\n"
PIPES = "| Source | Port |\n|---|---|\n| internet | 25/tcp |\n"
HTML = "<table><tr><th>Source<th>Port<tr><td>internet<td>25/tcp</table>"


@pytest.mark.parametrize(
    ("lines", "own", "way"),
    [
        ("Security group: orders-sg\nInbound:", "orders-sg", "inbound"),
        ("Группа безопасности: orders-sg\nИсходящие:", "orders-sg", "outbound"),
        ("Sicherheitsgruppe: orders-sg\nEingehend:", "orders-sg", "inbound"),
        ("Grupo de seguridad: orders-sg\nReglas de salida", "orders-sg", "outbound"),
        (
            "The archive is reached from offices.\nInbound rules of the archive server\n(agreed in spring):",
            "archive server",
            "inbound",
        ),
        ("Входящие правила сервера архива\n(согласовано весной):", "сервера архива", "inbound"),
        # The name of nobody, prose, and what is torn.
        ("Overview\nInbound:", "", "inbound"),
        ("It was agreed upon, and holds for the\nServers of the archive.", "", ""),
    ],
)
def test_lines_above_a_table_are_titles(lines: str, own: str, way: str) -> None:
    found = [title for _, title in titles_above("", lines, ())]
    assert [(title.own, str(title.direction or "")) for title in found if title.sure] in ([(own, way)], [])
    assert bool(found and found[0].own) == bool(own)


def test_plain_text_keeps_the_lines_of_titles_apart(tmp_path: Path) -> None:
    text = f"Firewall\n========\n\nSecurity group: orders-sg\nInbound:\n\n{TABLE}"
    assert flows(document(tmp_path, text, "ports.txt")) == [
        "office network > orders-sg: ? tcp/443",
        "backup server > orders-sg: rsync tcp/873",
    ]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("ports.md", "- **Mail server**\n  - inbound\n\n    {pipes}\n- other\n"),
        ("ports.md", "1. Mail server:\n\n   Inbound rules\n\n   {pipes}\n"),
        ("ports.html", "<dl><dt>Mail server</dt><dd><p>Inbound rules</p>{html}</dd></dl>"),
        ("ports.html", "<ul><li>Mail server<ul><li>Inbound rules{html}</ul></ul>"),
    ],
)
def test_a_table_stands_under_the_items_that_it_is_in(tmp_path: Path, name: str, text: str) -> None:
    indented = PIPES.strip().replace("\n", "\n    " if "    {pipes}" in text else "\n   ")
    said = document(tmp_path, text.format(pipes=indented, html=HTML), name)
    assert flows(said) == ["internet > Mail server: ? tcp/25"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("ports.md", f"- Mail server\n- Web server\n\nInbound rules\n\n{PIPES}"),
        ("ports.html", f"<ul><li>Mail server<h2>Inbound rules</h2>{HTML}"),
        ("ports.html", f"<ul><li>Mail server</ul><p>Inbound rules</p>{HTML}"),
    ],
)
def test_a_table_behind_a_list_is_not_under_its_items(tmp_path: Path, name: str, text: str) -> None:
    assert flows(document(tmp_path, text, name)) == ["internet > not stated: ? tcp/25"]
