"""The README does what it says: every block in it is run, in a copy of the project and an environment of its own."""

from __future__ import annotations

import html
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```", README, re.DOTALL | re.MULTILINE)


@pytest.fixture(scope="module")
def newcomer(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """A copy of the project, and an environment that has its dependencies but not the project itself."""
    folder = tmp_path_factory.mktemp("newcomer")
    project = folder / "project"
    ignored = shutil.ignore_patterns(".git", ".venv", "outputs", "__pycache__", ".*_cache", ".hypothesis")
    shutil.copytree(ROOT, project, ignore=ignored)
    venv.create(folder / "venv", with_pip=True, symlinks=os.name != "nt")
    scripts = folder / "venv" / ("Scripts" if os.name == "nt" else "bin")
    python = scripts / "python"
    own = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        capture_output=True,
        text=True,
        check=True,
    )
    (Path(own.stdout.strip()) / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "PYTEST_", "EXGRAPH"))},
        "PATH": os.pathsep.join([str(scripts), sysconfig.get_path("scripts"), os.defpath]),
        # The dependencies are there, and a test needs no network.
        "PIP_NO_DEPS": "1",
        "PIP_NO_BUILD_ISOLATION": "0",
        "PIP_NO_INDEX": "1",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        # Tests that run themselves would never end: inside, they are found but not run.
        "PYTEST_ADDOPTS": "--collect-only -p no:cacheprovider",
    }
    return project, environment


def shell(command: str, newcomer: tuple[Path, dict[str, str]]) -> str:
    project, environment = newcomer
    done = subprocess.run(
        ["bash", "-euc", command],
        cwd=project,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.mark.slow
def test_every_shell_block_runs_and_prints_what_stands_below_it(newcomer: tuple[Path, dict[str, str]]) -> None:
    following = [*BLOCKS[1:], ("", "")]
    ran = 0
    for (language, text), (next_language, shown) in zip(BLOCKS, following, strict=True):
        if language != "sh":
            continue
        ran += 1
        printed = shell(text, newcomer)
        if next_language == "text":
            whole, cut, _ = shown.partition("…\n")
            assert printed.startswith(whole) if cut else printed == shown
    assert ran >= 7


def test_the_first_command_draws_the_picture_of_the_readme(newcomer: tuple[Path, dict[str, str]]) -> None:
    printed = shell(BLOCKS[0][1], newcomer)
    assert printed.splitlines()[-1] == "outputs/exchange-2003-2007-dmz.svg"
    drawn = (newcomer[0] / "outputs" / "exchange-2003-2007-dmz.svg").read_text(encoding="utf-8")
    assert "DMZ: 5 flows cross its border, 4 out and 1 in" in drawn


def test_every_python_block_runs(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    blocks = [text for language, text in BLOCKS if language == "python"]
    for text in blocks:
        exec(compile(text, "README.md", "exec"), {})
    assert "SMTP (25 995 SMTP TLS) → SMTP tcp/25, SMTP tcp/995 TLS" in capsys.readouterr().out
    assert (tmp_path / "dmz.svg").stat().st_size > 10_000
    assert blocks


@pytest.mark.parametrize(
    "page", ["README.md", *(path.relative_to(ROOT).as_posix() for path in sorted((ROOT / "docs").rglob("*.md")))]
)
def test_links_lead_somewhere(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", text):
        assert ((ROOT / page).parent / target).exists(), target


def test_the_profile_page_shows_a_profile_and_a_document_that_read(tmp_path: Path) -> None:
    import exgraph as xg

    page = (ROOT / "docs" / "profile.md").read_text(encoding="utf-8")
    blocks = dict(re.findall(r"^```(\w+)\n(.*?)^```", page, re.DOTALL | re.MULTILINE))
    (tmp_path / "profile.toml").write_text(blocks["toml"], encoding="utf-8")
    (tmp_path / "ports.txt").write_text(blocks["text"], encoding="utf-8")
    matrix = xg.load(tmp_path)
    assert matrix.name == "shop"
    assert [flow.key for flow in matrix.flows] == [("db", "web", "? tcp/443")]
    assert sys.modules["exgraph"] is xg


def test_the_notation_page_shows_what_is_read() -> None:
    from exgraph.notation import read_cell

    page = html.unescape((ROOT / "docs" / "notation.md").read_text(encoding="utf-8"))
    rows = re.findall(r"^\| (.+) \| (.+) \|$", page, re.MULTILINE)
    examples = [(cell, shown) for cell, shown in rows if cell != "cell"]
    assert len(examples) > 30
    for cell, shown in examples:
        reading = read_cell(cell)
        services = [f"{s.key} ({', '.join(s.marks)})" if s.marks else s.key for s in reading.services]
        assert ("no direct connection" if reading.none else "; ".join(services)) == shown
