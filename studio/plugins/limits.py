"""How much a plugin may take."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """What one sampler's process may use. Time counts only while the studio waits for the step rule."""

    memory: int = 1024  # MiB beyond the interpreter and torch
    seconds: float = 10.0  # for its own arithmetic between two questions
    step_seconds: float = 60.0  # for all of its arithmetic in one step
    load_seconds: float = 30.0  # to import its module
    disk: int = 16  # MiB in its scratch folder, what it prints included
    output: int = 256  # KiB printed
    questions: int = 1000  # network calls and noise draws in one step
    cpu: int = 3600  # seconds of processor time in all: the backstop should the studio itself be killed
    confined: bool = True  # False only in tests, which prove by it that the confinement is what stops a plugin
