"""Titles and sentences that say of all rows below them that they are not open."""

from __future__ import annotations

from pathlib import Path

import pytest

from exgraph.sources.shapes.cells.permissions import Permission
from exgraph.sources.shapes.titles.closing_titles import closed_by_sentence, closed_by_title
from tests.languages.shown import reading

from .reading import document, flows

DENIES, REMOVES, OTHER = Permission.DENIES, Permission.REMOVES, Permission.OTHER
#: Language → titles that close.
CLOSED = {
    "en": "Blocked ports|Denied traffic|Do not open|Not required|Ports that must not be open|Ports no longer used",
    "ru": "Запрещённые порты|Заблокированные порты|Неиспользуемые порты",
    "de": "Gesperrte Ports|Nicht benötigte Ports|Verbotene Verbindungen",
    "fr": "Ports interdits|Flux bloqués|Ports non utilisés",
    "es": "Puertos bloqueados|Puertos no utilizados",
    "it": "Porte bloccate|Porte non utilizzate",
    "pt": "Portas bloqueadas|Portas não utilizadas",
    "sv": "Blockerade portar|Stängda portar",
    "ja": "ブロックするポート|禁止ポート",
    "ko": "차단 포트|미사용 포트",
    "zh": "禁止端口|封锁的端口",
    "pl": "Zablokowane porty|Zabronione połączenia",
    "cs": "Zakázané porty|Blokované porty",
    "tr": "Yasaklı portlar|Engellenen portlar",
    "nl": "Geblokkeerde poorten|Niet gebruikte poorten",
    "uk": "Заборонені порти|Заблоковані порти",
    "vi": "Các cổng bị chặn|Cổng bị cấm",
    "da": "Blokerede porte|Lukket port",
    "ro": "Porturi blocate|Porturi interzise",
    "id": "Port yang diblokir|Port ditutup",
}
#: Titles of what may not hold any more, or not yet, or not for all of it.
DOUBTFUL = {
    "en": "Removed from version 5 on|Out of scope|Examples of wrong rules|Previously open ports"
    "|Obsolete ports|Deprecated ports|Planned flows|Blocked ports for guests"
    "|Deny service|Closed by default",
    "ru": "Вне области действия|Устаревшие порты|Планируемые потоки",
    "de": "Nicht im Umfang|Ehemalige Ports|Veraltete Ports|Geplante Verbindungen",
    "fr": "Hors périmètre|Ports obsolètes|Flux prévus",
    "es": "Puertos obsoletos|Flujos previstos",
    "it": "Porte obsolete|Flussi previsti",
    "pt": "Portas obsoletas|Fluxos previstos",
    "sv": "Föråldrade portar|Planerade flöden",
    "pl": "Przestarzałe porty|Planowane połączenia",
    "cs": "Zastaralé porty",
    "nl": "Verouderde poorten|Geplande verbindingen",
    "uk": "Застарілі порти",
}
OPEN = """
Block storage
Block storage ports
Ports for the deny-list service
Ports of the blocking proxy
Closed loop controller
Ports required for removal of nodes
Порты для удаления узлов
Blocked ports removal tool
Backup of deleted objects
Off-site backup
Disabled User Service
Expired certificate check
Open and closed ports
Ports that must not be blocked
Ports not to block
All other ports must be closed
Not encrypted
Optional ports
No additional ports
Ports opened by default
What to do if ports are blocked
Ports to open
Required ports
Inbound rules
Access
Unblock ports
"""
#: Language → sentences that close what stands below.
SENTENCES = {
    "en": "The following ports must NOT be open.|Do not open the following ports:|These ports are blocked:"
    "|The following traffic is blocked by the firewall:|None of these ports may be opened.",
    "ru": "Следующие порты не должны быть открыты:",
    "de": "Folgende Ports dürfen nicht geöffnet werden:",
    "fr": "Les ports suivants ne doivent pas être ouverts :",
    "es": "Los siguientes puertos no deben abrirse:",
    "it": "Le seguenti porte non devono essere aperte:",
    "pt": "As seguintes portas não devem ser abertas:",
    "sv": "Följande portar får inte vara öppna:",
    "ja": "次のポートは開けてはいけません：",
    "ko": "다음 포트는 열지 마십시오:",
    "zh": "以下端口不得开放：",
    "pl": "Następujące porty nie mogą być otwarte:",
    "cs": "Následující porty nesmí být otevřené:",
    "tr": "Aşağıdaki portlar açılmamalıdır:",
    "nl": "De volgende poorten mogen niet open staan:",
    "uk": "Наступні порти не повинні бути відкриті:",
    "vi": "Không được mở các cổng sau:",
    "da": "Følgende porte må ikke være åbne:",
    "ro": "Următoarele porturi nu trebuie deschise:",
    "id": "Port berikut tidak boleh dibuka:",
}
OPEN_SENTENCES = """
The following ports must be open.
The following ports must not be blocked:
Make sure that the following ports are not blocked:
If a firewall blocks these ports, the agent cannot connect.
The following ports are open by default; close those that are not needed.
Close all ports except the following:
All other ports are blocked. The following ports are used:
All other ports must be closed.
The following ports are required and cannot be changed.
Do not open more than the following ports:
No other ports than the following have to be open:
Only the following ports are open, everything else is denied:
The following ports are not open by default and must be opened:
The firewall blocks all other traffic.
These rules must not be removed.
"""
HEAD = "| Source | Destination | Protocol | Port |\n|---|---|---|---|\n"
TABLES = f"# Relay\n\n## Main\n\n{HEAD}| web | store | TCP | 443 |\n\n{{}}\n\n{HEAD}| log | store | UDP | 514 |\n"


def each(texts: dict[str, str]) -> list[tuple[str, str]]:
    return [(code, text) for code, said in texts.items() for text in said.split("|")]


@pytest.mark.parametrize(("code", "title"), each(CLOSED))
def test_a_title_closes_what_stands_below(code: str, title: str) -> None:
    with reading(code):
        assert closed_by_title(title) is DENIES


@pytest.mark.parametrize(("code", "title"), each(DOUBTFUL))
def test_a_title_says_that_what_stands_below_may_be_closed(code: str, title: str) -> None:
    with reading(code):
        assert closed_by_title(title) is OTHER


@pytest.mark.parametrize("title", OPEN.strip().splitlines())
def test_other_titles_close_nothing(title: str) -> None:
    assert closed_by_title(title) is None


@pytest.mark.parametrize(("code", "sentence"), each(SENTENCES))
def test_a_sentence_closes_what_stands_below(code: str, sentence: str) -> None:
    with reading(code):
        assert closed_by_sentence(sentence) is DENIES


@pytest.mark.parametrize("sentence", OPEN_SENTENCES.strip().splitlines())
def test_other_sentences_close_nothing(sentence: str) -> None:
    assert closed_by_sentence(sentence) is None


@pytest.mark.parametrize(("words", "closes"), [(8, True), (9, False)])
def test_a_longer_title_explains(words: int, closes: bool) -> None:
    title = " ".join(["Blocked", *["the"] * (words - 2), "ports"])
    assert (closed_by_title(title) is DENIES) is closes


@pytest.mark.parametrize(("unknown", "closes"), [(2, OTHER), (3, None)])
def test_a_sentence_of_other_words_closes_nothing(unknown: int, closes: Permission | None) -> None:
    sentence = f"The following ports are blocked {'xenial ' * unknown}:"
    assert closed_by_sentence(sentence) is closes


@pytest.mark.parametrize("above", ["## Blocked ports", "The following ports must not be open:"])
def test_only_the_table_below_is_closed(tmp_path: Path, above: str) -> None:
    assert flows(document(tmp_path, TABLES.format(above))) == ["web > store: ? tcp/443", "log > store: none"]


def test_a_doubtful_title_leaves_its_rows_unresolved_and_is_said(tmp_path: Path) -> None:
    found = document(tmp_path, TABLES.format("## Removed from version 5 on"))
    assert flows(found)[1] == "log > store: ? udp/514 [Removed from version 5 on] {unresolved}"


@pytest.mark.parametrize(
    ("title", "flow"),
    [
        ("Blocked ports", "log > store: ? udp/514 [Blocked ports] {unresolved}"),
        ("Planned flows", "log > store: ? udp/514"),
    ],
)
def test_a_title_against_what_a_row_permits(tmp_path: Path, title: str, flow: str) -> None:
    head = "| Source | Destination | Protocol | Port | Action |\n|---|---|---|---|---|\n"
    assert flows(document(tmp_path, f"## {title}\n\n{head}| log | store | UDP | 514 | allow |\n")) == [flow]


def test_a_title_inside_a_table_closes_the_rows_below(tmp_path: Path) -> None:
    rows = "web,store,TCP,443\nBlocked,,,\nlog,store,UDP,514\n"
    found = document(tmp_path, f"Source,Destination,Protocol,Port\n{rows}", "ports.csv")
    assert flows(found) == ["web > store: ? tcp/443", "log > store: none"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "p.adoc",
            "= Ports\n\n.Denied traffic\n|===\n|Source |Destination |Protocol |Port\n\n|log |store |UDP |514\n|===\n",
        ),
        (
            "p.html",
            "<table><caption>Blocked ports</caption><tr><th>Source<th>Destination<th>Protocol<th>Port</tr>"
            "<tr><td>log<td>store<td>UDP<td>514</tr></table>",
        ),
    ],
)
def test_a_caption_closes_its_table(tmp_path: Path, name: str, text: str) -> None:
    assert flows(document(tmp_path, text, name)) == ["log > store: none"]


@pytest.mark.parametrize("title", ["Blocked ports", "Obsolete ports"])
def test_the_cells_of_a_grid_below_such_a_title_are_unresolved(tmp_path: Path, title: str) -> None:
    grid = "| From \\ To | web | store |\n|---|---|---|\n| web | - | TCP 22 |\n| store | TCP 443 | - |\n"
    found = [flow for flow in flows(document(tmp_path, f"## {title}\n\n{grid}")) if not flow.endswith("none")]
    assert found == [
        f"web > store: ? tcp/22 [{title}] {{unresolved}}",
        f"store > web: ? tcp/443 [{title}] {{unresolved}}",
    ]
