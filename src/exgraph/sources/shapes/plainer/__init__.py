"""Tables written in another way, made into plain lists before they are decided: joined, divided, turned, explained."""
