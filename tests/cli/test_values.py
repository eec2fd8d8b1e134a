"""What a command line's words become."""

import argparse
from pathlib import Path

import pytest

from studio.cli.values import control, look
from studio.paint.control import Control
from studio.paint.picture_prompt import PicturePrompt


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


def test_a_look_is_an_adapter_and_a_picture():
    assert look("plus,/tmp/a,b.png") == PicturePrompt(model="plus", picture="/tmp/a,b.png")
    assert look("plus,/tmp/a.png,weight=0.3") == PicturePrompt(model="plus", picture="/tmp/a.png", weight=0.3)
    for text in ("plus", "plus,", "plus,a.png,weight=-1", "plus,a.png,weight=x"):
        with pytest.raises(argparse.ArgumentTypeError):
            look(text)
