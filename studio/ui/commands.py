"""What the menus do: each entry calls a session, or opens a dialog that will."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QActionGroup, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QInputDialog, QMenu

from studio.files import paths
from studio.session.notices import Notice
from studio.ui import file_dialogs, theme
from studio.ui.actions import Actions
from studio.ui.asking import open_named
from studio.ui.choice_words import translated
from studio.ui.focus import go_to_panel, order_tabs
from studio.ui.help_commands import HelpCommands
from studio.ui.menus import build_menus
from studio.ui.picture_commands import PictureCommands
from studio.ui.remedies import offer_remedies
from studio.ui.views import Views
from studio.ui.windows import show_one

if TYPE_CHECKING:
    from studio.session.runs import Run
    from studio.session.stand_ins import Offer
    from studio.ui.main_window import MainWindow


class Commands(QObject):
    """The window's commands. Dialogs are imported when they are first asked for: the window opens sooner."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.studio = window.studio
        self.painting = window.studio.painting
        self.actions = Actions(window, window.menuBar())
        self.pictures = PictureCommands(window)
        self.help = HelpCommands(window, self.actions)
        self.views = Views(window, self.actions)
        build_menus(self)
        self._connect()
        order_tabs(window)
        self.refresh()
        self.refresh_live()

    def _connect(self) -> None:
        window, painting = self.window, self.painting
        window.timeline.branch_asked.connect(self.branch)
        window.timeline.save_asked.connect(self.save_step)
        window.timeline.compare_asked.connect(self.compare_with)
        window.timeline.canvas_asked.connect(window.modes.put_step)
        window.gallery.canvas_asked.connect(window.modes.put_file)
        window.prompt.save_preset_asked.connect(self.save_preset)
        window.prompt.picture_asked.connect(self.ask_picture)
        window.gallery.opened.connect(painting.open_picture)
        window.gallery.settings_asked.connect(painting.load_request_from)
        window.gallery.before_asked.connect(self.views.lay_before)
        self.pictures.listen()
        self.help.listen()
        painting.request_changed.connect(self.refresh)
        painting.run_selected.connect(self.refresh)
        painting.runs_changed.connect(self.refresh)
        painting.step_shown.connect(self.refresh)
        window.prompt.bar.state_changed.connect(self.refresh)
        self.studio.live.changed.connect(self.refresh_live)
        self.studio.stand_ins.offered.connect(self.offer_stand_in)
        self.studio.shortages.offered.connect(partial(offer_remedies, window))

    def refresh(self) -> None:
        """Only what can be done now can be chosen."""
        painting, bar = self.painting, self.window.prompt.bar
        shown = painting.current is not None and painting.shown_step > 0
        states = {
            "undo_action": painting.can_undo,
            "redo_action": painting.can_redo,
            "pause_action": bar.pause.isEnabled(),
            "stop_action": bar.stop.isEnabled(),
            "compare_action": len(painting.runs) > 1,
            "put_step_action": shown,
        }
        for name in ("save_step", "copy", "branch", "play", "next_step", "previous_step", "first_step", "last_step"):
            states[f"{name}_action"] = shown
        for name in ("export", "start_from_step", "enlarge", "enlarge_as", "noise"):
            states[f"{name}_action"] = shown
        states["before_action"] = shown
        states["other_samplers_action"] = shown
        for name, enabled in states.items():
            self.actions.of(name).setEnabled(enabled)
        self.actions.of("paint_action").setText(bar.paint.accessibleName())

    def refresh_live(self) -> None:
        """Whether live painting is on, and whether it has something to keep."""
        self.actions.of("live_action").setChecked(self.studio.live.on)
        self.actions.of("keep_draft_action").setEnabled(self.studio.live.can_keep)

    # Files

    def ask_picture(self, purpose: str = "open") -> None:
        """Choose a picture: to "open" it, to use its settings ("request"), or to paint from it ("start")."""
        then = {"open": self.painting.open_picture, "request": self.painting.load_request_from}
        titles = {"open": self.tr("Open a picture"), "request": self.tr("Use the settings of a picture")}
        act = then.get(purpose, self.painting.start_from)
        title = titles.get(purpose, self.tr("Paint from a picture"))
        kinds = file_dialogs.WITH_TAPES if purpose == "open" else file_dialogs.PICTURES
        file_dialogs.ask_open(self.window, title, act, paths.pictures_folder(), kinds)

    def save_step(self, run: Run | None = None, step: int = 0) -> None:
        """Save a step of a run; without one the step on the canvas."""
        run, step = (run, step) if run is not None else (self.painting.current, self.painting.shown_step)
        if run is None or not step:
            return
        name = paths.pictures_folder() / f"{_file_name(run)}-step-{step}.png"
        save = partial(self.painting.save_step, run, step)
        file_dialogs.ask_save(self.window, self.tr("Save this step"), save, name, "PNG (*.png)")

    def export(self) -> None:
        """Write the run on the canvas out, as a picture, an animation or a sheet."""
        from studio.ui.export_dialog import ExportDialog

        if self.painting.current is not None:
            ExportDialog(self.painting, self.painting.current, self.window).open()

    def show_pictures_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.pictures_folder())))

    def show_models_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.models_folder())))

    def copy_picture(self) -> None:
        """Put the first picture on the canvas into the clipboard."""
        if images := self.window.canvas.images:
            QGuiApplication.clipboard().setImage(images[0])

    # The request

    def save_preset(self) -> None:
        """Keep the settings under a name."""
        dialog = QInputDialog(self.window)
        dialog.setObjectName("preset_dialog")
        dialog.setWindowTitle(self.tr("Save as preset"))
        dialog.setLabelText(self.tr("Name of the preset (all settings but the prompt and the seed):"))
        dialog.textValueSelected.connect(lambda name: self.painting.save_preset(name.strip()) if name.strip() else None)
        open_named(dialog)

    def preferences(self) -> None:
        from studio.ui.preferences_dialog import PreferencesDialog

        studio = self.studio
        PreferencesDialog(studio.settings, studio.shelf, studio.notices, self.set_appearance, self.window).open()

    def fill_samplers(self, menu: QMenu) -> None:
        """All samplers there are, the chosen one marked."""
        menu.clear()
        menu.addAction(self.actions.of("samplers_action"))
        menu.addAction(self.actions.of("other_samplers_action"))
        menu.addSeparator()
        choices = [(one.name, f"{one.label}  ·  {translated(one.badge)}") for one in self.painting.samplers]
        self._offer(menu, "sampler", choices)

    def fill_models(self, menu: QMenu) -> None:
        """All models there are, the chosen one marked."""
        menu.clear()
        menu.addAction(self.actions.of("models_action"))
        menu.addSeparator()
        self._offer(menu, "model", [(model.name, model.name) for model in self.painting.models])
        menu.addSeparator()
        menu.addAction(self.actions.of("models_folder_action"))

    def _offer(self, menu: QMenu, name: str, choices: Sequence[tuple[str, str]]) -> None:
        group = QActionGroup(menu)
        for value, label in choices:
            action = group.addAction(label)
            action.setCheckable(True)
            action.setChecked(getattr(self.painting.request, name) == value)
            action.triggered.connect(lambda _=False, value=value: self.painting.edit(**{name: value}))
            menu.addAction(action)

    # Painting

    def branch(self, run: Run | None = None, step: int = 0) -> None:
        """Go on from a step with what the panel says; without changes there, say what to change."""
        run, step = (run, step) if run is not None else (self.painting.current, self.painting.shown_step)
        if run is None:
            return
        if run.request == self.painting.request:
            self.painting.show_step(run, step)
            self.studio.live.turn(False, "branch")  # else the first change would replace the run
            self.studio.notices.post(
                self.tr(
                    "Step {0} is chosen. Change the prompt, the guidance, the sampler or the seed, then choose "
                    "Branch from this step (Ctrl+B): with the same settings the branch would be the same picture."
                ).format(step)
            )
            self.window.prompt.prompt.setFocus()
            return
        self.painting.settle_edit()
        self.painting.branch(run, step)

    def offer_unfinished(self, runs: list[Run]) -> None:
        """A run that the last session left can be finished or left as it is."""
        first = runs[0]
        if len(runs) == 1:
            words = self.tr("A run was cut off at step {0} of {1}. It can go on from there.").format(
                first.done, first.steps
            )
        else:
            words = self.tr("%n run(s) were cut off. They can go on from where they were.", "", len(runs))
        self.window.notice_bar.offer(
            Notice(words, kind="warning"),
            ("finish_unfinished_button", self.tr("Finish"), partial(self.painting.finish, runs)),
            ("drop_unfinished_button", self.tr("Leave it"), partial(self.painting.drop, runs)),
        )

    def offer_stand_in(self, offer: Offer) -> None:
        """Another sampler in the stead of one that is not here or has failed."""
        words = self.tr("Go on with {0}") if offer.go_on else self.tr("Use {0}")
        answer = ("stand_in_button", words.format(offer.label), offer.act)
        self.window.notice_bar.offer(Notice(offer.text, kind=offer.kind), answer)

    def draft_wall(self) -> None:
        from studio.ui.draft_wall import DraftWall

        DraftWall(self.painting, self.window.frames, self.window).show()

    def other_samplers(self) -> None:
        """Paint the shown run's request with other samplers, all from the same noise."""
        from studio.ui.samplers_dialog import OtherSamplers

        if self.painting.current is not None:
            OtherSamplers(self.painting, self.painting.current, self.window).open()

    def show_samplers(self) -> None:
        """The samplers window, or the one that is open."""
        from studio.ui.samplers.window import SamplersWindow

        studio, window = self.studio, self.window
        make = partial(SamplersWindow, studio.samplers, studio.trying, self.painting, window.frames, window)
        show_one(window, SamplersWindow, "samplers_window", make)

    def show_models(self) -> None:
        """The models window, or the one that is open."""
        from studio.ui.models.window import ModelsWindow

        make = partial(ModelsWindow, self.studio.models, self.painting, self.window)
        show_one(self.window, ModelsWindow, "models_window", make)

    def compare(self) -> None:
        """The run on the canvas beside its parent, or beside the run before."""
        runs, now = self.painting.runs, self.painting.current
        if now is None or len(runs) < 2:
            return
        others = [run for run in runs if run is not now]
        self._compare(now.parent_run if now.parent_run in others else others[-1], now)

    def compare_with(self, run: Run) -> None:
        if self.painting.current is not None:
            self._compare(self.painting.current, run)

    def _compare(self, run_a: Run | None, run_b: Run) -> None:
        from studio.ui.compare import Compare

        if run_a is not None:
            Compare(self.painting, self.window.frames, run_a, run_b, self.window).show()

    # Looking

    def look(self, by: int) -> None:
        """At a neighbouring step; very large numbers mean the first and the last."""
        run = self.painting.current
        if run is not None:
            self.window.timeline.stop_playing()
            self.painting.show_step(run, max(1, min(run.done, self.painting.shown_step + by)))

    def set_appearance(self, appearance: str) -> None:
        theme.set_appearance(appearance)
        self.window.settings.set("appearance", appearance)
        self.actions.of(f"{appearance}_action").setChecked(True)

    def go_to_panel(self, by: int) -> None:
        go_to_panel(self.window, by)

    def full_screen(self, wanted: bool) -> None:
        self.window.showFullScreen() if wanted else self.window.showNormal()

    def close(self) -> None:
        """The window is going."""
        self.views.close()


def _file_name(run: Run) -> str:
    """A file's name from a prompt's first words."""
    words = "".join(letter if letter.isalnum() else "-" for letter in run.request.prompt.lower())
    return "-".join(filter(None, words[:40].split("-"))) or "picture"
