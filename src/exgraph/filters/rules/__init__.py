"""Judge the rules of firewalls: which never match, change nothing or open all.

Configurations are read as they are; what is not understood of them is told, and makes the exit code 3.
"""
