"""What reading a document saw reaches its findings: said twice, denied, misspelt, left alone."""

from __future__ import annotations

import pytest

from exgraph import Reading, lint, read


def found(tmp_path, rule, text, **how):
    path = tmp_path / "ports.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return lint(read(path, reading=Reading(**how)), rules=[rule]).findings


HEAD = "Source,Destination,Protocol,Port\n"
ONCE = "Web,Data,TCP,443\n"


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (ONCE + "Web,Data,TCP,443\n", ["web → data: tcp/443 is stated 2 times"]),
        (ONCE * 3, ["web → data: tcp/443 is stated 3 times"]),
        (ONCE + 'Web,Data,TCP,"443, 443"\n', ["web → data: tcp/443 is stated 2 times"]),
        ('Web,Data,TCP,"443, 443"\n', []),
        ('Web,Data,TCP,"80, 443"\n' * 2, ["web → data: tcp/80 and tcp/443 are stated 2 times"]),
        ('"Web\nMail",Data,TCP,443\n' * 2, ["tcp/443 is stated 2 times"]),
        (ONCE + "Web,Data,TCP,443 (optional)\n", ["web → data: tcp/443 is stated 2 times, not always as optional"]),
        (ONCE + "Web,Data,UDP,443\n", []),
        (ONCE + "Data,Web,TCP,443\n", []),
    ],
)
def test_rows_that_say_the_same_of_a_pair_are_one_finding(tmp_path, rows, expected):
    assert [each.message for each in found(tmp_path, "statement-repeated", HEAD + rows)] == expected


def test_services_of_an_end_that_is_not_stated_are_not_compared(tmp_path):
    rows = "Source,Protocol,Port\nWeb,TCP,443\nWeb,TCP,443\n"
    assert found(tmp_path, "statement-repeated", rows) == ()


def test_a_repetition_has_all_its_places(tmp_path):
    places = found(tmp_path, "statement-repeated", HEAD + ONCE + "Web,Data,TCP,80\n" + ONCE)[0].places
    assert [(each.source, each.destination, each.origin.line) for each in places] == [
        ("web", "data", 2),
        ("web", "data", 4),
    ]


def test_no_connection_beside_services_is_a_contradiction_with_both_places(tmp_path):
    (one,) = found(tmp_path, "statements-contradict", HEAD + ONCE + "Web,Data,TCP,none\n")
    assert one.message == "web → data: one place states services, another that there is no connection"
    assert [(each.origin.line, each.origin.text) for each in one.places] == [(2, "TCP | 443"), (3, "TCP | none")]


VARIED = HEAD + ONCE + ONCE + "web,Data,TCP,80\nThe Web,Data,TCP,81\n"


def test_spellings_that_were_merged_are_told_with_the_places_of_the_rarer_ones(tmp_path):
    (one,) = found(tmp_path, "spelling-varies", VARIED, merge_aliases=True)
    assert one.message == "web is spelled “Web” (2 places), and “web” (1 place) and “The Web” (1 place)"
    assert [(each.source, each.origin.line, each.origin.text) for each in one.places] == [
        ("web", 4, "web"),
        ("web", 5, "The Web"),
    ]


def test_spellings_that_were_not_merged_are_roles_of_their_own(tmp_path):
    (one,) = found(tmp_path, "spelling-varies", VARIED)
    # Letter case alone makes no other role; an article does.
    assert [each.origin.text for each in one.places] == ["web"]
    assert len(found(tmp_path, "role-spelled-twice", VARIED)) == 1


def test_two_spellings_in_one_cell_state_nothing_twice(tmp_path):
    rows = HEAD + '"Web\nweb",Data,TCP,443\n'
    assert found(tmp_path, "statement-repeated", rows, merge_aliases=True) == ()
    assert len(found(tmp_path, "spelling-varies", rows, merge_aliases=True)) == 1


def test_spellings_of_any_mean_one_thing_by_definition(tmp_path):
    rows = HEAD + "Any,Data,TCP,80\nAll,Data,TCP,81\n"
    assert found(tmp_path, "spelling-varies", rows, merge_aliases=True) == ()


def test_a_row_without_a_port_is_a_finding_with_its_text(tmp_path):
    (one,) = found(tmp_path, "port-not-stated", HEAD + ONCE + "Web,Data,,\n")
    assert one.message == "1 row states no port"
    assert [(each.origin.line, each.origin.text) for each in one.places] == [(3, "Web | Data")]
    (several,) = found(tmp_path, "port-not-stated", HEAD + ONCE + "Web,Data,,\nData,Web,,\n")
    assert several.message == "2 rows state no port"


TWO_TABLES = """\
| Source | Destination | Port |
|---|---|---|
| Web | Data | 443 TCP |

| Service | Port |
|---|---|
| HTTPS | 9200 TCP |

| Feature | Since |
|---|---|
| Search | spring |
"""


def test_tables_without_ends_and_tables_left_alone_are_told(tmp_path):
    path = tmp_path / "ports.md"
    path.write_text(TWO_TABLES, encoding="utf-8")
    document = lint(read(path), rules=["service-without-ends", "table-not-read"])
    assert [(each.message, each.places[0].origin.line, each.texts) for each in document.findings] == [
        ("nothing says who connects to whom for HTTPS tcp/9200", 7, ("HTTPS | 9200 TCP",)),
        ("1 table left alone: no column is about ports", 9, ("Feature | Since",)),
    ]


def test_an_encoding_that_was_guessed_is_told_once(tmp_path):
    rows = "Источник;Назначение;Порт\n" + "Сервер почтовых ящиков организации;Сервер клиентского доступа;25 TCP\n" * 20
    assert [each.message for each in found(tmp_path, "encoding-guessed", rows.encode("cp1251"))] == [
        "the encoding, cp1251, is a guess: nothing in the file says it"
    ]
    assert found(tmp_path, "encoding-guessed", rows) == ()


def test_a_matrix_is_judged_without_what_reading_saw(tmp_path):
    path = tmp_path / "ports.csv"
    path.write_text(HEAD + ONCE + ONCE, encoding="utf-8")
    assert lint(read(path).matrix, rules=["statement-repeated"]).findings == ()
