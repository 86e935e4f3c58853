"""The sheet of the workbook that shows the whole matrix."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "workbook.ends": "source ↓   destination →",
    "workbook.signs": "{none}: no direct connection. Empty: the document is silent.",
}
