"""Documents that are read whole, and their profiles: what is read, and what is said when they are broken."""

from __future__ import annotations

from pathlib import Path

import pytest

import exgraph as xg

PROFILE = """\
document = "doc.txt"

[[zones]]
id = "inside"

[[zones]]
id = "dmz"
exposed = true

[[roles]]
id = "web"
label = { en = "Web server", de = "Webserver" }
zone = "dmz"
aliases = ["The web server (front)"]

[[roles]]
id = "db"
label = "Database server"
zone = "inside"
"""

DOCUMENT = """\
Ports for the Web server
From this computer: | to the web server (front) use these ports: |
---|---|
Web  server |
N/A |
DATABASE SERVER |
TCP 443, 8010-8020 |
Ports for the database server
From: | To the Database server: |
---|---|
The web server (front) | 1433 TCP |
Database server | 5022/tcp |
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "profile.toml").write_text(PROFILE, encoding="utf-8")
    (tmp_path / "doc.txt").write_text(DOCUMENT, encoding="utf-8")
    return tmp_path


def problems(path: Path) -> str:
    with pytest.raises(xg.ExgraphError) as caught:
        xg.load(path)
    return str(caught.value).replace(str(path.parent) + "/", "")


def test_rows_stand_on_one_line_or_on_two_and_labels_match_whatever_their_case(folder: Path) -> None:
    matrix = xg.load(folder / "profile.toml")
    read = {(cell.source, cell.destination): (str(cell.status), str(cell)) for cell in matrix.cells}
    assert read == {
        ("web", "web"): ("none", "no direct connection"),
        ("db", "web"): ("services", "? tcp/443, ? tcp/8010-8020"),
        ("web", "db"): ("services", "? tcp/1433"),
        ("db", "db"): ("services", "? tcp/5022"),
    }
    origin = matrix["db", "web"].origin
    assert origin is not None
    assert (origin.file, origin.line, origin.column, origin.text) == ("doc.txt", 7, 1, "TCP 443, 8010-8020")


@pytest.mark.parametrize("name", ["profile.toml", "doc.txt", "."])
def test_a_matrix_is_named_by_its_profile_its_document_or_their_folder(folder: Path, name: str) -> None:
    assert len(list(xg.load(folder / name).flows)) == 4


@pytest.mark.parametrize(
    "said",
    ['format = "sections"', 'format = "text"\nwhole = true', 'kind = "profile"\nformat = "text"\nwhole = true'],
)
def test_a_text_that_is_read_whole_is_called_so_in_several_ways(folder: Path, said: str) -> None:
    before = xg.load(folder)
    (folder / "profile.toml").write_text(f"{said}\n{PROFILE}", encoding="utf-8")
    assert xg.load(folder) == before


def test_what_stands_below_the_last_row_is_no_part_of_the_table(folder: Path) -> None:
    before = xg.load(folder)
    (folder / "doc.txt").write_text(f"{DOCUMENT}\nCopyright\n", encoding="utf-8")
    assert xg.load(folder) == before


def test_a_whole_text_in_another_encoding_is_read_when_the_profile_names_it(folder: Path) -> None:
    before = xg.load(folder)
    (folder / "profile.toml").write_text(f'encoding = "utf-16"\n{PROFILE}', encoding="utf-8")
    (folder / "doc.txt").write_text(DOCUMENT, encoding="utf-16")
    assert xg.load(folder) == before


TABLE = """\
| source | destination | port |
|---|---|---|
| web | db | 1433 TCP |
| | | |
| db | web | 443 TCP |
"""


def test_any_format_can_be_read_whole(folder: Path) -> None:
    def whole(said: str, text: str) -> str | list[str]:
        profile = PROFILE.replace('"doc.txt"', f'"doc.md"\nformat = "markdown"\nwhole = {said}', 1)
        (folder / "profile.toml").write_text(profile, encoding="utf-8")
        (folder / "doc.md").write_text(text, encoding="utf-8")
        try:
            return [f"{flow.source} {flow.service.key}" for flow in xg.load(folder / "profile.toml").flows]
        except xg.ExgraphError as error:
            return str(error).replace(f"{folder}/", "")

    flows = ["web ? tcp/1433", "db ? tcp/443"]
    broken = TABLE.replace("| db | web | 443 TCP |", "| db | web | |\n| web | mail | 25 TCP |")
    broken += "\n| term | meaning |\n|---|---|\n| LAN | local network |\n"
    assert whole("true", TABLE) == whole("false", TABLE) == flows
    assert whole("false", broken) == [*flows[:1], "db ? [no port is stated]"]
    assert whole("true", broken) == (
        "doc.md line 6, column \"port\": unknown role 'mail'; "
        "known: web, web server, webserver, the web server (front), db, database server\n"
        "    web | mail | 25 TCP\n"
        "    ^^^^^^^^^^^^^^^^^^^\n"
        "doc.md line 8: no column is about ports\n"
        "    term | meaning\n"
        "    ^^^^^^^^^^^^^^\n"
        "doc.md line 5: no port is stated\n"
        "    db | web\n"
        "    ^^^^^^^^"
    )


@pytest.mark.parametrize(
    ("kind", "message"),
    [
        (
            '"policy"',
            "profile.toml line 1: this is a policy, not a profile: it is given to `exgraph check POLICY` and "
            '`exgraph report --policy POLICY`\n    kind = "policy"\n            ^^^^^^',
        ),
        (
            '"profil"',
            "profile.toml line 1: unknown kind 'profil'; did you mean 'profile'?\n"
            '    kind = "profil"\n            ^^^^^^',
        ),
        (
            "[1]",
            "profile.toml line 1: unknown kind [1]; known: profile, inventory, policy\n    kind = [1]\n           ^^^",
        ),
    ],
)
def test_a_file_of_another_kind_says_what_it_is_and_what_takes_it(folder: Path, kind: str, message: str) -> None:
    (folder / "profile.toml").write_text(f"kind = {kind}\n{PROFILE}", encoding="utf-8")
    assert problems(folder / "profile.toml") == message


def test_the_account_adds_up(folder: Path) -> None:
    account = xg.read(folder).account
    assert str(account) == (
        "2 tables, 4 rows, 4 cells: 3 connect (4 flows, 0 unresolved), "
        "1 say no direct connection, 0 rejected, 0 skipped"
    )
    assert account.rows == account.connecting + account.none + account.rejected + account.skipped


@pytest.mark.parametrize("encode", [lambda t: t.replace("\n", "\r\n").encode(), lambda t: b"\xef\xbb\xbf" + t.encode()])
def test_line_ends_and_a_byte_order_mark_change_nothing(folder: Path, encode) -> None:  # type: ignore[no-untyped-def]
    before = xg.load(folder)
    (folder / "doc.txt").write_bytes(encode(DOCUMENT))
    assert xg.load(folder) == before


def broken(folder: Path, *changes: tuple[str, str]) -> str:
    text = DOCUMENT
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    (folder / "doc.txt").write_text(text, encoding="utf-8")
    return problems(folder / "profile.toml")


def test_every_bad_place_is_told_at_once_with_line_and_caret(folder: Path) -> None:
    message = broken(
        folder,
        ("DATABASE SERVER |", "Datenbank server |"),
        ("8010-8020", "8020-8010"),
        ("1433 TCP", "70000 TCP"),
        ("Database server | 5022/tcp |", "Database server |"),
    )
    assert message == (
        "doc.txt line 6: unknown role 'Datenbank server'; did you mean 'database server'?\n"
        "    Datenbank server |\n"
        "    ^^^^^^^^^^^^^^^^\n"
        "doc.txt line 7: the range runs backwards: 8020 is above 8010\n"
        "    TCP 443, 8020-8010 |\n"
        "             ^^^^^^^^^\n"
        "doc.txt line 11: 70000 is no port: ports are 1 to 65535\n"
        "    The web server (front) | 70000 TCP |\n"
        "                             ^^^^^\n"
        "doc.txt line 12: the row has a source but no cell\n"
        "    Database server |\n"
        "    ^^^^^^^^^^^^^^^"
    )


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "5022/tcp |",
            "5022/tcp | x |",
            "doc.txt line 12: the row has 3 cells where 2 are expected\n"
            "    Database server | 5022/tcp | x |\n"
            "                                 ^",
        ),
        (
            "Database server | 5022",
            "The web server (front) | 5022",
            "doc.txt line 12: 'web' already has a row towards 'db', on line 11\n"
            "    The web server (front) | 5022/tcp |\n"
            "    ^^^^^^^^^^^^^^^^^^^^^^",
        ),
        (
            "To the Database server:",
            "To the mail server:",
            None,
        ),
        (
            "N/A |\n",
            "N/A |\nthis lost its bar\n",
            "doc.txt line 6: this line stands among the rows of a table but has no |\n"
            "    this lost its bar\n"
            "    ^^^^^^^^^^^^^^^^^",
        ),
        (
            "To the Database server:",
            "To the web server (front):",
            "doc.txt line 9: the table is towards 'web', but its heading names 'db'\n"
            "    From: | To the web server (front): |\n"
            "            ^^^^^^^^^^^^^^^^^^^^^^^^^^",
        ),
    ],
)
def test_what_is_broken_is_shown(folder: Path, old: str, new: str, message: str | None) -> None:
    if message is None:
        text = DOCUMENT.replace(old, new, 1).replace("Ports for the database server", "Ports for something else", 1)
        (folder / "doc.txt").write_text(text, encoding="utf-8")
        assert problems(folder / "profile.toml") == (
            "doc.txt line 8: no known role is named here as the destination\n"
            "    Ports for something else\n"
            "    ^^^^^^^^^^^^^^^^^^^^^^^^"
        )
    else:
        assert broken(folder, (old, new)) == message


def test_a_document_without_a_table_says_what_a_table_looks_like(folder: Path) -> None:
    (folder / "doc.txt").write_text("nothing here\n", encoding="utf-8")
    assert problems(folder / "profile.toml") == (
        "doc.txt: no table was found: a table begins with a line such as ---|---|"
    )


def test_bytes_that_are_not_utf_8_are_told_with_their_line(folder: Path) -> None:
    (folder / "doc.txt").write_bytes("one\nПорты\n".encode("cp1251"))
    assert problems(folder / "profile.toml") == "doc.txt line 2: byte 0xcf is not UTF-8"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            'zone = "inside"',
            'zone = "outside"',
            "profile.toml line 19: unknown zone 'outside'; did you mean 'inside'?\n"
            '    zone = "outside"\n'
            "            ^^^^^^^",
        ),
        (
            'id = "db"',
            'id = "web"',
            "profile.toml line 17: id 'web' occurs twice in roles\n    id = \"web\"\n          ^^^",
        ),
        (
            'aliases = ["The',
            'alias = ["The',
            "profile.toml line 14: unknown key 'alias'; did you mean 'aliases'?\n"
            '    alias = ["The web server (front)"]\n'
            "    ^^^^^",
        ),
        (
            "exposed = true",
            'exposed = "yes"',
            'profile.toml line 8: exposed must be true or false\n    exposed = "yes"\n    ^^^^^^^',
        ),
        (
            '[[roles]]\nid = "web"',
            '[[roles]\nid = "web"',
            "profile.toml line 10: not TOML: expected ']]' at the end of an array declaration\n"
            "    [[roles]\n"
            "           ^",
        ),
        (
            'document = "doc.txt"\n',
            "",
            "profile.toml: the profile has no 'document'",
        ),
        (
            'document = "doc.txt"',
            'document = "dok.txt"',
            "dok.txt: No such file or directory",
        ),
        (
            'label = "Database server"',
            'label = "The web server (front)"',
            "profile.toml line 18: 'The web server (front)' names both 'web' and 'db'\n"
            '    label = "The web server (front)"\n'
            "             ^^^^^^^^^^^^^^^^^^^^^^",
        ),
    ],
)
def test_a_broken_profile_is_told_with_line_and_caret(folder: Path, old: str, new: str, message: str) -> None:
    assert old in PROFILE
    (folder / "profile.toml").write_text(PROFILE.replace(old, new, 1), encoding="utf-8")
    assert problems(folder / "profile.toml") == message


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("exchange-2003", "unknown matrix 'exchange-2003'; did you mean 'exchange-2003-2007'?"),
        ("none.toml", "none.toml: no such file"),
        ("a/b", "a/b: no such file"),
    ],
)
def test_an_unknown_matrix_names_the_known_one(name: str, message: str) -> None:
    with pytest.raises(xg.ExgraphError) as caught:
        xg.load(name)
    assert str(caught.value) == message
