"""The file: a ZIP archive of parts, what kind each of them is, and what refers to what (ECMA-376, part 2)."""

from __future__ import annotations

import io
import zipfile
from xml.sax.saxutils import escape

from exgraph.tables.spreadsheet.looks import Looks
from exgraph.tables.spreadsheet.names import MAIN, OFFICE, XML
from exgraph.tables.spreadsheet.sheet_part import Layout, SheetPart
from exgraph.tables.spreadsheet.strings import Strings

#: A fixed date, so that the same workbook is the same file; the first that a ZIP archive can hold.
_DATE = (1980, 1, 1, 0, 0, 0)
_WRITTEN = "1980-01-01T00:00:00Z"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml."


class Package:
    """A workbook of so many sheets as it is made, one after the other. `title` holds nothing that XML cannot."""

    def __init__(self, title: str, sheets: int) -> None:
        self.looks, self.strings = Looks(), Strings()
        self._layouts: list[Layout] = []
        self._bytes = io.BytesIO()
        self._archive = zipfile.ZipFile(self._bytes, "w", zipfile.ZIP_DEFLATED)
        self._sheets = [f"sheet{number}.xml" for number in range(1, sheets + 1)]
        # By what stands first, programs know the kind of a file without its name.
        self._add("[Content_Types].xml", self._kinds())
        self._add("_rels/.rels", _OF_THE_FILE)
        self._add(
            "docProps/app.xml",
            f'{XML}<Properties xmlns="{_PROPERTIES}"><Application>exgraph</Application></Properties>',
        )
        self._add("docProps/core.xml", _core(title))

    def sheet(self, layout: Layout) -> SheetPart:
        """The next sheet, to be written to its end before the one after it."""
        name = self._sheets[len(self._layouts)]
        self._layouts.append(layout)
        return SheetPart(self._archive.open(_entry(f"xl/worksheets/{name}"), "w"), layout, len(self._layouts) == 1)

    def data(self) -> bytes:
        """The bytes of the file, which is finished with this."""
        self._add("xl/workbook.xml", self._workbook())
        self._add("xl/_rels/workbook.xml.rels", self._relations())
        self._add("xl/styles.xml", self.looks.part())
        self._add("xl/sharedStrings.xml", self.strings.part())
        self._archive.close()
        return self._bytes.getvalue()

    def _add(self, name: str, text: str) -> None:
        self._archive.writestr(_entry(name), text.encode())

    def _workbook(self) -> str:
        sheets = "".join(
            f'<sheet name="{_quoted(layout.name)}" sheetId="{number}" r:id="rId{number}"/>'
            for number, layout in enumerate(self._layouts, start=1)
        )
        names = "".join(
            f'<definedName name="{name}" localSheetId="{place}"{_hidden(name)}>{escape(there)}</definedName>'
            for place, layout in enumerate(self._layouts)
            for name, there in layout.defined()
        )
        return (
            f'{XML}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><bookViews><workbookView/></bookViews>'
            f"<sheets>{sheets}</sheets>{f'<definedNames>{names}</definedNames>' if names else ''}</workbook>"
        )

    def _relations(self) -> str:
        sheets = [(f"{OFFICE}/worksheet", f"worksheets/{name}") for name in self._sheets]
        return _references(
            *sheets, (f"{OFFICE}/styles", "styles.xml"), (f"{OFFICE}/sharedStrings", "sharedStrings.xml")
        )

    def _kinds(self) -> str:
        kinds = {
            "xl/workbook.xml": f"{_KIND}sheet.main+xml",
            "xl/styles.xml": f"{_KIND}styles+xml",
            "xl/sharedStrings.xml": f"{_KIND}sharedStrings+xml",
            **{f"xl/worksheets/{name}": f"{_KIND}worksheet+xml" for name in self._sheets},
            "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
            "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        }
        parts = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in kinds.items())
        return (
            f'{XML}<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Default Extension="xml" ContentType="application/xml"/>{parts}</Types>'
        )


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _DATE)
    entry.compress_type = zipfile.ZIP_DEFLATED
    # The same wherever it is made, and a file that its owner may read and write.
    entry.create_system, entry.external_attr = 3, 0o600 << 16
    return entry


def _references(*targets: tuple[str, str]) -> str:
    found = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return f'{XML}<Relationships xmlns="{_PACKAGE}/relationships">{found}</Relationships>'


def _hidden(name: str) -> str:
    return ' hidden="1"' if name.endswith("_FilterDatabase") else ""


def _quoted(text: str) -> str:
    return escape(text, {'"': "&quot;"})


def _core(title: str) -> str:
    dates = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{_WRITTEN}</dcterms:{name}>' for name in ("created", "modified")
    )
    return (
        f'{XML}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(title)}</dc:title>{dates}</cp:coreProperties>"
    )


_OF_THE_FILE = _references(
    (f"{OFFICE}/officeDocument", "xl/workbook.xml"),
    (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
    (f"{OFFICE}/extended-properties", "docProps/app.xml"),
)
_MADE_BY = f'{XML}<Properties xmlns="{_PROPERTIES}"><Application>exgraph</Application></Properties>'
