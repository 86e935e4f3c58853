"""What is open from each zone to each other.

Zone × zone: services, flows, how many ports on which transports, and the encrypted share.
"""
