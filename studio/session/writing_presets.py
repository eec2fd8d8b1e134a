"""The settings of the writing model that have a name: those that come along, and the user's own."""

from __future__ import annotations

from typing import Any

from studio.errors import StudioError
from studio.files.settings import Settings
from studio.write.request import TextRequest, continuation

NAMED = ("max_tokens", "temperature", "top_k", "top_p", "min_p", "repetition_penalty", "stop")
STEERING = ("model", "seed", *NAMED)
PRESETS: dict[str, dict[str, Any]] = {
    "Balanced": {"temperature": 0.8, "top_k": 0, "top_p": 0.95, "min_p": 0.05, "repetition_penalty": 1.1},
    "Careful": {"temperature": 0.3, "top_k": 0, "top_p": 0.9, "min_p": 0.1, "repetition_penalty": 1.05},
    "Wild": {"temperature": 1.2, "top_k": 0, "top_p": 1.0, "min_p": 0.03, "repetition_penalty": 1.1},
    "Greedy": {"temperature": 0.0, "top_k": 0, "top_p": 1.0, "min_p": 0.0, "repetition_penalty": 1.0},
}
_KEY = "write_presets"


class WritingPresets:
    """All presets by name, kept in the settings. One of the user's goes before one that came along."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @property
    def own(self) -> dict[str, dict[str, Any]]:
        kept = self._settings.get(_KEY, {})
        return {name: values for name, values in kept.items() if isinstance(values, dict)}

    def values(self, name: str) -> dict[str, Any]:
        """What a preset sets.

        Raises:
            KeyError: if there is none of that name.
        """
        values = dict(self.own.get(name) or PRESETS[name])
        if "stop" in values:
            values["stop"] = tuple(values["stop"])
        return {name: value for name, value in values.items() if name in NAMED}

    def save(self, name: str, request: TextRequest) -> None:
        """Keep a request's settings under a name."""
        self._settings.set(_KEY, {**self.own, name: {one: getattr(request, one) for one in NAMED}})

    def delete(self, name: str) -> None:
        self._settings.set(_KEY, {other: values for other, values in self.own.items() if other != name})


def remembered(settings: Settings) -> TextRequest:
    """The steering of the last session; the plain one where that cannot be read any more."""
    plain = continuation("…", **PRESETS["Balanced"], max_tokens=200)
    kept = settings.get("writing", {})
    try:
        return TextRequest.from_json({**plain.to_json(), **{name: kept[name] for name in STEERING if name in kept}})
    except StudioError:
        return plain
