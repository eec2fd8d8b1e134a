"""How the engines are made, each on its lane: the imports that take seconds are in here, and in calm."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studio.session.engine import MakeEngine, PaintEngine
    from studio.session.latent_engine import LatentLab
    from studio.session.samplers_engine import Workshop
    from studio.session.writing_engine import WriteEngine


def load_painter() -> PaintEngine:
    """Import and make the painter: seconds, on the paint lane."""
    from studio.session.calm import calm_imports

    with calm_imports():
        import diffusers
        import transformers

        import studio.paint.families.stable_diffusion  # noqa: F401 - now, and not with the first model
        from studio.cli.painting import open_painter
        from studio.plugins.installed import InstalledSamplers

        for library, name in ((transformers, "BertModel"), (diffusers, "StableDiffusionPipeline")):
            library.logging.set_verbosity_error()  # what they say on the way is nothing for users
            getattr(library, name)  # what the first model would import otherwise: 2,500 modules, and not calmly
        plugins = InstalledSamplers()
        plugins.warm()  # so that the first picture with a plugin's sampler does not wait
        return open_painter(plugins)


def load_workshop(make_engine: MakeEngine) -> Workshop:
    """Make the workshop, whose processes are those of the painter's samplers: on the paint lane."""
    samplers = make_engine().samplers
    from studio.paint.catalog import AllSamplers
    from studio.paint.workshop import Workshop

    assert isinstance(samplers, AllSamplers)
    return Workshop(samplers)


def load_lab(make_engine: MakeEngine) -> LatentLab:
    """Make the latent lab, which uses the painter's model: on the paint lane."""
    painter = make_engine()
    from studio.paint.latent.lab import Lab
    from studio.paint.painter import Painter

    assert isinstance(painter, Painter)
    return Lab(painter)


def load_writer() -> WriteEngine:
    """Import and make the writer: seconds, on the write lane."""
    from studio.session.calm import calm_imports
    from studio.session.writing_engine import MeasuredWriter

    with calm_imports():
        from studio.write.model import load
        from studio.write.writer import Writer

        return MeasuredWriter(Writer, load)
