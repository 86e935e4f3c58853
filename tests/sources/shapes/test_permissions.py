"""A column of actions permits, denies, or leaves open; what is not known is never read as its opposite."""

from __future__ import annotations

from pathlib import Path

import pytest

from exgraph.languages.known import also_reading
from exgraph.languages.language import divided
from exgraph.languages.signs import SIGNS, language_of
from exgraph.relations.applies import Applies
from exgraph.sources.shapes.cells.asked_permissions import permission_under
from exgraph.sources.shapes.cells.permissions import Permission, permission_of
from exgraph.sources.shapes.titles.removal_titles import ends_with_removal, says_removed

from .reading import document, flows

WORDS = {
    Permission.PERMITS: """
        Allow|Allowed|✅|yes|add|Zugelassen|freigegeben|autorisé|consentito|permitido|разрешено
        not blocked|non bloqué|nicht gesperrt|no bloqueado|не блокируется|未阻止
        許可|허용|允许|✅ internal|✔ HTTPS|Allowed, not from outside|разрешить, NAT не нужен
    """,
    Permission.DENIES: """
        Refuse|Refused|❌|no|not allowed|disabled|Prohibited|nicht zugelassen|gesperrt
        no longer|not any more|no longer allowed|nicht mehr|ya no|non più|já não|inte längre|больше не|不再|verboten
        interdit|vietato|prohibido|no permitido|proibido|не разрешено|запрещено|отключено
        未許可|不可|禁止|불허|비활성|不允许|禁用|❌ later|🚫 Prüfen|Denied, planned
    """,
    Permission.REMOVES: """
        Remove|Delete|to be deleted|Close|Decommission|Revoke|Rejected|Expired|Löschen|Schließen|zu entfernen|abgelaufen
        Supprimer|à fermer|rejetée|Eliminar|cerrar|vencida|Rimuovere|scaduto|Excluir|fechar|Ta bort|stängs
        Удалить|Закрыть|отклонено|削除|廃止|期限切れ|삭제|만료|删除|刪除|已过期
    """,
    Permission.OTHER: """
        planned|Monitor|geplant|allow or deny|under review|Local alone, not allowed outside
    """,
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
        ("Lifecycle", "In production", "Archived"),
        ("In use?", "yes", "no"),
        ("Regelstatus", "in Betrieb", "außer Kraft"),
        ("In Kraft", "ja", "nein"),
        ("Situation", "en vigueur", "annulé"),
        ("Vigente", "sí", "no"),
        ("Stato della regola", "in esercizio", "dismesso"),
        ("Situação", "Liberado", "Cancelado"),
        ("Ativa", "Sim", "Não"),
        ("Статус", "Действует", "Исключено"),
        ("Действует", "да", "нет"),
        ("Regelstatus", "gäller", "upphört"),
        ("使用状況", "稼働中", "失効"),
        ("적용 상태", "운영 중", "폐지됨"),
        ("规则状态", "已生效", "已作废"),
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


@pytest.mark.parametrize(
    ("header", "text", "expected"),
    [
        ("Disabled", "yes", Permission.DENIES),
        ("Disabled", "no", Permission.PERMITS),
        ("Blocked?", "TRUE", Permission.DENIES),
        ("Blocked?", "FALSE", Permission.PERMITS),
        ("Gesperrt", "ja", Permission.DENIES),
        ("Désactivé", "non", Permission.PERMITS),
        ("Bloqueado", "sí", Permission.DENIES),
        ("Bloccato", "no", Permission.PERMITS),
        ("Proibido", "sim", Permission.DENIES),
        ("Blockerad", "ja", Permission.DENIES),
        ("Отключено", "да", Permission.DENIES),
        ("禁止", "はい", Permission.DENIES),
        ("차단", "예", Permission.DENIES),
        ("禁用", "否", Permission.PERMITS),
        ("Removed", "yes", Permission.REMOVES),
        ("Allowed", "0", Permission.DENIES),
        ("Allowed", "1", Permission.PERMITS),
        ("Blocked", "1", Permission.DENIES),
        ("Status", "0", Permission.OTHER),
        ("Blocked", "partially", Permission.OTHER),
    ],
)
def test_a_header_may_ask_for_the_opposite(header: str, text: str, expected: Permission) -> None:
    assert permission_under(header, text) is expected


@pytest.mark.parametrize(
    ("header", "cell"),
    [("Disabled", "yes"), ("Blocked", "1"), ("Gesperrt", "ja"), ("Отключено", "да"), ("禁用", "是"), ("Enabled", "0")],
)
def test_a_column_that_asks_for_the_opposite_is_read(tmp_path: Path, header: str, cell: str) -> None:
    other = {"yes": "no", "ja": "nein", "да": "нет", "1": "0", "0": "1", "是": "否"}[cell]
    text = f"Source,Destination,Port,Protocol,{header}\nweb,store,443,tcp,{other}\nweb,log,514,udp,{cell}\n"
    assert flows(document(tmp_path, text, "ports.csv")) == ["web > store: ? tcp/443", "web > log: none"]


def test_where_ticks_permit_an_empty_cell_is_left_open(tmp_path: Path) -> None:
    text = "Source,Destination,Port,Allowed\nweb,store,443,x\nweb,log,514,\n"
    assert flows(document(tmp_path, text, "ports.csv")) == [
        "web > store: ? ?/443",
        "web > log: ? ?/514 [Allowed: ?] {unresolved}",
    ]


REMOVED = """
    Rules to be removed|Removed|Ports to delete|Deleted connections|Zu löschende Regeln|Regeln zu löschen
    Règles à supprimer|Flux à fermer|Reglas a eliminar|Regole da rimuovere|Regras a remover|Regler att ta bort
    Правила на удаление|Порты к закрытию|削除するルール|삭제할 규칙|待删除的规则|Removals|Rules that must be closed
    Firewall-Regeln, die gelöscht werden sollen|Löschungen|Flux qui doivent être supprimés|Suppressions
    Reglas que se van a eliminar|Bajas|Regras que devem ser removidas|Regole che devono essere rimosse|Rimozioni
    Порты для закрытия|閉鎖対象のポート|需关闭的端口|삭제해야 할 규칙
"""
#: In languages that a document shows.
REMOVED_BY_SIGNS = """
    Te verwijderen regels|Regels die verwijderd moeten worden|Reguły do usunięcia|Reguły, które należy usunąć
    Pravidla ke zrušení|Правила, які потрібно закрити|Silinmesi gereken kurallar|Reguli care trebuie șterse
    Regler der skal lukkes|Aturan yang akan dihapus|Quy tắc cần xóa
"""
KEPT = """
    Deletion service|Ports, die geöffnet werden sollen|Closures of the plant
    Ports required to remove nodes|Rules|New rules|Required ports|Removing a server|Web server|Zu öffnende Ports
"""


@pytest.mark.parametrize(
    ("title", "expected"),
    [(title, said) for said, titles in ((True, REMOVED), (False, KEPT)) for title in divided(titles)],
)
def test_a_title_says_that_what_is_below_is_to_be_removed(title: str, expected: bool) -> None:
    assert says_removed(title) is expected


@pytest.mark.parametrize("title", divided(REMOVED_BY_SIGNS))
def test_a_title_says_so_in_every_language(title: str) -> None:
    with also_reading(*map(language_of, SIGNS)):
        assert says_removed(title)


@pytest.mark.parametrize(
    "text",
    [
        "Rules to be added,,\nSource,Destination,Port\nweb,db,5432/tcp\n,,\n"
        "Rules to be deleted,,\nSource,Destination,Port\nweb,old,21/tcp\n",
        "Source,Destination,Port\nweb,db,5432/tcp\nRules to be deleted,,\nweb,old,21/tcp\n",
        "Zu löschende Regeln,,\nQuelle,Ziel,Port\nweb,old,21/tcp\n,,\n"
        "Neue Regeln,,\nQuelle,Ziel,Port\nweb,db,5432/tcp\n",
    ],
)
def test_a_title_in_the_first_cell_of_a_row_says_so_of_what_is_below_it(tmp_path: Path, text: str) -> None:
    found = document(tmp_path, text, "ports.csv")
    assert [flow for flow in flows(found) if not flow.endswith("none")] == ["web > db: ? tcp/5432"]
    assert [str(cell) for cell in found.matrix.cells if cell.removed] == ["to be removed: ? tcp/21"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The following rules are to be removed:", True),
        ("Rules to be removed are listed in the appendix.", False),
        ("The following rules are required:", False),
    ],
)
def test_a_sentence_above_says_so_at_its_end(sentence: str, expected: bool) -> None:
    assert ends_with_removal(sentence) is expected


def test_what_is_to_be_removed_is_a_state_of_its_own(tmp_path: Path) -> None:
    text = (
        "Source,Destination,Port,Protocol,Action\nweb,store,443,tcp,Add\nweb,store,8443,tcp,Remove\n"
        "web,log,514,udp,Delete\nany,log,514,udp,Add\n"
    )
    found = document(tmp_path, text, "ports.csv")
    assert flows(found) == ["web > store: ? tcp/443", "web > log: none", "any > log: ? udp/514"]
    cell = found.matrix["web", "store"]
    assert str(cell) == "? tcp/443; to be removed: ? tcp/8443"
    assert ([flow.origin.line for flow in cell.removed], cell.forbidden) == ([3], ())
    assert (found.account.denied, found.account.removed) == (0, 2)
    # It denies nothing: what everybody may do, web may.
    assert [str(service) for one in Applies(found.matrix).at("web", "log") for service in one.left] == ["? udp/514"]


@pytest.mark.parametrize(
    ("header", "text", "said"),
    [
        ("Not used", "yes", Permission.DENIES),
        ("Unused", "x", Permission.DENIES),
        ("Not used", "no", Permission.PERMITS),
        ("Nicht benutzt", "ja", Permission.DENIES),
        ("Obsolete", "yes", Permission.OTHER),
        ("Abgekündigt", "nein", Permission.PERMITS),
        ("Removed in", "4.2", Permission.REMOVES),
        ("Retired", "2020", Permission.REMOVES),
        ("Removed in", "", None),
        ("Removal ticket", "CHG-4711", Permission.OTHER),
    ],
)
def test_a_header_that_asks_for_what_is_not_open(header: str, text: str, said: Permission | None) -> None:
    assert permission_under(header, text) is said
