from __future__ import annotations

import json
from collections import defaultdict

import pytest

from exgraph.analysis.ports.ask import ports
from exgraph.errors import UnknownName

from .matrices import matrix
from .pseudo import words_outside_phrases

HEAD = "transport,ports,flows,cells,sources,destinations,applications,crossings,share,cumulative"


def test_csv_counts_flows_pairs_roles_names_and_crossings():
    made = matrix(
        {"a": "in", "b": "in", "c": "dmz"},
        {
            "a>b": "SMTP tcp/25, X ?/dynamic",
            "a>c": "SMTP tcp/25, Mail tcp/25",
            "b>c": "? tcp/25, ? tcp/1024-65535",
            "b>b": "? ?/?",
        },
    )
    assert ports(made).to_csv() == (
        f"{HEAD}\n"
        'tcp,25,4,3,2,2,"Mail; SMTP",3,0.571429,0.571429\n'
        ",dynamic,1,1,1,1,X,0,0.142857,0.714286\n"
        ",,1,1,1,1,,0,0.142857,0.857143\n"
        "tcp,1024-65535,1,1,1,1,,1,0.142857,1.0\n"
    )


def test_ties_are_ordered_by_transport_then_by_number_then_dynamic():
    made = matrix({"a": "z", "b": "z"}, {"a>b": "X tcp/1024, X tcp/80, X tcp/dynamic, X udp/7, X tcp/80-90"})
    assert [usage.endpoint for usage in ports(made).usages] == [
        "tcp/80",
        "tcp/80-90",
        "tcp/1024",
        "tcp/dynamic",
        "udp/7",
    ]


def test_the_built_in_matrix_agrees_with_its_graph(seed):
    edges = defaultdict(list)
    for source, destination, data in seed.graph.edges(data=True):
        edges[data["transport"] or "", data["ports"]].append((source, destination, data["application"]))
    zone = {role.id: role.zone for role in seed.roles}
    found = ports(seed)
    assert found.flows == 367
    assert len(found.usages) == len(edges)
    for usage in found.usages:
        same = edges[usage.transport, usage.ports[0]]
        assert usage.flows == len(same)
        assert usage.cells == len({edge[:2] for edge in same})
        assert usage.sources == len({edge[0] for edge in same})
        assert usage.destinations == len({edge[1] for edge in same})
        assert usage.applications == tuple(sorted({edge[2] for edge in same} - {None}))
        assert usage.crossings == sum(zone[edge[0]] != zone[edge[1]] for edge in same)
        assert usage.share == round(len(same) / 367, 6)
    assert found.usages[-1].cumulative == 1.0


def test_the_summary_tells_how_few_ports_carry_most(seed):
    assert ports(seed).summary == (
        "367 flows on 22 ports and ranges; tcp/135 alone carries 21.0 %, the 5 most used 55.3 %; 13.9 % are dynamic."
    )


def test_by_application_each_name_has_its_endpoints(seed):
    found = ports(seed, by="application")
    lines = found.to_csv().splitlines()
    assert lines[0] == "application,ports,flows,cells,sources,destinations,crossings,share,cumulative"
    assert lines[1] == 'RPC MAPI,"?/dynamic; tcp/135",102,52,12,12,50,0.277929,0.277929'
    assert sum(usage.flows for usage in found.usages) == 367
    assert found.summary == "367 flows of 11 applications; RPC MAPI has the most, 27.8 %; 8 flows name no application."


def test_json_has_the_columns_of_the_csv(seed):
    found = json.loads(ports(seed).to_json())
    assert ",".join(found["ports"][0]) == HEAD
    assert found["flows"] == 367


def test_an_unknown_grouping_is_refused_with_the_nearest():
    with pytest.raises(UnknownName) as failure:
        ports(matrix({"a": "z"}, {}), by="aplication")
    assert str(failure.value) == "unknown grouping 'aplication'; did you mean 'application'?"


def test_no_flows_is_an_empty_table_with_the_same_columns():
    found = ports(matrix({"a": "z"}, {}))
    assert found.to_csv() == HEAD + "\n"
    assert list(found.to_frame().columns) == HEAD.split(",")
    assert str(found).startswith("There are no flows.")


@pytest.mark.parametrize("by", ["port", "application"])
@pytest.mark.parametrize("cells", [{}, {"a>b": "X tcp/1", "b>a": "? ?/dynamic, X udp/3, ? tcp/4, X tcp/5, X tcp/6"}])
def test_nothing_is_said_outside_the_phrases(by, cells):
    found = ports(matrix({"a": "z", "b": "y"}, cells), by=by)
    assert words_outside_phrases(found) <= {"X", "tcp", "udp", "dynamic"}


def test_it_speaks_russian(seed):
    lines = ports(seed).to_text(language="ru").splitlines()
    assert lines[0] == (
        "Потоков: 367, портов и диапазонов: 22; только на tcp/135 приходится 21,0\u00a0%, "
        "на 5 самых частых — 55,3\u00a0%"
        "; на динамические — 13,9\u00a0%."
    )
    assert lines[2].split() == [
        "транспорт", "порты", "потоки", "пары", "источники", "назначения", "через", "границы", "доля", "накоплено",
        "приложения",
    ]  # fmt: skip
    assert lines[-1] == (
        "пары: упорядоченные пары ролей; источники, назначения: роли, которые открывают и принимают; через границы: "
        "потоки между зонами; накоплено: доля вместе со строками выше."
    )
    assert ports(seed, by="application").to_text(language="ru").splitlines()[0] == (
        "Потоков: 367, приложений: 11; больше всего потоков у RPC MAPI — 27,8\u00a0%; у 8 потоков приложение "
        "не названо."
    )
    assert ports(matrix({"a": "z"}, {})).to_text(language="ru").splitlines()[0] == "Потоков нет."
