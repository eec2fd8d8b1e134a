"""Where an installed model came from, its licence and its card, as far as the disk says."""

from __future__ import annotations

import contextlib
import json
import re
from dataclasses import dataclass
from pathlib import Path

from studio.files.starter import FEW_STEPS, LANGUAGE_MODEL, PAINTER

MAX_CARD = 1 << 20  # bytes that are read
OURS = dict.fromkeys((PAINTER, FEW_STEPS, Path(LANGUAGE_MODEL.target).name), "apache-2.0")  # the starter models


@dataclass(frozen=True, slots=True)
class Provenance:
    """What is known; empty where it is not. `card` is Markdown without its block of metadata."""

    repository: str = ""
    commit: str = ""
    endpoint: str = ""
    licence: str = ""
    fetched: str = ""  # a day
    card: str = ""


def provenance(model: Path) -> Provenance:
    """Read what lies in a model's folder, or beside a single file."""
    if model.is_dir():
        note, card = model / ".source.json", model / "README.md"
    elif model.suffix == ".gguf":
        note, card = model.with_name(".source.json"), model.with_name("README.md")
    else:
        note, card = model.with_name(f".{model.stem}.source.json"), model.with_name(f".{model.stem}.card.md")
    values: dict[str, object] = {}
    with contextlib.suppress(OSError, ValueError, RecursionError):
        read = json.loads(note.read_bytes()[:MAX_CARD])
        values = read if isinstance(read, dict) else {}
    text = ""
    with contextlib.suppress(OSError), card.open("rb") as file:
        text = file.read(MAX_CARD).decode(errors="replace")
    licence = str(values.get("licence") or "") or _licence_in(text) or OURS.get(model.name, "")
    named = {name: str(values.get(name) or "") for name in ("repository", "commit", "endpoint", "fetched")}
    return Provenance(
        **named, licence=licence, card=re.sub(r"\A---\r?\n.*?\n---\r?\n", "", text, flags=re.DOTALL).strip()
    )


def _licence_in(card: str) -> str:
    """What a card's metadata says; a name of its own, if it has one, says more than "other"."""
    block = re.match(r"\A---\r?\n(.*?)\n---", card, re.DOTALL)
    found = dict(re.findall(r"^(license|license_name):\s*[\"']?([\w.+-]+)", block[1], re.MULTILINE)) if block else {}
    return str(found.get("license_name") or found.get("license", ""))
