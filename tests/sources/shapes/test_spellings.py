"""Which spellings are proposed as one role, in the languages that decline their nouns, and which never are."""

import pytest

from exgraph.sources.shapes.roles.role_labels import spelling_key


@pytest.mark.parametrize(
    "spellings",
    [
        ("Web servers", "the web server", "WEB-SERVER"),
        ("Mailserver", "den Mailservern", "Mailservers"),
        ("Domänencontroller", "Domänencontrollern"),
        ("Client", "die Clients", "Clienten"),
        ("Dienst", "Dienste", "des Dienstes"),
        ("Сервер", "серверы", "сервера", "серверов"),
        ("Пограничный сервер", "Пограничные серверы", "пограничного сервера"),
        ("Узел", "узлы", "узла"),
        ("Контроллер домена", "контроллеры домена"),
        ("l'hôte web", "Hôtes web", "les hôtes Web"),
        ("Servidor de correo", "los servidores de correo"),
        ("agente", "l'agente", "gli agente"),
    ],
)
def test_these_spellings_are_proposed_as_one_role(spellings):
    assert len({spelling_key(spelling) for spelling in spellings}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Server 1", "Server 2"),
        ("Сервер 1", "Сервер 2"),
        ("Server A", "Server B"),
        ("Host", "Hosting"),
        ("Внутренний сервер", "Внешний сервер"),
        ("DNS", "DN"),
        ("Клиент", "Клиентский сервер"),
    ],
)
def test_these_are_never_one_role(one, other):
    assert spelling_key(one) != spelling_key(other)
