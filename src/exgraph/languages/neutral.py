"""What documents in every language write: signs, protocols, names of products. Data, no code."""

from __future__ import annotations

from exgraph.languages.language import Language
from exgraph.languages.meanings import Column, Meaning, Word

#: How a transport is written → its transports.
TRANSPORTS = {
    "tcp": ("tcp",),
    "udp": ("udp",),
    "sctp": ("sctp",),
    "dccp": ("dccp",),
    "tcpudp": ("tcp", "udp"),
    "icmp": ("icmp",),
    "icmpv4": ("icmp",),
    "icmpv6": ("icmpv6",),
    "icmp6": ("icmpv6",),
    "icmp-v6": ("icmpv6",),
    "ipv6-icmp": ("icmpv6",),
    "ipv6 icmp": ("icmpv6",),
    "icmp ipv6": ("icmpv6",),
    "icmp for ipv6": ("icmpv6",),
    "icmp-v4": ("icmp",),
    "ipv4-icmp": ("icmp",),
    "icmp ipv4": ("icmp",),
    "icmp-any": ("icmp",),
    "all-icmp": ("icmp",),
    "icmp-ping": ("icmp",),
    "icmp-echo": ("icmp",),
    "icmp-echo-request": ("icmp",),
    "icmp-echo-reply": ("icmp",),
    "icmp-unreachable": ("icmp",),
    "icmp-time-exceeded": ("icmp",),
    "icmpv6-echo-request": ("icmpv6",),
    "icmpv6-echo-reply": ("icmpv6",),
    "igmp": ("igmp",),
    "gre": ("gre",),
    "esp": ("esp",),
    "ah": ("ah",),
    "ipip": ("ipip",),
    "ipencap": ("ipip",),
    "ip-in-ip": ("ipip",),
    "ip in ip": ("ipip",),
    "ospf": ("ospf",),
    "vrrp": ("vrrp",),
    "pim": ("pim",),
}

#: What a value of an interface is, as lists of its fields write it.
TYPES = ("string", "str", "boolean", "bool", "integer", "int", "float", "enum", "uuid", "datetime")

#: What connections have or go through, as headers over yes and no write it in every language: a no denies none.
FEATURES = frozenset(
    {
        *("nat", "snat", "dnat", "ha", "vpn", "tls", "mtls", "ssl", "https", "ipsec", "vlan", "qos", "ids", "ips"),
        *("dpi", "waf", "ipv4", "ipv6", "pci", "gdpr", "siem", "proxy", "sso", "mfa", "ldap", "saml", "cdn"),
    }
)

#: A transport of `TRANSPORTS` that names a type of ICMP → its number (RFC 792, RFC 4443).
ICMP_TYPES = {
    "icmp-echo": "8",
    "icmp-echo-request": "8",
    "icmp-echo-reply": "0",
    "icmp-unreachable": "3",
    "icmp-time-exceeded": "11",
    "icmpv6-echo-request": "128",
    "icmpv6-echo-reply": "129",
}

#: The types of ICMP that are in use (IANA, "ICMP Parameters" and "ICMPv6 Parameters"): in a list behind ICMP, such a
#: number is a type.
ICMP_ASSIGNED = frozenset((*range(6), *range(8, 19), 30, 40, 42, 43, *range(128, 138), *range(141, 144)))

#: How a protocol of encryption is written → its name.
ENCRYPTIONS = {
    "ssl": "SSL",
    "tls": "TLS",
    "mtls": "MTLS",
    "m-tls": "MTLS",
    "mutual tls": "MTLS",
    "dtls": "DTLS",
    "starttls": "STARTTLS",
    "start tls": "STARTTLS",
    "start-tls": "STARTTLS",
    "ssl/tls": "SSL/TLS",
    "tls/ssl": "SSL/TLS",
}

#: What encrypts whatever runs over it, and is no service of its own where it is said to: "IPsec encrypted".
ENCRYPTED_BY = {"ipsec": "IPsec", "macsec": "MACsec"}

#: Versions of TLS and of what was before it, as they are written → as they are kept.
ENCRYPTION_VERSIONS = {
    "TLS": {"1.0": "1.0", "1.1": "1.1", "1.2": "1.2", "1.3": "1.3"},
    "MTLS": {"1.2": "1.2", "1.3": "1.3"},
    "SSL": {"2": "2.0", "2.0": "2.0", "3": "3.0", "3.0": "3.0"},
    "DTLS": {"1.0": "1.0", "1.2": "1.2", "1.3": "1.3"},
}

#: Version numbers that belong to the name before them: POP 3, IMAP 4, TLS 1, Windows 10.
VERSIONED = {
    "pop": {3},
    "imap": {4},
    "http": {1, 2, 3},
    "smb": {1, 2, 3},
    "nfs": {2, 3, 4},
    "tls": {1},
    "ssl": {2, 3},
    "snmp": {1, 2, 3},
    "ntlm": {1, 2},
    "windows": {7, 8, 10, 11, 95, 98},
    "office": {365},
    "microsoft": {365},
    "dynamics": {365},
    "ipv": {4, 6},
    "ip": {4, 6},
    "kerberos": {4, 5},
    "java": set(range(5, 30)),
    "jdk": set(range(5, 30)),
    "jre": set(range(5, 30)),
    "python": {2, 3},
    "rhel": set(range(3, 11)),
    "debian": set(range(3, 14)),
}

#: A sample of the headers of ports, for messages.
PORT_EXAMPLES = "Port, Ports, Port range, Порт, Porta, 端口, ポート, 포트"

#: What stands for the headers of a source and a destination that a document calls otherwise.
END_HEADERS = ("Source", "Destination")
DIRECTION_HEADER = "Direction"
#: Likewise, for that of the groups that rules are of.
GROUP_HEADER = "Security group"
#: The letters of who opens and who listens, where nothing says so: client and server, source and destination, Quelle
#: and Ziel.
END_LETTERS = (("c", "s"), ("s", "d"), ("q", "z"))
#: Signs that are counted by, in their order.
IN_ORDER = "甲乙丙丁"
PORTS_HEADER = "Port/Protocol"
#: What headers of exports write together, in either order: `srcip`, `portdst`.
SHORT_ENDS = ("source", "src", "destination", "dest", "dst")
SHORT_NOUNS = (
    "ips",
    "ip",
    "ports",
    "port",
    "address",
    "addr",
    "hosts",
    "host",
    "cidr",
    "net",
    "network",
    "zone",
    "name",
)

#: Letters that stand for permit, allow, accept, and for deny, block, reject, drop, in a header of both: P/D.
INITIALS = (("p", "a"), ("d", "b", "r"))

#: Units of the SI, of information and of money, as they are written behind a quantity in small letters.
MEASURES = """
    nm|µm|mm|cm|dm|m|km|mg|g|kg|t|ms|s|min|h|hz|khz|mhz|ghz|v|kv|mv|a|ma|ah|mah|wh|w|kw|mw|kwh|va|kva|j|kj|pa|kpa|mpa
    bar|l|ml|m2|m3|m²|m³|b|kb|mb|gb|tb|pb|kib|mib|gib|tib|bit/s|kbit/s|mbit/s|gbit/s|kbps|mbps|gbps|mb/s|gb/s|rpm|u|he
    °c|°f|%|€|$|eur|usd|go|mo|ko|to
    мм|см|м|км|г|кг|т|мс|с|мин|ч|гц|кгц|мгц|ггц|в|кв|вт|квт|мвт|б|кб|мб|гб|тб|мбит/с|гбит/с
"""

LANGUAGE = Language(
    "",
    columns={
        Column.HOST: "security group id|group id|sg id|sg",
        Column.PEER: """
            referenced security group id|referenced group id|cidr|cidr ip|cidr ip range|cidr ips|remote ip prefix
            remote cidr|peer cidr|cidr ipv4|cidr ipv6|cidr block|cidr blocks|ipv6 cidr block|ipv6 cidr blocks
            ip cidr|ip cidrs|ip/cidr|cidr/ip|cidr ip address|ip address cidr
            prefix list id|remote group id|remote security group|remote group|remote group name|remote sg
            peer security group|peer sg|remote prefix|remote security groups|referenced security group|peer group
            peer groups|peer group id|peer groups ids|peer security group id|peer group name|remote group ids
            referenced security group name|referenced sg|peer prefix|peer prefix list|referenced group
            referenced groups|referenced group name|referenced prefix list|referenced prefix list id|remote sg id
            peer sg id|cidr ip v4|cidr ip v6
        """,
        Column.COMPOSITE: "conn|connectivity|conns|allowed connections|permitted connections|allowed conn",
    },
    cells={
        Meaning.ANY: "all connections",
        Meaning.NONE: "no connections",
    },
    words={
        Word.LETS_THROUGH: "firewall|firewalls|router|routers|modem|modems|nat",
        Word.STAGE: "prod|pre-prod|preprod|test|tests|dev|qa|uat|stage|staging",
        Word.HOUR: "am|pm|a.m.|p.m.|h|hrs",
        Word.TIMES: "x|×|*",
        Word.OBJECT_PREFIX: "svc|srv|service|serv|app|obj|grp|custom|net",
        Word.TIGHT: "!",
        Word.GREATER_THAN: ">|gt",
        Word.AT_LEAST: ">=|≥|⩾|ge",
        Word.LESS_THAN: "<|lt",
        Word.AT_MOST: "<=|≤|⩽|le",
        Word.UNEQUAL: "!=|≠|<>|ne|neq",
        Word.DATE_LETTER: "d|m|y|h|s",
        Word.PRODUCT: """
            access|biztalk|build|center|dynamics|exchange|forefront|isa|lync|ocs|office|outlook|project|r2|release|sbs
            sharepoint|skype|sp|sql|studio|system|tmg|visio|vista|visual|windows|word|directory
        """,
        Word.NUMBERED: """
            ansi|asn|bcp|cve|fips|iso|ieee|kb|ms-kb|rfc|rfcs|std|vlan|sp|iec|aes|sha|rsa|dsa|ecdsa|hmac|din|en|itu
            etsi|nist|ecma|utf|x
        """,
        Word.UNIT: "gb|gbps|kb|kbps|mb|mbps|tb|ms|min|sec|secs",
        Word.CROSS: "x|х|✗|✕|×",
        Word.ROW_NUMBER: "#|№|n°|nº|n.º|n.°|id",
        Word.FRONT_END: "front-end|frontend|front end",
        Word.BACK_END: "back-end|backend|back end",
        Word.MEDIA: "rtp|srtp|rtcp|rtp/rtcp|media",
        Word.ANY_ROLE: "0.0.0.0/0|::/0|*|0.0.0.0",
        Word.PLACE_NAME: """
            dmz|lan|wan|wlan|wifi|vlan|vpn|vpc|vnet|ot|it|iot|dc1|dc2|nat|prod|preprod|test|dev|qa|uat|stg|stage|poc|lab
            sec
            mgmt|mgt|oob|intranet|extranet|eu|us|uk|emea|apac|amer|aws|azure|gcp|k8s|onprem|cloud|soc|noc|ha|dr
        """,
        Word.COMPANY_FORM: """
            ltd|inc|llc|co|corp|limited|incorporated|gmbh|ag|sa|srl|bv|nv|plc|kg|s.a|s.r.l|oy|ab|as|pty|llp|sarl|sas|spa
            s.p.a|ltda|oyj|aps|ohg|ооо|ао|зао|s.r.o|kft|zrt
        """,
        Word.TICKED: "✓|✔|☑|x|х|●|○|◯|✅|🟢",
        Word.UNTICKED: "✗|✕|✘|×|❌|❎|☒|🚫|⛔|✖|⊘|⨯",
        Word.NO_ANSWER: "null|n/a|-|--|—|–|−|➖",
        Word.DITTO: """
            〃|″|”|"|''
            „|“|‟|«|»|,,|‚‚|’’|‘‘|``|´´|″″|-"-|-“-|-”-|-„-|-»-|-«-|- " -|- “ -|- ” -|- „ -|—"—|—“—|—”—|—„—|– " –|– “ –
            – „ –|– ” –|-//-|—//—|–//–|- // -|-′′-|-〃-|〃〃|″ ″
        """,
        Word.PING: "ping|pings",
        Word.OF_PORTLESS: "ipsec|ip|ipv4|ipv6|v2|v3|v4|v6",
        Word.ANY_PROTOCOL: "ip|ipv4",
        Word.EVERY_PROTOCOL: "*|-1",
        Word.NO_PROTOCOL: "ip|ipv4|ipv6|-|--",
        Word.CLOUD: "aws|azure|google cloud|gcp",
        Word.ZONE_DATABASES: "oracle|postgres*|mysql",
        Word.CONNECTIONS: "conn|connectivity|conns|connections|allowed connections|permitted connections|allowed conn",
        Word.GROUP: "sg|nsg|nacl|acl|secgroup|security group|security groups",
    },
)
