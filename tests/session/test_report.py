"""A report names what a fault hunter needs, and nothing that the user wrote or painted."""

from __future__ import annotations

from pathlib import Path

from studio.files import paths
from studio.session import report

PROMPT = "a secret castle at dawn"
LOG = f"""\
2026-01-01 10:00:00,001 INFO studio: nothing to see, {PROMPT}
2026-01-01 10:00:01,001 WARNING studio.session.notices: The picture /home/someone/art/{PROMPT.replace(" ", "-")}.png \
cannot be written: No space left on device.
2026-01-01 10:00:02,001 ERROR studio.session.notices: A bug came up:
Traceback (most recent call last):
  File "/home/someone/venv/lib/python3.11/site-packages/torch/nn/modules/linear.py", line 134, in forward
    return F.linear(input, self.weight, self.bias)
RuntimeError: mat1 and mat2 shapes cannot be multiplied (77x384 and 768x320)
2026-01-01 10:00:03,001 WARNING studio: There is no embedding 'my own face' in the prompt {PROMPT}.
2026-01-01 10:00:04,001 WARNING studio: Line of another text: the owl knew.
"""


def test_errors_are_there_and_words_and_names_are_not(empty_home: Path) -> None:
    (paths.create_folder(paths.logs_folder()) / "studio.log").write_text(LOG)
    settings = {"appearance": "dark", "request": {"prompt": PROMPT}, "presets": ["mine"]}
    request = {"prompt": PROMPT, "negative_prompt": "fog over water", "model": "starter-painter", "steps": 20}
    text = report.compose({"window": "Qt 6"}, settings, request, [PROMPT, "first line\nthe owl knew"])
    for word in ("castle", "secret", "someone", "my own face", "fog", "owl", "mine"):
        assert word not in text, text
    for word in (
        "No space left on device",
        "site-packages/torch/nn/modules/linear.py",
        "mat1 and mat2 shapes cannot be multiplied (77x384 and 768x320)",
        "<path>.png",
        "window: Qt 6",
        "appearance dark",
        "model starter-painter, steps 20",
        "torch 2.",
    ):
        assert word in text, (word, text)


def test_a_report_needs_no_log(empty_home: Path) -> None:
    assert report.compose(report.machine(), {}, {}, []).startswith("Stepwise Studio ")


def test_only_the_last_errors_are_told(empty_home: Path) -> None:
    lines = "".join(f"2026-01-01 10:00:{n:02},001 ERROR studio: number {n}.\n" for n in range(20))
    (paths.create_folder(paths.logs_folder()) / "studio.log").write_text(lines)
    text = report.compose({}, {}, {}, [])
    assert "number 19." in text and "number 12." in text and "number 11." not in text
