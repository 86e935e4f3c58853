"""The first screen: what was read, and the verdict in five numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from hashlib import file_digest
from pathlib import Path, PurePath

from exgraph import __version__
from exgraph.analysis.asymmetry.answer import Asymmetry
from exgraph.analysis.crossings.answer import Crossings
from exgraph.drawing.fonts import missing_fonts
from exgraph.linting.answer import Findings
from exgraph.linting.ask import ReadDocument
from exgraph.linting.finding import Severity
from exgraph.model.matrix import Matrix
from exgraph.reporting.page.answer_views import exposures
from exgraph.reporting.page.facts import shown
from exgraph.wording.phrases import Phrase

#: Findings and sentences of the first screen that are written out.
MOST_URGENT = 3


@dataclass(frozen=True)
class Number:
    """One number of the verdict: `id` is its phrase (`verdict-…`), `section` what it leads to.

    `value` is `None` where nothing can be counted. `bad`: more than none of it wants a decision.
    """

    id: str
    section: str
    value: int | None
    bad: bool = False


@dataclass(frozen=True)
class Verdict:
    """The five numbers; `told` and `hints` are what is said of each, by language."""

    numbers: tuple[Number, ...]
    told: dict[str, Phrase]
    hints: dict[str, Phrase]


def verdict(matrix: Matrix, judged: Findings, crossing: Crossings, uneven: Asymmetry) -> Verdict:
    """Errors, openings of exposed zones, cleartext across borders, one-way pairs, and guesses."""
    exposed = [zone for zone in matrix.zones if zone.exposed and matrix.roles_in(zone.id)]
    openings = list(exposures(matrix))
    opened = len({flow.key for one in openings for flow in one.flows})
    entering = len({flow.key for one in openings if one.entering for flow in one.flows})
    errors, guesses = len(judged.of(Severity.ERROR)), len(matrix.guesses.zones) + matrix.guesses.rows
    one_way, different = uneven.counts.one_way, uneven.counts.different
    crossed, cleartext = crossing.crossing["flows"], crossing.crossing["cleartext"]
    concluded = sum(bool(flow.service.inferred) for flow in matrix.flows)
    numbers = (
        Number("errors", "findings", errors, errors > 0),
        Number("exposed", "borders", opened if exposed else None, opened > 0),
        Number("cleartext", "conduits", cleartext, cleartext > 0),
        Number("one-way", "asymmetries", one_way),
        Number("guesses", "account", guesses, guesses > 0),
    )
    told = {
        number.id: Phrase.of(f"verdict.{number.id}", n=number.value)
        if number.value is not None
        else Phrase.of(f"verdict.{number.id}-none")
        for number in numbers
    }
    others = {f"{severity}s": len(judged.of(severity)) for severity in (Severity.WARNING, Severity.NOTE)}
    hints = {
        "errors": Phrase.of("verdict.errors-hint", **others),
        "exposed": Phrase.of("verdict.exposed-hint", entering=entering, exiting=opened - entering)
        if exposed
        else Phrase.of("verdict.exposed-unknown"),
        "cleartext": Phrase.of("verdict.cleartext-hint", crossing=crossed, share=cleartext / crossed)
        if crossed
        else Phrase.of("verdict.cleartext-nothing"),
        "one-way": Phrase.of("verdict.one-way-hint", different=different),
        "guesses": Phrase.of("verdict.guesses-hint", concluded=concluded),
    }
    return Verdict(numbers, told, hints)


def urgent(judged: Findings) -> tuple[Phrase, ...]:
    """What is to be settled first: errors, or warnings where there are none."""
    found = judged.of(Severity.ERROR) or judged.of(Severity.WARNING)
    return tuple(finding.phrase for finding in found[:MOST_URGENT])


def source(about: Matrix | ReadDocument) -> Iterator[tuple[str, str]]:
    """What was read, as words of the page and their values, without the folders it lies in."""
    matrix = about if isinstance(about, Matrix) else about.matrix
    path = str(getattr(about, "path", ""))
    if path or matrix.name:
        yield "document", shown(PurePath(path).name or matrix.name)
    if digest := _digest(path):
        yield "sha256", digest
    if profile := str(getattr(about, "profile", "")):
        yield "profile", shown(PurePath(profile).name)
    for word, name in (("form", "form"), ("file-encoding", "encoding")):
        if told := getattr(about, name, ""):
            yield word, shown(str(told))
    yield "version", f"exgraph {__version__}"


def _digest(path: str) -> str:
    """SHA-256 of a file as it is now; nothing for what is no file, as standard input."""
    file = Path(path)
    try:
        if not path or not file.is_file():
            return ""
        with file.open("rb") as data:
            return file_digest(data, "sha256").hexdigest()
    except OSError:
        return ""


def account(about: Matrix | ReadDocument) -> Iterator[tuple[str, int]]:
    """What was guessed, and the account: rows and what became of them always, the rest where there is any."""
    guesses = (about if isinstance(about, Matrix) else about.matrix).guesses
    counted = getattr(about, "account", None)
    for name, number in (("zones", len(guesses.zones)), ("rows", guesses.rows)):
        if number:
            yield f"guessed-{name}", number
    if counted is None:
        return
    for each in fields(counted):
        number = getattr(counted, each.name)
        if each.name not in ("tables", "grounds") and (number or each.name in ("rows", "rejected")):
            yield f"account-{each.name}", number


def remarks(about: Matrix | ReadDocument, language: str) -> tuple[Phrase, ...]:
    """What is open, guessed or not read of a document, a sentence a kind, and letters that its pictures lack."""
    told: list[Phrase] = [*getattr(about, "open_questions", ())]
    # Of a matrix, guesses are a value and no question.
    if not isinstance(about, Matrix) and (guesses := getattr(about, "guesses", None)) is not None:
        told += guesses()
    for name in ("unread", "unseen_ports"):
        told += [said for said, _ in getattr(about, name, ())]
    told += missing_fonts(about if isinstance(about, Matrix) else about.matrix, language)
    path = str(getattr(about, "path", ""))
    return tuple(dict.fromkeys(_without_folder(each, path) for each in told))


def _without_folder(told: Phrase, path: str) -> Phrase:
    """A sentence that names a file by its name alone: where it lies is nobody's business who is handed the page."""
    name = PurePath(path).name
    return Phrase(told.name, tuple((key, name if value == path else value) for key, value in told.fields))
