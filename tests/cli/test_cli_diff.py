from __future__ import annotations

import json

import pytest

NO_ZONES = "{}: no label says a zone, so that 2 roles stand in one; --in web=ZONE, … or a profile settles it\n"
HEAD = "| Source | Destination | Protocol | Port |\n|---|---|---|---|\n"


@pytest.fixture
def documents(workplace):
    (workplace / "a.md").write_text(HEAD + "| Web | Shop | TCP | 25, 587 |\n| Shop | Web | TCP | 80 |\n", "utf-8")
    (workplace / "b.md").write_text(HEAD + "| Web | Shop | TCP | 25-587 |\n| Shop | Web | TCP | 80 |\n", "utf-8")
    return workplace


def test_diff_says_what_differs_and_cites_both_documents(documents, exgraph):
    done = exgraph("diff", "a.md", "b.md")
    assert (done.code, done.err) == (0, "")
    assert done.out == (
        "1 pair widened.\n\n"
        "Widened: more ports (1)\n"
        "from → to   what changed    before  after\n"
        "web → shop  + ? tcp/26-586  a.md:3  b.md:3\n"
    )


@pytest.mark.parametrize(("after", "code"), [("a.md", 0), ("b.md", 1)])
def test_the_gate_closes_only_on_a_change_and_only_when_asked(documents, exgraph, after, code):
    done = exgraph("diff", "a.md", after, "--fail-on-change")
    assert (done.code, done.err) == (code, "exgraph: the matrices differ\n" if code else "")
    assert exgraph("diff", "a.md", after).code == 0


def test_a_difference_of_what_is_inferred_does_not_close_the_gate(exgraph, workplace):
    exgraph("export", "-o", "stated.json")
    told = (workplace / "stated.json").read_text("utf-8")
    data = json.loads(told)
    for cell in data["cells"]:
        for service in cell.get("services", ()):
            service["inferred"] = []
    (workplace / "stated.json").write_text(json.dumps(data), "utf-8")
    done = exgraph("diff", "exchange-2003-2007", "stated.json", "--fail-on-change")
    assert (done.code, done.out.split("\n")[0]) == (0, "61 pairs changed in what is inferred.")


def test_an_incomplete_document_never_passes_the_gate(documents, exgraph):
    (documents / "c.md").write_text(
        HEAD + "| Web | Shop | TCP | 25, 587 |\n| Shop | Web | TCP | 80 |\n| Shop | Web | TCP | 99999 |\n", "utf-8"
    )
    assert exgraph("diff", "a.md", "c.md", "--fail-on-change").code == 3


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("-", "-"), "exgraph: A and B cannot both be standard input\n"),
        (("a.md", "no.md"), "exgraph: no.md: no such file\n"),
        (("a.md", "b.md", "--match", "labels"), "exgraph: unknown match 'labels'; did you mean 'label'?\n"),
        (("a.md",), "exgraph: missing argument 'B' (see exgraph diff --help)\n"),
    ],
)
def test_what_cannot_be_compared_is_refused_in_one_line(documents, exgraph, arguments, message):
    done = exgraph("diff", *arguments)
    assert (done.code, done.out, done.err) == (2, "", message)


@pytest.mark.parametrize(
    ("arguments", "path"),
    [
        (("draw", "a.md", "--diff", "b.md", "-f", "dot"), "a-diff.dot"),
        (("heatmap", "connections", "a.md", "--diff", "b.md"), "a-connections-diff.svg"),
    ],
)
def test_a_difference_is_drawn(documents, exgraph, arguments, path):
    done = exgraph(*arguments)
    assert (done.code, done.err) == (0, NO_ZONES.format("a.md") + NO_ZONES.format("b.md"))
    assert done.out.replace("\\", "/") == f"outputs/{path}\n"


def test_a_picture_shows_a_highlight_or_a_difference(documents, exgraph):
    done = exgraph("draw", "a.md", "--diff", "b.md", "--highlight", "web")
    assert (done.code, done.out) == (2, "")
    assert done.err == (
        NO_ZONES.format("a.md")
        + NO_ZONES.format("b.md")
        + "exgraph: a picture highlights something, or shows a compromise or a difference: one of the three\n"
    )
