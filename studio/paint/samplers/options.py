"""Settings that several samplers share: (lowest, highest, help), as a settings panel shows them."""

from __future__ import annotations

from typing import Annotated

Eta = Annotated[
    float, (0.0, 1.0, "Fresh noise in each step: 0 is none, 1 is as much as the stochastic equation asks for")
]
SNoise = Annotated[float, (0.0, 2.0, "Strength of the fresh noise: 1 is the right one, more brings out detail")]
SChurn = Annotated[float, (0.0, 1000.0, "Noise added before each step and removed by it, over the whole run")]
STmin = Annotated[float, (0.0, 1e9, "Churn only at noise levels from here up")]
STmax = Annotated[float, (0.0, 1e9, "Churn only at noise levels up to here")]
