"""A column of actions permits, denies, or leaves open; what is not known is never read as its opposite."""

from __future__ import annotations

from pathlib import Path

import pytest

from exgraph.languages.language import divided
from exgraph.sources.shapes.permissions import Permission, permission_of

from .reading import document, flows

WORDS = {
    Permission.PERMITS: """
        Allow|Allowed|✅|yes|add|Zugelassen|freigegeben|autorisé|consentito|permitido|разрешено
        許可|허용|允许
    """,
    Permission.DENIES: """
        Refuse|Refused|❌|no|not allowed|disabled|Prohibited|nicht zugelassen|gesperrt
        no longer|not any more|no longer allowed|nicht mehr|ya no|non più|já não|inte längre|больше не|不再|verboten
        interdit|vietato|prohibido|no permitido|proibido|не разрешено|запрещено|отключено
        未許可|不可|禁止|불허|비활성|不允许|禁用
    """,
    Permission.REMOVES: """
        Remove|Delete|to be deleted|Close|Decommission|Revoke|Rejected|Expired|Löschen|Schließen|zu entfernen|abgelaufen
        Supprimer|à fermer|rejetée|Eliminar|cerrar|vencida|Rimuovere|scaduto|Excluir|fechar|Ta bort|stängs
        Удалить|Закрыть|отклонено|削除|廃止|期限切れ|삭제|만료|删除|刪除|已过期
    """,
    Permission.OTHER: "planned|Monitor|geplant|не блокируется|allow or deny|under review",
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [(word, means) for means, words in WORDS.items() for word in divided(words)],
)
def test_a_word_of_an_action(text: str, expected: Permission) -> None:
    assert permission_of(text) is expected


@pytest.mark.parametrize("text", ["", "-", "n/a"])
def test_nothing_is_said(text: str) -> None:
    assert permission_of(text) is None


@pytest.mark.parametrize(
    ("header", "yes", "no"),
    [
        ("Verdict", "Grant", "Refuse"),
        ("Allowed", "✅", "❌"),
        ("Status", "enabled", "disabled"),
        ("Enabled?", "yes", "no"),
        ("Zugriff im Netz", "zugelassen", "gesperrt"),
        ("Decisión", "permitido", "prohibido"),
        ("Статус", "включено", "отключено"),
        ("状態", "有効", "無効"),
        ("상태", "활성", "비활성"),
    ],
)
def test_a_column_that_denies(tmp_path: Path, header: str, yes: str, no: str) -> None:
    text = f"Source,Destination,Port,Protocol,{header}\nweb,store,443,tcp,{yes}\nweb,log,514,udp,{no}\n"
    assert flows(document(tmp_path, text, "ports.csv")) == ["web > store: ? tcp/443", "web > log: none"]


def test_a_word_that_is_not_known_leaves_the_row_open(tmp_path: Path) -> None:
    text = "Source,Destination,Port,Protocol,Status\nweb,store,443,tcp,active\nweb,log,514,udp,planned\n"
    assert flows(document(tmp_path, text, "ports.csv")) == [
        "web > store: ? tcp/443",
        "web > log: ? udp/514 [Status: planned] {unresolved}",
    ]


def test_a_second_column_denies_too(tmp_path: Path) -> None:
    text = (
        "Source,Destination,Port,Protocol,Action,Status\nweb,store,443,tcp,Allow,disabled\nweb,log,514,udp,Allow,on\n"
    )
    found = sorted(flows(document(tmp_path, text, "ports.csv")))
    assert found == ["web > log: ? udp/514", "web > store: none"]


def test_a_header_that_may_say_anything_is_an_action_only_where_a_cell_is(tmp_path: Path) -> None:
    text = "Source,Destination,Port,Protocol,Access\nweb,store,443,tcp,Public\nweb,log,514,udp,Site\n"
    assert flows(document(tmp_path, text, "ports.csv")) == ["web > store: ? tcp/443", "web > log: ? udp/514"]


@pytest.mark.parametrize("note", ["Blocked", "disabled", "gesperrt", "запрещено"])
def test_a_note_of_a_word_denies(tmp_path: Path, note: str) -> None:
    text = f"Source,Destination,Port,Protocol,Notes\nweb,store,443,tcp,main\nweb,log,514,udp,{note}\n"
    assert flows(document(tmp_path, text, "ports.csv")) == ["web > store: ? tcp/443", "web > log: none"]
