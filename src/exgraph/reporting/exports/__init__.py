"""The matrix in the formats of other programs: data, networks, diagrams to edit."""
