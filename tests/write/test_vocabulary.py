"""A tokenizer whose words are in a file of their own is the same tokenizer."""

from __future__ import annotations

import json
import shutil

import pytest
from transformers import AutoTokenizer

from studio.files.starter import ensure_language_model
from studio.write.loading import tokenizer_folder
from studio.write.vocabulary import load_tokenizer, split
from tests.bench.bench_write import TEXT

TEXTS = [
    TEXT.read_text(encoding="utf-8"),
    "",
    "  two spaces,\ttab\r\n\n\nand lines  ",
    "naïve façade — “quoted” … 12,345.67 €",
    "שלום עולם, مرحبا بالعالم, 你好世界, こんにちは, Привет",
    "👩‍👩‍👧‍👦 🏳️‍🌈 e\u0301 \u200b\u202e zero\x00one\x1b",
    "def f(x):\n    return {'a': x ** 2}  # <|im_end|> <|im_start|>user\n",
    "<|endoftext|><|im_start|>the<|im_end|> " * 3,
    "".join(chr(code) for code in range(32, 2000)),
]


@pytest.mark.usefixtures("starter_home")
def test_the_starters_words_have_the_ids_that_transformers_gives_them(monkeypatch, starter_home):
    monkeypatch.setenv("STUDIO_HOME", str(starter_home))
    path = ensure_language_model()
    ours = load_tokenizer(tokenizer_folder(path))
    theirs = AutoTokenizer.from_pretrained(path.parent, gguf_file=path.name, local_files_only=True)
    for text in TEXTS:
        ids = theirs(text).input_ids
        assert ours(text).input_ids == ids
        assert ours.decode(ids) == theirs.decode(ids)
    assert ours.get_vocab() == theirs.get_vocab() and len(ours) == len(theirs)
    assert ours.added_tokens_decoder == theirs.added_tokens_decoder
    assert ours.chat_template == theirs.chat_template
    assert (tokenizer_folder(path) / "words.jsonl").is_file()


def test_splitting_changes_nothing(make_model, tmp_path):
    folder = shutil.copytree(make_model(), tmp_path / "split")
    split(folder)
    assert (folder / "words.jsonl").is_file()
    assert len(json.loads((folder / "tokenizer.json").read_bytes())["model"]["vocab"]) == 3
    whole = AutoTokenizer.from_pretrained(make_model())
    assert load_tokenizer(folder).backend_tokenizer.to_str() == whole.backend_tokenizer.to_str()


@pytest.mark.parametrize("change", [{"vocab": {"a": 0}}, {"type": "WordLevel"}, {"own": 1}])
def test_what_could_come_out_otherwise_stays_whole(make_model, tmp_path, change):
    folder = shutil.copytree(make_model(), tmp_path / "whole")
    whole = json.loads((folder / "tokenizer.json").read_bytes())
    text = json.dumps(whole | {"model": whole["model"] | change})
    (folder / "tokenizer.json").write_text(text)
    split(folder)
    assert (folder / "tokenizer.json").read_text() == text and not (folder / "words.jsonl").exists()
