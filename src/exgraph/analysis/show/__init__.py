"""Show what the document says of a role or a pair of roles.

Verbatim, with line, reading and inferences.
"""
