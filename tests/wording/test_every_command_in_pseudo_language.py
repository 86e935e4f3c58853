"""Every command in the pseudo-language: what stands outside ⟦…⟧ is the document's, an id, or told by a listed module.

Letters that are left are looked for in the string constants of `src`: the module with the longest one that the line
holds has said them. The list of such modules may only shrink.
"""

from __future__ import annotations

import ast
import contextlib
import io
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest

import exgraph
from exgraph.__main__ import run
from exgraph.drawing.palette import FAMILIES
from exgraph.errors import UnknownName
from exgraph.languages.meanings import Column
from exgraph.linting.rules.catalogue import RULES

SOURCE = Path(exgraph.__file__).parent
#: Modules in which a letter of ours stands outside of a phrase, as the commands below show.
LEFT = {
    # What a clause of a standard is about; the texts are data, with the numbers of the clauses.
    "exgraph.policy.clauses",
    # The name of a range, as a document may give one.
    "exgraph.relations.port_numbers",
    # Why a table, a column, a row and a label were taken for what they were taken.
    "exgraph.sources.shapes.told.explanation",
    "exgraph.sources.shapes.roles.new_roles",
    "exgraph.sources.shapes.shape",
    "exgraph.sources.shapes.roles.zones",
    "exgraph.sources.shapes.rows.table_statements",
}
#: Modules that have sentences among their string constants.
WRITTEN = LEFT - {"exgraph.policy.clauses", "exgraph.sources.shapes.rows.table_statements"} | {
    # Help, and descriptions of columns.
    "exgraph.analysis.reach.tables",
    "exgraph.cli.gates",
    "exgraph.cli.options",
    "exgraph.sources.explaining.tables",
    # Parts of errors.
    "exgraph.cli.usage",
    "exgraph.drawing.graphviz.render",
    "exgraph.files.encoding",
    "exgraph.files.toml",
    "exgraph.model.cell",
    "exgraph.policy.answer",
    "exgraph.policy.policy_file",
    "exgraph.sources.matrix_of_tables",
    "exgraph.sources.profile",
    # Names: of Unicode properties and markup in expressions, of formats, commands and protocols.
    "exgraph.notation.lexer",
    "exgraph.notation.lines",
    "exgraph.policy.tables",
    "exgraph.sources.formats.cell_text",
    "exgraph.sources.formats.file_formats",
    "exgraph.filters.formats.__init__",
    "exgraph.sources.shapes.cells.protocol_cells",
    "exgraph.values.applications",
    # The draft of a profile, which is written in English, and what was made of a document.
    "exgraph.sources.drafting",
    "exgraph.sources.shapes.titles.ends",
    "exgraph.sources.shapes.own_csv",
    "exgraph.sources.shapes.own_csv_rows",
    "exgraph.sources.shapes.rows.pairing",
    "exgraph.sources.shapes.rows.row",
    "exgraph.sources.shapes.sections",
    "exgraph.sources.shapes.rows.tally",
}
#: These say everything by phrases.
DONE = ("asymmetry", "ports", "crossings", "show", "linting")

#: Headers are German so that English words stand out.
LIST = """\
# Freigaben

| Quelle | Ziel | Protokoll | Port | Bemerkung |
|---|---|---|---|---|
| Aaa | Bbb | TCP | 443 | |
| Bbb | Aaa | TCP | 443, 8443 | ein Satz |
| Aaa | Bbb | TCP | 443 | |
| Аaa | Bbb | TCP | 8443 | |
| Aaa | Bbb | TCP | 8010-8000 | |
| Bbb | Ccc | SMTP | 995 | |
| Ccc | Ddd | | siehe Text | |
| Ddd | Aaa | IMAP | 143 UDP | |
| Ddd | | TCP | 22 | |
| Any | Any | TCP | 1-65535 | |
| Ddd | Eee | Xxx | dynamic | |

| Name | Alter |
|---|---|
| Eve | alt |
"""
PAIRS = """\
| | Aaa | Bbb | Ccc |
|---|---|---|---|
| Aaa | – | TCP 443 | nein |
| Bbb | UDP 53 | – | SMTP 25 |
| Ccc | | TCP 22 SSH | – |
"""
NAMELESS = "| Port | Protokoll |\n|---|---|\n| 443 | TCP |\n| 53 | UDP |\n"
POLICY = """\
kind = "policy"
name = "777"
default = "deny"
[[rule]]
name = "771"
from = "dmz"
to = "*"
allow = ["SMTP", "tcp/53"]
[[rule]]
name = "772"
from = "*"
to = "dmz"
encrypted = true
[[rule]]
name = "773"
from = "clients"
to = "*"
deny = ["tcp/135", "dynamic"]
"""

SEED = [
    *("show", "show dc", "show relay-dmz hub-2007", "show hub-2007 relay-dmz", "show cas-2007 cas-2007"),
    *("show --lang xx --stated", "lint", "read exchange-2003-2007"),
    *("read --explain exchange-2003-2007", "read -v exchange-2003-2007"),
    *("analyze asymmetry", "analyze ports", "analyze ports --by application", "analyze crossings", "analyze conduits"),
    *("analyze crossings --zone dmz", "analyze crossings --move cas-2007=dmz", "analyze crossings --move dc=directory"),
    *("analyze alike", "analyze alike --threshold 0.7", "analyze alike --threshold 0.7 --across-zones"),
    *("analyze reach dmz", "analyze reach hub-2007 --without 25", "analyze reach clients --without cleartext"),
    *("analyze paths dmz directory", "analyze paths relay-dmz dc --cutoff 2 --limit 3", "analyze paths dc relay-dmz"),
    *("analyze paths --from-zone dmz --to-zone clients", "analyze chokepoints", "analyze chokepoints dmz directory"),
    *("analyze chokepoints relay-dmz hub-2007", "analyze closing", "analyze closing 25", "analyze closing 3389"),
    *("analyze closing 25 tcp/135 dynamic", "analyze closing 25 --at dmz", "analyze closing --pin 100"),
    "analyze closing --pin 5000-5100 --at dmz:exchange-2007",
    *("explain dmz directory", "explain relay-dmz hub-2007", "explain hub-2007 relay-dmz --port 25"),
    *("explain relay-dmz dc -p tcp/135", "explain hub-2007 dc -p dynamic", "explain clients dmz -p 443"),
    *("check 7.toml", "check 7.toml --clauses", "check 7.toml --fail-on violation", "lint --fail-on note"),
    *("diff 1.json 2.json", "diff 2.json 1.json", "diff 1.json 1.json", "diff 1.json 2.json --match label"),
    *("diff 1.json 2.json --fail-on-change", "retire exchange-2003", "retire pf-2003", "retire dmz"),
    *("retire exchange-2003 outlook-2003", "draw -f dot -o -", "draw --diff 2.json -f dot -o - -m 1.json"),
]
DOCUMENTS = [
    f"{command} {document}"
    for document in ("11.md", "12.md", "13.md")
    for command in ("read", "read --explain", "lint", "show", "analyze asymmetry", "analyze ports")
]
DOCUMENTS += [
    f"{command} 11.md --allow-rejected 9"
    for command in ("analyze crossings", "analyze conduits", "analyze chokepoints", "analyze closing", "analyze alike")
]
ERRORS = [
    *("draw --highlight nosuch", "analyze ports --by nosuch", "analyze reach nosuch", "analyze paths dmz"),
    *("show a b c", "explain dmz", "nosuch", "draw --nosuch", "analyze crossings --move nosuch", "export -f nosuch"),
    *("analyze asymmetry -f nosuch", "heatmap nosuch", "draw -f nosuch", "diff - -", "read nosuch.md", "read nosuch"),
    *("draw 1.json -m 2.json", "lint --fail-on nosuch", "lint --rule nosuch", "analyze closing --pin nosuch"),
    *("draw --depth -1", "draw --engine nosuch", "retire nosuch", "retire", "read 11.md --from nosuch"),
    *("read 11.md --column nosuch", "read 11.md --column nosuch=Ziel", "read 11.md --column port=nosuch"),
    *("analyze closing 25 --pin 100", "analyze closing 4242", "analyze alike --threshold 2", "explain dc dc --port x"),
    *("analyze paths dc dc", "analyze chokepoints dc", "draw --collapse --diff 2.json", "heatmap ports --diff 2.json"),
    *("draw --focus dc --if-compromised dc", "gallery -o -", "report --watch -o -", "export -f csv -o 1.json"),
    *("read 11.md --encoding nosuch", "diff 1.json 2.json --match nosuch", "analyze paths dmz directory --limit 0"),
]


FIREWALLS = [
    *("openings dmz", "openings hub-2007", "openings 4242", "inventory 5.toml", "inventory 55.toml", "inventory 5.csv"),
    *("enforce -i 5.toml -o 9.nft", "enforce -i 5.toml --to iptables -o 9.v4", "enforce", "enforce -i 55.toml"),
    *("enforce -i 5.toml --to iptables", "enforce -i 5.toml --to nosuch", "enforce -i 5.toml --firewall nosuch"),
    *("permitted 6.nft -i 5.toml -o 8.json", "permitted -i 5.toml", "permitted 6.nft"),
]
INVENTORY = """\
[[roles]]
id = "hub-2007"
addresses = ["10.0.0.1", "10.0.0.2"]
[[roles]]
id = "dc"
addresses = "10.0.0.9"
[[roles]]
id = "777"
addresses = "10.0.0.7"
[[firewalls]]
id = "5"
between = [["dmz", "*"], ["hub-2007", "dc"]]
"""
#: Every bad place that an inventory can have.
SPOILED = """\
[[roles]]
id = ""
addresses = ["10.0.0.300", 5, "10.0.0.9-10.0.0.1", "10.0.0.1,10.0.0.2", ""]
[[roles]]
id = "dc"
addresses = []
[[firewalls]]
id = "5"
direction = "77"
between = [["dmz"]]
[[firewalls]]
id = "5"
[firewalls.interfaces]
7 = 5
[enforce]
transport = { "7" = "77" }
"""
RULES_OF_6 = """\
table inet 6 {
\tchain forward {
\t\ttype filter hook forward priority 0; policy drop;
\t\tip saddr 10.0.0.1 ip daddr 10.0.0.9 tcp dport 53 accept
\t\tmeta mark 7 tcp dport 54 accept
\t}
}
"""


COMMANDS = (*SEED, *DOCUMENTS, *FIREWALLS, *ERRORS)
FILES = {"5.toml": INVENTORY, "55.toml": SPOILED, "5.csv": "role,77,host\nx,y,z\n", "6.nft": RULES_OF_6}
#: Words of the documents, of their zones, of services and options.
WORDS = {
    *re.findall(r"[^\W\d_]+", f"{LIST} {PAIRS} {NAMELESS} 11.md 7.toml a.json matrix.ru.txt nosuch"),
    *re.findall(r"[^\W\d_]+", f"{INVENTORY} {SPOILED} role,77,host v4 v6 nft csv trace forward toml"),
    *("exgraph", "dynamic", "SSL", "TLS", "tcp", "udp", "internal", "Internal", "Internet"),
} - {"Port", "Name"}
#: What a cell may be as a whole: a meaning that --column takes, a header or row of a document, a command.
CELLS = {
    *map(str, Column),
    "default",
    "Port",
    "Name",
    "Name | Alter",
    "exgraph check",
    "exgraph lint",
    "exgraph analyze conduits",
}
#: What the rules of the policy ask for, in the notation of policies.
WANTED = ("SMTP, tcp/53 only", "encrypted only", "no tcp/135, dynamic")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the documents, named by numbers."""
    place = tmp_path_factory.mktemp("pseudo")
    for name, text in {"11.md": LIST, "12.md": PAIRS, "13.md": NAMELESS, "7.toml": POLICY, **FILES}.items():
        (place / name).write_text(text, encoding="utf-8")
    matrix = exgraph.load()
    (place / "1.json").write_text(str(exgraph.export(matrix, "json")), encoding="utf-8")
    roles = [role for role in matrix.roles if role.id != "pf-2003"]
    kept = [
        (flow.source, flow.destination, flow.service)
        for flow in list(matrix.flows)[:-60]
        if "pf-2003" not in (flow.source, flow.destination)
    ]
    later = exgraph.Matrix.from_flows(roles, matrix.zones, [*kept, ("dc", "hub-2007", "tcp/4711")], "2")
    (place / "2.json").write_text(str(exgraph.export(later, "json")), encoding="utf-8")
    return place


@pytest.fixture(scope="module")
def names() -> tuple[str, ...]:
    """The seed's texts, and the names of roles, zones, services and rules; the longest first."""
    known: set[str] = {family.label for family in FAMILIES} | {rule.id for rule in RULES} | {*WANTED}
    for matrix in (exgraph.load(), exgraph.load(stated=True)):
        for thing in (*matrix.roles, *matrix.zones, *matrix.products):
            known |= {thing.id, *thing.labels.as_dict().values()}
        for spans in (product.dynamic for product in matrix.products):
            known |= {text for span in spans for text in (span.platform, span.source)}
        for cell in matrix.cells:
            known |= {cell.origin.text} if cell.origin else set()
        for flow in matrix.flows:
            known |= {flow.origin.text, flow.origin.file, flow.service.key, flow.service.application}
    return tuple(sorted(filter(None, known), key=len, reverse=True))


def outside(text: str) -> str:
    while (left := re.sub("⟦[^⟦⟧]*⟧", "", text)) != text:
        text = left
    return text


@cache
def modules() -> tuple[tuple[str, ast.Module], ...]:
    """The modules that are to say nothing themselves: all but those of words."""
    made = []
    for path in sorted(SOURCE.rglob("*.py")):
        name = ".".join(("exgraph", *path.relative_to(SOURCE).with_suffix("").parts))
        if not name.startswith(("exgraph.wording.", "exgraph.languages.")):
            made.append((name, ast.parse(path.read_text(encoding="utf-8"))))
    return tuple(made)


@cache
def constants() -> tuple[tuple[str, str], ...]:
    """Each text in the code and the data of the package, with its module, the longest first."""
    found = {
        (node.value.strip(), module)
        for module, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    for path in SOURCE.rglob("*.toml"):
        name = ".".join(("exgraph", *path.relative_to(SOURCE).with_suffix("").parts))
        found |= {(text, name) for text in re.findall('"([^"]*)"', path.read_text(encoding="utf-8"))}
    return tuple(sorted((one for one in found if re.search(r"[^\W\d_]", one[0])), key=lambda one: (-len(one[0]), one)))


def words(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", text))


def unsaid(text: str, names: Iterable[str]) -> Iterator[str]:
    """The lines with letters outside of phrases, without what is known. A cell may be a name as a whole."""
    text = outside(text)
    for name in names:
        text = text.replace(name, "")
    for line in text.splitlines():
        cells = [cell for cell in re.split(r"\s{2,}", line.strip()) if cell not in CELLS]
        if words("  ".join(cells)) - WORDS:
            yield "  ".join(cells)


@cache
def sayer(line: str) -> frozenset[str]:
    """The modules that have the longest text in the line, and a word in it that is not known."""
    longest = ""
    said = set()
    for text, module in constants():
        if len(text) < len(longest):
            break
        # Most texts are not in the line at all, which is sooner known than an expression is made.
        if text in line and words(text) - WORDS and _whole(text).search(line):
            longest, said = text, said | {module}
    return frozenset(said)


def _whole(text: str) -> re.Pattern[str]:
    return re.compile(f"{_edge(text[0], '<!')}{re.escape(text)}{_edge(text[-1], '!')}")


def _edge(sign: str, look: str) -> str:
    return rf"(?{look}\w)" if sign.isalnum() else ""


@pytest.fixture(scope="module")
def told(folder: Path, names: tuple[str, ...]) -> dict[str, list[str]]:
    """Command → its lines that have letters outside of phrases."""
    with contextlib.chdir(folder):
        return {command: list(dict.fromkeys(unsaid(printed(command), names))) for command in COMMANDS}


def printed(command: str) -> str:
    """What a command prints on both streams; of DOT what can be seen."""
    out, err = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.TextIOWrapper(io.BytesIO(), "utf-8")
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = run([*command.split(), "--lang", "xx"])
        assert code in (0, 1, 2, 3), command
    texts = []
    for stream in (out, err):
        stream.seek(0)
        texts.append(stream.read())
    return "\n".join(("" if " dot " in command else texts[0], texts[1]))


@pytest.mark.slow
def test_only_the_modules_of_the_list_say_anything_without_a_phrase(told: dict[str, list[str]]) -> None:
    lines = {line: command for command, lines in told.items() for line in lines}
    unknown = {line: (command, sayer(line)) for line, command in lines.items() if not sayer(line) & LEFT}
    assert unknown == {}


def test_every_module_of_the_list_is_still_needed(told: dict[str, list[str]]) -> None:
    assert {min(known) for lines in told.values() for line in lines if (known := sayer(line) & LEFT)} == LEFT


def test_the_modules_that_speak_are_not_on_the_list() -> None:
    assert not [module for module in LEFT | WRITTEN if {*DONE} & {*module.split(".")}]


#: What is made of English texts that no answer holds: descriptions for docs, help and SARIF; errors in a file.
DESCRIBED = ("Sheet", "Column", "_field", "Rule", "Problem", "Names", "Another", "Argument", "Option")


def sentences(tree: ast.Module) -> Iterator[str]:
    """String constants of three words and more, but for docstrings, descriptions, errors, and what is raised."""
    apart: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr | ast.Raise):
            apart |= {id(inner) for inner in ast.walk(node)}
        if isinstance(node, ast.keyword) and node.arg in ("about", "help", "formats", "output", "metavar"):
            apart |= {id(inner) for inner in ast.walk(node)}
        if isinstance(node, ast.Call) and ast.unparse(node.func) in DESCRIBED:
            apart |= {id(inner) for inner in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in apart:
            text = node.value.strip()
            if re.search("[A-Za-z]+ [a-z]+ [a-z]+", text) and not re.search(r"[<>{}\\=@]|font|Sans", text):
                yield text


def test_sentences_stand_among_the_words() -> None:
    """Held by the source, so that what no command above says is seen too."""
    assert {module for module, tree in modules() if next(sentences(tree), None)} == WRITTEN


def test_there_is_a_phrase_for_every_kind_of_unknown_name() -> None:
    kinds = {
        node.args[0].value
        for _, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) == "UnknownName"
        and isinstance(node.args[0], ast.Constant)
    }
    assert len(kinds) > 20
    for kind in kinds | {"role", "zone"}:
        assert UnknownName(kind, "a", ["b", "c"]).said() == f"unknown {kind} 'a'; known: b, c"
