"""Room in the memory, as those see it who are about to use a model on a lane."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Protocol

from studio.errors import OutOfMemoryError
from studio.paint.request import AS_THEY_ARE


class WouldNotFitError(OutOfMemoryError):
    """A model that was not even loaded, since there is plainly no memory for it. The user may know better."""


class Room(Protocol):
    """What a lane's work asks before it uses a model; `studio.session.memory` gives it."""

    async def free(self, model: str, weights: str = AS_THEY_ARE) -> bool:
        """Whether the model can be used now without another's being put to sleep."""

    async def fits(self, model: str, weights: str = AS_THEY_ARE) -> bool:
        """Whether the model could be loaded, were all others asleep; False only where it plainly could not."""

    def take(
        self,
        model: str,
        pixels: int = 0,
        tell: Callable[[str], None] | None = None,
        weights: str = AS_THEY_ARE,
    ) -> AbstractAsyncContextManager[None]:
        """A context in which the model has its room, and stays awake. `pixels` are those it works on at once, `tell` is
        told what is waited for."""


class Plenty:
    """All the room there could be: without an arbiter."""

    async def free(self, model: str, weights: str = AS_THEY_ARE) -> bool:  # noqa: ARG002
        """It is."""
        return True

    async def fits(self, model: str, weights: str = AS_THEY_ARE) -> bool:  # noqa: ARG002
        """It does."""
        return True

    @asynccontextmanager
    async def take(
        self,
        model: str,  # noqa: ARG002
        pixels: int = 0,  # noqa: ARG002
        tell: Callable[[str], None] | None = None,  # noqa: ARG002
        weights: str = AS_THEY_ARE,  # noqa: ARG002
    ) -> AsyncIterator[None]:
        """At once."""
        yield
