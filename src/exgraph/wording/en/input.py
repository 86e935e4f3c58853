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
    "gate.policy": "{flows:flow} stopped by the policy",
    "gate.findings": "{n:finding} at or above {severity}",
    "gate.differ": "the matrices differ",
}
