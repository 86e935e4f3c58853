"""Whatever a document says is text on the page: in the picture, the tables, the data, the panel and the clipboard."""

from __future__ import annotations

from itertools import product

import pytest

import exgraph as xg
from exgraph.values.labels import Labels
from exgraph.values.origin import Origin

#: Each calls `alert`, or loads from nowhere.example, wherever it is taken for more than text.
_PAYLOADS = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<img src='https://nowhere.example/x'>",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<iframe srcdoc='<script>parent.alert(1)</script>'>",
    "<object data='https://nowhere.example/x'>",
    "<link rel=stylesheet href='https://nowhere.example/x.css'>",
    "<style>@import 'https://nowhere.example/x.css';</style>",
    "<meta http-equiv=refresh content='0;url=https://nowhere.example/'>",
    "<base href='https://nowhere.example/'>",
    "<a href='javascript:alert(1)'>x</a>",
    "<form action='https://nowhere.example/'><button>x</button></form>",
    "<details open ontoggle=alert(1)>",
    "<input autofocus onfocus=alert(1)>",
    "<math href='javascript:alert(1)'>x</math>",
    "<template><script>alert(1)</script></template>",
    "{{ 7 * 7 }}{% for x in () %}",
    "${alert(1)}`+alert(1)+`",
    '=HYPERLINK("https://nowhere.example/")',
    "+alert(1)",
    "-alert(1)",
    "@SUM(1)",
    "a:b,c>d&e=f#g%41",
    "x onmouseover=alert(1) y",
)
_WRAPPERS = ("{}", '">{}', "'>{}", "-->{}", "]]>{}", "</script>{}", "</style></title>{}", "\\u003c/script\\u003e{}")
INJECTIONS = [wrapper.replace("{}", payload) for wrapper, payload in product(_WRAPPERS, _PAYLOADS)]


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    """A ring of roles in which every id, label, zone, application, encryption and text is one of the injections."""
    zones = tuple(xg.Zone(text, Labels.of({"en": text, "ru": text[::-1]})) for text in INJECTIONS[:8])
    roles = tuple(
        xg.Role(f"{text}{place}", Labels.of({"en": text, "ru": text}), zones[place % 8].id)
        for place, text in enumerate(INJECTIONS[:40])
    )
    cells = []
    for place, text in enumerate(INJECTIONS):
        source, destination = roles[place % 40].id, roles[(place + 1 + place // 40) % 40].id
        origin = Origin(text, place + 1, text=text)
        service = xg.Service(text, "tcp", xg.PortRange.of(1 + place), text, detail=text)
        flow = xg.Flow(source, destination, service, origin)
        cells.append(xg.Cell(source, destination, xg.Status.SERVICES, (flow,), origin))
    matrix = xg.Matrix(roles, zones, tuple(cells), title=Labels.of({"en": INJECTIONS[3]}), name=INJECTIONS[4])
    return xg.report(matrix).save(tmp_path_factory.mktemp("hostile") / "hostile.html")


def test_two_hundred_injections_stay_text(opened, hostile):
    assert len(set(INJECTIONS)) == 200
    # The fixture sees to it that there was no dialog, no message on the console and no request.
    page = opened(hostile)
    assert page.texts("#table-flows td:nth-child(8)") == [
        text for _, text in sorted(zip(order_of_flows(), INJECTIONS, strict=True))
    ]
    assert page.count("script") == 2
    assert page.count("style") == page.count("title:not(svg title)") == 1
    strangers = (
        "img, iframe, object, embed, link, base, math, template, details, a:not([href^='#']), svg svg, image, use"
    )
    assert page.count(strangers) == 0
    assert page.page.evaluate("document.querySelectorAll('form').length") == 0
    handlers = "all => all.flatMap(each => each.getAttributeNames()).filter(name => name.startsWith('on'))"
    assert page.page.eval_on_selector_all("*", handlers) == []


def order_of_flows() -> list[int]:
    """The place of each injection among the flows, which are in the order of their roles."""
    keys = sorted(range(200), key=lambda n: (n % 40, (n + 1 + n // 40) % 40))
    return [keys.index(number) for number in range(200)]


@pytest.mark.slow
def test_every_role_and_row_can_be_selected_and_linked_whatever_it_is_called(opened, hostile):
    page = opened(hostile)
    for place in range(0, 40, 9):
        page.page.evaluate(
            "place => document.querySelectorAll('#heatmap tbody th')[place].click()",
            place,
        )
        (title,) = page.texts("#details h3")
        assert title in INJECTIONS
        fragment = page.fragment()
        page.page.reload()
        assert page.fragment() == fragment
        assert page.texts("#details h3") == [title]
    for text in INJECTIONS[::23]:
        page.page.fill("input[name=q]", text)
        assert page.page.locator("#table-flows tbody tr:not([hidden])").count() >= 1
    page.page.fill("input[name=q]", "")
    for row in range(0, 200, 31):
        page.page.evaluate("row => document.querySelectorAll('#table-flows tbody tr')[row].cells[5].click()", row)
        assert page.count("#details.open li") == 1
    page.page.select_option("select[name=language]", "ru")


def test_the_clipboard_holds_no_formula(opened, hostile):
    page = opened(hostile)
    page.page.locator("button[data-copy=flows]").click()
    page.page.locator("#said:not(:empty)").wait_for(state="attached")
    import csv
    import io

    copied = list(csv.reader(io.StringIO(page.page.evaluate("navigator.clipboard.readText()"))))
    assert len(copied) == 201
    cells = [cell for row in copied for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
    assert '\'=HYPERLINK("https://nowhere.example/")' in cells
