"""`exgraph lint`: formats, choices and the gate."""

from __future__ import annotations

import json

import pytest

from exgraph import __version__, lint, read
from exgraph.__main__ import run


@pytest.fixture
def exgraph(capsys, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("COLUMNS", raising=False)

    def command(*arguments):
        code = run(["lint", *arguments])
        return code, *capsys.readouterr()

    return command


def test_findings_are_no_failure_unless_a_gate_is_asked_for(exgraph):
    assert exgraph() == (0, lint(read()).to_text(), "")


@pytest.mark.parametrize("form", ["csv", "json", "markdown", "sarif"])
def test_a_format_is_what_the_library_writes(exgraph, form):
    found = lint(read())
    written = {
        "csv": found.to_csv,
        "json": found.to_json,
        "markdown": found.to_markdown,
        "sarif": lambda: found.to_sarif(__version__),
    }
    assert exgraph("--format", form.upper()) == (0, written[form](), "")


def test_rules_are_named_and_disabled(exgraph):
    _, out, _ = exgraph("-r", "any-to-any", "-r", "mail-never-sent", "--disable", "any-to-any", "-f", "json")
    assert [rule["id"] for rule in json.loads(out)["rules"]] == ["mail-never-sent"]


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("--fail-on", "error"), 1, "exgraph: 2 findings at or above error\n"),
        (("--fail-on", "WARNING"), 1, "exgraph: 23 findings at or above warning\n"),
        (("--fail-on", "note", "-q"), 1, ""),
        (("--fail-on", "error", "-r", "mail-never-sent"), 0, ""),
        (("--fail-on", "note", "-r", "any-to-any"), 0, ""),
    ],
)
def test_the_gate_exits_with_1_after_the_findings_are_told(exgraph, arguments, code, message):
    done, out, err = exgraph(*arguments)
    assert (done, err) == (code, message)
    assert "rule" in out.splitlines()[0]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--rule", "inferrd"), "exgraph: unknown rule 'inferrd'; did you mean 'inferred'?\n"),
        (("--disable", "inferrd"), "exgraph: unknown rule 'inferrd'; did you mean 'inferred'?\n"),
        (("--fail-on", "warn"), "exgraph: unknown severity 'warn'; did you mean 'warning'?\n"),
        (("--format", "sarf"), "exgraph: unknown format 'sarf'; did you mean 'sarif'?\n"),
    ],
)
def test_an_unknown_name_is_an_error_that_offers_the_nearest(exgraph, arguments, message):
    assert exgraph(*arguments) == (2, "", message)


def test_the_suffix_of_the_file_says_the_format(exgraph, tmp_path):
    assert exgraph("-o", "found.sarif", "--fail-on", "error", "-q") == (1, "found.sarif\n", "")
    assert json.loads((tmp_path / "found.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"
    assert exgraph("-o", "found.csv")[:2] == (0, "found.csv\n")
    assert (tmp_path / "found.csv").read_text(encoding="utf-8").startswith("rule,severity,message,")


ROWS = """\
| Source | Destination | Port |
|---|---|---|
| Client | Server | 443 TCP |
| Client | Server | 8010-8000 |
"""


@pytest.mark.parametrize("absolute", [False, True])
def test_sarif_names_the_document_as_seen_from_the_working_folder(exgraph, tmp_path, absolute):
    (tmp_path / "docs" / "net").mkdir(parents=True)
    (tmp_path / "docs" / "net" / "my ports.md").write_text(ROWS, encoding="utf-8")
    path = "docs/net/my ports.md"
    _, out, _ = exgraph(str(tmp_path / path) if absolute else path, "-f", "sarif")
    results = json.loads(out)["runs"][0]["results"]
    places = [location["physicalLocation"] for result in results for location in result["locations"]]
    assert {place["artifactLocation"]["uri"] for place in places} == {"docs/net/my%20ports.md"}
    assert places[0]["region"]["startLine"] == 4


def test_a_row_that_is_rejected_is_a_finding(exgraph, tmp_path):
    (tmp_path / "ports.md").write_text(ROWS, encoding="utf-8")
    _, out, _ = exgraph("ports.md", "-r", "not-readable")
    assert "4      not-readable: Port: the range runs backwards: 8010 is above 8000\n" in out


@pytest.mark.parametrize(
    ("urls", "docs"),
    [
        (["Source, https://example.org", "Documentation, https://example.org/docs"], "https://example.org/docs"),
        (["Source, https://example.org"], None),
        (None, None),
    ],
)
def test_sarif_links_the_docs_that_the_build_names(exgraph, tmp_path, monkeypatch, urls, docs):
    from email.message import Message

    about = Message()
    for url in urls or []:
        about["Project-URL"] = url
    monkeypatch.setattr("importlib.metadata.metadata", lambda name: about)
    (tmp_path / "ports.md").write_text(ROWS, encoding="utf-8")
    _, out, _ = exgraph("ports.md", "-f", "sarif")
    assert json.loads(out)["runs"][0]["tool"]["driver"].get("informationUri") == docs
