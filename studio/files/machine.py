"""The memory of this machine and of its graphics card, asked of the system: no torch."""

from __future__ import annotations

import contextlib
import functools
import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from studio.errors import StudioError
from studio.files.settings import Settings


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


def free_memory() -> int:
    """Bytes of the processor's memory that can be taken now without swapping."""
    import psutil

    return int(psutil.virtual_memory().available)


def memory_limit(settings: Settings) -> int:
    """Bytes that models may take together, 0: as many as are free. The environment comes before the settings.

    Raises:
        StudioError: if what the environment says is no size.
    """
    if wanted := os.environ.get("STUDIO_MEMORY_LIMIT"):
        return parse_size(wanted)
    return int(settings.get("memory_limit_gb", 0.0) * 1e9)


def parse_size(text: str) -> int:
    """`1500 MB`, `2GB` or `2e9` in bytes.

    Raises:
        StudioError: if it is none of these.
    """
    match = re.fullmatch(r"([\d.]+(?:e\d+)?)\s*(|k|m|g|t)b?", text.strip().lower())
    try:
        if match:
            return int(float(match[1]) * 1000 ** " kmgt".index(match[2] or " "))
    except ValueError:  # 1.2.3
        pass
    raise StudioError(f"{text!r} is not a size of memory such as 2GB or 1500MB.")


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
