"""Languages that are read where a document shows them: what shows them, and all that is read of each."""

import tomllib
from pathlib import Path

import pytest
from tests.languages.shown import SAID
from tests.sources.shapes.headers_page import BY_SIGNS, FORMS, LANGUAGES
from tests.sources.shapes.reading import document, flows

from exgraph.languages.cell_phrases import OPERATORS, operators, phrases
from exgraph.languages.known import languages
from exgraph.languages.language import divided
from exgraph.languages.meanings import Column, Meaning, Word
from exgraph.languages.signs import FEWEST_SIGNS, SIGNS, TURNING_SIGNS, language_of, languages_shown
from exgraph.notation import read_cell
from exgraph.sources.shapes.cells.directions import Direction
from exgraph.sources.shapes.titles.titles import read_title
from exgraph.values.encryption import Encryption, Modality
from exgraph.values.ports import PortSet
from exgraph.values.service import NEGATIVE

SHAPES = Path(__file__).parents[1] / "sources" / "shapes" / "vendor_shapes.toml"
DOCUMENTS = [pair["document"] for pair in tomllib.loads(SHAPES.read_text("utf-8"))["pair"]]
#: Two bounds follow, it is the number that holds now, or the way.
_NO_BOUNDS = {Word.RANGE, Word.REPLACED, Word.OVER, Word.OR_LESS}
POSITIONS = ("443/TCP ({})", "443/TCP {}", "TCP 443 ({})", "{} 443/TCP")


each_language = pytest.mark.parametrize("language", BY_SIGNS, indirect=True)


def cases(*keys: str) -> list[tuple]:
    found = []
    for code, said in SAID.items():
        for key in keys:
            said = said[key]
        found += [(code, text, meant) for text, meant in said.items()]
    return found


def test_every_language_is_tried_with_all_of_it() -> None:
    assert set(SAID) == set(SIGNS)
    for code, said in SAID.items():
        assert {"1024-65535", "1-1023", ""} <= set(said["operators"].values()), code
        assert set(said["encryption"]) == {"none", "offered", "required"}, code
        assert len(said["document"]) >= 5, code
        assert len(said["titles"]) >= 8, code


@pytest.mark.parametrize("code", SIGNS)
def test_its_headers_show_it_and_no_other(code: str) -> None:
    first = [forms[code][0] for forms in FORMS.values()]
    assert [language.code for language in languages_shown(first)] == [code]
    assert [language.code for language in languages_shown([" ".join(first).upper()])] == [code]


@pytest.mark.parametrize("code", SIGNS)
def test_fewer_signs_show_nothing(code: str) -> None:
    signs = divided(SIGNS[code])
    assert not languages_shown(signs[: FEWEST_SIGNS - 1])
    assert [language.code for language in languages_shown(signs)] == [code]


@pytest.mark.parametrize("code", LANGUAGES)
def test_headers_of_languages_that_are_always_read_show_no_other(code: str) -> None:
    assert not languages_shown(header for forms in FORMS.values() for header in forms[code])


def test_no_word_of_a_language_that_is_always_read_is_a_sign() -> None:
    known = {
        word
        for language in languages()
        for texts in (language.columns, language.words, language.cells)
        for text in texts.values()
        for phrase in divided(text)
        for word in phrase.split()
    }
    found = {code: sorted(known & {*divided(SIGNS[code]), *divided(TURNING_SIGNS[code])}) for code in SIGNS}
    assert found == {code: [] for code in SIGNS}


@pytest.mark.parametrize(
    ("code", "sign"), [(code, sign) for code in TURNING_SIGNS for sign in divided(TURNING_SIGNS[code])]
)
def test_a_word_that_turns_numbers_shows_its_language_alone(code: str, sign: str) -> None:
    assert [language.code for language in languages_shown([f"Source Destination TCP {sign} 1023"])] == [code]


def test_no_sign_is_one_of_two_languages() -> None:
    signs = [sign for said in (SIGNS, TURNING_SIGNS) for text in said.values() for sign in divided(text)]
    assert sorted(sign for sign in set(signs) if signs.count(sign) > 1) == []


def test_documents_in_languages_that_are_always_read_show_no_other() -> None:
    assert not [text for text in DOCUMENTS if languages_shown([text])]


@pytest.mark.slow
def test_a_document_leaves_the_next_one_as_it_was(tmp_path: Path) -> None:
    before = languages()
    for code in SIGNS:
        found = document(tmp_path, SAID[code]["document"][0]["text"])
        assert found.matrix.cells
        assert languages() == before


@pytest.mark.parametrize(
    ("code", "text", "read"),
    [(code, each["text"], each["flows"]) for code, said in SAID.items() for each in said["document"]],
)
def test_a_document_has_these_flows(tmp_path: Path, code: str, text: str, read: list[str]) -> None:
    assert [language.code for language in languages_shown([text])] == [code]
    assert flows(document(tmp_path, text)) == read


@pytest.mark.parametrize(("language", "text", "ports"), cases("operators"), indirect=["language"])
def test_an_operator_gives_these_ports(language: str, text: str, ports: str) -> None:
    assert opened(text) == ports


@each_language
def test_no_word_that_turns_a_number_leaves_it_alone(language: str) -> None:
    own = language_of(language)
    turning = operators()
    before = [
        word
        for meaning in OPERATORS
        for word in divided(own.words.get(meaning, ""))
        # What is left of a capital with a dot is written with that capital.
        if "\u0307" not in word
        and turning[word.casefold()] not in _NO_BOUNDS
        and not turning[word.casefold()].name.endswith("BEHIND")
    ]
    denied = tuple(word for word in divided(own.cells[Meaning.NEGATIVE]) if "\u0307" not in word)
    behind = [*denied, *divided(own.cells[Meaning.ABOVE]), *divided(own.words[Word.OR_LESS])]
    told = phrases()
    assert all(told[word.casefold()][0] is Meaning.NEGATIVE for word in denied)
    frames = ("{word} 8443", "{word}: 8443", "{word} TCP 8443", "TCP {word} 8443", "HTTPS {word} 8443")
    alone = [text for word in (*before, *denied) for f in frames if opened(text := f.format(word=word)) == "8443"]
    frames = ("8443 {word}", "TCP 8443 {word}", "8443/tcp {word}", "8443 ({word})")
    alone += [text for word in behind for f in frames if opened(text := f.format(word=word)) == "8443"]
    assert not alone


@pytest.mark.parametrize("position", POSITIONS)
@pytest.mark.parametrize(
    ("language", "modality", "phrase"),
    [
        (code, Modality(modality), phrase)
        for code, said in SAID.items()
        for modality, phrases in said["encryption"].items()
        for phrase in phrases
    ],
    indirect=["language"],
)
def test_a_phrase_says_how_far_a_port_is_encrypted(
    language: str, modality: Modality, phrase: str, position: str
) -> None:
    (service,) = read_cell(position.format(phrase)).services
    assert service.endpoint == "tcp/443"
    assert service.marks == ()
    assert Encryption.read(service.encryption).modality is modality


@pytest.mark.parametrize(("language", "title", "says"), cases("titles"), indirect=["language"])
def test_a_title_says_this_of_ends(language: str, title: str, says: str) -> None:
    assert shown(title) == says


@each_language
def test_every_meaning_of_the_smaller_languages_has_words(language: str) -> None:
    own, smallest = language_of(language), language_of_sv()
    assert set(smallest.columns) <= set(own.columns) | {Column.OPTIONAL}
    assert set(smallest.cells) <= set(own.cells)
    # What a language may have no word for: an article, a preposition of the genitive.
    may_lack = {Word.ARTICLE, Word.OVER, Word.PLURAL_IN_BRACKETS, Word.OUT, Word.AND, Word.IN_THIS_TABLE, Word.LEANS}
    # Nor a mark before an infinitive.
    may_lack |= {Word.DOES_INSIDE}
    # Not every language writes nouns together.
    may_lack |= {Word.PORT_COMPOUND, Word.NO_PORT}
    # Turkish says it by an ending.
    may_lack |= {Word.ON_TO} if own.code == "tr" else set()
    assert set(smallest.words) - may_lack <= set(own.words)


def opened(text: str) -> str:
    services = read_cell(text).services
    return str(PortSet(service.ports for service in services if service.ports and NEGATIVE not in service.marks))


def language_of_sv():
    return next(language for language in languages() if language.code == "sv")


def shown(text: str) -> str:
    title = read_title(text)
    if title.is_pair:
        return f"{title.source}{'<>' if title.both_ways else '>'}{title.destination}"
    ways = {Direction.IN: " in", Direction.OUT: " out", Direction.BOTH: " both"}
    return f"{title.own}{ways.get(title.direction, '')}"


@pytest.mark.parametrize(
    "cell",
    [
        *("od 8000 do 8010", "8000 do 8010", "8000 až 8010", "8000 ilâ 8010", "van 8000 tot en met 8010"),
        *("8000 tot 8010", "8000 til 8010", "8000 đến 8010", "8000 sampai 8010", "8000 până la 8010"),
    ],
)
def test_a_word_between_two_numbers_shows_its_language_by_itself(tmp_path, cell):
    """In a table that has no other word of it, they were two ports."""
    text = f"Source,Destination,Protocol,Port\nweb,hub,TCP,{cell}\nweb,app,TCP,443\n"
    assert flows(document(tmp_path, text, "ports.csv")) == ["web > hub: ? tcp/8000-8010", "web > app: ? tcp/443"]


def test_such_a_word_elsewhere_shows_nothing(tmp_path):
    text = "Source,Destination,Protocol,Port,Notes\nweb,hub,TCP,443,do 443 first\nweb,app,TCP,80,in room 12 do 3\n"
    assert flows(document(tmp_path, text, "ports.csv")) == ["web > hub: ? tcp/443", "web > app: ? tcp/80"]
