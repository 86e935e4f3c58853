"""The ends of single rows: blanks, rows that lack cells, lists of roles, "self", and directions between two ends."""

from __future__ import annotations

from pathlib import Path

import pytest

from exgraph.sources.shapes.roles.ids_in_brackets import ids_in_brackets
from exgraph.sources.shapes.roles.role_labels import is_no_role, roles_in, self_named
from exgraph.sources.shapes.titles.role_lists import role_lists

from .reading import document, flows

HEAD = "Source,Destination,Port,Protocol,Direction\n"


@pytest.mark.parametrize(
    ("direction", "pairs"),
    [
        ("->", ["app > db"]),
        ("<-", ["db > app"]),
        ("←", ["db > app"]),
        ("reverse", ["db > app"]),
        ("in reverse direction", ["db > app"]),
        ("in the opposite direction", ["db > app"]),
        ("in umgekehrter Richtung", ["db > app"]),
        ("в обратную сторону", ["db > app"]),
        ("обратное", ["db > app"]),
        ("unidirektional", ["app > db"]),
        ("Bi", ["app > db", "db > app"]),
        ("<->", ["app > db", "db > app"]),
        ("", ["app > db"]),
        ("-", ["app > db"]),
        ("sideways", []),
        ("?", []),
        ("？", []),
        ("-> ?", []),
    ],
)
def test_a_direction_between_two_ends(tmp_path: Path, direction: str, pairs: list[str]) -> None:
    found = document(tmp_path, f"{HEAD}web,db,80,tcp,->\napp,db,443,tcp,{direction}\n", "ports.csv")
    assert [flow.partition(":")[0] for flow in sorted(flows(found)) if "443" in flow] == sorted(pairs)
    assert bool(found.problems) is not bool(pairs)


def test_a_blank_end_in_csv_is_not_stated_and_never_the_one_above(tmp_path: Path) -> None:
    text = "Source,Destination,Port\nweb,db,80/tcp\n,db,81/tcp\nweb,,82/tcp\n,,83/tcp\n-,db,84/tcp\n"
    found = document(tmp_path, text, "ports.csv")
    assert flows(found) == [
        *("web > db: ? tcp/80", "web > not stated: ? tcp/82", "not stated > db: ? tcp/81"),
    ]
    assert [each.message for each in found.problems] == ["no source is stated", "no source is stated"]


def test_the_grounds_of_a_row_with_a_blank_end_are_its_own(tmp_path: Path) -> None:
    text = "Source,Destination,Port\nweb,db,80/tcp\n,db,80/tcp\nweb,,80/tcp\n"
    found = document(tmp_path, text, "ports.csv")
    rests = {(flow.source, flow.destination): flow.grounds for flow in found.matrix.flows}
    assert [(str(each.source), str(each.destination)) for each in rests.values()] == [
        *(("stated", "stated"), ("stated", "unstated"), ("unstated", "stated")),
    ]


def test_a_blank_end_elsewhere_is_the_one_above_beside_the_same_other_end(tmp_path: Path) -> None:
    rows = ("| web | db | 80/tcp |", "| | log | 81/tcp |", "| web | | 82/tcp |", "| app | | 83/tcp |")
    text = "\n".join(("| Source | Destination | Port |", "|---|---|---|", *rows))
    found = document(tmp_path, text)
    assert flows(found) == [
        *("web > db: ? tcp/80", "web > log: ? tcp/81", "web > log: ? tcp/82", "app > not stated: ? tcp/83"),
    ]
    assert found.problems == ()


@pytest.mark.parametrize("label", ["443", "443/tcp", "TCP", "tcp, udp", "ICMP", "1024-65535", "80 and 443"])
def test_numbers_and_transports_are_no_roles(tmp_path: Path, label: str) -> None:
    assert is_no_role(label)
    found = document(
        tmp_path, f'Source,Destination,Port\nweb,db,80/tcp\nweb,log,81/tcp\n"{label}",db,82/tcp\n', "p.csv"
    )
    assert len(flows(found)) == 2
    assert len(found.problems) == 1


@pytest.mark.parametrize("label", ["RADIUS", "DNS", "10.1.2.3", "SRV1", "3rd party", "Node 3"])
def test_names_may_be_roles(label: str) -> None:
    assert not is_no_role(label)


@pytest.mark.parametrize(
    ("labels", "lists"),
    [
        (["Scraper", "Shipper / Scraper"], {"Shipper / Scraper": ("Shipper", "Scraper")}),
        (["A / B", "A / B / C"], {"A / B": ("A", "B"), "A / B / C": ("A", "B", "C")}),
        (["Lager", "Lager und Archiv"], {"Lager und Archiv": ("Lager", "Archiv")}),
        (["Backup and Replication", "Store"], {}),
        (["agent nodes", "K3s server and agent nodes"], {}),
        (["Web", "Store (Web / Mail)"], {}),
        # A slash without spaces may be part of a name; a bare noun beside one is no name.
        (["Control-M", "Control-M/Server", "Agent"], {}),
        (["Control-M", "Control-M/Agent", "Server"], {}),
        (["Core", "Gateway", "Core/Gateway"], {"Core/Gateway": ("Core", "Gateway")}),
        (["Kern", "Knoten", "Kern/Knoten"], {"Kern/Knoten": ("Kern", "Knoten")}),
        (["Core (hall)", "Press/Core/hub-2"], {}),
        (["コア (二階)", "印刷/コア"], {"印刷/コア": ("印刷", "コア")}),
        # Lists that show each other are lists together or not at all: "client" stands beside another noun.
        (["Field set / field-agent", "Field set / Web client"], {}),
        (
            ["Field set / field-agent", "Field set / uplink"],
            {
                "Field set / field-agent": ("Field set", "field-agent"),
                "Field set / uplink": ("Field set", "uplink"),
            },
        ),
        (["Web", "Web/App"], {}),
        (["Web", "App", "Web/App"], {"Web/App": ("Web", "App")}),
        (["NFS/S3", "NFS/S3/SMB"], {}),
        (["Client", "Server", "Client/Server"], {"Client/Server": ("Client", "Server")}),
        (["Relay", "Relay / Server"], {}),
        (["Dashboard", "Dashboard / ops"], {"Dashboard / ops": ("Dashboard", "ops")}),
        (["LAN", "LAN / Internet"], {"LAN / Internet": ("LAN", "Internet")}),
        (["Control", "Control/Сервер"], {}),
        (["Control", "Control / Knoten"], {}),
        (["Control", "Control / passerelle"], {}),
        (["Control", "Control / servidor"], {}),
        (["Control", "Control / nodo"], {}),
        (["Control", "Control / máquina"], {}),
        (["Control", "Control / klient"], {}),
        (["管理", "管理/サーバー"], {}),
        (["관리자", "관리자/서버"], {}),
        (["管理员", "管理员/服务器"], {}),
        # A script without spaces has none beside a slash.
        (["管理员", "管理员/业务网"], {"管理员/业务网": ("管理员", "业务网")}),
        (["管理者", "管理者/一般利用者"], {"管理者/一般利用者": ("管理者", "一般利用者")}),
        # What stands before a longer name may share its noun.
        (["mail network", "web and mail network"], {}),
        (["réseau admin", "réseau admin et prod"], {}),
        (["业务网", "管理和业务网"], {}),
        (["DB 서버", "웹 및 DB 서버"], {}),
        (["UEnv Worker", "训练和 UEnv Worker"], {}),
        (
            ["评测程序", "UEnv Worker", "训练程序和 UEnv Worker"],
            {"训练程序和 UEnv Worker": ("训练程序", "UEnv Worker")},
        ),
        # Two plurals of roles are two roles; one noun with two others is one.
        (["Workers and clients"], {"Workers and clients": ("Workers", "clients")}),
        (["Server and client"], {}),
        (["Backups and mails"], {}),
        # Three names and more between slashes.
        (["Keeper/Ledger/Beacon"], {"Keeper/Ledger/Beacon": ("Keeper", "Ledger", "Beacon")}),
        (["Keeper/Ledger"], {}),
        (["AD/DNS/DHCP"], {}),
        # Conjunctions of ten languages.
        (["Hub", "Hub and Edge"], {"Hub and Edge": ("Hub", "Edge")}),
        (["Hub", "Hub а также Edge"], {"Hub а также Edge": ("Hub", "Edge")}),
        (["Прокси", "Прокси и Шлюз"], {"Прокси и Шлюз": ("Прокси", "Шлюз")}),
        (["Hub", "Hub sowie Edge"], {"Hub sowie Edge": ("Hub", "Edge")}),
        (["Hub", "Hub et Edge"], {"Hub et Edge": ("Hub", "Edge")}),
        (["Hub", "Hub y Edge"], {"Hub y Edge": ("Hub", "Edge")}),
        (["Hub", "Hub e Edge"], {"Hub e Edge": ("Hub", "Edge")}),
        (["Hub", "Hub samt Edge"], {"Hub samt Edge": ("Hub", "Edge")}),
        (["利用者", "管理者や利用者"], {"管理者や利用者": ("管理者", "利用者")}),
        (["利用者", "管理者および利用者"], {"管理者および利用者": ("管理者", "利用者")}),
        (
            ["Web サーバー", "Web サーバーと DB サーバー"],
            {"Web サーバーと DB サーバー": ("Web サーバー", "DB サーバー")},
        ),
        (["웹 서버", "웹 서버 및 DB 서버"], {"웹 서버 및 DB 서버": ("웹 서버", "DB 서버")}),
        (["웹 서버", "웹 서버와 DB 서버"], {"웹 서버와 DB 서버": ("웹 서버", "DB 서버")}),
        (["数据库", "数据库与缓存库"], {"数据库与缓存库": ("数据库", "缓存库")}),
        (["数据库", "数据库及缓存库"], {"数据库及缓存库": ("数据库", "缓存库")}),
    ],
)
def test_lists_of_roles(labels: list[str], lists: dict[str, tuple[str, ...]]) -> None:
    assert role_lists(labels) == lists


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("*.docker.com, *.docker.io", ("*.docker.com", "*.docker.io")),
        ("`*.docker.com`, `*.docker.io`", ("*.docker.com", "*.docker.io")),
        ("a.example.com b.example.com", ("a.example.com", "b.example.com")),
        ("x.com; y.com", ("x.com", "y.com")),
        ("a.example.com\nb.example.com c.example.com", ("a.example.com", "b.example.com", "c.example.com")),
        ("a.example.com and b.example.com", ("a.example.com", "b.example.com")),
        ("a.example.com и b.example.com", ("a.example.com", "b.example.com")),
        ("www.a.com、www.b.com", ("www.a.com", "www.b.com")),
        ("a.example.com和b.example.com", ("a.example.com", "b.example.com")),
        ("https://a.com/x, https://b.com", ("https://a.com/x", "https://b.com")),
        ("a.example.com, 10.1.2.3", ("a.example.com", "10.1.2.3")),
        ("Hub, *.example.com", ("Hub", "*.example.com")),
        ("a.example.com/b.example.com", ("a.example.com/b.example.com",)),
        ("mail.example.com (relay)", ("mail.example.com (relay)",)),
        ("see example.com docs", ("see example.com docs",)),
        ("example.com", ("example.com",)),
    ],
)
def test_host_names_of_a_cell(text: str, roles: tuple[str, ...]) -> None:
    assert roles_in(text) == roles


@pytest.mark.parametrize(
    ("labels", "same", "perhaps"),
    [
        (["Domain controller (DC)", "DC"], {"dc": "Domain controller (DC)"}, {}),
        (["Control hosts (ctl-sg)", "ctl-sg"], {"ctl-sg": "Control hosts (ctl-sg)"}, {}),
        (["База данных (БД)", "БД"], {"бд": "База данных (БД)"}, {}),
        (["App (srv01)", "srv01"], {"srv01": "App (srv01)"}, {}),
        # It does not stand behind the name always, or behind one name alone.
        (["App (srv01)", "srv01", "App"], {}, {}),
        (["App (srv01)", "App (srv02)", "srv01", "srv02"], {}, {}),
        (["Alpha (DC)", "Beta (DC)", "DC"], {}, {}),
        # It abbreviates nothing that is written here.
        (["Контроллер домена (DC)", "DC"], {}, {"Контроллер домена (DC)": "DC"}),
        (["Proxy (Lyon)", "Lyon"], {}, {}),
        # Zones, networks, places, environments, products, protocols.
        (["Historian (DMZ)", "DMZ"], {}, {}),
        (["Historian (OT)", "OT"], {}, {}),
        (["Firewall (LAN-1)", "LAN-1"], {}, {}),
        (["Primary runner (prod)", "prod"], {}, {}),
        (["Edge unit (eu-west-1)", "eu-west-1"], {}, {}),
        (["Hub (https)", "https"], {}, {}),
        (["Domain Name Server (DNS)", "DNS"], {}, {}),
        (["Архив (ДМЗ)", "ДМЗ"], {}, {}),
        (["Server (Standort)", "Standort"], {}, {}),
        (["Serveur (siège)", "siège"], {}, {}),
        (["Servidor (sede)", "sede"], {}, {}),
        (["Server (sede)", "sede"], {}, {}),
        (["Produção (produção)", "produção"], {}, {}),
        (["Server (kontor)", "kontor"], {}, {}),
        (["本番サーバー（本番）", "本番"], {}, {}),
        (["운영서버(운영)", "운영"], {}, {}),
        (["测试服务器（测试）", "测试"], {}, {}),
    ],
)
def test_names_in_brackets(labels: list[str], same: dict[str, str], perhaps: dict[str, str]) -> None:
    found = ids_in_brackets(labels)
    assert (found.same, found.perhaps) == (same, perhaps)


@pytest.mark.parametrize(
    ("labels", "remarked"),
    [
        (["ALB", "ALB (Public Subnet)"], {"ALB (Public Subnet)": "ALB"}),
        (["клиент", "Клиент (из офиса)"], {"Клиент (из офиса)": "клиент"}),
        (["管理端末（社内）", "管理端末"], {"管理端末（社内）": "管理端末"}),
        (["Scout (HA)", "Scout", "Vector (if run)", "vector"], {"Scout (HA)": "Scout", "Vector (if run)": "vector"}),
        # Brackets tell several apart, or the name stands nowhere without them.
        (["Proxy", "Proxy (Rome)", "Proxy (Oslo)"], {}),
        (["Proxy (Rome)"], {}),
        (["Proxies", "Proxy (Rome)"], {}),
    ],
)
def test_a_remark_in_brackets_may_say_nothing_new(labels: list[str], remarked: dict[str, str]) -> None:
    assert ids_in_brackets(labels).remarked == remarked


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (
            ["ALB", "ALB (public)"],
            'ports.csv: two names may be one role, and are read as two: "ALB" / "ALB (public)"; --merge-aliases makes '
            "one of them",
        ),
        (
            ["ALB", "ALB (public)", "Web server", "Web servers"],
            'ports.csv: 2 pairs of names may be one role each, and are read as two: "ALB" / "ALB (public)" and '
            '"Web server" / "Web servers"; --merge-aliases makes one of each',
        ),
        (["LDAP server", "LDAPS server"], ""),
        (["A", "The", "De"], ""),
        (["Proxy", "Proxy (Rome)", "Proxy (Oslo)"], ""),
    ],
)
def test_names_that_may_be_one_role_are_told(tmp_path: Path, names: list[str], told: str) -> None:
    rows = "".join(f"{name},Sink,{port}/tcp\n" for port, name in enumerate(names, 80))
    found = document(tmp_path, f"Source,Destination,Port\n{rows}", "ports.csv")
    assert "; ".join(map(str, found.open_questions)).replace(f"{tmp_path}/", "") == told
    merged = document(tmp_path, f"Source,Destination,Port\n{rows}", "ports.csv", merge_aliases=True)
    assert merged.open_questions == ()


@pytest.mark.parametrize(("merge", "roles"), [(False, 3), (True, 2)])
def test_what_may_be_one_role_by_its_brackets_is_proposed(tmp_path: Path, merge: bool, roles: int) -> None:
    text = "Source,Destination,Port\nDC,Web,80/tcp\nКонтроллер (DC),Web,81/tcp\n"
    found = document(tmp_path, text, "ports.csv", merge_aliases=merge)
    assert [(alias.role, alias.spelling, alias.reason) for alias in found.aliases] == [
        ("DC", "Контроллер (DC)", "one stands in brackets behind the other")
    ]
    assert len(found.matrix.roles) == roles


def test_a_company_with_a_comma_is_one_name() -> None:
    assert roles_in("Foo & Sons, Ltd.") == ("Foo & Sons, Ltd",)


@pytest.mark.parametrize("label", ["Hub (self)", "Hub (selbst)", "Hub (itself)", "Hub（自身）"])
def test_a_name_beside_self(label: str) -> None:
    assert self_named(label) == "Hub"


def test_letter_case_alone_makes_no_other_role(tmp_path: Path) -> None:
    found = document(tmp_path, "Source,Destination,Port\nWeb,DB,80/tcp\nweb,db,81/tcp\n", "ports.csv")
    assert [role.id for role in found.matrix.roles] == ["web", "db"]
    assert not found.aliases


def test_a_row_that_fits_nowhere_is_rejected(tmp_path: Path) -> None:
    text = "| From | To | Protocol | Port | Notes |\n|---|---|---|---|---|\n| a | b | TCP | 80 | x |\n| c | d | e |\n"
    found = document(tmp_path, text)
    assert flows(found) == ["a > b: ? tcp/80"]
    assert len(found.problems) == 1


@pytest.mark.parametrize(
    "said",
    [
        *("<-", "←", "reverse", "to source", "server to client", "обратное", "к источнику", "umgekehrt", "zur Quelle"),
        *("inverse", "vers la source", "inverso", "verso l'origine", "hacia el origen", "para a origem", "omvänd"),
        *("till källan", "逆方向", "送信元へ", "역방향", "출발지로", "反向", "到源"),
    ],
)
def test_a_direction_that_turns_the_two_ends(tmp_path: Path, said: str) -> None:
    table = f"| Source | Direction | Destination | Port |\n|---|---|---|---|\n| Web | {said} | Store | 443/tcp |\n"
    assert flows(document(tmp_path, table)) == ["Store > Web: ? tcp/443"]


@pytest.mark.parametrize(
    ("label", "roles"),
    [
        ("Foo, Inc. agent", ["Foo, Inc. agent"]),
        ("Foo & Sons, Ltd.", ["Foo & Sons, Ltd"]),
        ("Web/Store", ["Web", "Store"]),
        ("hosted/registered Web", ["hosted/registered Web"]),
        ("N'importe quel hôte", ["N'importe quel hôte"]),
        ("N/A", []),
        ("-", []),
        ("none", []),
        ("n/d", []),
    ],
)
def test_the_roles_of_a_cell(tmp_path: Path, label: str, roles: list[str]) -> None:
    rows = "| Web | Log | 514/udp |\n| Store | Log | 514/udp |\n"
    table = f"| Source | Destination | Port |\n|---|---|---|\n{rows}| {label} | Target | 443/tcp |\n"
    found = document(tmp_path, table)
    named = [flow.partition(" > ")[0] for flow in flows(found) if "Target" in flow]
    assert sorted(named) == sorted(roles)
    assert len(found.problems) == (not roles)


def test_a_list_of_roles_in_a_title_and_on_the_axes_of_a_grid(tmp_path: Path) -> None:
    listed = "| Source | Destination | Port |\n|---|---|---|\n| Web | Store | 1/tcp |\n"
    title = "## Ports used by Web/Store\n\n| Source | Port |\n|---|---|\n| Desk | 443/tcp |\n"
    found = document(tmp_path, f"{title}\n## All\n\n{listed}")
    assert flows(found)[:2] == ["Desk > Web: ? tcp/443", "Desk > Store: ? tcp/443"]
    grid = "| From \\ To | Web and Store | Log |\n|---|---|---|\n| Web | - | 514/udp |\n| Log | 22/tcp | - |\n"
    found = document(tmp_path, f"{grid}\n## All\n\n{listed}")
    assert {"Log > Web: ? tcp/22", "Log > Store: ? tcp/22"} <= set(flows(found))


@pytest.mark.parametrize(
    ("table", "expected", "problems"),
    [
        ("From|To|Port/A|B|23/Hub ↔ Hub|Hub|22", ["Hub > Hub"], []),
        ("From|To|Port/A|B|23/A|C|24/Web → Hub|Box|22", [], ["'Web → Hub' names two ends in the place of one"]),
        ("From|To|Port/A|B|23/A|C|24/Web|Hub <-> Box|22", [], ["'Hub <-> Box' names two ends in the place of one"]),
        ("From|To|Port|Direction/A|B|23|out/Web|Hub|22|East-West", ["Web > Hub"], []),
        ("Источник|Получатель|Порт|Направление/A|B|23|исходящий/Web|Hub|22|внутренний", ["Web > Hub"], []),
        ("源|目标|端口|方向/A|B|23|出站/Web|Hub|22|内部", ["Web > Hub"], []),
        ("From|To|Port|Direction/A|B|23|out/Web|Hub|22|sideways", [], ["the direction 'sideways' is not known"]),
        ("Component|Direction|Port/A|out|23/Web|Internal|22", [], ["the direction 'Internal' is not known"]),
    ],
)
def test_words_of_scope_turn_nothing_and_an_arrow_in_one_end_is_no_role(
    tmp_path: Path, table: str, expected: list[str], problems: list[str]
) -> None:
    header, *rows = (f"|{row}|\n" for row in table.split("/"))
    found = document(tmp_path, f"{header}{'|-' * (header.count('|') - 1)}|\n{''.join(rows)}")
    others = [ends for flow in flows(found) if not (ends := flow.partition(":")[0]).startswith("A >")]
    assert others == expected
    assert [problem.message for problem in found.problems] == problems


def test_a_number_is_a_role_where_the_user_says_so(tmp_path: Path) -> None:
    text = "Source,Destination,Port\nadmin,4090,443/tcp\n4090,store,9100/tcp\nadmin,store,22/tcp\n"
    refused = "'4090' is no role: numbers, ports and transports are none; --in 4090=ZONE says that it is one"
    found = document(tmp_path, text, "ports.csv")
    assert flows(found) == ["admin > store: ? tcp/22"]
    assert [each.message for each in found.problems] == [refused] * 2
    said = document(tmp_path, text, "ports.csv", zones={"4090": "lan"})
    assert sorted(flows(said)) == ["4090 > store: ? tcp/9100", "admin > 4090: ? tcp/443", "admin > store: ? tcp/22"]
    assert not said.problems


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (
            "api,Ledger / Queue / Store,5432 / 6000 / 9000",
            ["api > Ledger: ? ?/5432", "api > Queue: ? ?/6000", "api > Store: ? ?/9000"],
        ),
        (
            "web / cron / mail,log,514 / 515 / 516",
            ["web > log: ? ?/514", "cron > log: ? ?/515", "mail > log: ? ?/516"],
        ),
        # Of two each, both may be meant of both; of other numbers, all are.
        ("web,log,80 / 443 / 8080", ["web > log: ? ?/80", "web > log: ? ?/443", "web > log: ? ?/8080"]),
    ],
)
def test_as_many_ends_as_ports_between_slashes_belong_together(tmp_path: Path, row: str, expected: list[str]) -> None:
    found = document(tmp_path, f"Source,Destination,Port\n{row}\n", "ports.csv")
    assert flows(found) == expected
