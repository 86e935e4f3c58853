"""`export -o m.mmd` of a matrix that is too large for one Mermaid diagram."""

from __future__ import annotations

import re

import pytest

from exgraph.reporting.exports.mermaid import MANY_ROLES


def rows(roles: int) -> str:
    """A list with so many roles: one server, and the others in three zones."""
    lines = [f"app{n},db,tcp,{1000 + n},z{n % 3},data" for n in range(roles - 1)]
    return "\n".join(["Source,Destination,Protocol,Port,Source zone,Destination zone", *lines]) + "\n"


@pytest.mark.parametrize(("roles", "files"), [(MANY_ROLES - 1, 1), (MANY_ROLES, 5)])
def test_from_so_many_roles_on_there_is_a_folder_with_a_diagram_a_zone(exgraph, workplace, roles, files):
    (workplace / "big.csv").write_text(rows(roles), encoding="utf-8")
    result = exgraph("export", "big.csv", "-o", "big.mmd")
    written = sorted(path.relative_to(workplace).as_posix() for path in workplace.rglob("*.mmd"))
    assert (result.code, sorted(result.out.splitlines())) == (0, written)
    assert len(written) == files
    if files == 1:
        assert (written, result.err) == (["big.mmd"], "")
        return
    assert written == ["big/zone-data.mmd", "big/zone-z0.mmd", "big/zone-z1.mmd", "big/zone-z2.mmd", "big/zones.mmd"]
    assert result.err == (
        f"{roles} roles are too many for one Mermaid diagram: big has one a zone, and zones.mmd of the zones alone\n"
    )
    texts = {path.stem: path.read_text(encoding="utf-8") for path in workplace.rglob("*.mmd")}
    ports = [int(port) for number in range(3) for port in re.findall(r'"(\d{4})"', texts[f"zone-z{number}"])]
    assert sorted(ports) == [1000 + number for number in range(roles - 1)]
    assert texts["zones"].count("-->") == 3
    assert texts["zone-z0"].splitlines()[1].startswith('title: "z0\\x3a ')


def test_standard_output_gets_one_diagram_and_is_told(exgraph, workplace):
    (workplace / "big.csv").write_text(rows(MANY_ROLES), encoding="utf-8")
    result = exgraph("export", "big.csv", "-f", "mmd")
    assert result.out.count("-->") == MANY_ROLES - 1
    assert result.err == (
        f"{MANY_ROLES} roles in one Mermaid diagram, which may refuse it; -o FILE.mmd writes a folder with one a zone\n"
    )
