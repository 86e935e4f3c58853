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


DASHES = "-" * 70
#: Listings of machines in other languages, in the words that are public of each.
SPANISH = """Nombre de regla:                      Web
{dashes}
Habilitada:                           Sí
Dirección:                            Dentro
Perfiles:                             Dominio,Privada,Pública
Agrupamiento:
LocalIP:                              Cualquiera
RemoteIP:                             10.0.0.0/8
Protocolo:                            TCP
LocalPort:                            80
RemotePort:                           Cualquiera
Cruce seguro del perímetro:          No
Acción:                               Bloquear
Aceptar
"""
PORTUGUESE = """Nome da Regra:                        Web
{dashes}
Habilitado:                           Sim
Direção:                              Entrada
Perfis:                               Domínio,Particular,Público
Agrupamento:
LocalIP:                              Qualquer
RemoteIP:                             10.0.0.0/8
Protocolo:                            TCP
LocalPort:                            80
RemotePort:                           Qualquer
Travessia da borda:                   Não
Tipos de Interface:                   Qualquer
Segurança:                            NotRequired
Origem da Regra:                      Configuração Local
Ação:                                 Permitir
Ok.
"""
FRENCH = """Nom de la règle :                     Web
{dashes}
Activé :                              Oui
Direction :                           Actif
Profils :                             Domaine,Privé,Public
Groupement :
IP locale :                           Tout
IP distante :                         10.0.0.0/8
Protocole :                           TCP
LocalPort :                           80
RemotePort :                          Tout
Action :                              Autoriser
"""
JAPANESE = """規則名:                               Web
{dashes}
説明:                                 Web
有効:                                 はい
方向:                                 入力
プロファイル:                         ドメイン,プライベート,パブリック
グループ:
ローカル IP:                          任意
リモート IP:                          10.0.0.0/8
プロトコル:                           TCP
ローカル ポート:                      80
リモート ポート:                      任意
エッジ トラバーサル:                  いいえ
インターフェイスの種類:               任意
セキュリティ:                         NotRequired
操作:                                 許可
OK
"""
CHINESE = """规则名称: Web
{dashes}
已启用: 是
方向: 入
配置文件: 域,专用,公用
分组:
本地 IP: 任何
远程 IP: 10.0.0.0/8
协议: TCP
本地端口: 80
远程端口: 任何
边缘遍历: 否
操作: 允许
确定。
"""
RUSSIAN = """Имя правила:                          Web
{dashes}
Включено:                             Да
Направление:                          Входящие
Профили:                              Частный
Удаленный IP-адрес:                   10.0.0.0/8
Протокол:                             TCP
Локальный порт:                       80
Действие:                             Разрешить
"""
UNTOLD = "[not-understood programs, services, interfaces]"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (SPANISH, f"deny 10.0.0.0/8>any tcp 80 {UNTOLD}"),
        (PORTUGUESE, "permit 10.0.0.0/8>any tcp 80"),
        (JAPANESE, "permit 10.0.0.0/8>any tcp 80"),
        (CHINESE, f"permit 10.0.0.0/8>any tcp 80 {UNTOLD}"),
        # What French calls the direction is told in two ways, and Russian's label of the other port in none.
        (FRENCH, "permit 10.0.0.0/8>any tcp 80 [not-understood Direction Actif] [not-understood Action Allow] "
         f"{UNTOLD}; "
         "permit any>10.0.0.0/8 tcp [source-port 80] [not-understood Direction Actif] [not-understood Action Allow] "
         f"{UNTOLD}"),
        (RUSSIAN, "permit 10.0.0.0/8>any tcp 80 [not-understood Profile Private] [not-understood RemotePort ?] "
         f"{UNTOLD}"),
    ],
    ids=["es", "pt", "ja", "zh", "fr", "ru"],
)  # fmt: skip
def test_a_listing_in_another_language_is_read(text, told):
    def parts(found):
        return [sorted(each.split()) for each in found.split("; ")]

    assert parts(_rules(text.format(dashes=DASHES))) == parts(told)


@pytest.mark.parametrize(
    "text", [SPANISH, PORTUGUESE, JAPANESE, CHINESE, FRENCH, RUSSIAN], ids=["es", "pt", "ja", "zh", "fr", "ru"]
)
def test_a_word_of_another_language_that_nobody_knows_makes_no_rule_sure(text):
    """Each value in turn is a word that no listing has."""
    lines = text.format(dashes=DASHES).splitlines()
    for place, line in enumerate(lines[2:], start=2):
        label, colon, value = line.partition(":")
        if not colon or not value.strip() or label.strip() in {"説明", "エッジ トラバーサル", "边缘遍历"}:
            continue
        if label.strip() in {"Cruce seguro del perímetro", "Travessia da borda", "Origem da Regra"}:
            continue
        changed = "\n".join([*lines[:place], f"{label}: zzz", *lines[place + 1 :]])
        for made in filters_of(changed, "netsh"):
            assert all(rule.conditions for rule in made.rules), line


def test_a_rule_in_a_language_that_nobody_knows_is_told_and_permits_nothing_for_sure():
    text = f"Nome regola:      Web\n{DASHES}\nAbilitata:        Sì\nDirezione:        In\nAzione:           Consenti\n"
    inbound, outbound = filters_of(text * 2, "netsh")
    assert len({rule.origin for rule in inbound.rules}) == 3  # The two, and what nobody decides.
    for made in (inbound, outbound):
        assert made.not_understood
        assert all(rule.conditions for rule in made.rules)
