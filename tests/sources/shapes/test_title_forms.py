"""Titles in ten languages, as their forms: what each says of ends, and titles that are a topic and name none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from exgraph.languages.title_forms import folded_title, title_forms
from exgraph.sources.shapes.cells.directions import Direction
from exgraph.sources.shapes.titles.title import Title
from exgraph.sources.shapes.titles.titles import read_title

#: Title | what it says: a host (and the direction seen from it), `A>B`, `A<>B` for both ways.
NAMING = """
Ports of Heather | Heather
Ports open on Heather | Heather
Ports opened on the Heather server | Heather server
Heather requires the following ports | Heather
Heather requires the following ports to be open | Heather
The Heather server requires these ports | Heather server
Any machine where Heather is installed | Heather
Ports used by Heather | Heather
Firewall rules for Heather | Heather
To Heather | Heather in
From Heather | Heather out
Heather listens on | Heather in
Heather listens on the following ports | Heather in
Ports that Heather listens on | Heather in
Ports that must be open for the Heather gateway to work properly | Heather gateway
Ports to be configured on the management adapter for the Heather gateway to work | Heather gateway
Ports required for the proper functioning of the Heather gateway | Heather gateway
The Heather agent requires several open ports | Heather agent
The predefined security group for Heather includes the following inbound rules | Heather in
During installation, the Heather agent must be able to reach the following hosts | Heather agent out
For the nightly backup, the Heather agent also needs access to the following servers | Heather agent out
The Heather agent must be able to communicate outbound on the following ports | Heather agent out
The Heather agent connects to the following hosts | Heather agent out
Im Betrieb muss der Server Reiher periodisch auf folgende Server der Universität zugreifen können | Server Reiher out
Für die Wartung benötigt der Agent Reiher Zugriff auf folgende Server | Agent Reiher out
Der Agent Reiher kommuniziert mit den folgenden Servern | Agent Reiher out
Für den Abgleich müssen die Agenten in der Lage sein, über folgende Ports ausgehend zu kommunizieren | Agenten out
Example security group for heather-api | heather-api
Sample inbound rules for the Heather server | Heather server in
Beispiel: Sicherheitsgruppe für reiher-1 | reiher-1
Pour la maintenance, l'agent Héron doit également accéder aux serveurs suivants | agent Héron out
Para el mantenimiento, el agente Garza se conecta a los siguientes servidores | agente Garza out
Per la posta, l'agente Airone deve essere in grado di comunicare in uscita tramite le seguenti porte | agente Airone out
Para a manutenção, o agente Garça acessa os seguintes servidores | agente Garça out
При обслуживании, агент Heron всегда подключается к следующим серверам | агент Heron out
Ports, die für den Betrieb des Servers Reiher geöffnet sein müssen | Servers Reiher
Ports, die geöffnet sein müssen, damit der Server Reiher funktioniert | Server Reiher
Der Agent Reiher benötigt mehrere offene Ports | Agent Reiher
Ports nécessaires au bon fonctionnement du serveur Héron | serveur Héron
Ports à ouvrir pour que le serveur Héron fonctionne correctement | serveur Héron
L'agent Héron nécessite plusieurs ports ouverts | agent Héron
Puertos necesarios para el correcto funcionamiento del servidor Garza | servidor Garza
El agente Garza requiere varios puertos abiertos | agente Garza
Porte necessarie per il funzionamento del server Airone | server Airone
L'agente Airone richiede diverse porte aperte | agente Airone
Portas necessárias para que o servidor Garça funcione | servidor Garça
O agente Garça requer várias portas abertas | agente Garça
Portar som krävs för drift av servern Häger | servern Häger
Агент Heron требует несколько открытых портов | Агент Heron
Порты, необходимые для работы упрощенного шлюза Heron | упрощенного шлюза Heron
Порты, которые обязательно должны быть открыты для надлежащей работы шлюза Heron | шлюза Heron
Порты, которые необходимо настроить на адаптере управления для работы шлюза Heron | шлюза Heron
Требования к шлюзу Heron | шлюзу Heron
Входящие подключения к серверу Heron | серверу Heron in
Heron サーバーの動作に必要なポート | Heron サーバー
Heron サーバーは複数のポートを使用します | Heron サーバー
Heron 服务器正常运行所需的端口 | Heron 服务器
用於 Heron 本機部署的傳入連接埠 | Heron 本機部署 in
Heron 서버 작동에 필요한 포트 | Heron 서버
Heron 중재자를 위해 미리 정의된 보안 그룹에는 다음과 같은 인바운드 규칙이 포함됩니다 | Heron 중재자 in
외부 보안 그룹의 Heron 중재자를 위한 규칙 | Heron 중재자
Requirements for the Heather Center | Heather Center
Requisiti di Heather Center | Heather Center
Requisitos de Heather Center | Heather Center
Requisitos para o Heather Center | Heather Center
Configuration requise pour Heather Center | Heather Center
Anforderungen für Heather Center | Heather Center
Krav för Heather Center | Heather Center
Требования Heather Center | Heather Center
Heather センターの要件 | Heather センター
Heather 센터의 요구 사항 | Heather 센터
Heather 中心的要求 | Heather 中心
The table lists the minimum ports that have to be opened for the Heather Center to work properly | Heather Center
La tabella seguente elenca le porte minime che devono essere aperte per il corretto funzionamento di Heather | Heather
En la siguiente tabla se enumeran los puertos mínimos que Heather necesita que estén abiertos en el adaptador | Heather
A tabela abaixo lista o mínimo de portas que o Gateway Heather exige | Gateway Heather
Le tableau suivant liste les ports qui doivent au minimum être ouverts pour qu'Heather fonctionne correctement | Heather
In der folgenden Tabelle sind die Ports aufgeführt, die geöffnet sein müssen, damit Heather korrekt läuft | Heather
I följande tabell visas de portar som minst måste vara öppna för att Heather ska fungera korrekt | Heather
В таблице ниже указаны порты, которые должны быть открыты, чтобы сервер Heather работал правильно | сервер Heather
次の表は、Heather センターが正しく動作するために開く必要のある最小限のポートを示しています。 | Heather センター
次の表は、Heather ゲートウェイによって管理アダプターでの構成が必要となるポートを示します。 | Heather ゲートウェイ
아래 표에는 Heather 센터가 정상적으로 작동하도록 하려면 열어야 하는 최소한의 포트가 나와 있습니다. | Heather 센터
아래 표에는 관리 어댑터에 구성된 Heather 게이트웨이에 필요한 최소한의 포트가 나와 있습니다. | Heather 게이트웨이
下表列出 Heather 中心正常運作最少要開啟的連接埠。 | Heather 中心
下表列出在管理介面卡上設定 Heather 閘道至少需要的連接埠 | Heather 閘道
By default, Heather keeps the following ports open on _all_ hosts | all hosts
Machine - Inbound rules | Machine in
Heather's default inbound rules | Heather in
Heather Linux 個體預設開放的輸入/輸出規則： | Heather Linux 個體 both
Die folgenden Ports auf überwachten Hosts müssen vom {H}-Server aus erreichbar sein. | {H}-Server>überwachten Hosts
Die folgenden Ports auf dem Server müssen für die Hosts im Monitoring erreichbar sein. | Hosts im Monitoring>Server
The following ports on the monitored hosts must be reachable from the relay server. | relay server>monitored hosts
Les ports suivants du serveur Héron doivent être accessibles depuis les agents. | agents>serveur Héron
Los siguientes puertos en el servidor Garza deben ser accesibles desde los agentes. | agentes>servidor Garza
Le seguenti porte sul server Airone devono essere raggiungibili dagli agenti. | agenti>server Airone
As seguintes portas no servidor Garça devem estar acessíveis a partir dos agentes. | agentes>servidor Garça
Följande portar på servern Häger måste vara nåbara från agenterna. | agenterna>servern Häger
Следующие порты на сервере Heron должны быть доступны для агентов. | агентов>сервере Heron
Heron サーバーの次のポートは、エージェントからアクセスできる必要があります。 | エージェント>Heron サーバー
Heron 서버의 다음 포트는 에이전트에서 접근할 수 있어야 합니다. | 에이전트>Heron 서버
Heron 服务器上的以下端口必须可从代理访问。 | 代理>Heron 服务器
Any Heather clients you use must have access to the following URLs | Any Heather clients out
Der Agent muss Zugriff auf die folgenden URLs haben | Agent out
L'agent doit avoir accès aux URL suivantes | agent out
El agente debe tener acceso a las siguientes direcciones URL | agente out
L'agente deve avere accesso ai seguenti URL | agente out
O agente deve ter acesso às seguintes URLs | agente out
Alla Heather-klienter som du använder måste ha åtkomst till följande URL: er | Alla Heather-klienter out
Агент должен иметь доступ к следующим адресам | Агент out
エージェントは、次の URL にアクセスできる必要があります。 | エージェント out
Heron용으로 생성한 Briar 가상 머신에는 다음 URL에 대 한 액세스 권한이 있어야 합니다. | Briar 가상 머신 out
代理必须能够访问以下 URL： | 代理 out
Node: heather (192.0.2.11) | heather
Server – Heather | Heather
Rolle: Reiher | Reiher
Servidor: garza | garza
Сервер: heron | heron
サーバー：ヘロン | ヘロン
서버: heron | heron
服务器：heron | heron
Inbound to Heather | Heather in
Outbound from Heather | Heather out
Incoming connections to Heather | Heather in
Outgoing connections from Heather | Heather out
Heather inbound | Heather in
Connections to Heather | Heather in
Traffic from Heather | Heather out
Ports required by the Heather agent | Heather agent
Ports that must be open on the Heather server | Heather server
The following ports must be open on the Heather server | Heather server
Network ports for Heather | Heather
Heather server ports | Heather server
From Heather to Briar | Heather>Briar
Heather server to Briar client | Heather server>Briar client
Briar connects to Heather | Briar>Heather
Traffic between Heather and Briar | Heather<>Briar
Heather and Briar communicate | Heather<>Briar
Communication between the Heather server and the Briar | Heather server<>Briar
Heather ← Briar | Briar>Heather
The Heather gateway must be able to reach the Briar server on the following ports | Heather gateway>Briar server
Heather needs access to the Briar server on these ports | Heather>Briar server
The Heather gateway connects to the Briar server using the following ports | Heather gateway>Briar server
From Heather, the following ports are open to all servers | Heather>all servers
Das Heather-Gateway muss den Briar-Server über die folgenden Ports erreichen können | Heather-Gateway>Briar-Server
Vom Heather-Host sind die folgenden Ports zu allen Servern offen | Heather-Host>allen Servern
Die folgenden Ports müssen auf dem Briar-Server geöffnet sein | Briar-Server
Ausgehend vom Gateway | Gateway out
La passerelle doit pouvoir joindre le serveur Briar sur les ports suivants | passerelle>serveur Briar
Depuis Heather, les ports suivants sont ouverts vers Briar | Heather>Briar
Les ports suivants doivent être ouverts sur le serveur Briar | serveur Briar
El servidor Heather debe poder acceder al servidor Briar en los siguientes puertos | servidor Heather>servidor Briar
Desde Heather, los siguientes puertos están abiertos hacia Briar | Heather>Briar
Los siguientes puertos deben estar abiertos en el servidor de Briar | servidor de Briar
Il gateway deve poter raggiungere il server Briar sulle seguenti porte | gateway>server Briar
Le seguenti porte devono essere aperte sul server Briar | server Briar
Porte in uscita dal gateway | gateway out
O gateway deve conseguir acessar o servidor Briar nas seguintes portas | gateway>servidor Briar
As seguintes portas devem estar abertas no servidor Briar | servidor Briar
Heatherservern måste kunna nå Briarservern på följande portar | Heatherservern>Briarservern
Följande portar måste vara öppna på Briarservern | Briarservern
Шлюз должен иметь доступ к серверу Briar по следующим портам | Шлюз>серверу Briar
С бастиона открыты следующие порты к серверам Briar | бастиона>серверам Briar
ゲートウェイは次のポートで管理サーバーに接続します。 | ゲートウェイ>管理サーバー
管理サーバーで次のポートを開く必要があります。 | 管理サーバー
게이트웨이는 다음 포트로 라이선스 서버에 연결합니다 | 게이트웨이>라이선스 서버
라이선스 서버에서 다음 포트를 열어야 합니다 | 라이선스 서버
网关必须能够通过以下端口访问许可证服务器 | 网关>许可证服务器
许可证服务器上必须打开以下端口 | 许可证服务器
The following table lists the ports used by Heather | Heather
The following table identifies the incoming ports for Heather and how they interact with other products | Heather in
This section outlines the inbound ports of the Heather server and their purpose | Heather server in
The table above presents the inbound ports of Heather, and which hosts use them | Heather in
Die folgende Tabelle enthält die eingehenden Ports für Reiher und wie sie verwendet werden | Reiher in
Le tableau suivant identifie les ports entrants du serveur Héron et leur usage | serveur Héron in
La siguiente tabla detalla los puertos de entrada de Garza y cómo interactúan con otros productos | Garza in
La tabella seguente identifica le porte in ingresso di Airone e come vengono usate | Airone in
A tabela a seguir identifica as portas de entrada do Garça e como elas interagem | Garça in
В этом разделе представлены входящие порты сервера Heron и их назначение | сервера Heron in
次の表は、Heronの着信ポートとその用途を示しています | Heron in
Heronの発信ポート | Heron out
下表列举了 Heron 的入站端口及其用途 | Heron in
Heron 的输入端口 | Heron in
다음 표에는 Heron의 인바운드 포트 및 그 용도가 나와 있습니다 | Heron in
Ports used by the Heather server and their clients | Heather server and their clients
Heatherからの通信 | Heather out
Heatherへの通信 | Heather in
HeatherからBriarへ | Heather>Briar
HeatherからBriarへの通信 | Heather>Briar
管理サーバーからの通信 | 管理サーバー out
管理サーバーへの通信 | 管理サーバー in
管理サーバーからエージェントへの通信 | 管理サーバー>エージェント
管理サーバーで使用するポート | 管理サーバー
管理サーバーが使用するポート | 管理サーバー
管理サーバーのポート | 管理サーバー
管理サーバーで開放するポート | 管理サーバー
管理サーバーへの受信 | 管理サーバー in
管理サーバーからの送信 | 管理サーバー out
管理サーバーとエージェント間の通信 | 管理サーバー<>エージェント
管理サーバーとエージェントの間の通信 | 管理サーバー<>エージェント
헤더에서 브라이어로 | 헤더>브라이어
관리 서버에서 에이전트로 | 관리 서버>에이전트
관리 서버에서 에이전트로의 통신 | 관리 서버>에이전트
관리 서버로의 통신 | 관리 서버 in
관리 서버로 들어오는 통신 | 관리 서버 in
관리 서버에서 나가는 통신 | 관리 서버 out
관리 서버에서 사용하는 포트 | 관리 서버
관리 서버가 사용하는 포트 | 관리 서버
관리 서버 포트 | 관리 서버
관리 서버의 포트 | 관리 서버
관리 서버에 필요한 포트 | 관리 서버
관리 서버와 에이전트 간의 통신 | 관리 서버<>에이전트
관리 서버와 에이전트 간 통신 | 관리 서버<>에이전트
管理服务器到代理 | 管理服务器>代理
从管理服务器到代理 | 管理服务器>代理
管理服务器至代理 | 管理服务器>代理
管理服务器访问代理 | 管理服务器>代理
管理服务器需要开放的端口 | 管理服务器
管理服务器开放的端口 | 管理服务器
管理服务器使用的端口 | 管理服务器
管理服务器所需端口 | 管理服务器
管理服务器端口 | 管理服务器
管理服务器的端口 | 管理服务器
在管理服务器上开放的端口 | 管理服务器
访问管理服务器 | 管理服务器 in
来自管理服务器的流量 | 管理服务器 out
发往管理服务器的流量 | 管理服务器 in
管理服务器与代理之间的通信 | 管理服务器<>代理
Порты сервера управления | сервера управления
Порты, открытые на сервере управления | сервере управления
Порты на сервере управления | сервере управления
Порты, используемые сервером управления | сервером управления
Сервер управления использует следующие порты | Сервер управления
Для сервера управления необходимы следующие порты | сервера управления
Правила брандмауэра для сервера управления | сервера управления
Входящие подключения к серверу управления | серверу управления in
Исходящие подключения от сервера управления | сервера управления out
От агента к серверу управления | агента>серверу управления
От клиентов к серверу управления | клиентов>серверу управления
Между агентом и сервером управления | агентом<>сервером управления
Взаимодействие агента с сервером управления | агента<>сервером управления
К серверу управления | серверу управления in
От сервера управления | сервера управления out
Ports des Verwaltungsservers | Verwaltungsservers
Ports auf dem Verwaltungsserver | Verwaltungsserver
Auf dem Verwaltungsserver geöffnete Ports | Verwaltungsserver
Der Verwaltungsserver benötigt folgende Ports | Verwaltungsserver
Vom Verwaltungsserver verwendete Ports | Verwaltungsserver
Ports, die der Verwaltungsserver verwendet | Verwaltungsserver
Firewallregeln für den Verwaltungsserver | Verwaltungsserver
Eingehende Verbindungen zum Verwaltungsserver | Verwaltungsserver in
Ausgehende Verbindungen vom Verwaltungsserver | Verwaltungsserver out
Vom Agent zum Verwaltungsserver | Agent>Verwaltungsserver
Zum Verwaltungsserver | Verwaltungsserver in
Vom Verwaltungsserver | Verwaltungsserver out
Zwischen dem Verwaltungsserver und dem Agent | Verwaltungsserver<>Agent
Kommunikation zwischen Verwaltungsserver und Agent | Verwaltungsserver<>Agent
Der Verwaltungsserver lauscht auf folgenden Ports | Verwaltungsserver in
Ports du serveur de gestion | serveur de gestion
Ports ouverts sur le serveur de gestion | serveur de gestion
Ports utilisés par le serveur de gestion | serveur de gestion
Le serveur de gestion nécessite les ports suivants | serveur de gestion
Le serveur de gestion utilise les ports suivants | serveur de gestion
Règles de pare-feu pour le serveur de gestion | serveur de gestion
Connexions entrantes vers le serveur de gestion | serveur de gestion in
Connexions sortantes du serveur de gestion | serveur de gestion out
De l'agent vers le serveur de gestion | agent>serveur de gestion
Vers le serveur de gestion | serveur de gestion in
Depuis le serveur de gestion | serveur de gestion out
Entre l'agent et le serveur de gestion | agent<>serveur de gestion
Puertos del servidor de gestión | servidor de gestión
Puertos abiertos en el servidor de gestión | servidor de gestión
Puertos utilizados por el servidor de gestión | servidor de gestión
El servidor de gestión requiere los siguientes puertos | servidor de gestión
Reglas de firewall para el servidor de gestión | servidor de gestión
Conexiones entrantes al servidor de gestión | servidor de gestión in
Conexiones salientes desde el servidor de gestión | servidor de gestión out
Del agente al servidor de gestión | agente>servidor de gestión
Hacia el servidor de gestión | servidor de gestión in
Desde el servidor de gestión | servidor de gestión out
Entre el agente y el servidor de gestión | agente<>servidor de gestión
Porte del server di gestione | server di gestione
Porte aperte sul server di gestione | server di gestione
Porte utilizzate dal server di gestione | server di gestione
Il server di gestione richiede le seguenti porte | server di gestione
Regole del firewall per il server di gestione | server di gestione
Connessioni in ingresso al server di gestione | server di gestione in
Connessioni in uscita dal server di gestione | server di gestione out
Dall'agente al server di gestione | agente>server di gestione
Verso il server di gestione | server di gestione in
Dal server di gestione | server di gestione out
Tra l'agente e il server di gestione | agente<>server di gestione
Portas do servidor de gestão | servidor de gestão
Portas abertas no servidor de gestão | servidor de gestão
Portas usadas pelo servidor de gestão | servidor de gestão
O servidor de gestão requer as seguintes portas | servidor de gestão
Regras de firewall para o servidor de gestão | servidor de gestão
Conexões de entrada para o servidor de gestão | servidor de gestão in
Conexões de saída do servidor de gestão | servidor de gestão out
Do agente para o servidor de gestão | agente>servidor de gestão
Para o servidor de gestão | servidor de gestão in
A partir do servidor de gestão | servidor de gestão out
Entre o agente e o servidor de gestão | agente<>servidor de gestão
Portar på hanteringsservern | hanteringsservern
Öppna portar på hanteringsservern | hanteringsservern
Portar som används av hanteringsservern | hanteringsservern
Hanteringsservern kräver följande portar | Hanteringsservern
Brandväggsregler för hanteringsservern | hanteringsservern
Inkommande trafik till hanteringsservern | hanteringsservern in
Utgående trafik från hanteringsservern | hanteringsservern out
Från agenten till hanteringsservern | agenten>hanteringsservern
Till hanteringsservern | hanteringsservern in
Från hanteringsservern | hanteringsservern out
Mellan agenten och hanteringsservern | agenten<>hanteringsservern
"""

TOPICS = """
On Heather, Willow and Birch, the agent uses the following ports
These are the ports used for container-to-container communication:
Ports for encrypted HTTP traffic
Default Security Group and Its
Listening services
Requisitos de red para la instalación
Server – Installation
Requirements for DNS
Requirements for IPv6
Requirements for High Availability
Anforderungen für Hochverfügbarkeit
Exigences de Sécurité
Requisitos de Alta disponibilidad
Requisiti di Sicurezza
Requisitos de Segurança
Krav för Hög tillgänglighet
Требования Безопасности
Heron セキュリティの要件
Heron 보안의 요구 사항
Heron 安全性的要求
Network: DMZ
System requirements
Network
Overview
Firewall
ports
Ports
Open ports
Required ports
Firewall requirements for installation
The following table shows the ports that are required
Communication uses the following ports
This table lists all ports which you need to open
Ports opened from 12 May
From version 5 to version 6
Changes from 5.1 to 5.2
How to configure the firewall from scratch to production
Allow access to the server for all
Source: IANA
システム要件
ネットワーク
概要
ファイアウォール
ポート一覧
使用ポート一覧
必要なポート
시스템 요구 사항
네트워크
개요
방화벽
포트 목록
필요한 포트
系统要求
网络
概述
防火墙
端口列表
所需端口
Системные требования
Сеть
Обзор
Брандмауэр
Порты
Список портов
Открытые порты
Порты с 12 мая
Voraussetzungen
Netzwerk
Überblick
Firewall
Benötigte Ports
Offene Ports
Ports ouverts à partir du 12 mai
Ports ouverts du 12 mai au 3 juin
Configuration requise
Réseau
Présentation
Pare-feu
Ports requis
Requisitos del sistema
Red
Descripción general
Cortafuegos
Puertos necesarios
Requisiti di sistema
Rete
Panoramica
Firewall
Porte richieste
Requisitos do sistema
Rede
Visão geral
Portas necessárias
Puertos abiertos del 3 de mayo al 9 de junio
Portas abertas de 3 de maio a 9 de junho
Open from 3rd of May to 9th of June
From May to June
Ports ouverts de mai à juin
Le porte aperte da maggio a giugno
From Monday to Friday
Ports ouverts du lundi au vendredi
From 8 am to 6 pm
Ports ouverts de 8h à 18h
Accès ouverts du lundi au vendredi de 8h à 18h
Ports open between 8 am and 6 pm
De la version 3 à la version 4
Source: product handbook
Quelle: BSI
Systemkrav
Nätverk
Översikt
Brandvägg
Portar som krävs
"""


def said(title: Title) -> str:
    if title.is_pair:
        return f"{title.source}{'<>' if title.both_ways else '>'}{title.destination}"
    ways = {Direction.IN: " in", Direction.OUT: " out", Direction.BOTH: " both"}
    return f"{title.own}{ways.get(title.direction, '')}"


@pytest.mark.parametrize("row", NAMING.strip().splitlines())
def test_a_form_of_a_title_names_its_ends(row: str) -> None:
    text, _, expected = row.partition(" | ")
    found = read_title(text)
    assert (said(found), found.sure) == (expected, True)
    assert found.undirected is ("<>" in expected)


@pytest.mark.parametrize("text", TOPICS.strip().splitlines())
def test_a_topic_a_date_or_a_version_is_no_end(text: str) -> None:
    found = read_title(text)
    assert not found.is_pair
    assert not found.sure or not (found.own or found.source or found.destination)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ports of the OS Image server", "OS Image server"),
        ("Firewall rules for Die Casting Server", "Die Casting Server"),
        ("Portas do servidor A Coruña", "servidor A Coruña"),
        ("Ports of A Coruña", "A Coruña"),
        ("Der Server benötigt folgende Ports", "Server"),
        ("Die Datenbank verwendet folgende Ports", "Datenbank"),
        ("L'agent utilise les ports suivants", "agent"),
        ("Lo storage utilizza le seguenti porte", "storage"),
        ("Gli agenti usano le seguenti porte", "agenti"),
        ("Os agentes usam as seguintes portas", "agentes"),
        ("Los agentes usan los siguientes puertos", "agentes"),
        ("En server kräver följande portar", "server"),
        ("Det lager kräver följande portar", "lager"),
    ],
)
def test_an_article_is_left_out_in_the_language_of_its_title(text: str, name: str) -> None:
    assert read_title(text).own == name


@pytest.mark.parametrize(
    "text",
    [
        "Ports used by Heather for backups of mailboxes",
        "Open the ports on the hosts which need them",
        "Firewall rules for Heather Birch Cedar Alder Rowan Hazel Larch",
        "The Heather gateway must accept what it needs to the Briar server",
        "Ports that the Heather gateway opens to the Briar server",
        "Open these ports between the gateway and the server if a firewall is used",
        "网关必须能够通过代理到服务器",
    ],
)
def test_a_sentence_is_never_a_name(text: str) -> None:
    found = read_title(text)
    assert not (found.sure and (found.own or found.source or found.destination))


def test_the_longest_name_that_a_form_may_have() -> None:
    six = "Heather Birch Cedar Alder Rowan Hazel"
    assert read_title(f"Firewall rules for {six}").own == six
    assert read_title(f"Ports that {six} uses").own == six


@pytest.mark.parametrize(
    ("text", "name", "sure"),
    [
        ("Der Server", "Server", True),
        ("Die Datenbank", "Datenbank", True),
        ("Le serveur de gestion", "serveur de gestion", True),
        ("The Heather server", "Heather server", True),
        ("Die Casting Server", "Die Casting Server", True),
        ("A Coruña", "A Coruña", False),
        ("L'agent Héron", "agent Héron", True),
        ("Incoming mail server", "Incoming mail server", True),
        ("Inbound on the mail server", "mail server", True),
    ],
)
def test_a_title_that_is_a_name_alone(text: str, name: str, sure: bool) -> None:
    found = read_title(text)
    assert (found.own, found.sure) == (name, sure)


@pytest.mark.parametrize("text", ["升级到新版本", "From installation to operation", "От установки к настройке"])
def test_what_is_done_is_no_end_of_a_pair(text: str) -> None:
    assert not read_title(text).is_pair


@pytest.mark.parametrize("text", [line.partition("|")[0].strip() for line in NAMING.strip().splitlines()])
@pytest.mark.parametrize("spelled", [str, str.upper, str.title, lambda text: text.upper().replace("I", "İ")])
def test_no_form_that_fits_a_title_is_passed_over(text: str, spelled: Callable[[str], str]) -> None:
    title = spelled(text)
    passed_over = [form for form in title_forms() if not form.may_fit(folded_title(title))]
    assert [form.text for form in passed_over if form.expression.fullmatch(title)] == []


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Advanced outbound rules", Direction.OUT),
        ("Erweiterte ausgehende Regeln", Direction.OUT),
        ("Règles sortantes", Direction.OUT),
        ("Reglas avanzadas de salida", Direction.OUT),
        ("Regole in entrata", Direction.IN),
        ("Regras de saída", Direction.OUT),
        ("Inkommande regler", Direction.IN),
        ("Базовые входящие правила", Direction.IN),
        ("詳細アウトバウンドルール", Direction.OUT),
        ("고급 아웃바운드 규칙", Direction.OUT),
        ("高级出站规则", Direction.OUT),
    ],
)
def test_a_title_that_says_a_direction_alone_names_nobody(text: str, way: Direction) -> None:
    found = read_title(text)
    assert (found.own, found.source, found.destination, found.direction) == ("", "", "", way)
