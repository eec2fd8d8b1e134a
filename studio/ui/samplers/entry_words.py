"""What a list says of a sampler, in a line."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from studio.session.sampler_entries import Entry
from studio.ui.spoken import spoken


def _(words: str) -> str:
    return QCoreApplication.translate("SamplerWords", words)


def figure(text: str) -> str:
    """A finding's figure; of two numbers alone there is too little to recognise them by."""
    if counted := re.fullmatch(r"(\d+) of (\d+)", text):
        return _("{0} of {1}").format(*counted.groups())
    return spoken(text)


def character(entry: Entry) -> str:
    """A few words from its passport."""
    passport = entry.passport
    if passport is None or not passport["calls_per_step"]:
        return _("not measured")
    calls = round(passport["calls_per_step"])
    often = _("1 call a step") if calls == 1 else _("{0} calls a step").format(calls)
    return f"{_kind(passport['order'], stochastic=passport['stochastic'])} · {often}"


def line(entry: Entry) -> str:
    """What stands under its name."""
    plugin = entry.plugin
    if plugin is None:
        return character(entry)
    if not plugin.enabled:
        return spoken(plugin.problem) or _("you turned it off")
    confined = _("confined")
    return f"{plugin.author or plugin.plugin} · {plugin.version} · {confined}"


def _kind(order: float | None, *, stochastic: bool) -> str:
    if stochastic:
        return _("stochastic")
    return _("exact") if order is None else _("order {0}").format(f"{order:.0f}")
