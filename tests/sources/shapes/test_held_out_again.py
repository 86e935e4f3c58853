"""Writing met in a second round of documents that the reader was not written for, in wordings of their own."""

import time

import pytest

from exgraph.sources.shapes.role_labels import roles_in

from .reading import adds_up, document, flows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "| Flux | Source | Destination | Port |\n|---|---|---|---|\n| Relevés | Sonde | Puits | 7007/tcp |\n"
            "| Sonde → Horloge | Sonde | Temps | 123/udp |\n",
            ["Sonde > Puits: ? tcp/7007", "Sonde > Temps: ? udp/123"],
            id="what is called a flow beside both ends names the flow",
        ),
        pytest.param(
            "| Origem | Destino | Porta | Protocolo | Acao |\n|---|---|---|---|---|\n"
            "| Loja | Caixa | 7010 | TCP | Permitir |\n| Rua | Caixa | 7011 | TCP | Bloquear |\n",
            ["Loja > Caixa: ? tcp/7010", "Rua > Caixa: none"],
            id="a header written without its accents",
        ),
        pytest.param(
            "| From | To | Port |\n|---|---|---|\n| 0.0.0.0/0, ::/0 | Shop | 7443/tcp |\n| ::1 | Shop | 7444/tcp |\n",
            ["0.0.0.0/0 > Shop: ? tcp/7443", "::1 > Shop: ? tcp/7444"],
            id="an address that begins with colons",
        ),
        pytest.param(
            "| Origen | Destino | Puerto |\n|---|---|---|\n| caja **o** quiosco | almacén | 7020/tcp |\n",
            ["caja > almacén: ? tcp/7020", "quiosco > almacén: ? tcp/7020"],
            id="or in Spanish",
        ),
        pytest.param(
            "| Source | Destination | Port |\n|---|---|---|\n| four | stock ou réserve | 7021/tcp |\n",
            ["four > stock: ? tcp/7021", "four > réserve: ? tcp/7021"],
            id="or in French",
        ),
        pytest.param(
            "| From | To | Port |\n|---|---|---|\n| Domain<br>Controller | Vermittlung<br/>Server(n) | 7030/tcp |\n"
            "| Press | Relay</br>(remote) | 7031/tcp |\n",
            ["Domain Controller > Vermittlung Server(n): ? tcp/7030", "Press > Relay (remote): ? tcp/7031"],
            id="a name that is broken over two lines",
        ),
        pytest.param(
            "| From | To | Port |\n|---|---|---|\n| Client<br>Server | Press<br>Oven | 7032/tcp |\n",
            [
                "Client > Press: ? tcp/7032",
                "Client > Oven: ? tcp/7032",
                "Server > Press: ? tcp/7032",
                "Server > Oven: ? tcp/7032",
            ],
            id="two names on two lines",
        ),
        pytest.param(
            "## Default rule set\n\n| Direction | Protocol | Port | Source |\n|---|---|---|---|\n"
            "| in | TCP | 7040 | Yard |\n",
            ["Yard > not stated: ? tcp/7040"],
            id="a set of rules is no host",
        ),
        pytest.param(
            "| 送信元 | 宛先 | ポート | プロトコル |\n|---|---|---|---|\n| 炉 | 倉庫 | ユーザー設定 | UDP |\n",
            ["炉 > 倉庫: ? udp/? [ユーザー設定] {unresolved}"],
            id="set by the user, in Japanese",
        ),
        pytest.param(
            "| Origen | Destino | Puerto |\n\n|---|---|---|\n\n| horno | pala | 7050/tcp |\n\n"
            "| cualquier origen | pala | 7051/tcp |\n\n"
            "| Origen | Destino | Puerto |\n\n|---|---|---|\n\n| saco | pala | 7052/tcp |\n",
            ["horno > pala: ? tcp/7050", "cualquier origen > pala: ? tcp/7051", "saco > pala: ? tcp/7052"],
            id="an empty line between all rows",
        ),
        pytest.param(
            "| From | To | Port |\n|---|---|---|\n| Oven | Rack | 7060/tcp |\n| ditto | Shelf | 7061/tcp |\n"
            "| 同上 | 〃 | 7062/udp |\n",
            ["Oven > Rack: ? tcp/7060", "Oven > Shelf: ? tcp/7061", "Oven > Shelf: ? udp/7062"],
            id="marks that repeat the cell above",
        ),
        pytest.param(
            "| Action | Proto | Source | Destination | Port |\n|---|---|---|---|---|\n"
            "| permit | ip | Farm | Mill | — |\n"
            "| permit | ip | Farm | Barn | any |\n| permit | ip | Farm | Shed | 47 |\n",
            ["Farm > Mill: ? ?/1-65535", "Farm > Barn: ? ?/1-65535", "Farm > Shed: ? gre"],
            id="any protocol of an access list",
        ),
        pytest.param(
            "| Port | Protocol | Direction |\n|---|---|---|\n| 7070 | TCP | Between all bakers |\n"
            "| 7071 | UDP | Zwischen Ofen und Regal |\n",
            ["all bakers > all bakers: ? tcp/7070", "Ofen > Regal: ? udp/7071"],
            id="between, in a column of directions",
        ),
        pytest.param(
            "| From | To | Port | Protocol |\n|---|---|---|---|\n| Till | Journal | | User-configured |\n",
            ["Till > Journal: ? [User-configured] {unresolved}"],
            id="the protocol's text stands for the port too",
        ),
        pytest.param(
            "## Safety of the mill\n\nSome text.\n\n**Flour store (10.0.0.4)** :\n\n"
            "| Port | Protocol | Source |\n|---|---|---|\n| 7080 | TCP | Yard |\n",
            ["Yard > Flour store (10.0.0.4): ? tcp/7080"],
            id="a line that is bold from end to end is a title",
        ),
        pytest.param(
            "## Safety of the mill\n\n**Note:** the flour store\n\n"
            "| Port | Protocol | Source |\n|---|---|---|\n| 7081 | TCP | Yard |\n",
            ["Yard > Safety of the mill: ? tcp/7081"],
            id="a line that begins in bold is none",
        ),
        pytest.param(
            "| From | To | Port |\n|---|---|---|\n| Oven + Rack | Shelf | 7090/tcp |\n",
            ["Oven > Shelf: ? tcp/7090", "Rack > Shelf: ? tcp/7090"],
            id="two names with a plus",
        ),
        pytest.param(
            "## Ports for the Mill\n\n| Port | Protocol | Direction |\n|---|---|---|\n| 7095 | TCP | in |\n"
            "| 7096 | TCP | not at all |\n",
            ["not stated > Mill: ? tcp/7095"],
            id="a way that is none",
        ),
    ],
)
def test_the_writing_is_read(tmp_path, text, expected):
    found = document(tmp_path, text)
    assert flows(found) == expected
    assert adds_up(found)


@pytest.mark.parametrize(
    ("source", "reason"),
    [("全拒否", "no source is stated"), ("none", "no source is stated"), ("Deny all", "no source is stated")],
)
def test_the_words_for_nobody_are_no_role(tmp_path, source, reason):
    text = f"| From | To | Port |\n|---|---|---|\n| {source} | Mill | 7100/tcp |\n| Oven | Mill | 7101/tcp |\n"
    found = document(tmp_path, text)
    assert flows(found) == ["Oven > Mill: ? tcp/7101"]
    assert [left.reason for table in found.explanations for left in table.left] == [reason]


def test_a_long_run_of_spaces_in_a_label_takes_no_time() -> None:
    start = time.process_time()
    assert roles_in("Hub" + " " * 19_000 + "x or Edge") == ("Hub x", "Edge")
    assert time.process_time() - start < 1
