"""The machine that the networks run on: which device, which precision, how many threads."""

from __future__ import annotations

import os
import platform
from pathlib import Path


def best_device() -> str:
    """ "cuda", "mps" or "cpu": the fastest that is here, by torch's names."""
    import torch

    if torch.cuda.is_available():
        return "cuda"
    return "mps" if torch.backends.mps.is_available() else "cpu"


def best_dtype(device: str) -> str:
    """ "bfloat16" where the hardware computes in it, else "float32". Emulated, it is slower than float32."""
    import torch

    if device.startswith("cuda"):
        native = torch.cuda.is_bf16_supported(including_emulation=False)
    elif device == "cpu":
        able = torch.cpu.get_capabilities()
        native = bool(able.get("avx512_bf16") or able.get("amx_bf16"))
    else:
        native = False
    return "bfloat16" if native else "float32"


def set_threads() -> None:
    """Let torch compute on every physical core that this process may use; `OMP_NUM_THREADS`, where set, wins."""
    import torch

    if not os.environ.get("OMP_NUM_THREADS"):
        physical = torch.cpu.get_capabilities().get("num_physical_cores") or os.cpu_count() or 1
        torch.set_num_threads(max(1, min(int(physical), _usable_cores())))


def describe() -> dict[str, str | int]:
    """What a receipt and the doctor say about the machine."""
    import torch

    machine: dict[str, str | int] = {
        "platform": platform.platform(),
        "processor": _processor(),
        "threads": torch.get_num_threads(),
    }
    if torch.cuda.is_available():
        machine["gpu"] = torch.cuda.get_device_name()
    return machine


def _usable_cores() -> int:
    affinity = getattr(os, "sched_getaffinity", None)  # not on macOS and Windows
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def _processor() -> str:
    """The processor's name, as its maker writes it where the system tells."""
    info = Path("/proc/cpuinfo")
    if info.is_file():
        for line in info.read_text(errors="replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
