"""What reach, paths, chokepoints, closing and retire say in other languages, and that all their sheets can be made."""

from __future__ import annotations

import json
import re

import pytest

import exgraph as xg

from .pseudo import words_outside_phrases

WORD = re.compile(r"[^\W\d_]+")
QUESTIONS = {
    "reach": lambda m: xg.reach(m, "dmz", ["443"]),
    "openings": lambda m: xg.openings(m, "hub-2007"),
    "reach-nothing": lambda m: xg.reach(m, "dc"),
    "paths": lambda m: xg.paths(m, "dmz", "directory", limit=2),
    "no-path": lambda m: xg.paths(m, "relay-dmz", "dc", cutoff=1),
    "no-path-left": lambda m: xg.paths(m, "relay-dmz", "dc", without=["25", "995"]),
    "chokepoints": xg.chokepoints,
    "cut": lambda m: xg.chokepoints(m, "dmz", "directory"),
    "direct": lambda m: xg.chokepoints(m, "relay-dmz", "hub-2007"),
    "closing": lambda m: xg.closing(m, ["25", "tcp/135"], at="dmz"),
    "open-ports": lambda m: xg.closing(m, pin=100),
    "retire": lambda m: xg.retire(m, "exchange-2003"),
    "retire-one": lambda m: xg.retire(m, "dc"),
}
#: What each says of the seed in Russian begins like this.
RUSSIAN = {
    "reach": "Из «ДМЗ» досягаемо: 13 из 13 других ролей (шагов: до 3), напрямую — 2.",
    "openings": "«Транспортный сервер-концентратор»: принимает — 17 служб (ролей-источников: 6), открывает — 18 служб "
    "(ролей-назначений: 6). Между её узлами: 2 службы. С динамическими портами: 2 строки.",
    "paths": "Путей из «ДМЗ» в «Каталог» больше 2; показаны первые, шагов в них: 2.",
    "no-path": "Путей из «Ретрансляция SMTP» в «Контроллер домена» нет: в кратчайшем больше шагов, чем задано, — 2 при "
    "пределе 1: relay-dmz → hub-2007 → dc.",
    "cut": "Чтобы из «ДМЗ» в «Каталог» не вёл ни один путь, нужно закрыть: ролей — 2 (Транспортный сервер-концентратор "
    "и Сервер-плацдарм); либо потоков",
    "closing": "Если закрыть 25 и tcp/135 на границе зоны dmz, закроется потоков: 3;",
    "open-ports": "Используется портов и диапазонов: 22 и динамические, из них одним потоком: 7;",
    "retire": "Если вывести «Сервер-плацдарм», «Сервер переднего плана», «Общие папки 2003» и «Фоновый сервер», "
    "закроется потоков: 134 из 367,",
}


@pytest.mark.parametrize("name", QUESTIONS)
def test_in_the_pseudo_language_every_word_of_ours_is_a_phrase(seed, name):
    answer = QUESTIONS[name](seed)
    told = {word for flow in seed.flows for word in _words(flow)}
    told |= {
        word
        for element in (*seed.roles, *seed.zones)
        for word in _split(element.id, *element.labels.as_dict().values())
    }
    told |= {
        word for product in seed.products for span in product.dynamic for word in _split(span.platform, span.source)
    }
    assert words_outside_phrases(answer) <= told


@pytest.mark.parametrize("name", RUSSIAN)
def test_in_russian_the_summary_is_russian_and_json_and_csv_stay_as_they_are(seed, name):
    answer = QUESTIONS[name](seed)
    assert answer.to_text(language="ru").startswith(RUSSIAN[name])
    assert json.loads(answer.to_json())["summary"] == answer.summary


@pytest.mark.parametrize("name", QUESTIONS)
def test_every_sheet_is_a_table_of_its_declared_columns(seed, name):
    answer = QUESTIONS[name](seed)
    for sheet in answer.writer.sheets:
        assert sheet.about
        assert list(answer.to_frame(sheet.name).columns) == [column.name for column in sheet.of_table(answer)]
        assert len(answer.sheet(sheet.name, "ru").rows) == len(list(sheet.rows(answer)))
        assert all(column.about for column in sheet.columns)


def _words(flow) -> list[str]:
    return _split(flow.service.key, flow.origin.text, flow.origin.file)


def _split(*texts: str) -> list[str]:
    return [word for text in texts for word in WORD.findall(text or "")]
