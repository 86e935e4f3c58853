"""A hundred kills in the middle of writing: the old file or the new one is there whole, and nothing is left behind."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from exgraph.files.writing import write_whole

KILLS, SIZE = 100, 1_000_000
#: Writes one of two contents after the other, and says so once it has begun.
WRITES = f"""
import sys
from pathlib import Path
from exgraph.files.writing import write_whole
path = Path(sys.argv[1])
print("begun", flush=True)
while True:
    for content in (b"a", b"b"):
        write_whole(path, content * {SIZE})
"""


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_a_kill_leaves_one_whole_file_and_the_next_run_removes_the_rest(tmp_path: Path) -> None:
    chance, path, unfinished = random.Random(1), tmp_path / "a.txt", 0
    path.write_bytes(b"a" * SIZE)
    for _ in range(KILLS):
        with subprocess.Popen([sys.executable, "-c", WRITES, str(path)], stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == b"begun\n"
            time.sleep(chance.uniform(0, 0.02))
            process.kill()
        content = path.read_bytes()
        assert len(content) == SIZE
        assert content in (b"a" * SIZE, b"b" * SIZE)
        unfinished += len(list(tmp_path.iterdir())) - 1
        write_whole(tmp_path / "other.txt", b"")
        assert {each.name for each in tmp_path.iterdir()} == {"a.txt", "other.txt"}
    # Else no kill has hit the window.
    assert unfinished > 0
