"""Names before a matrix: which of them is the matrix is told by their number, or by what they are."""

from __future__ import annotations

from pathlib import Path

import pytest

MATRIX = "exchange-2003-2007"


@pytest.mark.parametrize(
    ("arguments", "like"),
    [
        (("paths", "dmz", "dc", MATRIX), ("paths", "dmz", "dc")),
        (("paths", "dmz", "dc", "-m", MATRIX), ("paths", "dmz", "dc")),
        (("paths", "dc", MATRIX, "--from-zone", "dmz"), ("paths", "dmz", "dc")),
        (("paths", "dmz", "--to-zone", "directory"), ("paths", "dmz", "directory")),
        (("paths", MATRIX, "--from-zone", "dmz", "--to-zone", "directory"), ("paths", "dmz", "directory")),
        (("paths", "SMTP Relay", "контроллер домена"), ("paths", "relay-dmz", "dc")),
        (("chokepoints", MATRIX), ("chokepoints",)),
        (("chokepoints", "dmz", "dc", MATRIX), ("chokepoints", "dmz", "dc")),
        (("closing", MATRIX), ("closing",)),
        (("closing", "25", "tcp/135", MATRIX), ("closing", "25", "tcp/135")),
        (("closing", MATRIX, "25", "135/tcp"), ("closing", "25", "tcp/135")),
        (("reach", "dmz", MATRIX), ("reach", "DMZ")),
    ],
    ids=lambda words: " ".join(words),
)
def test_the_matrix_may_stand_behind_the_names(exgraph, arguments, like):
    result = exgraph("analyze", *arguments)
    assert (result.code, result.err) == (0, "")
    assert result.out == exgraph("analyze", *like).out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("paths", "dmz"), "exgraph: expected SOURCE TARGET [MATRIX], not 1 name\n"),
        (
            ("paths", "dmz", "dc", "x", "--to-zone", "directory"),
            "exgraph: expected one role or zone, then [MATRIX] with --to-zone, not 3 names\n",
        ),
        (
            ("paths", "dmz", "x", "--from-zone", "dmz", "--to-zone", "directory"),
            "exgraph: expected [MATRIX] alone with --from-zone and --to-zone, not 2 names\n",
        ),
        (("closing", "26"), "exgraph: no flow uses port 26; the nearest there is: 25\n"),
        (
            ("closing", "25", "smtp", "-m", MATRIX),
            "exgraph: 'smtp' is no port; a port is 25, tcp/135, 1024-65535 or dynamic\n",
        ),
        (("reach", "dmx"), "exgraph: unknown role or zone 'dmx'; did you mean 'dmz'?\n"),
    ],
    ids=lambda words: " ".join(words) if isinstance(words, tuple) else "",
)
def test_what_cannot_be_asked_is_refused_in_one_line(exgraph, arguments, message):
    result = exgraph("analyze", *arguments)
    assert (result.code, result.raw, result.err) == (2, b"", message)


def test_a_compromise_is_drawn_to_a_file_named_after_it(exgraph):
    result = exgraph("draw", "--if-compromised", "relay-dmz", "--format", "dot")
    assert (result.code, result.out) == (0, "outputs/exchange-2003-2007-if-relay-dmz-compromised.dot\n")
    assert "If SMTP Relay is compromised: 13 of 13" in Path(result.out.strip()).read_text(encoding="utf-8")


def test_labels_that_are_formulas_or_markup_come_out_harmless(exgraph):
    text = "source,destination,port\n=HYPERLINK(1),<b>web</b>,tcp/80\n<b>web</b>,db,tcp/81\n"
    Path("m.csv").write_text(text, encoding="utf-8")
    for command in (("reach", "db"), ("paths", "=HYPERLINK(1)", "db"), ("chokepoints",), ("closing", "80")):
        for form in ("table", "csv", "markdown", "json"):
            result = exgraph("analyze", *command, "-m", "m.csv", "--format", form)
            assert result.code == 0, result.err
            assert form not in ("csv", "markdown") or "\n=HYPERLINK" not in result.out
