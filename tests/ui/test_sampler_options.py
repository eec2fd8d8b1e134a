"""Controls made from a sampler's declaration, and the request they set."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QSlider, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from studio.plugins.declaration import Option
from studio.session.choices import SAMPLERS, Choice, fitting
from studio.ui.binding import Binding
from studio.ui.sampler_options import SamplerOptions
from tests.ui import standins

OPTIONS = (
    Option("eta", "float", 1.0, 0.0, 1.0, "Fresh noise"),
    Option("order", "int", 2, 1, 3),
    Option("fast", "bool", False),
    Option("kind", "choice", "a", choices=("a", "b")),
    Option("free", "float", 0.5),
)
OTHER = Choice("other", "Other", "plugin", (Option("eta", "float", 0.5, 0.0, 2.0), Option("order", "int", 1, 1, 1)))


@pytest.fixture
def options(qtbot: QtBot, painting: standins.Painting) -> SamplerOptions:
    painting.samplers = (*SAMPLERS, Choice("mine", "Mine", "plugin", OPTIONS), OTHER)
    made = SamplerOptions(painting, Binding(painting, painting))  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.show_request()
    return made


def control(options: SamplerOptions, kind: type[QWidget], name: str) -> QWidget:
    assert options.fold is not None
    found = options.fold.findChild(kind, name)
    assert found is not None
    return found


def test_each_kind_has_its_control_and_only_what_is_not_the_default_is_asked_for(
    options: SamplerOptions, painting: standins.Painting
) -> None:
    assert options.isHidden()  # dpmpp_2m has no settings
    painting.edit(sampler="mine")
    assert not options.isHidden() and options.fold is not None and options.fold.is_open
    eta = control(options, QDoubleSpinBox, "option_eta_spin")
    assert (eta.value(), eta.minimum(), eta.maximum(), eta.toolTip()) == (1.0, 0.0, 1.0, "Fresh noise")
    assert eta.text() == "1" and eta.accessibleName() == "eta"
    eta.setValue(0.25)
    control(options, QSpinBox, "option_order_spin").setValue(3)
    control(options, QCheckBox, "option_fast_check").click()
    box = control(options, QComboBox, "option_kind_box")
    box.setCurrentText("b")
    box.textActivated.emit("b")
    control(options, QDoubleSpinBox, "option_free_spin").setValue(-7.5)
    assert painting.request.sampler_options == {"eta": 0.25, "order": 3, "fast": True, "kind": "b", "free": -7.5}
    eta.setValue(1.0)
    assert "eta" not in painting.request.sampler_options
    options.defaults.click()
    assert painting.request.sampler_options == {}
    assert control(options, QSpinBox, "option_order_spin").value() == 2


def test_every_setting_is_an_undo_step_of_its_own(options: SamplerOptions, painting: standins.Painting) -> None:
    painting.edit(sampler="mine")
    control(options, QSlider, "option_eta_slider").setValue(4)
    eta = painting.request.sampler_options["eta"]
    control(options, QCheckBox, "option_fast_check").click()
    painting.undo()
    assert painting.request.sampler_options == {"eta": eta}
    assert not control(options, QCheckBox, "option_fast_check").isChecked()
    painting.undo()
    assert painting.request.sampler_options == {}
    assert control(options, QDoubleSpinBox, "option_eta_spin").value() == 1.0


def test_another_sampler_gets_no_settings_that_it_does_not_have_or_cannot_take(painting: standins.Painting) -> None:
    painting.edit(sampler="mine", sampler_options={"eta": 0.25, "order": 3, "kind": "b"})
    changes = fitting(painting.request, {"sampler": "other", "steps": 9}, (OTHER,))
    assert changes == {"sampler": "other", "steps": 9, "sampler_options": {"eta": 0.25}}
    assert fitting(painting.request, {"sampler": "euler"}, SAMPLERS)["sampler_options"] == {}
    assert fitting(painting.request, {"steps": 9}, SAMPLERS) == {"steps": 9}
