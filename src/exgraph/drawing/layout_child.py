"""Runs Graphviz, in a process of its own: it can abort the interpreter. Started by `render`, never imported.

Standard input: one line of JSON (`path`: the module search path, `format`, `options`), then the DOT text. Standard
output: the picture. Exit codes: 0 done, 3 pygraphviz cannot be imported, 4 Graphviz refused (message on stderr).
"""

import json
import os
import sys


def main() -> int:
    sys.path[:0] = json.loads(sys.argv[1])
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
        picture = graph.draw(format=order["format"], prog="dot", args=order["options"])
    except Exception as error:
        sys.stderr.write(f"{error}\n")
        return 4
    sys.stdout.buffer.write(picture)
    sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    code = main()
    sys.stderr.flush()
    # Everything is written; taking Graphviz and the interpreter down in good order would only be waited for.
    os._exit(code)
