"""Qwen-Image-Edit reads the picture with the prompt and beside it, as the stock pipeline does."""

import json
import shutil

import diffusers
import numpy as np
import pytest
import torch
import transformers
from PIL import Image
from safetensors.torch import save_file

from studio.files.models import find_model
from studio.files.paths import models_folder
from studio.paint.catalog import samplers
from studio.paint.draws import draw
from studio.paint.families.qwen_reading import MARK, QwenReading
from studio.paint.painter import Painter
from studio.paint.request import PaintRequest
from studio.paint.tape import Tape
from tests.paint.families import tiny
from tests.paint.families.cases import packed, unpacked

MARKS = ["<|vision_start|>", MARK, "<|vision_end|>"]


@pytest.fixture(scope="module")
def pipeline():
    torch.manual_seed(0)
    words = tiny.qwen_image()
    words.tokenizer.add_special_tokens({"additional_special_tokens": MARKS})
    start, pad, end = words.tokenizer.convert_tokens_to_ids(MARKS)
    config = words.text_encoder.config
    config.image_token_id, config.vision_start_token_id, config.vision_end_token_id = pad, start, end
    parts = {name: part for name, part in words.components.items() if part is not None}
    reading = QwenReading(words.tokenizer, transformers.Qwen2VLImageProcessorPil())
    made = diffusers.QwenImageEditPipeline(**parts, processor=reading)
    for part in made.components.values():
        if isinstance(part, torch.nn.Module):
            part.eval()
    made.set_progress_bar_config(disable=True)
    return made


@pytest.fixture(scope="module")
def folder(pipeline, tmp_path_factory):
    folder = tmp_path_factory.mktemp("editor")
    pipeline.save_pretrained(folder)
    for half in (pipeline.processor.tokenizer, pipeline.processor.eyes):
        half.save_pretrained(folder / "processor")
    index = json.loads((folder / "model_index.json").read_text())
    index["processor"] = ["transformers", "Qwen2VLProcessor"]
    (folder / "model_index.json").write_text(json.dumps(index))
    return folder


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # diffusers' own, of NumPy
@pytest.mark.parametrize("size", [(32, 32), (70, 30)])
def test_it_edits_as_the_stock_pipeline_does(pipeline, folder, tmp_path, monkeypatch, size):
    module = diffusers.pipelines.qwenimage.pipeline_qwenimage_edit
    whole = module.calculate_dimensions  # stock would read a million pixels
    monkeypatch.setattr(module, "calculate_dimensions", lambda area, ratio: whole(32 * 32, ratio))
    picture = tmp_path / "picture.png"
    Image.fromarray(np.random.default_rng(0).integers(0, 256, (*size[::-1], 3), dtype=np.uint8)).save(picture)
    assert (find_model(str(folder)).family, find_model(str(folder)).takes) == ("qwen-image", ("init_as",))
    painter = Painter(samplers(), device="cpu")
    values = {"prompt": "a red cat", "negative_prompt": "grey", "width": 32, "height": 32, "steps": 3, "seed": 7}
    request = PaintRequest(**values, model=str(folder), sampler="euler", dtype="float32", cfg_scale=4.0)
    tape = Tape.new(request.replace(init_picture=str(picture), init_as="reference"))
    ours = list(painter.paint(tape))[-1]
    theirs = pipeline(
        image=Image.open(picture),
        prompt="a red cat",
        negative_prompt="grey",
        true_cfg_scale=4.0,
        width=32,
        height=32,
        num_inference_steps=3,
        latents=packed(pipeline, draw(7, 0, (1, 4, 16, 16))),
        output_type="latent",
    ).images
    assert np.abs(ours.latents - unpacked(pipeline, theirs).numpy()).max() < 1e-3
    same = list(painter.paint(tape.branch(2, tape.request)))[-1]
    assert np.array_equal(same.latents, ours.latents)
    plain = list(painter.paint(Tape.new(request)))[-1]
    assert np.isfinite(plain.latents).all() and np.abs(plain.latents - ours.latents).max() > 1e-3


def test_a_transformer_of_its_own_is_told_by_its_name(pipeline, folder, empty_home):
    models_folder().mkdir(parents=True)
    shutil.copytree(folder, models_folder() / "rest")
    for name in ("qwen-image-edit", "qwen-image-edit-2509", "qwen-image"):
        save_file(pipeline.transformer.state_dict(), models_folder() / f"{name}.safetensors")
    assert find_model("qwen-image-edit").takes == ("init_as",)
    assert "None is here" in find_model("qwen-image-edit-2509").problem  # Plus is not known
    assert "None is here" in find_model("qwen-image").problem
