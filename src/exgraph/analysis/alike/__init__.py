"""Which roles have equal rows and columns, and which nearly.

Roles that can be exchanged without changing a flow; with --threshold, pairs and what tells them apart.
"""
