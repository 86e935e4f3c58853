"""Targets and modules of iptables by name (iptables-extensions(8))."""

from __future__ import annotations

#: Targets that decide nothing: the next rule goes on.
GOING_ON = frozenset(
    {
        *("LOG", "NFLOG", "ULOG", "TRACE", "AUDIT", "MARK", "CONNMARK", "CONNSECMARK", "SECMARK", "TCPMSS"),
        *("TCPOPTSTRIP", "CLASSIFY", "DSCP", "TOS", "TTL", "HL", "CT", "NOTRACK", "CHECKSUM", "SET", "ECN"),
        *("IDLETIMER", "LED", "RATEEST", "TEE", "HMARK"),
    }
)
#: Targets that hand a packet to somebody else, or change where it goes.
UNKNOWN = frozenset(
    {
        *("QUEUE", "NFQUEUE", "TPROXY", "SYNPROXY", "TARPIT", "DELUDE", "CHAOS", "DNAT", "SNAT", "MASQUERADE"),
        *("REDIRECT", "NETMAP", "CLUSTERIP", "MIRROR", "SAME", "DNPT", "SNPT", "ACCOUNT", "ECHO", "IPMARK"),
        *("RAWDNAT", "RAWSNAT", "STEAL", "SYSRQ", "XTPROXY"),
    }
)
#: Modules whose options are read, or which match by their options alone.
MODULES = frozenset(
    {
        *("tcp", "udp", "sctp", "dccp", "udplite", "icmp", "icmp6", "icmpv6", "multiport", "state"),
        *("conntrack", "iprange", "comment", "set"),
    }
)
#: Modules that say the same of the same packet whenever it comes.
STEADY = frozenset(
    {
        *("mac", "physdev", "addrtype", "pkttype", "owner"),
    }
)
