"""What breaks when ports are closed, and how many are open.

Without ports: how many ports are opened between zones, who needs dynamic ones, which serve one flow only.
"""
