"""What the studio says and decides about the machine."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
import torch

from studio import device


def test_describe_has_plain_values_for_a_receipt() -> None:
    machine = device.describe()
    assert machine["threads"] == torch.get_num_threads()
    assert {"platform", "processor"} <= set(machine)
    assert all(isinstance(value, str | int) and value for value in machine.values())


def test_a_processor_without_bfloat16_computes_in_float32(monkeypatch: pytest.MonkeyPatch) -> None:
    able: dict[str, object] = {"avx2": True, "avx512_bf16": False, "amx_bf16": False}
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: able)
    assert device.best_dtype("cpu") == "float32"
    able["avx512_bf16"] = True
    assert device.best_dtype("cpu") == "bfloat16"
    able.clear()
    able["amx_bf16"] = True
    assert device.best_dtype("cpu") == "bfloat16"


@pytest.mark.parametrize(("native", "dtype"), [(True, "bfloat16"), (False, "float32")])
def test_an_older_gpu_computes_in_float32(monkeypatch: pytest.MonkeyPatch, native: bool, dtype: str) -> None:
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda including_emulation: native)
    assert device.best_dtype("cuda") == dtype
    assert device.best_dtype("mps") == "float32"


def test_the_fastest_device_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    assert device.best_device() == "cpu"
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    assert device.best_device() == "mps"
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    assert device.best_device() == "cuda"


@pytest.mark.parametrize(("given", "threads"), [({}, "1"), ({"OMP_NUM_THREADS": "2"}, "2")])
def test_threads_stay_on_the_cores_that_are_ours_unless_the_user_says(given: dict[str, str], threads: str) -> None:
    script = """
import os
if hasattr(os, "sched_setaffinity"):
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
from studio.device import set_threads
set_threads()
import torch
print(torch.get_num_threads())
"""
    clean = {name: value for name, value in os.environ.items() if name != "OMP_NUM_THREADS"}
    answer = subprocess.run(
        [sys.executable, "-c", script], env=clean | given, capture_output=True, text=True, check=True
    )
    assert answer.stdout.split() == [threads]
