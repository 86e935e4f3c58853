"""Remarks that a row may not hold any more leave it unresolved; other negations leave it as it stands."""

from pathlib import Path

import pytest

from exgraph.sources.shapes.cells.ended_remarks import ended, ended_by
from exgraph.sources.shapes.cells.permissions import Permission

from .reading import document, flows

MAY_BE_ENDED = [
    *("not required as of 7.1", "not needed in 7", "no longer required in Exchange 2013", "not needed from 7 on"),
    *("obsolete", "Deprecated in 7.0", "Deprecated; use 8443", "Port is deprecated", "deprecated since 6"),
    *("Removed in 5.0 and later", "will be removed in version 8", "no longer documented"),
    *("не требуется с версии 7", "Не требуется, начиная с версии 7", "устарело", "будет удалено в версии 8"),
    "Начиная с версии 7 не требуется",
    *("ab Version 7 nicht mehr benötigt", "nicht erforderlich ab Version 7", "veraltet", "entfällt ab Version 7"),
    "wird in Version 8 entfernt",
    *("non requis à partir de la version 7", "obsolète", "sera supprimé dans la version 8"),
    *("obsoleto", "non più necessario dalla versione 7", "obsoleta dalla versione 7", "verrà rimosso nella versione 4"),
    *("behövs inte längre från version 7", "föråldrad"),
    *("バージョン7以降は不要", "バージョン 7 から不要", "非推奨", "バージョン8で削除予定"),
    *("버전 7부터 더 이상 필요하지 않음", "버전 7 이후 필요 없음", "사용 중단"),
    *("自版本 7 起不再需要", "从7.0开始不再使用", "版本7之后不需要", "已弃用"),
]
CLOSED = [
    *("Not needed since version 7", "No longer used", "This port is no longer used", "disabled in version 3"),
    *("Closed as of release 4, kept for old screenshots", "closed since 2019", "this port has been removed in 4.2"),
    *("больше не используется", "Порт больше не нужен", "удалено в версии 3"),
    *("wird seit Version 7 nicht mehr benötigt", "wird nicht mehr verwendet", "wurde in Version 3 entfernt"),
    *("n'est plus nécessaire depuis la version 7", "supprimé dans la version 3"),
    *("ya no se necesita desde la versión 7", "no requerido desde la versión 7", "eliminado en la versión 4"),
    *("não é mais necessário desde a versão 7", "já não é usada", "removido na versão 4"),
    *("non più utilizzato", "rimosso nella versione 4", "används inte sedan version 7"),
    *("もう使わない", "バージョン3で削除", "在版本3中移除", "버전 3에서 제거", "더 이상 사용하지 않음"),
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


@pytest.mark.parametrize("text", MAY_BE_ENDED)
def test_a_remark_says_that_a_row_may_not_hold_any_more(text: str) -> None:
    assert ended_by(text) == text


@pytest.mark.parametrize("text", CLOSED)
def test_what_was_ended_by_now_closes_the_row(text: str) -> None:
    found = ended(text)
    assert found is not None
    assert (found.said in (Permission.DENIES, Permission.REMOVES), ended_by(text)) == (True, "")


@pytest.mark.parametrize("text", [*STANDING, "replaced 8400 in release 3", "Removed in 5.0 for guests"])
def test_other_remarks_do_not(text: str) -> None:
    assert ended(text) is None


@pytest.mark.parametrize("length", [300, 301])
def test_a_longer_remark_explains(length: int) -> None:
    text = "deprecated; " + "x" * (length - len("deprecated; "))
    assert bool(ended_by(text)) is (length == 300)


@pytest.mark.parametrize("header", ["Notes", "Remarks", "Description"])
def test_such_a_row_is_unresolved_and_keeps_what_it_says(tmp_path: Path, header: str) -> None:
    rows = "| A | B | 80/tcp | not needed from version 7 on |\n| A | B | 81/tcp | guests need it, too |\n"
    found = document(tmp_path, f"| From | To | Port | {header} |\n|---|---|---|---|\n{rows}")
    (first, second) = (flow.service for flow in found.matrix.flows)
    assert (first.detail, "unresolved" in first.marks) == ("not needed from version 7 on", True)
    assert (second.detail, "unresolved" in second.marks) == (None, False)
    assert len(flows(found)) == 2


@pytest.mark.parametrize(
    ("remark", "port", "expected"),
    [
        ("9201 is no longer needed", "9300", ["A > B: ? tcp/9300"]),
        ("Port 9201 wird nicht mehr verwendet", "9300", ["A > B: ? tcp/9300"]),
        ("TLS; port 9201 is closed", "9300", ["A > B: ? tcp/9300"]),
        ("9300 is no longer needed", "9300", ["A > B: none"]),
        ("Port 9300 removed in 3", "9300", ["A > B: none"]),
    ],
)
def test_a_remark_about_another_port_says_nothing_of_the_row(
    tmp_path: Path, remark: str, port: str, expected: list[str]
) -> None:
    text = (
        f"| From | To | Port | Remarks |\n|---|---|---|---|\n| A | B | {port}/tcp | {remark} |\n| A | C | 22/tcp | |\n"
    )
    found = document(tmp_path, text)
    assert flows(found) == [*expected, "A > C: ? tcp/22"]
    assert not any("unresolved" in flow.service.marks for flow in found.matrix.flows)
