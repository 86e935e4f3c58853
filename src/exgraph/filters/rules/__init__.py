"""Judge the rules of firewalls: dead, needless or too open."""
