"""`python -m starter_painter.curve`: loss over samples, and how the figures grew with them, as one PNG.

Reads what the trainings logged (`packaging/starter-painter/runs/*.csv`, in the order of their names) and what
`evaluate --log` noted (`runs/scores.jsonl`).
"""

import csv
import json
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from starter_painter import folders, paint

RUNS = Path(__file__).resolve().parents[1] / "runs"
SIZE = (1000, 640)
LEFT, TOP, WIDTH, HEIGHT = 70, 50, 860, 500
LINES = {"loss_high": "#c05020", "loss": "#202020", "loss_middle": "#3070b0", "loss_low": "#60a060"}
NAMES = {"loss_high": "t > 666", "loss": "all t", "loss_middle": "333..666", "loss_low": "t < 333"}
TALLEST = 1.0  # the loss at the top of the axis; a prediction of 0 has about 1


@dataclass(frozen=True)
class Point:
    """A line of a training's log."""

    samples: int
    losses: dict[str, float]
    samples_per_second: float


@dataclass(frozen=True)
class Mark:
    """An evaluation: top-1 and top-5 of names, by autoencoder latents, in parts of 1."""

    samples: int
    top1: float
    top5: float


def read(path: Path) -> list[Point]:
    """The points of one `training.csv`."""
    with path.open(newline="", encoding="utf-8") as file:
        return [
            Point(int(row["samples"]), {name: float(row[name]) for name in LINES}, float(row["samples_per_second"]))
            for row in csv.DictReader(file)
        ]


def hours(points: list[Point]) -> float:
    """The training time behind the points: samples since the one before, by their rate."""
    before, seconds = 0, 0.0
    for point in points:
        seconds += (point.samples - before) / point.samples_per_second
        before = point.samples
    return seconds / 3600


def marks(path: Path) -> list[Mark]:
    """The evaluations of the main style and of the denoiser with all steps."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        note = json.loads(line)
        if note["style"] == "flat" and note["steps"] == paint.STEPS:
            names = note["scores"]["names"]["latent"]
            found.append(Mark(note["samples"], names["top1"], names["top5"]))
    return sorted(found, key=lambda mark: mark.samples)


def draw(points: list[Point], evaluations: list[Mark]) -> Image.Image:
    """The plot: losses on the left axis, top-1 and top-5 on the right one, samples below."""
    picture = Image.new("RGB", SIZE, "white")
    pen, font = ImageDraw.Draw(picture), ImageFont.load_default(size=13)
    most = max(point.samples for point in points)

    def at(samples: int, height: float) -> tuple[float, float]:
        return LEFT + WIDTH * samples / most, TOP + HEIGHT * (1 - min(1.0, height / TALLEST))

    for tenth in range(0, 11, 2):
        y = at(0, tenth / 10 * TALLEST)[1]
        pen.line((LEFT, y, LEFT + WIDTH, y), "#e4e4e4")
        pen.text((LEFT - 34, y - 8), f"{tenth / 10 * TALLEST:.1f}", "#606060", font)
        pen.text((LEFT + WIDTH + 8, y - 8), f"{tenth * 10} %", "#903090", font)
        samples = most * tenth // 10
        pen.text((at(samples, 0)[0] - 14, TOP + HEIGHT + 8), f"{samples // 1000}k", "#606060", font)
    for place, (name, colour) in enumerate(LINES.items()):
        pen.line([at(point.samples, point.losses[name]) for point in points], colour, width=2)
        pen.text((LEFT + 10 + 110 * place, TOP - 36), f"loss, {NAMES[name]}", colour, font)
    for label, size, heights in (
        ("top-1", 5, [mark.top1 for mark in evaluations]),
        ("top-5", 3, [mark.top5 for mark in evaluations]),
    ):
        spots = [at(mark.samples, height) for mark, height in zip(evaluations, heights, strict=True)]
        for x, y in spots:
            pen.ellipse((x - size, y - size, x + size, y + size), "#903090" if size == 5 else "#d090d0")
        if len(spots) > 1:
            pen.line(spots, "#903090" if size == 5 else "#d090d0", width=1)
        pen.text((LEFT + 480 + 70 * size, TOP - 36), label, "#903090" if size == 5 else "#d090d0", font)
    text = f"samples seen; {most:,} in {hours(points):.1f} hours of training"
    pen.text((LEFT + 260, TOP + HEIGHT + 34), text, "#202020", font)
    return picture


def main() -> None:
    """Draw `docs/starter-painter/curve.png`."""
    points = [point for path in sorted(RUNS.glob("*.csv")) for point in read(path)]
    notes = RUNS / "scores.jsonl"
    folders.DOCS.mkdir(parents=True, exist_ok=True)
    draw(points, marks(notes) if notes.exists() else []).save(folders.DOCS / "curve.png", optimize=True)


if __name__ == "__main__":
    main()
