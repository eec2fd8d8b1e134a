"""`python -m starter_painter`: from a bare machine to a painted contact sheet, in the work folder.

A step whose result is there already is passed over, and the training resumes from its checkpoint, so the same command
goes on after an interruption. The result is `model/` in the work folder; `python -m starter_painter.assemble` puts it
into the repository when its figures are better than the shipped ones.
"""

import argparse
import subprocess
import sys

from starter_painter import folders, icons, latents, sources, training_set


def step(module: str, *arguments: str) -> None:
    """Run one of the package's commands in a process of its own."""
    print(f"== {module} {' '.join(arguments)}", flush=True)
    subprocess.run([sys.executable, "-m", f"starter_painter.{module}", *arguments], check=True)


def main() -> None:
    """Fetch, draw, encode, train, measure, paint, assemble; then the same for few steps."""
    parser = argparse.ArgumentParser(description="From a bare machine to a painted contact sheet.")
    parser.add_argument("--samples", default="1000000", help="pictures that the denoiser sees")
    parser.add_argument("--few-step-samples", default="40000", help="steps that its version for few steps practises")
    parser.add_argument("--start", default=str(folders.SHIPPED / "unet"), help="a denoiser's folder, or 'fresh'")
    parser.add_argument("--own-vae", action="store_true", help="train a new autoencoder first; needs --start fresh")
    parser.add_argument("--stage", type=int, default=1, help="1: the first things; 2: all of everyday.txt")
    parser.add_argument("--styles", nargs="+", default=["flat", "gradient", "ink"], choices=list(sources.ICON_SETS))
    given = parser.parse_args()
    if given.own_vae and given.start != "fresh":
        parser.error("A new autoencoder has new latents: train the denoiser afresh too, with --start fresh.")
    sources.fetch()
    for style in sources.ICON_SETS if given.own_vae else given.styles:
        if not (folders.work() / f"icons-{style}.npy").exists():
            icons.build(style)
    if given.own_vae and not (folders.work() / "vae").exists():
        step("train_vae")
    name = f"stage{given.stage}" + "".join(f"-{style}" for style in given.styles[1:])
    if not training_set.path(name).exists():
        latents.build(name, given.stage, tuple(given.styles))
    trained = str(folders.work() / "denoiser" / "denoiser")
    step("train_unet", "--data", name, "--samples", given.samples, "--start", given.start)
    for style in given.styles:
        step("evaluate", "--unet", trained, "--stage", str(given.stage), "--style", style)
    for what in ("everyday", "paraphrases"):
        step("sheet", "--unet", trained, "--what", what, "--to", str(folders.work() / f"{what}.png"))
    step("assemble", "--unet", trained, "--to", str(folders.work() / "model"))
    few_steps = str(folders.work() / "few-steps" / "denoiser")
    step("distil", "--data", name, "--samples", given.few_step_samples, "--teacher", trained)
    step("evaluate", "--unet", few_steps, "--stage", str(given.stage), "--steps", "4", "--guidance", "1")
    step("assemble", "--unet", few_steps, "--few-steps", "--to", str(folders.work() / "model-4-steps"))


if __name__ == "__main__":
    main()
