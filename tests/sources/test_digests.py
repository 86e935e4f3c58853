"""Digests of what many flows share are those of each flow alone."""

from __future__ import annotations

import pytest

import exgraph as xg
from exgraph.sources.digests import digest_of, digest_of_flow, digest_of_service, stated_text
from exgraph.sources.json_writing import service_data, text_of
from exgraph.values.grounds import STATED, UNKNOWN
from exgraph.values.origin import Origin
from exgraph.values.request import Asked, request_of

ENDS = ('web "1"', "база")
REQUESTS = (request_of({Asked.TICKET: "CHG-1"}),)


@pytest.mark.parametrize("origin", [Origin(), Origin("a.md", 3, None, "", "SMTP (25)"), Origin(line=0)], ids=repr)
@pytest.mark.parametrize("grounds", [UNKNOWN, STATED], ids=["unknown", "stated"])
@pytest.mark.parametrize("requests", [(), REQUESTS], ids=["unasked", "asked"])
def test_a_flow_has_the_digest_of_all_that_is_said_of_it(origin, grounds, requests):
    service = xg.read_cell("SMTP tcp/25 TLS").services[0]
    data = service_data(service)
    place = (origin.file, origin.line, origin.column, origin.sheet, origin.text)
    asked = [[request.as_dict() for request in requests]] if requests else []
    whole = digest_of(ENDS, "services", data, place, dict(grounds.items()), *asked)
    assert digest_of_flow(ENDS, "services", text_of(service), origin, grounds, requests) == whole
    assert digest_of_service(ENDS, "services", data, origin, grounds.items(), requests) == whole


def test_what_stands_elsewhere_is_not_stated_by_the_service():
    assert stated_text({"application": "SMTP", "ports": None, "digest": "x", "origin": 1}) == '{"application":"SMTP"}'
