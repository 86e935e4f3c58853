"""Every public name says what it is, with an example that is run."""

from __future__ import annotations

import doctest
import importlib
import inspect
import pkgutil
from pathlib import Path

import pytest

import exgraph as xg

LONGEST_EXAMPLE = 5
#: Functions that say they take what another one does.
AS = {"iter_paths": "paths", "read": "load"}
FINDER = doctest.DocTestFinder(exclude_empty=True)
SHOP = "Source,Destination,Port\nInternet,Web server,443/tcp\n"


def _with_examples() -> list[str]:
    """The modules in which an example stands."""
    modules = (info for info in pkgutil.walk_packages(xg.__path__, "exgraph.") if not info.ispkg)
    sources = {info.name: Path(info.module_finder.path) / f"{info.name.rpartition('.')[2]}.py" for info in modules}
    return [name for name, path in sources.items() if ">>>" in path.read_text(encoding="utf-8")]


@pytest.mark.parametrize("name", xg.__all__)
def test_a_public_name_has_one_short_example(name):
    said = inspect.getdoc(getattr(xg, name)) or ""
    examples = doctest.DocTestParser().get_examples(said)
    assert examples, f"{name} has no example"
    assert said.split(">>>")[0].strip(), f"{name} says nothing of itself"
    lines = said[said.index(">>>") :].splitlines()
    assert len(lines) <= LONGEST_EXAMPLE, f"the example of {name} has {len(lines)} lines"


@pytest.mark.parametrize("name", _with_examples())
def test_the_examples_do_what_they_say(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("shop.csv").write_text(SHOP, encoding="utf-8")
    module = importlib.import_module(name)
    runner, said = doctest.DocTestRunner(), []
    for test in FINDER.find(module):
        runner.run(test, out=said.append)
    assert not runner.summarize(verbose=False).failed, "".join(said)


@pytest.mark.parametrize("name", [name for name in xg.__all__ if inspect.isfunction(getattr(xg, name))])
def test_a_function_says_what_its_parameters_are(name):
    """Each is named in the text, or declared with a help of its own; the matrix goes without saying."""
    function = getattr(xg, name)
    said = inspect.getdoc(getattr(xg, AS.get(name, name))) or ""
    for parameter in list(inspect.signature(function).parameters.values())[1:]:
        assert f"`{parameter.name}" in said or "Annotated" in str(parameter.annotation), f"{name}: {parameter.name}"
