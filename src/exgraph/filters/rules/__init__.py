"""Judge the rules of firewalls: what never matches, changes nothing or opens all."""
