"""The profile: a TOML file beside a document that says what the document leaves to its reader."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from exgraph.errors import Problem, UnusableInput, suggestion
from exgraph.files.characters import read_text
from exgraph.files.toml_lines import places, syntax_problem
from exgraph.model.role import DynamicRange, Product, Role, Zone
from exgraph.sources.formats import FORMATS as TABLE_FORMATS
from exgraph.values.labels import Labels
from exgraph.values.ports import PortError, PortRange

SECTIONS = "sections"
FORMATS = (SECTIONS, *TABLE_FORMATS)

#: What each table of a profile may hold: key → (type, required).
_LABELS = (dict, str)
_SCHEMA: dict[str, dict[str, tuple[Any, bool]]] = {
    "": {
        "name": (str, False),
        "document": (str, True),
        "format": (str, False),
        "encoding": (str, False),
        "columns": (dict, False),
        "source": (str, False),
        "destination": (str, False),
        "language": (str, False),
        "title": (_LABELS, False),
        "zones": (list, True),
        "products": (list, False),
        "roles": (list, True),
    },
    "zones": {"id": (str, True), "label": (_LABELS, False), "exposed": (bool, False)},
    "products": {"id": (str, True), "label": (_LABELS, False), "dynamic": (list, False)},
    "products.dynamic": {"platform": (str, True), "ports": (str, True), "source": (str, False)},
    "roles": {
        "id": (str, True),
        "label": (_LABELS, False),
        "zone": (str, True),
        "product": (str, False),
        "kind": (str, False),
        "aliases": (list, False),
    },
}
_TYPE_NAMES = {
    str: "text",
    bool: "true or false",
    list: "a list",
    dict: "a table",
    _LABELS: "text, or a table of language = text",
}


@dataclass(frozen=True)
class Profile:
    """What a profile says. `spellings` maps every spelling of a role, folded by `fold`, to the role's id.

    `form` is the document's file format. `columns` maps a meaning to a column's header, `source` and `destination` name
    the ends that the document leaves unstated.
    """

    path: Path
    document: Path
    name: str
    title: Labels
    language: str
    zones: tuple[Zone, ...]
    products: tuple[Product, ...]
    roles: tuple[Role, ...]
    spellings: Mapping[str, str]
    form: str = SECTIONS
    encoding: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    source: str = ""
    destination: str = ""


def fold(text: str) -> str:
    """A spelling as it is compared: letter case and the kind and number of white space aside."""
    return " ".join(text.split()).casefold()


def read_profile(path: Path) -> Profile:
    """Read and check a profile. Raises `UnusableInput` with every bad place, each with its line."""
    text = read_text(path)
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UnusableInput([syntax_problem(str(path), text, str(error))]) from error
    reader = _Reader(str(path), text)
    profile = reader.profile(data, path)
    if reader.problems:
        raise UnusableInput(sorted(reader.problems, key=lambda problem: problem.line or 0))
    return profile


class _Reader:
    """Checks a profile's tables and gathers problems; a value that is not usable is left out."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.lines = text.split("\n")
        self.places = dict(places(self.lines))
        self.problems: list[Problem] = []

    def profile(self, data: dict[str, Any], path: Path) -> Profile:
        top = self._checked("", 0, data)
        form = top.get("format", FORMATS[0])
        if form not in FORMATS:
            self._problem(("", 0, "format"), f"unknown format {form!r}{suggestion(form, FORMATS)}", form)
        language = top.get("language", "en")
        tables = {name: self._tables(name, top.get(name, [])) for name in ("zones", "products", "roles")}
        zones = tuple(
            Zone(zone["id"], self._labels(zone, language), zone.get("exposed", False)) for zone in tables["zones"]
        )
        products = tuple(
            Product(product["id"], self._labels(product, language), tuple(self._dynamic(number, product)))
            for number, product in enumerate(tables["products"])
        )
        roles = tuple(
            Role(role["id"], self._labels(role, language), role["zone"], role.get("product", ""), role.get("kind", ""))
            for role in tables["roles"]
        )
        self._known("zone", tables["roles"], [zone.id for zone in zones])
        self._known("product", tables["roles"], [product.id for product in products])
        spellings = self._spellings(tables["roles"], roles)
        document = path.parent / top.get("document", "")
        title = self._labels({"label": top.get("title", {})}, language)
        name = top.get("name", path.stem if path.stem != "profile" else path.resolve().parent.name)
        columns = {str(key): value for key, value in top.get("columns", {}).items() if isinstance(value, str)}
        ends = top.get("source", ""), top.get("destination", "")
        encoding = top.get("encoding")
        return Profile(
            path, document, name, title, language, zones, products, roles, spellings, form, encoding, columns, *ends
        )

    def _tables(self, name: str, given: list[Any]) -> list[dict[str, Any]]:
        seen: set[str] = set()
        checked = []
        for number, table in enumerate(given):
            if not isinstance(table, dict):
                self._problem((name, number, ""), f"{name}: each must be a table", str(table))
                continue
            good = self._checked(name, number, table)
            if not good.keys() >= {key for key, (_, required) in _SCHEMA[name].items() if required}:
                continue
            if good["id"] in seen:
                self._problem((name, number, "id"), f"id {good['id']!r} occurs twice in {name}", good["id"])
                continue
            seen.add(good["id"])
            checked.append({**good, "_number": number})
        return checked

    def _checked(self, name: str, number: int, table: dict[str, Any]) -> dict[str, Any]:
        """The usable part of a table: known keys with values of the right type."""
        schema = _SCHEMA[name]
        good = {}
        for key, value in table.items():
            if key not in schema:
                self._problem((name, number, key), f"unknown key {key!r}{suggestion(key, schema)}", key)
            elif not isinstance(value, schema[key][0]) or (isinstance(value, bool) and schema[key][0] is not bool):
                self._problem((name, number, key), f"{key} must be {_TYPE_NAMES[schema[key][0]]}", key)
            else:
                good[key] = value
        for key, (_, required) in schema.items():
            if required and key not in table:
                owner = f"{name}[{number + 1}]" if name else "the profile"
                self._problem((name, number, ""), f"{owner} has no {key!r}")
        return good

    def _labels(self, table: dict[str, Any], language: str) -> Labels:
        given = table.get("label", {})
        texts = {language: given} if isinstance(given, str) else given
        bad = [key for key, value in texts.items() if not isinstance(value, str)]
        for key in bad:
            self._problem(("", 0, ""), f"the label in {key!r} must be text")
        return Labels.of({key: value for key, value in texts.items() if key not in bad})

    def _dynamic(self, number: int, product: dict[str, Any]) -> Iterator[DynamicRange]:
        for table in product.get("dynamic", []):
            place = ("products", product["_number"], "dynamic")
            if not isinstance(table, dict):
                self._problem(place, "dynamic: each must be a table with platform and ports")
                continue
            good = self._checked("products.dynamic", number, table)
            if not good.keys() >= {"platform", "ports"}:
                continue
            try:
                yield DynamicRange(good["platform"], PortRange.parse(good["ports"]), good.get("source", ""))
            except PortError as error:
                self._problem(place, str(error), good["ports"])

    def _known(self, key: str, roles: list[dict[str, Any]], known: list[str]) -> None:
        for role in roles:
            name = role.get(key, "")
            if name and name not in known:
                place = ("roles", role["_number"], key)
                self._problem(place, f"unknown {key} {name!r}{suggestion(name, known)}", name)

    def _spellings(self, tables: list[dict[str, Any]], roles: tuple[Role, ...]) -> dict[str, str]:
        spellings: dict[str, str] = {}
        for table, role in zip(tables, roles, strict=True):
            place = ("roles", table["_number"], "aliases")
            for alias in [role.id, *role.labels.as_dict().values(), *table.get("aliases", [])]:
                if not isinstance(alias, str) or not alias.strip():
                    self._problem(place, "each alias must be text", str(alias))
                elif spellings.setdefault(fold(alias), role.id) != role.id:
                    other = spellings[fold(alias)]
                    self._problem(place, f"{alias!r} names both {other!r} and {role.id!r}", alias)
        return spellings

    def _problem(self, place: tuple[str, int, str], message: str, shown: str = "") -> None:
        name, number, _ = place
        line = self.places.get(place) or self.places.get((name, number, "")) or None
        text = self.lines[line - 1] if line else ""
        if line and shown and shown not in text:
            # A list of aliases runs over several lines.
            for later in range(line, min(line + 40, len(self.lines))):
                if shown in self.lines[later]:
                    line, text = later + 1, self.lines[later]
                    break
        start = text.find(shown) if shown else 0
        end = start + len(shown) if shown and start >= 0 else len(text)
        self.problems.append(Problem(message, self.file, line, text=text, start=max(start, 0), end=end))
