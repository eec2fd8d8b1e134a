"""State that a screen shows, and the jobs that change it. QtCore only; never torch."""
