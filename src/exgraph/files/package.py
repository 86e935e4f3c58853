"""The parts of an Office Open XML file (ECMA-376): a ZIP archive of XML, unpacked and parsed within limits."""

from __future__ import annotations

import posixpath
import struct
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from xml.parsers import expat
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from exgraph.errors import Problem, UnusableInput
from exgraph.files.budget import limit_of, over_limit

#: Unpacked bytes and XML elements that are read from one file.
MAX_UNPACKED = 128 * 1024 * 1024
MAX_ELEMENTS = 4_000_000
#: Bytes of one tag with its attributes, or of a comment: expat before 2.6 begins it anew with every chunk.
LONGEST_TOKEN = 1024 * 1024
_MAX_PARTS = 20_000
_CHUNK = 64 * 1024
_DAMAGE = (
    BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    RuntimeError,
    NotImplementedError,
    ValueError,
    KeyError,
)

Start = Callable[[str, dict[str, str]], None]
End = Callable[[str], None]
Text = Callable[[str], None]


class Package:
    """A file's parts by name. Every method raises `UnusableInput` for a damaged or oversized archive."""

    def __init__(self, data: bytes, file: str) -> None:
        self.file = file
        self._unpacked = self._elements = 0
        if data.startswith(b"\xd0\xcf\x11\xe0"):
            raise self.problem("an old or encrypted Office file; save it as .xlsx or .docx without a password")
        try:
            self._archive = ZipFile(BytesIO(data))
            entries = self._archive.infolist()
        except _DAMAGE as error:
            raise self.problem(f"not a readable ZIP archive, as .xlsx and .docx are: {error}") from error
        if len(entries) > _MAX_PARTS:
            raise self.problem(f"the archive has {len(entries)} parts")
        self._parts: dict[str, ZipInfo] = {entry.filename.replace("\\", "/").lower(): entry for entry in entries}

    def has(self, part: str) -> bool:
        return part.lower() in self._parts

    def problem(self, message: str, sheet: str = "") -> UnusableInput:
        return UnusableInput([Problem(message, f"{self.file} {sheet}".strip())])

    def parse(self, part: str, start: Start, end: End | None = None, text: Text | None = None) -> None:
        """Hand a part's elements over, by their names without prefix. A document type is refused: it can hold
        entities that grow without bound or that name other files, and Office writes none."""
        parser = expat.ParserCreate()
        parser.buffer_text = True
        most = limit_of(MAX_ELEMENTS)

        def started(name: str, attributes: dict[str, str]) -> None:
            self._elements += 1
            if self._elements > most:
                raise over_limit("elements", most, self.file, part=part)
            start(name.rpartition(":")[2] if ":" in name else name, attributes)

        def refused(*_: object) -> None:
            raise self.problem(f"{part} declares a document type or entities, which are not read")

        parser.StartElementHandler = started
        if end is not None:
            ended = end
            parser.EndElementHandler = lambda name: ended(name.rpartition(":")[2])
        parser.CharacterDataHandler = text
        parser.StartDoctypeDeclHandler = refused
        parser.EntityDeclHandler = refused
        try:
            fed = 0
            for chunk in self._chunks(part):
                parser.Parse(chunk, False)
                fed += len(chunk)
                if fed - parser.CurrentByteIndex > LONGEST_TOKEN:
                    raise self.problem(f"{part} has a tag or a comment of more than {LONGEST_TOKEN // 1024**2} MB")
            parser.Parse(b"", True)
        except (expat.ExpatError, LookupError, ValueError) as error:
            raise self.problem(f"{part} is not XML that can be read: {error}") from error

    def related(self, part: str) -> dict[str, str]:
        """Where a part's relationships lead: their id → the name of the other part."""
        folder, name = posixpath.split(part)
        relations = f"{folder}/_rels/{name}.rels"
        found: dict[str, str] = {}
        if not self.has(relations):
            return found

        def start(name: str, attributes: dict[str, str]) -> None:
            if name == "Relationship" and attributes.get("TargetMode") != "External":
                target = attributes.get("Target", "")
                path = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
                found[attributes.get("Id", "")] = posixpath.normpath(path)

        self.parse(relations, start)
        return found

    def _chunks(self, part: str) -> Iterator[bytes]:
        entry = self._parts.get(part.lower())
        if entry is None:
            raise self.problem(f"{part} is missing in the archive")
        if entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED) or entry.flag_bits & 1:
            raise self.problem(f"{part} is encrypted or packed in a way that Office does not use")
        most = limit_of(MAX_UNPACKED)
        try:
            with self._archive.open(entry) as stream:
                while chunk := stream.read(_CHUNK):
                    self._unpacked += len(chunk)
                    if self._unpacked > most:
                        raise over_limit("unpacked", most // 1024**2, self.file)
                    yield chunk
        except _DAMAGE as error:
            raise self.problem(f"{part} is damaged: {error}") from error


def local(attributes: dict[str, str], name: str) -> str | None:
    """An attribute by its name without prefix."""
    value = attributes.get(name)
    if value is not None:
        return value
    return next((value for key, value in attributes.items() if key.rpartition(":")[2] == name), None)
