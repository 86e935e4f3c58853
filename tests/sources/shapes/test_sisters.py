"""Tables of a document with one header: what their columns mean is weighed over all of them."""

from __future__ import annotations

import pytest

from exgraph.languages.meanings import Column
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.reading.evidence import Kind
from exgraph.sources.shapes.shape import Decision, Shape, among_sisters, decide

from ...growth import assert_linear, cpu


def decided(*rows: str, title: str = "") -> Decision:
    cells = tuple(tuple(GridCell(text) for text in row.split("|")) for row in rows)
    return decide(Grid(cells, headings=(title,) if title else ()), {})


def means(decision: Decision) -> str:
    assert decision.choice is not None
    return "|".join(str(meaning or "-") for meaning in decision.choice.best.columns)


HEADER = "Source|Destination|Main port|Further port"
UNDECIDED = (HEADER, "web|db|443|8443")
SURE = (HEADER, "web|mq|5672|later", "web|ns|53|none")


def test_a_table_that_is_undecided_alone_is_read_as_its_sisters() -> None:
    undecided, sure = decided(*UNDECIDED), decided(*SURE)
    assert undecided.shape is Shape.OTHER
    together = among_sisters([undecided, sure])
    assert [each.shape for each in together] == [Shape.LIST, Shape.LIST]
    assert [means(each) for each in together] == ["source|destination|port|notes"] * 2


def test_what_sisters_say_is_evidence_against_what_they_are_not() -> None:
    (read, _) = among_sisters([decided(*UNDECIDED), decided(*SURE)])
    assert read.choice is not None
    said = {
        each.columns: sum(one.weight for one in each.evidence if one.kind is Kind.SISTERS)
        for each in (read.choice.best, *read.choice.others)
    }
    assert said[read.choice.best.columns] == 0
    other = (Column.SOURCE, Column.DESTINATION, Column.NOTES, Column.PORT)
    assert said[other] < -1


@pytest.mark.parametrize(
    "others",
    [
        pytest.param([], id="no other table"),
        pytest.param(["Source|Destination|Protocols"], id="another header"),
        pytest.param(["Source|Destination|Main port|Other port"], id="columns of another name"),
    ],
)
def test_tables_of_another_header_say_nothing(others: list[str]) -> None:
    alone = decided(*UNDECIDED)
    more = [decided(header, "web|ns|53|none" if header.count("|") > 2 else "web|ns|53/udp") for header in others]
    assert among_sisters([alone, *more])[0] is alone


def test_sisters_that_are_as_undecided_leave_each_other_alone() -> None:
    two = [decided(HEADER, "web|db|443|8443"), decided(HEADER, "web|mq|5672|5671")]
    assert [each.shape for each in among_sisters(two)] == [Shape.OTHER] * 2


def test_ends_are_each_table_s_own() -> None:
    header = "Direction|Port|Origin"
    under_host = decided(header, "inbound|443/tcp|web", title="Security group: db-sg")
    alone = decided(header, "inbound|443/tcp|web", "outbound|22/tcp|ops")
    together = among_sisters([under_host, alone])
    assert [means(each) for each in together] == [means(under_host), means(alone)]


def test_many_sisters_take_time_by_their_number() -> None:
    two = [decided(*UNDECIDED), decided(*SURE)]

    def work(tables: int) -> float:
        return cpu(among_sisters, two * tables)

    assert_linear(work, 200)
