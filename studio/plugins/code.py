"""A plugin's code on disk."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple


class Code(NamedTuple):
    """A plugin's samplers: the folders that its process may read, and name -> "module:function"."""

    folders: tuple[Path, ...]
    entries: Mapping[str, str]
