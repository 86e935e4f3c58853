"""Coverage-guided fuzzing of the notation and of the readers, by hand: `python tests/fuzz/harness.py cell [SECONDS]`.

Needs atheris (`pip install atheris`). The target is one of `targets.TARGETS`. What it finds goes into
`tests/fuzz/corpus`, which every run of the tests reads.
"""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path
from tempfile import mkdtemp

import atheris

with atheris.instrument_imports(include=["exgraph"]):
    # Beside this file: a script's folder is the first that is looked into.
    from targets import TARGETS


CORPUS = Path(__file__).parent / "corpus"


#: Formats that are archives → the part that holds a table, what stands around the bytes there, and the other parts.
#: No change of bytes makes an archive: what is not one already is such a part.
ARCHIVES = {
    "xlsx": (
        "xl/worksheets/sheet1.xml",
        (b"<worksheet><sheetData>", b"</sheetData></worksheet>"),
        {
            "xl/workbook.xml": '<workbook xmlns:r="r"><sheets><sheet name="Rules" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/>'
            "</Relationships>",
        },
    ),
    "docx": (
        "word/document.xml",
        (
            b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>',
            b"</w:body></w:document>",
        ),
        {},
    ),
}


#: A table in such a part, to begin with: XML is not met by chance.
SEEDS = {
    "xlsx": "".join(
        f'<row r="{row}">'
        + "".join(
            f'<c r="{place}{row}" t="inlineStr"><is><t>{text}</t></is></c>'
            for place, text in zip("ABC", texts, strict=True)
        )
        + "</row>"
        for row, texts in enumerate((("Source", "Destination", "Port"), ("web", "db", "TCP 5432")), 1)
    ),
    "docx": "<w:tbl>"
    + "".join(
        "<w:tr>" + "".join(f"<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>" for text in texts) + "</w:tr>"
        for texts in (("Source", "Destination", "Port"), ("web", "db", "TCP 5432"))
    )
    + "</w:tbl>",
}


def archived(target: str, data: bytes) -> bytes:
    """The bytes as a file of the target's format."""
    if target not in ARCHIVES or data.startswith(b"PK"):
        return data
    name, (before, behind), others = ARCHIVES[target]
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(name, before + data + behind)
        for other, text in others.items():
            archive.writestr(other, text)
    return file.getvalue()


def main() -> None:
    target, seconds = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "60"
    found = mkdtemp()
    if target in SEEDS:
        Path(found, "seed").write_text(SEEDS[target], encoding="utf-8")
    atheris.Setup(
        [sys.argv[0], f"-max_total_time={seconds}", "-timeout=10", "-max_len=4096", found, str(CORPUS)],
        lambda data: TARGETS[target](archived(target, data)),
    )
    atheris.Fuzz()


if __name__ == "__main__":
    main()
