"""What stands in a report, before it is a page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path, PurePath
from typing import Any

from exgraph.analysis.asymmetry.ask import asymmetry
from exgraph.analysis.asymmetry.pairs import Pair
from exgraph.analysis.crossings.answer import Crossings
from exgraph.analysis.crossings.ask import crossings
from exgraph.analysis.ports.ask import ports
from exgraph.analysis.retire.answer import Retirement
from exgraph.analysis.retire.ask import retire
from exgraph.drawing.canvas import Canvas
from exgraph.drawing.captions import title_of
from exgraph.drawing.draw import draw
from exgraph.drawing.graphviz.render import LayoutError
from exgraph.drawing.heatmap.asymmetry import title as asymmetry_title
from exgraph.drawing.heatmap.connections import count
from exgraph.drawing.heatmap.connections import title as connections_title
from exgraph.drawing.heatmap.draw import MOST_ROLES
from exgraph.drawing.heatmap.order import roles_by_zone
from exgraph.drawing.heatmap.ports import title as ports_title
from exgraph.drawing.picture import Picture
from exgraph.drawing.simplification import Form
from exgraph.drawing.topology.bundle import Bundles
from exgraph.drawing.topology.question import LINES
from exgraph.drawing.topology.scene import Topology
from exgraph.linting.answer import Findings
from exgraph.linting.ask import ReadDocument, lint
from exgraph.linting.finding import Severity
from exgraph.model.cell import Status
from exgraph.model.matrix import Matrix
from exgraph.policy.answer import PolicyCheck
from exgraph.policy.ask import check
from exgraph.policy.judging import Outcome
from exgraph.policy.rule import Policy
from exgraph.relations.remarks import said
from exgraph.reporting.page import lint_and_policy_views, views
from exgraph.reporting.page.cell import PageTable
from exgraph.reporting.page.facts import LONGEST_TEXT, Places, facts, shown
from exgraph.reporting.page.inline_svg import pictures
from exgraph.wording.phrases import phrase, phrases_of
from exgraph.wording.voices import VOICES

#: Seconds for a picture: a page with a reason in its place is better than no page.
PATIENCE = 20.0


@dataclass(frozen=True)
class Section:
    """A part of the page: its id is also the phrase of its heading."""

    id: str
    table: PageTable | None = None


@dataclass(frozen=True)
class Grid:
    """Role × role: for each row in zone order, what stands in its squares. A number counts ports; `None` is silence,
    0 a pair that is said not to connect. `edges` are the lines at which another zone begins."""

    order: tuple[int, ...]
    edges: frozenset[int]
    squares: tuple[tuple[int | None, ...], ...] = field(repr=False)
    peak: int = 1


@dataclass(frozen=True)
class Content:
    """Everything on the page. `words` are phrases and readings, by language."""

    matrix: Matrix = field(repr=False)
    language: str
    languages: Mapping[str, str]
    words: Mapping[str, Mapping[str, str]] = field(repr=False)
    source: tuple[tuple[str, str], ...]
    account: tuple[tuple[str, int], ...]
    sections: tuple[Section, ...] = field(repr=False)
    grid: Grid | None = field(repr=False)
    drawings: Mapping[str, str] = field(repr=False)
    #: Whether every role is drawn, and can be selected in the picture.
    selectable: bool
    facts: Mapping[str, Any] = field(repr=False)


def content(
    about: Matrix | ReadDocument,
    language: str | None,
    policy: Policy | str | Path | None,
    retired: tuple[str, ...],
) -> Content:
    """Ask the matrix everything. Raises as `exgraph.check` and `exgraph.retire` do."""
    matrix = about if isinstance(about, Matrix) else about.matrix
    opening = language or matrix.language
    codes = dict.fromkeys((*VOICES, matrix.language, opening))
    languages = {code: VOICES[code].name if code in VOICES else code for code in codes}
    checked = check(matrix, policy) if policy is not None else None
    plan = retire(matrix, *retired) if retired else None
    # What the page's script lights are the lines of roles.
    first = draw(matrix, language=opening, style=LINES)
    # What is drawn is decided once: that does not depend on the language.
    drawn = {code: _spoken(first, code) for code in languages}
    finish = pictures(drawn, PATIENCE)
    places = Places(matrix)
    crossing, judged, uneven = crossings(matrix), lint(about), asymmetry(matrix)
    made = [
        Section("topology"),
        Section("grid"),
        Section("roles", views.ROLES_SHOWN.table(places, places)),
        Section("conduits", views.CONDUITS_SHOWN.table(crossing, places)),
        Section("asymmetries", views.PAIRS_SHOWN.table(uneven, places)),
        Section("ports", views.PORTS_SHOWN.table(ports(matrix), places)),
        Section("findings", lint_and_policy_views.FINDINGS_SHOWN.table(judged, places)),
        *([] if checked is None else [Section("policy", lint_and_policy_views.POLICY_SHOWN.table(checked, places))]),
        *([] if plan is None else [Section("retire", views.STAGES_SHOWN.table(plan, places))]),
        Section("paths"),
        # The longest of them: whoever reads on has read the rest.
        Section("flows", views.FLOWS_SHOWN.table(places, places)),
    ]
    words = {code: phrases_of(code, "report") for code in languages}
    for code, known in words.items():
        known |= _readings(matrix, code, crossing, judged, uneven.pairs)
        known |= dict(_asked(code, checked, plan))
        known |= {name: shown(phrase.said(code), LONGEST_TEXT) for phrase, name in places.phrases.items()}
    drawings: dict[str, str] = {}
    try:
        drawings = finish()
    except LayoutError as error:
        for code, known in words.items():
            known["picture-none"] = phrase(code, "report.picture-none", reason=str(error).partition(";")[0])
    # Lines of a simplified picture stand for more than can be lit.
    bundles = Bundles((), (), {})
    if first.form is Form.ROLES and isinstance(first.topology, Topology):
        bundles = first.topology.bundles
    tables = [section.table for section in made if section.table is not None]
    return Content(
        matrix,
        opening,
        languages,
        words,
        tuple(_source(about)),
        tuple(_account(about)),
        tuple(made),
        _grid(matrix, places),
        drawings,
        first.form is Form.ROLES,
        facts(matrix, bundles, tables, places, tuple(languages)),
    )


def _spoken(picture: Picture, language: str) -> Picture:
    """The same picture in another language."""
    question = None if picture.question is None else replace(picture.question, language=language)
    topology = picture.topology
    # It was asked to be drawn with lines.
    assert not isinstance(topology, Canvas)
    return replace(picture, topology=replace(topology, language=language), question=question)


def _source(about: Matrix | ReadDocument) -> Iterator[tuple[str, str]]:
    """What was read, without the folders it lies in."""
    for word, name in (("document", "path"), ("profile", "profile")):
        if path := getattr(about, name, ""):
            yield word, shown(PurePath(str(path)).name)
    for word, name in (("form", "form"), ("file-encoding", "encoding")):
        if told := getattr(about, name, ""):
            yield word, shown(str(told))


def _account(about: Matrix | ReadDocument) -> Iterator[tuple[str, int]]:
    """What was guessed, and the account: rows and what became of them always, the rest where there is any."""
    guesses = (about if isinstance(about, Matrix) else about.matrix).guesses
    account = getattr(about, "account", None)
    for name, number in (("zones", len(guesses.zones)), ("rows", guesses.rows)):
        if number:
            yield f"guessed-{name}", number
    if account is None:
        return
    for each in fields(account):
        number = getattr(account, each.name)
        if each.name not in ("tables", "grounds") and (number or each.name in ("rows", "rejected")):
            yield f"account-{each.name}", number


def _grid(matrix: Matrix, places: Places) -> Grid | None:
    if len(matrix.roles) > MOST_ROLES:
        return None
    cells = {(places.role[cell.source], places.role[cell.destination]): cell for cell in matrix.cells}
    order = tuple(places.role[role.id] for role in roles_by_zone(matrix))
    zones = [matrix.roles[place].zone for place in order]
    edges = frozenset(line for line in range(1, len(zones)) if zones[line] != zones[line - 1])
    squares = tuple(
        tuple(
            None
            if (cell := cells.get((source, destination))) is None or cell.status is Status.SILENT
            else count(cell)
            if cell.status is Status.SERVICES
            else 0
            for destination in order
        )
        for source in order
    )
    return Grid(order, edges, squares, max((number or 0 for row in squares for number in row), default=1))


def _readings(
    matrix: Matrix, language: str, crossing: Crossings, judged: Findings, pairs: tuple[Pair, ...]
) -> dict[str, str]:
    """One sentence over each table and picture: what to notice."""
    index = matrix.index
    flows = len(index)
    number = {kind: crossing.crossing[kind] for kind in _KINDS}
    found: dict[str, str] = {
        "title": title_of(matrix.title, language, matrix.name) or "exgraph",
        "reading-flows": " ".join(
            (
                phrase(language, "report.reading-flows", flows=flows, pairs=len(index.pairs)),
                *(shown(said(remark, language), LONGEST_TEXT) for remark in matrix.remarks),
            )
        ),
        "reading-paths": phrase(language, "report.paths-reading"),
        "reading-conduits": phrase(language, "report.reading-conduits-none"),
        "reading-findings": phrase(language, "report.reading-findings-none"),
        "reading-roles": phrase(language, "report.reading-roles-none"),
        "reading-topology": phrase(language, "report.reading-conduits-none"),
    }
    if number["flows"]:
        counts = {"crossing": number.pop("flows"), "conduits": len(crossing.conduits), "flows": flows, **number}
        offered = counts.pop("offered")
        more = phrase(language, "report.reading-offered", offered=offered) if offered else ""
        found["reading-conduits"] = phrase(language, "report.reading-conduits", more=more, **counts)
        found["reading-topology"] = _most_crossed(matrix, language, crossing)
    if judged.findings:
        severities = {f"{severity}s": len(judged.of(severity)) for severity in Severity}
        found["reading-findings"] = phrase(language, "report.reading-findings", **severities)
    if busiest := _busiest(matrix):
        name = shown(matrix.role(busiest[0]).label(language))
        found["reading-roles"] = phrase(language, "report.reading-roles", busiest=name, count=busiest[1], flows=flows)
    found["reading-grid"] = connections_title(matrix, language)
    if len(matrix.roles) > MOST_ROLES:
        found["reading-grid"] = phrase(language, "report.grid-too-large")
    found["reading-ports"] = ports_title(matrix, language)
    found["reading-asymmetries"] = asymmetry_title(pairs, language)
    return found


def _asked(language: str, checked: PolicyCheck | None, plan: Retirement | None) -> Iterator[tuple[str, str]]:
    """The sentences over what is there only when it is asked for."""
    if checked is not None:
        outcomes = {str(outcome): len(checked.of(outcome)) for outcome in Outcome}
        nothing = outcomes.pop(Outcome.NOTHING)
        yield (
            "reading-policy",
            phrase(
                language,
                "report.reading-policy",
                name=shown(checked.policy.name),
                rules=len(checked.results),
                violations=len(checked.violations),
                more=phrase(language, "report.reading-nothing", nothing=nothing) if nothing else "",
                **outcomes,
            ),
        )
    if plan is not None:
        names = ", ".join(shown(plan.before.role(role).label(language)) for role in plan.roles)
        counts = {"flows": len(plan.before.index), "closed": len(plan.closed)}
        counts |= {"stages": len(plan.stages), "needs": len(plan.needs)}
        yield "reading-retire", phrase(language, "report.reading-retire", names=names, **counts)


def _most_crossed(matrix: Matrix, language: str, crossing: Crossings) -> str:
    """The two zones between which most flows run, and how many; of several the first."""
    between: dict[frozenset[str], int] = {}
    for conduit in crossing.conduits:
        ends = frozenset((conduit.source_zone, conduit.destination_zone))
        between[ends] = between.get(ends, 0) + conduit.flows
    most = max(between, key=lambda ends: between[ends])
    names = [shown(zone.label(language)) for zone in matrix.zones if zone.id in most]
    counts = {"count": between[most], "crossing": crossing.crossing["flows"]}
    return phrase(language, "report.reading-topology", a=names[0], b=names[1], **counts)


_KINDS = ("flows", "cleartext", "encrypted", "offered", "unknown", "dynamic")


def _busiest(matrix: Matrix) -> tuple[str, int] | None:
    """The role with the most flows, and how many; of several the first."""
    numbers: dict[str, int] = {}
    for flow in matrix.flows:
        for end in {flow.source, flow.destination}:
            numbers[end] = numbers.get(end, 0) + 1
    role = max(matrix.roles, key=lambda role: numbers.get(role.id, 0), default=None)
    return (role.id, numbers[role.id]) if role is not None and role.id in numbers else None
