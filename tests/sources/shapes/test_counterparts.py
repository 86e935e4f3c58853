"""Headers that say what they are beside others: groups, the other side, who opens and who accepts, letters, ticks."""

from __future__ import annotations

from pathlib import Path

import pytest

from .reading import adds_up, document, flows

OPENED = ["Kiosk > Vault: ? tcp/7443", "Vault > Printer: ? udp/9123"]


def _table(headers: str, *rows: str) -> str:
    width = headers.count("|") + 1
    return "\n".join((f"| {headers} |", "|---" * width + "|", *(f"| {row} |" for row in rows))) + "\n"


@pytest.mark.parametrize(
    "headers",
    [
        "Initiator | Partner | Protocol | Port",
        "Opening side | Answering side | Protocol | Port",
        "Opens connection | Accepts connection | Protocol | Port",
        "Initiator | Gegenstelle | Protokoll | Port",
        "Öffnende Seite | Annehmende Seite | Protokoll | Port",
        "Ouvre la connexion | Accepte la connexion | Protocole | Port",
        "Origine | Arrivée | Protocole | Port",
        "Abre la conexión | Acepta la conexión | Protocolo | Puerto",
        "Apre la connessione | Accetta la connessione | Protocollo | Porta",
        "Abre a conexão | Aceita a conexão | Protocolo | Porta",
        "Öppnar anslutningen | Tar emot anslutningen | Protokoll | Port",
        "Открывает соединение | Принимает соединение | Протокол | Порт",
        "接続を開く側 | 接続を受ける側 | プロトコル | ポート",
        "连接打开方 | 连接接受方 | 协议 | 端口",
        "연결을 여는 쪽 | 연결을 받는 쪽 | 프로토콜 | 포트",
    ],
)
def test_who_opens_and_the_other_side_are_both_ends(tmp_path: Path, headers: str) -> None:
    found = document(tmp_path, _table(headers, "Kiosk | Vault | TCP | 7443", "Vault | Printer | UDP | 9123"))
    assert flows(found) == OPENED
    assert [problem.message for problem in found.problems] == []


def test_the_other_side_beside_a_way_is_read_by_the_way(tmp_path: Path) -> None:
    rows = ("Vault | Kiosk | inbound | 7443/tcp", "Vault | Printer | outbound | 9123/udp")
    assert flows(document(tmp_path, _table("Host | Partner | Direction | Port", *rows))) == OPENED


@pytest.mark.parametrize("group", ["Group", "Gruppe", "Groupe", "Grupo", "Gruppo", "Grupp", "グループ", "组", "그룹"])
def test_the_group_of_rules_is_their_host(tmp_path: Path, group: str) -> None:
    text = f"{group},Direction,Protocol,Port range,Peer\nvault,inbound,tcp,7443,kiosk\nvault,egress,udp,9123,printer\n"
    assert flows(document(tmp_path, text, "rules.csv")) == [
        "kiosk > vault: ? tcp/7443",
        "vault > printer: ? udp/9123",
    ]


def test_a_group_of_ports_is_no_host(tmp_path: Path) -> None:
    rows = ("Mail | Kiosk | Vault | 25/tcp", "Web | Kiosk | Vault | 8443/tcp")
    found = document(tmp_path, _table("Group | Source | Destination | Port", *rows))
    assert flows(found) == ["Kiosk > Vault: ? tcp/25", "Kiosk > Vault: ? tcp/8443"]


@pytest.mark.parametrize(
    ("headers", "forth", "back", "both"),
    [
        ("A | B", "A to B", "B to A", "both directions"),
        ("A | B", "from A to B", "A from B", "both ways"),
        ("Seite A | Seite B", "von A nach B", "von B nach A", "beidseitig"),
        ("Site A | Site B", "de A à B", "de B à A", "les deux sens"),
        ("Sitio A | Sitio B", "de A a B", "de B a A", "ida y vuelta"),
        ("Sida A | Sida B", "A till B", "B till A", "båda hållen"),
        ("Left | Right", "left to right", "right to left", "both ways"),
        ("拠点A | 拠点B", "AからBへ", "BからAへ", "双方向"),
        ("节点A | 节点B", "从A到B", "从B到A", "双向"),
    ],
)
def test_words_between_letters_say_who_opens(tmp_path: Path, headers: str, forth: str, back: str, both: str) -> None:
    ways = (forth, back, both)
    rows = [f"Kiosk | Vault | {port}/tcp | {way}" for port, way in enumerate(ways, 7441)]
    found = document(tmp_path, _table(f"{headers} | Port | Way", *rows))
    assert sorted(flows(found)) == [
        "Kiosk > Vault: ? tcp/7441",
        "Kiosk > Vault: ? tcp/7443",
        "Vault > Kiosk: ? tcp/7442",
        "Vault > Kiosk: ? tcp/7443",
    ]
    assert adds_up(found)


def test_letters_in_other_words_say_nothing(tmp_path: Path) -> None:
    rows = ("Kiosk | Vault | 7441/tcp | class A of B", "Kiosk | Printer | 7442/tcp | B class")
    found = document(tmp_path, _table("A | B | Port | Way", *rows), empty=True)
    assert not [flow for flow in flows(found) if flow.startswith(("Kiosk > Vault", "Kiosk > Printer"))]


@pytest.mark.parametrize(
    ("lead", "own"),
    [
        ("On the vault server, allow the following:", "vault server"),
        ("Auf dem Tresorserver ist Folgendes freizuschalten:", "Tresorserver"),
        ("Sur le serveur de paie, autorisez ce qui suit :", "serveur de paie"),
        ("En el servidor de pagos permita lo siguiente:", "servidor de pagos"),
        ("Sul server dei pagamenti consentire quanto segue:", "server dei pagamenti"),
        ("No servidor de pagamentos libere o seguinte:", "servidor de pagamentos"),
        ("På valvservern ska följande öppnas:", "valvservern"),
        ("在金库服务器上允许以下内容：", "金库服务器"),
    ],
)
def test_a_title_that_asks_to_allow_what_follows_names_the_host(tmp_path: Path, lead: str, own: str) -> None:
    rows = ("Kiosk | TCP | 7443 | ✓ | ", "Printer | UDP | 9123 | ✗ | ✓")
    found = document(tmp_path, f"{lead}\n\n" + _table("Peer | Protocol | Port | In | Out", *rows))
    assert flows(found) == [f"Kiosk > {own}: ? tcp/7443", f"{own} > Printer: ? udp/9123"]


def test_names_under_port_beside_another_column_of_ports_are_none(tmp_path: Path) -> None:
    rows = ("Eastmouth | Kiosk | Vault | 7443", "Westmouth | Vault | Printer | 9123, 9124")
    found = document(tmp_path, _table("Port | From | To | TCP", *rows))
    assert flows(found) == ["Kiosk > Vault: ? tcp/7443", "Vault > Printer: ? tcp/9123", "Vault > Printer: ? tcp/9124"]


def test_what_counts_connections_is_no_port(tmp_path: Path) -> None:
    header = "Conn,Source,Destination,Proto,First port,Last port\n"
    text = f"{header}1,Kiosk,Vault,tcp,7443,7445\n2,Vault,Printer,udp,9123,9123\n"
    assert flows(document(tmp_path, text, "rules.csv")) == [
        "Kiosk > Vault: ? tcp/7443-7445",
        "Vault > Printer: ? udp/9123",
    ]


@pytest.mark.parametrize(
    ("header", "granted", "refused"),
    [
        ("Gültigkeit", "gültig", "ungültig, entfernt"),
        ("Gültigkeit", "gültig", "nicht gültig"),
        ("Decision", "granted", "withdrawn"),
        ("Statut", "accordé", "retiré"),
        ("Validité", "valide", "révoquée"),
        ("Estado", "concedido", "desestimado"),
        ("Stato", "accolto", "respinto"),
        ("Estado", "deferido", "indeferido"),
        ("Beslut", "beviljad", "avslag"),
        ("Решение", "предоставлен", "отозвано"),
        ("可否", "許可", "却下"),
        ("审批结果", "准予", "撤回"),
        ("허용", "승인", "철회"),
    ],
)
def test_verdicts(tmp_path: Path, header: str, granted: str, refused: str) -> None:
    rows = (f"Kiosk | Vault | 7443/tcp | {granted}", f"Vault | Printer | 9123/udp | {refused}")
    found = document(tmp_path, _table(f"Source | Destination | Port | {header}", *rows))
    assert [flow for flow in flows(found) if "none" not in flow] == ["Kiosk > Vault: ? tcp/7443"]
    assert found.account.denied + found.account.removed == 1


@pytest.mark.parametrize(
    ("rule", "shown"),
    [
        ("VAULT-DENY", []),
        ("vault_denied", []),
        ("VAULT-IN", ["Kiosk > Vault: ? tcp/7443"]),
        ("denial-logs", ["Kiosk > Vault: ? tcp/7443"]),
    ],
)
def test_a_rule_whose_name_ends_with_a_denial_opens_nothing(tmp_path: Path, rule: str, shown: list[str]) -> None:
    rows = (f"{rule} | Kiosk | Vault | 7443/tcp", "PRINT-IN | Vault | Printer | 9123/udp")
    found = document(tmp_path, _table("Rule | Source | Destination | Port", *rows))
    assert [flow for flow in flows(found) if "7443" in flow] == shown


@pytest.mark.parametrize("ditto", ["„", "“", '"', "''", "〃", "-//-", '-"-', "ditto", "dito", "idem"])
def test_ditto_marks(tmp_path: Path, ditto: str) -> None:
    rows = ("Kiosk | Vault | 7443/tcp", f"{ditto} | {ditto} | 7444/tcp", f"{ditto} | Printer | 9123/udp")
    assert flows(document(tmp_path, _table("Source | Destination | Port", *rows))) == [
        "Kiosk > Vault: ? tcp/7443",
        "Kiosk > Vault: ? tcp/7444",
        "Kiosk > Printer: ? udp/9123",
    ]


def test_the_firewall_itself_is_no_source(tmp_path: Path) -> None:
    rows = ("pass | tcp | Kiosk | (self):443,22", "block | tcp | Kiosk | Vault")
    found = document(tmp_path, _table("Action | Protocol | Source | Destination", *rows))
    assert [flow for flow in flows(found) if "none" not in flow] == [
        "Kiosk > (self): ? tcp/443",
        "Kiosk > (self): ? tcp/22",
    ]
