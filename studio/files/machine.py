"""The memory of this machine and of its graphics card, asked of the system: no torch."""

from __future__ import annotations

import contextlib
import functools
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Machine:
    """In bytes; 0 where the system does not tell, or there is no card. `bf16`: whether the processor computes in it."""

    memory: int
    card: int = 0
    card_name: str = ""
    bf16: bool = False


@functools.cache
def this_machine() -> Machine:
    """Looked at once: a fraction of a second where there is an NVIDIA card."""
    name, card = _nvidia() or _amd() or ("", 0)
    return Machine(_memory(), card, name, _bf16())


def _memory() -> int:
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):  # Windows
        return 0


def _nvidia() -> tuple[str, int] | None:
    tool = shutil.which("nvidia-smi")
    if tool is None:
        return None
    command = [tool, "--query-gpu=name,memory.total", "--format=csv,noheader,nounits"]
    with contextlib.suppress(OSError, subprocess.SubprocessError, ValueError):
        said = subprocess.run(command, capture_output=True, text=True, timeout=5, check=True).stdout
        cards = [line.rpartition(",") for line in said.splitlines() if "," in line]
        if cards:
            name, _, megabytes = max(cards, key=lambda card: int(card[2]))
            return name.strip(), int(megabytes) << 20
    return None


def _amd() -> tuple[str, int] | None:
    sizes = []
    for file in Path("/sys/class/drm").glob("card*/device/mem_info_vram_total"):
        with contextlib.suppress(OSError, ValueError):
            sizes.append(int(file.read_text()))
    return ("AMD graphics card", max(sizes)) if sizes and max(sizes) > 1 << 30 else None


def _bf16() -> bool:
    with contextlib.suppress(OSError):
        flags = Path("/proc/cpuinfo").read_text(errors="replace")
        return "avx512_bf16" in flags or "amx_bf16" in flags
    return False
