"""Tiny language models with random weights, in transformers format, and a fast way to run them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers
from transformers import AutoModelForCausalLM, PreTrainedTokenizerFast
from transformers.models.auto import CONFIG_MAPPING

TEMPLATE = (
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n{{ message['content'] }}<|im_end|>\n"
    "{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
SIZES = {
    "vocab_size": 288,
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "head_dim": 32,
    "max_position_embeddings": 512,
    "bos_token_id": 1,
    "eos_token_id": 2,
    "pad_token_id": 0,
}
MakeModel = Callable[..., Path]


def tokenizer(template: str | None = TEMPLATE) -> PreTrainedTokenizerFast:
    """One token a byte, and a few words."""
    letters = sorted(pre_tokenizers.ByteLevel.alphabet())
    specials = ["<pad>", "<|im_start|>", "<|im_end|>"]
    merges = [("t", "h"), ("th", "e"), ("Ġ", "the"), ("i", "n"), ("Ġ", "a")]
    words = specials + letters + [left + right for left, right in merges]
    raw = Tokenizer(models.BPE({word: id for id, word in enumerate(words)}, merges))
    raw.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    raw.decoder = decoders.ByteLevel()
    raw.add_special_tokens(specials)
    return PreTrainedTokenizerFast(
        tokenizer_object=raw, pad_token="<pad>", eos_token="<|im_end|>", chat_template=template
    )


@pytest.fixture(scope="session")
def make_model(tmp_path_factory: pytest.TempPathFactory) -> MakeModel:
    """Give a folder with a model of that type; the same one for the same arguments."""
    made: dict[str, Path] = {}

    def make(kind: str = "llama", template: str | None = TEMPLATE, **changes: object) -> Path:
        key = repr((kind, template, sorted(changes.items())))
        if key not in made:
            folder = made[key] = tmp_path_factory.mktemp(kind)
            config = CONFIG_MAPPING[kind](**{**SIZES, **changes})
            torch.manual_seed(5)
            model = AutoModelForCausalLM.from_config(config)
            with torch.no_grad():
                for weight in model.parameters():  # larger than usual, so that the logits differ clearly
                    weight.add_(torch.randn_like(weight) * (0.1 if weight.dim() == 2 else 0.02))
            model.save_pretrained(folder)
            tokenizer(template).save_pretrained(folder)
        return made[key]

    return make


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """Converted weights go into a home of each test's own, the starter's aside."""
    if "starter_home" not in request.fixturenames:
        monkeypatch.setenv("STUDIO_HOME", str(tmp_path / "home"))
