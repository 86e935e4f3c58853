"""Sentences that name the host of a table: by an imperative to open ports on it, and by what is installed on it."""

import pytest

from exgraph.languages.known import only_here, read_also
from exgraph.languages.signs import SIGNS, language_of
from exgraph.sources.shapes.titles.titles import read_title

OPENED_ON = {
    "en": ("Open the following ports on the print server:", "print server"),
    "de": ("Öffnen Sie die folgenden Ports auf dem Druckserver:", "Druckserver"),
    "fr": ("Ouvrez les ports suivants sur le serveur d'impression :", "serveur d'impression"),
    "es": ("Abra los puertos siguientes en el servidor de impresión:", "servidor de impresión"),
    "it": ("Aprire le porte seguenti sul server di stampa:", "server di stampa"),
    "pt": ("Abra as seguintes portas no servidor de impressão:", "servidor de impressão"),
    "ru": ("Откройте следующие порты на сервере печати:", "сервере печати"),
    "sv": ("Öppna följande portar på skrivarservern:", "skrivarservern"),
    "ja": ("印刷サーバーで次のポートを開きます。", "印刷サーバー"),
    "ko": ("인쇄 서버에서 다음 포트를 엽니다.", "인쇄 서버"),
    "zh": ("在打印服务器上打开以下端口：", "打印服务器"),
    "nl": ("Open de volgende poorten op de printserver:", "printserver"),
    "pl": ("Otwórz następujące porty na serwerze wydruku:", "serwerze wydruku"),
    "da": ("Åbn følgende porte på printserveren:", "printserveren"),
}
INSTALLED_ON = {
    "en": ("Open these ports on any machine where a Heron probe is installed:", "Heron probe"),
    "de": ("Öffnen Sie diese Ports auf jedem Computer, auf dem ein Reiher-Sensor installiert ist:", "Reiher-Sensor"),
    "fr": ("Ouvrez les ports suivants sur toute machine où est installée une sonde Héron :", "sonde Héron"),
    "es": ("Abra los puertos siguientes en cualquier equipo donde esté instalada una sonda Garza:", "sonda Garza"),
    "it": ("Aprire le porte seguenti su qualsiasi computer in cui è installata una sonda Airone:", "sonda Airone"),
    "pt": ("Abra as portas seguintes em qualquer máquina onde um sensor Garça esteja instalado:", "sensor Garça"),
    "ru": ("Откройте следующие порты на любом компьютере, где установлен датчик Цапля:", "датчик Цапля"),
    "sv": ("Öppna följande portar på alla datorer där en Häger-sond är installerad:", "Häger-sond"),
    "ja": ("センサーがインストールされているすべてのサーバーで、次のポートを開きます。", "センサー"),
    "ko": ("센서가 설치된 모든 서버에서 다음 포트를 엽니다.", "센서"),
    "zh": ("在安装了传感器的任何计算机上打开以下端口：", "传感器"),
}
#: The firewall is where ports are opened, and no end of the connections.
ON_THE_FIREWALL = [
    *("Open the following ports on the firewall:", "Abra los puertos siguientes en el cortafuegos:"),
    *("Ouvrez les ports suivants sur le pare-feu :", "Aprire le porte seguenti sul firewall:"),
    *("Откройте следующие порты на межсетевом экране:", "ファイアウォールで次のポートを開きます。"),
    *("방화벽에서 다음 포트를 엽니다.", "在防火墙上打开以下端口：", "Reglas del cortafuegos", "Regeln der Firewall"),
]


@pytest.mark.parametrize(
    ("code", "title", "name"),
    [(code, *said) for table in (OPENED_ON, INSTALLED_ON) for code, said in table.items()],
)
def test_a_sentence_names_the_host(code: str, title: str, name: str) -> None:
    with only_here():
        read_also([language_of(code)] if code in SIGNS else [])
        found = read_title(title)
    assert (found.own, found.sure) == (name, True)


@pytest.mark.parametrize("title", ON_THE_FIREWALL)
def test_the_firewall_is_no_end(title: str) -> None:
    found = read_title(title)
    assert not (found.own and found.sure and not found.bare)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Règles de ports pour le serveur Grue", "serveur Grue"),
        ("Reglas de puertos para el servidor Grulla", "servidor Grulla"),
        ("Regole delle porte per il server Gru", "server Gru"),
        ("Regras de portas para o servidor Garça", "servidor Garça"),
        ("Ports required for the DAS Recorder", "DAS Recorder"),
        ("The following table identifies the incoming ports for Heron and how they are used", "Heron"),
        ("Die folgende Tabelle zeigt die eingehenden Ports für Reiher und die Produkte, die sie nutzen", "Reiher"),
        ("Le tableau suivant indique les ports entrants de Héron et leur utilisation", "Héron"),
    ],
)
def test_a_title_names_the_host_and_no_more(title: str, name: str) -> None:
    found = read_title(title)
    assert (found.own, found.sure) == (name, True)


@pytest.mark.parametrize(
    "title",
    [
        *("Supported browsers", "Navegadores compatibles", "Navigateurs pris en charge", "Kompatible Sensoren"),
        *("Поддерживаемые браузеры", "Macchine supportate", "Máquinas suportadas", "Servidor de configuración"),
    ],
)
def test_what_is_supported_or_set_up_is_no_host(title: str) -> None:
    assert not read_title(title).sure
