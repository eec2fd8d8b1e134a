"""InvokeAI's notes: `invokeai_metadata` (version 3 and newer) and `sd-metadata` (version 2)."""

from __future__ import annotations

import re
from typing import Any

from studio.errors import StudioError
from studio.files.note import Note, NoteDraft, load_json, number, whole

SAMPLERS = {
    "euler": "euler",
    "euler_a": "euler_ancestral",
    "heun": "heun",
    "kdpm_2": "dpm_2",
    "dpm_2": "dpm_2",
    "dpmpp_2m": "dpmpp_2m",
    "dpmpp_2m_sde": "dpmpp_2m_sde",
    "ddim": "ddim",
    "ddpm": "ddpm",
    "unipc": "uni_pc",
    "lcm": "lcm",
}
_NUMBERS = {
    "steps": "steps",
    "seed": "seed",
    "width": "width",
    "height": "height",
    "cfg_scale": "cfg_scale",
    "cfg_rescale_multiplier": "cfg_rescale",
}
_BROKEN = "The InvokeAI note in the picture is damaged: it is not a set of named fields."


def read_metadata(text: str) -> Note:
    """The note in an `invokeai_metadata` text.

    Raises:
        StudioError: if it is not such a note.
    """
    fields = load_json(text, "The InvokeAI note in the picture")
    if not isinstance(fields, dict):
        raise StudioError(_BROKEN)
    draft = NoteDraft()
    for name, value in fields.items():
        if name in ("positive_prompt", "negative_prompt"):
            if value:
                draft.put(name.removeprefix("positive_"), value, source_name=name)
        elif name == "model":
            _model(value, draft)
        elif value is not None:
            _put(name, value, draft)
    return draft.note("invokeai")


def read_old_metadata(text: str) -> Note:
    """The note in an `sd-metadata` text.

    Raises:
        StudioError: if it is not such a note.
    """
    fields = load_json(text, "The InvokeAI note in the picture")
    image = fields.get("image") if isinstance(fields, dict) else None
    if not isinstance(image, dict):
        raise StudioError(_BROKEN)
    draft = NoteDraft()
    _old_prompt(image.pop("prompt", ""), draft)
    for name, value in image.items():
        if value is not None:
            _put("scheduler" if name == "sampler" else name, value, draft)
    for name, value in fields.items():
        if name == "model_weights":
            draft.put("model", value, source_name=name)
        elif name != "image" and value is not None:
            draft.unmapped[name] = value
    return draft.note("invokeai")


def _put(name: str, value: Any, draft: NoteDraft) -> None:
    if name in _NUMBERS:
        fitting = number(value) if name.startswith("cfg") else whole(value)
        draft.put(_NUMBERS[name], fitting, source_name=name)
    elif name == "scheduler":
        _scheduler(value, draft)
    else:
        draft.unmapped[name] = value


def _scheduler(value: object, draft: NoteDraft) -> None:
    """Version 3 ends a name with `_k` for Karras levels; version 2 began k-diffusion's with `k_`."""
    text = str(value)
    karras = text.endswith("_k")
    ours = SAMPLERS.get(text.removesuffix("_k").removeprefix("k_"))
    if ours is None:
        draft.unmapped["scheduler"] = value
        return
    draft.put("sampler", ours, source_name="scheduler", source_value=value)
    draft.put("schedule", "karras" if karras else "model", source_name="scheduler", source_value=value)


def _model(value: object, draft: NoteDraft) -> None:
    """`{"name": …}`, before version 4 `{"model_name": …}`, or the bare name."""
    rest = dict(value) if isinstance(value, dict) else {}
    name = rest.pop("name", None) or rest.pop("model_name", None) if rest else value
    draft.put("model", name, source_name="model", source_value=value)
    draft.unmapped |= {f"model.{key}": part for key, part in rest.items() if part is not None and name}


def _old_prompt(value: object, draft: NoteDraft) -> None:
    """`[{"prompt": text, "weight": 1}]` or text, with the negative words in square brackets."""
    parts = value if isinstance(value, list) else [{"prompt": value, "weight": 1}]
    texts = [part.get("prompt") for part in parts if isinstance(part, dict)]
    if len(texts) != 1 or not isinstance(texts[0], str):
        draft.unmapped["prompt"] = value
        return
    negative = re.findall(r"\[([^\[\]]*)\]", texts[0])
    positive = re.sub(r"\s*\[[^\[\]]*\]", "", texts[0]).strip()
    draft.put("prompt", positive, source_name="prompt")
    if negative:
        draft.put("negative_prompt", ", ".join(negative), source_name="prompt", source_value=value)
