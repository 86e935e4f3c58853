"""The same tables give the same flows in every format, and the page shows that they do."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest

import exgraph as xg

from ..shapes.reading import flows
from .shapes_page import FLOWS_OF_SEED, LANGUAGES, SHAPES, renewed
from .shapes_page import FORMS_OF_SEED as FORMS
from .writing import WRITERS, Written


def read(folder: Path, form: str, tables: list[Written]) -> xg.Document:
    path = folder / f"ports.{form}"
    path.write_bytes(WRITERS[form](tables))
    return xg.read(path, stated=True, reading=xg.Reading(profile=False))


@pytest.mark.parametrize("form", WRITERS)
@pytest.mark.parametrize("shape", SHAPES)
def test_a_shape_is_read_alike_in_every_format(tmp_path: Path, shape: str, form: str) -> None:
    given = SHAPES[shape]
    document = read(tmp_path, form, [Written(given.get("heading", ""), given["rows"])])
    assert [line for line in flows(document) if not line.endswith(": none")] == given["flows"]
    assert document.problems == ()


@cache
def seed() -> xg.Matrix:
    return xg.load(stated=True)


def text_of(pair: tuple[str, str], language: dict[str, Any]) -> str:
    """What the seed says of a pair, in the words of a language."""
    origin = seed()[pair].origin
    assert origin is not None
    said = origin.text
    for russian, word in language["texts"].items():
        said = said.replace(russian, word)
    return said


def as_sections(language: dict[str, Any]) -> list[Written]:
    roles = language["roles"]
    return [
        Written(
            language["section"].format(label),
            [
                [text.format(label) for text in language["header"]],
                *([other, text_of((source, name), language)] for source, other in roles.items()),
            ],
        )
        for name, label in roles.items()
    ]


def as_grid(language: dict[str, Any]) -> list[Written]:
    roles = language["roles"]
    rows = [[label, *(text_of((source, name), language) for name in roles)] for source, label in roles.items()]
    return [Written("", [[language["corner"], *roles.values()], *rows])]


def as_list(language: dict[str, Any]) -> list[Written]:
    roles = language["roles"]
    rows = [
        [label, other, text_of((source, name), language)]
        for source, label in roles.items()
        for name, other in roles.items()
    ]
    return [Written("", [language["list"], *rows])]


FORMS_OF_SEED = {"sections": as_sections, "grid": as_grid, "list": as_list}


def test_the_page_has_the_table_of_what_is_tested_here() -> None:
    assert tuple(FORMS_OF_SEED) == FORMS
    page = (Path(__file__).parents[3] / "docs" / "readers.md").read_text(encoding="utf-8")
    assert "| role × role | 3 |" in page
    assert renewed(page) == page


@pytest.mark.parametrize("form", WRITERS)
@pytest.mark.parametrize("shape", FORMS_OF_SEED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_seed_is_read_in_every_language_shape_and_format(
    tmp_path: Path, language: str, shape: str, form: str
) -> None:
    given = LANGUAGES[language]
    document = read(tmp_path, form, FORMS_OF_SEED[shape](given))
    labels = {role.id: role.label() for role in document.matrix.roles}
    found = sorted(
        (labels[flow.source], labels[flow.destination], str(flow.service.transport), flow.service.ports_text)
        for flow in document.matrix.flows
    )
    expected = sorted(
        (
            given["roles"][flow.source],
            given["roles"][flow.destination],
            str(flow.service.transport),
            flow.service.ports_text,
        )
        for flow in seed().flows
    )
    assert len(found) == FLOWS_OF_SEED
    assert found == expected


@pytest.mark.parametrize("form", WRITERS)
@pytest.mark.parametrize(
    ("header", "name"),
    [
        (["Sour\u00adce", "\u202aDestination\u202c", "Port\u200b"], "Web\u200b server"),
        (["\ufeffSource", "Desti\u2060nation", "Port\u00a0"], "Web\u00a0ser\u00adver"),
        (["Ｓｏｕｒｃｅ", "Destination　（IP）", "Ｐｏｒｔ（TCP）"], "\u200eWeb server\u200f"),
    ],
    ids=["soft hyphens and embeddings", "joiners and no-break spaces", "full width and marks of direction"],
)
def test_what_nobody_sees_is_in_no_name_and_hides_no_header(
    tmp_path: Path, header: list[str], name: str, form: str
) -> None:
    document = read(tmp_path, form, [Written("", [header, [name, "Database", "TCP 443"], ["App", name, "TCP 80"]])])
    assert flows(document) == ["Web server > Database: ? tcp/443", "App > Web server: ? tcp/80"]
