"""What to close so that one end is out of reach of another."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "chokepoints.no-path": "No path leads from {source} to {target}: there is nothing to close.",
    "chokepoints.cut": "To cut every path from {source} to {target}: {roles}; or {flows}; or {ports}.",
    "chokepoints.no-role": "no role can, as there is a direct connection ({pairs:some})",
    "chokepoints.close-roles": "close {number:role} ({roles:some})",
    "chokepoints.close-flows": "{flows:flow} of {pairs:pair}",
    "chokepoints.close-ports": "{number:port} everywhere ({ports:some})",
    "chokepoints.close-ports-greedy": "{number:port} everywhere ({ports:some}; found by a greedy search, at least "
    "{least} are needed)",
    "chokepoints.over-role": "{pairs:pair} of roles are connected over {role} alone",
    "chokepoints.on-paths": "{role} is on {share:share} of the shortest paths",
    "chokepoints.surely-on": " ({share:share} without what may be replies or notifications: --without replies)",
    "chokepoints.surely": "Without what may be replies or notifications (--without replies): {told}",
    "chokepoints.closing-port": "closing {port} everywhere cuts off {pairs:pair} of roles",
    "chokepoints.nothing": "No role and no port is on the only path between others.",
    "chokepoints.too-large-both": "The matrix is too large to rank roles and ports as a whole; name two roles or "
    "zones.",
    "chokepoints.too-large-roles": "The matrix is too large to rank roles as a whole; name two roles or zones.",
    "chokepoints.too-large-ports": "The matrix is too large to rank ports as a whole; name two roles or zones.",
    "chokepoints.fewest-roles": "The fewest roles to close ({roles})",
    "chokepoints.direct": "Direct, so that no role in between can cut it",
    "chokepoints.fewest-flows": "The fewest flows to close ({flows})",
    "chokepoints.fewest-ports": "The fewest ports to close everywhere ({ports})",
    "chokepoints.few-ports": "Ports to close everywhere ({ports}, by a greedy search; at least {least} are needed)",
    "chokepoints.ports-listed": "{ports:and}",
    "chokepoints.roles": "Roles by what depends on them",
    "chokepoints.roles-mean": "pairs cut off: ordered pairs of roles that only paths over this role connect. on "
    "shortest paths: its betweenness, the share of shortest paths over it.",
    "chokepoints.ports": "Ports by what closing them cuts off",
    "chokepoints.ports-mean": "Closed everywhere: links are pairs of roles that lose their last flow; pairs cut off "
    "have no path left, over any role; zones likewise.",
    "chokepoints.not-shown": "Not shown: {ports:port} without which every pair keeps some flow.",
    "chokepoints.pairs": "pairs cut off",
    "chokepoints.betweenness": "on shortest paths",
    "chokepoints.port": "port",
    "chokepoints.links": "links",
    "chokepoints.zones": "zones",
}
