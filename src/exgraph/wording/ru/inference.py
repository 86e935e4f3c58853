"""Why something that a service does not state is what it is; `cited` is a registered fact."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "inference.one-port": "у {application} один зарегистрированный порт, {ports} ({cited})",
    "inference.one-port-over": "у {application} поверх {means} один зарегистрированный порт, {ports} ({cited})",
    "inference.runs-over": "{application} работает по {transport} ({cited})",
    "inference.usually-over": "{application} обычно работает по {transport} ({cited})",
    "inference.runs-over-by": "{application} поверх {means} работает по {transport} ({cited})",
    "inference.usually-over-by": "{application} поверх {means} обычно работает по {transport} ({cited})",
    "inference.custom-port": "{application} по обычаю использует {ports}, регистрации нет ({cited})",
    "inference.custom-transport": "{application} по обычаю работает по {transport}, регистрации нет ({cited})",
    "inference.one-transport": "порт {ports} зарегистрирован только для {transport} ({cited})",
    "inference.unfounded": "из известных здесь зарегистрированных фактов это не следует",
    "inference.carried": "та же ячейка указывает {transport} для {application}",
}
