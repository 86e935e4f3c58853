"""The port matrix: roles, zones, cells and flows, and the graph they make."""
