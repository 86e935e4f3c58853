"""Remarks that a row may not hold any more leave it unresolved; other negations leave it as it stands."""

from pathlib import Path

import pytest

from exgraph.sources.shapes.cells.ended_remarks import ended_by

from .reading import document, flows

ENDED = [
    *("Not needed since version 7", "not required as of 7.1", "no longer required in Exchange 2013", "No longer used"),
    *("obsolete", "Deprecated in 7.0", "Deprecated; use 8443", "This port is no longer used", "Port is deprecated"),
    *("больше не используется", "не требуется с версии 7", "Не требуется, начиная с версии 7", "устарело"),
    *("Начиная с версии 7 не требуется", "Порт больше не нужен"),
    *("ab Version 7 nicht mehr benötigt", "nicht erforderlich ab Version 7", "veraltet"),
    "wird seit Version 7 nicht mehr benötigt",
    *("n'est plus nécessaire depuis la version 7", "non requis à partir de la version 7", "obsolète"),
    *("ya no se necesita desde la versión 7", "no requerido desde la versión 7", "obsoleto"),
    *("non più necessario dalla versione 7", "obsoleta dalla versione 7"),
    *("não é mais necessário desde a versão 7", "já não é usada"),
    *("behövs inte längre från version 7", "används inte sedan version 7", "föråldrad"),
    *("バージョン7以降は不要", "バージョン 7 から不要", "非推奨", "もう使わない"),
    *("버전 7부터 더 이상 필요하지 않음", "버전 7 이후 필요 없음", "사용 중단"),
    *("自版本 7 起不再需要", "从7.0开始不再使用", "版本7之后不需要", "已弃用"),
]
STANDING = [
    *("not required for guests", "not required if TLS is used", "not needed when A and B are one", "not encrypted"),
    *("Used since version 7", "Required from version 7", "only in version 7", "replaces deprecated port 8080"),
    *("no longer than 5 minutes of idle time", "does not need authentication", "Legacy clients", "optional", ""),
    # Words in Latin letters before one that has no number behind it: each may be a part of another.
    "Heather Instance Metadata Collection service 끝점",
    *("не требуется для гостей", "обязателен с версии 7", "nicht für Gäste erforderlich", "krävs inte för gäster"),
    *("non requis pour les invités", "no requerido para invitados", "non richiesto per gli ospiti"),
    *(
        "não necessário para convidados",
        "ゲストには不要",
        "バージョン7以降で必要",
        "게스트에는 필요 없음",
        "버전 7부터 필요",
    ),
    *("访客不需要", "从版本7起需要"),
]


@pytest.mark.parametrize("text", ENDED)
def test_a_remark_says_that_a_row_may_not_hold_any_more(text: str) -> None:
    assert ended_by(text) == text.strip(".")


@pytest.mark.parametrize("text", STANDING)
def test_other_remarks_do_not(text: str) -> None:
    assert ended_by(text) == ""


@pytest.mark.parametrize("length", [300, 301])
def test_a_longer_remark_explains(length: int) -> None:
    text = "deprecated; " + "x" * (length - len("deprecated; "))
    assert bool(ended_by(text)) is (length == 300)


@pytest.mark.parametrize("header", ["Notes", "Remarks", "Description"])
def test_such_a_row_is_unresolved_and_keeps_what_it_says(tmp_path: Path, header: str) -> None:
    rows = "| A | B | 80/tcp | not needed since version 7 |\n| A | B | 81/tcp | guests need it, too |\n"
    found = document(tmp_path, f"| From | To | Port | {header} |\n|---|---|---|---|\n{rows}")
    (first, second) = (flow.service for flow in found.matrix.flows)
    assert (first.detail, "unresolved" in first.marks) == ("not needed since version 7", True)
    assert (second.detail, "unresolved" in second.marks) == (None, False)
    assert len(flows(found)) == 2
