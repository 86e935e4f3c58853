"""What may cross which trust boundary, as rules that a matrix is checked against."""
