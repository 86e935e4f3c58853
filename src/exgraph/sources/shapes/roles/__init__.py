"""Labels of roles: what may be one, what its brackets, ids and short forms say, which are the same."""
