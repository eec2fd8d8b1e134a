"""Another model comes with what it should start from, in one step to undo."""

from __future__ import annotations

from pathlib import Path

from studio.files.models import Model
from studio.paint.request import PaintRequest
from studio.session.model_start import start_with


def _model(name: str, **values: object) -> Model:
    about = {"name": name, "path": Path(name), "family": "stable-diffusion", "size": 1, "steps": 25, "cfg_scale": 7.0}
    return Model(**{**about, **values})  # type: ignore[arg-type]


USUAL = _model("usual")
QUICK = _model(
    "quick", width=1024, height=1024, size_factor=16, steps=4, cfg_scale=1.0, sampler="euler", why="Distilled."
)
MODELS = (USUAL, QUICK, _model("broken", problem="It is cut off."))
PLAIN = PaintRequest(prompt="x", model="usual", steps=25, cfg_scale=7.0, width=512, height=512)


def test_all_of_it_is_taken_over() -> None:
    changes, replaced = start_with(MODELS, PLAIN, "quick")
    assert replaced == [] and changes == {
        "model": "quick", "width": 1024, "height": 1024, "steps": 4, "cfg_scale": 1.0, "sampler": "euler",
        "schedule": "model", "weights": "as_they_are",
    }  # fmt: skip
    PLAIN.replace(**changes)


def test_what_was_set_by_hand_is_named() -> None:
    mine = PLAIN.replace(steps=40, cfg_scale=9.5, sampler="heun", schedule="karras")
    _, replaced = start_with(MODELS, mine, "quick")
    assert replaced == ["40 steps", "guidance 9.5", "the sampler heun", "the schedule karras"]
    changes, replaced = start_with(MODELS, PLAIN.replace(weights="4bit"), "quick")
    assert (changes["weights"], replaced) == ("as_they_are", ["4bit weights"])
    assert start_with(MODELS, PLAIN.replace(weights="4bit"), "usual")[0]["weights"] == "4bit"  # its own settings again
    _, replaced = start_with(MODELS, PLAIN.replace(steps=4), "quick")  # what the new one wants anyway
    assert replaced == []


def test_a_shape_of_ones_own_is_kept_at_the_new_scale() -> None:
    changes, _ = start_with(MODELS, PLAIN.replace(width=512, height=768), "quick")
    assert (changes["width"], changes["height"]) == (1024, 1536)
    changes, _ = start_with(MODELS, PLAIN.replace(width=520, height=512), "quick")
    assert changes["width"] == 1040 and changes["width"] % 16 == 0
    changes, _ = start_with(MODELS, PLAIN.replace(model="gone", width=96, height=96), "usual")
    assert (changes["width"], changes["height"]) == (512, 512)


def test_a_model_that_is_broken_or_not_here_changes_nothing_else() -> None:
    assert start_with(MODELS, PLAIN, "broken") == ({"model": "broken"}, [])
    assert start_with(MODELS, PLAIN, "gone") == ({"model": "gone"}, [])


def test_weights_that_were_chosen_for_a_model_come_back_with_it() -> None:
    kept = {"quick": "4bit", "usual": "8bit"}
    changes, replaced = start_with(MODELS, PLAIN.replace(weights="8bit"), "quick", kept)
    assert changes["weights"] == "4bit" and not any("weights" in words for words in replaced)
