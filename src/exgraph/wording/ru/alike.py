"""Which roles have equal rows and columns, and which nearly."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "alike.summary": "Ролей: {roles}, разных: {classes}; ролей, у которых строки и столбцы такие же, как у других: "
    "{shared}.",
    "alike.none": "Ролей: {roles}; одинаковых строк и столбцов нет ни у каких двух.",
    "alike.nearly": "Почти одинаковых пар (сходство от {threshold:share}): {n}.",
    "alike.classes": "Одинаковые ({classes})",
    "alike.alike": "одинаковые",
    "alike.pairs": "Почти одинаковые ({pairs})",
    "alike.similarity": "сходство",
    "alike.first": "первая",
    "alike.second": "вторая",
    "alike.only-first": "только первая",
    "alike.only-second": "только вторая",
    "alike.own-kind": "себе подобные",
    "alike.meaning": "Одинаковы роли, которые можно поменять местами, не изменив ни одного потока. Что они открывают "
    "друг на друге или сами на себе, их не различает, если у всех это одно и то же.",
    "alike.jaccard": "Сходство: из всего, что открывает или принимает хотя бы одна, доля того, что и обе (Жаккар).",
    "alike.hint": "С --threshold 0.8 видны и почти одинаковые.",
}
