"""Qwen-Image-Edit and Edit-Plus read the picture with the prompt and beside it, as the stock pipelines do."""

import importlib
import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import diffusers
import numpy as np
import pytest
import torch
import transformers
from PIL import Image
from safetensors.torch import save_file

from studio.files.models import find_model
from studio.files.paths import models_folder
from studio.files.rest_of_model import transformer_config
from studio.files.transformer_file import read_transformer_file
from studio.paint.catalog import samplers
from studio.paint.draws import draw
from studio.paint.events import StepPreview
from studio.paint.families.qwen_reading import MARK, QwenReading
from studio.paint.painter import Painter
from studio.paint.request import PaintRequest
from studio.paint.tape import Tape
from tests.paint.families import tiny
from tests.paint.families.cases import packed, unpacked

MARKS = ["<|vision_start|>", MARK, "<|vision_end|>"]


@dataclass
class Editor:
    pipeline: Any
    folder: Path


def _small_plus(module, monkeypatch):
    monkeypatch.setattr(module, "VAE_IMAGE_SIZE", 32 * 32)  # stock would read a million pixels


def _small_edit(module, monkeypatch):
    whole = module.calculate_dimensions
    monkeypatch.setattr(module, "calculate_dimensions", lambda area, ratio: whole(32 * 32, ratio))


SMALLER = {"": _small_edit, "_plus": _small_plus, "_plus_2511": _small_plus}


@pytest.fixture(scope="module", params=sorted(SMALLER))
def kind(request):
    return request.param


@pytest.fixture(scope="module")
def editor(kind, tmp_path_factory):
    torch.manual_seed(0)
    words = tiny.qwen_image()
    words.tokenizer.add_special_tokens({"additional_special_tokens": MARKS})
    start, pad, end = words.tokenizer.convert_tokens_to_ids(MARKS)
    config = words.text_encoder.config
    config.image_token_id, config.vision_start_token_id, config.vision_end_token_id = pad, start, end
    parts = {name: part for name, part in words.components.items() if part is not None}
    if kind.endswith("2511"):
        config = {**parts["transformer"].config, "zero_cond_t": True}
        parts["transformer"] = diffusers.QwenImageTransformer2DModel.from_config(config)
    reading = QwenReading(words.tokenizer, transformers.Qwen2VLImageProcessorPil())
    name = "QwenImageEditPlusPipeline" if "plus" in kind else "QwenImageEditPipeline"
    pipeline = getattr(diffusers, name)(**parts, processor=reading)
    for part in pipeline.components.values():
        if isinstance(part, torch.nn.Module):
            part.eval()
    pipeline.set_progress_bar_config(disable=True)
    folder = tmp_path_factory.mktemp("editor")
    pipeline.save_pretrained(folder)
    for half in (reading.tokenizer, reading.eyes):
        half.save_pretrained(folder / "processor")
    index = json.loads((folder / "model_index.json").read_text())
    index["processor"] = ["transformers", "Qwen2VLProcessor"]
    (folder / "model_index.json").write_text(json.dumps(index))
    return Editor(pipeline, folder)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # diffusers' own, of NumPy
@pytest.mark.parametrize("size", [(32, 32), (70, 30)])
def test_it_edits_as_the_stock_pipeline_does(kind, editor, tmp_path, monkeypatch, size):
    module = f"diffusers.pipelines.qwenimage.pipeline_qwenimage_edit{kind.removesuffix('_2511')}"
    SMALLER[kind](importlib.import_module(module), monkeypatch)
    picture = tmp_path / "picture.png"
    Image.fromarray(np.random.default_rng(0).integers(0, 256, (*size[::-1], 3), dtype=np.uint8)).save(picture)
    model = find_model(str(editor.folder))
    assert (model.family, model.takes) == ("qwen-image", ("init_as",))
    painter = Painter(samplers(), device="cpu")
    values = {"prompt": "a red cat", "negative_prompt": "grey", "width": 32, "height": 32, "steps": 3, "seed": 7}
    request = PaintRequest(**values, model=str(editor.folder), sampler="euler", dtype="float32", cfg_scale=4.0)
    tape = Tape.new(request.replace(init_picture=str(picture), init_as="reference"))
    events = list(painter.paint(tape))
    ours = events[-1]
    theirs = editor.pipeline(
        image=Image.open(picture),
        prompt="a red cat",
        negative_prompt="grey",
        true_cfg_scale=4.0,
        width=32,
        height=32,
        num_inference_steps=3,
        latents=packed(editor.pipeline, draw(7, 0, (1, 4, 16, 16))),
        output_type="latent",
    ).images
    assert np.abs(ours.latents - unpacked(editor.pipeline, theirs).numpy()).max() < 1e-3
    previews = {event.pictures.tobytes() for event in events if isinstance(event, StepPreview)}
    assert len(previews) == 3
    same = list(painter.paint(tape.branch(2, tape.request)))[-1]
    assert np.array_equal(same.latents, ours.latents)
    plain = list(painter.paint(Tape.new(request)))[-1]
    assert np.isfinite(plain.latents).all() and np.abs(plain.latents - ours.latents).max() > 1e-3


def test_reading_puts_each_picture_in_the_place_of_its_mark(editor):
    reading = editor.pipeline.processor
    small, large = Image.new("RGB", (56, 56)), Image.new("RGB", (112, 56))
    read = reading(text=[f"a{MARK}b{MARK}c"], images=[small, large], return_tensors="pt")
    counts = [int(grid.prod()) // 4 for grid in read["image_grid_thw"]]
    words = reading.tokenizer.convert_ids_to_tokens(read["input_ids"][0])
    assert counts[1] == 2 * counts[0]
    assert words[:-1] == ["a", *[MARK] * counts[0], "b", *[MARK] * counts[1], "c"]


def test_a_transformer_of_its_own_is_told_by_its_name(kind, editor, empty_home):
    models_folder().mkdir(parents=True)
    shutil.copytree(editor.folder, models_folder() / "rest")
    names = {"qwen-image-edit": "", "qwen-image-edit-2509": "_plus", "qwen-image-edit-2511": "_plus", "qwen-image": "-"}
    for name, edits in names.items():
        path = models_folder() / f"{name}.safetensors"
        save_file(editor.pipeline.transformer.state_dict(), path)
        if edits == kind.removesuffix("_2511"):
            assert find_model(name).takes == ("init_as",)
        else:
            assert "None is here" in find_model(name).problem
        if "25" in name:
            config = transformer_config(read_transformer_file(path), models_folder() / "rest")
            assert config["zero_cond_t"] == name.endswith("2511")
