"""Who plays what: answers, exit codes and formats of `exgraph inventory`."""

from __future__ import annotations

import json

import pytest

import exgraph as xg
from exgraph.__main__ import run

MATRIX = "Source,Destination,Protocol,Port\nInternet,Web,tcp,443\nWeb,Database,tcp,5432\n"
WHOLE = "role,host,address\nInternet,,0.0.0.0/0\nweb,w1,10.0.0.1\ndatabase,d1,10.0.0.2\ndatabase,w1,10.0.0.1\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "m.csv").write_text(MATRIX, encoding="utf-8")
    return tmp_path


def test_a_whole_inventory_is_exit_code_0(folder, capsys):
    (folder / "hosts.csv").write_text(WHOLE, encoding="utf-8")
    assert run(["inventory", "hosts.csv", "m.csv", "-q"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert out.startswith("3 of 3 roles have addresses.\n")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("role,address\nweb,10.0.0.1\ndatabase,10.0.0.2\n", "the inventory is incomplete: 1 role has no address"),
        (
            WHOLE + "datbase,d2,10.0.0.3\n",
            "the inventory is incomplete: 1 name is no role of the matrix",
        ),
        (
            "role,address\nwbe,10.0.0.1\n",
            "the inventory is incomplete: 3 roles have no address and 1 name is no role of the matrix",
        ),
    ],
    ids=["absent", "unknown", "both"],
)
def test_what_is_missing_is_exit_code_3(folder, capsys, text, told):
    (folder / "hosts.csv").write_text(text, encoding="utf-8")
    assert run(["inventory", "hosts.csv", "m.csv"]) == 3
    assert capsys.readouterr().err.splitlines()[-1] == f"exgraph: {told}"


def test_the_answer_has_everything(folder):
    (folder / "hosts.csv").write_text(WHOLE + "datbase,d2,10.0.0.3\n", encoding="utf-8")
    found = xg.inventory(xg.load("m.csv"), "hosts.csv")
    content = json.loads(found.to_json())
    assert content["roles"][1:] == [
        {
            "role": "web",
            "zone": found.matrix.role("web").zone,
            "addresses": ["10.0.0.1"],
            "hosts": ["w1"],
            "platforms": [],
            "beside": ["database"],
            "taken": [],
            "stated": False,
        },
        {
            "role": "database",
            "zone": found.matrix.role("database").zone,
            "addresses": ["10.0.0.1-10.0.0.2"],
            "hosts": ["d1", "w1"],
            "platforms": [],
            "beside": ["web"],
            "taken": [],
            "stated": False,
        },
    ]
    assert content["roles"][0]["taken"] == ["10.0.0.1-10.0.0.3"]
    assert content["unknown"] == [{"name": "datbase", "addresses": ["10.0.0.3"], "places": ["hosts.csv:6"]}]
    assert [each["roles"] for each in content["classes"]] == [
        ["internet"],
        ["web", "database"],
        ["database"],
        ["datbase"],
        [],
    ]


@pytest.mark.parametrize(("number", "shown"), [(12, "10.0.0.23"), (13, "… +2")])
def test_a_person_is_shown_some_of_many_addresses(folder, number, shown):
    rows = "".join(f"web,,10.0.0.{2 * n + 1}\n" for n in range(number))
    (folder / "hosts.csv").write_text("role,host,address\n" + rows, encoding="utf-8")
    found = xg.inventory(xg.load("m.csv"), "hosts.csv")
    assert any(line.endswith(shown) for line in found.to_text().splitlines())
    assert len(found.to_csv().split("10.0.0.")) == number + 1
