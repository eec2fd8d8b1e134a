"""What the window offers before the engine is there is what the engine has."""

from __future__ import annotations

from studio.paint.catalog import describe, samplers
from studio.paint.schedules import SCHEDULES
from studio.session import choices


def test_the_samplers_offered_are_the_built_in_ones() -> None:
    built_in = samplers()
    assert {choice.name for choice in choices.SAMPLERS} == set(built_in)
    labels = {name: describe(name, sampler).label for name, sampler in built_in.items()}
    assert {choice.name: choice.label for choice in choices.SAMPLERS} == labels


def test_the_schedules_offered_are_those_there_are() -> None:
    labels = {name: schedule.label for name, schedule in SCHEDULES.items()}
    assert {choice.name: choice.label for choice in choices.SCHEDULES} == labels
