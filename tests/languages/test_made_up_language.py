"""A language that is added as data alone reads as English does."""

import tomllib
from pathlib import Path

import pytest
from tests.languages.made_up import QQ, translated

from exgraph.languages.known import also_reading
from exgraph.model.role import UNSTATED_ID
from exgraph.sources.document import Document, Reading
from exgraph.sources.load import read

SHAPES = Path(__file__).parents[1] / "sources" / "shapes" / "vendor_shapes.toml"
#: Documents of ASCII letters that are not, or not all, in English.
OTHER_LANGUAGES = {
    "heading pair, one column each for UDP and TCP",
    "one way by its description, in Italian",
    "server roles, in German",
    "a translated to",
    "a star is every port",
    "each transport with an encryption of its own",
    "a title that names no host: Konfigurieren des Routers",
    "a header written without its accents",
    "a name that is broken over two lines",
    "an empty line between all rows",
    "a form with one request",
    # Headers of exports, which are those of no language.
    "headers written together",
    "ICMP's type and code under the bounds of ports",
    "columns of ends with addresses beside a group of rules, and sides that are all written alike",
    "between, in a column of directions",
}
PAIRS = (
    tomllib.loads(SHAPES.read_text("utf-8"))["pair"]
    + tomllib.loads(Path(__file__).with_name("english.toml").read_text("utf-8"))["pair"]
)
ENGLISH = {pair["id"]: pair for pair in PAIRS if pair["document"].isascii() and pair["id"] not in OTHER_LANGUAGES}


@pytest.mark.parametrize("name", ENGLISH)
def test_a_document_in_a_made_up_language_has_the_same_flows(tmp_path: Path, name: str) -> None:
    pair = ENGLISH[name]
    english = flows(document(tmp_path, pair), pair["document"], translate=True)
    assert english
    foreign = {**pair, "document": translated(pair["document"])}
    with also_reading(QQ):
        found = document(tmp_path, foreign)
    assert flows(found, pair["document"]) == english
    if "flows" in pair:
        assert len(english) == len(pair["flows"])


def test_nothing_of_it_is_read_without_its_data(tmp_path: Path) -> None:
    pair = ENGLISH["list"]
    foreign = {**pair, "document": translated(pair["document"])}
    with pytest.raises(Exception, match=r"no column is about ports|not recognised"):
        document(tmp_path, foreign)


def test_what_a_language_added_is_forgotten_with_it() -> None:
    from exgraph.languages.meanings import Word
    from exgraph.languages.words import words

    before = words(Word.YES)
    with also_reading(QQ):
        assert translated("yes") in words(Word.YES)
    assert words(Word.YES) == before


def document(folder: Path, pair: dict) -> Document:
    path = folder / pair.get("name", "ports.md")
    path.write_text(pair["document"], encoding="utf-8")
    return read(path, stated=True, reading=Reading(profile=False))


def flows(of: Document, text: str, translate: bool = False) -> list[tuple]:
    """Labels and texts of the document translated, what exgraph itself says left as it is."""

    def said(words: str | None) -> str:
        own = words is None or " ".join(words.split()) not in " ".join(text.split())
        return translated(words) if translate and words and not own else words or ""

    labels = {role.id: "" if role.id == UNSTATED_ID else role.label() for role in of.matrix.roles}
    if translate:
        labels = {name: translated(label) for name, label in labels.items()}
    found = []
    for cell in of.matrix.cells:
        ends = labels[cell.source], labels[cell.destination]
        found += [(*ends, "none")] if not cell.flows else []
        for service in cell.services:
            texts = said(service.application), said(service.detail)
            found.append((*ends, *texts, service.transport, service.ports, service.encryption, service.marks))
    return found
