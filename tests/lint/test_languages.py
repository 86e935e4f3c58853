"""Findings in other languages: in Russian, and in the pseudo-language that shows what is said without a phrase."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from exgraph import lint, read
from exgraph.wording import en, ru

ROWS = """\
| Source | Destination | Protocol | Port |
|---|---|---|---|
| Client | Server | TCP | 443 |
| Client | Server | TCP | 443 |
| Clіent | Server | TCP | 8443 |
| Client | Server | TCP | 8010-8000 |
| Server | Client | IMAP | 143 UDP |
| Server | Backup | SMTP | 995 |
| Server | Backup | NTP | 123 TCP |
| Server | Clients | SMTP | 25/587 SSL |
| Servers | Other | HTTP | |
| Any | Any | TCP | 1-65535 |
| Server | Client | own | dynamic |
| Other | Client | HTTPS | 80 TCP |
| Other | Client | | see comments |
| Other | Mail | POP3 | 110, 995 |
| Mail | Other | POP3 | 110, 1110 |

| Name | Age |
|---|---|
| Eve | old |
"""


@pytest.fixture
def document_read(tmp_path):
    path = tmp_path / "ports.md"
    path.write_text(ROWS, encoding="utf-8")
    return read(path)


def outside(text: str) -> str:
    """What stands outside of ⟦…⟧, which may be nested."""
    while "⟦" in text:
        text = re.sub(r"⟦[^⟦⟧]*⟧", "", text)
    return text


@pytest.mark.parametrize("source", ["seed", "document_read"])
def test_in_the_pseudo_language_every_word_of_a_finding_is_a_phrase(source, request):
    found = lint(request.getfixturevalue(source))
    assert len({finding.rule.id for finding in found.findings}) > 8
    for finding in found.findings:
        said = finding.phrase.said("xx")
        assert not re.search(r"[^\W\d_]", outside(said))
        assert re.sub("[⟦⟧]", "", said) == finding.message


@pytest.mark.parametrize("source", ["seed", "document_read"])
def test_nothing_of_ours_stands_outside_of_a_phrase_but_ids(source, request):
    found = lint(request.getfixturevalue(source))
    text = outside(found.to_text(language="xx"))
    names = (*(f"{rule.id}: " for rule in found.rules), *(role.label("xx") for role in found.matrix.roles))
    for name in sorted(names, key=len, reverse=True):
        text = text.replace(name, "")
    assert not re.search(r"[^\W\d_]", text)


def test_json_csv_and_sarif_are_english_whatever_is_spoken(seed):
    found = lint(seed, rules=["mail-never-sent"])
    assert found.findings[0].message.startswith("other-clients fetches mail by POP3 and IMAP but has no SMTP")
    assert found.findings[0].message in found.to_json()
    assert found.findings[0].message in found.to_csv()
    assert found.findings[0].message in found.to_sarif()


def test_a_phrase_has_the_same_fields_in_both_languages():
    ours = {name: text for name, text in en.PHRASES.items() if name.startswith(("lint.", "inference."))}
    assert ours.keys() == {name for name in ru.PHRASES if name.startswith(("lint.", "inference."))}
    for name, text in ours.items():
        assert fields(text) == fields(ru.PHRASES[name]), name


def fields(text: str | tuple[str, ...]) -> set[str]:
    forms = (text,) if isinstance(text, str) else text
    return {name for form in forms for _, name, _, _ in Formatter().parse(form) if name}


def russian(matrix, rule: str) -> str:
    return lint(matrix, rules=[rule]).to_text(language="ru")


def test_a_finding_of_the_registry_in_russian(seed):
    assert russian(seed, "port-registered-for-other") == (
        "1 ошибка (проверено правил: 1).\n"
        "\n"
        "Ошибки (1)\n"
        "строки                что найдено\n"
        "13, 15, 23, 160 (+3)  port-registered-for-other: SMTP на 995, но этот порт зарегистрирован для pop3s\n"
        "                      «SMTP (25 995 SMTP TLS)»\n"
        "                      Ретрансляция SMTP → Транспортный сервер-концентратор и ещё 6 пар\n"
        "\n"
        "Строки указаны по файлу matrix.ru.txt. Правила: docs/lint.md.\n"
    )


def test_a_finding_on_both_directions_in_russian(seed):
    assert russian(seed, "mail-never-sent") == (
        "1 предупреждение (проверено правил: 1).\n"
        "\n"
        "Предупреждения (1)\n"
        "строки  что найдено\n"
        "52      mail-never-sent: other-clients получает почту по POP3 и IMAP, но отправить её не может: SMTP не "
        "открыт, хотя и назван в самом имени роли\n"
        "        «POP3 (110/995 TCP), IMAP (143/993 TCP)»\n"
        "        Другие клиенты (POP3/SMTP/IMAP4) → Сервер клиентского доступа\n"
        "\n"
        "Строки указаны по файлу matrix.ru.txt. Правила: docs/lint.md.\n"
    )


@pytest.mark.parametrize(
    ("rule", "rows", "message"),
    [
        ("port-not-stated", [("a>b", "HTTP")], "порт не указан: HTTP; прочитано как 80"),
        (
            "inferred",
            [("a>b", "SMTP (25)")],
            "выведено самим exgraph (потоков: 1): SMTP работает по tcp (IANA: smtp 25/tcp, RFC 5321)",
        ),
        ("application-not-stated", [("a>b", "80 TCP")], "не указано, какому приложению служат: 80/tcp"),
        ("text-not-resolved", [("a>b", "see comments")], "по тексту нельзя определить порт: «see comments»"),
        ("statement-repeated", [("a>b", "443 TCP")] * 2, "a → b: tcp/443 указано 2 раза"),
        ("statement-repeated", [("a>b", "443 TCP")] * 5, "a → b: tcp/443 указано 5 раз"),
        ("any-to-any", [("any>b", "1-65535 TCP")], "any → b: все порты"),
        ("role-not-reached", [("a>b", "80 TCP")], "никто не подключается к a"),
    ],
)
def test_messages_in_russian(document, rule, rows, message):
    found = lint(document(*rows), rules=[rule])
    assert [finding.phrase.said("ru") for finding in found.findings] == [message]


def test_findings_on_names_and_on_the_document_itself_in_russian(document_read):
    said = {finding.rule.id: finding.phrase.said("ru") for finding in lint(document_read).findings}
    assert said["mixed-script"] == "название роли client-2: в слове «Clіent» смешаны латиница и кириллица: і (U+0456)"
    assert said["role-spelled-twice"].startswith("эти названия похожи и могут означать одну роль: «")
    assert said["table-not-read"] == "пропущено таблиц: 1; причина: ни один столбец не содержит портов"
    assert said["statement-repeated"] == "client → server: tcp/443 указано 2 раза"
    assert said["not-readable"] == "Port: границы диапазона переставлены: 8010 больше 8000"


def test_nothing_found_in_russian(seed):
    assert lint(seed, rules=["any-to-any"]).to_text(language="ru") == "Ничего не найдено (проверено правил: 1).\n"
