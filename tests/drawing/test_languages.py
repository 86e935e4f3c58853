"""Labels in two languages at once."""

from __future__ import annotations

import re
from html import unescape

import pytest

import exgraph as xg
from exgraph.drawing.languages import in_languages
from exgraph.values.labels import Labels


def shown(picture: xg.draw) -> str:
    return " ".join(unescape(re.sub("<[^>]*>", " ", picture.render("svg").decode())).split())


@pytest.mark.parametrize(
    ("labels", "language", "label"),
    [
        ({"en": "Relay", "ru": "Ретрансляция"}, "en,ru", "Relay / Ретрансляция"),
        ({"en": "Relay", "ru": "Ретрансляция"}, "ru, en", "Ретрансляция / Relay"),
        ({"en": "Relay", "ru": "Ретрансляция"}, "en", "Relay"),
        ({"en": "Relay", "ru": "Ретрансляция"}, "en,", "Relay"),
        ({"en": "Relay", "ru": "Relay"}, "en,ru", "Relay"),
        ({"en": "Relay"}, "en,ru", "Relay"),
        ({}, "en,ru", "r"),
    ],
)
def test_a_label_is_that_of_both_where_they_differ(labels, language, label):
    matrix = xg.Matrix((xg.Role("r", Labels.of(labels), "z"),), (xg.Zone("z"),), ())
    both, spoken = in_languages(matrix, language)
    assert both.role("r").label(spoken) == label
    assert both.role("r").id == "r"


@pytest.mark.parametrize("asked", [{}, {"highlight": "dmz"}, {"zones_only": True}, {"if_compromised": "dmz"}], ids=str)
def test_a_picture_shows_both_labels_and_speaks_the_first_language(asked):
    matrix = xg.load()
    text = shown(xg.draw(matrix, language="ru,en", **asked))
    assert "SMTP Relay" in text
    assert "Ретрансляция SMTP" in text
    assert "начинается открытым текстом" in text
    assert "SMTP Relay" not in shown(xg.draw(matrix, language="ru", **asked))


@pytest.mark.parametrize("name", ["SMTP Relay", "Ретрансляция SMTP", "relay-dmz"])
def test_a_role_is_named_by_one_of_its_labels(name):
    shown_of = xg.draw(xg.load(), highlight=name, language="en,ru").topology.title
    assert shown_of.startswith("SMTP Relay / Ретрансляция SMTP")


def test_the_style_of_lines_shows_each_label_once():
    text = shown(xg.draw(xg.load(), language="en,ru", style="lines"))
    assert "SMTP Relay /" not in text
    assert text.count("Ретрансляция SMTP") == shown(xg.draw(xg.load(), language="en", style="lines")).count(
        "Ретрансляция SMTP"
    )


def test_no_flow_is_lost_to_a_second_language():
    matrix = xg.load()
    both, one = (xg.draw(matrix, language=language).topology for language in ("en,ru", "en"))
    rows = [sorted(key for box in drawn.boxes for row in box.rows for key in row.flows) for drawn in (both, one)]
    assert rows[0] == rows[1] == sorted(flow.key for flow in matrix.flows)


def test_a_heatmap_shows_both_labels():
    labels = {line.label for line in xg.heatmap(xg.load(), "connections", "en,ru").rows}
    assert "SMTP Relay / Ретрансляция SMTP" in labels


def test_an_answer_speaks_the_first_of_two_languages():
    found = xg.ports(xg.load())
    assert found.to_text(language="ru,en") == found.to_text(language="ru")
