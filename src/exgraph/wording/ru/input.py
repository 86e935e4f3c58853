"""What became of a document that was read, and why a gate stopped."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "input.rejected": "{path}: отвергнуто строк — {n}; результат неполон",
    "input.profile": "прочитано с профилем, который лежит рядом: {profile}",
    "input.account": "таблиц: {tables}, строк: {rows}, ячеек: {cells}; с подключением: {connecting} (потоков: {flows}, "
    "не разобрано: {unresolved}), со словами, что прямого подключения нет: {none}, отвергнуто: {rejected}, пропущено: "
    "{skipped}{also}",
    "input.also": "; {what}",
    "input.denied": "запрещено: {n}",
    "input.duplicates": "повторов, объединённых с первым: {n}",
    "input.unpaired": "служб без концов: {n}",
    "input.contradictions": "противоречий: {n}",
    "input.read": "{path}: {account}.",
    "gate.policy": "потоков, остановленных политикой: {flows}",
    "gate.findings": "замечаний степени {severity} и выше: {n}",
    "gate.differ": "матрицы различаются",
}
