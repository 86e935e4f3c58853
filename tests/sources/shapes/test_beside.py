"""What stands beside the ends and ports of flows: zones and addresses of the ends, and requests."""

import pytest

import exgraph as xg
from exgraph.errors import ExgraphError
from exgraph.languages.meanings import OF_REQUEST, Column
from exgraph.sources.shapes.roles.bracketed import addresses_in, without_addresses
from exgraph.sources.shapes.rows.beside import ADDRESSES, request_meaning
from exgraph.values.request import Asked
from tests.sources.shapes.reading import document, flows


def _zones(found):
    return {role.label(): role.zone for role in found.matrix.roles}


def _addresses(found):
    return {role.label(): role.addresses for role in found.matrix.roles if role.addresses}


#: The headers of both ends and of both zones, in ten languages and the ways in which they are written.
ZONES = [
    "Source|Source zone|Destination|Destination zone",
    "Source|From zone|Destination|To zone",
    "Source|src_zone|Destination|dst_zone",
    "Source|Zone|Destination|Zone",
    "Source|VLAN|Destination|VLAN",
    "Quelle|Quellzone|Ziel|Zielzone",
    "Quelle|Netz|Ziel|Netz",
    "Источник|Зона источника|Назначение|Зона назначения",
    "Источник|Сегмент|Назначение|Сегмент",
    "Origine|Zone source|Destination|Zone de destination",
    "Origen|Zona de origen|Destino|Zona de destino",
    "Origine|Zona di origine|Destinazione|Zona di destinazione",
    "Origem|Zona de origem|Destino|Zona de destino",
    "Source|Källzon|Destination|Målzon",
    "送信元|送信元ゾーン|宛先|宛先ゾーン",
    "送信元|セグメント|宛先|セグメント",
    "출발지|출발지 영역|목적지|목적지 영역",
    "源|源区域|目标|目标区域",
    "源|安全域|目标|安全域",
]


@pytest.mark.parametrize("headers", ZONES)
def test_a_column_beside_an_end_states_its_zone(tmp_path, headers):
    source, source_zone, destination, destination_zone = headers.split("|")
    header = ",".join((source, source_zone, destination, destination_zone, "Port"))
    found = document(tmp_path, f"{header}\nweb,Perimeter,db,Core,443\n", "ports.csv")
    assert _zones(found) == {"web": "perimeter", "db": "core"}
    assert found.matrix.guesses.zones == frozenset()


@pytest.mark.parametrize(
    ("text", "zones"),
    [
        pytest.param(
            "Source,Destination,Zone,Port\nweb,db,Core,1433\n",
            {"web": "internal", "db": "internal"},
            id="whose zone it is nobody can tell",
        ),
        pytest.param("Source zone,Destination zone,Port\nOuter,Core,443\n", None, id="zones alone are the ends"),
        pytest.param(
            "Host,Zone,Direction,Remote host,Port\nweb,Core,inbound,db,443\n",
            None,
            id="beside a host and a peer it is of neither",
        ),
        pytest.param(
            "Source,Source zone,Destination,Port\nweb,DMZ,db,1433\nany,Core,web,80\n",
            {"web": "dmz", "db": "internal", "any": "internet"},
            id="everybody stands in no zone",
        ),
        pytest.param(
            "Source,Source zone,Destination,Port\nweb,12,db,1433\n",
            {"web": "source-zone-12", "db": "internal"},
            id="a number alone has its header before it",
        ),
        pytest.param(
            "Source,Source zone,Destination,Port\nweb,-,db,1433\n",
            {"web": "internal", "db": "internal"},
            id="a dash is no zone",
        ),
    ],
)
def test_what_is_no_zone_of_an_end_is_none(tmp_path, text, zones):
    found = document(tmp_path, text, "ports.csv")
    if zones is None:
        assert not any(guess.stated for guess in found.cast.guesses.values())
        assert flows(found)
    else:
        assert _zones(found) == zones


def test_the_first_zone_stated_holds_and_a_second_one_is_a_finding(tmp_path):
    text = "Source,Source zone,Destination,Port\nweb,DMZ,db,1433\nweb,Core,db,1434\nweb,DMZ,db,1435\n"
    found = document(tmp_path, text, "ports.csv")
    assert _zones(found)["web"] == "dmz"
    (finding,) = xg.lint(found, rules=["zone-differs"]).findings
    assert finding.message == "web is said to stand in dmz, and elsewhere in core; the first holds"
    assert [place.origin.line for place in finding.places] == [2, 3]


@pytest.mark.parametrize(
    ("zone", "told"),
    [("dmz", None), ("core", "--in web=core: the document says at ports.csv:2 that it stands in dmz")],
)
def test_a_stated_zone_outweighs_the_users(tmp_path, zone, told):
    text = "Source,Source zone,Destination,Port\nweb,DMZ,db,1433\n"
    if told is None:
        assert _zones(document(tmp_path, text, "ports.csv", zones={"web": zone}))["web"] == "dmz"
    else:
        with pytest.raises(ExgraphError) as refused:
            document(tmp_path, text, "ports.csv", zones={"web": zone})
        assert str(refused.value) == told


def test_a_zone_that_strangers_reach_is_exposed(tmp_path):
    found = document(tmp_path, "Source,Source zone,Destination,Port\nweb,DMZ Berlin,db,1433\n", "ports.csv")
    assert [zone.id for zone in found.matrix.zones if zone.exposed] == ["dmz-berlin"]


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        pytest.param(
            "Source,Destination,Port\nWeb servers [10.20.1.0/24],DB01 (10.1.2.3),5432\n",
            {"Web servers": ("10.20.1.0/24",), "DB01": ("10.1.2.3",)},
            id="brackets",
        ),
        pytest.param(
            "Source host,Source IP,Destination host,Destination IP,Port\nweb,10.1.1.1,db,10.2.2.2,5432\n"
            "web,10.1.1.2,db,10.2.2.2,5433\n",
            {"web": ("10.1.1.1", "10.1.1.2"), "db": ("10.2.2.2",)},
            id="columns, and all that are stated of a role",
        ),
        pytest.param(
            "Quelle;Quell-IP;Ziel;Ziel-IP;Port\nweb;10.1.1.1;db;10.2.2.0/24;5432\n",
            {"web": ("10.1.1.1",), "db": ("10.2.2.0/24",)},
            id="German",
        ),
        pytest.param(
            "Источник;IP-адрес;Назначение;IP-адрес;Порт\nweb;10.1.1.1;db;10.2.2.2;5432\n",
            {"web": ("10.1.1.1",), "db": ("10.2.2.2",)},
            id="Russian",
        ),
        pytest.param(
            "送信元,送信元アドレス,宛先,宛先アドレス,ポート\nweb,10.1.1.1,db,10.2.2.2,5432\n",
            {"web": ("10.1.1.1",), "db": ("10.2.2.2",)},
            id="Japanese",
        ),
        pytest.param(
            "Source,Network,Destination,Network,Port\nweb,10.1.1.0/24,db,10.2.2.0/24,5432\n",
            {"web": ("10.1.1.0/24",), "db": ("10.2.2.0/24",)},
            id="a network of addresses is no zone",
        ),
        pytest.param(
            'Source,Destination,Port\n"Web [10.1.1.1, 10.1.1.2], App (10.1.1.3)",db,5432\n',
            {"Web": ("10.1.1.1", "10.1.1.2"), "App": ("10.1.1.3",)},
            id="several in one cell",
        ),
        pytest.param(
            'Source,Destination,Port\n"web\n10.1.1.1\n10.1.1.2","db\n10.2.2.2\nlog\n10.2.2.3",5432\n',
            {"web": ("10.1.1.1", "10.1.1.2"), "db": ("10.2.2.2",), "log": ("10.2.2.3",)},
            id="on the lines below a name",
        ),
        pytest.param("Source,Destination,Port\n10.1.1.1,10.2.2.2,5432\n", {}, id="addresses that are the ends"),
        pytest.param("Source,Destination,Port\nweb (old),db [1],5432\n", {}, id="other brackets"),
    ],
)
def test_addresses_beside_a_role_or_in_its_brackets_are_its_own(tmp_path, text, addresses):
    assert _addresses(document(tmp_path, text, "ports.csv")) == addresses


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("10.1.2.3", ("10.1.2.3",)),
        ("10.1.2.3, 10.1.2.0/24", ("10.1.2.3", "10.1.2.0/24")),
        ("10.1.0.0 255.255.0.0", ("10.1.0.0/16",)),
        ("10.1.2.3 10.1.2.4", ("10.1.2.3", "10.1.2.4")),
        ("IP: fd00::1", ("fd00::1",)),
        ("0.0.0.0/0", ()),
        ("10.1.2.3 and others", ()),
        ("1.2", ()),
    ],
)
def test_a_list_of_addresses(text, found):
    assert addresses_in(text) == found


@pytest.mark.parametrize("text", ["10.1.2.3 (web)", "web (v1.2)", "web [see 3.1]", "(10.1.2.3)", "any (0.0.0.0/0)"])
def test_other_brackets_stay(text):
    assert without_addresses(text) == text


@pytest.mark.parametrize(
    ("source", "destination", "verdict"),
    [
        ("10.20.1.7", "db", "yes"),
        ("10.20.1.7", "10.1.2.3", "yes"),
        ("10.30.0.0/25", "db", "no"),
    ],
)
def test_an_address_inside_those_of_a_role_means_that_role(tmp_path, source, destination, verdict):
    text = "Source,Destination,Port\nWeb [10.20.1.0/24],db (10.1.2.3),5432\nLab [10.30.0.0/24],Web,80\nLab,db,none\n"
    found = xg.explain(document(tmp_path, text, "ports.csv").matrix, source, destination)
    assert str(found.verdict) == verdict


@pytest.mark.parametrize("meaning", OF_REQUEST)
def test_what_a_request_says_is_known_in_every_language(meaning):
    from exgraph.languages.known import languages
    from exgraph.languages.language import divided

    known = {each.code: divided(each.columns.get(meaning, "")) for each in languages() if each.code}
    assert all(known.values()), known
    headers = [header for each in known.values() for header in each]
    assert {request_meaning(header) for header in headers} <= set(OF_REQUEST)


@pytest.mark.parametrize(
    ("header", "meaning"),
    [
        ("Owner", Column.OWNER),
        ("Запросил", Column.REQUESTER),
        ("Genehmigt von", Column.APPROVER),
        ("N° de demande", Column.TICKET),
        ("Regla", Column.RULE),
        ("Ambiente", Column.ENVIRONMENT),
        ("有效期至", Column.VALID_UNTIL),
        ("申請理由", Column.JUSTIFICATION),
        ("Giltig till", Column.VALID_UNTIL),
        ("담당자", Column.OWNER),
        ("Server", None),
    ],
)
def test_a_header_of_a_request(header, meaning):
    assert request_meaning(header) is meaning


def test_a_request_is_kept_with_each_of_its_flows(tmp_path):
    text = (
        "Source,Destination,Port,Owner,Ticket,Valid until,Reason,Comment\n"
        'web,db,"5432, 5433",Ann,CHG-1,31.12.2026,orders,first\nweb,db,5432,Bob,,,,\nweb,db,22,,,,,\n'
    )
    asked = {flow.service.ports_text: flow.requests for flow in document(tmp_path, text, "ports.csv").matrix.flows}
    first = {
        "owner": "Ann",
        "ticket": "CHG-1",
        "valid_until": "31.12.2026",
        "expires": "2026-12-31",
        "justification": "orders",
        "comment": "first",
    }
    assert {ports: [request.as_dict() for request in requests] for ports, requests in asked.items()} == {
        "5432": [first, {"owner": "Bob"}],
        "5433": [first],
        "22": [{"owner": ""}],
    }
    assert asked["5432"][0] is asked["5433"][0]


def test_a_column_that_denies_is_no_part_of_a_request(tmp_path):
    text = "Source,Destination,Port,Approved by\nweb,db,5432,rejected\nweb,db,22,Ann\n"
    found = document(tmp_path, text, "ports.csv")
    assert [request for flow in found.matrix.flows for request in flow.requests if request[Asked.APPROVER]] == []


@pytest.mark.parametrize("share", [ADDRESSES, ADDRESSES - 0.2])
def test_a_column_is_of_addresses_where_enough_of_its_cells_are(tmp_path, share):
    cells = ["10.1.1.1"] * round(share * 5) + ["inner"] * (5 - round(share * 5))
    rows = "".join(f"web{n},{cell},db,443\n" for n, cell in enumerate(cells))
    found = document(tmp_path, f"Source,Source network,Destination,Port\n{rows}", "ports.csv")
    columns = {column.header: column.meaning for column in found.explanations[0].columns}
    assert columns["Source network"] == ("source-address" if share >= ADDRESSES else "source-zone")
