"""The report as people use it: click, filter, sort, copy, link, and never a request to anybody."""

from __future__ import annotations

from math import isqrt

import pytest

import exgraph as xg
from exgraph.values.labels import Labels

from ..drawing.matrices import grid_matrix
from ..growth import assert_linear

#: WCAG 2.2 AA and what axe-core holds for good practice.
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
#: What axe-core looks for only where it is told to: names that begin with what is seen (2.5.3).
NAMES = {"label-content-name-mismatch": {"enabled": True}}
FLOWS = list(xg.load().flows)
TOPOLOGY, ZONES = (f".picture.{name}[data-language=en]" for name in ("topology", "zones"))


def rows(page, sheet: str) -> list[str]:
    """The rows of a table that are shown, their cells parted by bars."""
    return page.page.eval_on_selector_all(
        f"#table-{sheet} tbody tr:not([hidden])",
        "rows => rows.map(row => Array.from(row.cells, cell => cell.textContent).join(' | '))",
    )


def test_a_cell_shows_services_words_line_and_the_way_back_and_is_lit_everywhere(opened, seed_report):
    page = opened(seed_report)
    # Hub Transport is the fifth row in zone order, SMTP Relay the first column.
    page.page.locator("#heatmap tbody tr").nth(4).locator("td").nth(0).click()
    assert page.fragment() == "#select=pair:hub-2007,relay-dmz"
    assert page.texts("#details h3") == ["Hub Transport → SMTP Relay", "The way back: SMTP Relay → Hub Transport"]
    assert page.texts("#details li") == [
        "SMTP tcp/25 – cleartext; inferred: transport",
        "SMTP tcp/25 – cleartext; inferred: transport",
        "SMTP tcp/995 TLS – encrypted; inferred: transport",
    ]
    assert page.texts("#details figcaption") == ["The document says – line 129", "The document says – line 13"]
    assert page.texts("#details blockquote") == ["SMTP (25)", "SMTP (25 995 SMTP TLS)"]
    assert page.texts("#heatmap td.lit") == ["1"]
    assert page.texts("#heatmap th.lit") == ["SMTP Relay", "Hub Transport"]
    assert page.texts("#table-flows tr.lit td:nth-child(-n+3)") == ["Hub Transport", "SMTP Relay", "SMTP"]
    assert page.texts("#table-conduits tr.lit td:nth-child(-n+3)") == ["Exchange 2007", "DMZ", "1"]
    assert page.count(f"{TOPOLOGY} g[data-role].lit") == 2
    # A row of what accepts it, and the line that leads there.
    assert page.count(f"{TOPOLOGY} .node g[data-line].lit") == page.count(f"{TOPOLOGY} .edge[data-line].lit") == 1
    cells = page.texts(f"{ZONES} g[data-line].lit title")
    assert [text.partition(":")[0] for text in cells] == ["Exchange 2007 → DMZ"]


@pytest.mark.parametrize("pair", ["cas-2007,pf-2003", "relay-dmz,relay-dmz"])
def test_nothing_of_the_directory_is_lit_when_the_selection_is_not_about_it(opened, seed_report, pair):
    page = opened(seed_report, f"#select=pair:{pair}")
    controller = page.page.locator(f"{TOPOLOGY} g[data-role='13']")
    assert "lit" not in controller.get_attribute("class").split()
    rows = controller.locator("g[data-line]")
    assert rows.count() > 0
    assert all("lit" not in row.get_attribute("class").split() for row in rows.all())


def test_a_cell_without_a_connection_says_so_in_the_documents_words(opened, seed_report):
    page = opened(seed_report, "#select=pair:relay-dmz,dc")
    assert page.texts("#details h3 + p") == ["The document says: no direct connection."] * 2
    assert page.texts("#details blockquote") == ["Прямое подключение отсутствует"] * 2


def test_a_box_a_line_a_zone_and_a_row_can_be_selected_and_taken_back(opened, seed_report):
    page = opened(seed_report)
    picture = page.page.locator(TOPOLOGY)
    picture.locator("g[data-role='0'] text").first.click()
    assert page.fragment() == "#select=role:hub-2007"
    assert page.texts("#details h4") == ["opens (20)", "accepts (19)"]
    page.page.keyboard.press("Escape")
    assert page.fragment() == ""
    assert page.count(".lit") == page.count("#details.open") == 0
    row = picture.locator("g[data-role='4'] g[data-line]").first
    row.locator("text").first.click()
    assert page.fragment() == f"#select=line:{row.get_attribute('data-line')}"
    assert page.texts("#details li button") == ["Hub Transport → SMTP Relay", "SMTP Relay → SMTP Relay"]
    page.page.locator("#clear").click()
    picture.locator("g.cluster[data-zone='0'] text").first.click()
    assert page.fragment() == "#select=zone:dmz"
    assert page.texts("#details h3") == ["Zone: DMZ"]
    page.page.locator(f"{TOPOLOGY} g[data-roles]").first.click()
    assert page.fragment() == "#select=roles:outlook-2003,outlook-2007,other-clients"
    page.page.locator(f"{ZONES} g[data-line]").nth(2).locator("text").first.click()
    assert page.texts("#details li button") == ["SMTP Relay → Bridgehead"]
    page.page.locator(f"{ZONES} g[data-zone='0'] text").first.click()
    assert page.fragment() == "#select=zone:dmz"
    page.page.locator("#table-ports tbody tr").nth(1).locator("td").first.click()
    assert page.fragment() == "#select=row:ports,1"
    assert page.texts("#details h3") == ["Ports, 2"]
    assert page.count("#table-flows tr.lit") == 50
    page.page.go_back()
    assert page.texts("#details h3") == ["Zone: DMZ"]


@pytest.mark.parametrize(
    ("field", "value", "passes"),
    [
        ("application", "SMTP", lambda flow: flow.service.application == "SMTP"),
        ("port", "tcp/443", lambda flow: flow.service.endpoint == "tcp/443"),
        ("zone", "dmz", lambda flow: "relay-dmz" in (flow.source, flow.destination)),
    ],
)
def test_a_filter_hides_what_does_not_pass(opened, seed_report, field, value, passes):
    page = opened(seed_report)
    page.page.select_option(f"select[name={field}]", value)
    passing = [flow for flow in FLOWS if passes(flow)]
    assert page.texts("#matches") == [f"{len(passing)} of 367 flows pass the filter"]
    assert len(rows(page, "flows")) == len(passing)
    assert page.fragment() == f"#{field}={value.replace('/', '%2F')}"
    pairs = {(flow.source, flow.destination) for flow in passing}
    assert page.count("#heatmap td.out") == 96 - len(pairs)
    page.page.locator("#reset").click()
    assert len(rows(page, "flows")) == 367
    assert (page.fragment(), page.count("#heatmap td.out")) == ("", 0)


def test_the_sentences_above_filtered_tables_are_computed_from_what_is_shown(opened, seed_report):
    page = opened(seed_report, "#application=SMTP")
    sections = page.page.eval_on_selector_all("main > section", "all => all.map(each => each.id)")
    told = dict(zip(sections, page.texts("main > section > .reading"), strict=True))
    smtp = sum(flow.service.application == "SMTP" for flow in FLOWS)
    shown = len(rows(page, "asymmetries"))
    assert (
        told["asymmetries"] == f"Shown: {shown} of 19 rows, those about the {smtp} of 367 flows that pass the filter."
    )
    assert told["flows"] == f"Shown: {smtp} of 367 rows, those about the {smtp} of 367 flows that pass the filter."
    assert told["conduits"].endswith("Numbers in the rows are those of the whole matrix.")
    assert told["grid"].startswith(f"{smtp} of 367 flows pass the filter; what they do not touch is pale")
    assert told["account"] == "Not filtered: the account is of the whole document."
    page.page.locator("#reset").click()
    assert page.texts("#asymmetries .reading") == [
        "19 of 50 connected pairs are not symmetric: 13 one-way, 6 with different services"
    ]


def test_what_the_search_finds_is_marked(opened, seed_report):
    page = opened(seed_report)
    marked = "() => [...(CSS.highlights.get('found') ?? [])].map(range => range.toString().toLowerCase())"
    assert page.page.evaluate(marked) == []
    page.page.fill("input[name=q]", "bridgehead")
    found = page.page.evaluate(marked)
    assert len(found) > 20
    assert set(found) == {"bridgehead"}
    page.page.fill("input[name=q]", "")
    assert page.page.evaluate(marked) == []


def test_a_table_is_copied_for_a_wiki(opened, seed_report):
    page = opened(seed_report, "#q=smtp relay")
    page.page.locator("button[data-copy-rich=roles]").click()
    page.page.locator("#said:not(:empty)").wait_for(state="attached")
    read = "async () => (await (await navigator.clipboard.read())[0].getType('text/html')).text()"
    copied = page.page.evaluate(read)
    assert "<th>Role</th>" in copied
    assert copied.count("<tr>") == 4
    assert "<td>SMTP Relay</td>" in copied


def test_what_a_compromised_role_reaches_is_listed_hop_by_hop_over_what_passes_the_filter(opened, seed_report):
    page = opened(seed_report, "#start=relay-dmz")
    reached = xg.reach(xg.load(), "relay-dmz").reaches
    hops = [sorted(xg.load().role(one.role).label("en") for one in reached if one.hops == n) for n in (1, 2, 3)]
    listed = page.page.eval_on_selector_all(
        "#reach-list li", "all => all.map(each => Array.from(each.querySelectorAll('button'), one => one.textContent))"
    )
    assert [sorted(level) for level in listed] == hops
    page.page.select_option("select[name=port]", "tcp/995")
    assert page.texts("#reach-list li:first-child button") == ["Hub Transport", "Bridgehead"]


@pytest.mark.parametrize("width", [390, 1440])
def test_the_panel_does_not_cover_what_was_clicked(opened, seed_report, width):
    page = opened(seed_report, viewport={"width": width, "height": 844})
    row = page.page.locator("#table-borders tbody tr").nth(1)
    row.evaluate("row => scrollTo({ top: row.getBoundingClientRect().bottom + scrollY - innerHeight })")
    row.click()
    edges = "() => [document.querySelector('#table-borders tr.lit').getBoundingClientRect().bottom, "
    edges += "document.getElementById('details').getBoundingClientRect().top]"
    lower, panel = page.page.evaluate(edges)
    assert lower < panel


def test_the_numbers_of_the_verdict_lead_to_what_they_count(opened, seed_report):
    page = opened(seed_report)
    for place, section in enumerate(("findings", "borders", "conduits", "asymmetries", "account")):
        page.page.locator(".verdict a").nth(place).click()
        assert page.page.evaluate("document.activeElement.id") == section
    assert page.texts(".verdict b") == ["2", "5", "156", "13", "0"]
    assert len(rows(page, "borders")) == 5


def test_the_search_finds_roles_services_and_the_documents_words_in_any_language(opened, seed_report):
    page = opened(seed_report)
    of_bridgehead = sum("bridgehead-2003" in (flow.source, flow.destination) for flow in FLOWS)
    of_netlogon = sum("сетевой вход" in flow.origin.text for flow in FLOWS)
    sought = {"bridgehead": of_bridgehead, "СЕРВЕР-ПЛАЦДАРМ": of_bridgehead, "Сетевой вход": of_netlogon, "tcp/143": 1}
    for text, flows in sought.items():
        page.page.fill("input[name=q]", text)
        assert len(rows(page, "flows")) == flows, text
    page.page.fill("input[name=q]", "nothing like that")
    assert rows(page, "flows") == rows(page, "findings") == []


def test_only_what_is_selected(opened, seed_report):
    page = opened(seed_report, "#select=role:relay-dmz")
    page.page.check("input[name=only]")
    assert len(rows(page, "flows")) == 6
    assert rows(page, "roles") == [
        "Hub Transport | Exchange 2007 | 20 | 19 | 1 | 9",
        "SMTP Relay | DMZ | 5 | 2 | 1 | 3",
        "Bridgehead | Exchange 2003 | 19 | 19 | 1 | 8",
    ]


def test_a_link_shows_the_same_view(opened, seed_report):
    fragment = "#lang=ru&theme=dark&q=25&application=SMTP&select=role:hub-2007&from=relay-dmz&to=dc&sort=ports,1,up"
    page = opened(seed_report, fragment)
    assert page.page.evaluate("[document.documentElement.lang, document.documentElement.dataset.theme]") == [
        "ru",
        "dark",
    ]
    assert page.page.input_value("input[name=q]") == "25"
    assert page.page.input_value("select[name=application]") == "SMTP"
    assert page.page.input_value("select[name=from]") == "relay-dmz"
    assert page.texts("#details h3") == ["Транспортный сервер-концентратор"]
    assert page.count("#table-ports th[aria-sort=ascending]") == 1
    seen = page.page.content()
    other = opened(seed_report, page.fragment())
    assert other.fragment() == fragment
    assert other.page.content() == seen


@pytest.mark.parametrize(
    "fragment",
    ["#select=role:nobody", "#select=pair:dc", "#select=row:ports,999", "#select=line:%", "#lang=xx&zone=q&sort=a,b,c",
     "#topology", "#from=x&to=y", "#select=row:__proto__,constructor"],
)  # fmt: skip
def test_a_link_to_what_is_not_there_shows_the_page(opened, seed_report, fragment):
    page = opened(seed_report, fragment)
    assert page.count("#details.open") == 0
    assert page.texts("h1") == ["Exchange 2003/2007 coexistence"]


def test_everything_is_in_the_language_that_is_chosen(opened, seed_report):
    page = opened(seed_report)
    page.page.select_option("select[name=language]", "ru")
    assert page.page.title() == "Сосуществование Exchange 2003 и 2007"
    words = page.page.evaluate("JSON.parse(document.getElementById('data').textContent).words")
    said = page.page.eval_on_selector_all(
        "[data-word]", "all => all.map(each => [each.dataset.word, each.textContent])"
    )
    assert [text for word, text in said if word != "more-rows"] == [words["ru"][word] for word, _ in said]
    assert page.texts("#heatmap tbody th")[0] == "Ретрансляция SMTP"
    assert "21,0\u00a0%" in page.page.locator("#table-ports tbody tr").first.inner_text()
    assert "зарегистрирован для pop3s" in page.page.locator("#table-findings tbody tr").first.inner_text()
    assert page.page.locator(".picture.topology[data-language=ru]").is_visible()
    assert not page.page.locator(TOPOLOGY).is_visible()


def test_a_table_is_sorted_by_value_and_copied_as_it_is_shown(opened, seed_report):
    page = opened(seed_report)
    heading = page.page.locator("#table-roles thead button").nth(2)
    heading.click()
    heading.click()
    assert page.fragment() == "#sort=roles,2,down"
    assert [row.split(" | ")[2] for row in rows(page, "roles")][:3] == ["117", "28", "26"]
    page.page.fill("input[name=q]", "smtp relay")
    page.page.locator("button[data-copy=roles]").click()
    page.page.locator("#said:not(:empty)").wait_for(state="attached")
    assert page.page.evaluate("navigator.clipboard.readText()") == (
        "Role,Zone,opens,accepts,errors,warnings\n"
        "Hub Transport,Exchange 2007,20,19,1,9\nBridgehead,Exchange 2003,19,19,1,8\nSMTP Relay,DMZ,5,2,1,3\n"
    )


def test_paths_are_found_by_choosing_two_roles_and_passing_the_filter(opened, seed_report):
    page = opened(seed_report, "#select=role:relay-dmz")
    page.page.get_by_text("Paths from here").click()
    page.page.select_option("select[name=to]", "dc")
    assert page.texts("#paths-told") == ["Shortest: 2 hops; ways of this length: 2"]
    assert page.texts("#paths-list > li > button") == [
        "SMTP Relay → Hub Transport → Domain Controller",
        "SMTP Relay → Bridgehead → Domain Controller",
    ]
    page.page.locator("#paths-list button").first.click()
    assert page.fragment().startswith("#select=path:relay-dmz,hub-2007,dc")
    assert page.count("#heatmap td.lit") == 2
    page.page.select_option("select[name=application]", "SMTP")
    assert page.texts("#paths-told") == ["There is no path among the flows that pass the filter."]


def test_the_keyboard_reaches_cells_boxes_and_rows(opened, seed_report):
    page = opened(seed_report)
    keyboard = page.page.keyboard
    page.page.locator("#heatmap td[tabindex='0']").focus()
    for key in ("ArrowDown", "ArrowDown", "ArrowRight", "Enter"):
        keyboard.press(key)
    assert page.fragment() == "#select=pair:outlook-2007,outlook-2003"
    page.page.locator(f"{TOPOLOGY} g[tabindex='0']").focus()
    keyboard.press("ArrowRight")
    keyboard.press(" ")
    assert page.fragment().startswith("#select=line:")
    keyboard.press("ArrowLeft")
    keyboard.press("Enter")
    assert page.fragment() == "#select=role:relay-dmz"
    page.page.locator("#table-ports tr[tabindex='0']").focus()
    keyboard.press("ArrowDown")
    keyboard.press("Enter")
    assert page.fragment() == "#select=row:ports,1"
    reachable = "each => each.querySelectorAll('[tabindex=\"0\"]').length"
    assert page.page.locator("#heatmap").evaluate(reachable) == 1
    assert page.page.locator("#table-flows").evaluate(reachable) == 1


@pytest.mark.parametrize("width", [400, 768, 1440])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_page_is_never_wider_than_the_window(opened, seed_report, width, language):
    page = opened(seed_report, f"#lang={language}&select=role:dc", viewport={"width": width, "height": 800})
    assert page.page.evaluate("document.documentElement.scrollWidth") == width


def test_it_prints_on_paper_without_the_controls(opened, seed_report):
    page = opened(seed_report, "#select=role:relay-dmz")
    page.page.emulate_media(media="print")
    assert not page.page.locator(".bar[role=search]").is_visible()
    assert page.page.locator("#table-findings tbody tr").last.is_visible()
    assert page.page.locator("#table-groups tbody tr").last.is_visible()
    assert not page.page.locator("#table-flows").is_visible()
    assert page.page.pdf(prefer_css_page_size=True).startswith(b"%PDF-")


#: The width of A4 across without its margins, in pixels of CSS.
PAPER = {"width": round((297 - 24) * 96 / 25.4), "height": 700}


@pytest.mark.parametrize("language", ["en", "ru"])
def test_nothing_runs_over_the_edge_of_the_paper(opened, seed_report, language):
    """In columns, a table that is too wide leaves the paper, or lies over its neighbour."""
    page = opened(seed_report, f"#lang={language}", viewport=PAPER)
    page.page.emulate_media(media="print")
    over = page.page.evaluate(
        """() => [...document.querySelectorAll("section table")]
            .filter(table => table.checkVisibility())
            .filter(table => table.rows[0].getBoundingClientRect().width
                > table.parentElement.getClientRects()[0].width + 1)
            .map(table => table.id)"""
    )
    assert over == []


@pytest.mark.slow
@pytest.mark.measured
def test_the_time_it_opens_in_grows_with_the_connections(opened, tmp_path):
    def written(connections):
        path = tmp_path / f"{connections}.html"
        return path if path.exists() else xg.report(grid_matrix(isqrt(connections))).save(path)

    def seconds(connections):
        page = opened(written(connections)).page
        browser = page.context.new_cdp_session(page)
        browser.send("Performance.enable", {"timeDomain": "threadTicks"})
        page.reload()
        metrics = {each["name"]: each["value"] for each in browser.send("Performance.getMetrics")["metrics"]}
        page.close()
        return metrics["TaskDuration"]

    assert_linear(seconds, 100)


@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_name_of_a_part_to_press_begins_with_what_is_seen_of_it(opened, seed_report, language):
    page = opened(seed_report, f"#lang={language}")
    named = page.page.evaluate(
        """() => [...document.querySelectorAll("[aria-label][role=button], button[aria-label], a[aria-label]")]
            .filter((element) => element.checkVisibility())
            .map((element) => [element.ariaLabel, [...element.querySelectorAll("text")]
                .map((line) => line.textContent.trim()).join(" ") || element.textContent.trim()])"""
    )
    assert named
    for name, seen in named:
        assert name.startswith(seen)
    several = {"en": "every role of this zone: ", "ru": "каждая роль этой зоны: "}[language]
    assert sum(name.startswith(several) for name, _ in named) == 2


def test_words_are_marked_with_the_language_of_the_page_and_texts_with_that_of_the_document(opened, tmp_path):
    zone, tags = xg.Zone("z", Labels.of({"de": "Zone"})), Labels.of({"de": "Rechner"})
    both, bare = Labels.of({"en": "Server", "de": "Rechner"}), Labels()
    roles = tuple(xg.Role(name, labels, "z") for name, labels in (("a", tags), ("b", bare)))
    path = xg.report(xg.Matrix.from_flows(roles, (zone,), [("a", "b", "X tcp/1")])).save(tmp_path / "de.html")
    for fragment, page_language in (("", "en"), ("#lang=ru&select=pair:a,b", "ru")):
        page = opened(path, fragment)
        found = page.page.evaluate(
            """() => [document.documentElement.lang, ...["#table-flows td:nth-child(1) span",
                "#table-flows td:nth-child(2) span", "#table-flows td.verbatim"]
                .map((part) => document.querySelector(part).getAttribute("lang"))]"""
        )
        assert found == [page_language, "de", None, "de"]
    labelled = xg.Matrix.from_flows((xg.Role("a", both, "z"), roles[1]), (zone,), [("a", "b", "X tcp/1")])
    page = opened(xg.report(labelled).save(tmp_path / "both.html"), "#lang=en")
    assert page.page.evaluate(
        """() => ["#table-flows td:nth-child(1) span", "#table-flows td.verbatim"]
            .map((part) => document.querySelector(part).getAttribute("lang"))"""
    ) == [None, ""]


@pytest.mark.slow
@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize(
    "fragment", ["#lang=en", "#lang=ru&select=role:hub-2007&from=relay-dmz&to=dc", "#application=SMTP"]
)
def test_axe_finds_nothing(opened, seed_report, colours, fragment):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason='pip install -e ".[browser]"')
    page = opened(seed_report, fragment, color_scheme=colours)
    found = axe.Axe().run(page.page, options={"runOnly": [*STANDARDS, "experimental"], "rules": NAMES})
    assert [(each["id"], each["nodes"][0]["html"][:200]) for each in found.response["violations"]] == []
