"""Headers that say who opens the connection and who listens, in the words of twelve languages."""

from __future__ import annotations

import pytest

from .reading import document, flows

HEADERS = """
Dialled by | Answered by
Dialer | Listener endpoint
Calling end | Listening end
Who opens | Who listens
Aufbauende Seite | Lauschende Seite
Wer ruft | Wer antwortet
À l'initiative de | Serveur à l'écoute
Qui ouvre | Qui écoute
Equipo que abre la sesión | Equipo que escucha
Quién llama | Quién responde
Chi chiama | Chi risponde
Host che apre | Host in ascolto
Quem abre | Quem escuta
Кто устанавливает подключение | Кто принимает подключение
Хто ініціює | Хто приймає
Kto otwiera | Kto nasłuchuje
接続を開始する側 | 待受側
发起方 | 监听方
접속하는 서버 | 받는 쪽
"""


@pytest.mark.parametrize("headers", HEADERS.strip().splitlines())
@pytest.mark.parametrize("turned", [False, True])
def test_the_columns_are_the_ends(tmp_path, headers, turned):
    opens, listens = headers.split(" | ")
    rows = [("web", "store", "443"), ("hub", "store", "22")]
    lines = [f"{opens}|{listens}|TCP-Port", *("|".join(row) for row in rows)]
    cells = [line.split("|") for line in lines]
    ordered = [(b, a, port) for a, b, port in cells] if turned else cells
    text = "".join(f"| {' | '.join(row)} |\n" for row in (ordered[0], ("---",) * 3, *ordered[1:]))
    assert flows(document(tmp_path, text)) == ["web > store: ? tcp/443", "hub > store: ? tcp/22"]


def test_who_accepts_from_whom_names_who_opens(tmp_path):
    text = "| Server | Port | Accepts connections from |\n|---|---|---|\n| store | 443/tcp | web |\n"
    assert flows(document(tmp_path, text)) == ["web > store: ? tcp/443"]


@pytest.mark.parametrize(
    ("header", "yes", "no"),
    [
        ("P/D", "P", "D"),
        ("A/B", "A", "B"),
        ("Décision RSSI", "Accordé le 03/11/2026", "Refusé"),
        ("Firewall action", "allow", "drop"),
        ("Entscheidung IT-Sicherheit", "genehmigt", "abgelehnt"),
        ("Decisión de seguridad", "aprobado", "denegado"),
    ],
)
def test_a_decision_by_its_letters_or_with_who_takes_it(tmp_path, header, yes, no):
    text = f"Source,Destination,Port,Protocol,{header}\nweb,store,443,tcp,{yes}\nweb,log,514,udp,{no}\n"
    assert flows(document(tmp_path, text, "ports.csv")) == ["web > store: ? tcp/443", "web > log: none"]


@pytest.mark.parametrize(
    ("label", "role"),
    [("0.0.0.0/0 (internet)", "any"), ("`0.0.0.0/0` (SSH admin)", "any"), ("::/0 (all)", "any")],
)
def test_every_address_with_a_remark_is_everybody(tmp_path, label, role):
    text = f"| Source | Destination | Port |\n|---|---|---|\n| {label} | store | 443/tcp |\n"
    matrix = document(tmp_path, text).matrix
    assert [flow.source for flow in matrix.flows] == [role]


@pytest.mark.parametrize("header", ["P/D", "A/B"])
def test_letters_that_are_taken_for_permit_and_deny_are_told(tmp_path, header):
    """They may be sides as well."""
    text = f"Source,Destination,Port,Protocol,{header}\nweb,store,443,tcp,{header[0]}\nweb,log,514,udp,{header[-1]}\n"
    found = document(tmp_path, text, "ports.csv")
    assert [str(question) for question in found.open_questions] == [
        f"ports.csv:1: the letters of the column {header!r} are taken for permit and deny; "
        f'--column notes="{header}" leaves it out'
    ]
    assert len(flows(document(tmp_path, text, "ports.csv", columns={"notes": header}))) == 2


@pytest.mark.parametrize("remark", ["VPN only", "nur VPN", "not from guests"])
def test_every_address_with_a_remark_that_narrows_is_not_everybody(tmp_path, remark):
    text = f"| Source | Destination | Port |\n|---|---|---|\n| 0.0.0.0/0 ({remark}) | store | 443/tcp |\n"
    assert [flow.source == "any" for flow in document(tmp_path, text).matrix.flows] == [False]
