"""`docs/families.md` says what is tested, family by family: it is made from the cases that the tests run on.

Run as a program, this writes it anew: python -m tests.paint.families.test_table
"""

from pathlib import Path

import pytest

from studio.files.model_families import FAMILIES
from tests.paint.families import (
    test_adapters,
    test_controls,
    test_eight_bits,
    test_embeddings,
    test_inpainting,
    test_k_quants,
    test_loras,
    test_packing,
    test_plugin_samplers,
    test_qwen_image_edit,
    test_references,
    test_single_file,
    test_transformer_file,
    test_vaes,
    test_whole_files,
)
from tests.paint.families.cases import CASES

PAGE = Path(__file__).parents[3] / "docs" / "families.md"
HEAD = """# What each family can do

Every mark is a test with tiny random weights of the real classes: it paints what diffusers' stock pipeline paints
(latents within 1e-3), unless something else stands below. The table is made from the cases that the tests run on, and a
test compares the two. Nothing here was tried with published weights, which are too large for the tests.

- **Stock**: our Euler's latents are the stock pipeline's, every step has a preview of its own, an unchanged branch is
  the same bit for bit, and other samplers run.
- **Plugin**: a sampler that was installed, and runs in its confined process, paints what the built-in one of the same
  rule paints (within 1e-5); an unchanged branch is the same bit for bit.
- **One file**: everything in one safetensors file; of Stable Diffusion 1 and XL it paints what their folders paint.
  **Transformer**: a file of it alone, beside a folder's other parts. **GGUF**: the kinds of numbers that were tried.
  **fp8**: it paints bit for bit what the same weights paint as wider numbers.
- **Packed**: 8 or 4 bits, made when the model is loaded.

"""


def _of(names):
    """Families, of cases such as "flux, dev"."""
    return {name.partition(",")[0] for name in names}


def _forms(runs, at):
    found = {}
    for run in runs:
        found.setdefault(run[0].partition(",")[0], []).append(run[at])
    return found


def _columns():
    stock = _of(CASES) | {"ddpm", "deepfloyd"}  # which have files of tests of their own
    edits = _of(test_references.EDITORS) | ({"qwen-image"} if test_qwen_image_edit.SMALLER else set())
    forms = _forms(test_transformer_file.RUNS, 2)
    k_quants = _forms(test_k_quants.RUNS, 1)
    plain = ("plain", "whole", "fp8", "scaled")
    gguf = {
        name: ", ".join(sorted({*(form for form in forms.get(name, ()) if form not in plain), *k_quants.get(name, ())}))
        for name in {*forms, *k_quants}
    }
    return {
        "Stock": stock,
        "Plugin": _of(test_plugin_samplers.NAMES),
        "LoRA": _of(test_loras.NAMES),
        "Learned words": _of(test_embeddings.WIDTHS),
        "ControlNet": _of(test_controls.STOCK),
        "IP-Adapter": _of(test_adapters.FAMILIES),
        "Inpainting models": _of(test_inpainting.KINDS),
        "Edits": edits,
        "Other VAE": _of(test_vaes.NAMES),
        "One file": _of([*test_single_file.NAMES, *test_whole_files.NAMES]),
        "Transformer": set(forms),
        "fp8": _of(test_eight_bits.RUNS),
        "GGUF": gguf,
        "Packed": _of(name for name, _ in test_packing.RUNS),
    }


def table():
    columns = _columns()
    lines = ["| Family | " + " | ".join(columns) + " |", "|---|" + "---|" * len(columns)]
    for family in sorted({facts.name for facts in FAMILIES.values()}):
        cells = []
        for column in columns.values():
            mark = column.get(family, "") if isinstance(column, dict) else "yes" if family in column else ""
            cells.append(mark)
        lines.append(f"| {family} | " + " | ".join(cells) + " |")
    return HEAD + "\n".join(lines) + "\n"


def test_the_page_says_what_is_tested():
    assert PAGE.read_text(encoding="utf-8") == table()


@pytest.mark.parametrize("column", ["Stock", "Plugin"])
def test_every_family_has_these(column):
    assert _columns()[column] == {facts.name for facts in FAMILIES.values()}


if __name__ == "__main__":
    PAGE.write_text(table(), encoding="utf-8")
