"""Which ports are needed, how often, between how many roles.

With the zone borders they cross, their share of all flows, and the share of all ports so far.
"""
