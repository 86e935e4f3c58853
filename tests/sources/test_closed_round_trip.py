"""What a document denies, or wants taken away, is no more open when it comes back from an export."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

LIST = "Source,Destination,Port,Protocol,Action\nweb,db,80,tcp,Allow\nweb,log,81,tcp,{}\n"


@pytest.mark.parametrize("action", ["Deny", "to be removed", "Закрыть", "delete"])
@pytest.mark.parametrize("export", [("-f", "json"), ("-f", "csv", "--all")])
def test_what_is_closed_comes_back_closed(tmp_path: Path, action: str, export: tuple[str, ...]) -> None:
    document, copy = tmp_path / "list.csv", tmp_path / f"copy.{export[1]}"
    document.write_text(LIST.format(action), "utf-8")
    for arguments in (("export", document, *export, "-o", copy), ("diff", document, copy)):
        said = subprocess.run(
            [sys.executable, "-m", "exgraph", *map(str, arguments)], capture_output=True, text=True, check=False
        )
        assert said.returncode == 0, said.stderr
    assert said.stdout.startswith("No difference")
