"""Two columns of bounds, and several columns that name one end."""

import pytest

from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.plainer.joined_columns import joined_columns
from tests.sources.shapes.reading import document, flows


@pytest.mark.parametrize(
    "headers",
    [
        "Source,Destination,Protocol,From port,To port",
        "Source,Destination,Protocol,from_port,to_port",
        "Source,Destination,Protocol,Start Port,End Port",
        "Source,Destination,Protocol,Min port,Max port",
        "Source,Destination,Protocol,Port (from),Port (to)",
        "Quelle,Ziel,Protokoll,Von Port,Bis Port",
        "Источник,Назначение,Протокол,Начальный порт,Конечный порт",
        "Origen,Destino,Protocolo,Puerto inicial,Puerto final",
        "源,目标,协议,起始端口,结束端口",
        "送信元,宛先,プロトコル,開始ポート,終了ポート",
        "출발지,목적지,프로토콜,시작 포트,종료 포트",
        "Source,Destination,Protocol,Port,To port",
        "Source,Destination,Protocol,Ports from,to",
        "Quelle,Ziel,Protokoll,Ports von,bis",
        "Origine,Destination,Protocole,Port de,à",
        "Source,Destination,Protocol,Start,End",
        "Source,Destination,Protocol,Min,Max",
        "Source,Destination,Protocol,Range start,Range end",
        "Источник,Назначение,Протокол,С,По",
        "Source,Destination,Protocole,Port de début,Port de fin",
        "Origen,Destino,Protocolo,Puerto de inicio,Puerto de fin",
        "Origem,Destino,Protocolo,Porta de início,Porta de fim",
        "Sorgente,Destinazione,Protocollo,Porta di inizio,Porta di fine",
    ],
)
def test_two_columns_of_bounds_are_one_range(tmp_path, headers):
    text = f"{headers}\napp,db,tcp,5432,5440\napp,web,tcp,443,443\napp,log,udp,514,514\n"
    assert flows(document(tmp_path, text, "ports.csv")) == [
        "app > db: ? tcp/5432-5440",
        "app > web: ? tcp/443",
        "app > log: ? udp/514",
    ]


@pytest.mark.parametrize(
    ("row", "shown"),
    [
        ("-1,-1,-1", ["app > db: ? any/1-65535 [-1]"]),
        ("-1,null,null", ["app > db: ? any/1-65535 [-1]"]),
        ("tcp,-1,-1", ["app > db: ? tcp/1-65535 [-1]"]),
        ("tcp,0,65535", ["app > db: ? tcp/1-65535 [0-65535]"]),
        ("icmp,-1,-1", ["app > db: ? icmp"]),
    ],
)
def test_no_bound_is_every_port(tmp_path, row, shown):
    text = f"Source,Destination,Protocol,From port,To port\napp,db,{row}\n"
    assert flows(document(tmp_path, text, "ports.csv")) == shown


@pytest.mark.parametrize(
    ("first", "last", "shown"),
    [
        ("514", "", ["app > db: ? tcp/514"]),
        ("any", "any", ["app > db: ? tcp/1-65535"]),
        ("1433", "1434 (TLS)", ["app > db: ? tcp/1433-1434 TLS"]),
        ("1440", "1434", []),
        ("443", "see note", ["app > db: ? tcp/? [443-] {unresolved}"]),
        ("any", "443", ["app > db: ? tcp/? [-443] {unresolved}"]),
        ("dynamic", "any", ["app > db: ? tcp/? [?-?] {unresolved}"]),
    ],
)
def test_a_row_whose_bounds_are_no_two_numbers_is_read_or_rejected_for_itself(tmp_path, first, last, shown):
    text = f"Source,Destination,Protocol,First port,Last port\napp,db,tcp,{first},{last}\napp,web,tcp,443,443\n"
    text += "app,web,tcp,8080,8090\n"
    assert flows(document(tmp_path, text, "ports.csv")) == [
        *shown,
        "app > web: ? tcp/443",
        "app > web: ? tcp/8080-8090",
    ]


def test_a_range_under_headers_that_name_no_ports_is_a_guess_and_told(tmp_path):
    text = "Source,Destination,Protocol,Start,End\napp,db,tcp,8,17\napp,web,udp,9,18\n"
    found = document(tmp_path, text, "ports.csv")
    assert flows(found) == ["app > db: ? tcp/8-17", "app > web: ? udp/9-18"]
    assert [str(guess) for guess in found.guesses(False)] == [
        "ports.csv:1: a guess: 2 rows read by the looks of the column 'start/end ports', whose header says something "
        'else; --column port="start/end ports" settles it'
    ]
    settled = document(tmp_path, text, "ports.csv", columns={"port": "start/end ports"})
    assert (flows(settled), settled.guesses(False)) == (flows(found), ())


@pytest.mark.parametrize("bounds", ["0,99999", "443,", "2026,now", "80,79"])
def test_columns_that_name_no_ports_are_bounds_only_where_every_cell_is_a_port(tmp_path, bounds):
    text = f"Source,Destination,Protocol,Start,End\napp,web,tcp,443,443\napp,db,tcp,{bounds}\n"
    assert flows(document(tmp_path, text, "ports.csv", empty=True)) == []


def test_columns_whose_numbers_are_no_bounds_are_not_joined(tmp_path):
    text = "Source,Destination,Protocol,From port,To port\napp,db,tcp,5440,5432\n"
    found = document(tmp_path, text, "ports.csv", empty=True)
    assert "? tcp/5440-5432" not in "".join(flows(found))
    assert all("-" not in flow for flow in flows(found))


def test_an_export_of_security_groups_is_read(tmp_path):
    text = (
        "security_group_id,direction,ip_protocol,from_port,to_port,referenced_security_group_id,cidr_ipv4,cidr_ipv6\n"
        "sg-web,ingress,tcp,443,443,null,0.0.0.0/0,null\n"
        "sg-web,ingress,tcp,8080,8090,sg-lb,null,null\n"
        "sg-web,egress,-1,-1,-1,null,10.0.0.0/8,null\n"
        "sg-db,ingress,tcp,5432,5432,sg-web,null,null\n"
        "sg-db,ingress,tcp,22,22,null,null,fd00::/8\n"
    )
    assert sorted(flows(document(tmp_path, text, "rules.csv"))) == [
        "0.0.0.0/0 > sg-web: ? tcp/443",
        "fd00::/8 > sg-db: ? tcp/22",
        "sg-lb > sg-web: ? tcp/8080-8090",
        "sg-web > 10.0.0.0/8: ? any/1-65535 [-1]",
        "sg-web > sg-db: ? tcp/5432",
    ]


def test_a_report_of_connectivity_is_read(tmp_path):
    text = (
        "src,dst,conn\na,b,All Connections\na,c,No Connections\nc,a,TCP 8080\nb,a,All but: TCP 80\n"
        'b,c,"TCP 1-79,81-65535,UDP,SCTP"\nc,b,"UDP,TCP 22"\n'
    )
    assert flows(document(tmp_path, text, "conn.csv")) == [
        "a > b: ? ?/1-65535",
        "a > c: none",
        "b > a: ? [All but: TCP 80] {unresolved}",
        "b > c: ? tcp/1-79",
        "b > c: ? tcp/81-65535",
        "b > c: ? udp/1-65535",
        "b > c: ? sctp/1-65535",
        "c > a: ? tcp/8080",
        "c > b: ? udp/1-65535",
        "c > b: ? tcp/22",
    ]


def test_headers_of_an_end_that_come_again_are_not_joined() -> None:
    cells = tuple(GridCell(text) for text in ("Source", "Source", "Source", "Self", "Self"))
    grid = Grid((cells,), caption="A > B")
    assert joined_columns(grid, frozenset()) is grid
