"""Which services go one way only, and between which roles.

Every pair of roles is one-way, different, symmetric or none; what deserves a look first stands first.
"""
