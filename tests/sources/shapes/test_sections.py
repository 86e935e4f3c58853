"""A matrix by sections is seen by what it is: tables that list the same roles, each under a title that names one."""

from __future__ import annotations

import pytest

import exgraph as xg
from exgraph.sources.builtin import builtin_profile
from exgraph.sources.profile import fold, read_profile
from exgraph.sources.shapes.cells.likeness import Likeness, are_forms, words_of

SEED = builtin_profile("exchange-2003-2007").parent / "matrix.ru.txt"


def pairs(text: str, tmp_path, name: str = "doc.txt", **how) -> set[tuple[str, str, str]]:
    path = tmp_path / name
    path.write_bytes(text.encode("utf-8"))
    matrix = xg.load(path, stated=True, reading=xg.Reading(**how))
    labels = {role.id: role.label(matrix.language) for role in matrix.roles}
    return {(labels[c.source], labels[c.destination], str(c)) for c in matrix.cells}


@pytest.mark.parametrize("name", ["matrix.ru.txt", "copy.md", "copy"])
@pytest.mark.parametrize("merge", [False, True])
def test_the_seed_reads_without_its_profile_as_with_it(tmp_path, name, merge):
    (tmp_path / name).write_bytes(SEED.read_bytes())
    drafted = xg.read(tmp_path / name, reading=xg.Reading(merge_aliases=merge))
    assert len(drafted.matrix.roles) == (14 if merge else 15)
    assert (drafted.account, drafted.problems) == (xg.read().account, ())
    spellings = read_profile(builtin_profile("exchange-2003-2007")).spellings
    ids = {role.id: spellings[fold(role.label("ru"))] for role in drafted.matrix.roles}
    flows = sorted((ids[f.source], ids[f.destination], f.service.key) for f in drafted.matrix.flows)
    assert flows == sorted((f.source, f.destination, f.service.key) for f in xg.load().flows)
    assert len(flows) == 367


def test_spellings_that_no_table_lists_together_are_proposed_as_one_role():
    document = xg.read(SEED, reading=xg.Reading(profile=False))
    ((role, spelling),) = {(alias.role, alias.spelling) for alias in document.aliases}
    assert role == "Общие папки (на сервере почтовых ящиков Exchange 2007)"
    assert spelling == "Общие папки (на сервере почтовых ящиков Exchange Server 2007)"
    assert document.aliases[0].reason == "each table lists one of them, and they differ in few words"


def test_the_profile_that_is_drafted_of_the_seed_reads_the_same_flows(tmp_path):
    (tmp_path / "copy.txt").write_bytes(SEED.read_bytes())
    document = xg.read(tmp_path / "copy.txt")
    (tmp_path / "profile.toml").write_text(xg.draft_profile(document), encoding="utf-8")
    again = xg.read(tmp_path / "profile.toml")
    assert again.matrix.cells == document.matrix.cells
    assert again.account == document.account


ENGLISH = """\
1. Ports for talking to the mail relay

To send data from this computer: | To the mail relay, open these ports: |
---|---|
1) Mail relay | - |
2) Branch gateway | 25 TCP |
3) Reporting database | |

2. Ports for talking to branch gateways

To send data from this computer: | To branch gateways, open these ports: |
---|---|
1) Mail relay | 443/tcp |
2) Branch gateway | N/A |
3) Reporting database | 8443 TCP |

3. Ports for talking to the database for reporting

To send data from this computer: | To the reporting database, open these ports: |
---|---|
1) Mail relay | N/A |
2) Branch gateway | 1433 TCP, dynamic |
3) Reporting database | 5022 TCP |
"""
EXPECTED = {
    ("Mail relay", "Mail relay", "no direct connection"),
    ("Branch gateway", "Mail relay", "? tcp/25"),
    ("Mail relay", "Branch gateway", "? tcp/443"),
    ("Branch gateway", "Branch gateway", "no direct connection"),
    ("Reporting database", "Branch gateway", "? tcp/8443"),
    ("Mail relay", "Reporting database", "no direct connection"),
    ("Branch gateway", "Reporting database", "? tcp/1433, ? ?/dynamic"),
    ("Reporting database", "Reporting database", "? tcp/5022"),
}


def on_two_lines(text: str) -> str:
    """Each row's cell on a line of its own; an empty one is left out."""
    lines = []
    for line in text.splitlines():
        label, bar, cell = line.partition(" | ")
        if bar and label[:1].isdigit():
            lines += [f"{label} |", cell] if cell.strip("| ") else [f"{label} |"]
        else:
            lines.append(line)
    return "\n".join(lines) + "\n"


LAYOUTS = {
    "as it is": ENGLISH,
    "on two lines": on_two_lines(ENGLISH),
    "without empty lines": "\n".join(line for line in ENGLISH.splitlines() if line) + "\n",
    "on two lines without empty lines": "\n".join(line for line in on_two_lines(ENGLISH).splitlines() if line) + "\n",
    "with an empty line after each": on_two_lines(ENGLISH).replace("\n", "\n\n"),
    "with line ends of Windows": on_two_lines(ENGLISH).replace("\n", "\r\n"),
    "with a mark at its beginning": "\ufeff" + ENGLISH,
    "with outer bars": "\n".join(f"| {line}" if "|" in line else line for line in ENGLISH.splitlines()),
    "with Markdown headings": "\n".join(
        f"## {line}" if line[:3] in ("1. ", "2. ", "3. ") else line for line in ENGLISH.splitlines()
    ),
    "without headings": "\n".join(line for line in ENGLISH.splitlines() if line[:3] not in ("1. ", "2. ", "3. ")),
    "without numbers": ENGLISH.replace("1) ", "").replace("2) ", "").replace("3) ", ""),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_layout_of_the_lines_does_not_matter(tmp_path, layout):
    assert pairs(LAYOUTS[layout], tmp_path) == EXPECTED


NAMED = {
    "tabs": "\n".join(line.removesuffix("|").replace("|", "\t") for line in ENGLISH.splitlines() if "---" not in line),
    "bars in headers alone": "\n".join(
        line if line.startswith("To ") else line.removesuffix(" |")
        for line in on_two_lines(ENGLISH).splitlines()
        if "---" not in line
    ),
}


@pytest.mark.parametrize("layout", NAMED)
def test_lines_without_bars_are_read_when_the_format_is_named(tmp_path, layout):
    assert pairs(NAMED[layout], tmp_path, form="text") == EXPECTED


def test_a_cell_that_is_missing_is_silent_and_counted(tmp_path):
    (tmp_path / "doc.txt").write_text(ENGLISH, encoding="utf-8")
    account = xg.read(tmp_path / "doc.txt").account
    assert (account.tables, account.rows, account.connecting, account.none, account.skipped) == (3, 9, 5, 3, 1)


LANGUAGES = {
    "de": (
        ("Postfachserver", "Zugriffsserver", "Öffentliche Ordner"),
        ("Ports zum Postfachserver hin", "Ports zu den Zugriffsservern", "Ports zu öffentlichen Ordnern"),
        ("Von diesem Computer:", "Öffnen Sie:"),
    ),
    "ru": (
        ("Пограничный сервер", "Узел отчётности", "Старая библиотека"),
        ("Порты для связи с пограничным сервером", "Порты для связи с узлом отчётности", "Порты старой библиотеки"),
        ("С этого узла:", "Откройте порты:"),
    ),
    "fr": (
        ("Serveur de messagerie", "Passerelle régionale", "Base de rapports"),
        ("Vers les serveurs de messagerie", "Vers la passerelle régionale", "Vers la base de rapports"),
        ("Depuis cet ordinateur :", "Ouvrez :"),
    ),
    "pl": (
        ("Serwer poczty", "Brama oddziału", "Baza raportów"),
        ("Porty do serwera poczty", "Porty do bramy oddziału", "Porty do bazy raportów"),
        ("Z tego komputera:", "Otwórz:"),
    ),
    "zh": (
        ("邮件中继服务器", "分支网关", "报表数据库"),
        ("与邮件中继服务器通信的端口", "与分支网关通信的端口", "与报表数据库通信的端口"),
        ("从此计算机:", "使用以下端口:"),
    ),
    "ja": (
        ("メール中継サーバー", "支店ゲートウェイ", "帳票データベース"),
        ("メール中継サーバーとの通信", "支店ゲートウェイとの通信", "帳票データベースとの通信"),
        ("このコンピューターから:", "使用するポート:"),
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_destination_is_recognised_in_any_form_and_language(tmp_path, language):
    roles, titles, header = LANGUAGES[language]
    lines, expected = [], set()
    for number, (title, destination) in enumerate(zip(titles, roles, strict=True)):
        lines += [title, " | ".join(header) + " |", "---|---|"]
        for place, source in enumerate(roles):
            port = 1000 + 10 * number + place
            lines += [f"{source} |", f"{port} TCP |"]
            expected.add((source, destination, f"? tcp/{port}"))
    text = "\n".join(lines)
    assert pairs(text, tmp_path) == expected


def test_tables_of_destinations_name_the_source_in_their_titles(tmp_path):
    table = "| Destination | Ports |\n|---|---|\n| Web server | {} |\n| Application | {} |\n| Store | {} |\n\n"
    text = (
        "## From the web servers\n\n" + table.format("-", "8080 TCP", "N/A")
        + "## From applications\n\n" + table.format("80 TCP", "-", "5432 TCP")
    )  # fmt: skip
    assert pairs(text, tmp_path, "doc.md") == {
        ("Web server", "Web server", "no direct connection"),
        ("Web server", "Application", "? tcp/8080"),
        ("Web server", "Store", "no direct connection"),
        ("Application", "Web server", "? tcp/80"),
        ("Application", "Application", "no direct connection"),
        ("Application", "Store", "? tcp/5432"),
    }


def test_services_that_several_hosts_offer_are_no_roles(tmp_path):
    table = "| Service | Port |\n|---|---|\n| SSH | 22 TCP |\n| Metrics | 9100 TCP |\n\n"
    (tmp_path / "doc.md").write_text(f"## Web\n\n{table}## Database\n\n{table}", encoding="utf-8")
    read = xg.read(tmp_path / "doc.md", reading=xg.Reading(empty=True))
    assert {each.shape for each in read.explanations} == {"ports only"}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("сервером", "сервер", True),
        ("папками", "папки", True),
        ("gateway", "gateways", True),
        ("клиентского", "клиент", False),
        ("mail", "main", True),
        ("2003", "2007", False),
        ("at", "a", False),
        ("中继", "中央", False),
    ],
)
def test_forms_of_a_word_begin_alike(one, other, expected):
    assert are_forms(one, other) is expected
    assert are_forms(other, one) is expected


def test_words_of_a_script_without_spaces_are_pairs_of_characters():
    assert words_of("Exchange 邮件中继 Exchange") == ("exchange", "邮件", "件中", "中继")


def test_a_word_of_many_names_tells_little():
    likeness = Likeness(["Mail server", "Web server", "File server"])
    assert likeness.between("To the web server", "Web server") == 1
    assert likeness.between("To the web server", "Mail server") < 0.3
    assert likeness.between("nothing of the kind", "Mail server") == 0
