"""Commands that open ports, and tables in lines and blocks of code: told where a table does not say the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from exgraph.errors import UnusableInput
from exgraph.sources.formats.rule_commands import commands_in, ports_of
from tests.growth import assert_linear, cpu

from .shapes.reading import document, flows

TABLE = "| Source | Destination | Port |\n|---|---|---|\n| Office | Shed | 22/tcp |\n"
COMMANDS = [
    ("ufw allow 8443/tcp", {"8443"}),
    ("$ sudo ufw allow from 10.20.0.0/16 to any port 8443 proto tcp", {"8443"}),
    ("ufw insert 1 limit 60000:61000/udp", {"1", "60000", "61000"}),
    ("firewall-cmd --permanent --zone=public --add-port=8443/tcp", {"8443"}),
    ("iptables -A INPUT -p tcp -m multiport --dports 8443,9000 -j ACCEPT", {"8443", "9000"}),
    ("ip6tables -I INPUT -s 2001:db8::/32 -p tcp --dport 8443 -j ACCEPT", {"8443"}),
    ("nft add rule inet filter input tcp dport 8443 accept", {"8443"}),
    ("New-NetFirewallRule -DisplayName x -Direction Inbound -LocalPort 8443 -Protocol TCP", {"8443"}),
    ("netsh advfirewall firewall add rule name=x dir=in protocol=TCP localport=8443 action=allow", {"8443"}),
    ("aws ec2 authorize-security-group-ingress --group-id sg-0a12 --port 8443 --cidr 10.0.0.0/8", {"8443"}),
    ("gcloud compute firewall-rules create shed --allow tcp:8443", {"8443"}),
    ("az network nsg rule create -g shed --destination-port-ranges 8443", {"8443"}),
]


@pytest.mark.parametrize(("command", "ports"), COMMANDS)
def test_the_ports_of_commands(command: str, ports: set[str]) -> None:
    assert [set(ports_of(row[0].text)) for row in commands_in([command], 1)] == [ports]


@pytest.mark.parametrize(
    "line",
    [
        "ufw enable",
        "ufw status verbose",
        "firewall-cmd --reload",
        "iptables -L -n",
        "iptables -P INPUT DROP",
        "allow 443",
    ],
)
def test_what_opens_no_port_is_no_such_command(line: str) -> None:
    assert commands_in([line], 1) == []


def test_a_command_goes_on_behind_a_backslash() -> None:
    (row,) = commands_in(["make", "firewall-cmd --permanent \\", "  --add-port=8443/tcp", "make"], 5)
    assert commands_in(["iptables -A INPUT -p tcp \\", "  --dport 8443 -j ACCEPT"], 1)[0][0].text == (
        "iptables -A INPUT -p tcp --dport 8443 -j ACCEPT"
    )
    assert (row[0].text, row[0].line) == ("firewall-cmd --permanent --add-port=8443/tcp", 6)


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("a.md", "```bash\n{}\n```\n\n" + TABLE, 2),
        ("a.md", "{}\n\n" + TABLE, 1),
        ("a.md", "- `{}`\n- restart\n\n" + TABLE, 1),
        ("a.adoc", "----\n{}\n----\n\n|===\n|Source |Destination |Port\n\n|Office |Shed |22/tcp\n|===\n", 2),
        ("a.rst", "Run::\n\n  {}\n\n====== =========== ======\nSource Destination Port\n====== =========== ======\n"
         "Office Shed        22/tcp\n====== =========== ======\n", 3),
        ("a.html", "<pre><code>{}</code></pre><table><tr><th>Source<th>Destination<th>Port<tr><td>Office<td>Shed"
         "<td>22/tcp</table>", 1),
        ("a.txt", "Run\n\n{}\n\nSource  Destination  Port\nOffice  Shed         22/tcp\n", 3),
    ],
)  # fmt: skip
@pytest.mark.parametrize(("command", "told"), [("ufw allow 8443/tcp", True), ("ufw allow 22/tcp", False)])
def test_commands_are_told_unless_a_table_has_their_ports(
    tmp_path: Path, name: str, text: str, line: int, command: str, told: bool
) -> None:
    said = document(tmp_path, text.format(command), name)
    assert flows(said) == ["Office > Shed: ? tcp/22"]
    assert [(each.kind, each.line, each.text, each.ports) for each in said.unseen] == [
        ("commands", line, command, True)
    ] * told


def test_a_text_of_commands_alone_says_what_reads_them(tmp_path: Path) -> None:
    with pytest.raises(UnusableInput, match="no table was found"):
        document(tmp_path, "ufw allow 8443/tcp\nufw allow 22/tcp\n", "a.txt")


LINES = "Source;Destination;Port\nOffice;Garden;8443/tcp\n"


@pytest.mark.parametrize(
    ("name", "text", "kind"),
    [
        ("a.md", LINES, "lines"),
        ("a.md", LINES.replace(";", "\t"), "lines"),
        ("a.md", "Source  Destination  Port\nOffice  Garden       8443/tcp\n", "lines"),
        ("a.md", "Source  Destination  Port\n------  -----------  ----\nOffice  Garden       8443/tcp\n", "lines"),
        ("a.rst", "| Source | Destination | Port |\n|---|---|---|\n| Office | Garden | 8443/tcp |\n", "lines"),
        ("a.adoc", "| Source | Destination | Port |\n|---|---|---|\n| Office | Garden | 8443/tcp |\n", "lines"),
        ("a.html", "<pre>\nSource  Destination  Port\nOffice  Garden       8443/tcp\n</pre>", "fence"),
    ],
)
def test_a_table_that_the_format_does_not_have_is_read_where_there_is_no_other(
    tmp_path: Path, name: str, text: str, kind: str
) -> None:
    said = document(tmp_path, text, name)
    assert flows(said) == ["Office > Garden: ? tcp/8443"]
    assert [(each.kind, each.ports) for each in said.unseen] == [(f"{kind}-read", False)]
    assert said.account.unseen == 0


def test_such_a_table_beside_another_is_told(tmp_path: Path) -> None:
    said = document(tmp_path, f"{LINES}\n{TABLE}")
    assert flows(said) == ["Office > Shed: ? tcp/22"]
    assert [str(each) for each, _ in said.unseen_ports] == [
        "ports.md:1: 1 table in the lines of a paragraph, not read; --include-hidden reads them"
    ]


def test_a_header_of_a_wiki_has_two_bars(tmp_path: Path) -> None:
    text = "||Source||Destination||Port||\n|Office|Garden|8443/tcp|\n|Office|Shed|22/tcp|\n"
    assert flows(document(tmp_path, text)) == ["Office > Garden: ? tcp/8443", "Office > Shed: ? tcp/22"]


@pytest.mark.parametrize("line", ["sudo " * 40, "firewall-cmd --x " * 20, "ufw " + "allow " * 30, "ufw allow \\"])
def test_commands_are_found_in_one_pass(line: str) -> None:
    assert_linear(lambda count: cpu(commands_in, [line] * count, 1), 2_000)
