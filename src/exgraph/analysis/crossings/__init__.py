"""Which flows cross the border between zones.

As conduits (zone to zone) and one by one: entering or exiting, encrypted or cleartext, dynamic or fixed.
"""
