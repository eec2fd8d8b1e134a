"""The library with 100,000 pictures beside one with 1,000: what a gallery asks for, and how much longer it takes.

`make bench` runs it. Absolute times are this machine's; the ratios are what to look at. Questions whose answer is a
page should stay near 1; those that look at all pictures (counting, listing ids) may grow with their number.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from make_gallery import make_gallery, requests

from studio.files.library import Library
from studio.files.library_pictures import PictureFilter
from studio.files.library_rebuild import rebuild

FEW, MANY = 1_000, 100_000
ROUNDS = 9

QUESTIONS: dict[str, Callable[[Library], object]] = {
    "first page": lambda library: library.pictures.page(),
    "page in the middle": lambda library: library.pictures.page(before=library.pictures.count() // 2),
    "page of a common word": lambda library: library.pictures.page(PictureFilter("apple")),
    "page of a begun word": lambda library: library.pictures.page(PictureFilter("pain")),
    "page of two words": lambda library: library.pictures.page(PictureFilter("misty fox")),
    "page of no such word": lambda library: library.pictures.page(PictureFilter("zeppelin")),
    "page of a model": lambda library: library.pictures.page(PictureFilter(model="sdxl-base")),
    "page of model and sampler": lambda library: library.pictures.page(PictureFilter(model="sdxl-base", sampler="lcm")),
    "page of stars": lambda library: library.pictures.page(PictureFilter(starred=True)),
    "200 rows by id": lambda library: library.pictures.rows(range(100, 300)),
    "models and samplers": lambda library: (library.pictures.models(), library.pictures.samplers()),
    "star one": lambda library: library.pictures.star(500),
    "add one": lambda library: library.pictures.add("new.png", next(requests(1))),
    "count all": lambda library: library.pictures.count(),
    "count a common word": lambda library: library.pictures.count(PictureFilter("apple")),
    "all ids": lambda library: library.pictures.ids(),
    "an emoji (reads every prompt)": lambda library: library.pictures.page(PictureFilter("🍎")),
    "check": lambda library: library.check(),
}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        small, large = Path(folder, "small"), Path(folder, "large")
        make_gallery(small, FEW)
        make_gallery(large, MANY, files=False)
        print(f"{'':32}{FEW:>10,} {MANY:>10,}   ratio")
        _compare(
            "open", lambda: Library(small / "library.sqlite").close(), lambda: Library(large / "library.sqlite").close()
        )
        with Library(small / "library.sqlite") as few, Library(large / "library.sqlite") as many:
            for name, ask in QUESTIONS.items():
                _compare(name, lambda ask=ask: ask(few), lambda ask=ask: ask(many))
        _rebuild(small)


def _compare(name: str, few: Callable[[], object], many: Callable[[], object]) -> None:
    best = [float("inf")] * 2
    for _ in range(ROUNDS):  # in turns, so that both see the same machine
        for index, ask in enumerate((few, many)):
            start = time.perf_counter()
            ask()
            best[index] = min(best[index], time.perf_counter() - start)
    print(f"{name:32}{best[0] * 1000:7.2f} ms {best[1] * 1000:7.2f} ms {best[1] / best[0]:7.2f}")


def _rebuild(home: Path) -> None:
    (home / "library.sqlite").unlink()
    start = time.perf_counter()
    with Library(home / "library.sqlite") as library:
        for step in rebuild(library, home / "pictures", home / "tapes"):
            done = step.added
    print(f"rebuild from the pictures: {done / (time.perf_counter() - start):,.0f} pictures a second")


if __name__ == "__main__":
    main()
