"""The built-in samplers: generator functions as studio/paint/sampler.py describes, each short enough to read.

A docstring begins with the sampler's label and a colon; the ranges and help of its settings are in their
annotations. A plugin's sampler is read the same way, and found the same way: `pyproject.toml` lists these as
entry points of the group `studio.samplers`.
"""

from studio.paint.samplers.ancestral import ddim, ddpm, euler_ancestral, lcm
from studio.paint.samplers.dpmpp import dpmpp_2m, dpmpp_2m_sde, dpmpp_3m_sde
from studio.paint.samplers.ode import dpm_2, euler, heun
from studio.paint.samplers.uni_pc import uni_pc

__all__ = [
    "ddim",
    "ddpm",
    "dpm_2",
    "dpmpp_2m",
    "dpmpp_2m_sde",
    "dpmpp_3m_sde",
    "euler",
    "euler_ancestral",
    "heun",
    "lcm",
    "uni_pc",
]
