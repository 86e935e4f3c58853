"""Commands that open ports in firewalls, inside a document: `ufw allow 443/tcp`, `firewall-cmd --add-port=443/tcp`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from exgraph.sources.grid import GridCell

#: The programs, and what of their commands makes a rule.
MARKUP = {
    "ufw": "ufw",
    "ufw rule": "allow|deny|reject|limit",
    "firewalld": r"firewall-cmd[ ][^\n]{0,200}?--add",
    "firewalld rule": "port|rich-rule|forward-port|source-port",
    "iptables": r"ip6?tables(?:-\w+)?[ ][^\n]{0,100}?-[AI]",
    "nft": r"nft[ ]add[ ]rule",
    "powershell": "New-NetFirewallRule",
    "netsh": r"netsh[ ]advfirewall[ ]firewall[ ]add[ ]rule",
    "aws": r"aws[ ]ec2[ ]authorize-security-group-(?:ingress|egress)",
    "gcloud": r"gcloud[ ]compute[ ]firewall-rules[ ]create",
    "az": r"az[ ]network[ ]nsg[ ]rule[ ]create",
    "root": "sudo|doas",
}
_COMMAND = re.compile(
    rf"(?:(?:{MARKUP['root']})[ ]+(?:-\S+[ ]+)?)?(?:"
    rf"{MARKUP['ufw']}[ ](?:[a-z]+[ ]|[0-9]+[ ]){{0,3}}?(?:{MARKUP['ufw rule']})[ ]"
    rf"|{MARKUP['firewalld']}-(?:{MARKUP['firewalld rule']})[ =]"
    rf"|(?:{MARKUP['iptables']}|{MARKUP['nft']}|{MARKUP['powershell']}|{MARKUP['netsh']})[ ]"
    rf"|(?:{MARKUP['aws']}|{MARKUP['gcloud']}|{MARKUP['az']})\b)",
    re.IGNORECASE,
)
#: How a line ends that a command goes on below.
_GOES_ON = ("\\", "`", "^")
_ADDRESS = re.compile(
    r"(?<![\w:.])(?:[0-9]{1,3}(?:\.[0-9]{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})(?:/[0-9]{1,3})?", re.IGNORECASE
)
_NUMBER = re.compile(r"(?<![\w.])\d{1,5}(?![\w.])")


def commands_in(lines: Sequence[str], first_line: int) -> list[list[GridCell]]:
    """The commands that name ports, a row each; `lines` begin on `first_line`.

    >>> [row[0].text for row in commands_in(["$ sudo ufw allow 443/tcp", "$ sudo ufw enable"], 1)]
    ['sudo ufw allow 443/tcp']
    """
    found: list[list[GridCell]] = []
    number = 0
    while number < len(lines):
        begun = number
        while lines[number].rstrip().endswith(_GOES_ON) and number + 1 < len(lines):
            number += 1
        text = " ".join(" ".join(line.strip(" \t\\`^$#>") for line in lines[begun : number + 1]).split())
        if _COMMAND.match(text) and ports_of(text):
            found.append([GridCell(text, "\n".join(lines[begun : number + 1]), first_line + begun, 1)])
        number += 1
    return found


def ports_of(command: str) -> frozenset[str]:
    """The numbers of a command that may be ports.

    >>> sorted(ports_of("ufw allow from 10.1.0.0/16 to any port 22 proto tcp"))
    ['22']
    """
    return frozenset(_NUMBER.findall(_ADDRESS.sub(" ", command)))
