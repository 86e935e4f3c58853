"""What a profile remarks of directions and filters: kept, shown where it holds, and checked when it is read."""

from __future__ import annotations

from dataclasses import replace

import pytest

import exgraph as xg
from exgraph.errors import UnusableInput
from exgraph.model.remark import About, Remark
from exgraph.sources.interchange import read_json
from exgraph.values.labels import Labels

PROFILE = """
kind = "profile"
document = "ports.csv"
format = "csv"
[[zones]]
id = "in"
[[products]]
id = "db"
[[roles]]
id = "a"
zone = "in"
product = "db"
[[roles]]
id = "b"
zone = "in"
product = "db"
[[roles]]
id = "c"
zone = "in"
"""
DOCUMENT = """Source,Destination,Port
a,b,tcp/1
b,c,tcp/2
c,b,tcp/25
"""
REMARK = """
[[remarks]]
about = "filtering"
between = ["db"]
text = { en = "No filter within a cluster.", ru = "Фильтр внутри кластера не поддерживается." }
source = "The guide"
"""


@pytest.fixture
def loaded(tmp_path):
    def load(remark=REMARK):
        (tmp_path / "ports.csv").write_text(DOCUMENT)
        path = tmp_path / "profile.toml"
        path.write_text(PROFILE + remark, encoding="utf-8")
        return xg.load(str(path))

    return load


def test_a_remark_holds_between_the_roles_zones_and_products_that_it_names(loaded):
    made = loaded()
    assert made.remarks == (
        Remark(
            About.FILTERING,
            Labels.of({"en": "No filter within a cluster.", "ru": "Фильтр внутри кластера не поддерживается."}),
            "The guide",
            ("db",),
            ("db",),
        ),
    )
    assert made.remarks_on(About.FILTERING, "a", "b") == made.remarks_on(About.FILTERING, "b", "a") == made.remarks
    assert made.remarks_on(About.FILTERING, "b", "c") == made.remarks_on(About.DIRECTION, "a", "b") == ()


@pytest.mark.parametrize(
    ("ends", "pairs"),
    [
        ("", ["a>b", "b>c", "c>b"]),
        ('between = ["a"]\nand = ["b"]', ["a>b"]),
        ('between = ["c"]\nand = ["db"]', ["b>c", "c>b"]),
        ('between = ["in"]', ["a>b", "b>c", "c>b"]),
    ],
)
def test_it_holds_in_both_directions_and_without_ends_for_every_pair(loaded, ends, pairs):
    made = loaded(REMARK.replace('between = ["db"]', ends))
    held = [
        f"{c.source}>{c.destination}" for c in made.cells if made.remarks_on(About.FILTERING, c.source, c.destination)
    ]
    assert held == pairs


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ('about = "filter"', "unknown about 'filter'; did you mean 'filtering'?"),
        ('about = "filtering"\nbetween = ["dbb"]', "unknown role, zone or product 'dbb'; did you mean 'db'?"),
        ('text = "x"', "remarks[1] has no 'about'"),
    ],
)
def test_a_remark_that_cannot_be_used_is_an_error_with_its_place(loaded, said, message):
    with pytest.raises(UnusableInput) as caught:
        loaded(f"\n[[remarks]]\n{said}\n")
    assert [problem.message for problem in caught.value.problems] == [message]


def test_json_and_csv_of_the_whole_matrix_keep_remarks(loaded, tmp_path):
    made = loaded()
    assert read_json(xg.to_json(made)).matrix == made
    path = tmp_path / "whole.csv"
    path.write_text(xg.export(made, "csv", every=True))
    assert replace(xg.load(str(path)), name="") == replace(made, name="")


@pytest.mark.parametrize("language", ["en", "ru"])
def test_what_closes_something_there_says_so(loaded, language):
    made = loaded()
    text = made.remarks[0].text.text(language)
    number = {"en": "Of 1 pair of roles above: ", "ru": "О парах ролей выше (их 1): "}[language]
    for found in (xg.closing(made, ["tcp/1"]), xg.retire(made, "a"), xg.chokepoints(made, "a", "c")):
        assert f"{number}{text} (The guide)" in found.to_text(language=language)
    assert text not in xg.closing(made, ["tcp/25"]).to_text(language=language)
    assert f"{text} (The guide)" in xg.explain(made, "a", "b").to_text(language=language)
    assert text not in xg.explain(made, "b", "c").to_text(language=language)


def test_a_policy_that_forbids_something_there_says_so(loaded, tmp_path):
    policy = tmp_path / "policy.toml"
    policy.write_text('kind = "policy"\nname = "p"\ndefault = "allow"\n[rules]\n"a -> b" = "tcp/25 only"\n')
    assert "Of 1 pair of roles above: No filter within a cluster." in xg.check(loaded(), policy).to_text()


def test_lint_notes_the_pairs(loaded):
    (one,) = xg.lint(loaded(), rules=["filtering-unsupported"]).findings
    assert one.message == "the vendor does not support a filter between 1 pair of roles (The guide)"
    assert [(place.source, place.destination) for place in one.places] == [("a", "b")]


def test_the_seed_says_what_its_document_does_not_and_where_no_filter_is_supported():
    seed = xg.load()
    said = xg.explain(seed, "mailbox-2007", "outlook-2003").to_text()
    assert "“to send data”" in said
    assert "These may be notifications, which go another way (Microsoft KB 264035): RPC MAPI" in said
    assert "does not support" not in said
    back = xg.explain(seed, "dc", "hub-2007").to_text()
    assert "hub-2007 opens the same on dc, which serves it: these may be replies" in back
    assert "Since Exchange Server 2007 Microsoft does not support" in back
    assert "“to send data”" in xg.report(seed).html
