"""Measures the built-in samplers and writes resources/samplers.json, which the window shows before torch is loaded.

.venv/bin/python packaging/measure_samplers.py
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from studio.paint.catalog import AllSamplers
from studio.paint.workshop import measure
from studio.plugins.installed import InstalledSamplers
from studio.session.choices import SAMPLERS


def main() -> None:
    found = measure(AllSamplers(InstalledSamplers()))
    found["samplers"] = {choice.name: found["samplers"][choice.name] for choice in SAMPLERS}
    target = Path(__file__).resolve().parents[1] / "resources" / "samplers.json"
    target.write_text(json.dumps(found) + "\n")
    print(target)


if __name__ == "__main__":
    main()
