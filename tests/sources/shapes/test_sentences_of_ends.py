"""Sentences above a table that name one end of its connections or both; and phrases that name none."""

from __future__ import annotations

from importlib import import_module

import pytest

from exgraph.languages.known import also_reading
from exgraph.sources.shapes.titles.arrow_titles import arrow_pair
from exgraph.sources.shapes.titles.doing import leads_to_verb, says_what_is_done
from exgraph.sources.shapes.titles.role_lists import role_lists
from exgraph.sources.shapes.titles.titles import titles_above


def said(language: str, sentence: str) -> tuple[str, str, str]:
    """The source, the destination and the host that a sentence above a table names for sure."""
    with also_reading(import_module(f"exgraph.languages.{language}").LANGUAGE):
        for _, title in titles_above("", sentence, ()):
            return (title.source, title.destination, title.own) if title.sure else ("", "", "")
    return "", "", ""


@pytest.mark.parametrize(
    ("language", "sentence", "source", "destination"),
    [
        ("en", "These ports must be open on the ledger and reachable from all tills:", "all tills", "ledger"),
        ("en", "The following ports must be open on the depot to accept traffic from the scales:", "scales", "depot"),
        ("en", "Open the following ports so that the scales can reach the depot:", "scales", "depot"),
        ("en", "For the scales to reach the depot, the following ports must be open:", "scales", "depot"),
        ("en", "The depot must accept connections from the scales on these ports:", "scales", "depot"),
        ("en", "Make sure that the following ports on the depot are reachable by every scale:", "every scale", "depot"),
        (
            "de",
            "Folgende Ports müssen auf dem Lager offen und von allen Waagen erreichbar sein:",
            "allen Waagen",
            "Lager",
        ),
        ("fr", "Ces ports doivent être ouverts sur le dépôt et accessibles depuis les balances :", "balances", "dépôt"),
        (
            "es",
            "Estos puertos deben estar abiertos en el almacén y accesibles desde las básculas:",
            "básculas",
            "almacén",
        ),
        (
            "it",
            "Le seguenti porte devono essere aperte sul deposito e raggiungibili dalle bilance:",
            "bilance",
            "deposito",
        ),
        (
            "pt",
            "Estas portas devem estar abertas no depósito e acessíveis a partir das balanças:",
            "balanças",
            "depósito",
        ),
        ("nl", "Deze poorten moeten open staan op de opslag en bereikbaar zijn vanaf de kassa:", "kassa", "opslag"),
        ("sv", "Följande portar måste vara öppna på lagret och nåbara från vågen:", "vågen", "lagret"),
        ("da", "Følgende porte skal være åbne på lageret og tilgængelige fra vægten:", "vægten", "lageret"),
        ("pl", "Następujące porty muszą być otwarte na magazynie i dostępne z wagi:", "wagi", "magazynie"),
        ("cs", "Následující porty musí být otevřené na skladu a dostupné z váhy:", "váhy", "skladu"),
        ("ru", "Следующие порты должны быть открыты на складе и доступны с весов:", "весов", "складе"),
        ("uk", "Наступні порти мають бути відкриті на складі та доступні з терміналу:", "терміналу", "складі"),
        ("ko", "다음 포트는 창고에서 열려 있고 저울에서 접근할 수 있어야 합니다:", "저울", "창고"),
        (
            "ja",
            "次のポートは倉庫サーバーで開き、計量端末からアクセスできる必要があります：",
            "計量端末",
            "倉庫サーバー",
        ),
        ("zh", "以下端口必须在仓库上开放，并可从收银机访问：", "收银机", "仓库"),
    ],
)
def test_a_sentence_names_both_ends(language: str, sentence: str, source: str, destination: str) -> None:
    assert said(language, sentence) == (source, destination, "")


@pytest.mark.parametrize(
    ("language", "sentence", "name"),
    [
        ("en", "The store may require some of the following ports to be open between the brokers:", "brokers"),
        ("en", "Between brokers the following ports must be open:", "brokers"),
        ("de", "Diese Ports müssen zwischen den Brokern offen sein:", "Brokern"),
        ("de", "Zwischen den Brokern müssen folgende Ports geöffnet sein:", "Brokern"),
        ("fr", "Entre les courtiers, les ports suivants doivent être ouverts :", "courtiers"),
        ("es", "Entre los agentes deben estar abiertos los siguientes puertos:", "agentes"),
        ("ru", "Между брокерами должны быть открыты следующие порты:", "брокерами"),
        ("tr", "Aşağıdaki portlar aracılar arasında açık olmalıdır:", "aracılar"),
        ("ja", "ブローカー間で次のポートを開放する必要があります：", "ブローカー"),
        ("ko", "다음 포트는 브로커 간에 열려 있어야 합니다:", "브로커"),
        ("zh", "以下端口必须在代理节点之间开放：", "代理节点"),
    ],
)
def test_a_kind_of_hosts_is_both_ends(language: str, sentence: str, name: str) -> None:
    assert said(language, sentence) == (name, name, "")


@pytest.mark.parametrize(
    ("language", "sentence", "source", "destination"),
    [
        ("pl", "Porty potrzebne do komunikacji między kasami a magazynem.", "kasami", "magazynem"),
        ("en", "Between the till and the depot, the following ports are used:", "till", "depot"),
    ],
)
def test_two_ends_of_between(language: str, sentence: str, source: str, destination: str) -> None:
    assert said(language, sentence) == (source, destination, "")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Open these ports to download patches from the depot:"),
        ("en", "These ports are used to monitor scales from the depot:"),
        ("en", "The following ports are used from the till to authenticate cashiers:"),
        ("en", "These ports must be open between the till, the depot and the scale:"),
        ("de", "Diese Ports werden benötigt, um Daten von den Waagen zu empfangen:"),
        ("es", "Abra estos puertos para recibir tráfico desde las básculas:"),
        ("pt", "Abra estas portas para coletar dados desde as balanças:"),
        ("da", "Åbn disse porte for at modtage trafik fra vægtene:"),
        ("pl", "Otwórz te porty, aby odbierać ruch od wag:"),
        ("ru", "Порты для сбора данных:"),
        ("zh", "要从收银机接收流量，请打开以下端口："),
    ],
)
def test_what_is_done_is_no_end(language: str, sentence: str) -> None:
    assert said(language, sentence) == ("", "", "")


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("The following ports need to be exposed to the public:", "public"),
        ("Diese Ports müssen aus dem Internet erreichbar sein:", "Internet"),
        ("These ports must be reachable from anywhere:", "anywhere"),
    ],
)
def test_ports_open_to_anybody(sentence: str, source: str) -> None:
    assert said("en", sentence) == (source, "", "")


@pytest.mark.parametrize(
    ("language", "sentence", "own"),
    [
        ("en", "Set up firewall rules on each broker according to the following table.", "each broker"),
        ("en", "Configure the firewall to allow these ports on all mail servers:", "all mail servers"),
        ("en", "Please ensure the following ports are open on the depot:", "depot"),
        ("de", "Auf jedem Knoten müssen diese Ports offen sein:", "jedem Knoten"),
        ("ja", "各ノードで次のポートを開放してください：", "各ノード"),
        ("zh", "请在每个节点上开放以下端口：", "每个节点"),
    ],
)
def test_a_sentence_names_the_host(language: str, sentence: str, own: str) -> None:
    assert said(language, sentence) == ("", "", own)


@pytest.mark.parametrize("name", ["Send connector", "push gateway", "Access server", "monitor server", "receive-hub"])
def test_a_name_that_begins_like_a_verb(name: str) -> None:
    assert not says_what_is_done(name)


def test_what_leads_to_a_verb() -> None:
    assert leads_to_verb("These ports are used")
    assert not leads_to_verb("Inbound traffic")


def test_two_kinds_with_a_noun_each() -> None:
    both = "desk clients and mail servers"
    assert role_lists([both]) == {both: ("desk clients", "mail servers")}
    assert role_lists(["load and mail servers"]) == {}


def test_a_way_through_menus_is_no_pair() -> None:
    assert arrow_pair("Rules (Cloud → Firewalls)") is None
    assert arrow_pair("Rules (Cloud → Depot)") is not None
