"""A long list document, read and analysed, against the time that pandas takes to load the same table alone.

    python benchmarks/reading.py [--rows 10000] [--runs 5]

Both sides run in turns, so that noise hits both. Two comparisons, because they differ: whole processes, start-up and
imports included, which is what somebody at a terminal waits for; and one process in which both are imported already.
The first has the limit, and exit code 1 when it is missed; the second is told, whatever it says. pandas loads strings
into columns; exgraph reads the ports out of every cell, keeps the place of every fact and answers three questions
(as values; printing them is not counted).
"""

from __future__ import annotations

import argparse
import html
import importlib.util
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

LIMIT = 3.0
HEADER = ("Source", "Destination", "Protocol", "Port", "Service", "Notes")

ANALYSE = """
import sys
import exgraph as xg
matrix = xg.load(sys.argv[1])
answers = xg.asymmetry(matrix), xg.ports(matrix), xg.crossings(matrix)
"""
#: Format → how pandas loads it, and the package that it needs for that.
LOADERS = {
    "csv": ("pandas.read_csv", "pandas"),
    "html": ("pandas.read_html", "lxml"),
    "xlsx": ("pandas.read_excel", "openpyxl"),
    "md": ("", ""),
}


def table(rows: int) -> Iterator[tuple[str, ...]]:
    """A header and so many rows: 60 roles, about 200 ways of writing ports, notes that differ in every row."""
    chosen = random.Random(1)
    kinds = ("gateway", "server", "node", "client", "worker", "agent")
    names = ("Web", "Mail", "File", "Backup", "Proxy", "Print", "Domain", "Build", "Log", "Cache")
    roles = [f"{name} {kind}" for name in names for kind in kinds]
    ports = []
    for _ in range(200):
        port = chosen.randrange(1024, 60000)
        ports.append(chosen.choice((f"{port}", f"{port}, {port + 3}", f"{port}-{port + 20}", f"{port} (TLS)")))
    yield HEADER
    for number in range(rows):
        source, destination = chosen.sample(roles, 2)
        service = chosen.choice(("HTTPS", "LDAP", "SMTP", "SSH", "Replication", "Monitoring"))
        transport = chosen.choice(("TCP", "TCP", "UDP", "TCP/UDP"))
        notes = f"Ticket {number}: asked for by team {number % 37}"
        yield source, destination, transport, chosen.choice(ports), service, notes


def write(folder: Path, rows: int) -> dict[str, Path]:
    """The same table in each format."""
    written = list(table(rows))
    paths = {form: folder / f"rules.{form}" for form in LOADERS}
    lines = [",".join(f'"{cell}"' if "," in cell else cell for cell in row) for row in written]
    paths["csv"].write_text("\n".join(lines) + "\n", encoding="utf-8")
    lines = [f"| {' | '.join(row)} |" for row in (HEADER, ("---",) * len(HEADER), *written[1:])]
    paths["md"].write_text("\n".join(lines) + "\n", encoding="utf-8")
    lines = ["".join(f"<td>{html.escape(cell)}</td>" for cell in row) for row in written]
    paths["html"].write_text("<table>" + "".join(f"<tr>{line}</tr>\n" for line in lines) + "</table>", "utf-8")
    _write_workbook(paths["xlsx"], written)
    return paths


def _write_workbook(path: Path, rows: list[tuple[str, ...]]) -> None:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    strings = {text: number for number, text in enumerate(dict.fromkeys(cell for row in rows for cell in row))}
    sheet = [
        f'<row r="{number}">'
        + "".join(
            f'<c r="{letter}{number}" t="s"><v>{strings[cell]}</v></c>'
            for letter, cell in zip("ABCDEF", row, strict=True)
        )
        + "</row>"
        for number, row in enumerate(rows, 1)
    ]
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}.worksheet+xml"/>'
        f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}.sharedStrings+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}">'
        '<sheets><sheet name="Rules" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="r2" Type="{office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        "xl/sharedStrings.xml": f'<sst xmlns="{main}">'
        + "".join(f"<si><t>{html.escape(text)}</t></si>" for text in strings)
        + "</sst>",
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{"".join(sheet)}</sheetData></worksheet>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)


def missing(form: str) -> str:
    """Why pandas cannot be compared for a format here; empty when it can."""
    loader, package = LOADERS[form]
    if not loader:
        return "pandas has no reader"
    absent = [name for name in dict.fromkeys(("pandas", package)) if importlib.util.find_spec(name) is None]
    return f"{', '.join(absent)} is not installed" if absent else ""


def process_seconds(code: str, path: Path, environment: dict[str, str]) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code, str(path)], env=environment, check=True)
    return time.perf_counter() - start


def read_and_analyse(path: Path) -> None:
    import exgraph as xg

    matrix = xg.load(path)
    for analyse in (xg.asymmetry, xg.ports, xg.crossings):
        analyse(matrix)


def load_with_pandas(loader: str, path: Path) -> None:
    import pandas

    getattr(pandas, loader.partition(".")[2])(path)


def compare(ours: Callable[[], float], theirs: Callable[[], float], runs: int) -> tuple[float, float, float]:
    """Median seconds of both, and the median of the ratios of neighbours in time; after a first time of each."""
    ours(), theirs()
    pairs = [(ours(), theirs()) for _ in range(runs)]
    mine, other = zip(*pairs, strict=True)
    return statistics.median(mine), statistics.median(other), statistics.median(a / b for a, b in pairs)


def timed(task: Callable[[], None]) -> float:
    start = time.perf_counter()
    task()
    return time.perf_counter() - start


def tell(title: str, measured: tuple[float, float, float], limited: bool) -> bool:
    """Print one comparison; whether it missed its limit."""
    mine, other, ratio = measured
    verdict = "within the limit" if ratio <= LIMIT else "above the limit"
    shown = f"{mine * 1000:7.0f} ms{other * 1000:7.0f} ms{ratio:8.2f}{LIMIT:6.1f}  {verdict}"
    print(f"{title:44}{shown}{'' if limited else ', not held'}")
    return limited and ratio > LIMIT


def main() -> int:
    parser = argparse.ArgumentParser(description="Reading and analysing a long list, against pandas' loading of it.")
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=5)
    given = parser.parse_args()
    missed = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        paths = write(folder, given.rows)
        print(f"{f'{given.rows} rows':44}{'ours':>10}{'pandas':>10}{'ratio':>8}{'limit':>6}")
        for form, path in paths.items():
            ours = timed(lambda path=path: read_and_analyse(path))
            if why := missing(form):
                print(f"{form:44}{ours * 1000:7.0f} ms   no comparison: {why}")
                continue
            loader = LOADERS[form][0]
            load = f"import sys, pandas\n{loader}(sys.argv[1])"
            whole = compare(
                lambda path=path: process_seconds(ANALYSE, path, environment),
                lambda load=load, path=path: process_seconds(load, path, environment),
                given.runs,
            )
            missed += tell(f"{form}, whole processes / {loader}", whole, limited=True)
            inside = compare(
                lambda path=path: timed(lambda: read_and_analyse(path)),
                lambda loader=loader, path=path: timed(lambda: load_with_pandas(loader, path)),
                given.runs,
            )
            tell(f"{form}, in one process / {loader}", inside, limited=False)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
