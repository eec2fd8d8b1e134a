"""The words in the sampler and schedule boxes that are no names, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def _(words: str) -> str:
    return QCoreApplication.translate("Choices", words)


def translated(words: str) -> str:
    """A badge, or the schedule that is the model's own; a name stays as it is."""
    known = {"built in": _("built in"), "plugin": _("plugin"), "off": _("off")}
    known["The model's own"] = _("The model's own")
    return known.get(words, words)
