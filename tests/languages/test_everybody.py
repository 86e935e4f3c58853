"""Words for everybody, for every port, and for a host's own system, in each language that is read."""

from __future__ import annotations

from importlib import import_module

import pytest

from exgraph.languages.known import also_reading
from exgraph.languages.meanings import Column
from exgraph.notation import read_cell
from exgraph.sources.shapes.cells.protocol_cells import protocols_of
from exgraph.sources.shapes.headers.column_meanings import meaning_of
from exgraph.values.end_labels import is_any

#: Language → everybody, every port, the host's system, the number of an IP protocol.
WORDS = {
    "en": (
        "everybody|anyone",
        "all|every port",
        "System|This server",
        "IP protocol ID|protocol number|IP protocol no.",
    ),
    "de": ("jedermann|alle", "sämtliche|alle Ports", "Systeme|Dieser Server", "IP-Protokoll Nr.|Protokoll-ID"),
    "fr": ("tout le monde|tous", "tous|toutes", "Système|Ce serveur", "numéro de protocole IP|protocole n°"),
    "es": ("todo el mundo|todos", "todo|cualquiera", "Sistema|Este servidor", "número de protocolo|protocolo n.º"),
    "it": ("chiunque|tutti", "tutto|tutte", "Sistema|Questo server", "numero di protocollo|protocollo n."),
    "pt": ("todo mundo|todos", "tudo|todas", "Sistema|Este servidor", "número de protocolo|protocolo nº"),
    "nl": ("ieder|iedereen", "alle|alles", "Systeem|Deze server", "IP-protocolnummer|protocol-ID"),
    "sv": ("vem som helst|samtliga|alla", "alla|samtliga", "System|Denna server", "IP-protokoll nr|protokoll-ID"),
    "da": ("samtlige|alle", "samtlige|alle", "System|Denne server", "IP-protokol nr.|protokollnummer"),
    "pl": ("ktokolwiek|wszyscy", "wszystkie|wszystko", "System|Ten serwer", "protokół IP nr|identyfikator protokołu"),
    "cs": ("každý|všichni", "všechno|vše", "Systém|Tento server", "IP protokol č.|číslo protokolu"),
    "ru": ("кто угодно|все", "все|всё", "Система|Эта система", "номер протокола|протокол №"),
    "uk": ("будь-хто|усі", "усі|будь-який", "Система|Цей сервер", "номер протоколу|ідентифікатор протоколу IP"),
    "tr": ("herhangi biri|herkes", "tümü|hepsi", "Sistem|Bu sunucu", "IP protokol numarası|protokol kimliği"),
    "ja": ("誰でも|すべて", "全|すべて", "システム|自システム", "IPプロトコル番号|プロトコルID"),
    "ko": ("전부|누구나", "전부|전체", "시스템|자체 시스템", "프로토콜 번호|IP 프로토콜 ID"),
    "zh": ("任何人|不限", "不限|全部", "系统|本系统", "IP协议号|协议编号"),
    "ro": ("toți|oricine", "toate|orice", "Sistem|Acest server", "număr de protocol|protocol ip"),
    "id": ("siapa pun|semua", "semua|semua port", "Sistem", "nomor protokol|protokol ip"),
    "vi": ("bất kỳ ai|tất cả", "tất cả|mọi", "Hệ thống", "số giao thức|giao thức ip"),
}


@pytest.mark.parametrize("code", WORDS)
def test_words_for_everybody_every_port_and_a_system(code: str) -> None:
    everybody, ports, systems, numbers = (words.split("|") for words in WORDS[code])
    with also_reading(import_module(f"exgraph.languages.{code}").LANGUAGE):
        assert [word for word in everybody if not is_any(word)] == []
        assert [[service.key for service in read_cell(word).services] for word in ports] == [["? ?/1-65535"]] * len(
            ports
        )
        assert [word for word in systems if meaning_of(word) is not Column.HOST] == []
        assert [protocols_of(f"{word} 47").portless for word in numbers] == [("gre",)] * len(numbers)


@pytest.mark.parametrize("text", ["IP 4 and 6 rules", "TCP no. 12", "TCP id 47", "protocol ID", "protocol number 300"])
def test_other_numbers_are_no_protocols(text: str) -> None:
    assert protocols_of(text).portless == ()
