"""The promises that confine a plugin, as they are told to the user."""

from __future__ import annotations

from typing import NamedTuple


class Part(NamedTuple):
    """One promise to the user: what it is, whether it holds here, and by what or why not."""

    name: str
    in_force: bool
    why: str
