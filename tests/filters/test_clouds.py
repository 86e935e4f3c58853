"""Groups of clouds, policies of Kubernetes, rules of Windows: what their fields say."""

import json

import pytest

from exgraph.errors import UnusableInput
from exgraph.filters import filters_of
from exgraph.filters.formats.json_places import PlacedJson
from tests.filters.test_nft import written


def _group(**permission):
    group = {"GroupId": "sg", "IpPermissions": [permission], "IpPermissionsEgress": []}
    made, _ = filters_of(json.dumps({"SecurityGroups": [group]}))
    return made


_FOUR = {"IpRanges": [{"CidrIp": "10.0.0.0/8"}]}


@pytest.mark.parametrize(
    ("permission", "told"),
    [
        ({"IpProtocol": "-1", **_FOUR}, "permit 10.0.0.0/8>any"),
        ({"IpProtocol": "tcp", "FromPort": 20, "ToPort": 25, **_FOUR}, "permit 10.0.0.0/8>any tcp 20-25"),
        ({"IpProtocol": "udp", "FromPort": -1, "ToPort": -1, **_FOUR}, "permit 10.0.0.0/8>any udp"),
        ({"IpProtocol": "icmp", "FromPort": 3, "ToPort": 4, **_FOUR}, "permit 10.0.0.0/8>any icmp 773"),
        ({"IpProtocol": "icmp", "FromPort": -1, "ToPort": -1, **_FOUR}, "permit 10.0.0.0/8>any icmp"),
        ({"IpProtocol": "50", **_FOUR}, "permit 10.0.0.0/8>any esp"),
        ({"IpProtocol": "tcp", "FromPort": None, "ToPort": None, **_FOUR}, "permit 10.0.0.0/8>any tcp"),
        ({"IpProtocol": "nosuch", **_FOUR}, "permit 10.0.0.0/8>any [not-understood nosuch None-None]"),
        ({"IpProtocol": "tcp", "FromPort": 9, "ToPort": 1, **_FOUR}, "permit 10.0.0.0/8>any [not-understood tcp 9-1]"),
        ({"IpProtocol": "-1", "IpRanges": [{"CidrIp": "x"}]}, "permit any>any [not-understood x]"),
        ({"IpProtocol": "-1", "UserIdGroupPairs": [{"GroupId": "sg-2"}]}, "permit any>any [source-group sg-2]"),
        ({"IpProtocol": "-1", "PrefixListIds": [{"PrefixListId": "pl"}]}, "permit any>any [source-group pl]"),
        ({"IpProtocol": "-1"}, ""),
    ],
)
def test_a_permission_is_read(permission, told):
    made = _group(**permission)
    assert "; ".join(map(written, made.rules)) == told
    assert bool(made.not_understood) == ("not-understood" in told)


def test_a_group_stands_for_the_machines_that_the_file_has_and_for_others():
    address = {"PrivateIpAddresses": [{"PrivateIpAddress": "10.0.0.7"}], "Groups": [{"GroupId": "sg-2"}]}
    permission = {"IpProtocol": "-1", "UserIdGroupPairs": [{"GroupId": "sg-2"}]}
    group = {"GroupId": "sg", "IpPermissions": [permission], "IpPermissionsEgress": []}
    made, _ = filters_of(
        json.dumps({"SecurityGroups": [group], "Reservations": [{"Instances": [{"NetworkInterfaces": [address]}]}]})
    )
    assert [written(rule) for rule in made.rules] == ["permit 10.0.0.7>any", "permit any>any [source-group sg-2]"]


def test_what_goes_out_of_a_group_is_open_where_the_file_does_not_say():
    _, out = filters_of(json.dumps({"SecurityGroups": [{"GroupId": "sg", "IpPermissions": []}]}))
    assert [one.message for one in out.not_understood] == [
        "nothing says what happens to what no rule of sg outbound matches"
    ]


def test_an_acl_decides_by_the_numbers_of_its_entries():
    def entry(number, action, egress=False, **more):
        return {"RuleNumber": number, "RuleAction": action, "Egress": egress, "CidrBlock": "0.0.0.0/0", **more}

    entries = [
        entry(32767, "deny", Protocol="-1"),
        entry(200, "allow", Protocol="6", PortRange={"From": 1024, "To": 65535}),
        entry(100, "deny", Protocol="1", IcmpTypeCode={"Type": 8, "Code": -1}),
        entry(50, "allow", egress=True, Protocol="-1"),
    ]
    told = [
        (made.id, made.stateful, [(written(rule), rule.given) for rule in made.rules])
        for made in filters_of(json.dumps({"NetworkAcls": [{"NetworkAclId": "acl", "Entries": entries}]}))
    ]
    assert told == [
        (
            "acl inbound",
            False,
            [
                ("deny 0.0.0.0/0>any icmp 2049-2304", False),
                ("permit 0.0.0.0/0>any tcp 1024-65535", False),
                ("deny 0.0.0.0/0>any", True),
            ],
        ),
        ("acl outbound", False, [("permit any>0.0.0.0/0", False)]),
    ]


def test_rules_of_azure_are_read_flat_and_nested_and_several_groups_are_told_apart():
    rule = {
        "name": "a",
        "priority": 100,
        "direction": "Inbound",
        "access": "Allow",
        "protocol": "*",
        "sourceAddressPrefix": "Internet",
        "destinationAddressPrefix": "*",
        "destinationPortRange": "443",
        "sourcePortRange": "1024-65535",
    }
    groups = [{"name": name, "securityRules": [rule], "defaultSecurityRules": []} for name in ("one", "two")]
    told = [
        (made.id, [str(each) for each in made.scope], [written(each) for each in made.rules[:1]])
        for made in filters_of(json.dumps(groups))
        if made.hook == "inbound"
    ]
    rules = ["permit any>any dccp,ip-136,sctp,tcp,udp 443 [source-port 1024-65535] [source-group Internet]"]
    assert told == [
        ("one inbound", ["destination-group one"], rules),
        ("two inbound", ["destination-group two"], rules),
    ]


@pytest.mark.parametrize(
    ("spec", "told"),
    [
        ({"podSelector": {}}, [("inbound", [])]),
        ({"podSelector": {}, "egress": [{}]}, [("inbound", []), ("outbound", ["permit any>any"])]),
        ({"podSelector": {}, "policyTypes": ["Egress"]}, [("outbound", [])]),
        ({"podSelector": {}, "ingress": [{"from": [{"podSelector": {}}]}]},
         [("inbound", ["permit any>any [source-group default: *]"])]),
        ({"podSelector": {}, "ingress": [{"from": [{"namespaceSelector": {"matchLabels": {"a": "b"}}}]}]},
         [("inbound", ["permit any>any [source-group a=b: *]"])]),
        ({"podSelector": {}, "ingress": [{"ports": [{"port": 80}, {"protocol": "SCTP"}]}]},
         [("inbound", ["permit any>any tcp 80", "permit any>any sctp"])]),
        ({"podSelector": {}, "ingress": [{"ports": [{"port": 0}]}]},
         [("inbound", ["permit any>any [not-understood 0 is no port: ports are 1 to 65535]"])]),
        ({"podSelector": {}, "ingress": [{"from": [{"ipBlock": {"cidr": "x"}}]}]},
         [("inbound", ["permit any>any [not-understood cidr=x]"])]),
    ],
)  # fmt: skip
def test_a_policy_is_read(spec, told):
    policy = {"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "metadata": {"name": "p"}, "spec": spec}
    found = filters_of(json.dumps({"kind": "List", "items": [policy]}, indent=1))
    assert [(made.hook, [written(rule) for rule in made.rules]) for made in found] == told


_RULE = {
    "DisplayName": "r",
    "Enabled": 1,
    "Direction": 1,
    "Action": 2,
    "Profile": 0,
    "Protocol": "TCP",
    "LocalPort": ["80", "443"],
    "RemotePort": "Any",
    "LocalAddress": "Any",
    "RemoteAddress": "LocalSubnet",
}


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({}, "permit any>any tcp 80,443 [source-group LocalSubnet]"),
        ({"Direction": "Outbound", "RemotePort": "443", "LocalPort": "Any"},
         "permit any>any tcp 443 [destination-group LocalSubnet]"),
        ({"RemoteAddress": ["10.0.0.0/8", "LocalSubnet"]},
         "permit 10.0.0.0/8>any tcp 80,443; permit any>any tcp 80,443 [source-group LocalSubnet]"),
        ({"RemoteAddress": "Any", "Program": "%SystemRoot%\\x.exe"},
         "permit any>any tcp 80,443 [not-understood Program %SystemRoot%\\x.exe]"),
        ({"RemoteAddress": "Any", "Profile": "Domain, Private"},
         "permit any>any tcp 80,443 [not-understood Profile Domain, Private]"),
        ({"RemoteAddress": "Any", "LocalPort": "RPC"}, "permit any>any tcp [not-understood LocalPort RPC]"),
        ({"RemoteAddress": "Any", "Protocol": "ICMPv6", "IcmpType": ["128", "1:4"]},
         "permit any>any icmpv6 261,32769-33024"),
        ({"RemoteAddress": "Any", "Authentication": "Required"},
         "permit any>any tcp 80,443 [not-understood Authentication Required]"),
        ({"RemoteAddress": "Any", "Authentication": "NotRequired"}, "permit any>any tcp 80,443"),
        ({"RemoteAddress": "Any", "Enabled": "Ja"}, "permit any>any tcp 80,443 [not-understood Enabled Ja]"),
        ({"Enabled": 2}, ""),
        ({"RemoteAddress": "nosuch"}, "permit any>any tcp 80,443 [not-understood RemoteAddress nosuch]"),
    ],
)  # fmt: skip
def test_a_rule_of_windows_is_read(changed, told):
    found = filters_of(json.dumps([_RULE | changed]))
    rules = [written(rule) for made in found for rule in made.rules if rule.name]
    assert "; ".join(rules) == told


def test_rules_of_windows_that_block_come_first():
    made, _ = filters_of(json.dumps([_RULE, _RULE | {"Action": "Block", "RemoteAddress": "10.0.0.1"}]))
    assert [str(rule.action) for rule in made.rules[:2]] == ["deny", "permit"]


_PROFILE = {"Enabled": "True", "DefaultInboundAction": "Block", "DefaultOutboundAction": "Allow"}
_NO_POLICY = "nothing says what happens to what no rule of windows {} matches"
_UNDECIDED = [_NO_POLICY.format("inbound"), _NO_POLICY.format("outbound")]


def _with_profiles(changed=None, names=("Domain", "Private", "Public")):
    """A rule with its profiles, the last of which is changed."""
    profiles = [{"Name": name, **_PROFILE} for name in names]
    profiles[-1:] = [{**profile, **(changed or {})} for profile in profiles[-1:]]
    return list(filters_of(json.dumps({"Profiles": profiles, "Rules": [_RULE]})))


@pytest.mark.parametrize(
    ("changed", "actions"),
    [
        ({}, ["deny", "permit"]),
        ({"Enabled": 1, "DefaultInboundAction": 4, "DefaultOutboundAction": 2}, ["deny", "permit"]),
        ({"AllowInboundRules": "NotConfigured", "AllowLocalFirewallRules": 1}, ["deny", "permit"]),
    ],
    ids=["words", "numbers", "not-configured"],
)
def test_profiles_of_windows_say_what_becomes_of_what_no_rule_is_about(changed, actions):
    found = _with_profiles(changed)
    assert [str(each.default) for each in found] == actions
    assert [len(each.rules) for each in found] == [1, 0]
    assert not any(each.not_understood for each in found)


@pytest.mark.parametrize(
    ("changed", "names", "told"),
    [
        ({"Enabled": "False"}, ("Domain", "Private", "Public"), _UNDECIDED),
        ({"Enabled": "NotConfigured"}, ("Domain", "Private", "Public"), _UNDECIDED),
        ({"DefaultInboundAction": "Allow"}, ("Domain", "Private", "Public"), _UNDECIDED[:1]),
        ({"DefaultOutboundAction": "NotConfigured"}, ("Domain", "Private", "Public"), _UNDECIDED[1:]),
        ({}, ("Domain", "Public"), _UNDECIDED),
        ({}, (), _UNDECIDED),
        ({"AllowInboundRules": "False"}, ("Domain", "Private", "Public"),
         ["what “AllowInboundRules False” matches is not understood"] * 2),
    ],
    ids=["off", "maybe-on", "differing", "not-configured", "one-missing", "none", "no-rules"],
)  # fmt: skip
def test_where_profiles_of_windows_do_not_say_it_nobody_knows(changed, names, told):
    found = _with_profiles(changed, names)
    assert [one.message for each in found for one in each.not_understood] == told


def test_groups_of_aws_that_have_no_id_yet_are_told_apart_by_their_names():
    groups = [{"GroupName": name, "IpPermissions": []} for name in ("one", "two")]
    told = [str(each.scope[0]) for each in filters_of(json.dumps({"SecurityGroups": groups})) if each.hook == "inbound"]
    assert told == ["destination-group one", "destination-group two"]


@pytest.mark.parametrize("key", ["SecurityGroups", "NetworkAcls", "securityRules"])
def test_what_is_no_object_is_refused_and_not_left_out(key):
    with pytest.raises(UnusableInput, match="x: objects are expected in place of \\[1\\]"):
        filters_of(json.dumps({key: [1]}), file="x")


def test_objects_have_the_places_where_they_begin():
    text = '[\n {"a": {"b": "{\\"}"}},\n  {"c": [{}]}\n]'
    placed = PlacedJson(text, "x")
    one, two = placed.value
    told = [(placed.origin(each).line, placed.origin(each).column) for each in (one, one["a"], two, two["c"][0])]
    assert told == [(2, 2), (2, 8), (3, 3), (3, 10)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("ingress:", "quux: 1\n  ingress:"),
        ("- from:", "- quux: 1\n    from:"),
        ("- from:", "- form:"),
        ("protocol:", "protocoll:"),
        ("port: 80", "port: 80\n      endport: 90"),
        ("cidr: 10.0.0.0/8", "cidr: 10.0.0.0/8\n        excepted: [10.1.0.0/16]"),
        ("- ipBlock:", "- podSelector: {}\n      ipBlock:"),
    ],
)
def test_a_key_of_a_policy_that_nobody_knows_is_told(old, new):
    text = """\
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: p
spec:
  podSelector: {}
  policyTypes: [Ingress]
  ingress:
  - from:
    - ipBlock:
        cidr: 10.0.0.0/8
    ports:
    - protocol: UDP
      port: 80
"""
    assert old in text
    (made,) = filters_of(text, "kubernetes")
    assert (made.not_understood, made.rules[0].conditions) == ((), ())
    (made,) = filters_of(text.replace(old, new, 1), "kubernetes")
    assert made.not_understood
    assert old == "ingress:" or all(rule.conditions for rule in made.rules)
