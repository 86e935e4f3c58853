"""The table of shapes and formats on the page of the readers, from the data that the tests of each cell have."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from .writing import WRITERS

HERE = Path(__file__).parent
SHAPES: dict[str, dict[str, Any]] = {
    shape["name"]: shape for shape in tomllib.loads((HERE / "shapes_by_format.toml").read_text("utf-8"))["shape"]
}
LANGUAGES: dict[str, dict[str, Any]] = tomllib.loads((HERE / "seed_in_languages.toml").read_text("utf-8"))
FORMS_OF_SEED = ("sections", "grid", "list")
FLOWS_OF_SEED = 367
PLACE = re.compile(r"(<!-- shapes by format -->\n)(.*?)(<!-- end -->)", re.DOTALL)


def table() -> str:
    """How many flows each format gives of each shape: all the same."""
    rows = [(name, len(shape["flows"])) for name, shape in SHAPES.items()]
    rows += [(f"the built-in matrix as {form}, in {', '.join(LANGUAGES)}", FLOWS_OF_SEED) for form in FORMS_OF_SEED]
    head = f"| shape | {' | '.join(WRITERS)} |\n|---|{'---|' * len(WRITERS)}\n"
    return head + "".join(f"| {name} | {' | '.join([str(count)] * len(WRITERS))} |\n" for name, count in rows)


def renewed(text: str) -> str:
    """A page with the table as the data give it now."""
    return PLACE.sub(lambda found: f"{found[1]}\n{table()}\n{found[3]}", text)
