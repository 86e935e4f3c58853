"""What is looked for in the rules of firewalls, a family a file."""
