"""Titles with a pair, a host or a remark in brackets, and those that say whose firewall or whose hosts these are."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from exgraph.languages import cs, da, id, nl, pl, ro, tr, uk, vi
from exgraph.languages.known import also_reading
from exgraph.sources.shapes.cells.directions import Direction
from exgraph.sources.shapes.titles.titles import read_title


@pytest.fixture(autouse=True)
def all_languages() -> Iterator[None]:
    with also_reading(*(module.LANGUAGE for module in (cs, da, id, nl, pl, ro, tr, uk, vi))):
        yield


@pytest.mark.parametrize(
    "title",
    [
        "Required ports (probe → vault)",
        "Ports (probe → vault):",
        "Erforderliche Ports (probe → vault)",
        "Ports requis (probe → vault)",
        "Puertos necesarios (vault ← probe)",
        "Требуемые порты (probe → vault)",
        "Wymagane porty (probe → vault)",
        "Gerekli portlar (probe → vault)",
        "必要なポート（probe → vault）",
        "필요한 포트 (probe → vault)",
        "所需端口（probe → vault）",
        "Nightly copy (probe → vault)",
        "Outbound (probe → vault)",
    ],
)
def test_a_pair_in_brackets_behind_what_it_is_about(title: str) -> None:
    found = read_title(title)
    assert (found.source, found.destination, found.sure) == ("probe", "vault", True)


@pytest.mark.parametrize("title", ["Mail server (probe → vault)", "Relay node (10.1.2.3 → 10.9.8.7)"])
def test_a_role_with_an_arrow_in_its_bracket_is_neither_a_pair_nor_a_name(title: str) -> None:
    found = read_title(title)
    assert (found.is_pair, found.own if found.sure else "") == (False, "")


@pytest.mark.parametrize(
    ("title", "host", "direction"),
    [
        ("Inbound (traffic to the hub server)", "hub server", Direction.IN),
        ("Outbound (traffic from the hub server)", "hub server", Direction.OUT),
        ("Eingehend (Verkehr zum Archivserver)", "Archivserver", Direction.IN),
        ("Entrant (trafic vers le serveur d'archives)", "serveur d'archives", Direction.IN),
        ("인바운드 (기록 서버로 들어오는 트래픽)", "기록 서버", Direction.IN),
        ("Inbound (opened to the hub server)", "hub server", Direction.IN),
        ("Outbound (the hub server must be able to reach)", "hub server", Direction.OUT),
        ("入站（放通到网关主机）", "网关主机", Direction.IN),
        ("出站（网关主机需能访问）", "网关主机", Direction.OUT),
        ("Ausgehend (der Archivserver muss erreichen)", "Archivserver", Direction.OUT),
        ("Inbound (required)", "", Direction.IN),
        ("Outbound: print server", "print server", Direction.OUT),
        ("Eingehend – Druckserver", "Druckserver", Direction.IN),
        ("Inbound: required", "", Direction.IN),
        # The two say different ways.
        ("Inbound (traffic from the hub server)", "", Direction.IN),
    ],
)
def test_a_direction_has_whose_it_is_in_a_bracket(title: str, host: str, direction: Direction) -> None:
    found = read_title(title)
    assert (found.own if found.sure else "", found.direction) == (host, direction)


@pytest.mark.parametrize(
    ("title", "host"),
    [
        ("The following table lists optional URLs that your probe servers can have access to", "probe servers"),
        ("Sites the probe must reach", "probe"),
        ("Hosts that the probe needs to connect to", "probe"),
        ("Adressen, auf die der Sammler zugreifen muss", "Sammler"),
        ("Adresses auxquelles le collecteur doit accéder", "collecteur"),
        ("Direcciones a las que el recolector debe acceder", "recolector"),
        ("Indirizzi a cui il server di raccolta deve accedere", "server di raccolta"),
        ("Endereços que o servidor de coleta precisa acessar", "servidor de coleta"),
        ("Adrese la care serverul de colectare trebuie să aibă acces", "serverul de colectare"),
        ("Адреса, к которым сервер сбора должен иметь доступ", "сервер сбора"),
        ("Адреси, до яких сервер збору повинен мати доступ", "сервер збору"),
        ("Adresy, do których serwer zbierający musi mieć dostęp", "serwer zbierający"),
        ("Adresy, ke kterým server sběru musí mít přístup", "server sběru"),
        ("Adresser som insamlingsservern måste nå", "insamlingsservern"),
        ("Adresser som serveren skal have adgang til", "serveren"),
        ("Adressen waartoe de verzamelserver toegang moet hebben", "verzamelserver"),
        ("Các địa chỉ mà máy chủ thu thập cần truy cập", "máy chủ thu thập"),
        ("Alamat yang harus diakses oleh server pengumpul", "server pengumpul"),
        ("toplama sunucusunun erişmesi gereken adresler", "toplama sunucusunun"),
        ("収集サーバーがアクセスする必要があるURL", "収集サーバー"),
        ("수집 서버가 액세스해야 하는 URL", "수집 서버"),
        ("采集服务器需要访问的地址", "采集服务器"),
    ],
)
def test_hosts_in_a_clause_are_those_of_the_one_in_it(title: str, host: str) -> None:
    found = read_title(title)
    assert (found.own, found.direction, found.sure) == (host, Direction.OUT, True)


@pytest.mark.parametrize(
    ("title", "host"),
    [
        ("Configure the firewall of the archive server", "archive server"),
        ("Step 3: Configure the firewall on the archive server", "archive server"),
        ("Firewall auf dem Archivserver konfigurieren", "Archivserver"),
        ("Configurer le pare-feu du serveur d'archives", "serveur d'archives"),
        ("Configurar el firewall del servidor de archivo", "servidor de archivo"),
        ("Configurazione del firewall del server di archivio", "server di archivio"),
        ("Configuração do firewall do servidor de arquivo", "servidor de arquivo"),
        ("Настройка брандмауэра на сервере архива", "сервере архива"),
        ("Konfiguracja zapory na serwerze archiwum", "serwerze archiwum"),
        ("Konfigurera brandväggen på arkivservern", "arkivservern"),
        ("Cấu hình tường lửa cho máy chủ lưu trữ", "máy chủ lưu trữ"),
        ("アーカイブサーバーのファイアウォール設定", "アーカイブサーバー"),
        ("아카이브 서버 방화벽 설정", "아카이브 서버"),
        ("步骤 2. 归档服务器配置防火墙", "归档服务器"),
        # Nobody's.
        ("Configure the firewall", ""),
        ("Step 4: Firewall configuration", ""),
        ("Firewall configuration for production", ""),
        ("防火墙配置", ""),
    ],
)
def test_a_firewall_that_is_configured_is_that_of_a_host(title: str, host: str) -> None:
    found = read_title(title)
    assert (found.own if found.sure else "") == host


@pytest.mark.parametrize(
    "title",
    [
        "Inbound — Web clients to Relay server",
        "Eingehend – Web clients zum Relay server",
        "Entrant : Web clients vers Relay server",
        "Entrante: Web clients hacia Relay server",
    ],
)
def test_a_pair_behind_a_direction(title: str) -> None:
    found = read_title(title)
    assert (found.source, found.destination, found.sure) == ("Web clients", "Relay server", True)


@pytest.mark.parametrize(
    ("title", "source", "destination"),
    [
        ("Vers Internet, depuis le serveur seul", "serveur", "Internet"),
        ("Verso il cloud dal server archivio", "server archivio", "cloud"),
        ("Hacia Internet desde el servidor", "servidor", "Internet"),
        ("К серверу архива от клиента", "клиента", "серверу архива"),
        ("Logging in to a relay from a desk client", "desk client", "relay"),
    ],
)
def test_the_end_may_stand_before_the_source(title: str, source: str, destination: str) -> None:
    found = read_title(title)
    assert (found.source, found.destination) == (source, destination)


@pytest.mark.parametrize("title", ["Zugriff des Clients zum Server", "Доступ клиента к серверу", "Upgrade zum Server"])
def test_what_goes_to_a_role_is_no_name(title: str) -> None:
    found = read_title(title)
    assert (found.is_pair, found.own if found.sure else "") == (False, "")


@pytest.mark.parametrize(
    ("title", "host"),
    [
        ("Security group rules (attached to the relay node)", "relay node"),
        ("Cloud rules (applied to all relay nodes)", "relay nodes"),
        ("Regeln der Firewall (zugewiesen Archivserver)", "Archivserver"),
        ("Règles (appliquées aux serveurs relais)", "serveurs relais"),
        ("Правила (применяются ко всем узлам)", "узлам"),
        ("Reguły zapory (przypisane do serwera)", "serwera"),
        ("ルール（中継サーバーに適用）", "中継サーバー"),
        ("규칙 (중계 서버에 적용)", "중계 서버"),
        ("云防火墙规则（应用到所有用户节点）", "用户节点"),
        # A group has a name of its own; and "outside" is no host.
        ("Security group web-sg (attached to web01)", "web-sg"),
        ("Rules (applied outside)", ""),
    ],
)
def test_rules_are_those_of_the_host_that_they_are_applied_to(title: str, host: str) -> None:
    found = read_title(title)
    assert (found.own if found.sure else "") == host


@pytest.mark.parametrize(
    ("title", "host"),
    [
        ("The probe hub needs outbound connectivity for updates and reports:", "probe hub"),
        ("Der Sammler benötigt ausgehende Verbindungen für Updates", "Sammler"),
        ("Le collecteur nécessite un accès sortant pour les mises à jour", "collecteur"),
        ("El recolector requiere conexiones salientes para actualizarse", "recolector"),
        ("Il server di raccolta richiede connessioni in uscita per gli aggiornamenti", "server di raccolta"),
        ("Серверу сбора нужны исходящие соединения для обновлений", "Серверу сбора"),
        ("Serwer zbierający wymaga połączeń wychodzących na potrzeby aktualizacji", "Serwer zbierający"),
        ("収集サーバーにはインターネットアクセスが必要です", "収集サーバー"),
        ("수집 서버에는 아웃바운드 연결이 필요합니다", "수집 서버"),
        ("采集服务器需要出站连接用于更新", "采集服务器"),
    ],
)
def test_who_needs_a_way_out_is_the_source(title: str, host: str) -> None:
    found = read_title(title)
    assert (found.own, found.direction, found.sure) == (host, Direction.OUT, True)


@pytest.mark.parametrize(
    ("title", "host"),
    [
        ("The probe hub uses the following ports, make sure that they are free", "probe hub"),
        ("Harbor 默认使用以下端口，请确保这些端口未被占用", "Harbor"),
        ("In der Sicherheitsgruppe des Archivservers wurden folgende Ports freigegeben", ""),
        ("Ports in der Security Group des Archivrechners freigegeben", "Archivrechners"),
    ],
)
def test_what_is_said_besides_is_no_part_of_the_name(title: str, host: str) -> None:
    found = read_title(title)
    assert (found.own if found.sure else "") == host
