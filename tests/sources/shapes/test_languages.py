"""Port tables in ten languages, in wordings of its own, with their flows by hand."""

import pytest

from .reading import adds_up, document, flows

BETWEEN_JA = """
## 表 2 - 収集サーバーと保管庫
この表は、収集サーバーと保管庫の間の通信に必要なポートについて説明しています。

| Protocol | ポート | 説明 |
|---|---|---|
| HTTPS | 443 (TCP) | 記録を送ります。 |
"""

BETWEEN_KO = """
## 표 2
다음 표에서는 수집 서버와 보관소 간의 통신에 필요한 포트를 설명합니다.

| 프로토콜 | 포트 | 설명 |
|---|---|---|
| HTTPS | 443 (TCP) | 기록 |
"""

BETWEEN_ZH = """
## 表 2
下表描述了采集服务器与仓库之间的通信所需的端口。

| 协议 | 端口 | 说明 |
|---|---|---|
| HTTPS | 443 (TCP) | 记录 |
"""

ONE_WAY_IT = """
## Tabella 2 - Agenti e archivio
Le porte necessarie per la comunicazione tra gli agenti e l'archivio.

| Protocollo | Porte | Descrizione |
|---|---|---|
| HTTPS | 443 (TCP) | In uscita |
"""

NODES_ZH = """
下表描述了构建节点之间流量的端口：

<figcaption>构建节点的流量规则</figcaption>

| 协议 | 端口 | 描述 |
|---|---|---|
| TCP | 2379 | 存储 |
"""

VERSIONS = """
### Relay --> Vault

#### Release 5
The port depends on the release.

|Description|UDP|TCP|
|---|---|---|
|HTTPS|--|8443|
"""

ESCAPED_TWICE = """
### 중계 지점 &lt; -- &amp;gt; 보관소

|설명|UDP|TCP|
|---|---|---|
|HTTPS|--|443|
"""

PROSE_BELOW_A_PAIR = """
### 클라이언트 -- > 보관소

표에 나열된 포트 외에도 클라이언트 간에 메시지를 보냅니다.

|설명|UDP|TCP|
|---|---|---|
|HTTPS|--|443|
"""

PROTOCOL_AND_TRANSPORT = """
|Протокол|Транспорт|Порт|От|Кому|
|---|---|---|---|
|**Внешние порты**|||||
|SSL (*.cloud.example)|TCP|443|Датчик|Облако|
|**Внутренние порты**|||||
|Syslog (необязательно)|TCP и UDP|514|Сервер журналов|Датчик|
"""

USED_BY_ZH = """
## 控制面

| 协议 | 方向 | 端口范围 | 目的 | 使用者 |
|---|---|---|---|---|
| TCP | 入站 | 6443 | 集群 API 服务器 | 所有 |
| TCP | 入站 | 10250 | 节点代理 | 自身、控制面 |
"""

PURPOSE_RU = """
### Входящий трафик

| Порт | Протокол | Источник | Назначение |
|---|---|---|---|
| 443 | TCP | Операторы | HTTPS для портала |
| 22 | TCP | Бастион | SSH |
"""

DESTINATION_RU = """
| Порт | Протокол | Источник | Назначение | Назначение трафика |
|---|---|---|---|---|
| 443 | TCP | Операторы | Портал | HTTPS |
"""

PORT_AND_DIRECTION_FR = """
## Configuration réseau requise pour votre boîtier Orion

| Numéro de port <sup>1</sup> | Entrant ou sortant | Étendue de ports | Requis | Remarques |
|---|---|---|---|---|
| TCP 443 (HTTPS)<sup>2</sup> | Sortie | WAN | Non | mises à jour |
| TCP 3260 (iSCSI) | Entrée | LAN | Oui | |
"""

ENDPOINTS_ES = """
## Puertos y protocolos (de entrada)

|Punto de conexión (VIP)|Protocolo|Puertos|
|---|---|---|
|Portal (usuario)|HTTPS|443|
|Cola|HTTP<br>HTTPS|80<br>443|
"""

TRAFFIC_PT = """
|**Tráfego**|**De**|**Até**|**Porta de origem**|**Porta de destino**|
|---|---|---|---|---|
|SIP/TLS|Central|Borda|1024 – 65535|Definida na borda|
|SIP/TLS|Borda|Central|Definida na borda|5061|
"""

TRAFFIC_ZH = """
| 流量 | 从 | 到 | 源端口 | 目标端口 |
|---|---|---|---|---|
| UDP/SRTP | 话机 | 边界 | 3478 | 50000-50019 |
"""

ROLES_DE = """
**Erforderliche Serverports (nach Serverrolle)**

|Serverrolle|Name des Diensts|Port|Protokoll|Hinweise|
|---|---|---|---|---|
|Knoten|Ablagedienst|8060|TCP (MTLS)||
"""

BALANCERS_DE = """
**Ports, wenn nur ein Gerät die Last verteilt**

|Lastenausgleichssystem|Port|Protokoll|
|---|---|---|
|Verteiler im Rechenzentrum|444|HTTPS|
"""

ARROWS_IT = """
**Porte necessarie:**

| Porta | Protocollo | Direzione | Scopo |
|---|---|---|---|
| 1704 | TCP | Centrale → Lettore | flusso |
| 123 | UDP | Lettore ↔ Orologio | ora |
"""

ARROWS_FR = """
| Port | Protocole | Rôle | Sens |
|---|---|---|---|
| 10050 | TCP | Agent (écoute) | Collecteur → Agents |
| 22 | TCP | Administration (SSH) | Poste d'administration → Agents |
"""

OPTIONAL_JA = """
| 方向 | 送信元 | 宛先 | ポート | プロトコル | 備考 |
|---|---|---|---|---|---|
| 受信 | すべて | 監視サーバ | 80、443 | TCP | 任意 |
"""

FIREWALL_KO = """
| 출발지 | 목적지 | 포트 | 허용 여부 |
|---|---|---|---|
| 인터넷 | 포털 | 443/tcp | **허용** |
"""

GROUP_ZH = """
# 入方向规则

| 协议端口 | 源地址 | 说明 |
|---|---|---|
| TCP：22 | 192.168.1.0/24 | 远程登录 |
| ICMP：全部 | 192.168.1.0/24 | 检测 |
"""

INBOUND_RU = """
## Входящие правила (Inbound)

### Сервер учёта

| Порт | Протокол | Источник | Зачем |
|---|---|---|---|
| 1541 | TCP | Офис, VPN | клиент |
"""

BOTH_ENDS_IN_ONE_DE = """
| Von | Nach | Port | Protokoll | Zweck |
|---|---|---|---|---|
| **Planer → Ablage** | 5432 | TCP | Daten |
| **Planer → Tresor** | 8200 | TCP | Schlüssel |
"""

BESIDE_THE_ORIGINAL_RU = """
## <span data-ttu-id="1">Порты</span><span class="sxs-lookup"><span data-stu-id="1">Ports</span></span>

<table><tr>
<th><span data-ttu-id="2">Роль/протокол/TCP или UDP/порт</span><span class="sxs-lookup"><span data-stu-id="2">Role/Protocol/TCP or UDP/Port</span></span></th>
<th><span data-ttu-id="3">Исходный IP-адрес</span><span class="sxs-lookup"><span data-stu-id="3">Source IP address</span></span></th>
<th><span data-ttu-id="4">Конечный IP-адрес</span><span class="sxs-lookup"><span data-stu-id="4">Destination IP address</span></span></th>
</tr><tr>
<td><span data-ttu-id="5">XMPP/TCP/5269</span><span class="sxs-lookup"><span data-stu-id="5">XMPP/TCP/5269</span></span></td>
<td><span data-ttu-id="6">Шлюз</span><span class="sxs-lookup"><span data-stu-id="6">Gateway</span></span></td>
<td><span data-ttu-id="7">Граница</span><span class="sxs-lookup"><span data-stu-id="7">Edge</span></span></td>
</tr></table>

| <span data-ttu-id="8">Порт</span><span class="sxs-lookup"><span data-stu-id="8">Port</span></span> | От | Кому |
|---|---|---|
| <span data-ttu-id="9">TCP 443</span><span class="sxs-lookup"><span data-stu-id="9">TCP 443</span></span> | Шлюз | Портал |
"""  # noqa: E501

INCLUDED = """
| Source | Destination | Port |
|---|---|---|
| The [!INCLUDE [product](includes/product.md)] sensor | *.cloud.example | TCP 443 |
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (BETWEEN_JA, ["収集サーバー > 保管庫: HTTPS tcp/443", "保管庫 > 収集サーバー: HTTPS tcp/443"]),
        (BETWEEN_KO, ["수집 서버 > 보관소: HTTPS tcp/443", "보관소 > 수집 서버: HTTPS tcp/443"]),
        (BETWEEN_ZH, ["采集服务器 > 仓库: HTTPS tcp/443", "仓库 > 采集服务器: HTTPS tcp/443"]),
        (ONE_WAY_IT, ["agenti > archivio: HTTPS tcp/443"]),
        (NODES_ZH, ["构建节点 > 构建节点: ? tcp/2379"]),
        (VERSIONS, ["Relay > Vault: HTTPS tcp/8443"]),
        (ESCAPED_TWICE, ["중계 지점 > 보관소: HTTPS tcp/443", "보관소 > 중계 지점: HTTPS tcp/443"]),
        (PROSE_BELOW_A_PAIR, ["클라이언트 > 보관소: HTTPS tcp/443"]),
        (
            PROTOCOL_AND_TRANSPORT,
            [
                "Датчик > Облако: ? tcp/443 SSL",
                "Сервер журналов > Датчик: Syslog tcp/514 {optional}",
                "Сервер журналов > Датчик: Syslog udp/514 {optional}",
            ],
        ),
        (USED_BY_ZH, ["所有 > 控制面: ? tcp/6443", "控制面 > 控制面: ? tcp/10250"]),
        (PURPOSE_RU, ["Операторы > не указано: HTTPS tcp/443", "Бастион > не указано: SSH tcp/22"]),
        (DESTINATION_RU, ["Операторы > Портал: HTTPS tcp/443"]),
        (
            PORT_AND_DIRECTION_FR,
            ["boîtier Orion > non indiqué: HTTPS tcp/443 {optional}", "non indiqué > boîtier Orion: iSCSI tcp/3260"],
        ),
        (
            ENDPOINTS_ES,
            [
                "no indicado > Portal (usuario): HTTPS ?/443",
                "no indicado > Cola: HTTP ?/80",
                "no indicado > Cola: HTTPS ?/443",
            ],
        ),
        (
            TRAFFIC_PT,
            [
                "Central > Borda: SIP TLS [Definida na borda] {unresolved}",
                "Borda > Central: SIP ?/5061 TLS [source port Definida na borda]",
            ],
        ),
        (TRAFFIC_ZH, ["话机 > 边界: SRTP udp/50000-50019 [source port 3478]"]),
        (ROLES_DE, ["nicht angegeben > Knoten: Ablagedienst tcp/8060 MTLS"]),
        (BALANCERS_DE, ["nicht angegeben > Verteiler im Rechenzentrum: HTTPS ?/444"]),
        (
            ARROWS_IT,
            ["Centrale > Lettore: ? tcp/1704", "Lettore > Orologio: ? udp/123", "Orologio > Lettore: ? udp/123"],
        ),
        (ARROWS_FR, ["Collecteur > Agents: ? tcp/10050", "Poste d'administration > Agents: SSH tcp/22"]),
        (OPTIONAL_JA, ["すべて > 監視サーバ: ? tcp/80 {optional}", "すべて > 監視サーバ: ? tcp/443 {optional}"]),
        (FIREWALL_KO, ["인터넷 > 포털: ? tcp/443"]),
        (GROUP_ZH, ["192.168.1.0/24 > 未说明: ? tcp/22", "192.168.1.0/24 > 未说明: ? icmp"]),
        (INBOUND_RU, ["Офис > Сервер учёта: ? tcp/1541", "VPN > Сервер учёта: ? tcp/1541"]),
        (BOTH_ENDS_IN_ONE_DE, ["Planer > Ablage: ? tcp/5432", "Planer > Tresor: ? tcp/8200"]),
        (BESIDE_THE_ORIGINAL_RU, ["Шлюз > Граница: XMPP tcp/5269", "Шлюз > Портал: ? tcp/443"]),
        (INCLUDED, ["The product sensor > *.cloud.example: ? tcp/443"]),
    ],
)
def test_a_table_in_another_language(tmp_path, text, expected):
    read = document(tmp_path, text)
    assert flows(read) == expected
    assert adds_up(read)


SEVERAL_PORTS = """
| Source | Destination | HTTP port | HTTPS port |
|---|---|---|---|
| Browser | Portal | 8080 | 8443 |
| Agent | Portal | -- | 8443 |
"""

LOCAL_AND_REMOTE = """
## Rules for the print server

| Direction | Protocol | Local port | Remote port | Remote host |
|---|---|---|---|---|
| Outbound | TCP | Any | 9100 | Printers |
"""

A_SCOPE_IN_A_PORT_COLUMN = """
| Port range | Port number | Source | Destination |
|---|---|---|---|
| WAN | TCP 443 | Agent | Cloud |
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            SEVERAL_PORTS,
            ["Browser > Portal: HTTP ?/8080", "Browser > Portal: HTTPS ?/8443", "Agent > Portal: HTTPS ?/8443"],
        ),
        (LOCAL_AND_REMOTE, ["print server > Printers: ? tcp/9100"]),
        (A_SCOPE_IN_A_PORT_COLUMN, ["Agent > Cloud: ? tcp/443"]),
    ],
)
def test_several_columns_of_ports(tmp_path, text, expected):
    assert flows(document(tmp_path, text)) == expected


def test_the_reason_for_a_column_that_means_something_else_here(tmp_path):
    columns = document(tmp_path, PURPOSE_RU).explanations[0].columns
    assert [(c.header, c.meaning, c.reason) for c in columns[2:]] == [
        ("Источник", "source", "by its header"),
        ("Назначение", "purpose", "its cells name services, not hosts"),
    ]
