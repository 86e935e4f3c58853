"""Applications by name: the canonical English name, IANA registrations, and spellings."""

from __future__ import annotations

import re
from dataclasses import dataclass

from exgraph.languages.known import languages, remembered
from exgraph.languages.language import divided

_VERSION = re.compile(r" ?v[1-9](?:\.[0-9])?$")


@dataclass(frozen=True, slots=True)
class Application:
    """One application protocol. `registered` are names of the IANA registry (see `exgraph.values.registry`).

    `spellings` mean the same thing and read as `name`; `kept` are spellings that stay as written, since the letters a
    document uses (IMAP4, LDAP over SSL) are what its reader looks for. What other languages write is theirs to say.
    `elsewhere` are those of its names that other ports belong to, too: from such a name alone no port follows.
    `program`: what listens is called so as well.
    """

    name: str
    registered: tuple[str, ...] = ()
    spellings: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()
    program: bool = False


APPLICATIONS = (
    Application("SMTP", ("smtp",), kept=("ESMTP",)),
    Application("SMTP submission", ("submission",), kept=("Submission", "Message submission")),
    Application("SMTPS", ("submissions",), kept=("Submissions",)),
    Application("HTTP", ("http",), kept=("HTTP/1.1", "HTTP/1.0")),
    Application("HTTPS", ("https",)),
    Application("POP3", ("pop3",), kept=("POP", "POP 3")),
    Application("POP3S", ("pop3s",), kept=("POPS",)),
    Application("IMAP", ("imap",), kept=("IMAP4", "IMAP 4")),
    Application("IMAPS", ("imaps",), kept=("IMAP4S",)),
    Application("LDAP", ("ldap",)),
    Application("LDAPS", ("ldaps",)),
    Application("Global catalog", ("msft-gc",), kept=("GC", "LDAP GC", "Global Catalog LDAP", "Global catalog server")),
    Application("Global catalog SSL", ("msft-gc-ssl",), kept=("LDAP GC SSL", "GC SSL")),
    Application("Kerberos", ("kerberos",), kept=("Kerberos V5", "Kerberos authentication", "Kerberos KDC")),
    Application(
        "Kerberos password",
        ("kpasswd",),
        kept=(
            "kpasswd",
            "Kerberos change password",
            "Kerberos password change",
            "Kerberos change/set password",
            "Kerberos set password",
            "Kerberos Password V5",
        ),
    ),
    Application("DNS", ("domain",)),
    Application("mDNS", ("mdns",)),
    Application(
        "RPC",
        ("epmap",),
        kept=("MSRPC", "DCE/RPC", "RPC endpoint mapper", "Endpoint mapper", "EPM", "RPC EPM", "RPC portmapper"),
        elsewhere=("RPC", "MSRPC", "DCE/RPC"),
    ),
    Application("RPC MAPI", kept=("MAPI RPC", "MAPI")),
    Application(
        "RPC netlogon",
        spellings=("RPC net logon", "Netlogon RPC"),
        kept=("Netlogon", "Net Logon"),
    ),
    Application("RPC over HTTP", spellings=("RPC/HTTP",), kept=("Outlook Anywhere", "RPC over HTTPS")),
    Application("MAPI over HTTP", kept=("MAPI/HTTP",)),
    Application(
        "NetBIOS name service",
        ("netbios-ns",),
        kept=("NetBIOS-NS", "NBNS", "NetBIOS name resolution", "NetBIOS name", "NBT name service"),
    ),
    Application(
        "NetBIOS datagram service",
        ("netbios-dgm",),
        kept=("NetBIOS-DGM", "NBDGM", "NetBIOS datagram", "NBT datagram service"),
    ),
    Application(
        "NetBIOS session service", ("netbios-ssn",), kept=("NetBIOS-SSN", "NetBIOS session", "NBT session service")
    ),
    Application("NetBIOS"),
    Application("traceroute"),
    Application("SMB", ("microsoft-ds",), kept=("CIFS", "SMB/CIFS", "Microsoft-DS", "SMB over TCP", "SMB over IP")),
    Application("NTP", ("ntp",), kept=("SNTP", "W32Time")),
    Application("SNMP", ("snmp",), kept=("SNMPv2c", "SNMP v2c")),
    Application("SNMP trap", ("snmptrap",), kept=("SNMP traps", "snmptrap", "SNMP traps outgoing", "SNMP-Trap")),
    Application("SSH", ("ssh",), kept=("SFTP", "SCP", "Secure Shell")),
    Application("VoIP", ("sip",), elsewhere=("VoIP",)),
    Application("SIP", ("sip",)),
    Application("SIPS", ("sips",), kept=("SIP-TLS",)),
    Application("STUN", ("stun",)),
    Application("TURN", ("turn",)),
    Application("RTP"),
    Application("RTCP"),
    Application("SRTP"),
    Application("QUIC", kept=("HTTP/3",)),
    Application(
        "SQL Server",
        ("ms-sql-s",),
        kept=("MSSQL", "MS SQL", "Microsoft SQL Server", "SQL over TCP", "TDS"),
        program=True,
    ),
    Application(
        "SQL Server Browser",
        ("ms-sql-m",),
        kept=("SQL Browser", "SQL Server Monitor", "SQL Browser service", "SQL Server Browser service", "SQL probe"),
    ),
    Application("RDP", ("ms-wbt-server",), kept=("Remote Desktop", "Terminal Services", "MS-RDP")),
    Application("WinRM", ("wsman",), kept=("WS-Management", "WS-Man", "WinRM HTTP", "WinRM over HTTP", "WinRM-HTTP")),
    Application("NFS", ("nfs",), kept=("NFSv4.1", "NFSv4.2", "NFS server")),
    Application("Portmapper", ("sunrpc",), kept=("rpcbind", "ONC RPC", "Sun RPC")),
    Application("Syslog", ("syslog",)),
    Application("Syslog over TLS", ("syslog-tls",), kept=("Syslog-TLS",)),
    Application("FTP", ("ftp",)),
    Application("FTP data", ("ftp-data",), kept=("FTP-Data",)),
    Application("FTPS", ("ftps",)),
    Application("TFTP", ("tftp",)),
    Application("Telnet", ("telnet",)),
    Application("RADIUS", ("radius",), kept=("RADIUS authentication", "RADIUS auth")),
    Application("RADIUS accounting", ("radius-acct",), kept=("RADIUS acct",)),
    Application("TACACS", ("tacacs",), kept=("TACACS+",)),
    Application("DHCP", ("bootps", "bootpc"), kept=("BOOTP",)),
    Application("DHCPv6", ("dhcpv6-client", "dhcpv6-server"), kept=("DHCP v6",)),
    Application("WINS", ("nameserver", "wins"), kept=("WINS replication",)),
    Application("IKE", ("isakmp",), kept=("ISAKMP", "IPsec ISAKMP", "IPsec IKE")),
    Application("IPsec NAT-T", ("ipsec-nat-t",), kept=("NAT-T", "IPsec NAT traversal", "IKE NAT-T")),
    Application("IPsec"),
    Application("L2TP", ("l2tp",)),
    Application("PPTP", ("pptp",)),
    Application("BGP", ("bgp",)),
    Application("XMPP", ("xmpp-client", "xmpp-server"), kept=("Jabber",)),
    Application("NNTP", ("nntp",)),
    Application("NNTPS", ("nntps",)),
    Application("LPD", ("printer",), kept=("LPR", "LPR/LPD")),
    Application("IPP", ("ipp",)),
    Application("IPPS", ("ipps",)),
    Application("Finger", ("finger",)),
    Application("Whois", ("nicname",)),
    Application("rsync", ("rsync",)),
    Application("MySQL", ("mysql",), program=True),
    Application("PostgreSQL", ("postgresql",), kept=("Postgres",), program=True),
    Application("AMQP", ("amqp",)),
    Application("AMQPS", ("amqps",)),
    Application("MQTT", ("mqtt",)),
    Application("VNC", ("rfb",), kept=("RFB",)),
    Application("AD DS Web Services", ("adws",), kept=("ADWS", "Active Directory web services", "AD web services")),
    Application("ICA", ("ica",)),
    Application("iSCSI", ("iscsi-target",)),
    Application("VXLAN", ("vxlan",), kept=("Flannel VXLAN",)),
    Application("DNS over TLS", ("domain-s",), kept=("DoT", "DNS-over-TLS")),
    Application("NTS-KE", ("ntske",), kept=("NTS key establishment",)),
    Application("RTSP", ("rtsp",)),
    Application("RTSPS", ("rtsps",)),
    Application("Modbus", ("mbap",)),
    Application("S7", ("iso-tsap",), kept=("S7comm", "ISO-TSAP", "ISO-on-TCP")),
    Application("RIP", ("router",), kept=("RIPv2",)),
    Application("RIPng", ("ripng",)),
    Application("rlogin", ("login",)),
    Application("AFP", ("afpovertcp",), kept=("AFP over TCP",)),
    Application("IPMI", ("asf-rmcp",), kept=("RMCP", "RMCP+", "IPMI over LAN")),
    Application("LDP", ("ldp",)),
    Application("Kerberos administration", ("kerberos-adm",), kept=("kadmin",)),
    Application("NETCONF", ("netconf-ssh",), kept=("NETCONF over SSH",)),
    Application("OpenVPN", ("openvpn",)),
    Application("Java RMI", ("rmiregistry",), kept=("RMI registry", "RMI")),
    Application("H.225 RAS", ("h323gatestat",), kept=("H.323 RAS",)),
    Application("H.323", ("h323hostcall",), kept=("H.225 call signalling", "H.225")),
    Application("SSDP", ("ssdp",)),
    Application("HSRP", ("hsrp",)),
    Application("RadSec", ("radsec",), kept=("RADIUS over TLS", "RADIUS/TLS")),
    Application("GTP-C", ("gtp-control",)),
    Application("GTP-U", ("gtp-user",)),
    Application("etcd", ("etcd-client",), kept=("etcd client",), program=True),
    Application("etcd peer", ("etcd-server",)),
    Application("IEC 104", ("iec-104",), kept=("IEC 60870-5-104", "IEC-104")),
    Application("MGCP", ("mgcp-gateway",)),
    Application("H.248", ("megaco-h248",), kept=("Megaco",)),
    Application("iSNS", ("isns",)),
    Application("Subversion", ("svn",), kept=("SVN",), program=True),
    Application("BFD", ("bfd-control",)),
    Application("RADIUS CoA", ("radius-dynauth",), kept=("RADIUS dynamic authorization",)),
    Application("Diameter", ("diameter",)),
    Application("IPFIX", ("ipfix",)),
    Application("OPC UA", ("opcua-tcp",), kept=("OPC-UA", "OPC UA TCP")),
    Application("CAPWAP control", ("capwap-control",)),
    Application("CAPWAP data", ("capwap-data",)),
    Application("LLMNR", ("llmnr",)),
    Application("NRPE", ("nrpe",)),
    Application("CoAP", ("coap",)),
    Application("CoAPS", ("coaps",)),
    Application("CouchDB", ("couchdb",), program=True),
    Application("Geneve", ("geneve",)),
    Application("sFlow", ("sflow",)),
    Application("Redis", ("redis",), program=True),
    Application("NETCONF over TLS", ("netconf-tls",)),
    Application("Puppet", ("puppet",), program=True),
    Application("MQTTS", ("secure-mqtt",), kept=("MQTT over TLS", "Secure MQTT")),
    Application("NDMP", ("ndmp",)),
    Application("Zabbix agent", ("zabbix-agent",), program=True),
    Application("Zabbix trapper", ("zabbix-trapper",)),
    Application("memcached", ("memcache",), kept=("Memcache",), program=True),
    Application("DNP3", ("dnp",)),
    Application("MongoDB", ("mongodb",), program=True),
    Application("BACnet", ("bacnet",), kept=("BACnet/IP",)),
    Application(
        "WinRM HTTPS",
        ("wsmans",),
        kept=("WinRM over HTTPS", "WinRM-HTTPS", "WinRM SSL", "WinRMS", "WinRM/HTTPS", "WS-Management over HTTPS"),
    ),
    Application("Wake On LAN", kept=("WOL", "Wake-on-LAN")),
    Application("WebSocket", kept=("WS", "WSS")),
    Application("gRPC"),
    Application("DCOM", kept=("WMI",)),
    Application("SSL VPN"),
)


@remembered()
def _by_text() -> dict[str, Application]:
    foreign = _foreign()
    return {
        text.casefold(): application
        for application in reversed(APPLICATIONS)
        for text in (
            *(*application.kept, *application.spellings, *foreign.get(application.name, ())),
            *(*application.registered, application.name),
        )
    }


@remembered()
def _canonical() -> dict[str, str]:
    foreign = _foreign()
    return {
        text.casefold(): application.name
        for application in APPLICATIONS
        for text in (application.name, *application.spellings, *foreign.get(application.name, ()))
    }


@remembered()
def _foreign() -> dict[str, tuple[str, ...]]:
    """Name → how other languages spell it."""
    found: dict[str, tuple[str, ...]] = {}
    for name, text in (pair for language in languages() for pair in language.spellings.items()):
        found[name] = (*found.get(name, ()), *divided(text))
    return found


@remembered()
def longest_name() -> int:
    """No known name or spelling is longer, but for a version behind it."""
    return max(map(len, _by_text()))


def find(text: str) -> Application | None:
    """The application a name or spelling stands for, letter case aside; `None` when it is not known.

    A version behind a name is no part of it: `SNMPv3`, `NFS v4`.
    """
    folded = _normal(text)
    return _by_text().get(folded) or _by_text().get(_VERSION.sub("", folded))


def canonical(text: str) -> str:
    """The one English name of a known spelling (`RPC через HTTP` → `RPC over HTTP`); any other text as it is."""
    folded = _normal(text)
    name = _canonical().get(folded)
    return text if name is None or name.casefold() == folded else name


def label(name: str, language: str) -> str:
    """The name as a reader of this language writes it; the name itself when it has no other form there."""
    application = find(name)
    if application is None or application.name != name:
        return name
    return next((known.labels.get(name, name) for known in languages() if known.code == language), name)


def _normal(text: str) -> str:
    return " ".join(text.split()).casefold()


def is_elsewhere(name: str) -> bool:
    """Whether an application of this name has other ports beside its registered ones: `RPC`, and no endpoint mapper."""
    known = find(name)
    return known is not None and canonical(name).casefold() in (other.casefold() for other in known.elsewhere)


def same_application(one: str, other: str) -> bool:
    """Whether two names are spellings of one application."""
    if one.casefold() == other.casefold():
        return True
    known = find(one)
    return known is not None and known == find(other)
