"""What firewalls let through between the roles, as a matrix that all other commands take.

From their configurations and an inventory; MATRIX (-m) gives the roles, their zones and labels.
"""
