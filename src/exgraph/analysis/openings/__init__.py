"""What a server accepts and opens, port by port.

A neutral list for whoever administers a firewall: in and out, with the other end, its zone, and the document's line.
"""
