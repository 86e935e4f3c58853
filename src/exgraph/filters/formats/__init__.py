"""Readers of configurations, a format a module."""
