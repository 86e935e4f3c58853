"""Security groups: what their titles name, and the spellings of one group in a document."""

from __future__ import annotations

from pathlib import Path

import pytest

from exgraph.languages.known import only_here, read_also
from exgraph.languages.signs import SIGNS, language_of
from exgraph.sources.shapes.titles.group_names import groups_alike, spelled_group
from exgraph.sources.shapes.titles.titles import read_title

from .reading import document, flows

#: Title | its host | what it calls it besides
TITLES = """
ALB Security Group — `alb-sg` | alb-sg | ALB Security Group
ALB Security Group (alb-sg) — Inbound Rules | alb-sg | ALB Security Group
alb-sg (ALB Security Group) | alb-sg | ALB Security Group
Security Group: web-sg | web-sg |
Группа безопасности: web-sg | web-sg |
Sicherheitsgruppe Web (web-sg) | web-sg | Sicherheitsgruppe Web
Groupe de sécurité web – web-sg | web-sg | Groupe de sécurité web
웹 보안 그룹 (web-sg) | web-sg | 웹 보안 그룹
Web 安全组（web-sg） | web-sg | Web 安全组
sg-orders (private nodes) | sg-orders | private nodes
Orders - sg7 | sg7 | Orders
Security Group orders-ec2 (AWS Console) | orders-ec2 | Security Group orders-ec2
Security group orders-ec2 | orders-ec2 | Security group orders-ec2
보안 그룹 `orders-ec2`(콘솔) | orders-ec2 | 보안 그룹 orders-ec2
Grupo de seguridad orders-ec2 | orders-ec2 | Grupo de seguridad orders-ec2
Commandes — sg-orders | sg-orders | Commandes
Zamówienia (orders-sg) | orders-sg | Zamówienia
注文（orders-sg） | orders-sg | 注文
Inbound rules (orders-sg) | orders-sg |
Rules in the default security group | default security group |
Ports in the security group of the worker nodes in a cluster | worker nodes | security group of the worker nodes
web-sg → attach to web01 | web-sg |
web-sg → wird zugewiesen | web-sg |
web-sg → asociado a web01 | web-sg |
web-sg → 附加到 web01 | web-sg |
web-sg → web01 にアタッチ | web-sg |
web-sg → привязана к web01 | web-sg |
"""

#: Titles that name no group and no pair.
TOPICS = [
    "Security Groups: Overview",
    "Security groups - Inbound",
    "Settings → Firewall rules",
    "Release 1.2 → 1.3",
]


@pytest.mark.parametrize("line", TITLES.strip().splitlines())
def test_a_title_names_the_group_by_its_id(line: str) -> None:
    title, host, also = (part.strip() for part in line.split("|"))
    found = read_title(title)
    assert (found.own, found.also, found.source, found.destination) == (host, also, "", "")
    assert found.sure


#: Title | its host | the direction of its rules.
WITH_WAYS = """
Orders security group (inbound rules) | Orders security group | inbound
Inbound rules – orders security group | orders security group | inbound
Security group: orders-sg (outbound) | orders-sg | outbound
Security group of the database — inbound rules | database | inbound
EC2 보안 그룹 (인바운드 규칙) | EC2 보안 그룹 | inbound
데이터베이스 보안 그룹 — 아웃바운드 규칙 | 데이터베이스 보안 그룹 | outbound
Grupo de seguridad de la base de datos — reglas de entrada | base de datos | inbound
Grupo de seguridad EC2 (reglas de salida) | Grupo de seguridad EC2 | outbound
Grupo de segurança do banco de dados – regras de entrada | banco de dados | inbound
Groupe de sécurité de la base de données — règles entrantes | base de données | inbound
EC2-Sicherheitsgruppe (eingehende Regeln) | EC2-Sicherheitsgruppe | inbound
Sicherheitsgruppe: orders-sg (ausgehend) | orders-sg | outbound
Gruppo di sicurezza del database — regole in entrata | database | inbound
Группа безопасности базы данных — входящие правила | базы данных | inbound
Säkerhetsgrupp för databasen – inkommande regler | databasen | inbound
データベースのセキュリティグループ（インバウンドルール） | データベースのセキュリティグループ | inbound
EC2 セキュリティグループ (アウトバウンドルール) | EC2 セキュリティグループ | outbound
数据库安全组（入站规则） | 数据库安全组 | inbound
EC2 安全组 - 出站规则 | EC2 安全组 | outbound
Bezpečnostní skupina: orders-sg (příchozí) | orders-sg | inbound
Sikkerhedsgruppe for databasen – indgående regler | databasen | inbound
Grup keamanan database — aturan masuk | database | inbound
Beveiligingsgroep van de database – inkomende regels | database | inbound
Grupa zabezpieczeń bazy danych – reguły przychodzące | bazy danych | inbound
Grup de securitate: orders-sg (intrare) | orders-sg | inbound
Veritabanı güvenlik grubu — gelen kurallar | Veritabanı güvenlik grubu | inbound
Група безпеки бази даних — вхідні правила | бази даних | inbound
Nhóm bảo mật: orders-sg (quy tắc vào) | orders-sg | inbound
"""


@pytest.mark.parametrize("line", WITH_WAYS.strip().splitlines())
def test_a_title_names_the_group_and_which_way_its_rules_go(line: str) -> None:
    title, host, way = (part.strip() for part in line.split("|"))
    with only_here():
        read_also([language_of(code) for code in SIGNS])
        found = read_title(title)
    assert (found.own, str(found.direction), found.source, found.destination) == (host, way, "", "")
    assert (found.sure, found.bare) == (True, False)


@pytest.mark.parametrize(
    "title",
    [
        "Security groups (inbound rules)",
        "Orders security groups (inbound)",
        "Security group changes (inbound rules)",
        "Security group – input validation",
        "User group (incoming requests)",
        "Security group 1 (inbound)",
        "Sicherheitsgruppen: eingehende Regeln",
        "Grupos de seguridad (reglas de entrada)",
        "보안 그룹 (인바운드 규칙)",
    ],
)
def test_rules_of_several_groups_or_of_something_else_name_none(title: str) -> None:
    found = read_title(title)
    assert (found.own if found.sure else "", found.source, found.destination) == ("", "", "")


def test_the_group_of_inbound_rules_is_where_they_go_and_of_outbound_ones_where_they_come_from(tmp_path: Path) -> None:
    text = "".join(
        f"## {title}\n\n| Protocol | Port | {end} |\n|---|---|---|\n| TCP | 5432 | {name} |\n\n"
        for title, end, name in (
            ("Grupo de seguridad de la base de datos — reglas de entrada", "Origen", "servidor web"),
            ("Grupo de seguridad EC2 (reglas de salida)", "Destino", "servidor de correo"),
        )
    )
    assert flows(document(tmp_path, text)) == [
        "servidor web > base de datos: ? tcp/5432",
        "Grupo de seguridad EC2 > servidor de correo: ? tcp/5432",
    ]


@pytest.mark.parametrize("title", TOPICS)
def test_a_topic_names_none(title: str) -> None:
    found = read_title(title)
    assert (found.own if found.sure else "", found.source, found.destination) == ("", "", "")


@pytest.mark.parametrize("title", ["LAN → Firewall", "Web → Database", "Web-Server → DB"])
def test_an_arrow_between_two_ends_is_a_pair(title: str) -> None:
    assert read_title(title).is_pair


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Web Tier Security Group", "web-tier-sg", True),
        ("Security group of the web tier", "WebTierSG", True),
        ("web-sg (Security Group ID)", "web-sg", True),
        ("Default security group (default)", "default security group", True),
        ("sg-orders (nodes/ClusterIP)", "sg-orders", True),
        ("sg-orders (nur Knoten)", "sg-orders", True),
        # An environment and another id make another group.
        ("sg-orders (prod)", "sg-orders", False),
        ("sg-orders (eu-west-1)", "sg-orders", False),
        ("orders (nodes)", "orders-sg", False),
        ("Web Security Group", "web-nacl", False),
        ("Web Security Group", "App Security Group", False),
        ("Web server", "web-sg", False),
    ],
)
def test_spellings_of_one_group(one: str, other: str, same: bool) -> None:
    assert (spelled_group(one) == spelled_group(other)) is same


def test_the_id_of_a_title_stands_for_what_shares_its_spelling() -> None:
    labels = ["Database Security Group", "db-sg", "database-sg"]
    assert groups_alike(labels, [("db-sg", "Database Security Group")]) == {
        "Database Security Group": "db-sg",
        "database-sg": "db-sg",
    }


RULES = """
| Port | Protocol | Source |
|---|---|---|
| 5432 | TCP | {source} |
"""


@pytest.mark.parametrize(
    "name", ["Name:\ndb-sg", "**Name:** `db-sg`  ", "- Security group name: db-sg", "**ID**: db-sg"]
)
def test_a_line_below_the_heading_names_the_group(tmp_path: Path, name: str) -> None:
    rules = RULES.format(source="app-sg")
    text = f"# Groups\n\n### Database Security Group\n\n{name}\n\n**Inbound rules:**\n{rules}"
    assert flows(document(tmp_path, text)) == ["app-sg > db-sg: ? tcp/5432"]


def test_two_spellings_in_a_document_are_one_role(tmp_path: Path) -> None:
    rules = [RULES.format(source=source) for source in ("any", "WebTierSG")]
    text = f"## Web Tier Security Group\n\nInbound:\n{rules[0]}\n## App Tier Security Group\n\nInbound:\n{rules[1]}"
    assert flows(document(tmp_path, text)) == [
        "any > WebTierSG: ? tcp/5432",
        "WebTierSG > App Tier Security Group: ? tcp/5432",
    ]


def test_a_row_that_opens_nothing_and_names_no_end_is_no_error(tmp_path: Path) -> None:
    text = (
        "## db-sg (Database Security Group)\n\n| Direction | Port | Protocol | Source |\n|---|---|---|---|\n"
        "| Inbound | 5432 | TCP | app-sg |\n| Outbound | - | - | - |\n"
    )
    found = document(tmp_path, text)
    assert flows(found) == ["app-sg > db-sg: ? tcp/5432"]
    assert (found.problems, found.account.rejected, found.account.skipped) == ((), 0, 1)


@pytest.mark.parametrize(
    "lead",
    [
        "It makes a security group called `garden-nodes`. These rules are in it, and you may change them later.",
        "Создаётся группа безопасности с названием garden-nodes; её правила:",
        "Angelegt wird eine Sicherheitsgruppe namens **garden-nodes**, mit diesen Regeln.",
        "Il crée un groupe de sécurité nommé « garden-nodes » avec ces règles.",
        "Se crea un grupo de seguridad llamado garden-nodes, con estas reglas.",
        "会创建一个名为 `garden-nodes` 的安全组。以下规则会添加到该安全组中。",
        "创建新安全组 `garden-nodes-sg`：",
        "Create the security group `garden-nodes-sg`:",
    ],
)
def test_a_paragraph_names_the_group_whose_rules_follow(tmp_path: Path, lead: str) -> None:
    rules = "| Protocol | Port | Source | Direction |\n|---|---|---|---|\n| TCP | 22 | 10.0.0.0/8 | Inbound |\n"
    group = "garden-nodes-sg" if "garden-nodes-sg" in lead else "garden-nodes"
    assert flows(document(tmp_path, f"## Rules\n\n{lead}\n\n{rules}")) == [f"10.0.0.0/8 > {group}: ? tcp/22"]


@pytest.mark.parametrize(
    "lead",
    [
        "A security group called `a-sg`, and a security group called `b-sg`, have these rules.",
        "A security group called after the garden has these rules.",
        "This security group is where the garden instance(s) will stand.",
        "The security group two-tier has these rules.",
    ],
)
def test_of_two_names_or_none_none_is_taken(tmp_path: Path, lead: str) -> None:
    rules = "| Protocol | Port | Source | Direction |\n|---|---|---|---|\n| TCP | 22 | 10.0.0.0/8 | Inbound |\n"
    assert flows(document(tmp_path, f"## Rules\n\n{lead}\n\n{rules}")) == ["10.0.0.0/8 > not stated: ? tcp/22"]


def test_a_heading_names_a_role_of_other_tables_with_a_remark_behind_it(tmp_path: Path) -> None:
    head = "| Type | Protocol | Port | Source |\n|---|---|---|---|\n"
    first = f"#### `sg_flow` (host 1: flows)\n\n{head}| Inbound | TCP | 8080 | office |\n"
    second = (
        f"#### `sg_work` (hosts 2 to 4)\n\n{head}| Inbound | TCP | 22 | sg_flow |\n| Inbound | TCP | 7077 | sg_work |\n"
    )
    assert sorted(flows(document(tmp_path, f"### Groups\n\n{first}\n{second}"))) == [
        "office > sg_flow: ? tcp/8080",
        "sg_flow > sg_work: ? tcp/22",
        "sg_work > sg_work: ? tcp/7077",
    ]
