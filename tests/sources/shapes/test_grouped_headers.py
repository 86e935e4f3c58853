"""Two rows of headers: a server, its services or a side above the columns of each."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from exgraph.sources.document import Document, Reading
from exgraph.sources.load import read

from .reading import document, flows

Rows = tuple[tuple[str, ...], ...]


def sheet(folder: Path, rows: Rows, merged: bool = True, **how) -> Document:
    """A workbook in whose first row a text spans over the blanks at its right (`merged`), or has them there."""
    book = Workbook()
    page = book.active
    for row in rows:
        page.append(row)
    first = rows[0]
    begins = [place for place, text in enumerate(first) if text]
    for begin, end in zip(begins, (*begins[1:], len(first)), strict=True):
        if merged and end - begin > 1:
            page.merge_cells(start_row=1, start_column=begin + 1, end_row=1, end_column=end)
    path = folder / "ports.xlsx"
    book.save(path)
    return read(path, stated=True, reading=Reading(profile=False, **how))


#: What stands above a server's columns and above those of its services; and these.
SERVERS = """
Server|Network services offered|Name,OS,Installed|Daemon,Opens port,L4,Reached by
Host|Listening|Name,Site,Model|Process,Port,Protocol,Opened by
Serwer|Usługi|Nazwa,System,Lokalizacja|Proces,Port,Transport,Kto się łączy
Équipement|Services offerts|Nom,OS,Salle|Démon,Port,Protocole,Appelé par
Server|Dienste|Name,Betriebssystem,Raum|Prozess,Port,Protokoll,Aufgerufen von
Servidor|Servicios|Nombre,SO,Sala|Demonio,Puerto,Protocolo,Llamado por
Сервер|Службы|Имя,ОС,Зал|Процесс,Порт,Протокол,Кто подключается
"""


@pytest.mark.parametrize("line", SERVERS.strip().splitlines())
@pytest.mark.parametrize("merged", [True, False])
def test_a_name_below_a_server_is_its_name(tmp_path: Path, line: str, merged: bool) -> None:
    server, services, *columns = line.split("|")
    of_server, of_services = (each.split(",") for each in columns)
    rows = (
        (server, "", "", services, "", "", ""),
        (*of_server, *of_services),
        ("hall", "Debian", "x2", "nginx", "443", "TCP", "crew"),
        ("barn", "BSD", "x3", "unbound", "53", "UDP", "hall"),
    )
    found = sheet(tmp_path, rows, merged)
    assert [flow.rpartition(" ")[2] for flow in flows(found)] == ["tcp/443", "udp/53"]
    assert [flow.partition(":")[0] for flow in flows(found)] == ["crew > hall", "hall > barn"]


SIDES = """
Office|Data centre|Host,Address
Werk Nord|Werk Süd|Name,IP
System A|System B|Host,IP
Siège|Agence|Hôte,Adresse IP
本社|支社|ホスト名,IPアドレス
"""


@pytest.mark.parametrize("line", SIDES.strip().splitlines())
@pytest.mark.parametrize("merged", [True, False])
def test_arrows_between_two_sides_go_from_one_name_to_the_other(tmp_path: Path, line: str, merged: bool) -> None:
    left, right, columns = line.split("|")
    names = tuple(columns.split(","))
    rows = (
        (left, "", "→", right, "", "Port"),
        (*names, "", *names, ""),
        ("hall", "10.0.0.1", "→", "barn", "10.0.0.2", "443/tcp"),
        ("hall", "10.0.0.1", "←", "mill", "10.0.0.3", "22/tcp"),
    )
    assert sorted(flows(sheet(tmp_path, rows, merged))) == ["hall > barn: ? tcp/443", "mill > hall: ? tcp/22"]


def test_letters_beside_the_arrows_are_those_of_the_row_above(tmp_path: Path) -> None:
    rows = (
        ("Site A", "", "Way", "Site B", "", "Port"),
        ("Host", "IP", "", "Host", "IP", ""),
        ("hall", "10.0.0.1", "A → B", "barn", "10.0.0.2", "443/tcp"),
        ("hall", "10.0.0.1", "B → A", "mill", "10.0.0.3", "22/tcp"),
    )
    assert sorted(flows(sheet(tmp_path, rows))) == ["hall > barn: ? tcp/443", "mill > hall: ? tcp/22"]


@pytest.mark.parametrize(
    "headers",
    [
        "Zone|Host|IP|Direction|Zone|Host|IP|Port",
        "IP|Host|Zone|Direction|IP|Host|Zone|Port",
        "Host|IP|Zone|Direction|Host|IP|Zone|Port",
    ],
)
def test_of_columns_that_repeat_at_either_side_of_arrows_the_names_are_the_ends(tmp_path: Path, headers: str) -> None:
    cells = {
        "Zone": ("red", "blue"),
        "Host": ("hall", "barn"),
        "IP": ("10.0.0.1", "10.0.0.2"),
        "Port": ("443/tcp",) * 2,
    }
    columns = headers.split("|")
    row = [cells[name][n > 3] if name in cells else "<-" for n, name in enumerate(columns)]
    text = "\n".join(f"| {' | '.join(line)} |" for line in (columns, ["---"] * len(columns), row, row))
    assert flows(document(tmp_path, text)) == ["barn > hall: ? tcp/443"]


def test_what_is_said_of_the_whole_names_no_machine(tmp_path: Path) -> None:
    rows = (("Drawn by", "Ann", "", ""), ("Name", "OS", "Port", "Reached by"), ("hall", "BSD", "443/tcp", "crew"))
    assert not any("hall" in flow for flow in flows(sheet(tmp_path, rows, False)))


def test_of_a_server_no_other_column_is_its_name(tmp_path: Path) -> None:
    rows = (
        ("Server", "", "Services", "", ""),
        ("Name", "Host", "Process", "Port", "Opened by"),
        ("hall", "rack-1", "nginx", "443/tcp", "crew"),
    )
    assert flows(sheet(tmp_path, rows)) == ["crew > hall: ? tcp/443"]


@pytest.mark.parametrize("cells", ["1/0/1|1/0/22", "Gi1/0/1|Gi1/0/2", "sw3/12|sw5/1", "eth 1/12|eth 1/13"])
@pytest.mark.parametrize("header", ["Switch port", "Port", "Ports"])
def test_the_ports_of_switches_are_none_of_services(tmp_path: Path, cells: str, header: str) -> None:
    first, second = cells.split("|")
    text = f"Device,Switch,{header}\nhall,core-1,{first}\nbarn,core-2,{second}\n"
    found = document(tmp_path, text, "ports.csv", empty=True)
    assert flows(found) == []
    assert all(str(each.why_nothing).startswith("no column is about ports") for each in found.explanations)


@pytest.mark.parametrize("cell", ["22/80/443", "tcp/443", "443/8443", "tcp443/80"])
def test_lists_of_ports_with_slashes_are_ports(tmp_path: Path, cell: str) -> None:
    found = document(tmp_path, f"Source,Destination,Port\nhall,barn,{cell}\nhall,mill,{cell}\n", "ports.csv")
    assert any("443" in flow for flow in flows(found))
