"""`--lang` never refuses: labels fall back to the document's language, sentences to English; data have none."""

from __future__ import annotations

import re

import pytest

from exgraph.tables.answer import Answer
from exgraph.tables.column import Column

ASKED = ("analyze", "closing")


@pytest.mark.parametrize("language", ["RU", "ru-RU", "ru_RU", "ru-Cyrl"])
def test_a_tag_of_russian_is_russian(exgraph, language):
    assert exgraph(*ASKED, "--lang", language).out == exgraph(*ASKED, "--lang", "ru").out
    assert exgraph("explain", "dmz", "dc", f"-l{language}").out == exgraph("explain", "dmz", "dc", "-l", "ru").out


@pytest.mark.parametrize("language", ["de", "nonsense", "x y", "-", "\N{SNOWMAN}"])
def test_an_unknown_language_is_english_with_labels_of_the_document(exgraph, language):
    spoken, english = exgraph(*ASKED, "--lang", language), exgraph(*ASKED, "--lang", "en")
    assert (spoken.code, spoken.err) == (0, "")
    assert spoken.out == english.out
    assert "DMZ" in spoken.out


def test_a_document_in_one_language_keeps_its_labels(exgraph, tmp_path):
    path = tmp_path / "a.md"
    path.write_text("| Quelle | Ziel | Protokoll | Port |\n|---|---|---|---|\n| Büro | Amt | TCP | 443 |\n", "utf-8")
    assert "Büro → Amt" in exgraph("show", str(path), "--lang", "ru").out


def test_the_environment_is_asked_where_the_option_is_left_out(exgraph, monkeypatch):
    russian, plain = exgraph(*ASKED, "--lang", "ru").out, exgraph(*ASKED).out
    monkeypatch.setenv("EXGRAPH_LANG", "ru")
    assert exgraph(*ASKED).out == exgraph(*ASKED, "--lang", "").out == russian
    assert exgraph("analyze", "reach", "nosuch").err.startswith("exgraph: неизвестная роль или зона «nosuch»")
    assert exgraph(*ASKED, "--lang", "en").out != russian
    monkeypatch.setenv("EXGRAPH_LANG", "")
    assert exgraph(*ASKED).out == plain


@pytest.mark.parametrize("form", ["json", "csv"])
@pytest.mark.parametrize("question", ["ports", "closing", "crossings", "conduits", "alike", "asymmetry", "chokepoints"])
def test_data_have_no_language(exgraph, form, question):
    asked = ("analyze", question, "-f", form)
    assert exgraph(*asked, "--lang", "ru").raw == exgraph(*asked).raw


def test_counts_and_shares_are_written_as_the_language_has_them_and_ports_are_not(exgraph):
    text = exgraph("analyze", "closing", "--pin", "49152-65535", "--lang", "ru").out
    assert "796\N{NO-BREAK SPACE}932" in text
    assert "49152-65535" in text
    assert "86,9\N{NO-BREAK SPACE}%" in exgraph("analyze", "asymmetry", "--lang", "ru").out
    assert not re.search(r"\d \d{3}\b", exgraph("analyze", "ports", "--lang", "ru").out.replace("  ", "\n"))


def test_no_column_of_counts_holds_what_counts_nothing():
    """Lines, ports and numbers of paths and steps are "ordinal": no language parts their digits."""
    counted = {
        column.name
        for answer in Answer.__subclasses__()
        for part in answer.writer.parts
        for column in _columns(part)
        if column.kind == "integer"
    }
    assert {"flows", "pairs"} <= counted
    assert not counted & {"line", "port", "path", "hop", "step", "number", "stage"}


def _columns(part):
    inner = part.columns
    own = (part,) if isinstance(part, Column) else ()
    return (*own, *(column for each in inner for column in _columns(each)))


def test_errors_are_said_in_the_language_asked_for(exgraph, tmp_path):
    assert exgraph("nosuch", "--lang", "ru").err.startswith("exgraph: неизвестная команда «nosuch»; известны: draw, ")
    assert exgraph("--lang=ru", "show", "--nosuch").code == 2
    told = exgraph("show", "--langg", "--lang=ru")
    assert told.err == "exgraph: неизвестный параметр «--langg»; может быть, «--lang»?\n"
    path = tmp_path / "a.md"
    rows = "| Quelle | Ziel | Protokoll | Port |\n|---|---|---|---|\n| A | B | TCP | 80 |\n| A | B | TCP | 9-1 |\n"
    path.write_text(rows, "utf-8")
    told = exgraph("read", str(path), "-l", "ru")
    assert told.code == 3
    assert "a.md, строка 4, столбец «Port»: " in told.err
    assert told.err.endswith("a.md: отвергнуто строк — 1; результат неполон\n")
