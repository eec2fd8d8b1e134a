"""What the form takes over when another model is chosen: what that model should start from, and what that replaces."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from studio.files.models import Model
from studio.paint.request import AS_THEY_ARE, PaintRequest

WORDS = {
    "steps": "{0} steps",
    "cfg_scale": "guidance {0:g}",
    "sampler": "the sampler {0}",
    "schedule": "the schedule {0}",
    "weights": "{0} weights",
}


def start_with(
    models: Sequence[Model], request: PaintRequest, name: str, weights: Mapping[str, str] | None = None
) -> tuple[dict[str, Any], list[str]]:
    """The changes to a request for another model, and in words what of it the user had set by hand.

    `weights` says how those models' are loaded whose user has chosen that before.
    A size of one's own keeps its shape, brought to the scale that the new model was trained on.
    """
    weights = weights or {}
    known = {model.name: model for model in models}
    new, old = known.get(name), known.get(request.model)
    if new is None or new.problem:
        return {"model": name}, []
    start: dict[str, Any] = {
        "steps": new.steps,
        "cfg_scale": new.cfg_scale,
        "sampler": new.sampler,
        "schedule": "model",
        "weights": request.weights if name == request.model else weights.get(name, AS_THEY_ARE),
    }
    replaced = []
    if old is not None:
        usual = {"steps": old.steps, "cfg_scale": old.cfg_scale, "sampler": old.sampler, "schedule": "model"}
        usual["weights"] = weights.get(request.model, AS_THEY_ARE)
        for field, words in WORDS.items():
            value = getattr(request, field)
            if value not in (usual[field], start[field]):
                replaced.append(words.format(value))
    width, height = _scaled(request, old, new)
    return {"model": name, "width": width, "height": height, **start}, replaced


def _scaled(request: PaintRequest, old: Model | None, new: Model) -> tuple[int, int]:
    if old is None or old.problem:
        return new.width, new.height
    scale, factor = new.width / old.width, new.size_factor
    width, height = (max(factor, round(side * scale / factor) * factor) for side in (request.width, request.height))
    return width, height
