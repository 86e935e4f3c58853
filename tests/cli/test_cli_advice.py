"""Options that a message tells to type: pasted as they stand, they leave fewer things open."""

from __future__ import annotations

import re
import subprocess

import pytest

#: An option with a header or a name in quotes, or with the word that stands for a name.
OPTION = re.compile(r'--(?:column [a-z-]+|source|destination|host)[ =](?:"(?:[^"\\]|\\.)*"|ROLE)')
DOCUMENTS = {
    "a header in German": ("Quelle,Ziel,Anschluss\nWeb,App,443\nApp,Store,5432\n", "ports.csv"),
    "headers with signs of a shell": (
        '| Source | A "b" $c `d` | Port |\n|---|---|---|\n| Desk | Hub | 25/tcp |\n',
        "ports.md",
    ),
    "an end that a title may name": (
        "# System requirements\n\n| Source | Port |\n|---|---|\n| Desk | 25/tcp |\n",
        "ports.md",
    ),
    "directions without a machine": (
        "| Direction | Remote | Port |\n|---|---|---|\n| In | Web | 443/tcp |\n| Out | Store | 5432/tcp |\n",
        "ports.md",
    ),
    "row numbers in the middle": (
        "| Amt | Ort | Lfd | Ligne |\n|---|---|---|---|\n| Web | App | 1 | 443 |\n| Desk | Store | 2 | 5432 |\n",
        "ports.md",
    ),
    "a column of protocols": (
        "| Source | Destination | Use | Port |\n|---|---|---|---|\n| A | B | TCP | 443 |\n| B | A | UDP | 53 |\n",
        "ports.md",
    ),
}


def pasted(text: str) -> list[str]:
    """The words that a shell makes of a text."""
    done = subprocess.run(["sh", "-c", f"printf '%s\\n' {text}"], capture_output=True, encoding="utf-8", check=True)
    return done.stdout.splitlines()


@pytest.mark.parametrize(("text", "name"), DOCUMENTS.values(), ids=DOCUMENTS)
def test_each_option_of_a_message_leaves_fewer_things_open(exgraph, workplace, text, name):
    (workplace / name).write_text(text, encoding="utf-8")
    before = exgraph("read", name, "-f", "csv")
    options = OPTION.findall(before.err)
    assert options, before
    for option in options:
        after = exgraph("read", name, "-f", "csv", *pasted(option.replace("ROLE", "Hub")))
        assert after.code <= before.code
        assert OPTION.findall(after.err) != options
        assert len(after.out.splitlines()) >= len(before.out.splitlines())


def test_row_numbers_are_never_proposed_for_the_ports(exgraph, workplace):
    text, name = DOCUMENTS["row numbers in the middle"]
    (workplace / name).write_text(text, encoding="utf-8")
    assert '--column port="Ligne"' in exgraph("read", name).err
    assert 'port="Lfd"' not in exgraph("read", name).err


def test_what_is_missing_is_said_in_the_language_asked_for(exgraph, workplace):
    (workplace / "ports.csv").write_text(DOCUMENTS["a header in German"][0], encoding="utf-8")
    told = exgraph("read", "ports.csv", "--lang", "ru").err
    assert told == (
        "ports.csv, строка 1: столбец 'Anschluss' похож на порты, но его заголовок не распознан; её столбцы: "
        '"Quelle", "Ziel", "Anschluss"; port: распознаются заголовки Port, Ports, Port range, Порт, Porta, 端口, '
        'ポート, 포트; или укажите --column port="Anschluss"\n'
    )
