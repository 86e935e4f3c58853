"""Which addresses play which roles of the matrix.

With the roles that have none, the names that the matrix does not know, and the firewalls between them.
"""
