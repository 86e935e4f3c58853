"""Runs a notebook from its first cell, in a process and a folder of its own.

`python tests/notebooks/execution.py notebooks/architecture-review.ipynb` stores the outputs in the notebook.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import nbformat
from nbclient import NotebookClient

#: The kernel tells what Python it is; the notebook is to be the same whichever that was.
_LANGUAGE = {"name": "python"}


def executed(path: Path) -> nbformat.NotebookNode:
    """The notebook with new outputs and nothing that differs from run to run. Raises `CellExecutionError`."""
    notebook = nbformat.read(path, as_version=4)
    with tempfile.TemporaryDirectory() as folder:
        client = NotebookClient(
            notebook,
            timeout=120,
            kernel_name="python3",
            resources={"metadata": {"path": folder}},
            record_timing=False,
            # That kernel and client talk over TCP is no news, and nobody else is on this loopback to hear it.
            extra_arguments=["--IPKernelApp.log_level=ERROR"],
        )
        client.execute()
    notebook.metadata["language_info"] = _LANGUAGE
    return notebook


if __name__ == "__main__":
    for argument in sys.argv[1:]:
        nbformat.write(executed(Path(argument)), argument)
