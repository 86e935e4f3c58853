"""Every handler of the grammar says which rule it reads."""

import re

import pytest

from exgraph.notation import parser

RULE = re.compile(r"`[a-z]+ = [^`]+`")
HANDLERS = dict.fromkeys([parser.parse, *parser._HANDLERS.values()])


@pytest.mark.parametrize("handler", HANDLERS, ids=lambda handler: handler.__name__)
def test_a_handler_has_its_rule_in_the_first_line_of_its_docstring(handler) -> None:
    assert RULE.match(handler.__doc__.splitlines()[0])
