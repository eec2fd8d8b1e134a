"""Pictures that other programs made, built here the way those programs build them."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from studio.errors import StudioError
from studio.files.a1111 import read_parameters
from studio.files.comfyui import read_graph
from studio.files.invokeai import read_metadata, read_old_metadata
from studio.files.note import Note
from studio.files.pictures import read_note
from studio.paint.request import PaintRequest


def _png(path: Path, **texts: str) -> Path:
    info = PngInfo()
    for name, text in texts.items():
        info.add_text(name.replace("_dash_", "-"), text, zip=len(text) > 500)
    Image.new("RGB", (8, 8)).save(path, pnginfo=info)
    return path


A1111 = (
    "masterpiece, (red apple:1.2),\non a table, Steps: 3\n"
    "Negative prompt: blurry, low quality\nsecond line\n"
    "Steps: 28, Sampler: DPM++ 2M SDE, Schedule type: Karras, CFG scale: 6.5, Seed: 2512345678, Size: 512x768, "
    'Model hash: 6ce0161689, Model: v1-5-pruned, Clip skip: 2, Lora hashes: "a: 12, b: 34", '
    'Hashes: {"model": "6ce0", "vae": "x"}, Denoising strength: 0.4, Version: v1.10.1'
)
A1111_REQUEST = {
    "prompt": "masterpiece, (red apple:1.2),\non a table, Steps: 3",
    "negative_prompt": "blurry, low quality\nsecond line",
    "steps": 28,
    "sampler": "dpmpp_2m_sde",
    "schedule": "karras",
    "cfg_scale": 6.5,
    "seed": 2512345678,
    "width": 512,
    "height": 768,
    "model": "v1-5-pruned",
}
A1111_UNMAPPED = {
    "Model hash": "6ce0161689",
    "Clip skip": "2",
    "Lora hashes": "a: 12, b: 34",
    "Hashes": {"model": "6ce0", "vae": "x"},
    "Denoising strength": "0.4",
    "Version": "v1.10.1",
}


def test_a1111_png(tmp_path):
    note = read_note(_png(tmp_path / "a.png", parameters=A1111))
    assert note == Note(A1111_REQUEST, None, "a1111", A1111_UNMAPPED)


def _exif(order: str, tag: int, kind: int, value: bytes, *, pointer: bool) -> bytes:
    """An EXIF block with one entry, in the main directory or behind the pointer to the Exif one."""
    start = (b"II" if order == "<" else b"MM") + struct.pack(order + "HI", 42, 8)
    if not pointer:
        return start + struct.pack(order + "HHHIII", 1, tag, kind, len(value), 26, 0) + value
    first = struct.pack(order + "HHHIII", 1, 0x8769, 4, 1, 26, 0)
    return start + first + struct.pack(order + "HHHIII", 1, tag, kind, len(value), 44, 0) + value


@pytest.mark.parametrize(
    "comment",
    [
        b"UNICODE\0" + A1111.encode("utf-16-be"),
        b"UNICODE\0" + A1111.encode("utf-16-le"),
        b"ASCII\0\0\0" + A1111.encode(),
        bytes(8) + A1111.encode() + b"\0",
        A1111.encode(),
    ],
)
@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("suffix", [".jpg", ".webp", ".png"])
def test_a1111_in_exif(tmp_path, comment, order, suffix):
    path = tmp_path / f"a{suffix}"
    exif = b"Exif\0\0" + _exif(order, 0x9286, 7, comment, pointer=True)
    Image.new("RGB", (8, 8)).save(path, exif=exif)
    assert read_note(path).request == A1111_REQUEST


def test_a1111_in_a_jpeg_comment(tmp_path):
    Image.new("RGB", (8, 8)).save(tmp_path / "a.jpg", comment=A1111.encode())
    assert read_note(tmp_path / "a.jpg").request == A1111_REQUEST


def test_a_camera_comment_is_no_note(tmp_path):
    Image.new("RGB", (8, 8)).save(tmp_path / "a.jpg", comment=b"Created with GIMP")
    with pytest.raises(StudioError, match="has no note"):
        read_note(tmp_path / "a.jpg")


@pytest.mark.parametrize(
    ("sampler", "kind", "expected"),
    [
        ("Euler a", "", ("euler_ancestral", "model")),
        ("Euler", "Automatic", ("euler", "model")),
        ("DPM++ 2M", "Automatic", ("dpmpp_2m", "karras")),
        ("DPM++ 2M Karras", "", ("dpmpp_2m", "karras")),
        ("DPM++ 2M SDE Exponential", "", ("dpmpp_2m_sde", "exponential")),
        ("DPM++ 3M SDE", "Polyexponential", ("dpmpp_3m_sde", "polyexponential")),
        ("DPM2", "SGM Uniform", ("dpm_2", "trailing")),
        ("UniPC", "Beta", ("uni_pc", "beta")),
        ("LCM", "Simple", ("lcm", "simple")),
    ],
)
def test_a1111_samplers(sampler, kind, expected):
    note = read_parameters(f"x\nSteps: 2, Sampler: {sampler}, {f'Schedule type: {kind}, ' if kind else ''}Seed: 1")
    assert (note.request["sampler"], note.request["schedule"]) == expected and not note.unmapped


def test_what_a1111_has_and_we_have_not_is_listed():
    note = read_parameters(
        "Steps: 2, Sampler: Restart, Schedule type: Align Your Steps, Seed: -1, Size: big, CFG scale: a"
    )
    assert note.request == {"prompt": "", "steps": 2}
    assert note.unmapped == {
        "Sampler": "Restart", "Schedule type": "Align Your Steps", "Seed": -1, "Size": "big", "CFG scale": "a",
    }  # fmt: skip


def test_lines_after_the_settings_are_kept_apart():
    note = read_parameters("apple\r\nSteps: 2, Sampler: Euler, Seed: 5\r\nTemplate: {a|b}\r\n")
    assert note.request["prompt"] == "apple" and note.request["seed"] == 5
    assert note.unmapped == {"Text after the settings": "Template: {a|b}"}


SIMPLE_GRAPH: dict[str, Any] = {
    "3": {
        "class_type": "KSampler",
        "inputs": {
            "seed": 156680208700286, "steps": 20, "cfg": 8.0, "sampler_name": "dpmpp_2m_sde_gpu", "scheduler": "karras",
            "denoise": 1.0, "model": ["10", 0], "positive": ["6", 0], "negative": ["7", 0], "latent_image": ["5", 0],
        },
    },
    "4": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "sd15\\v1-5-pruned.safetensors"}},
    "5": {"class_type": "EmptyLatentImage", "inputs": {"width": 512, "height": 768, "batch_size": 2}},
    "6": {"class_type": "CLIPTextEncode", "inputs": {"text": "a glass bottle 🍾", "clip": ["4", 1]}},
    "7": {"class_type": "CLIPTextEncode", "inputs": {"text": ["20", 0], "clip": ["4", 1]}},
    "8": {"class_type": "VAEDecode", "inputs": {"samples": ["3", 0], "vae": ["4", 2]}},
    "9": {"class_type": "SaveImage", "inputs": {"filename_prefix": "ComfyUI", "images": ["8", 0]}},
    "10": {
        "class_type": "LoraLoader",
        "inputs": {"lora_name": "x.safetensors", "strength_model": 0.5, "model": ["4", 0], "clip": ["4", 1]},
    },
    "20": {"class_type": "PrimitiveString", "inputs": {"value": "text, watermark"}, "is_changed": [float("nan")]},
}  # fmt: skip
SIMPLE_REQUEST = {
    "prompt": "a glass bottle 🍾", "negative_prompt": "text, watermark", "seed": 156680208700286, "steps": 20,
    "cfg_scale": 8.0, "sampler": "dpmpp_2m_sde", "schedule": "karras", "model": "v1-5-pruned", "width": 512,
    "height": 768, "batch": 2,
}  # fmt: skip


def test_comfyui_png(tmp_path):
    note = read_note(_png(tmp_path / "a.png", prompt=json.dumps(SIMPLE_GRAPH), workflow="{}"))
    assert note.request == SIMPLE_REQUEST and note.source == "comfyui"
    assert note.unmapped == {
        "SaveImage #9.filename_prefix": "ComfyUI",
        "LoraLoader #10.lora_name": "x.safetensors",
        "LoraLoader #10.strength_model": 0.5,
    }


def test_comfyui_webp(tmp_path):
    graph = b"prompt:" + json.dumps(SIMPLE_GRAPH).encode() + b"\0"
    Image.new("RGB", (8, 8)).save(tmp_path / "a.webp", exif=_exif(">", 0x0110, 2, graph, pointer=False))
    assert read_note(tmp_path / "a.webp").request == SIMPLE_REQUEST


def _graph_with(sampler: dict[str, Any], **nodes: dict[str, Any]) -> str:
    return json.dumps({**SIMPLE_GRAPH, "3": sampler, **nodes})


def test_comfyui_advanced_sampler():
    inputs = {**SIMPLE_GRAPH["3"]["inputs"], "noise_seed": 5, "add_noise": "enable", "start_at_step": 3}
    del inputs["seed"], inputs["denoise"]
    note = read_graph(_graph_with({"class_type": "KSamplerAdvanced", "inputs": inputs}))
    assert note.request == SIMPLE_REQUEST | {"seed": 5}
    assert note.unmapped["KSamplerAdvanced #3.start_at_step"] == 3


CUSTOM = {
    "30": {"class_type": "KSamplerSelect", "inputs": {"sampler_name": "euler"}},
    "31": {
        "class_type": "BasicScheduler",
        "inputs": {"scheduler": "simple", "steps": 8, "denoise": 1.0, "model": ["4", 0]},
    },
}


def test_comfyui_custom_sampler():
    inputs = {
        "add_noise": True,
        "noise_seed": 9,
        "cfg": 2.5,
        "model": ["4", 0],
        "positive": ["6", 0],
        "negative": ["7", 0],
    }
    inputs |= {"sampler": ["30", 0], "sigmas": ["31", 0], "latent_image": ["5", 0]}
    note = read_graph(_graph_with({"class_type": "SamplerCustom", "inputs": inputs}, **CUSTOM))
    expected = {"seed": 9, "cfg_scale": 2.5, "sampler": "euler", "schedule": "simple", "steps": 8}
    assert note.request == SIMPLE_REQUEST | expected


def test_comfyui_advanced_custom_sampler_with_guider():
    inputs = {
        "noise": ["40", 0],
        "guider": ["41", 0],
        "sampler": ["30", 0],
        "sigmas": ["31", 0],
        "latent_image": ["5", 0],
    }
    nodes = {
        "40": {"class_type": "RandomNoise", "inputs": {"noise_seed": 11}},
        "41": {"class_type": "BasicGuider", "inputs": {"conditioning": ["42", 0], "model": ["43", 0]}},
        "42": {"class_type": "FluxGuidance", "inputs": {"conditioning": ["6", 0], "guidance": 3.5}},
        "43": {"class_type": "UNETLoader", "inputs": {"unet_name": "flux1-dev.safetensors"}},
    }
    note = read_graph(_graph_with({"class_type": "SamplerCustomAdvanced", "inputs": inputs}, **CUSTOM, **nodes))
    assert note.request["model"] == "flux1-dev" and note.request["seed"] == 11
    assert note.request["prompt"] == "a glass bottle 🍾" and "negative_prompt" not in note.request
    assert note.unmapped["FluxGuidance #42.guidance"] == 3.5


def test_comfyui_second_pass_and_zeroed_negative():
    second = {**SIMPLE_GRAPH["3"]["inputs"], "seed": 1, "denoise": 0.5, "latent_image": ["51", 0]}
    nodes = {
        "1": {"class_type": "KSampler", "inputs": second},
        "51": {"class_type": "LatentUpscale", "inputs": {"samples": ["3", 0], "width": 1024}},
        "50": {"class_type": "ConditioningZeroOut", "inputs": {"conditioning": ["6", 0]}},
    }
    sampler = {"class_type": "KSampler", "inputs": {**SIMPLE_GRAPH["3"]["inputs"], "negative": ["50", 0]}}
    note = read_graph(_graph_with(sampler, **nodes))
    assert note.request["seed"] == SIMPLE_REQUEST["seed"] and "negative_prompt" not in note.request
    assert note.unmapped["KSampler #1.denoise"] == 0.5 and note.unmapped["LatentUpscale #51.width"] == 1024


def test_comfyui_values_without_a_place_are_listed():
    inputs = {
        **SIMPLE_GRAPH["3"]["inputs"],
        "seed": 2**64 - 1,
        "sampler_name": "res_multistep",
        "scheduler": "kl_optimal",
    }
    note = read_graph(_graph_with({"class_type": "KSampler", "inputs": inputs}))
    assert not {"seed", "sampler", "schedule"} & note.request.keys()
    assert note.unmapped["KSampler #3.seed"] == 2**64 - 1
    assert note.unmapped["KSampler #3.sampler_name"] == "res_multistep"
    assert note.unmapped["KSampler #3.scheduler"] == "kl_optimal"


def test_comfyui_rings_end():
    ring = {"class_type": "Reroute", "inputs": {"conditioning": ["6", 0], "model": ["6", 0], "text": ["6", 0]}}
    note = read_graph(
        _graph_with(SIMPLE_GRAPH["3"], **{"6": ring, "10": {"class_type": "A", "inputs": {"model": ["10", 0]}}})
    )
    assert note.request["prompt"] == ""


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"1": 2}', '{"1": {"inputs": []}}', '"x"', "null", "NaN"])
def test_broken_graphs_are_refused(text):
    with pytest.raises(StudioError, match="ComfyUI"):
        read_graph(text)


INVOKE = {
    "generation_mode": "txt2img", "positive_prompt": "a red apple", "negative_prompt": "blurry", "width": 512,
    "height": 640, "seed": 12345, "rand_device": "cpu", "cfg_scale": 7.5, "cfg_rescale_multiplier": 0.25, "steps": 30,
    "scheduler": "dpmpp_2m_k", "model": {"key": "k", "hash": "h", "name": "dreamshaper-8", "base": "sd-1"},
    "strength": None, "loras": [], "app_version": "5.0.0",
}  # fmt: skip


def test_invokeai(tmp_path):
    note = read_note(_png(tmp_path / "a.png", invokeai_metadata=json.dumps(INVOKE), invokeai_graph="{}"))
    assert note.request == {
        "prompt": "a red apple", "negative_prompt": "blurry", "width": 512, "height": 640, "seed": 12345,
        "cfg_scale": 7.5, "cfg_rescale": 0.25, "steps": 30, "sampler": "dpmpp_2m", "schedule": "karras",
        "model": "dreamshaper-8",
    }  # fmt: skip
    assert note.source == "invokeai"
    assert note.unmapped == {
        "generation_mode": "txt2img", "rand_device": "cpu", "model.key": "k", "model.hash": "h", "model.base": "sd-1",
        "loras": [], "app_version": "5.0.0",
    }  # fmt: skip


def test_invokeai_before_version_4_and_unknown_scheduler():
    note = read_metadata(json.dumps({**INVOKE, "model": {"model_name": "sd"}, "scheduler": "tcd"}))
    assert note.request["model"] == "sd" and "sampler" not in note.request and note.unmapped["scheduler"] == "tcd"


def test_invokeai_version_2(tmp_path):
    image = {
        "type": "txt2img", "prompt": [{"prompt": "a boat [blurry] at sea [dark, ugly]", "weight": 1.0}], "steps": 50,
        "cfg_scale": 7.5, "height": 512, "width": 704, "seed": 42, "sampler": "k_euler_a", "seamless": False,
    }  # fmt: skip
    old = {"model": "stable diffusion", "model_weights": "sd-1.5", "app_version": "2.3.5", "image": image}
    note = read_note(_png(tmp_path / "a.png", sd_dash_metadata=json.dumps(old)))
    assert note.request == {
        "prompt": "a boat at sea", "negative_prompt": "blurry, dark, ugly", "steps": 50, "cfg_scale": 7.5,
        "height": 512, "width": 704, "seed": 42, "sampler": "euler_ancestral", "schedule": "model", "model": "sd-1.5",
    }  # fmt: skip
    assert note.unmapped == {
        "type": "txt2img", "seamless": False, "model": "stable diffusion", "app_version": "2.3.5",
    }  # fmt: skip


@pytest.mark.parametrize("read", [read_metadata, read_old_metadata])
@pytest.mark.parametrize("text", ["", "{", "[]", "3", "null"])
def test_broken_invokeai_notes_are_refused(read, text):
    with pytest.raises(StudioError, match="InvokeAI"):
        read(text)


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["image", "prompt", "model", "name", "seed", "steps", "scheduler", "inputs", "class_type", "text"]
            )
            | st.text(max_size=5),
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)


@settings(max_examples=150, deadline=None)
@given(value=_json, node=_json, key=st.sampled_from(sorted(SIMPLE_GRAPH)), name=st.sampled_from(sorted(INVOKE)))
def test_any_json_is_read_or_refused_and_makes_a_request(value, node, key, name):
    graph = {**SIMPLE_GRAPH, key: {"class_type": SIMPLE_GRAPH[key]["class_type"], "inputs": node}}
    for read, content in [
        (read_metadata, value),
        (read_old_metadata, value),
        (read_graph, value),
        (read_graph, graph),
        (read_metadata, {**INVOKE, name: value}),
        (read_old_metadata, {"image": {**INVOKE, name: value}}),
    ]:
        try:
            note = read(json.dumps(content))
        except StudioError:
            continue
        PaintRequest.from_json(note.request)
        json.dumps(note.unmapped, allow_nan=False)


@settings(max_examples=200, deadline=None)
@given(fields=st.text(max_size=100))
def test_any_settings_line_is_read_and_makes_a_request(fields):
    try:
        note = read_parameters(f"apple\nSteps: 2, Seed: 1, {fields}")
    except StudioError:
        return
    PaintRequest.from_json(note.request)
    json.dumps(note.unmapped, allow_nan=False, ensure_ascii=False).encode()


def test_strange_json_inside_the_settings():
    note = read_parameters("a\nSteps: 2, Seed: 1, Extra: [NaN, 1e999, -Infinity], Odd: [1, Model: x")
    assert note.unmapped == {"Extra": ["NaN", "1e999", "-Infinity"], "Odd": "[1"} and note.request["model"] == "x"
    with pytest.raises(StudioError, match="broken characters"):
        read_parameters('a\nSteps: 2, Seed: 1, Model: "\\ud83d"')
