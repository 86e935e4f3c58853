"""Rules of a group whose other end is a group or a network, in a column for each."""

from __future__ import annotations

from pathlib import Path

import pytest

from .reading import document, flows

HEAD = "name,direction,from_port,to_port,ip_protocol,referenced_group,cidr_ipv4\n"


@pytest.mark.parametrize("nothing", ["", "null", "-", "n/a", "None"])
def test_the_other_end_is_whichever_column_is_filled(tmp_path: Path, nothing: str) -> None:
    rows = (
        f"kiosk,egress,443,443,tcp,vault,{nothing}\n"
        f"kiosk,egress,53,53,udp,{nothing},192.0.2.7/32\n"
        f"kiosk,egress,123,123,udp,{nothing},192.0.2.7/32\n"
        f"vault,ingress,8000,8010,tcp,kiosk,{nothing}\n"
    )
    found = document(tmp_path, HEAD + rows, "rules.csv")
    assert sorted(flows(found)) == [
        "kiosk > 192.0.2.7/32: ? udp/123",
        "kiosk > 192.0.2.7/32: ? udp/53",
        "kiosk > vault: ? tcp/443",
        "kiosk > vault: ? tcp/8000-8010",
    ]
    assert found.open_questions == ()


def test_a_row_without_any_other_end_is_refused(tmp_path: Path) -> None:
    rows = "kiosk,egress,443,443,tcp,vault,null\nvault,ingress,22,22,tcp,kiosk,null\nkiosk,egress,25,25,tcp,null,null\n"
    found = document(tmp_path, HEAD + rows, "rules.csv")
    assert sorted(flows(found)) == ["kiosk > vault: ? tcp/22", "kiosk > vault: ? tcp/443"]
    assert [problem.message for problem in found.problems] == ["no other end is stated"]


def test_names_that_are_no_other_end_anywhere_are_no_hosts(tmp_path: Path) -> None:
    rows = "web-rule,egress,443,443,tcp,vault,null\nmail-rule,ingress,25,25,tcp,kiosk,null\n"
    found = document(tmp_path, HEAD + rows, "rules.csv")
    assert not any("rule" in each for each in flows(found))
    assert found.open_questions != ()
