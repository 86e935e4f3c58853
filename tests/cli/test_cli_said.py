"""What the user says of a document: it outweighs titles and guesses, never a stated cell, and is never in vain."""

from __future__ import annotations

import json

import pytest

LIST = """\
Source,Destination,Port
Web,App,443/tcp
App,Store,5432/tcp
"""
TITLED = """\
## Ports of the hub

| Source | Port |
|---|---|
| Web | 443/tcp |

## Others

| Source | Destination | Port |
|---|---|---|
| App | Store | 5432/tcp |
"""
PEERS = """\
| Direction | Remote | Port |
|---|---|---|
| In | Web | 443/tcp |
| Out | Store | 5432/tcp |
"""
DIRECTIONS = "| Direction | Port |\n|---|---|\n| In | 443/tcp |\n| Out | 5432/tcp |\n"
BLANK = "Source,Destination,Port\nWeb,App,443/tcp\nWeb,,22/tcp\n"
GUESSED = "| Source | Destination | Use | Port |\n|---|---|---|---|\n| A | B | TCP | 443 |\n| B | A | UDP | 53 |\n"


def ends(exgraph, *arguments: str) -> list[str]:
    done = exgraph("read", *arguments, "-f", "csv", "-q")
    assert done.code == 0, done
    return [" ".join(line.split(",")[:2]) for line in done.out.splitlines()[1:]]


@pytest.fixture
def documents(workplace):
    for name, text in {
        "list.csv": LIST,
        "titled.md": TITLED,
        "peers.md": PEERS,
        "directions.md": DIRECTIONS,
        "blank.csv": BLANK,
        "guessed.md": GUESSED,
    }.items():
        (workplace / name).write_text(text, encoding="utf-8")
    return workplace


@pytest.mark.parametrize(
    ("arguments", "read"),
    [
        (("titled.md",), ["web hub", "app store"]),
        (("titled.md", "--destination", "Relay"), ["web relay", "app store"]),
        (("titled.md", "--host", "Relay"), ["web relay", "app store"]),
        (("peers.md",), ["web unstated", "unstated store"]),
        (("peers.md", "--host", "Hub"), ["web hub", "hub store"]),
        (("peers.md", "--source", "Hub"), ["web unstated", "hub store"]),
        (("directions.md", "--host", "Hub"), ["unstated hub", "hub unstated"]),
        (("directions.md", "--host", "Hub", "--source", "Web", "--destination", "Store"), ["web hub", "hub store"]),
        (("blank.csv", "--destination", "Gate"), ["web app", "web gate"]),
        (("list.csv", "--column", "source=Destination", "--column", "destination=Source"), ["app web", "store app"]),
    ],
)
def test_ends_that_are_said_outweigh_titles_and_never_a_cell(exgraph, documents, arguments, read):
    assert ends(exgraph, *arguments) == read


def test_a_peer_without_a_direction_is_the_other_end_of_the_one_that_is_said(exgraph, documents):
    (documents / "peer.md").write_text("| Remote | Port |\n|---|---|\n| Web | 443/tcp |\n", "utf-8")
    assert ends(exgraph, "peer.md", "--source", "Hub") == ["hub web"]
    assert ends(exgraph, "peer.md", "--destination", "Hub") == ["web hub"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ("titled.md", "--destination", "Relay"),
            "titled.md:11: --destination Relay does not count for 1 row, whose cells name another\n",
        ),
        (("list.csv", "--in", "web=dmz"), ""),
    ],
)
def test_where_cells_say_another_end_it_is_told_with_the_count(exgraph, documents, arguments, message):
    assert exgraph("read", *arguments).err == message


def test_what_confirms_the_cells_is_fine(exgraph, workplace):
    (workplace / "one.csv").write_text("Source,Destination,Port\nWeb,App,443/tcp\nWeb,Store,5432/tcp\n", "utf-8")
    done = exgraph("read", "one.csv", "--source", "web")
    assert (done.code, done.err) == (0, "")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ("read", "list.csv", "--source", "Hub"),
            "--source Hub changes nothing: the cells of 2 rows name another, the first at list.csv:2",
        ),
        (
            ("read", "list.csv", "--source", "Hub", "--lang", "ru"),
            "--source Hub ничего не меняет: ячейки называют другой конец (строк: 2, первая — list.csv:2)",
        ),
        (
            ("show", "exchange-2003-2007", "--destination", "Hub"),
            "--destination Hub changes nothing: the cells of 367 rows name another, the first at matrix.ru.txt:5",
        ),
        (
            ("read", "list.csv", "--host", "Hub"),
            "list.csv: --host Hub changes nothing: no row has another end or a direction and lacks its own end; "
            "--source and --destination name ends",
        ),
        (
            ("draw", "list.csv", "--in", "Wbe=dmz"),
            "unknown role 'Wbe'; did you mean 'web'?",
        ),
        (("read", "list.csv", "--in", "dmz"), "--in takes ROLE=ZONE, not 'dmz'"),
        (
            ("read", "list.csv", "--in", "Web=dmz", "--in", "Web=inside"),
            "--in names 'Web' twice, for 'dmz' and 'inside'",
        ),
        (
            ("read", "list.csv", "--column", "prot=Port"),
            "unknown meaning of a column 'prot'; did you mean 'port'?",
        ),
        (
            ("read", "list.csv", "--column", "port=Prot"),
            "unknown header of a column 'Prot'; did you mean 'Port'?",
        ),
    ],
)
def test_what_is_said_in_vain_is_an_error(exgraph, documents, arguments, message):
    done = exgraph(*arguments)
    assert (done.code, done.out, done.err) == (2, "", f"exgraph: {message}\n")


@pytest.mark.parametrize(("column", "end"), [("Source", "destination"), ("Destination", "source")])
def test_an_end_that_is_said_leaves_no_place_for_a_host(exgraph, workplace, column, end):
    (workplace / "one.csv").write_text(f"{column},Port,Protocol\nweb,443,TCP\n", encoding="utf-8")
    done = exgraph("read", "one.csv", "--host", "srv", f"--{end}", "db")
    message = (
        "exgraph: one.csv: --host srv changes nothing: no row has another end or a direction and lacks its own end; "
        "--source and --destination name ends\n"
    )
    assert (done.code, done.out, done.err) == (2, "", message)


@pytest.mark.parametrize(
    ("said", "zones"),
    [
        ((), {"web": "internal", "app": "internal", "store": "internal"}),
        (("--in", "Web=DMZ"), {"web": "dmz", "app": "internal", "store": "internal"}),
        (
            ("--in", "web=Perimeter", "--in", "App=perimeter"),
            {"web": "perimeter", "app": "perimeter", "store": "internal"},
        ),
    ],
)
def test_zones_are_said_by_id_or_label_and_new_ones_are_made(exgraph, documents, said, zones):
    data = json.loads(exgraph("export", "list.csv", "-f", "json", *said).out)
    assert {role["id"]: role["zone"] for role in data["roles"]} == zones
    assert {zone["id"] for zone in data["zones"]} == set(zones.values())


def test_a_zone_that_no_label_says_is_an_error_that_names_zones_alone_and_how_to_give_them(exgraph, documents):
    for command in (("draw", "list.csv", "--highlight", "dmz"), ("analyze", "crossings", "list.csv", "--zone", "DMZ")):
        done = exgraph(*command, "-q")
        assert (done.code, done.out) == (2, "")
        assert done.err == (
            f"exgraph: unknown zone {command[-1]!r}; known: internal; zones are only guessed from labels here; "
            "--in ROLE=ZONE or a profile says them\n"
        )


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("read", "list.csv"), 0),
        (("analyze", "crossings", "list.csv"), 3),
        (("analyze", "reach", "web", "list.csv"), 0),
        (("analyze", "reach", "internal", "list.csv"), 3),
        (("analyze", "crossings", "list.csv", "--in", "web=dmz", "--in", "app=inside", "--in", "store=inside"), 0),
        (("read", "guessed.md"), 3),
        (("read", "guessed.md", "--column", "transport=Use"), 0),
        (("lint", "guessed.md", "--fail-on", "note"), 3),
        (("analyze", "crossings"), 0),
    ],
)
def test_strict_refuses_what_is_guessed_whatever_a_gate_says(exgraph, documents, arguments, code):
    done = exgraph(*arguments, "--strict")
    assert done.code == code
    assert (not done.out) == bool(code)
    assert ("refused, because nothing may be guessed: " in done.err) == bool(code)


def test_a_guessed_column_is_told_with_the_option_that_settles_it(exgraph, documents):
    assert exgraph("read", "guessed.md").err == (
        "guessed.md:1: a guess: 2 rows read by the looks of the column 'Use', whose header says something else; "
        '--column transport="Use" settles it\n'
    )


def test_what_is_said_goes_into_the_draft_of_a_profile_which_reads_the_same(exgraph, documents):
    said = ("--host", "Hub", "--in", "Hub=dmz")
    assert exgraph("profile", "peers.md", *said, "-o", "peers.toml").code == 0
    draft = (documents / "peers.toml").read_text("utf-8")
    assert 'host = "Hub"    # the machine that the document is from' in draft
    assert 'zone = "dmz"    # said by --in' in draft
    there = exgraph("export", "peers.toml", "-f", "csv").out
    assert there == exgraph("export", "peers.md", "--no-profile", "-f", "csv", *said).out


def test_guesses_are_counted_in_answers_pictures_and_reports(exgraph, documents):
    assert json.loads(exgraph("analyze", "ports", "guessed.md", "-f", "json").out)["guesses"] == {"rows": 2, "zones": 2}
    assert "guesses" not in json.loads(exgraph("analyze", "ports", "-f", "json").out)
    for command in (("draw", "guessed.md", "-f", "dot"), ("draw", "guessed.md", "-f", "dot", "--zones-only")):
        assert "guessed: the ports of 2 rows and the zones of 2 roles" in exgraph(*command, "-o", "-").out
    assert "guessed" not in exgraph("draw", "-f", "dot", "-o", "-").out
    page = exgraph("report", "guessed.md", "-o", "-").out
    assert '<dt data-word="guessed-zones">guessed zones of roles</dt><dd>2</dd>' in page
