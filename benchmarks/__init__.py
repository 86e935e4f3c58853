"""What exgraph's work costs, against goals: `python -m benchmarks`."""
