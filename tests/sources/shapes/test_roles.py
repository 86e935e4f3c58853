"""Roles of a cell, their ids and zones, spellings of one role, and the drafted profile."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exgraph.errors import ExgraphError
from exgraph.sources.drafting import draft_profile
from exgraph.sources.explaining.ask import explain_reading
from exgraph.sources.load import read
from exgraph.sources.shapes.roles.new_roles import cast
from exgraph.sources.shapes.roles.role_labels import clean_label, roles_in
from exgraph.sources.shapes.roles.slugs import slug
from exgraph.sources.shapes.roles.zones import guess_zone

from ...growth import assert_linear, cpu
from .reading import document, flows


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("runner\nagent nodes", ("runner", "agent nodes")),
        ("A\nor\nB", ("A", "B")),
        ("Load balancer or Reverse proxy", ("Load balancer", "Reverse proxy")),
        ("server and agent nodes", ("server and agent nodes",)),
        ("Hub, except the copy", ("Hub, except the copy",)),
        ("Tor, nicht Archiv", ("Tor, nicht Archiv",)),
        ("any tool that needs to use the UI or API", ("any tool that needs to use the UI or API",)),
        ("api-server, etcd", ("api-server", "etcd")),
        ("Hub (on site, west), Edge (on site, west)", ("Hub (on site, west)", "Edge (on site, west)")),
        ("Hub (a, b", ("Hub (a, b",)),
        ("Proxy (e.g. 10.1.2.3)", ("Proxy",)),
        ("プロキシ（例：10.1.2.3）", ("プロキシ",)),
        ("10.1.2.3,10.1.2.4", ("10.1.2.3", "10.1.2.4")),
        # Quotation marks around the whole are no part of it.
        ('"0.0.0.0/0"', ("0.0.0.0/0",)),
        ("„Kasse“", ("Kasse",)),
        ("« Caisse »", ("Caisse",)),
        ("「会計」", ("会計",)),
        ('"web", "mail"', ("web", "mail")),
        ("the «Heather» server", ("the «Heather» server",)),
        # Addresses below a name are the name's.
        ("Portal\n10.20.1.4", ("Portal",)),
        ("web01\n10.0.0.1\n10.0.0.2\nweb02\n10.0.0.3", ("web01", "web02")),
        ("web01\nweb02\n10.0.0.1", ("web01", "web02", "10.0.0.1")),
        ("10.0.0.1\nPortal", ("10.0.0.1", "Portal")),
        ("Internet\n10.0.0.1", ("Internet", "10.0.0.1")),
        ("web01, web02\n10.0.0.1", ("web01", "web02", "10.0.0.1")),
        ("Punkt, sowohl Standard als auch Pull", ("Punkt, sowohl Standard als auch Pull",)),
        ("Gateway[^1]", ("Gateway",)),
        ("**Store**†", ("Store",)),
        ("Server(**)", ("Server",)),
        ("서버 장비 (*)", ("서버 장비",)),
        ("*", ("*",)),
        ("--", ()),
        ("E", ("E",)),
        ("И", ("И",)),
        ("A\nand\nE", ("A", "E")),
        # A cell in which nothing else stands names a role; between two names it joins them.
        ("e", ("e",)),
        ("Hub\ne\nEdge", ("Hub", "Edge")),
        ("Physical Small or Virtual Large Server", ("Physical Small or Virtual Large Server",)),
        ("Mail relay host or Web Server", ("Mail relay host", "Web Server")),
        # What narrows a cell to its name says no more than the name.
        ("Garden LAN only", ("Garden LAN",)),
        ("**Garden** *only*", ("Garden",)),
        ("Garden's address (`/32`)", ("Garden's address",)),
        ("Tunnel 1,2 outside", ("Tunnel 1,2 outside",)),
        ("トンネル1,2 外部IP", ("トンネル1,2 外部IP",)),
        ("web1,web2", ("web1", "web2")),
        ("10.1.2.3 (or 10.1.2.4)", ("10.1.2.3", "10.1.2.4")),
        ("`10.1.2.3` (o `10.1.2.4`)", ("10.1.2.3", "10.1.2.4")),
        ("10.1.2.3 (oder Tor)", ("10.1.2.3 (oder Tor)",)),
        ("Any / Internet", ("Any",)),
        ("Any / Garden", ("Any / Garden",)),
        ("NAS/32만", ("NAS/32",)),
        ("대만", ("대만",)),
        ("Garden (only)", ("Garden",)),
        ("Garden (*only*)", ("Garden",)),
        ("Garden 30 (beds only)", ("Garden 30 (beds only)",)),
        ("Garten 30 (Beete nur)", ("Garten 30 (Beete nur)",)),
        ("Сад (только)", ("Сад",)),
        ("Сад 30 (грядки только)", ("Сад 30 (грядки только)",)),
        ("nur Büro", ("Büro",)),
        ("Réseau du jardin uniquement", ("Réseau du jardin",)),
        ("solo la oficina", ("la oficina",)),
        ("только офис", ("офис",)),
        ("管理セグメントのみ", ("管理セグメント",)),
        ("仅管理网", ("管理网",)),
        ("Only", ("Only",)),
        ("Read-only store", ("Read-only store",)),
        ("**Each of** `a1`, `a2`, `a3`", ("a1", "a2", "a3")),
        ("Each of the gardens", ("gardens",)),
        ("chacun des jardins", ("jardins",)),
    ],
)
def test_the_roles_of_a_cell(text, roles):
    assert roles_in(text) == roles


@pytest.mark.parametrize(
    "word", ["each other", "Each other", "einander", "les uns les autres", "друг с другом", "相互"]
)
@pytest.mark.parametrize(
    ("ends", "pairs"),
    [
        ("a, b, c | {}", "a > b, a > c, b > a, b > c, c > a, c > b"),
        ("{} | a, b", "a > b, b > a"),
        ("nodes | {}", "nodes > nodes"),
    ],
)
def test_each_other_are_those_at_the_other_end(tmp_path, word, ends, pairs):
    table = f"| Source | Destination | Port |\n|---|---|---|\n| {ends.format(word)} | 443/tcp |\n"
    assert flows(document(tmp_path, table)) == [f"{pair}: ? tcp/443" for pair in pairs.split(", ")]


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Web Server (front)", "web-server-front"),
        ("Пограничный сервер", "pogranichnyy-server"),
        ("Domänencontroller für Größe", "domaenencontroller-fuer-groesse"),
        ("Contrôleur d'accès", "controleur-dacces"),
        ("管理サーバー", "管理サーバー"),
        ("!!", "role"),
    ],
)
def test_ids_are_readable(label, expected):
    assert slug(label) == expected


@given(st.lists(st.text(max_size=80), max_size=12), st.booleans())
def test_ids_are_unique_and_the_same_each_time(labels, merge):
    first, again = cast(labels, "en", merge), cast(labels, "en", merge)
    assert first == again
    assert len({role.id for role in first.roles}) == len(first.roles)
    assert set(first.ids) == set(labels)


@pytest.mark.parametrize(
    ("label", "zone", "reason"),
    [
        ("Edge Transport server", "dmz", 'the label says "Edge"'),
        ("Сервер в ДМЗ", "dmz", 'the label says "ДМЗ"'),
        ("Internet", "internet", 'the label says "Internet"'),
        ("0.0.0.0/0", "internet", "the label means any address"),
        ("Client", "clients", 'the label says "Client"'),
        ("Client access server", "internal", "the label says nothing of a zone"),
        ("Domänencontroller", "directory", 'the label says "Domänencontroller"'),
        ("SQL Server", "databases", 'the label says "SQL Server"'),
        ("8.8.8.8", "internet", "a public address"),
        ("10.0.0.1", "internal", "the label says nothing of a zone"),
    ],
)
def test_a_zone_is_guessed_with_its_reason(label, zone, reason):
    guess = guess_zone(label)
    assert (guess.zone, guess.reason) == (zone, reason)


SPELLINGS = """
| From | To | Port |
|---|---|---|
| Web server | Store | 22/TCP |
| web servers | The Store | 443/TCP |
| Clients | Stоre | 80/TCP |
"""


def test_spellings_of_one_role_are_proposed_and_merged_only_when_asked(tmp_path):
    found = document(tmp_path, SPELLINGS)
    assert [(alias.role, alias.spelling, alias.reason, alias.merged) for alias in found.aliases] == [
        ("Web server", "web servers", "they differ in an article, a plural or a hyphen", False),
        ("Store", "The Store", "they differ in an article, a plural or a hyphen", False),
        ("Store", "Stоre", "they differ in letters that look alike", False),
    ]
    assert len(found.matrix.roles) == 6
    merged = document(tmp_path, SPELLINGS, merge_aliases=True)
    assert [role.id for role in merged.matrix.roles] == ["web-server", "store", "clients"]
    assert flows(merged) == [
        "Web server > Store: ? tcp/22",
        "Web server > Store: ? tcp/443",
        "Clients > Store: ? tcp/80",
    ]


HOSTILE = (
    "| From | To | Port |\n|---|---|---|\n"
    '| We"b\\server | [label=<z>]; evil | 22/TCP |\n| \u202eRTL | 任意 | 443 |\n| A\' = "b" # c | Self | 80 |\n'
)


@pytest.mark.parametrize("text", [SPELLINGS, HOSTILE])
def test_a_drafted_profile_reads_the_same_flows(tmp_path, text):
    found = document(tmp_path, text)
    (tmp_path / "profile.toml").write_text(draft_profile(found), encoding="utf-8")
    again = read(tmp_path / "profile.toml", stated=True)
    assert flows(again) == flows(found)
    assert [role.id for role in again.matrix.roles] == [role.id for role in found.matrix.roles]
    assert again.account == found.account


def test_a_drafted_profile_is_for_a_person_to_edit(tmp_path):
    found = document(tmp_path, "| From | To | Port |\n|---|---|---|\n| Edge | Client | 22 |\n| Edges | Client | 22 |\n")
    drafted = draft_profile(found)
    assert 'kind = "profile"\nname = ' in drafted
    assert 'zone = "dmz"    # the label says "Edge"' in drafted
    assert '# The same as "edge"? They differ in an article, a plural or a hyphen.' in drafted


def test_a_label_that_the_profile_does_not_know_rejects_its_row(tmp_path):
    found = document(tmp_path, SPELLINGS)
    text = draft_profile(found)
    (tmp_path / "profile.toml").write_text(text, encoding="utf-8")
    (tmp_path / "ports.md").write_text(SPELLINGS + "| Wen server | Store | 25 |\n", encoding="utf-8")
    again = read(tmp_path / "profile.toml")
    assert again.account.rejected == 1
    assert "unknown role 'Wen server'; did you mean 'web server'?" in str(again.problems[0])


def test_what_has_its_roles_already_is_not_drafted():
    document = read()
    with pytest.raises(ExgraphError) as caught:
        draft_profile(document)
    assert str(caught.value) == (
        f"{document.path}: a profile is drafted from a document's tables; this has its roles already"
    )


def test_an_explanation_shows_tables_columns_roles_and_what_was_left(tmp_path):
    shown = str(explain_reading(document(tmp_path, SPELLINGS + "| | | |\n")))
    titles = [line for line in shown.splitlines() if line in ("Tables", "Columns", "Left alone")]
    assert titles == ["Tables", "Columns", "Left alone"]
    assert "source, destination and ports have a column each" in shown


def test_exgraphs_own_csv_reads_back(tmp_path):
    from exgraph.reporting.exports.export import export

    seed = read().matrix
    path = tmp_path / "m.csv"
    path.write_text(export(seed, "csv"), encoding="utf-8")
    again = read(path)
    assert {flow.key for flow in again.matrix.flows} == {flow.key for flow in seed.flows}
    assert again.account.rows == again.account.connecting == 367


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("全拒否", "no source is stated"),
        ("none", "no source is stated"),
        ("(없음)", "no source is stated"),
        ("Deny all", "no source is stated"),
    ],
)
def test_the_words_for_nobody_are_no_role(tmp_path, source, reason):
    text = f"| From | To | Port |\n|---|---|---|\n| {source} | Mill | 7100/tcp |\n| Oven | Mill | 7101/tcp |\n"
    found = document(tmp_path, text)
    assert flows(found) == ["Oven > Mill: ? tcp/7101"]
    assert [left.reason for table in found.explanations for left in table.left] == [reason]


@pytest.mark.parametrize("source", ["blocked", "**closed**", "geschlossen", "закрыт", "막음", "关闭", "fermé"])
def test_what_denies_in_the_place_of_an_end_is_no_role(tmp_path, source):
    text = f"| From | To | Port |\n|---|---|---|\n| {source} | Mill | 7100/tcp |\n| Oven | Mill | 7101/tcp |\n"
    found = document(tmp_path, text)
    assert flows(found) == ["Oven > Mill: ? tcp/7101"]
    assert [each.message for each in found.problems] == ["no source is stated"]
    # Where the row names no other end, nothing is missing.
    text = f"## Mill server\n\n| From | Port |\n|---|---|\n| {source} | 7100/tcp |\n| Oven | 7101/tcp |\n"
    found = document(tmp_path, text)
    assert flows(found) == ["Oven > Mill server: ? tcp/7101"]
    assert (found.problems, found.account.skipped) == ((), 1)


@pytest.mark.parametrize("source", ["Block storage", "Blocked clients", "closed network"])
def test_a_name_with_a_word_that_denies_is_a_role(tmp_path, source):
    text = f"| From | To | Port |\n|---|---|---|\n| {source} | Mill | 7100/tcp |\n"
    assert flows(document(tmp_path, text)) == [f"{source} > Mill: ? tcp/7100"]


def test_a_long_run_of_spaces_in_a_label_is_searched_once() -> None:
    def label(spaces: int) -> str:
        return "Hub" + " " * spaces + "x or Edge"

    assert roles_in(label(19_000)) == ("Hub x", "Edge")
    assert_linear(lambda spaces: cpu(roles_in.__wrapped__, label(spaces)), 4_800)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d💻 desk", "👩\u200d💻 desk"),
        ("क्\u200dष", "क्\u200dष"),
        ("ad\u200dmin", "admin"),
        ("web\u200c", "web"),
        ("\u200dمی", "می"),
        ("می\u200bخ", "میخ"),
    ],
)
def test_a_joiner_stays_between_letters_that_it_belongs_to(text: str, label: str) -> None:
    assert clean_label(text) == label
