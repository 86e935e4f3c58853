"""Why a cell, or a part of it, is not read; and why a file is too large."""

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
    "limits.cells": "в таблицах больше {most:plain} ячеек, считая объединённые и добавленные; "
    "с --budget 2 читается вдвое больше",
    "limits.written": "в таблицах больше {most:plain} ячеек; с --budget 2 читается вдвое больше",
    "limits.tables": "таблиц в документе: {n:plain}, читается не больше {most:plain}; "
    "с --budget 2 читается вдвое больше",
    "limits.pairs": "в таблице больше {most:plain} разных пар концов; с --budget 2 читается вдвое больше",
    "limits.port-cells": "в таблице больше {most:plain} разных ячеек с портами; с --budget 2 читается вдвое больше",
    "limits.megabytes": "файл больше {most:plain} МБ; с --budget 2 читается вдвое больше",
    "limits.unpacked": "в распакованном виде файл больше {most:plain} МБ; с --budget 2 читается вдвое больше",
    "limits.elements": "в {part} больше {most:plain} элементов; с --budget 2 читается вдвое больше",
    "limits.document-characters": "в документе больше {most:plain} символов; с --budget 2 читается вдвое больше",
    "limits.cell-characters": "в ячейках больше {most:plain} символов; с --budget 2 читается вдвое больше",
}
