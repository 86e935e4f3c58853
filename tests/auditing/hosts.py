"""Hosts of three roles, as an inventory's text."""

INVENTORY = """\
kind = "inventory"
[[roles]]
id = "web"
addresses = ["10.0.0.1", "10.0.0.2"]
[[roles]]
id = "db"
addresses = "10.0.0.3"
[[roles]]
id = "ops"
addresses = "10.0.1.0/24"
"""
