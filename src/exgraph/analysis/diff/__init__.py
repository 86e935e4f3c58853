"""Compare two matrices: roles, zones and open ports.

By port sets: 25,587 and 25-587 is one pair widened, by 26-586. What is only inferred on one side is no change.
"""
