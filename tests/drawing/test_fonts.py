"""Letters that no font has are told, with the package that has them."""

from __future__ import annotations

import pytest

import exgraph as xg
from exgraph.drawing import fonts
from exgraph.values.labels import Labels

SAID = "no font here has the letters {}: they are boxes in pictures; the package fonts-noto-{} has them"


def labelled(*texts: str) -> xg.Matrix:
    roles = tuple(xg.Role(f"r{number}", Labels.of({"en": text}), "z") for number, text in enumerate(texts))
    return xg.Matrix(roles, (xg.Zone("z"),), ())


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (("Hub Transport", "Контроллер домена", "Ελληνικά", "日 "[1:]), []),
        (
            ("메일 서버",),
            [SAID.format("메, 일, 서, 버", "cjk")],
        ),
        (
            ("서버", "เซิร์ฟเวอร์"),
            [
                SAID.format("서, 버", "cjk"),
                SAID.format("เ, ซ, ร, ฟ", "core"),
            ],
        ),
    ],
)
def test_letters_that_no_font_has_are_told(monkeypatch, texts, told):
    monkeypatch.setattr(fonts, "_nobody_has", lambda letter: True)
    assert [str(each) for each in fonts.missing_fonts(labelled(*texts), "en")] == told


def test_what_a_font_has_is_not_told(monkeypatch):
    monkeypatch.setattr(fonts, "_nobody_has", lambda letter: False)
    assert fonts.missing_fonts(labelled("메일 서버"), "en") == ()


@pytest.mark.parametrize(
    ("script", "missing"),
    [
        ("#!/bin/sh\nexit 0\n", True),
        ("#!/bin/sh\necho Noto Sans\n", False),
        ("#!/bin/sh\nexit 1\n", False),
        (None, False),
    ],
)
def test_fontconfig_is_asked_and_where_it_does_not_answer_nothing_is_said(tmp_path, monkeypatch, script, missing):
    if script is not None:
        program = tmp_path / "fc-list"
        program.write_text(script, encoding="utf-8")
        program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert fonts._nobody_has("메") is missing


def test_a_report_tells_it_in_its_account(monkeypatch):
    monkeypatch.setattr(fonts, "_nobody_has", lambda letter: True)
    page = xg.report(labelled("메일"), "en").html
    assert "no font here has the letters 메, 일" in page
