"""Roles on both axes: below titles, behind numbers and titles of axes, with words on the diagonal and legends below."""

from __future__ import annotations

from pathlib import Path

import pytest

from exgraph.errors import UnusableInput

from .reading import adds_up, document, flows

THERE = ["DB > Web: ? tcp/80", "Web > DB: ? tcp/1433"]


@pytest.mark.parametrize(
    "text",
    [
        ",Web,DB\nWeb,-,TCP 1433\nDB,TCP 80,-\n",
        "Of the plant,,\nV3,,\nAs of May,,\nAll sites,,\nDraft,,\nOf IT,,\n\n,Web,DB\nWeb,-,TCP 1433\nDB,TCP 80,-\n",
        "1,,Web,DB\n2,Web,-,TCP 1433\n3,DB,TCP 80,-\n",
        ",,Web,DB\n1,Web,-,TCP 1433\n2,DB,TCP 80,-\n",
        ",,Destination,Destination\n,,Web,DB\nSource,Web,-,TCP 1433\n,DB,TCP 80,-\n",
        ",,To,\n,,Web,DB\nFrom,Web,-,TCP 1433\n,DB,TCP 80,-\n",
        ",,Source,Source\n,,Web,DB\nDestination,Web,-,TCP 80\n,DB,TCP 1433,-\n",
        ",Quelle,Quelle\n,Web,DB\nWeb,-,TCP 80\nDB,TCP 1433,-\n",
        "Куда \\ Откуда,Web,DB\nWeb,-,TCP 80\nDB,TCP 1433,-\n",
        "De \\ Vers,Web,DB\nWeb,-,TCP 1433\nDB,TCP 80,-\n",
        ",Web,DB\nWeb,internal,TCP 1433\nDB,TCP 80,internal\n",
        ",Web,DB\nWeb,intern,TCP 1433\nDB,TCP 80,intern\n",
        ",Web,DB\nWeb,внутри,TCP 1433\nDB,TCP 80,внутри\n",
        ",Web,DB\nWeb,自身,TCP 1433\nDB,TCP 80,自身\n",
    ],
)
def test_ports_where_roles_cross(tmp_path: Path, text: str) -> None:
    found = document(tmp_path, text, "ports.csv")
    assert sorted(flows(found)) == THERE or sorted(flows(found)) == [
        "DB > DB: none",
        *THERE[:1],
        *THERE[1:],
        "Web > Web: none",
    ]
    assert [table.shape for table in found.explanations] == ["role × role"]
    assert found.open_questions == ()
    assert found.problems == ()


@pytest.mark.parametrize(
    "below",
    [
        "Legend,-,no traffic\n",
        "Legende: - heißt keine Verbindung,,\n",
        "Légende,-,aucun flux\n",
        "Условные обозначения,-,нет\n",
        "凡例,-,なし\n",
        "\nX,deny,see rule\n",
    ],
)
def test_what_stands_below_is_told(tmp_path: Path, below: str) -> None:
    found = document(tmp_path, f",Web,DB\nWeb,-,TCP 1433\nDB,TCP 80,-\n{below}", "ports.csv")
    assert set(THERE) <= set(flows(found)) <= {*THERE, "DB > DB: none", "Web > Web: none"}
    assert [(each.kind, each.count) for each in found.unseen] == [("below", 1)]


def test_numbers_of_rows_stand_before_a_grid_with_a_legend_below(tmp_path: Path) -> None:
    text = "No.,From \\ To,Web,DB\n1,Web,-,TCP 1433\n2,DB,TCP 80,-\nLegend,-,no traffic,\n"
    found = document(tmp_path, text, "ports.csv")
    assert set(THERE) <= set(flows(found)) <= {*THERE, "DB > DB: none", "Web > Web: none"}


def test_words_that_permit_and_deny_between_zones(tmp_path: Path) -> None:
    text = "From \\ To,DMZ,LAN\nDMZ,allow,deny\nLAN,by separate rule,allow\n"
    found = document(tmp_path, text, "ports.csv")
    assert sorted(flows(found)) == [
        "DMZ > DMZ: ? [allow] {unresolved}",
        "DMZ > LAN: none",
        "LAN > DMZ: ? [by separate rule] {unresolved}",
        "LAN > LAN: ? [allow] {unresolved}",
    ]
    assert [str(said) for said in found.open_questions] == [
        "ports.csv:2: 3 flows unresolved: what the document says is shown as it stands"
    ]


@pytest.mark.parametrize(
    "text",
    [
        # What is compatible with what says nothing of connections.
        "| | Client 1 | Client 2 |\n|---|---|---|\n| Client 1 | ✓ | x |\n| Client 2 | x | ✓ |\n",
        "| | Berlin | Paris |\n|---|---|---|\n| Berlin | 0 | 15 |\n| Paris | 15 | 0 |\n",
        "| Team | Alice | Bob |\n|---|---|---|\n| Desk | 7 | 9 |\n| Room | 443 | 80 |\n",
    ],
)
def test_other_tables_with_names_on_two_sides(tmp_path: Path, text: str) -> None:
    found = document(tmp_path, f"| Source | Destination | Port |\n|---|---|---|\n| web | db | 443 |\n\n{text}")
    assert "role × role" not in [table.shape for table in found.explanations]
    assert adds_up(found)


@pytest.mark.parametrize(
    ("cell", "service"),
    [
        ("✅ (frontend)", "?"),
        ("✔️", "?"),
        ("Oui (via proxy)", "?"),
        ("Yes – through the balancer", "?"),
        ("是（经代理）", "?"),
        ("No (except DNS)", "?"),
        ("△", "?"),
        ("❌️", "none"),
        ("Non (bloqué)", "none"),
        ("−", "none"),
    ],
)
def test_an_answer_with_a_remark_where_roles_cross(tmp_path: Path, cell: str, service: str) -> None:
    text = f"# Traffic\n\n|From \\ To|Web|DB|\n|---|---|---|\n|Web|-|{cell}|\n|DB|❌|✅|\n"
    found = document(tmp_path, text)
    said = f"? [{cell}] {{unresolved}}" if service == "?" else service
    assert f"Web > DB: {said}" in flows(found)


@pytest.mark.parametrize(
    "rows",
    [
        "src_port|string|No|Source port.\ndest_ip|string|No|Destination IP address.\ndest_port|string|Yes|Port 443.\n",
        "host|string|Yes|The server.\ndestination|string|Yes|To.\nport|integer|Yes|TCP 443.\ntls|boolean|No|TLS 443.\n",
        "source|нет|строка\nserver|да|tcp 443\nclient|нет|tcp 80\n",
        "source|nein|Text\nserver|ja|tcp 443\nclient|nein|tcp 80\n",
        "source|いいえ|文\nserver|はい|tcp 443\nclient|いいえ|tcp 80\n",
    ],
)
def test_fields_of_an_interface_are_no_roles(tmp_path: Path, rows: str) -> None:
    width = rows.split("\n")[0].count("|") + 1
    header = "|".join(["Field", "Type", "Required", "Description"][:width])
    lines = [f"|{row}|" for row in (header, "|".join(["-"] * width), *rows.splitlines())]
    with pytest.raises(UnusableInput, match="no column is about ports"):
        document(tmp_path, "\n".join(lines) + "\n", "fields.md")


@pytest.mark.parametrize(
    ("corner", "inside", "permitted", "denied", "otherwise"),
    [
        ("From \\ To", "Internal", "allow", "deny", "by separate rule|on request|via proxy|Restricted|exceptions"),
        ("Откуда \\ Куда", "ЛВС", "разрешено", "запрещено", "по отдельному правилу|по заявке|через прокси|Ограничено"),
        ("Von \\ Nach", "Intern", "erlaubt", "verboten", "auf Antrag|nach Genehmigung|über Proxy|Eingeschränkt"),
        ("De \\ Vers", "LAN", "autorisé", "interdit", "sur demande|par règle dédiée|via proxy|Restreint"),
        ("Origen \\ Destino", "LAN", "permitido", "denegado", "bajo petición|vía proxy|Restringido"),
        ("Da \\ A", "LAN", "consentito", "negato", "su richiesta|tramite proxy|Limitato"),
        ("De \\ Para", "LAN", "permitido", "negado", "sob demanda|via proxy|Restrito"),
        ("Från \\ Till", "LAN", "tillåtet", "nekad", "på begäran|via proxy|Begränsad"),
        ("送信元 \\ 宛先", "内部", "許可", "拒否", "要申請|個別ルール|プロキシ経由|制限あり"),
        ("출발지 \\ 목적지", "내부", "허용", "차단", "별도 신청|프록시 경유|제한"),
        ("源 \\ 目标", "内网", "允许", "禁止", "需申请|单独审批|经代理|受限"),
    ],
)
def test_between_zones_words_permit_deny_or_are_kept_as_they_stand(
    tmp_path: Path, corner: str, inside: str, permitted: str, denied: str, otherwise: str
) -> None:
    for words in otherwise.split("|"):
        text = (
            f"{corner},DMZ,{inside},Internet\nDMZ,{permitted},{words},{permitted}\n"
            f"{inside},{permitted},{permitted},{denied}\nInternet,{denied},{denied},{permitted}\n"
        )
        found = document(tmp_path, text, "zones.csv")
        labels = {role.id: role.label() for role in found.matrix.roles}
        said = {
            (labels[cell.source], labels[cell.destination]): [
                (service.application, service.detail, service.marks) for service in cell.services
            ]
            for cell in found.matrix.cells
        }
        closed = ((inside, "Internet"), ("Internet", "DMZ"), ("Internet", inside))
        assert said == {
            (source, destination): []
            if (source, destination) in closed
            else [(None, words if (source, destination) == ("DMZ", inside) else permitted, ("unresolved",))]
            for source in labels.values()
            for destination in labels.values()
        }


@pytest.mark.parametrize(
    "text",
    [
        "# Features\n\n| Feature | Server | Gateway |\n|---|---|---|\n| Server | Allowed | Blocked |\n"
        "| Gateway | Blocked | Allowed |\n",
        "# Agents on the network\n\n| From / To | 1.0 | 2.x |\n|---|---|---|\n| 1.0 | ✅ | ❌ |\n| 2.x | ❌ | ✅ |\n",
        "# Upgrade paths\n\n| From | Server A | Server B |\n|---|---|---|\n| Server A | Allowed | Blocked |\n"
        "| Server B | Blocked | Allowed |\n",
        "# Kompatibilität\n\n| Von | Server A | Server B |\n|---|---|---|\n| Server A | erlaubt | gesperrt |\n"
        "| Server B | gesperrt | erlaubt |\n",
        "# Rules\n\n| Name | Interface | Source | Action |\n|---|---|---|---|\n| Block guests | LAN | LAN | Block |\n"
        "| Allow LAN | LAN | LAN | Pass |\n| Block all | LAN | LAN | Block |\n",
    ],
)
def test_features_versions_and_lists_are_no_grids(tmp_path: Path, text: str) -> None:
    with pytest.raises(UnusableInput, match="no column is about ports"):
        document(tmp_path, text)


def test_names_of_both_ends_alone_may_be_titles_of_the_axes(tmp_path: Path) -> None:
    found = document(tmp_path, "Source,Destination,\n,Web,DB\nWeb,-,TCP 1433\nDB,TCP 80,-\n", "ports.csv")
    assert sorted(flow for flow in flows(found) if not flow.endswith("none")) == THERE


def test_roles_that_are_called_client_and_server_stand_on_axes(tmp_path: Path) -> None:
    rows = "| From \\ To | Client | Server | Desk |\n|---|---|---|---|\n"
    found = document(tmp_path, f"# Zones\n\n{rows}| Client | - | Allow | Deny |\n| Server | Deny | - | Deny |\n")
    assert [table.shape for table in found.explanations] == ["role × role"]


def test_the_rows_of_a_comparison_are_no_axes(tmp_path: Path) -> None:
    text = "Criterion,Weight,One,Two\nMailboxes,10,5000,8080\nSource of the figures,-,Offer,Site\nPoints,100,71,80\n"
    with pytest.raises(UnusableInput):
        document(tmp_path, text, "ports.csv")


def test_a_title_of_the_axis_is_no_name_where_a_legend_begins_in_its_column(tmp_path: Path) -> None:
    text = ",,To,\n,,Web,DB\nFrom,Web,-,TCP 1433\n,DB,TCP 80,-\n\nLegend,-,inside,\nOwner: Net,,2027,\n"
    connected = [flow for flow in flows(document(tmp_path, text, "ports.csv")) if not flow.endswith("none")]
    assert sorted(connected) == THERE


@pytest.mark.parametrize(
    ("sign", "elsewhere", "unresolved"),
    [("■", "", 0), ("⬛", "", 0), ("▲", "", 0), ("■", "■", 4), ("✓", "", 3), ("●", "", 3)],
)
def test_a_sign_that_stands_on_the_diagonal_alone_says_nothing_of_ports(
    tmp_path: Path, sign: str, elsewhere: str, unresolved: int
) -> None:
    text = f",Web,DB,Log\nWeb,{sign},TCP 1433,{elsewhere}\nDB,TCP 80,{sign},UDP 514\nLog,,TCP 22,{sign}\n"
    found = document(tmp_path, text, "ports.csv")
    assert found.account.unresolved == unresolved
    assert sum("unresolved" not in flow for flow in flows(found)) == 4
