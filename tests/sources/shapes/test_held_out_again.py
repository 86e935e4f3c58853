"""Writing met in a second round of documents that the reader was not written for, in wordings of their own."""

import pytest
from tests.sources.shapes.reading import adds_up, document, flows


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
    ],
)
def test_the_writing_is_read(tmp_path, text, expected):
    found = document(tmp_path, text)
    assert flows(found) == expected
    assert adds_up(found)
