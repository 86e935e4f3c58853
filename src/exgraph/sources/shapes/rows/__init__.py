"""The rows of a decided table → statements: ends, ports, what stands beside them, and what each rests on."""
