"""What each class of remarks makes of its row, in every language: closed, told as unresolved, conditional, or open."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest

from exgraph.languages.signs import SIGNS
from exgraph.sources.shapes.cells.days import ending_day
from exgraph.values.request import Asked

from .headers_page import FORMS, LANGUAGES
from .reading import document, flows

DECISIONS = tomllib.loads(Path(__file__).with_name("remark_decisions.toml").read_text(encoding="utf-8"))
CASES = [
    pytest.param(code, kind, remark, id=f"{code}-{remark}")
    for code, kinds in DECISIONS.items()
    for kind, remarks in kinds.items()
    for remark in remarks
]
HEADERS = ("source", "destination", "transport", "port", "notes")
MARKS = {"waits": ("unresolved",), "replaced": ("unresolved",), "narrowed": ("conditional",), "when": ("conditional",)}
MARKS |= {"optional": ("optional",), "closed": None}
OPEN = """
pending jobs are sent here
planned maintenance uses it, too
reserved words are checked
awaited by the scheduler
Stop server
Off-site backup
Disabled User Service
Block storage
deny-list service
closed loop controller
expired certificate check
non-stop
No. 4
drop to the store
runs instead of telnet
replaces stale sessions
LAN scanner
internal DNS
Internet access
blocks of 4096 bytes
Reject log collector
future-proof cipher
draft sync
legacy clients
Do not close
may be closed
can be disabled
connection is closed after 10 min idle
Disabled User Service of the portal
must not be blocked
"""
#: Language → sentences of a remark that say of the row alone that it is closed.
SAID_CLOSED = {
    "en": "must not be opened|this port has been closed|server is gone|keep closed|not approved by the board",
    "de": "darf nicht geöffnet werden|Port ist geschlossen|wird demnächst abgeschaltet",
    "fr": "ne doit pas être ouvert|serveur arrêté",
    "es": "no debe abrirse|puerto cerrado desde enero",
    "it": "non deve essere aperta|chiusa temporaneamente",
    "pt": "não deve ser aberta|será fechada em maio",
    "ru": "сервер выведен из эксплуатации|заблокирован межсетевым экраном",
    "pl": "nie może być otwarty",
    "cs": "dočasně zablokováno od ledna",
    "nl": "tijdelijk geblokkeerd in productie",
}
#: Phrases of a language that the document shows nowhere else, and what they make of the row.
FOREIGN = {
    "kullanılmıyor, kaldırılacak": "closed",
    "vypnuto": "closed",
    "zablokowane": "closed",
    "wyłączone, do usunięcia": "closed",
    "niet meer nodig": "closed",
    "uitgeschakeld": "closed",
    "заблоковано": "closed",
    "không sử dụng": "closed",
    "bruges ikke": "closed",
    "nu se folosește": "closed",
    "tidak digunakan": "closed",
    "dihapus": "closed",
    "není potřeba": "closed",
    "vypnuto od verze 5": "waits",
    "zablokowane na zaporze": "waits",
    "zarchiwizowane": "waits",
}


def remarked(folder: Path, remark: str, headers: list[str], source: str = "log") -> list[str]:
    head = f"| {' | '.join(headers)} |\n|---|---|---|---|---|\n"
    rows = f"| web | store | TCP | 443 | main |\n| {source} | store | UDP | 514 | {remark} |\n"
    first, *others = flows(document(folder, head + rows))
    assert first == "web > store: ? tcp/443"
    return others


def marks_of(shown: list[str]) -> tuple[str, ...] | None:
    (flow,) = shown
    if flow.endswith(": none"):
        return None
    assert "? udp/514" in flow
    return tuple(flow.partition("{")[2].rstrip("}").split(",")) if "{" in flow else ()


def test_every_language_has_decisions() -> None:
    assert set(DECISIONS) == {*LANGUAGES, *SIGNS}
    spoken = {kind: [code for code, kinds in DECISIONS.items() if kind in kinds] for kind in MARKS}
    assert all(len(codes) >= 8 for codes in spoken.values()), spoken


@pytest.mark.parametrize(("code", "kind", "remark"), CASES)
def test_a_remark_decides_what_becomes_of_its_row(tmp_path: Path, code: str, kind: str, remark: str) -> None:
    headers = [FORMS[meaning][code][0] for meaning in HEADERS]
    assert marks_of(remarked(tmp_path, remark, headers)) == MARKS[kind]


@pytest.mark.parametrize(
    ("code", "remark"), [(code, remark) for code, said in SAID_CLOSED.items() for remark in said.split("|")]
)
def test_a_sentence_that_closes_its_row_is_not_passed_over(tmp_path: Path, code: str, remark: str) -> None:
    headers = [FORMS[meaning][code][0] for meaning in HEADERS]
    assert marks_of(remarked(tmp_path, remark, headers)) in (("unresolved",), None)


@pytest.mark.parametrize("remark", OPEN.strip().splitlines())
def test_other_remarks_say_nothing_of_their_row_being_open(tmp_path: Path, remark: str) -> None:
    assert marks_of(remarked(tmp_path, remark, ["Source", "Destination", "Protocol", "Port", "Notes"])) == ()


@pytest.mark.parametrize(("remark", "kind"), FOREIGN.items())
def test_what_closes_in_a_language_that_nothing_else_shows(tmp_path: Path, remark: str, kind: str) -> None:
    headers = ["Source", "Destination", "Protocol", "Port", "Notes"]
    assert marks_of(remarked(tmp_path, remark, headers)) == MARKS[kind]


@pytest.mark.parametrize("source", ["Any", "Internet", "0.0.0.0/0"])
def test_what_holds_for_one_side_is_not_open_to_everybody(tmp_path: Path, source: str) -> None:
    headers = ["Source", "Destination", "Protocol", "Port", "Notes"]
    (flow,) = remarked(tmp_path, "LAN only", headers, source)
    assert flow.endswith("? udp/514 [LAN only] {conditional,unresolved}")


@pytest.mark.parametrize(
    ("remark", "said"),
    [
        ("temporarily open until 2024-12-31", ("2024-12-31", date(2024, 12, 31))),
        ("valid until 31.12.2024, then closed", ("31.12.2024", date(2024, 12, 31))),
        ("befristet bis 1. Mai 2027", ("1. Mai 2027", date(2027, 5, 1))),
        ("до 31.12.2026", ("31.12.2026", date(2026, 12, 31))),
        ("changed on 2024-12-31", None),
        ("until the move", None),
        ("expires 03/04/2025", None),
    ],
)
def test_a_remark_names_the_day_on_which_its_row_ends(remark: str, said: tuple[str, date] | None) -> None:
    assert ending_day(remark) == said


def test_a_row_that_ends_by_its_remark_is_open_and_has_its_day(tmp_path: Path) -> None:
    head = "| Source | Destination | Protocol | Port | Notes |\n|---|---|---|---|---|\n"
    found = document(tmp_path, head + "| log | store | UDP | 514 | open until 2024-12-31 |\n")
    (flow,) = found.matrix.flows
    (request,) = flow.requests
    assert (request[Asked.VALID_UNTIL], request[Asked.EXPIRES]) == ("2024-12-31", "2024-12-31")
    assert (request[Asked.COMMENT], flow.service.marks) == ("open until 2024-12-31", ())


def test_the_column_of_days_holds_whatever_a_remark_says(tmp_path: Path) -> None:
    head = "| Source | Destination | Protocol | Port | Valid until | Notes |\n|---|---|---|---|---|---|\n"
    found = document(tmp_path, head + "| log | store | UDP | 514 | 2027-01-31 | open until 2024-12-31 |\n")
    (flow,) = found.matrix.flows
    assert flow.requests[0][Asked.EXPIRES] == "2027-01-31"
