"""Writes the lower bound of every dependency in pyproject.toml, as pip's constraints: `name==bound`."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

project = tomllib.loads(Path("pyproject.toml").read_text("utf-8"))["project"]
extras = project["optional-dependencies"].values()
for requirement in dict.fromkeys([*project["dependencies"], *(each for extra in extras for each in extra)]):
    bound = re.fullmatch(r"([\w.-]+)>=([\w.]+)(,[^;]*)?(;.*)?", requirement)
    if bound is None:
        sys.exit(f"no lower bound: {requirement}")
    sys.stdout.write(f"{bound[1]}=={bound[2]}\n")
