"""Why a cell, or a part of it, is not read."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "cells.no-transport": "{text} — не транспорт; исправлять это exgraph не станет",
    "cells.no-port": "{number} — не порт: порты от {lowest:plain} до {highest:plain}",
    "cells.backwards": "границы диапазона переставлены: {first:plain} больше {last:plain}",
    "cells.hidden": "внутри числа стоят невидимые символы, поэтому портом оно не считается",
    "cells.no-digits": "это не цифры ASCII, поэтому портом они не считаются",
    "cells.too-long": "ячейка слишком длинная (символов: {length}, читается не больше {longest})",
    "cells.date": "{text} — дата: в даты электронная таблица превращает порты вида 8-10",
    "cells.time": "{text} — время: во время электронная таблица превращает порты вида 8:10",
    "cells.grouped": "{number:plain} показано как {text}: одно число электронная таблица делает из портов 25,587",
    "cells.error": "{text} — ошибка электронной таблицы",
}
