"""What a compromised role or zone reaches, and what reaches it.

Directly and over hops: how many, by which services, over which roles; and how far every zone is.
"""
