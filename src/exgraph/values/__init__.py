"""The values that notation produces and the model holds: ports, services, origins, registered facts."""
