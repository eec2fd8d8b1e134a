"""The models window: what is here, what the hub has, and what is on its way."""
