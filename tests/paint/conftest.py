"""The real painter on the starter model, loaded once."""

import pytest

from studio.paint.catalog import samplers
from studio.paint.painter import Painter


@pytest.fixture(scope="session")
def painter(starter_home):
    return Painter(samplers(), device="cpu")
