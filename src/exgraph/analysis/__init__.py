"""The questions a port matrix answers, each a function from a matrix to an answer that is a frozen dataclass."""
