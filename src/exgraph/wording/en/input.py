"""What became of a document that was read, and why a gate stopped."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "input.rejected": (
        "{path}: {n} row was rejected; the result is incomplete",
        "{path}: {n} rows were rejected; the result is incomplete",
    ),
    "input.profile": "read with the profile beside it, {profile}",
    "input.account": "{tables:table}, {rows:row}, {cells:cell}: {connecting} connect ({flows:flow}, {unresolved} "
    "unresolved), {none} say no direct connection, {rejected} rejected, {skipped} skipped{also}",
    "input.also": "; {what}",
    "input.denied": "{n} denied",
    "input.duplicates": "{n} stated again and merged",
    "input.unpaired": "{n} services without ends",
    "input.contradictions": "{n} contradictions",
    "input.read": "{path}: {account}.",
    "input.unread": (
        "{path}: {n} table with ports gave no flow; the result is incomplete",
        "{path}: {n} tables with ports gave no flow; the result is incomplete",
    ),
    "told.unread": (
        "{place}: the table has ports and gives no flow: {why}",
        "{place} and {n:table} in all: they have ports and give no flow: {why}",
    ),
    "told.unread-ends": (
        "{place}: the table has ports and gives no flow: nothing says who connects to whom; --source and --destination "
        "name the ends",
        "{place} and {n:table} in all: they have ports and give no flow: nothing says who connects to whom; --source "
        "and --destination name the ends",
    ),
    "told.source": "{place}: the source of {n:flow} is not stated; --source ROLE names it",
    "told.destination": "{place}: the destination of {n:flow} is not stated; --destination ROLE names it",
    "told.source-or-title": "{place}: the source of {n:flow} is not stated; --source ROLE names it (a title says "
    "{titles:or})",
    "told.destination-or-title": "{place}: the destination of {n:flow} is not stated; --destination ROLE names it "
    "(a title says {titles:or})",
    "told.undirected": "{place}: {n:row} between two ends, none of which is said to open the connection: read both "
    "ways",
    "told.unread-column": "{place}: the column {column} names an end, and is not read; say --column source=HEADER or "
    "--column destination=HEADER",
    "told.ports-differ": "{place}: the column {column} holds other ports than those that are read; say --column "
    "port=HEADER",
    "told.unsure": "{place}: {readings:, }: both are likely; --column MEANING=HEADER settles it",
    "told.turning": "{place}: the column {column} denies, and is not read; say --column action=HEADER",
    "told.portless": "{place}: {n:flow} without a port: the service is named, and none is known for it",
    "told.unresolved": "{place}: {n:flow} unresolved: what the document says is shown as it stands",
    "gate.policy": "{flows:flow} stopped by the policy",
    "gate.findings": "{n:finding} at or above {severity}",
    "gate.differ": "the matrices differ",
}
