"""The pictures and answers that are kept in the project, and what they consist of.

`python tests/docs/renew.py` makes them anew: those of `docs/pictures`, which the README shows, in `outputs` what
`exgraph draw --highlight dmz` and `exgraph analyze asymmetry -o outputs/asymmetry.csv` write, and in `examples` how
what the rules there permit differs.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import exgraph as xg

ROOT = Path(__file__).resolve().parents[2]
GALLERY, OUTPUTS = Path("docs/pictures"), Path("outputs")
EXAMPLE = Path("examples/enforce")
DIFFERENCE = EXAMPLE / "required-permitted.svg"
PICTURE, ANSWER = OUTPUTS / "exchange-2003-2007-dmz.svg", OUTPUTS / "asymmetry.csv"


def make(root: Path) -> list[Path]:
    """Write all of them below a folder; the answer is their paths below it."""
    matrix = xg.load()
    xg.gallery(matrix).save(root / GALLERY)
    xg.draw(matrix, highlight="dmz").save(root / PICTURE)
    (root / ANSWER).write_text(xg.asymmetry(matrix).to_csv(), encoding="utf-8", newline="")
    example = ROOT / EXAMPLE
    permitted = xg.permitted(matrix, example / "core.nft", inventory=example / "inventory.toml")
    (root / EXAMPLE).mkdir(parents=True, exist_ok=True)
    xg.draw(matrix, diff=permitted).save(root / DIFFERENCE)
    return kept(root)


def kept(root: Path) -> list[Path]:
    """The paths of all that is kept, below a folder."""
    gallery = sorted(path.relative_to(root) for path in (root / GALLERY).iterdir())
    return [*gallery, *(path for path in (PICTURE, ANSWER, DIFFERENCE) if (root / path).is_file())]


def structure(path: Path) -> object:
    """What a file consists of, whatever fonts there are where it was made: texts, numbers of shapes, data."""
    if path.suffix != ".svg":
        return path.read_text(encoding="utf-8")
    elements = list(ElementTree.parse(path).getroot().iter())
    shapes = Counter(str(element.tag).rpartition("}")[2] for element in elements)
    texts = [element.text for element in elements if str(element.tag).endswith("}text")]
    flows = [element.attrib["data-flows"] for element in elements if "data-flows" in element.attrib]
    tips = [value for element in elements for name, value in element.attrib.items() if name.endswith("}title")]
    return shapes, texts, flows, tips
