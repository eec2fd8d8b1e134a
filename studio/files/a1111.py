"""The `parameters` text that AUTOMATIC1111's web UI writes, which the field's tools read and share by.

prompt (any number of lines)
Negative prompt: text (any number of lines)
Steps: 20, Sampler: DPM++ 2M, Schedule type: Karras, CFG scale: 7, Seed: 1, Size: 512x512, Model: name
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

import studio
from studio.errors import StudioError
from studio.files.note import DECODER, Note, NoteDraft, number, whole

SAMPLERS = {
    "euler": "Euler",
    "euler_ancestral": "Euler a",
    "heun": "Heun",
    "dpm_2": "DPM2",
    "dpmpp_2m": "DPM++ 2M",
    "dpmpp_2m_sde": "DPM++ 2M SDE",
    "dpmpp_3m_sde": "DPM++ 3M SDE",
    "ddim": "DDIM",
    "ddpm": "DDPM",
    "uni_pc": "UniPC",
    "lcm": "LCM",
}
SCHEDULES = {
    "model": "Uniform",
    "karras": "Karras",
    "exponential": "Exponential",
    "polyexponential": "Polyexponential",
    "trailing": "SGM Uniform",
    "simple": "Simple",
    "beta": "Beta",
    "flow": "Flow shift",  # not one of its names: what it does not know, it leaves out
}

_OUR_SAMPLERS = {name.lower(): ours for ours, name in SAMPLERS.items()}
_OUR_SCHEDULES = {name.lower(): ours for ours, name in SCHEDULES.items()}
# What "Automatic" stands for there; the other samplers take the model's own levels.
_AUTOMATIC = {"dpmpp_2m": "karras", "dpm_2": "karras", "dpmpp_2m_sde": "exponential", "dpmpp_3m_sde": "exponential"}
_NEGATIVE = "Negative prompt:"
_KEY = re.compile(r"\s*([^\s:,][^:,]{0,79}):\s*")
_MOST_FIELDS = 1000


def parameters_text(request: Mapping[str, Any], batch_index: int = 0) -> str:
    """The request of one picture as such a text. Picture b of a batch has the seed `seed + b`."""
    fields = {
        "Steps": request["steps"],
        "Sampler": SAMPLERS.get(request["sampler"], request["sampler"]),
        "Schedule type": SCHEDULES.get(request["schedule"], request["schedule"]),
        "CFG scale": request["cfg_scale"],
        "CFG rescale": request.get("cfg_rescale", 0) or None,
        "Seed": request["seed"] + batch_index,
        "Size": f"{request['width']}x{request['height']}",
        "Model": request["model"],
        "Version": f"Stepwise Studio {studio.__version__}",
    }
    last = ", ".join(f"{name}: {_quoted(value)}" for name, value in fields.items() if value is not None)
    negative = request.get("negative_prompt", "")
    lines = [request["prompt"], f"{_NEGATIVE} {negative}" if negative else None, last]
    return "\n".join(line for line in lines if line is not None).replace("\0", "\ufffd")  # NUL ends a PNG text


def _quoted(value: object) -> str:
    text = f"{value:g}" if isinstance(value, float) and float(f"{value:g}") == value else str(value)
    # What would end the field, or start it as a quoted one, must itself be quoted.
    return json.dumps(text, ensure_ascii=False) if re.search(r'[,:\x00-\x1f"{\[]|^\s|\s$|^$', text) else text


def read_parameters(text: str) -> Note:
    """The note in a `parameters` text.

    Raises:
        StudioError: if there are no settings in it, so that it is some other text.
    """
    lines = text.replace("\r\n", "\n").split("\n")
    while lines and not lines[-1].strip():
        lines.pop()
    at = _settings_line(lines)
    fields = _fields(lines[at])
    prompts, after = lines[:at], "\n".join(lines[at + 1 :])
    split = next((i for i, line in enumerate(prompts) if line.strip().startswith(_NEGATIVE)), len(prompts))
    negative = "\n".join(prompts[split:]).strip().removeprefix(_NEGATIVE).strip()

    draft = NoteDraft()
    draft.put("prompt", "\n".join(prompts[:split]).strip(), source_name="Prompt")
    if negative:
        draft.put("negative_prompt", negative, source_name="Negative prompt")
    _map(fields, draft)
    if after:
        draft.unmapped["Text after the settings"] = after
    return draft.note("a1111")


def _settings_line(lines: list[str]) -> int:
    """The index of the settings: the last line, or, where an extension wrote more lines, the last "Steps:"."""
    for index in range(len(lines) - 1, -1, -1):
        if lines[index].lstrip().startswith("Steps:") and {"Sampler", "Seed"} & _fields(lines[index]).keys():
            return index
    raise StudioError("The text in the picture is no note of settings.")


def _fields(line: str) -> dict[str, Any]:
    """`name: value, name: value, …`; a value may be quoted as JSON text or be a JSON object or list."""
    fields: dict[str, Any] = {}
    at = 0
    while (key := _KEY.match(line, at)) and len(fields) < _MOST_FIELDS:
        at = key.end()
        comma = line.find(",", at)
        end = len(line) if comma < 0 else comma
        value: Any = line[at:end].strip()
        if line[at : at + 1] in ('"', "{", "["):
            try:
                value, json_end = DECODER.raw_decode(line, at)
                end = json_end if line[json_end:].lstrip()[:1] in ("", ",") else end
            except (ValueError, RecursionError):
                pass  # not JSON after all: the plain text up to the comma stands
        fields[key.group(1).strip()] = value
        at = line.find(",", end) + 1 or len(line)
    return fields


def _map(fields: dict[str, Any], draft: NoteDraft) -> None:
    sampler, schedule = _sampler(str(fields.pop("Sampler", "")), str(fields.pop("Schedule type", "")), draft)
    if sampler:
        draft.put("sampler", sampler, source_name="Sampler")
    if schedule:
        draft.put("schedule", schedule, source_name="Schedule type")
    for name, value in fields.items():
        match name:
            case "Steps":
                draft.put("steps", whole(value), source_name=name)
            case "CFG scale":
                draft.put("cfg_scale", number(value), source_name=name)
            case "CFG rescale" | "CFG Rescale φ":
                draft.put("cfg_rescale", number(value), source_name=name)
            case "Seed":
                draft.put("seed", whole(value), source_name=name)
            case "Model":
                draft.put("model", value, source_name=name)
            case "Size":
                _size(value, draft)
            case _:
                draft.unmapped[name] = value


def _size(value: object, draft: NoteDraft) -> None:
    found = re.fullmatch(r"(\d{1,9})\s*[xX×]\s*(\d{1,9})", str(value))
    if not found:
        draft.unmapped["Size"] = value
        return
    draft.put("width", int(found[1]), source_name="Size", source_value=value)
    draft.put("height", int(found[2]), source_name="Size", source_value=value)


def _sampler(sampler: str, schedule: str, draft: NoteDraft) -> tuple[str, str]:
    """Our names for both. Before version 1.9 the schedule stood at the end of the sampler's name."""
    name, given = sampler, schedule
    for ending in ("Karras", "Exponential", "SGM Uniform"):
        if not schedule and name.endswith(f" {ending}") and name != ending:
            name, given = name.removesuffix(f" {ending}"), ending
    ours = _OUR_SAMPLERS.get(name.lower(), "")
    if sampler and not ours:
        draft.unmapped["Sampler"] = sampler
    if given == "Automatic":
        return ours, _AUTOMATIC.get(ours, "model") if ours else ""
    levels = _OUR_SCHEDULES.get(given.lower(), "") if given else "model"
    if given and not levels:
        draft.unmapped["Schedule type"] = given
    return ours, levels
