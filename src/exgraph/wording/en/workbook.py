"""What the workbook says: of itself, and on the sheet that shows the whole matrix."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "workbook.ends": "source ↓   destination →",
    "workbook.signs": "{none}: no direct connection. {denied}: denied. Empty: the document is silent.",
    "workbook.what": "Which ports a role must be able to open on another, as the document says it, and what exgraph "
    "made of it. Rows open connections to columns. What was concluded and not stated is in the column inferred.",
    "workbook.counts": "{roles:role} in {zones:zone}, {flows:flow}.",
    "workbook.exposed": "Zones that face an uncontrolled network: {names:some}.",
    "workbook.files": "Read from {names:some}.",
    "workbook.made": "Made by exgraph {version}.",
    "workbook.matrix": "role × role, zone after zone: the services that the row opens on the column",
    "workbook.flows": "one row a flow: its columns, its place and words in the document; exgraph reads this sheet back",
    "workbook.ports": "which ports are needed, and how often",
    "workbook.crossings": "the flows that cross the border of a zone",
    "workbook.asymmetries": "what each pair of roles opens in one direction and in the other",
    "workbook.roles": "what is known of each role: its labels, zone, product and addresses",
    "workbook.findings": "what is wrong, missing or odd in the document",
}
