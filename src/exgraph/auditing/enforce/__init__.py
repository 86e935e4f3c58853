"""Firewall rules from the matrix, written only when proved.

What is written is read back by a reader that shares nothing with the writer, and compared with what the matrix
requires, between all hosts, in every transport. Where they differ, nothing is written.
"""
