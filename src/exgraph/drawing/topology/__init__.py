"""The topology: zones as frames, roles as boxes, bundled connections as lines."""
