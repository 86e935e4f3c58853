"""Headers with a word of ends or of ports that are about something else: purposes, names, counts, parts played."""

from __future__ import annotations

from pathlib import Path

import pytest

from exgraph.languages.known import also_reading
from exgraph.languages.signs import language_of
from exgraph.sources.shapes.headers.column_meanings import meaning_of

from .reading import document, flows


@pytest.mark.parametrize(
    ("header", "meaning"),
    [
        ("Destinazione d'uso", "purpose"),
        ("Назначение использования", "purpose"),
        ("Tujuan pemakaian", "purpose"),
        ("利用目的", "purpose"),
        ("Destinazione", "destination"),
        ("Server tujuan", "destination"),
        ("Name of the port", "service"),
        ("Nome della porta", "service"),
        ("Назва порту", "service"),
        ("端口名称", "service"),
        ("Service name/port", "port"),
        ("Номер порту", "port"),
        ("Ports (Anzahl)", "notes"),
        ("Number of ports", "notes"),
        ("Liczba portów", "notes"),
        ("Numéro de port", "port"),
    ],
)
def test_what_a_header_means(header: str, meaning: str) -> None:
    with also_reading(*map(language_of, ("id", "uk", "pl"))):
        assert str(meaning_of(header)) == meaning


ROLES = "<p>{title}</p><table><tr><th>{source}</th><th>Port</th><th>{role}</th></tr>{rows}</table>"


@pytest.mark.parametrize(
    ("title", "source", "role", "host"),
    [
        ("Ports to be opened on the video server:", "From", "Role", "video server"),
        ("Ports à ouvrir sur le serveur de stockage :", "Depuis", "Rôle", "serveur de stockage"),
        ("Puertos abiertos en el servidor central:", "Desde", "Función", "servidor central"),
    ],
)
def test_a_role_may_be_what_for_where_a_sentence_names_the_host(
    tmp_path: Path, title: str, source: str, role: str, host: str
) -> None:
    rows = "<tr><td>Planner</td><td>1/tcp</td><td>start</td></tr><tr><td>Copier</td><td>2/tcp</td><td>copy</td></tr>"
    text = ROLES.format(title=title, source=source, role=role, rows=rows)
    assert flows(document(tmp_path, text, "p.html")) == [f"Planner > {host}: ? tcp/1", f"Copier > {host}: ? tcp/2"]


def test_a_role_with_the_noun_of_one_is_an_end(tmp_path: Path) -> None:
    rows = "<tr><td>Planner</td><td>1/tcp</td><td>Edge server</td></tr>"
    text = ROLES.format(title="Ports to be opened on the storage server:", source="From", role="Role", rows=rows)
    assert flows(document(tmp_path, text, "p.html")) == ["Planner > Edge server: ? tcp/1"]


@pytest.mark.parametrize(
    ("what", "client", "server", "ends"),
    [
        ("Función", "Puerto del cliente", "Puerto del servidor", "cliente > servidor"),
        ("Role", "Client port", "Server port", "Client > Server"),
        ("Rolle", "Clientport", "Serverport", "Client > Server"),
    ],
)
def test_headers_of_two_ports_name_the_ends(tmp_path: Path, what: str, client: str, server: str, ends: str) -> None:
    head = f"| {what} | {client} | {server} |\n|---|---|---|\n"
    found = document(tmp_path, f"{head}| Copies | 50000/tcp | 22/tcp |\n| Queue | 50001/tcp | 9/tcp |\n")
    assert [flow.partition(":")[0] for flow in flows(found)] == [ends] * 2


def test_the_number_beside_the_name_of_a_port_is_the_port(tmp_path: Path) -> None:
    text = "# From desk to store\n\n| Port name | Number | Protocol |\n|---|---|---|\n| Web | 8443 | TCP |\n"
    assert [flow.split(": ")[1] for flow in flows(document(tmp_path, text))] == ["Web tcp/8443"]
