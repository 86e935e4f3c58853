"""`exgraph rules`: each finding at the line it is about, with the lines that cause it; formats, choices, the gate."""

import json

import pytest

import exgraph as xg
from exgraph import __version__
from exgraph.__main__ import run
from exgraph.filters import correlated, filters_of, redundant

_HEAD = ["table inet t {", "chain c {", "type filter hook forward priority 0; policy drop;"]
_REPLIES = "ct state established,related accept"


def _nft(*rules, head=_HEAD):
    return "\n".join([*head, *rules, "}", "}"])


def _found(text, **more):
    found = xg.rules(filters_of(text, file="x"), date="2026-11-28", **more)
    return [
        (finding.check.id, finding.seen.origin.line, [cause.line for cause in finding.seen.causes], finding.message)
        for finding in found.findings
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (_nft(_REPLIES, "tcp dport 22 accept"), []),
        (
            _nft(_REPLIES, "ip saddr 10.0.0.0/8 tcp dport 20-25 accept", "ip saddr 10.1.1.1 tcp dport 22 drop"),
            [("shadowed", 6, [5], "no packet meets it: it is decided otherwise before (lines 5)")],
        ),
        (
            _nft(_REPLIES, "ip saddr 10.0.0.0/9 accept", "ip saddr 10.128.0.0/9 accept", "ip saddr 10.0.0.0/8 accept"),
            [("shadowed", 7, [5, 6], "no packet meets it: the same is decided before (lines 5 and 6)")],
        ),
        (
            _nft(_REPLIES, "tcp dport 22 accept", "tcp dport 22 accept"),
            [("duplicate", 6, [5], "the same as line 5")],
        ),
        (
            _nft(_REPLIES, "ip saddr 10.1.1.1 accept", "ip saddr 10.0.0.0/8 accept"),
            [("redundant", 5, [], "without it the same would be permitted")],
        ),
        (
            _nft(_REPLIES, "tcp dport 20-25 accept", "tcp dport { 22, 80 } accept"),
            [("partly-shadowed", 6, [], "no packet has what it names: 22")],
        ),
        (
            _nft(_REPLIES, "ip saddr 10.0.0.0/8 tcp dport 22 drop", "ip daddr 10.9.0.0/16 accept"),
            [
                (
                    "correlated",
                    6,
                    [5],
                    "the order decides: of some of its packets, and of others, the opposite is said before (lines 5)",
                )
            ],
        ),
        (_nft(_REPLIES, "accept"), [("any-any", 5, [], "every port is permitted from anywhere to anywhere")]),
        (_nft(_REPLIES, "iifname \"a\" accept"), []),
        (_nft(_REPLIES, "iifname \"a\" jump sub", "}\nchain sub {\naccept"), []),
        (
            _nft(_REPLIES, head=[*_HEAD[:2], "type filter hook input priority 0"]),
            [("no-default-deny", 3, [], "what no rule of inet t/c decides is permitted")],
        ),
        (_nft(_REPLIES, "drop", head=[*_HEAD[:2], "type filter hook input priority 0"]), []),
        (_nft(_REPLIES, head=[*_HEAD[:2], "type filter hook output priority 0"]), []),
        # What denies all that is left is under a condition, or of one family.
        *(
            (
                _nft(_REPLIES, *rest, head=[*_HEAD[:2], "type filter hook input priority 0"]),
                [("no-default-deny", 3, [], "what no rule of inet t/c decides is permitted")],
            )
            for rest in (["iifname \"a\" jump sub", "}\nchain sub {\ndrop"], ["meta nfproto ipv4 drop"])
        ),
        (
            _nft("tcp dport 22 accept"),
            [("no-replies", 3, [], "no rule of inet t/c lets replies through to what it permits")],
        ),
        (
            _nft(_REPLIES, 'tcp dport 22 accept comment "till 2026-11-27"'),
            [("expired", 5, [], "it was to end on 2026-11-27")],
        ),
        (_nft(_REPLIES, 'tcp dport 22 accept comment "until 2026-11-28"'), []),
        (_nft(_REPLIES, 'tcp dport 22 accept comment "added 2020-01-01"'), []),
        (
            _nft(_REPLIES, 'tcp dport 22 accept comment "действует до 31.12.2025"'),
            [("expired", 5, [], "it was to end on 2025-12-31")],
        ),
        (_nft(_REPLIES, 'tcp dport 22 accept comment "until 2026-02-31"'), []),
        (
            _nft(_REPLIES, "meta mark 1 accept"),
            [("not-understood", 5, [], "what “meta mark 1” matches is not understood")],
        ),
        # Of one interface: the second is shadowed by the first, and neither by nor of the other interface.
        (
            _nft(
                _REPLIES,
                'iifname "a" ip saddr 10.0.0.0/8 accept',
                'iifname "b" ip saddr 10.1.1.1 drop',
                'iifname "a" ip saddr 10.1.1.1 drop',
                "ip saddr 10.1.0.0/16 accept",
            ),
            [
                ("shadowed", 7, [5], "no packet meets it: it is decided otherwise before (lines 5)"),
            ],
        ),
        # A chain that is called twice: what one call leaves to it is met.
        (
            _nft(
                _REPLIES,
                "tcp dport 22 jump sub",
                "udp dport 53 jump sub",
                "}\nchain sub {\ntcp dport 22 accept\nudp dport 53 accept\nsctp dport 9 accept",
            ),
            [("shadowed", 11, [], "no packet can match it here")],
        ),
    ],
)  # fmt: skip
def test_a_finding_stands_at_its_line(text, told):
    assert _found(text) == told


def test_rules_that_are_too_many_are_told(monkeypatch):
    monkeypatch.setattr(redundant, "MOST_STEPS", 3)
    monkeypatch.setattr(correlated, "MOST_PAIRS", 0)
    told = "the rules of inet t/c are too many, and too different, to be judged by this"
    text = _nft(_REPLIES, "ip saddr 10.0.0.0/8 tcp dport 22 drop", "ip daddr 10.9.0.0/16 accept")
    assert _found(text) == [("correlated", 3, [], told), ("redundant", 3, [], told)]


@pytest.mark.parametrize(("most", "told"), [(7, []), (6, ["redundant"])])
def test_cells_are_too_many_from_a_number_on(monkeypatch, most, told):
    # What opens a connection meets one of the rules or both; other packets the first rule, too, or that alone.
    monkeypatch.setattr(redundant, "MOST_CELLS", most)
    text = _nft(_REPLIES, "ip saddr 10.0.0.1 tcp dport 1-2 accept", "ip saddr 10.0.0.2 tcp dport 2-3 accept")
    assert [each[0] for each in _found(text)] == told


def test_rules_are_chosen():
    text = _nft("tcp dport 22 accept", "tcp dport 22 accept")
    assert [each[0] for each in _found(text)] == ["no-replies", "duplicate"]
    assert [each[0] for each in _found(text, only=["duplicate"])] == ["duplicate"]
    assert [each[0] for each in _found(text, disabled=["duplicate"])] == ["no-replies"]
    with pytest.raises(xg.UnknownName, match="unknown rule 'shadow'; did you mean 'shadowed'"):
        _found(text, only=["shadow"])


@pytest.fixture
def exgraph(capsys, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("COLUMNS", raising=False)
    (tmp_path / "a.nft").write_text(_nft(_REPLIES, "tcp dport 22 accept", "tcp dport 22 drop"), encoding="utf-8")
    (tmp_path / "b.nft").write_text(_nft(_REPLIES, "meta mark 1 accept"), encoding="utf-8")
    (tmp_path / "c.txt").write_text("nothing of the kind\n", encoding="utf-8")

    def command(*arguments):
        code = run(["rules", *arguments])
        return code, *capsys.readouterr()

    return command


@pytest.mark.parametrize("form", ["csv", "json", "markdown", "sarif"])
def test_a_format_is_what_the_library_writes(exgraph, form):
    found = xg.rules(["a.nft"])
    written = {
        "csv": found.to_csv,
        "json": found.to_json,
        "markdown": found.to_markdown,
        "sarif": lambda: found.to_sarif(__version__),
    }
    assert exgraph("a.nft", "--format", form) == (0, written[form](), "")


def test_sarif_has_the_lines_that_cause_a_finding_and_where_it_is_explained(exgraph):
    _, out, _ = exgraph("a.nft", "-f", "sarif")
    (log,) = json.loads(out)["runs"]
    (result,) = log["results"]
    places = [*result["locations"], *result["relatedLocations"]]
    assert [place["physicalLocation"]["region"]["startLine"] for place in places] == [6, 5]
    pages = {rule["id"]: rule["help"]["text"] for rule in log["tool"]["driver"]["rules"]}
    assert pages["shadowed"] == "See docs/rules.md#shadowed."


_GATE = "exgraph: 1 finding stopped by {}\n"
_OPEN = "exgraph: not understood: 1 construct; what they do is open\n"


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["a.nft"], 0, ""),
        (["a.nft", "--fail-on", "shadowed,any-any"], 1, _GATE.format("shadowed,any-any")),
        (["a.nft", "--fail-on", "any-any"], 0, ""),
        (["a.nft", "--fail-on", "warning"], 1, _GATE.format("warning")),
        (["a.nft", "--fail-on", "error"], 0, ""),
        (["b.nft"], 3, _OPEN),
        (["a.nft", "b.nft"], 3, _OPEN),
        (["b.nft", "--fail-on", "not-understood"], 1, _GATE.format("not-understood") + _OPEN),
        (["b.nft", "--fail-on", "not-understood", "-q"], 1, ""),
        (["a.nft", "--fail-on", "nosuch"], 2, "exgraph: unknown gate 'nosuch'; known:"),
        (["a.nft", "--from", "iptabels"], 2, "exgraph: unknown format 'iptabels'; did you mean 'iptables'?\n"),
        (["c.txt"], 2, "c.txt: nothing in it shows the format; name it with --from: nft-json, nft,"),
        (["missing.nft"], 2, "exgraph: missing.nft: No such file or directory\n"),
    ],
)
def test_the_exit_code_says_what_came_of_it(exgraph, arguments, code, message):
    done, _, err = exgraph(*arguments)
    assert (done, err.startswith(message) if code == 2 else err == message) == (code, True)


def test_several_files_are_told_apart_by_their_places(exgraph):
    _, out, _ = exgraph("a.nft", "b.nft")
    assert "a.nft:6" in out
    assert "b.nft:5" in out


def test_an_answer_is_written_to_a_file_and_never_over_a_configuration(exgraph):
    assert exgraph("a.nft", "-o", "found.csv") == (0, "found.csv\n", "")
    code, _, err = exgraph("a.nft", "-f", "csv", "-o", "a.nft")
    assert (code, "a.nft" in err) == (2, True)
