"""Messages of ICMP are read back from the text that is written of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exgraph.model.icmp import icmp_messages, icmp_said, icmp_text
from exgraph.values.ports import PortSet

KINDS = st.integers(0, 255)
MESSAGES = st.one_of(
    st.builds(icmp_messages, KINDS),
    st.builds(lambda kind, codes: icmp_messages(kind, tuple(sorted(codes))), KINDS, st.tuples(KINDS, KINDS)),
)


@given(st.lists(MESSAGES, min_size=1, max_size=6))
def test_what_is_written_is_read_back(parts):
    messages = PortSet()
    for part in parts:
        messages |= part
    if messages:
        assert icmp_said(icmp_text(messages)) == messages


@pytest.mark.parametrize("text", ["", "x", "0, 8", "300", "3/400", "8-0", "8-8/1", "3/1-4", "1,", "-1"])
def test_any_other_text_says_none(text):
    assert icmp_said(text) is None
