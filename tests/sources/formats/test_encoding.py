"""Bytes → characters."""

from __future__ import annotations

import pytest

from exgraph.errors import ExgraphError, UnknownName
from exgraph.files.encoding import Decoded, decode
from exgraph.sources.formats import read_contents

RUSSIAN = "Порты, которые нужно открыть для почтовых серверов и клиентов в этой сети: SMTP 25, HTTPS 443.\n" * 4
JAPANESE = "このサーバーはクライアントからのメールをポートで受け取ります。\n" * 6
GERMAN = "Für die Übertragung größerer Anhänge müssen weitere Ports geöffnet werden: 443 – nämlich täglich.\n" * 4


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("text", [RUSSIAN, JAPANESE, "443\n", "ü"])
def test_what_a_file_says_of_itself_is_no_guess(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding))
    assert (decoded.text, decoded.guessed) == (text, False)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "cp866"),
        (RUSSIAN, "utf-16-le"),
        (RUSSIAN, "utf-16-be"),
        (GERMAN, "cp1252"),
        (GERMAN, "utf-16-le"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
    ],
)
def test_a_clear_case_is_guessed_and_says_so(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == Decoded(text, encoding, guessed=True)


@pytest.mark.parametrize(
    "data",
    [
        "Порты".encode("cp1251"),
        "Żółć".encode("cp1250"),
        "443 è 25".encode("mac_roman"),
        "80²".encode("cp1252"),
        RUSSIAN[:90].encode("cp1251"),
        ("Żółć i gęśl, źdźbło, łąka, święto.\n" * 20).encode("cp1250"),
        bytes(range(128, 256)) * 4,
        "端口和协议的说明，请参阅下表。\n".encode("gb18030") * 20,
    ],
)
def test_what_is_short_or_unclear_is_not_guessed(data: bytes) -> None:
    with pytest.raises(ExgraphError) as caught:
        decode(data, file="x.md")
    assert str(caught.value) == (
        f"x.md line 1: byte 0x{first_bad(data):02x} is not UTF-8, and the file does not show what else it is; "
        "name its encoding with --encoding"
    )


@pytest.mark.parametrize(
    ("text", "doubtful"),
    [
        ("größer", False),
        ("Source;Destination;Port\nÉdition;Café;443\n", False),
        ("accès à la base;443\n", True),
        ("Perché è così", True),
        ("año", True),
    ],
)
def test_few_accents_in_plain_words_are_western_and_doubtful_where_they_mean_others(text: str, doubtful: bool) -> None:
    assert decode(text.encode("cp1252")) == Decoded(text, "cp1252", guessed=True, doubtful=doubtful)


def first_bad(data: bytes) -> int:
    try:
        data.decode()
    except UnicodeDecodeError as error:
        return data[error.start]
    raise AssertionError("valid")


@pytest.mark.parametrize(
    ("data", "encoding", "message"),
    [
        (b"%PDF-1.7 x", None, "x.md: this is a PDF, not text"),
        (b"\x89PNG\r\n\x1a\n\0\0", None, "x.md: this is a PNG picture, not text"),
        (b"a\n\0b", None, "x.md line 2: byte 0x00: this is not text; name its encoding with --encoding"),
        (b"a\n\0b", "utf-8", "x.md line 2: this is not text: it has NUL characters"),
        (b"a\n\xff", "utf-8", "x.md line 2: byte 0xff is not utf-8"),
        (b"\xff\xfea", None, "x.md line 1: byte 0x61 is not utf-16-le"),
    ],
)
def test_what_is_no_text(data: bytes, encoding: str | None, message: str) -> None:
    with pytest.raises(ExgraphError) as caught:
        decode(data, encoding, "x.md")
    assert str(caught.value) == message


KNOWN = (
    "known: utf-8, utf-16, utf-16-le, utf-16-be, cp1251, koi8-r, cp866, shift_jis, euc_jp, cp1252, iso8859-1, "
    "iso8859-2, iso8859-5, cp1250, gb18030, big5, euc_kr"
)


@pytest.mark.parametrize(
    ("encoding", "message"),
    [
        ("cp1521", "unknown encoding 'cp1521'; did you mean 'cp1252'?"),
        ("rot13", "unknown encoding 'rot-13'; did you mean 'utf-16'?"),
        ("hex", f"unknown encoding 'hex'; {KNOWN}"),
        ("punycode", f"unknown encoding 'punycode'; {KNOWN}"),
        ("", f"unknown encoding ''; {KNOWN}"),
        ("a\0b", f"unknown encoding 'a\\x00b'; {KNOWN}"),
    ],
)
def test_an_encoding_that_is_none(encoding: str, message: str) -> None:
    with pytest.raises(UnknownName) as caught:
        decode(b"x", encoding)
    assert str(caught.value) == message


def test_line_ends_are_one() -> None:
    assert decode(b"a\r\nb\rc\n").text == "a\nb\nc\n"


def test_a_page_declares_its_encoding() -> None:
    page = '<meta charset="windows-1251"><table><tr><td>Порт</table>'.encode("cp1251")
    contents = read_contents(page, "x.html")
    assert (contents.grids[0].rows[0][0].text, contents.encoding, contents.guessed) == ("Порт", "cp1251", False)
