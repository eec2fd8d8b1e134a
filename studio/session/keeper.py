"""An engine that holds loaded models, as the arbiter of the memory sees it."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from studio.files.held import Held


class Keeper(Protocol):
    """Asked on the engine's own lane."""

    def held(self) -> tuple[Held, ...]:
        """What is loaded now."""

    def let_go(self, parts: Collection[str]) -> None:
        """Free the memory of these parts; they are loaded again when they are needed."""

    def free_memory(self) -> int | None:
        """Bytes that are free on the engine's card, None where it computes on the processor."""
