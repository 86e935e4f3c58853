"""What stands in a report, before it is a page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from exgraph.analysis.asymmetry.ask import asymmetry
from exgraph.analysis.chokepoints.ask import chokepoints
from exgraph.analysis.closing.ask import closing
from exgraph.analysis.closing.open_ports import OpenPorts
from exgraph.analysis.conduits.ask import conduits
from exgraph.analysis.crossings.ask import crossings
from exgraph.analysis.diff.ask import diff
from exgraph.analysis.ports.ask import ports
from exgraph.analysis.reach.ask import reach
from exgraph.analysis.retire.ask import retire
from exgraph.linting.ask import ReadDocument, lint
from exgraph.linting.today import judged_on
from exgraph.model.matrix import Matrix
from exgraph.model.role import Zone
from exgraph.policy.ask import check
from exgraph.policy.rule import Policy
from exgraph.reporting.page import answer_views, lint_and_policy_views, overview, paper_views, views
from exgraph.reporting.page.cell import PageTable
from exgraph.reporting.page.facts import LONGEST_TEXT, Places, facts, shown
from exgraph.reporting.page.grid import MOST_IN_GRID, Grid, grid_of
from exgraph.reporting.page.overview import Verdict
from exgraph.reporting.page.parts import is_parted, zones_of
from exgraph.reporting.page.readings import Answers, readings, summary
from exgraph.reporting.page.shown_pictures import Asked, Drawn, drawn_of
from exgraph.wording.phrases import phrase, phrases_of, spoken
from exgraph.wording.voices import VOICES

#: Sections that are nothing without a script, or hold every flow.
_SCRIPTED = ("paths", "flows")
#: Ports that dynamic ones are pinned to, where the page says what that saves.
PINNED = 256


@dataclass(frozen=True)
class Wanted:
    """What a report is asked to hold, beside what every one holds: arguments of `exgraph.report`."""

    policy: Policy | str | Path | None = None
    retired: tuple[str, ...] = ()
    compromised: str | None = None
    diff: Matrix | None = None
    day: str | None = None


@dataclass(frozen=True)
class Section:
    """A part of the page: its id is also the phrase of its heading.

    `picture` is the name of its picture among the drawn ones. `media`: shown everywhere, or on `screen` alone.
    """

    id: str
    tables: tuple[PageTable, ...] = ()
    picture: str = ""
    medium: str = ""


@dataclass(frozen=True)
class Content:
    """Everything on the page. `words` are phrases and readings, by language; `urgent`, `remarks` names of phrases."""

    matrix: Matrix = field(repr=False)
    language: str
    languages: Mapping[str, str]
    words: Mapping[str, Mapping[str, str]] = field(repr=False)
    day: date
    source: tuple[tuple[str, str], ...]
    account: tuple[tuple[str, int], ...]
    verdict: Verdict = field(repr=False)
    urgent: tuple[str, ...] = field(repr=False)
    remarks: tuple[str, ...] = field(repr=False)
    sections: tuple[Section, ...] = field(repr=False)
    grid: Grid | None = field(repr=False)
    drawn: Drawn = field(repr=False)
    facts: Mapping[str, Any] = field(repr=False)
    #: By each language to choose, that of the page's own words; and that of the document's texts, empty if unknown.
    spoken: Mapping[str, str] = field(repr=False)
    verbatim: str
    #: The zones that have pages of their own, where one page does not hold all flows.
    parts: tuple[Zone, ...] = ()

    @property
    def first(self) -> str:
        """The name of the picture on the first screen."""
        return "zones" if "zones" in self.drawn.svgs else "topology"


def content(about: Matrix | ReadDocument, language: str | None, wanted: Wanted) -> Content:
    """Ask the matrix everything. Raises as `exgraph.check`, `exgraph.retire` and `exgraph.reach` do."""
    matrix = about if isinstance(about, Matrix) else about.matrix
    # Of two languages it opens in the first, and switches to the second.
    opening = (language or matrix.language).partition(",")[0].strip()
    day = judged_on(wanted.day)
    codes = dict.fromkeys((*VOICES, matrix.language, opening))
    languages = {code: VOICES[code].name if code in VOICES else code for code in codes}
    answers = _asked(about, matrix, wanted)
    places = Places(matrix)
    finish = drawn_of(matrix, places, tuple(languages), Asked(wanted.compromised, wanted.diff, answers.plan))
    judged = overview.verdict(matrix, answers.judged, answers.crossing, answers.uneven)
    urgent = tuple(places.said(told) for told in overview.urgent(answers.judged))
    remarks = tuple(places.said(told) for told in overview.remarks(about, opening))
    parts = zones_of(matrix) if is_parted(matrix) else ()
    made = tuple(section for section in _sections(matrix, answers, places) if not (parts and section.id in _SCRIPTED))
    grid = grid_of(matrix, places)
    words = {code: _words(matrix, code, answers, judged, places) for code in languages}
    drawn = finish()
    for code, known in words.items():
        known |= drawn.words(code)
        known["date-told"] = phrase(code, "report.date-told", day=day.isoformat())
    tables = [table for section in made for table in section.tables]
    said_in = {code: spoken(code) for code in languages}
    # Roles that have labels in one language alone have them as the document writes.
    verbatim = matrix.languages[0] if len(matrix.languages) == 1 else ""
    return Content(
        matrix,
        opening,
        languages,
        words,
        day,
        tuple(overview.source(about)),
        tuple(overview.account(about)),
        judged,
        urgent,
        remarks,
        made,
        grid,
        drawn,
        facts(matrix, [] if parts else drawn.lines, [] if parts else tables, places, said_in, verbatim),
        said_in,
        verbatim,
        parts,
    )


def _asked(about: Matrix | ReadDocument, matrix: Matrix, wanted: Wanted) -> Answers:
    return Answers(
        crossings(matrix),
        conduits(matrix),
        lint(about, date=wanted.day),
        asymmetry(matrix),
        chokepoints(matrix),
        _open(matrix),
        check(matrix, wanted.policy) if wanted.policy is not None else None,
        retire(matrix, *wanted.retired) if wanted.retired else None,
        reach(matrix, wanted.compromised) if wanted.compromised is not None else None,
        diff(matrix, wanted.diff) if wanted.diff is not None else None,
    )


def _open(matrix: Matrix) -> OpenPorts:
    """The ports that are open everywhere, pinned where there are dynamic ones."""
    dynamic = any(service.dynamic for service in matrix.services)
    found = closing(matrix, pin=PINNED if dynamic else None)
    # Without ports to close it is the ports that are open.
    assert isinstance(found, OpenPorts)
    # What is inside a zone is no firewall's matter.
    between = tuple(one for one in found.openings if one.source_zone != one.destination_zone)
    return replace(found, openings=between)


def _sections(matrix: Matrix, asked: Answers, places: Places) -> Iterator[Section]:
    """What stands on the page below the first screen, in its order."""
    answer, judge = answer_views, lint_and_policy_views
    yield Section("topology", picture="topology")
    yield Section("grid")
    yield Section("findings", (judge.FINDINGS_SHOWN.table(asked.judged, places),))
    if asked.checked is not None:
        yield Section("policy", (judge.POLICY_SHOWN.table(asked.checked, places),))
    yield Section("borders", (answer.BORDERS_SHOWN.table(places, places),))
    yield Section("conduits", (views.CONDUITS_SHOWN.table(asked.crossing, places),))
    yield Section("asymmetries", (views.PAIRS_SHOWN.table(asked.uneven, places),))
    if asked.differing is not None:
        yield Section("diff", (answer.DIFF_SHOWN.table(asked.differing, places),), "diff")
    if asked.plan is not None:
        yield Section("retire", (views.STAGES_SHOWN.table(asked.plan, places),), "retire")
    if asked.compromised is not None:
        yield Section("compromised", (answer.COMPROMISED_SHOWN.table(asked.compromised, places),), "compromised")
    yield Section("reach", (answer.REACH_SHOWN.table(places, places),))
    ranks = (answer.PORT_RANKS_SHOWN.table(asked.narrow, places), answer.ROLE_RANKS_SHOWN.table(asked.narrow, places))
    yield Section("chokepoints", ranks)
    yield Section("closing", (answer.CLOSING_SHOWN.table(asked.open, places),))
    yield Section("ports", (views.PORTS_SHOWN.table(ports(matrix), places),), medium="screen")
    yield Section("roles", (views.ROLES_SHOWN.table(views.Judged(places, asked.judged), places),), medium="screen")
    yield Section("paths", medium="screen")
    # The longest of them: whoever reads on has read the rest.
    yield Section("flows", (views.FLOWS_SHOWN.table(places, places), paper_views.GROUPS_SHOWN.table(places, places)))
    yield Section("account")


def _words(matrix: Matrix, language: str, asked: Answers, judged: Verdict, places: Places) -> dict[str, str]:
    known = phrases_of(language, "report")
    known |= readings(matrix, language, asked, MOST_IN_GRID)
    for number in judged.numbers:
        known[f"verdict-{number.id}"] = judged.told[number.id].said(language)
        known[f"verdict-{number.id}-hint"] = judged.hints[number.id].said(language)
    for rule in lint_and_policy_views.rules_of(asked.judged):
        known[f"advice-{rule}"] = phrase(language, f"advice.{rule}")
    if asked.differing is not None:
        changes = answer_views.changes_of(asked.differing, language)
        known["reading-diff"] = " ".join((summary(asked.differing, language), *map(shown, changes)))
    return known | {name: shown(told.said(language), LONGEST_TEXT) for told, name in places.phrases.items()}
