"""What the text of one cell is, whatever its column: ports, answers, permissions, arrows, remarks."""
