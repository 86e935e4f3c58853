"""The profile: a TOML file beside a document that says what the document leaves to its reader."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from exgraph.errors import suggestion
from exgraph.files.toml import TomlFile, Wanted
from exgraph.model.remark import About, Remark
from exgraph.model.role import DynamicRange, Product, Role, Zone
from exgraph.sources.formats.file_formats import FORMATS
from exgraph.values.labels import Labels
from exgraph.values.ports import PortError, PortRange

TEXT = "text"
#: What a text that is read whole is called: by older profiles, and by what tells how a document was read. A profile
#: without a format is for one.
SECTIONS = "sections"

_TEXT = Wanted((str,), "text")
_NEEDED_TEXT = _TEXT._replace(required=True)
_FLAG = Wanted((bool,), "true or false")
_LIST = Wanted((list,), "a list")
_NEEDED_LIST = _LIST._replace(required=True)
_LABELS = Wanted((dict, str), "text, or a table of language = text")
_SCHEMA = {
    "": {
        "name": _TEXT,
        "document": _NEEDED_TEXT,
        "format": _TEXT,
        "whole": _FLAG,
        "encoding": _TEXT,
        "columns": Wanted((dict,), "a table"),
        "source": _TEXT,
        "destination": _TEXT,
        "host": _TEXT,
        "language": _TEXT,
        "title": _LABELS,
        "zones": _NEEDED_LIST,
        "products": _LIST,
        "roles": _NEEDED_LIST,
        "remarks": _LIST,
    },
    "zones": {"id": _NEEDED_TEXT, "label": _LABELS, "exposed": _FLAG},
    "products": {"id": _NEEDED_TEXT, "label": _LABELS, "dynamic": _LIST},
    "products.dynamic": {"platform": _NEEDED_TEXT, "ports": _NEEDED_TEXT, "source": _TEXT},
    "remarks": {"about": _NEEDED_TEXT, "text": _LABELS, "source": _TEXT, "between": _LIST, "and": _LIST},
    "roles": {
        "id": _NEEDED_TEXT,
        "label": _LABELS,
        "zone": _NEEDED_TEXT,
        "product": _TEXT,
        "kind": _TEXT,
        "aliases": _LIST,
    },
}


@dataclass(frozen=True)
class Profile:
    """What a profile says. `spellings` maps every spelling of a role, folded by `fold`, to the role's id.

    `form` is the document's file format; `whole`: every row of it is understood, or nothing is read. `columns` maps a
    meaning to a column's header, `source` and `destination` name the ends that no cell states, `host` the machine that
    it is from.
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
    form: str = TEXT
    whole: bool = True
    encoding: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    source: str = ""
    destination: str = ""
    host: str = ""
    remarks: tuple[Remark, ...] = ()


def fold(text: str) -> str:
    """A spelling as it is compared: letter case and the kind and number of white space aside."""
    return " ".join(text.split()).casefold()


def read_profile(path: Path) -> Profile:
    """Read and check a profile. Raises `UnusableInput` with every bad place, each with its line."""
    toml = TomlFile(path, "profile", _SCHEMA)
    profile = _Reader(toml).profile(path)
    toml.conclude()
    return profile


class _Reader:
    """Makes values of a profile's tables; one that is not usable is left out."""

    def __init__(self, toml: TomlFile) -> None:
        self.toml = toml

    def profile(self, path: Path) -> Profile:
        top = self.toml.checked(self.toml.data)
        form = top.get("format", SECTIONS)
        whole = top.get("whole", form == SECTIONS)
        form = TEXT if form == SECTIONS else form
        if form not in FORMATS:
            self.toml.problem(f"unknown format {form!r}{suggestion(form, FORMATS)}", ("", 0, "format"), form)
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
        return Profile(
            path,
            document=path.parent / top.get("document", ""),
            name=top.get("name", path.stem if path.stem != "profile" else path.resolve().parent.name),
            title=self._labels({"label": top.get("title", {})}, language),
            language=language,
            zones=zones,
            products=products,
            roles=roles,
            spellings=self._spellings(tables["roles"], roles),
            form=form,
            whole=whole,
            encoding=top.get("encoding"),
            columns={str(key): value for key, value in top.get("columns", {}).items() if isinstance(value, str)},
            source=top.get("source", ""),
            destination=top.get("destination", ""),
            host=top.get("host", ""),
            remarks=tuple(self._remarks(top.get("remarks", []), language, (*roles, *zones, *products))),
        )

    def _tables(self, name: str, given: list[Any]) -> list[dict[str, Any]]:
        seen: set[str] = set()
        checked = []
        for number, table in enumerate(given):
            if not isinstance(table, dict):
                self.toml.problem(f"{name}: each must be a table", (name, number, ""), str(table))
                continue
            good = self.toml.checked(table, name, number)
            if not good.keys() >= {key for key, wanted in _SCHEMA[name].items() if wanted.required}:
                continue
            if good["id"] in seen:
                self.toml.problem(f"id {good['id']!r} occurs twice in {name}", (name, number, "id"), good["id"])
                continue
            seen.add(good["id"])
            checked.append({**good, "_number": number})
        return checked

    def _labels(self, table: dict[str, Any], language: str) -> Labels:
        given = table.get("label", {})
        texts = {language: given} if isinstance(given, str) else given
        bad = [key for key, value in texts.items() if not isinstance(value, str)]
        for key in bad:
            self.toml.problem(f"the label in {key!r} must be text")
        return Labels.of({key: value for key, value in texts.items() if key not in bad})

    def _dynamic(self, number: int, product: dict[str, Any]) -> Iterator[DynamicRange]:
        for table in product.get("dynamic", []):
            place = ("products", product["_number"], "dynamic")
            if not isinstance(table, dict):
                self.toml.problem("dynamic: each must be a table with platform and ports", place)
                continue
            good = self.toml.checked(table, "products.dynamic", number)
            if not good.keys() >= {"platform", "ports"}:
                continue
            try:
                yield DynamicRange(good["platform"], PortRange.parse(good["ports"]), good.get("source", ""))
            except PortError as error:
                self.toml.problem(str(error), place, good["ports"])

    def _remarks(self, given: list[Any], language: str, elements: Iterable[Role | Zone | Product]) -> Iterator[Remark]:
        known = [element.id for element in elements]
        for number, table in enumerate(given):
            if not isinstance(table, dict):
                self.toml.problem("remarks: each must be a table", ("remarks", number, ""), str(table))
                continue
            good = self.toml.checked(table, "remarks", number)
            about = good.get("about", "")
            if about and about not in list(About):
                place = ("remarks", number, "about")
                self.toml.problem(f"unknown about {about!r}{suggestion(about, list(map(str, About)))}", place, about)
            ends = [tuple(map(str, good.get(name, ()))) for name in ("between", "and")]
            for name, some in zip(("between", "and"), ends, strict=True):
                for end in some:
                    if end not in known:
                        place = ("remarks", number, name)
                        self.toml.problem(f"unknown role, zone or product {end!r}{suggestion(end, known)}", place, end)
            if about in list(About):
                text = self._labels({"label": good.get("text", {})}, language)
                yield Remark(About(about), text, good.get("source", ""), ends[0], ends[1] or ends[0])

    def _known(self, key: str, roles: list[dict[str, Any]], known: list[str]) -> None:
        for role in roles:
            name = role.get(key, "")
            if name and name not in known:
                place = ("roles", role["_number"], key)
                self.toml.problem(f"unknown {key} {name!r}{suggestion(name, known)}", place, name)

    def _spellings(self, tables: list[dict[str, Any]], roles: tuple[Role, ...]) -> dict[str, str]:
        spellings: dict[str, str] = {}
        for table, role in zip(tables, roles, strict=True):
            place = ("roles", table["_number"], "aliases")
            for alias in [role.id, *role.labels.as_dict().values(), *table.get("aliases", [])]:
                if not isinstance(alias, str) or not alias.strip():
                    self.toml.problem("each alias must be text", place, str(alias))
                elif spellings.setdefault(fold(alias), role.id) != role.id:
                    other = spellings[fold(alias)]
                    self.toml.problem(f"{alias!r} names both {other!r} and {role.id!r}", place, alias)
        return spellings
