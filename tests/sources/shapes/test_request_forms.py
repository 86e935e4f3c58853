"""What forms of requests and matrices of flows have: a port behind each end, notes behind names, approvals below."""

from __future__ import annotations

from pathlib import Path

import pytest

from .reading import document, flows


@pytest.mark.parametrize(
    "header",
    [
        "Source,Port,Destination,Port",
        "Source IP,Port,Destination IP,Port",
        "FROM,FROM Port,TO,TO Port",
        "Quell-IP,Port,Ziel-IP,Port",
        "Von,Port,Nach,Port",
        "Origine,Port,Cible,Port",
        "Origen,Puerto,Destino,Puerto",
        "Origine,Porta,Destinazione,Porta",
        "Origem,Porta,Destino,Porta",
        "Källa,Port,Mål,Port",
        "Источник,Порт,Получатель,Порт",
        "送信元,ポート,宛先,ポート",
        "출발지,포트,목적지,포트",
        "源地址,端口,目的地址,端口",
    ],
)
@pytest.mark.parametrize(
    ("here", "told"), [("any", ""), ("80", " [source port 80]"), ("9000-9400", " [source port 9000-9400]")]
)
def test_of_a_port_behind_each_end_the_one_behind_the_source_is_its_own(
    tmp_path: Path, header: str, here: str, told: str
) -> None:
    found = document(tmp_path, f"{header},Transport\nweb,{here},db,5432,TCP\napp,{here},mail,587,TCP\n", "ports.csv")
    assert flows(found) == [f"web > db: ? tcp/5432{told}", f"app > mail: ? tcp/587{told}"]


@pytest.mark.parametrize(
    "header",
    [
        # Other columns stand between, or the ports behind one another.
        "Source,Destination,Port,Port",
    ],
)
def test_two_port_columns_that_stand_behind_no_end_each_are_not_told_apart(tmp_path: Path, header: str) -> None:
    columns = header.split(",")
    cells = {"Source": "web", "Destination": "db"}
    row = [cells.get(name, str(8000 + place) if name == "Port" else "-") for place, name in enumerate(columns)]
    found = document(tmp_path, f"{header}\n{','.join(row)}\n", "ports.csv", empty=True)
    assert flows(found) == []


@pytest.mark.parametrize("mark", ["※3", " ※3", "※", " ※12"])
def test_a_note_behind_a_name_is_no_part_of_it(tmp_path: Path, mark: str) -> None:
    text = f"送信元{mark},宛先{mark},プロトコル{mark},ポート{mark}\n管理サーバ{mark},構成サーバ,TCP,443\n"
    assert flows(document(tmp_path, text, "ports.csv")) == ["管理サーバ > 構成サーバ: ? tcp/443"]


@pytest.mark.parametrize("beside", ["имя/IP", "IP", "хост", "имя, адрес"])
def test_what_may_be_a_purpose_is_an_end_where_it_says_a_name_or_an_address(tmp_path: Path, beside: str) -> None:
    header = f"Источник ({beside});Назначение ({beside});Протокол;Порт;Обоснование;Направление"
    found = document(tmp_path, f"{header}\napp01;db01;TCP;5432;работа;одностороннее\n", "ports.csv")
    assert flows(found) == ["app01 > db01: ? tcp/5432"]


@pytest.mark.parametrize(
    "below",
    [
        "部门意见：,签字：",
        "盖章,",
        "承認印,",
        "所属長,佐藤",
        "결재,",
        "Firma,",
        "Visto bueno,",
        "Aprovador:,",
        "Signatur,",
        "Signature,",
        "Подпись,",
        "Unterschrift,",
    ],
)
def test_what_is_signed_below_a_form_is_no_flow(tmp_path: Path, below: str) -> None:
    text = f"Source,Destination,Protocol,Port\nweb,db,TCP,443\nweb,mail,TCP,25\n{below},,\n"
    found = document(tmp_path, text, "ports.csv")
    assert flows(found) == ["web > db: ? tcp/443", "web > mail: ? tcp/25"]
    assert [each.kind for each in found.unseen] == ["below"]
