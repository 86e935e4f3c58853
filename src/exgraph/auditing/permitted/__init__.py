"""What firewalls let through, as a matrix.

All other commands take it. From configurations and an inventory; MATRIX (-m) gives the roles, their zones and labels.
"""
