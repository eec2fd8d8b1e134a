"""Models made to harm: refused with a sentence, without running anything of theirs, and without taking much memory."""

from __future__ import annotations

import io
import json
import os
import pickle
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from studio.cli import main
from studio.files.models import find_model, scan
from studio.files.paths import embeddings_folder, loras_folder, models_folder
from studio.files.trees import look_through
from tests.files.test_models import UNET, change, make_model

LIMIT = 400 << 20  # bytes of address space beyond what Python itself takes when it starts
LOOK = """
import resource, sys
from studio.files.models import scan
with open("/proc/self/statm") as file:
    now = int(file.read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (now + {limit}, now + {limit}))
for model in scan():
    if model.name != "starter-painter":
        print(model.problem or "NO PROBLEM", flush=True)
"""


class _Evil:
    """Writes a file when it is unpickled."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, (f"touch {self.mark}",)


@pytest.fixture
def mark(tmp_path: Path) -> Path:
    """What is there as soon as anybody has run the code of a model."""
    return tmp_path / "code-was-run"


@pytest.fixture
def folder(empty_home: Path) -> Path:
    return make_model(models_folder() / "mine")


def _torch_zip(content: bytes) -> bytes:
    """As torch.save writes a file: a zip with a pickle in it."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("archive/data.pkl", content)
    return data.getvalue()


def test_pickles_are_never_opened_whatever_they_are_called(folder: Path, mark: Path) -> None:
    evil = pickle.dumps(_Evil(mark))
    pickle.loads(evil)
    assert mark.exists()  # so it would be seen
    mark.unlink()
    for name, content in (
        ("a.ckpt", evil),
        ("b.pt", evil),
        ("c.safetensors", evil),
        ("d.safetensors", _torch_zip(evil)),
    ):
        (models_folder() / name).write_bytes(content)
    for place in (loras_folder(), embeddings_folder()):
        place.mkdir()
        (place / "word.safetensors").write_bytes(_torch_zip(evil))
        (place / "old.pt").write_bytes(evil)
    (folder / UNET).unlink()
    (folder / "unet" / "diffusion_pytorch_model.bin").write_bytes(_torch_zip(evil))
    problems = {model.name: model.problem for model in scan()}
    for name in ("a.ckpt", "b.pt", "mine"):
        assert "Convert it to safetensors" in problems[name]
    for name in ("c.safetensors", "d.safetensors"):
        assert "is damaged" in problems[name]
    look_through(models_folder().parent)
    for prompt in ("x <lora:word:1>", "x <embedding:word>", "x <lora:old:1>"):
        assert main(["paint", prompt, "--model", "mine", "-o", str(mark.parent / "a.png")]) == 1
    assert not mark.exists()


def a_zip_bomb(folder: Path) -> None:
    bomb = zipfile.ZipFile(folder.parent / "mine.safetensors", "w", zipfile.ZIP_DEFLATED)
    with bomb, bomb.open("archive/data.pkl", "w") as file:
        for _ in range(500):
            file.write(bytes(1 << 20))


def a_header_as_large_as_the_file(folder: Path) -> None:
    header = b'{"a":' + b"[" * 5_000_000 + b"]" * 5_000_000 + b"}"
    (folder / UNET).write_bytes(len(header).to_bytes(8, "little") + header)


def a_header_of_many_gigabytes(folder: Path) -> None:
    with (folder / UNET).open("wb") as file:
        file.write((20 << 30).to_bytes(8, "little"))
        file.truncate(21 << 30)  # sparse: takes no room


def a_header_that_parses_into_much(folder: Path) -> None:
    entry = '"%d":{"dtype":"F32","shape":[],"data_offsets":[0,0]}'
    header = ("{" + ",".join(entry % n for n in range(1_000_000)) + "}").encode()
    (folder / UNET).write_bytes(len(header).to_bytes(8, "little") + header)


def tensors_larger_than_any_disk(folder: Path) -> None:
    huge = {"a": {"dtype": "F32", "shape": [2**31, 2**31], "data_offsets": [0, 2**64]}}
    header = json.dumps(huge).encode()
    (folder / UNET).write_bytes(len(header).to_bytes(8, "little") + header)


def tensors_that_overlap(folder: Path) -> None:
    one = {"dtype": "F32", "shape": [4], "data_offsets": [0, 16]}
    header = json.dumps({"a": one, "b": one}).encode()
    (folder / UNET).write_bytes(len(header).to_bytes(8, "little") + header + bytes(16))


def a_huge_config(folder: Path) -> None:
    with (folder / "unet" / "config.json").open("wb") as file:
        file.truncate(30 << 30)


def a_config_nested_without_end(folder: Path) -> None:
    (folder / "unet" / "config.json").write_text('{"a":' * 100_000 + "1" + "}" * 100_000)


def a_number_of_many_digits(folder: Path) -> None:
    (folder / "unet" / "config.json").write_text('{"in_channels": ' + "9" * 1_000_000 + "}")


def a_network_without_end(folder: Path) -> None:
    change(folder / "text_encoder" / "config.json", num_hidden_layers=10**9)


def one_hidden_in_a_part_of_the_config(folder: Path) -> None:
    change(folder / "text_encoder" / "config.json", text_config={"hidden_size": 10**9})


def a_size_that_is_no_number(folder: Path) -> None:
    (folder / "unet" / "config.json").write_text('{"block_out_channels": [NaN, Infinity]}')


def a_picture_as_large_as_a_wall(folder: Path) -> None:
    change(folder / "unet" / "config.json", sample_size=10**5)


def a_vocabulary_without_end(folder: Path) -> None:
    with (folder / "tokenizer" / "vocab.json").open("wb") as file:
        file.truncate(30 << 30)


def a_class_of_another_library(folder: Path) -> None:
    change(folder / "model_index.json", unet=["os", "System"])


def a_class_by_a_path(folder: Path) -> None:
    change(folder / "model_index.json", unet=["diffusers", "utils.import_utils.OptionalDependency"])


def a_pipeline_that_comes_along(folder: Path) -> None:
    change(folder / "model_index.json", _class_name=["pipeline", "MyPipeline"])
    (folder / "pipeline.py").write_text("raise SystemExit")


def code_for_the_text_encoder(folder: Path) -> None:
    change(folder / "text_encoder" / "config.json", auto_map={"AutoModel": "evil.Model"})
    (folder / "text_encoder" / "evil.py").write_text("raise SystemExit")


def shards_from_elsewhere(folder: Path) -> None:
    (folder / UNET).unlink()
    index = {"weight_map": {"a": "../../../../etc/passwd.safetensors"}}
    (folder / "unet" / "diffusion_pytorch_model.safetensors.index.json").write_text(json.dumps(index))


def a_config_that_is_a_pipe(folder: Path) -> None:
    (folder / "unet" / "config.json").unlink()
    os.mkfifo(folder / "unet" / "config.json")


def a_config_without_end(folder: Path) -> None:
    (folder / "unet" / "config.json").unlink()
    (folder / "unet" / "config.json").symlink_to("/dev/zero")


def weights_that_are_a_pipe(folder: Path) -> None:
    os.mkfifo(folder.parent / "pipe.gguf")
    (folder / UNET).unlink()
    os.mkfifo(folder / UNET)


def a_link_to_itself(folder: Path) -> None:
    (folder / UNET).unlink()
    (folder / UNET).symlink_to(folder / UNET)


def a_folder_in_a_circle(folder: Path) -> None:
    (folder / "model_index.json").unlink()
    (folder / "deeper").symlink_to(folder)


HOSTILE = [
    a_zip_bomb, a_header_as_large_as_the_file, a_header_of_many_gigabytes, a_header_that_parses_into_much,
    tensors_larger_than_any_disk, tensors_that_overlap, a_huge_config, a_config_nested_without_end,
    a_number_of_many_digits, a_network_without_end, one_hidden_in_a_part_of_the_config, a_size_that_is_no_number,
    a_picture_as_large_as_a_wall, a_vocabulary_without_end, a_class_of_another_library, a_class_by_a_path,
    a_pipeline_that_comes_along, code_for_the_text_encoder, shards_from_elsewhere, a_config_that_is_a_pipe,
    a_config_without_end, weights_that_are_a_pipe, a_link_to_itself, a_folder_in_a_circle,
]  # fmt: skip


def test_all_of_them_are_refused_with_a_sentence_in_little_memory(empty_home: Path) -> None:
    """One process looks at all, with a limit on its memory; a sentence each, and none takes it down."""
    for harm in HOSTILE:
        harm(make_model(models_folder() / harm.__name__))
    done = subprocess.run(
        [sys.executable, "-c", LOOK.format(limit=LIMIT)], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    problems = done.stdout.splitlines()
    whole = problems.count("NO PROBLEM")
    assert whole == 1, done.stdout  # the folder beside which the zip bomb lies
    assert len(problems) == len(HOSTILE) + 2  # the bomb, and the pipe that is called a language model
    assert all(problem == "NO PROBLEM" or problem.endswith((".", ".)")) for problem in problems)


@pytest.mark.parametrize("harm", [a_class_of_another_library, code_for_the_text_encoder, shards_from_elsewhere])
def test_what_would_run_code_says_so_and_does_not(
    harm: Callable[[Path], None], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    harm(folder)
    assert main(["paint", "a fox", "--model", "mine", "-o", str(folder.parent / "a.png")]) == 1
    error = capsys.readouterr().err
    assert error.count("\n") == 1 and find_model("mine").problem in error
