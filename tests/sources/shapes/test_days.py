"""The day that something is valid until, and what is no day."""

import pytest

from exgraph.sources.shapes.cells.days import Order, day_of, is_either, is_for_ever, order_of
from tests.sources.shapes.reading import document

LAST = "2026-03-31"


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-31",
        "2026-03-31 00:00:00",
        "2026/3/31",
        "2026年3月31日",
        "2026년 3월 31일",
        "31.03.2026",
        "31.3.26",
        "31/03/2026",
        "03/31/2026",
        "31 March 2026",
        "31-Mar-2026",
        "March 31, 2026",
        "31 марта 2026",
        "31. März 2026",
        "31 mars 2026",
        "31 de marzo de 2026",
        "31 marzo 2026",
        "31 de março de 2026",
    ],
)
def test_a_day_is_read_in_whatever_form(text):
    found = day_of(text)
    assert found is not None
    assert found.isoformat() == LAST


@pytest.mark.parametrize("text", ["", "soon", "31.02.2026", "45992", "Q3 2026", "13/13/2026", "31 Smarch 2026", "2026"])
def test_what_is_no_day_is_none(text):
    assert day_of(text) is None


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        (["03/04/2025", "31/12/2025"], Order.DAY_FIRST),
        (["03/04/2025", "12/31/2025"], Order.MONTH_FIRST),
        (["03/04/2025"], None),
        (["31/12/2025", "12/31/2025"], None),
        (["31.12.2025"], None),
    ],
)
def test_another_cell_of_the_column_settles_the_order(texts, order):
    assert order_of(texts) is order


@pytest.mark.parametrize(
    ("order", "day"), [(None, None), (Order.DAY_FIRST, "2025-04-03"), (Order.MONTH_FIRST, "2025-03-04")]
)
def test_a_day_that_may_be_two_is_read_by_the_order_alone(order, day):
    found = day_of("03/04/2025", order)
    assert (found and found.isoformat()) == day
    assert is_either("03/04/2025")
    assert not is_either("04/04/2025")


@pytest.mark.parametrize("text", ["", "-", "n/a", "permanent", "unbefristet", "Бессрочно", "永久", "無期限"])
def test_nothing_ends_where_a_cell_says_so(text):
    assert is_for_ever(text)


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        (["2026-03-31", "permanent"], []),
        (["03/04/2025", "31/12/2025"], []),
        (
            ["03/04/2025", "2026-03-31"],
            ["a day in the column 'Valid until' may be two, by the order of day and month: 03/04/2025 is not read"],
        ),
        (["next year", "2026-03-31"], ["next year in the column 'Valid until' is not understood as a day"]),
    ],
)
def test_a_day_that_is_not_read_is_told_with_its_place(tmp_path, cells, told):
    rows = "".join(f"web,db,{443 + number},{cell}\n" for number, cell in enumerate(cells))
    found = document(tmp_path, f"Source,Destination,Port,Valid until\n{rows}", "ports.csv")
    assert [str(phrase) for phrase in found.open_questions] == [f"ports.csv:2: {sentence}" for sentence in told]
