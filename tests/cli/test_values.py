"""What a command line's words become."""

import argparse
from pathlib import Path

import pytest

from studio.cli.values import control
from studio.paint.control import Control


def test_a_control_is_a_model_a_picture_and_what_may_follow():
    here = Path.cwd()
    assert control("canny,a.png") == Control(model="canny", picture=str(here / "a.png"))
    assert control("canny v1, b.png,way=canny,weight=0.5,start=.1,end=0.9,low=3,high=9") == Control(
        model="canny v1", picture=str(here / " b.png"), way="canny", weight=0.5, start=0.1, end=0.9, low=3, high=9
    )
    assert control("pose,/tmp/a,b,c.png,weight=2") == Control(model="pose", picture="/tmp/a,b,c.png", weight=2.0)


@pytest.mark.parametrize(
    "text", ["canny", "canny,", ",a.png", "canny,a.png,way=magic", "canny,a.png,weight=x", "canny,a.png,end=0"]
)
def test_what_is_none_is_turned_down(text):
    with pytest.raises(argparse.ArgumentTypeError):
        control(text)
