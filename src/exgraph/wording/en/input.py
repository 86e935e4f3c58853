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
    "input.removed": "{n} to be removed",
    "input.duplicates": "{n} stated again and merged",
    "input.unpaired": "{n} services without ends",
    "input.contradictions": "{n} contradictions",
    "input.grounds": "what the flows rest on: {grounds}",
    "input.unseen": "{n} seen and not read",
    "input.read": "{path}: {account}.",
    "input.unread": (
        "{path}: {n} table with ports gave no flow; the result is incomplete",
        "{path}: {n} tables with ports gave no flow; the result is incomplete",
    ),
    "input.unseen-ports": (
        "{path}: {n} piece with ports is seen and not read; the result is incomplete",
        "{path}: {n} pieces with ports are seen and not read; the result is incomplete",
    ),
    "told.unread": (
        "{place}: the table has ports and gives no flow: {why}",
        "{place} and {n:table} in all: they have ports and give no flow: {why}",
    ),
    "told.source": "{place}: the source of {n:flow} is not stated; {options:or} names it",
    "told.destination": "{place}: the destination of {n:flow} is not stated; {options:or} names it",
    "told.source-or-title": "{place}: the source of {n:flow} is not stated; {options:or} names it; a title may: "
    "{titles:or}",
    "told.destination-or-title": "{place}: the destination of {n:flow} is not stated; {options:or} names it; a title "
    "may: {titles:or}",
    "told.undirected": "{place}: {n:row} between two ends, none of which is said to open the connection: read both "
    "ways",
    "told.in-turn": "{place}: {n:row} with as many ends as ports, each end read with the port in its place: all ports "
    "may be meant of all of them",
    "told.perhaps-one": (
        "{path}: two names may be one role, and are read as two: {pairs:some}; --merge-aliases makes one of them",
        "{path}: {n} pairs of names may be one role each, and are read as two: {pairs:some}; --merge-aliases makes one "
        "of each",
    ),
    "told.turning": (
        "{place}: the column {column!r} denies, and is not read; {option} reads it",
        "{place} and {n:table} in all: the column {column!r} denies, and is not read; {option} reads it",
    ),
    "told.answered": (
        "{place}: the column {column!r} says yes and no, and is not read; {option} closes the rows with a no",
        "{place} and {n:table} in all: the column {column!r} says yes and no, and is not read; {option} closes the "
        "rows with a no",
    ),
    "told.modal": (
        "{place}: the column {column!r} may permit and deny in words that are not known, and is not read; {option} "
        "leaves its rows unresolved",
        "{place} and {n:table} in all: the column {column!r} may permit and deny in words that are not known, and is "
        "not read; {option} leaves its rows unresolved",
    ),
    "told.lettered": (
        "{place}: the letters of the column {column!r} are taken for permit and deny; {option} leaves it out",
        "{place} and {n:table} in all: the letters of the column {column!r} are taken for permit and deny; {option} "
        "leaves it out",
    ),
    "told.overruled": "{place}: --{end} {role} does not count for {n:row}, whose cells name another",
    "told.guessed-column": "{place}: a guess: {n:row} read by the looks of the column {header!r}, whose header says "
    "something else; {option} settles it",
    "told.guessed-nameless": "{place}: a guess: {n:row} read by the looks of columns that have no header",
    "told.guessed-zones": "{path}: the zones of {n:role} are guesses from their labels ({unknown} without a word for "
    "one); --in {role}=ZONE, … or a profile settles them",
    "told.no-zones": "{path}: no label says a zone, so that {n:role} stand in one; --in {role}=ZONE, … or a profile "
    "settles it",
    "told.refused": "refused, because nothing may be guessed: {parts:; }",
    "zone.said": "said by --in",
    "told.unread-column": "{place}: the column {column!r} names an end, and is not read; say --column source=HEADER or "
    "--column destination=HEADER",
    "told.unsure": "{place}: {readings:, }: both are likely; --column MEANING=HEADER settles it",
    "told.joined": "{place}: {n:name} of what may be several roles, not parted: {roles:some}; a profile with the parts "
    "as roles parts them",
    "told.portless": "{place}: {n:flow} without a port: the service is named, and none is known for it",
    "told.unresolved": "{place}: {n:flow} unresolved: what the document says is shown as it stands",
    "told.edited": (
        "{file}: {n} statement was edited since exgraph wrote it, and now rests on the user: {paths:some}",
        "{file}: {n} statements were edited since exgraph wrote them, and now rest on the user: {paths:some}",
    ),
    "told.several-products": "{file}: rows say several products or kinds of {roles:some}; the first of each counts",
    "told.unknown-keys": "{file}: left aside, as this exgraph does not know them: {keys:some}",
    "told.unfounded": (
        "{place}: {n} flow is marked as inferred, and no registered fact that is known here says so",
        "{place} and {n:flow} in all: marked as inferred, and no registered fact that is known here says so",
    ),
    "told.unseen-sheet": (
        "{place}: the sheet is hidden and not read; --include-hidden reads it",
        "{place} and {n} sheets in all are hidden and not read; --include-hidden reads them",
    ),
    "told.unseen-rows": "{place}: {n:row} hidden and not read ({text}); --include-hidden reads them",
    "told.unseen-columns": "{place}: {n:column} hidden and not read ({text}); --include-hidden reads them",
    "told.unseen-table": "{place}: {n:table} hidden and not read; --include-hidden reads them",
    "told.unseen-fence": "{place}: {n:table} in a block of code, not read; --include-hidden reads them",
    "told.unseen-fence-read": "{place}: {n:table} in a block of code, read as there is no other table of ports",
    "told.unseen-lines": "{place}: {n:table} in the lines of a paragraph, not read; --include-hidden reads them",
    "told.unseen-lines-read": "{place}: {n:table} in the lines of a paragraph, read as no other table has ports",
    "told.unseen-commands": "{place}: {n:command} that no table repeats, not read as a table of ports ({text}); "
    "exgraph rules reads files that iptables-save or nft list ruleset print",
    "told.unseen-margin": "{place}: {n:table} in a header or footer, not read; --include-hidden reads them",
    "told.unseen-list": "{place}: {n:list} with ports, not read, as not every item begins or ends with ports: {text}",
    "told.unseen-items": "{place}: {n:item} of lists with ports, not read, as none begins or ends with ports: {text}",
    "told.unseen-rules": "{place}: {n:rule} of a firewall, not read as a table of ports ({text}); exgraph rules reads "
    "files that iptables-save or nft list ruleset print",
    "told.unseen-torn": "{place}: {n:row} not read, as its cells are not sure: {text}",
    "told.unseen-cells": "{place}: {n:hidden-text} not read: {text}",
    "told.unseen-struck": "{place}: {n:struck-text} not read: {text}",
    "told.either-day": (
        "{place}: a day in the column {column!r} may be two, by the order of day and month: {texts:some} is not read",
        "{place} and {n} days in all in the column {column!r} may be two, by the order of day and month: {texts:some} "
        "are not read",
    ),
    "told.no-day": (
        "{place}: {texts:some} in the column {column!r} is not understood as a day",
        "{place} and {n} cells in all in the column {column!r} are not understood as days: {texts:some}",
    ),
    "told.encoding": "{path}: read as {encoding}, by few letters; --encoding NAME settles it",
    "unseen.sample": "a sample of how the table is filled in",
    "unseen.below": "it stands below the table",
    "told.unseen-sample": "{place}: {n:row} of samples, not read: {text}",
    "told.unseen-below": "{place}: {n:row} below the table, not read: {text}",
    "told.unseen-other-ports": "{place}: {n:row} whose service says other ports than the column of ports, which "
    "is read: {text}",
    "told.unseen-directions": "{place}: {n:column} of directions, not read, as no row says one that is known: {text}",
    "told.unseen-endless": "{place}: {n:row} not read, as nothing in them says who connects to whom: {text}",
    "told.unseen-ports": "{place}: {n:column} with ports, not read: {text}",
    "gate.policy": "{flows:flow} stopped by the policy",
    "gate.findings": "{n:finding} at or above {severity}",
    "gate.rules": "{n:finding} stopped by {gate}",
    "gate.differ": "the matrices differ",
    "zone.stated": 'the document says "{text}"',
}
