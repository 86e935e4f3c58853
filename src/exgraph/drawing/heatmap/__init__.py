"""Heatmaps: who may connect to whom, which role uses which port, and where two directions differ."""
