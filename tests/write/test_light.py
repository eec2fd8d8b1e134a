"""What sessions and the command line use before a model is loaded does not wait for torch."""

from __future__ import annotations

import subprocess
import sys

LIGHT = ("request", "events", "tape", "sampling", "tasks", "servers", "checkpoint", "detokenizer", "writer")


def test_no_torch_before_the_model():
    imports = "".join(f"import studio.write.{name}\n" for name in LIGHT)
    check = "heavy = {'torch', 'transformers'} & set(sys.modules)\nassert not heavy, heavy"
    code = f"{imports}import studio.cli.write, sys\n{check}"
    subprocess.run([sys.executable, "-c", code], check=True)
