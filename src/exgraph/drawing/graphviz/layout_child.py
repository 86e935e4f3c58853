"""Runs Graphviz, in a process of its own: it can abort the interpreter. Started by `render`, never imported.

Argument: JSON with `path` (the module search path) and `fonts` (the system's font configuration). Standard input: one
line of JSON (`format`, `engine`, `options`), then the DOT text. Standard output: the picture. Exit codes: 0 done, 3
pygraphviz cannot be imported, 4 Graphviz refused (message on stderr).
"""

import json
import os
import sys

#: Files to remove at the end, where the system holds no files in memory.
LEFT_BEHIND: list[str] = []


def main() -> int:
    start = json.loads(sys.argv[1])
    sys.path[:0] = start["path"]
    use_fonts(start["path"], start["fonts"])
    try:
        # Imported before the input is read: whoever started this process may still be writing it.
        import pygraphviz
    except ImportError as error:
        sys.stdin.buffer.read()
        sys.stderr.write(f"{error}\n")
        return 3
    header, _, text = sys.stdin.buffer.read().partition(b"\n")
    if not header:
        return 0
    order = json.loads(header)
    try:
        graph = pygraphviz.AGraph(string=text.decode("utf-8"))
        picture = graph.draw(format=order["format"], prog=order["engine"], args=order["options"])
    except Exception as error:
        sys.stderr.write(f"{error}\n")
        return 4
    sys.stdout.buffer.write(picture)
    sys.stdout.buffer.flush()
    return 0


def use_fonts(path: list[str], system: str) -> None:
    """Draw with the same fonts on every machine: those that matplotlib carries, then the system's."""
    folders = (os.path.join(entry, "matplotlib", "mpl-data", "fonts", "ttf") for entry in path)
    fonts = next((folder for folder in folders if os.path.isdir(folder)), None)
    if fonts is None:
        return
    fonts = fonts.replace("&", "&amp;").replace("<", "&lt;")
    text = (
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        f'<dir>{fonts}</dir><include ignore_missing="yes">{system}</include>'
        '<cachedir prefix="xdg">fontconfig</cachedir></fontconfig>'
    )
    os.environ["FONTCONFIG_FILE"] = text_file(text.encode("utf-8"))


def text_file(data: bytes) -> str:
    """The path of a file with this content: in memory where the system has that, so that nothing is left behind."""
    if hasattr(os, "memfd_create"):
        handle = os.memfd_create("fonts.conf")
        name = f"/proc/self/fd/{handle}"
    else:
        import tempfile

        handle, name = tempfile.mkstemp(suffix="-fonts.conf")
        LEFT_BEHIND.append(name)
    os.write(handle, data)
    return name


if __name__ == "__main__":
    code = main()
    sys.stderr.flush()
    for name in LEFT_BEHIND:
        os.unlink(name)
    # Everything is written; taking Graphviz and the interpreter down in good order would only be waited for.
    os._exit(code)
