"""Columns of numbers under a header that is not known: told as ports where they may be, and nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from .reading import document

FLOWS = "| Source | Destination | Port |\n|---|---|---|\n| Kiosk | Vault | 443 |\n\n# Further\n\n"


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ("| Dienst | Zahl |\n|---|---|\n| Kasse | 8443 |\n| Archiv | 2049 |\n", True),
        ("| Program | Lane | Note |\n|---|---|---|\n| Till | 8443 | x |\n| Store | 2049 | y |\n", True),
        ("| Quelle | Ziel | Ligne |\n|---|---|---|\n| Kasse | Archiv | 443 |\n", True),
        # Sizes with a word, settings, options of a program, variables, codes of errors.
        (
            "| Resource | Advised | Why |\n|---|---|---|\n| CPU | 4 cores | load |\n| Memory | 16 units | load |\n",
            False,
        ),
        ("| Parameter | Default | Description |\n|---|---|---|\n| window | 443 | x |\n| wait | 20 | y |\n", False),
        (
            "| Flag | Preset | Description |\n|---|---|---|\n| `--listen` | 443 | x |\n| `-w`, `--wait` | 20 | y |\n",
            False,
        ),
        ("| Name | Preset |\n|---|---|\n| HTTP_LISTEN | 8443 |\n| MAX_WAIT | 2000 |\n", False),
        ("| Fault seen | Cause |\n|---|---|\n| 1002: no answer | wall |\n| 1007: no way | wall |\n", False),
        ("| Параметр | Обычно | Описание |\n|---|---|---|\n| окно | 443 | х |\n| ожидание | 20 | у |\n", False),
    ],
)
def test_numbers_are_told_as_ports_where_they_may_be(tmp_path: Path, table: str, told: bool) -> None:
    found = document(tmp_path, FLOWS + table)
    assert bool(found.explanations[1].unread) is told
    assert ("looks like ports" in found.explanations[1].reason) is told
