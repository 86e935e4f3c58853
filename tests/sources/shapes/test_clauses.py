"""A sentence above a table names ends; what else it says is part of no name, in every language."""

from __future__ import annotations

import pytest

from exgraph.sources.shapes.titles.titles import read_title


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("From the bastion, the following ports are open to all servers", ("bastion", "all servers")),
        ("From the relay to the store, which is in the cellar", ("relay", "store")),
        ("From the relay, upstairs, to the store", ("relay, upstairs", "store")),
        ("룸에서 서버로 다음 포트를 열어야 합니다", ("룸", "서버")),
    ],
)
def test_a_name_ends_where_a_clause_begins(text: str, ends: tuple[str, str]) -> None:
    title = read_title(text)
    assert (title.source, title.destination) == ends


@pytest.mark.parametrize(
    "text",
    [
        "Von den Rechnern im Keller werden diese Ports zu allen Servern gebraucht",
        "Les ports sont ouverts à partir du 12 mai vers midi",
        "De la salle doivent être ouverts ces ports vers les serveurs",
        "Desde la sala deben abrirse los siguientes puertos a los servidores",
        "Dalla sala devono essere aperte le seguenti porte verso i server",
        "Do bastião devem ser abertas as seguintes portas para os servidores",
        "Från rummet ska följande portar öppnas till alla servrar",
        "С узла доступа должны быть открыты следующие порты на все серверы",
        "次のポートはルームからサーバーへ開放してください",
        "从机房必须开放以下端口到所有服务器",
    ],
)
def test_a_clause_is_no_end(text: str) -> None:
    title = read_title(text)
    assert not title.is_pair
    assert not any(
        len(end.split()) > 3 for end in (title.source, title.destination, title.own if not title.bare else "")
    )
