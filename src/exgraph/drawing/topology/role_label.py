"""What stands in a role's box: its names, its badge, and what it does with the highlighted role beside it."""

from __future__ import annotations

from collections.abc import Iterator

from exgraph.drawing import palette
from exgraph.drawing.captions import first_and_second, plain, wrapped
from exgraph.drawing.graphviz.texts import Markup, markup
from exgraph.drawing.topology.bundle import Badge
from exgraph.drawing.topology.highlight import Subject
from exgraph.drawing.topology.legend import badge_text
from exgraph.drawing.topology.scene import Topology
from exgraph.errors import clipped
from exgraph.model.role import Role
from exgraph.wording.phrases import phrase

#: What became of what a role opens on others of its kind.
_SIGNS = {"gained": "+", "lost": "−", "widened": "+", "narrowed": "−", "altered": "±"}


def role_label(shown: Topology, role: Role, badge: Badge | None) -> Markup:
    """First label bold, the second language small below it; ⟲ behind the name, the badge at the side."""
    near = role.id in shown.foreground
    ink, muted = (palette.INK, palette.MUTED) if near else (palette.FADED_INK, palette.FADED_INK)
    first, second = first_and_second(role, shown.language, shown.matrix)
    name = "<br/>".join(f"<b>{markup(line)}</b>" for line in wrapped(first))
    alike = shown.alike(role.id)
    below = ", ".join(alike) if alike else " ".join(wrapped(second, 36, 1)) if second else clipped(plain(role.id), 36)
    rows = [
        f'<font color="{ink}">{name}</font>{_loop(shown, role)}',
        f'<font point-size="8.5" color="{muted}">{markup(clipped(plain(below), 36))}</font>',
        *(
            f'<font point-size="9" color="{ink}"><b>{markup(line)}</b></font>'
            for ink, line in (*_relation(shown, role), *_changes(shown, role))
        ),
    ]
    cells = f"{_hops(shown, role)}<td>{'<br/>'.join(rows)}</td>{_badge(shown, badge)}"
    return Markup(f'<table border="0" cellborder="0" cellspacing="0" cellpadding="1"><tr>{cells}</tr></table>')


def in_box(shown: Topology, role: str, other: str) -> bool:
    """Whether a line between two roles has its text in a box: beside the highlighted role there is no room for it."""
    lit = shown.highlight
    if lit is None or lit.subject is not Subject.ROLE or lit.name not in (role, other):
        return False
    return shown.matrix.zone_of(role).id == shown.matrix.zone_of(other).id


def _changes(shown: Topology, role: Role) -> Iterator[tuple[str, str]]:
    """What changed of what a role opens in its own zone, where there is no room on lines; of roles that stayed."""
    if shown.changes is None or role.id in shown.changes.roles:
        return
    for other in shown.matrix.roles_in(role.zone):
        flows = shown.matrix[role.id, other.id].flows
        family = shown.changes.family(flows[0]) if flows else None
        if family is not None and other.id not in shown.changes.roles:
            name = "⟲" if other.id == role.id else f"→ {clipped(plain(other.label(shown.language)), 24)}"
            for line in wrapped(f"{name}: {', '.join(family.label.splitlines())}", 44, 3):
                yield family.ink, line


def _relation(shown: Topology, role: Role) -> list[tuple[str, str]]:
    """What a role accepts from the highlighted role in its own zone, and what it opens towards it."""
    lit = shown.highlight
    if lit is None or role.id == lit.name or not in_box(shown, role.id, lit.name):
        return []
    lines = []
    for word, pair in (("pictures.accepts", (lit.name, role.id)), ("pictures.opens", (role.id, lit.name))):
        captions = shown.captions(shown.matrix[pair].flows, True)
        if captions:
            text = wrapped(f"{phrase(shown.language, word)} {', '.join(captions)}", 44, 3)
            lines += [(palette.DMZ_INK, line) for line in text]
    return lines


def _loop(shown: Topology, role: Role) -> str:
    flows = shown.bundles.loops.get(role.id)
    if not flows:
        return ""
    lit = shown.highlight is not None and any(flow in shown.highlight for flow in flows)
    if lit and shown.changes is not None and (family := shown.changes.family(flows[0])):
        return f' <font point-size="9" color="{family.colour}"><b>⟲ {markup(_SIGNS[family.id])}</b></font>'
    colour = palette.family_of(flows[0].service).colour if shown.highlight is None else palette.FADED_INK
    return f' <font point-size="9" color="{palette.DMZ if lit else colour}"><b>⟲</b></font>'


def _hops(shown: Topology, role: Role) -> str:
    """How many hops away from what is compromised."""
    hops = shown.hops(role.id)
    if hops is None:
        return ""
    _, colour = palette.ring_colours(hops)
    ink = "white" if hops < 2 else palette.INK
    number = f'<font point-size="11" color="{ink}"><b>{hops}</b></font>'
    return f'<td bgcolor="{colour}" style="rounded" cellpadding="3">{number}</td><td width="3"></td>'


def _badge(shown: Topology, badge: Badge | None) -> str:
    if badge is None:
        return ""
    return (
        f'<td width="4"></td><td bgcolor="{badge_colour(shown, badge)}" style="rounded" cellpadding="2">'
        f'<font point-size="7.5" color="white"><b>{markup(badge_text(badge))}</b></font></td>'
    )


def badge_colour(shown: Topology, badge: Badge) -> str:
    """Strong when the badge's flows are highlighted, pale when others are."""
    return palette.DMZ if badge.strong else palette.LINE if shown.highlight is None else palette.FADED_LINE
