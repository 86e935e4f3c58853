"""Several tables on one sheet."""

from __future__ import annotations

import pytest

from exgraph.sources.formats import read_grids
from exgraph.sources.shapes.plainer.blocks import tables_on

from .reading import adds_up, document, flows

LIST = "Source,Destination,Port\nWeb,Data,5432 TCP\n"
INBOUND = "Source,Port,Purpose\nWeb,443 TCP,HTTPS\n"


@pytest.mark.parametrize(
    ("text", "expected", "tables"),
    [
        (LIST + ",,\nMail,Data,5433 TCP\n", ["Web > Data: ? tcp/5432", "Mail > Data: ? tcp/5433"], 1),
        (LIST + "\n\n" + LIST.replace("5432", "80"), ["Web > Data: ? tcp/5432", "Web > Data: ? tcp/80"], 2),
        (
            LIST + ",,\nInbound rules for mail servers,,\n,,\n" + INBOUND,
            ["Web > Data: ? tcp/5432", "Web > mail servers: HTTPS tcp/443"],
            2,
        ),
        (
            "Network requirements,,\n,,\n2026 edition,,\n,,\nInbound rules for mail servers,,\n" + INBOUND,
            ["Web > mail servers: HTTPS tcp/443"],
            1,
        ),
        (LIST + ",,\nAll ports above are examples.,,\n", ["Web > Data: ? tcp/5432"], 1),
    ],
)
def test_blank_rows_divide_tables_where_a_header_follows(tmp_path, text, expected, tables):
    found = document(tmp_path, text, "rules.csv")
    assert (flows(found), found.account.tables) == (expected, tables)


def test_blank_columns_divide_tables_where_each_has_a_header(tmp_path):
    text = "Source,Destination,Port,,Source,Destination,Port\npc,crm,TCP 443,,crm,ldap,TCP 636\n"
    found = document(tmp_path, text, "rules.csv")
    assert (flows(found), found.account.tables) == (["pc > crm: ? tcp/443", "crm > ldap: ? tcp/636"], 2)


@pytest.mark.parametrize(
    ("header", "connect"),
    [
        ("Source,Destination,Port,,Host,Owner", True),
        ("Источник,Назначение,Порт,,Узел,Владелец", True),
        ("Source,Destination,Port,,Status,Owner", False),
    ],
)
def test_names_of_machines_beside_a_whole_table_are_another_ones(tmp_path, header, connect):
    """What says whether its rows are open is its own, wherever it stands."""
    text = (
        f"{header}\nweb,db,5432,,{'web' if connect else 'denied'},Ann\nweb,log,514,,{'db' if connect else 'ok'},Bob\n"
    )
    first = ["web > db: ? ?/5432"] if connect else ["web > db: none"]
    assert flows(document(tmp_path, text, "ports.csv")) == [*first, "web > log: ? ?/514"]


def test_a_blank_column_divides_no_table(tmp_path):
    found = document(tmp_path, "Source,Destination,,Port,Notes\npc,crm,,TCP 443,x\n", "rules.csv")
    assert (flows(found), found.account.tables) == (["pc > crm: ? tcp/443"], 1)


def test_the_places_of_a_table_below_are_those_of_the_file(tmp_path):
    found = document(tmp_path, LIST + ",,\n" + LIST.replace("5432", "9-8"), "rules.csv")
    assert [problem.line for problem in found.problems] == [5]
    assert [table.place for table in found.explanations] == ["rules.csv:1", "rules.csv:4"]


RIGHT = "Source,Destination,Port\nMail,Data,5433 TCP\nWeb,Mail,25 TCP\n"


def beside(left: str, right: str, gap: str = ",,") -> str:
    """Two tables with a blank column between them."""
    one, other = left.splitlines(), right.splitlines()
    width = one[0].count(",")
    one += ["," * width] * (len(other) - len(one))
    other += [""] * (len(one) - len(other))
    return "".join(f"{a}{gap}{b}\n" for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize(
    ("text", "expected", "tables"),
    [
        (
            beside(LIST, RIGHT),
            ["Web > Data: ? tcp/5432", "Web > Mail: ? tcp/25", "Mail > Data: ? tcp/5433"],
            2,
        ),
        (
            beside(RIGHT, LIST, ",,,"),
            ["Mail > Data: ? tcp/5433", "Web > Mail: ? tcp/25", "Web > Data: ? tcp/5432"],
            2,
        ),
        (
            LIST + "\n" + beside(LIST.replace("5432", "80"), RIGHT),
            ["Web > Data: ? tcp/5432", "Web > Data: ? tcp/80", "Web > Mail: ? tcp/25", "Mail > Data: ? tcp/5433"],
            3,
        ),
        ("Source,,Destination,,Port\nWeb,,Data,,5432 TCP\n", ["Web > Data: ? tcp/5432"], 1),
        (
            "Source,Destination,Port,,Action\nWeb,Data,5432 TCP,,allow\nWeb,Mail,25 TCP,,deny\n",
            ["Web > Data: ? tcp/5432", "Web > Mail: none"],
            1,
        ),
    ],
    ids=[
        "a longer one to the right",
        "a shorter one to the right",
        "two below one",
        "blank columns in one table",
        "an action that stands apart",
    ],
)
def test_blank_columns_divide_tables_where_a_header_follows(tmp_path, text, expected, tables):
    found = document(tmp_path, text, "rules.csv")
    assert (flows(found), found.account.tables) == (expected, tables)


@pytest.mark.parametrize(
    ("header", "tables"),
    [("Source,Port,,Destination,Port", 1), ("Source,Port,,Source,Port", 2), ("Service,Port,,Service,Port", 2)],
)
def test_the_two_ends_of_one_table_may_stand_apart(header, tables):
    assert len(list(tables_on(read_grids(f"{header}\nWeb,80,,Data,5432\n".encode(), "rules.csv")[0]))) == tables


GROUPS = """\
Security group: front-sg,,,
Inbound rules,,,
Source,Protocol,Port range,Description
Office,TCP,443,public
Outbound rules,,,
Destination,Protocol,Port range,Description
back-sg,TCP,8080,inner
{gap}Security group: back-sg,,,
Inbound rules,,,
Source,Protocol,Port range,Description
ops-sg,TCP,22,shell
"""


@pytest.mark.parametrize("gap", ["", ",,,\n"])
def test_each_group_has_the_tables_of_its_directions(tmp_path, gap):
    found = document(tmp_path, GROUPS.format(gap=gap), "ports.csv")
    assert flows(found) == [
        "Office > front-sg: ? tcp/443",
        "front-sg > back-sg: ? tcp/8080",
        "ops-sg > back-sg: ? tcp/22",
    ]
    assert adds_up(found)
