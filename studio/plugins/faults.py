"""What a plugin does wrong, apart from everything that brings torch, so that sessions can tell it from the rest."""

from __future__ import annotations

from studio.errors import StudioError


class PluginError(StudioError):
    """A plugin was ended, or ended itself; the text says what it did."""
