"""The tokenizer and the configuration inside a GGUF file, in transformers' form."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from transformers import AutoConfig, AutoTokenizer, PreTrainedTokenizerFast, Qwen2Tokenizer

from studio.files.gguf_file import GgufFile
from studio.files.model_check import check_sizes
from studio.write.checkpoint import read_gguf
from studio.write.vocabulary import split

# What transformers makes of an architecture's settings; it reads the whole vocabulary four times for it: 20 s.
_CONFIG: Final = {
    "context_length": "max_position_embeddings",
    "block_count": "num_hidden_layers",
    "feed_forward_length": "intermediate_size",
    "embedding_length": "hidden_size",
    "rope.freq_base": "rope_theta",
    "attention.head_count": "num_attention_heads",
    "attention.head_count_kv": "num_key_value_heads",
    "attention.layer_norm_rms_epsilon": "rms_norm_eps",
    "vocab_size": "vocab_size",
}
_TOKENS: Final = {"bos": "bos", "eos": "eos", "unknown": "unk", "padding": "pad"}
_TOKENIZERS: Final = {"llama": PreTrainedTokenizerFast, "qwen2": Qwen2Tokenizer, "qwen3": Qwen2Tokenizer}


def keep_words(path: Path, folder: Path) -> None:
    """Write a GGUF file's tokenizer and configuration into a folder, where they load quickly.

    Raises:
        StudioError: if the file is damaged, or asks for impossible sizes. Also what transformers raises for what it
            does not know.
    """
    file = read_gguf(path)
    kind = file.settings.get("general.architecture")
    check_sizes(path, {ours: file.settings.get(f"{kind}.{theirs}") for theirs, ours in _CONFIG.items()})
    known = config_of(file)
    if known is None:
        tokenizer = AutoTokenizer.from_pretrained(path.parent, gguf_file=path.name)
        config = AutoConfig.from_pretrained(path.parent, gguf_file=path.name)
    else:
        config = AutoConfig.for_model(**known)
        kind = _TOKENIZERS[known["model_type"]]
        tokenizer = kind.from_pretrained(path.parent, gguf_file=path.name, local_files_only=True)
    config.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    split(folder)


def config_of(file: GgufFile) -> dict[str, Any] | None:
    """The settings of a model of one of the plain families as transformers names them, None for any other."""
    settings = file.settings
    kind = settings.get("general.architecture")
    if kind not in _TOKENIZERS or settings.get("general.name") == "mistral":
        return None
    names = {f"{kind}.{theirs}": ours for theirs, ours in _CONFIG.items()}
    names |= {f"tokenizer.ggml.{theirs}_token_id": f"{ours}_token_id" for theirs, ours in _TOKENS.items()}
    names["general.name"] = "_model_name_or_path"
    if kind == "llama":
        names["llama.rope.dimension_count"] = "head_dim"
    config = {names[key]: value for key, value in settings.items() if key in names}
    config.setdefault("vocab_size", settings["tokenizer.ggml.tokens"])
    return config | {"model_type": kind, "tie_word_embeddings": "output.weight" not in file.tensors}
