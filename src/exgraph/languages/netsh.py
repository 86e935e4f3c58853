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
LANGUAGES = (ENGLISH, GERMAN)
#: The label that begins a rule, in every language.
FIRST = tuple(label for words in LANGUAGES for label, column in words.labels.items() if column == "DisplayName")
