"""What a remark says of its row being open."""

from __future__ import annotations

from pathlib import Path

import pytest

from .reading import document, flows

CLOSED = """
not used - to be removed
unused
old host; decommissioned
moved to the new relay - to be removed
NON UTILIZZATO - da eliminare
nicht benutzt, wird entfernt
non utilisé - à supprimer
sin uso; a eliminar
não utilizado - a remover
will be withdrawn
old host; will be removed
wird abgebaut
sera supprimé
gestrichen
не используется, к удалению
不使用，待删除
未使用 - 削除予定
미사용 - 삭제 예정
"""
UNDECIDED = """
to be removed after the move
delete when the new relay runs
zu löschen bis Ende Juni
à supprimer après la migration
удалить после переезда
SSLv3, disabled
out of use
replaced, see the new relay
außer Kraft
archivé
исключено
"""
OPEN = """
deleted objects are replicated
removes stale sessions
do not remove
must not be deleted
close sessions after 10 min
rejected requests are logged
keys renewed, see the ticket
"""


def read(folder: Path, remark: str) -> list[str]:
    rows = f'web,store,TCP,443,main\nlog,store,UDP,514,"{remark}"\n'
    return flows(document(folder, f"Source,Destination,Protocol,Port,Remarks\n{rows}", "ports.csv"))


@pytest.mark.parametrize("remark", CLOSED.strip().splitlines())
def test_a_remark_closes_its_row(tmp_path, remark):
    assert read(tmp_path, remark) == ["web > store: ? tcp/443", "log > store: none"]


@pytest.mark.parametrize("remark", UNDECIDED.strip().splitlines())
def test_a_remark_leaves_its_row_undecided(tmp_path, remark):
    first, second = read(tmp_path, remark)
    assert first == "web > store: ? tcp/443"
    assert second.startswith("log > store: ? udp/514 [")
    assert "unresolved" in second


@pytest.mark.parametrize("remark", OPEN.strip().splitlines())
def test_a_remark_says_nothing_of_its_row_being_open(tmp_path, remark):
    first, second = read(tmp_path, remark)
    assert (first, second.split(" [")[0]) == ("web > store: ? tcp/443", "log > store: ? udp/514")
    assert "unresolved" not in second


@pytest.mark.parametrize("purpose", ["Order removal", "Nightly retirement of keys"])
def test_what_a_row_is_for_may_be_called_like_what_removes(tmp_path, purpose):
    text = f"Source,Destination,Protocol,Port,Purpose\nweb,store,TCP,2222,{purpose}\n"
    assert flows(document(tmp_path, text, "ports.csv")) == ["web > store: ? tcp/2222"]


def test_a_second_column_of_remarks_that_closes_is_told(tmp_path):
    head = "Source,Destination,Protocol,Port,Remarks,Comments\n"
    rows = "web,store,TCP,443,main,\nlog,store,UDP,514,old,not used - to be removed\n"
    found = document(tmp_path, head + rows, "ports.csv")
    assert [str(question) for question in found.open_questions] == [
        "ports.csv:1: the column 'Comments' denies, and is not read; --column action=\"Comments\" reads it"
    ]
