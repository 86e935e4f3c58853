"""The words in which Windows' `netsh` tells a rule, by the language of the machine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NetshWords:
    """What stands before the colons → the column of `Get-NetFirewallRule` and its filters that it is; empty: it says
    nothing of packets. `values` are the words behind them, as that has them. All are folded."""

    labels: Mapping[str, str]
    values: Mapping[str, str]


ENGLISH = NetshWords(
    {
        "rule name": "DisplayName",
        "description": "Description",
        "enabled": "Enabled",
        "direction": "Direction",
        "profiles": "Profile",
        "grouping": "",
        "localip": "LocalAddress",
        "remoteip": "RemoteAddress",
        "protocol": "Protocol",
        "localport": "LocalPort",
        "remoteport": "RemotePort",
        # What comes through a tunnel from behind a router; it restricts nothing else.
        "edge traversal": "",
        "program": "Program",
        "service": "Service",
        "interfacetypes": "InterfaceType",
        "security": "Authentication",
        "rule source": "",
        "action": "Action",
    },
    {"yes": "True", "no": "False", "in": "Inbound", "out": "Outbound"},
)
GERMAN = NetshWords(
    {
        "regelname": "DisplayName",
        "beschreibung": "Description",
        "aktiviert": "Enabled",
        "richtung": "Direction",
        "profile": "Profile",
        "gruppierung": "",
        "lokales ip": "LocalAddress",
        "lokaleip": "LocalAddress",
        "remote-ip": "RemoteAddress",
        "remoteip": "RemoteAddress",
        "protokoll": "Protocol",
        "lokaler port": "LocalPort",
        "remoteport": "RemotePort",
        "edgeausnahme": "",
        "programm": "Program",
        "dienst": "Service",
        "schnittstellentypen": "InterfaceType",
        "sicherheit": "Authentication",
        "regelquelle": "",
        "aktion": "Action",
    },
    {
        "ja": "True",
        "nein": "False",
        "eingehend": "Inbound",
        "aus": "Outbound",
        "ausgehend": "Outbound",
        "zulassen": "Allow",
        "blockieren": "Block",
        "beliebig": "Any",
        "domäne": "Domain",
        "privat": "Private",
        "öffentlich": "Public",
        "nicht erforderlich": "NotRequired",
    },
)
SPANISH = NetshWords(
    {
        "nombre de regla": "DisplayName",
        "habilitada": "Enabled",
        "dirección": "Direction",
        "perfiles": "Profile",
        "agrupamiento": "",
        "localip": "LocalAddress",
        "remoteip": "RemoteAddress",
        "protocolo": "Protocol",
        "localport": "LocalPort",
        "remoteport": "RemotePort",
        "cruce seguro del perímetro": "",
        "acción": "Action",
    },
    {
        "sí": "True",
        "no": "False",
        "dentro": "Inbound",
        "fuera": "Outbound",
        "permitir": "Allow",
        "bloquear": "Block",
        "cualquiera": "Any",
        "dominio": "Domain",
        "privada": "Private",
        "pública": "Public",
    },
)
PORTUGUESE = NetshWords(
    {
        "nome da regra": "DisplayName",
        "habilitado": "Enabled",
        "direção": "Direction",
        "perfis": "Profile",
        "agrupamento": "",
        "localip": "LocalAddress",
        "remoteip": "RemoteAddress",
        "protocolo": "Protocol",
        "localport": "LocalPort",
        "remoteport": "RemotePort",
        "travessia da borda": "",
        "programa": "Program",
        "tipos de interface": "InterfaceType",
        "segurança": "Authentication",
        "origem da regra": "",
        "ação": "Action",
    },
    {
        "sim": "True",
        "não": "False",
        "entrada": "Inbound",
        "permitir": "Allow",
        "qualquer": "Any",
        "domínio": "Domain",
        "particular": "Private",
        "público": "Public",
    },
)
#: What it calls the directions is told in two ways, so that none is taken for one.
FRENCH = NetshWords(
    {
        "nom de la règle": "DisplayName",
        "description": "Description",
        "activé": "Enabled",
        "direction": "Direction",
        "sens": "Direction",
        "profils": "Profile",
        "profiles": "Profile",
        "groupement": "",
        "localip": "LocalAddress",
        "ip locale": "LocalAddress",
        "remoteip": "RemoteAddress",
        "ip distante": "RemoteAddress",
        "protocole": "Protocol",
        "localport": "LocalPort",
        "remoteport": "RemotePort",
        "action": "Action",
    },
    {
        "oui": "True",
        "non": "False",
        "autoriser": "Allow",
        "bloquer": "Block",
        "tout": "Any",
        "domaine": "Domain",
        "privé": "Private",
    },
)
RUSSIAN = NetshWords(
    {
        "имя правила": "DisplayName",
        "включено": "Enabled",
        "направление": "Direction",
        "профили": "Profile",
        "удаленный ip-адрес": "RemoteAddress",
        "протокол": "Protocol",
        "локальный порт": "LocalPort",
        "действие": "Action",
    },
    {
        "да": "True",
        "нет": "False",
        "входящие": "Inbound",
        "входящее": "Inbound",
        "исходящие": "Outbound",
        "разрешить": "Allow",
        "блокировать": "Block",
        "частный": "Private",
    },
)
JAPANESE = NetshWords(
    {
        "規則名": "DisplayName",
        "説明": "Description",
        "有効": "Enabled",
        "方向": "Direction",
        "プロファイル": "Profile",
        "グループ": "",
        "ローカル ip": "LocalAddress",
        "リモート ip": "RemoteAddress",
        "プロトコル": "Protocol",
        "ローカル ポート": "LocalPort",
        "リモート ポート": "RemotePort",
        "エッジ トラバーサル": "",
        "プログラム": "Program",
        "インターフェイスの種類": "InterfaceType",
        "セキュリティ": "Authentication",
        "操作": "Action",
    },
    {
        "はい": "True",
        "いいえ": "False",
        "入力": "Inbound",
        "許可": "Allow",
        "ブロック": "Block",
        "任意": "Any",
        "ドメイン": "Domain",
        "プライベート": "Private",
        "パブリック": "Public",
    },
)
CHINESE = NetshWords(
    {
        "规则名称": "DisplayName",
        "已启用": "Enabled",
        "方向": "Direction",
        "配置文件": "Profile",
        "分组": "",
        "本地 ip": "LocalAddress",
        "远程 ip": "RemoteAddress",
        "协议": "Protocol",
        "本地端口": "LocalPort",
        "远程端口": "RemotePort",
        "边缘遍历": "",
        "操作": "Action",
    },
    {
        "是": "True",
        "否": "False",
        "入": "Inbound",
        "允许": "Allow",
        "任何": "Any",
        "域": "Domain",
        "专用": "Private",
        "公用": "Public",
    },
)
#: Words that are seen in public listings alone: what is not here stays what is not understood.
LANGUAGES = (ENGLISH, GERMAN, SPANISH, PORTUGUESE, FRENCH, RUSSIAN, JAPANESE, CHINESE)
#: Of a language that nobody knows, rules are told by their structure, and every line is a condition.
UNKNOWN = NetshWords({}, {})
#: The label that begins a rule, in every language.
FIRST = tuple(label for words in LANGUAGES for label, column in words.labels.items() if column == "DisplayName")
