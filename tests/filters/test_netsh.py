"""What netsh tells of Windows' firewall, line by line; what it does not tell is not taken for "any"."""

import pytest

from exgraph.filters import filters_of

from .test_nft import written

TOLD = {
    "Rule Name": "Web",
    "Enabled": "Yes",
    "Direction": "In",
    "Profiles": "Domain,Private,Public",
    "Grouping": "",
    "LocalIP": "Any",
    "RemoteIP": "Any",
    "Protocol": "TCP",
    "LocalPort": "80",
    "RemotePort": "Any",
    "Edge traversal": "No",
    "InterfaceTypes": "Any",
    "Security": "NotRequired",
    "Rule source": "Local Setting",
    "Action": "Allow",
}


def _text(changed, gone=(), more=""):
    told = {label: value for label, value in {**TOLD, **changed}.items() if label not in gone}
    lines = [f"{label + ':':<38}{value}" for label, value in told.items()]
    lines.insert(1, "-" * 70)
    return "\n".join(["", *lines[:3], *([more] if more else []), *lines[3:], "", "Ok.", ""])


def _rules(text):
    inbound, outbound = filters_of(text, file="x")
    *rules, _ = inbound.rules
    *out, _ = outbound.rules
    return "; ".join(map(written, (*rules, *out)))


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({}, "permit any>any tcp 80"),
        ({"Enabled": "No"}, ""),
        ({"Direction": "Out", "RemoteIP": "10.0.0.1/32", "LocalPort": "Any", "RemotePort": "443"},
         "permit any>10.0.0.1 tcp 443"),
        ({"Action": "Block"}, "deny any>any tcp 80"),
        ({"LocalPort": "80,443,5000-5010"}, "permit any>any tcp 80,443,5000-5010"),
        ({"LocalPort": "RPC-EPMap"}, "permit any>any tcp 135"),
        ({"LocalPort": "RPC"}, "permit any>any tcp [not-understood LocalPort RPC]"),
        ({"LocalPort": "Teredo"}, "permit any>any tcp [not-understood LocalPort Teredo]"),
        ({"RemotePort": "1024-65535"}, "permit any>any tcp 80 [source-port 1024-65535]"),
        ({"LocalIP": "10.0.0.1/32", "RemoteIP": "10.1.0.0/255.255.0.0,fd00::/8"},
         "permit 10.1.0.0/16,fd00::/8>10.0.0.1 tcp 80"),
        ({"RemoteIP": "LocalSubnet"}, "permit any>any tcp 80 [source-group LocalSubnet]"),
        ({"Profiles": "Domain,Private"}, "permit any>any tcp 80 [not-understood Profile Domain,Private]"),
        ({"Profiles": "Public,Private,Domain"}, "permit any>any tcp 80"),
        ({"Security": "Authenticate"}, "permit any>any tcp 80 [not-understood Authentication Authenticate]"),
        ({"Edge traversal": "Defer to application"}, "permit any>any tcp 80"),
        ({"Program": r"C:\web.exe"}, r"permit any>any tcp 80 [not-understood Program C:\web.exe]"),
        ({"Service": "W3SVC"}, "permit any>any tcp 80 [not-understood Service W3SVC]"),
        ({"RemoteComputerGroup": "D:(A;;CC;;;S-1)"},
         "permit any>any tcp 80 [not-understood RemoteComputerGroup D:(A;;CC;;;S-1)]"),
        ({"Action": "Bypass"}, "permit any>any tcp 80 [not-understood Direction In] [not-understood Action Bypass]; "
         "deny any>any tcp 80 [not-understood Direction In] [not-understood Action Bypass]"),
    ],
)  # fmt: skip
def test_a_rule_is_read(changed, told):
    found = _rules(_text(changed))
    assert sorted(found.replace("Direction Inbound", "Direction In").split("; ")) == sorted(told.split("; "))


@pytest.mark.parametrize(
    ("gone", "told"),
    [
        ("LocalPort", "permit any>any tcp [not-understood LocalPort ?]"),
        ("RemotePort", "permit any>any tcp 80 [not-understood RemotePort ?]"),
        ("RemoteIP", "permit any>any tcp 80 [not-understood RemoteAddress]"),
        ("Protocol", "permit any>any tcp,udp"),
        ("Enabled", "permit any>any tcp 80 [not-understood Enabled]"),
    ],
)
def test_what_is_not_told_is_not_any(gone, told):
    found = _rules(_text({}, gone=(gone,)))
    if gone == "Protocol":
        assert "[not-understood Protocol]" in found
    else:
        assert found == told


@pytest.mark.parametrize("pretended", ["Action:   Block", "LocalPort:   1-65535", "RemoteIP:   10.0.0.1"])
def test_what_a_description_pretends_makes_the_rule_unsure(pretended):
    inbound, _ = filters_of(_text({}, more=f"{'Description:':<38}a\n{pretended}"))
    assert all(rule.conditions for rule in inbound.rules)
    assert inbound.not_understood


@pytest.mark.parametrize(
    ("messages", "told"),
    [
        ("Type    Code\n8       Any", "permit any>any icmp 2049-2304"),
        ("Type    Code\n3       4\n0       Any", "permit any>any icmp 1-256,773"),
        ("Type    Code\nAny     Any", "permit any>any icmp"),
        ("", "permit any>any icmp [not-understood IcmpType ?]"),
        ("Type    Code\nx       y", "permit any>any icmp [not-understood IcmpType ?]"),
    ],
)
def test_the_messages_of_icmp_stand_under_the_protocol(messages, told):
    indented = "".join(f"\n{'':<38}{line}" for line in messages.splitlines())
    assert _rules(_text({"Protocol": f"ICMPv4{indented}"}, gone=("LocalPort", "RemotePort"))) == told


def test_without_verbose_no_rule_is_sure_and_that_is_told_once():
    text = _text({}, gone=("InterfaceTypes", "Security", "Rule source")) * 2
    inbound, _ = filters_of(text)
    assert [written(rule) for rule in inbound.rules[:-1]] == [
        "permit any>any tcp 80 [not-understood programs, services, interfaces]"
    ] * 2
    assert sum(told.phrase.name == "filters.brief" for told in inbound.not_understood) == 1


@pytest.mark.parametrize("text", ["\ufeff{}", "{}\n\n", "noise before\n{}"])
def test_marks_and_line_ends_of_windows_change_nothing(tmp_path, text):
    path = tmp_path / "rules.txt"
    path.write_bytes(text.format(_text({})).replace("\n", "\r\n").encode("utf-8"))
    from exgraph.filters import read_filters

    inbound, _ = read_filters(path)
    assert [written(rule) for rule in inbound.rules[:-1]] == ["permit any>any tcp 80"]


@pytest.mark.parametrize("column", ["Protocol", "LocalPort", "RemoteAddress", "Enabled", "Action", "Direction"])
def test_a_rule_of_powershell_that_lacks_a_column_is_not_sure(column):
    row = {
        "DisplayName": "Web", "Enabled": "True", "Direction": "Inbound", "Action": "Allow", "Profile": "Any",
        "Protocol": "TCP", "LocalPort": "80", "RemotePort": "Any", "LocalAddress": "Any", "RemoteAddress": "Any",
    }  # fmt: skip
    told = {name: value for name, value in row.items() if name != column}
    text = ",".join(told) + "\n" + ",".join(told.values()) + "\n"
    for made in filters_of(text, "windows"):
        assert all(rule.conditions for rule in made.rules)
