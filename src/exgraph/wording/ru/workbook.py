"""The sheet of the workbook that shows the whole matrix."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "workbook.ends": "источник ↓   назначение →",
    "workbook.signs": "{none}: прямого подключения нет. Пусто: в документе ничего не сказано.",
}
