"""The ways from one role or zone to another, shortest first.

Each hop with its services and where the document says so; where there is none, why.
"""
