"""Retire roles: what closes, who loses what, in which order.

A zone or product stands for every role in it. The order keeps what is needed until nobody needs it.
As a picture, a row of small diagrams, one a step.
"""
