"""A file's bytes as characters: a byte-order mark, else strict UTF-8, else a confident guess, else a question."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from exgraph.errors import Problem, UnknownName, UnusableInput
from exgraph.files.characters import with_line_feeds
from exgraph.languages.letters import COMMON_RUSSIAN, SHARED_WITH_CENTRAL, SUPERSCRIPTS, WESTERN, WESTERN_WORDS

#: Encodings that are recognised without being named.
GUESSED = ("utf-16-le", "utf-16-be", "cp1251", "koi8-r", "cp866", "shift_jis", "euc_jp", "cp1252")
_KNOWN = ("utf-8", "utf-16", *GUESSED, "iso8859-1", "iso8859-2", "iso8859-5", "cp1250", "gb18030", "big5", "euc_kr")

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BINARY = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive (perhaps a workbook or a Word document)"),
    (b"\xd0\xcf\x11\xe0", "an old or encrypted Office file; save it as .xlsx or .docx without a password"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x7fELF", "a program"),
)
#: No character sets, or decoders that take quadratic time.
_NO_CHARSETS = {"punycode", "idna", "unicode_escape", "raw_unicode_escape", "undefined", "utf-7"}

_SAMPLE = 200_000
_FEWEST_LETTERS = 40
_FEWEST_ACCENTS = 12
_SHORTEST = 200

#: The encoding of texts with few letters beyond ASCII.
_FEW = "cp1252"
_ASCII = frozenset(map(chr, range(128)))
#: A word with letters beyond ASCII, and what of it is no word of Western Europe: such letters alone, or three in a row.
_ACCENTED = re.compile(r"(?<![A-Za-z])[A-Za-z]*+[^\x00-\x7f\W\d_][^\W\d_]*")
_RUN = re.compile(r"\A[^\x00-\x7f]+\Z|[^\x00-\x7f]{3}")

_RUSSIAN = re.compile(r"[\u0410-\u044f\u0401\u0451]")
_KANA = re.compile(r"[\u3041-\u30ff]")
_HALF_WIDTH = re.compile(r"[\uff61-\uff9f]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """`text` with `\\n` as its only line end; `encoding` is Python's name; `guessed`: nothing in the file says it.

    `doubtful`: it is guessed by few letters, some of which mean others in another encoding.
    """

    text: str
    encoding: str
    guessed: bool = False
    doubtful: bool = False


def decode(data: bytes, encoding: str | None = None, file: str = "") -> Decoded:
    """The characters of a file.

    Raises `UnknownName` for an encoding that does not exist, `UnusableInput` with the place when the bytes are not
    text, do not fit the encoding asked for, or fit no encoding clearly enough to guess.
    """
    if encoding is not None:
        return _as_told(data, encoding, file)
    for mark, name in _MARKS:
        if data.startswith(mark):
            return Decoded(_strict(data[len(mark) :], name, file), name)
    what = next((kind for magic, kind in _BINARY if data.startswith(magic)), None)
    if what is not None:
        raise UnusableInput([Problem(f"this is {what}, not text", file)])
    if b"\0" not in data:
        try:
            return Decoded(with_line_feeds(data.decode("utf-8")), "utf-8")
        except UnicodeDecodeError as error:
            place = error.start
    else:
        place = data.index(b"\0")
    guess = _guess(data)
    if guess is not None:
        return Decoded(_strict(data, guess, file), guess, guessed=True)
    if b"\0" not in data and (few := _with_few_accents(data)) is not None:
        doubtful = any(character > "\x7f" and character not in SHARED_WITH_CENTRAL for character in few)
        return Decoded(with_line_feeds(few), _FEW, guessed=True, doubtful=doubtful)
    byte = f"byte 0x{data[place]:02x}"
    reason = "this is not text" if data[place] == 0 else "is not UTF-8, and the file does not show what else it is"
    message = f"{byte}: {reason}" if data[place] == 0 else f"{byte} {reason}"
    raise UnusableInput([Problem(f"{message}; name its encoding with --encoding", file, _line(data, place))])


def declared_encoding(data: bytes) -> str | None:
    """The encoding that a page's first bytes declare, if it is one and the bytes fit it."""
    found = re.search(rb"""(?:charset|encoding)\s{0,5}=\s{0,5}["']?([A-Za-z0-9_.:\-]{2,40})""", data[:4096])
    if found is None or data.startswith(tuple(mark for mark, _ in _MARKS)):
        return None
    name = found[1].decode("ascii")
    try:
        known = codecs.lookup(name).name
        data.decode(known)
    except (LookupError, UnicodeError):
        return None
    # A page that is read as bytes up to its declaration cannot be UTF-16, whatever it says.
    return None if known in _NO_CHARSETS or known.startswith(("utf-16", "utf-32")) or b"\0" in data else known


def _as_told(data: bytes, encoding: str, file: str) -> Decoded:
    try:
        name = codecs.lookup(encoding).name
    except (LookupError, UnicodeError, ValueError):
        raise UnknownName("encoding", encoding, _KNOWN) from None
    if name in _NO_CHARSETS:
        raise UnknownName("encoding", encoding, _KNOWN)
    for mark, marked in _MARKS:
        if data.startswith(mark) and marked.startswith(name):
            return Decoded(_strict(data[len(mark) :], marked, file), marked)
    return Decoded(_strict(data, name, file), name)


def _strict(data: bytes, encoding: str, file: str) -> str:
    try:
        text = data.decode(encoding)
    except LookupError:
        raise UnknownName("encoding", encoding, _KNOWN) from None
    except UnicodeError as error:
        place = error.start if isinstance(error, UnicodeDecodeError) else 0
        shown = f"byte 0x{data[place]:02x}" if place < len(data) else "the file's end"
        raise UnusableInput([Problem(f"{shown} is not {encoding}", file, _line(data, place))]) from error
    if "\0" in text:
        raise UnusableInput(
            [Problem("this is not text: it has NUL characters", file, text.count("\n", 0, text.index("\0")) + 1)]
        )
    return with_line_feeds(text)


def _line(data: bytes, place: int) -> int:
    return data.count(b"\n", 0, place) + 1


def _guess(data: bytes) -> str | None:
    """The one encoding under which the bytes read as a language that uses it; none when two do, or too few speak."""
    if len(data) < _SHORTEST:
        return None
    if b"\0" in data[:_SAMPLE]:
        return _wide(data)
    fitting = [name for name, fits in _LANGUAGES.items() if (text := _tried(data, name)) and fits(text)]
    return fitting[0] if len(fitting) == 1 else None


def _with_few_accents(data: bytes) -> str | None:
    """A text of Western Europe with accented letters here and there, in words of plain ones; `None` for any other.

    In an encoding of another script these would be whole words, or letters of two scripts in one word.
    """
    try:
        text = data.decode(_FEW)
    except UnicodeDecodeError:
        return None
    found = _ACCENTED.findall(text)
    fits = all(
        set(word) <= WESTERN | _ASCII and (not _RUN.search(word) or (len(word) == 1 and word in WESTERN_WORDS))
        for word in found
    )
    others = {character for character in text if character > "\x7f" and not character.isalpha()}
    return text if found and fits and others <= WESTERN - SUPERSCRIPTS else None


def _tried(data: bytes, encoding: str) -> str | None:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    return text[:_SAMPLE]


def _wide(data: bytes) -> str | None:
    """UTF-16 without its mark: spaces, line ends and digits have a zero byte, always on the same side."""
    if len(data) % 2:
        return None
    sample = data[:_SAMPLE]
    even, odd = sample[0::2], sample[1::2]
    for name, high, low in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if low.count(0) == 0 and high.count(0) * 10 >= len(high) and len(set(high)) <= max(8, len(high) // 8):
            text = _tried(data, name)
            if text and sum(character.isprintable() or character in "\r\n\t" for character in text) > len(text) * 0.98:
                return name
    return None


def _is_russian(text: str) -> bool:
    letters = _RUSSIAN.findall(text)
    if len(letters) < _FEWEST_LETTERS:
        return False
    foreign = sum(character > "\x7f" and character not in WESTERN for character in text) - len(letters)
    small = [letter for letter in letters if letter.islower()]
    common = sum(letter in COMMON_RUSSIAN for letter in small)
    return len(small) * 2 > len(letters) and common * 2 > len(small) and foreign * 20 < len(letters)


def _is_japanese(text: str) -> bool:
    beyond = sum(character > "\x7f" for character in text)
    kana = len(_KANA.findall(text))
    return kana >= _FEWEST_LETTERS and kana * 4 > beyond and len(_HALF_WIDTH.findall(text)) * 20 < beyond


def _is_western(text: str) -> bool:
    places = [place for place, character in enumerate(text) if character > "\x7f"]
    if len(places) < _FEWEST_ACCENTS:
        return False
    odd = 0
    for place in places:
        character = text[place]
        before, after = text[place - 1 : place], text[place + 1 : place + 2]
        beside_letter = (before.isascii() and before.isalpha()) or (after.isascii() and after.isalpha())
        alone = character.isalpha() and not beside_letter and character not in WESTERN_WORDS
        if character not in WESTERN or alone:
            odd += 1
        elif character in SUPERSCRIPTS and before.isalpha() and after.isalpha():
            # A letter of a Central European encoding.
            odd += 1
    return odd * 25 < len(places)


_LANGUAGES = {
    "cp1251": _is_russian,
    "koi8-r": _is_russian,
    "cp866": _is_russian,
    "shift_jis": _is_japanese,
    "euc_jp": _is_japanese,
    "cp1252": _is_western,
}
