"""What to close so that one end is out of reach of another.

The fewest roles, flows and ports; and the roles and ports by what depends on them, with or without two ends.
"""
