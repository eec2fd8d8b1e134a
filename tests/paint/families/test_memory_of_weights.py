"""The memory that is foretold for the starter model's weights is what they take, loaded."""

from dataclasses import replace

import pytest
from torch import nn

from studio.files.models import find_model
from studio.files.precision import loaded_bytes
from studio.paint.families.parts import load_parts
from studio.paint.request import WEIGHTS


@pytest.mark.parametrize("weights", WEIGHTS)
def test_the_starter_takes_what_was_foretold(weights, starter_home):
    model = find_model("starter-painter")
    parts = load_parts(replace(model, weights=weights), dtype="float32", device="cpu")
    networks = [part for part in parts.values() if isinstance(part, nn.Module)]
    held = sum(each.numel() * each.element_size() for part in networks for each in part.state_dict().values())
    assert abs(loaded_bytes(model, weights, 4) - held) < 0.001 * held
