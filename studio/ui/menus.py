"""The menus: every command's words and keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from studio.ui.actions import LINE, Command
from studio.ui.icons import IconButton
from studio.ui.layers.menu import canvas_menu
from studio.ui.trouble import copy_report, show_privacy

if TYPE_CHECKING:
    from studio.ui.commands import Commands

FAR = 1_000_000  # steps


def build_menus(c: Commands) -> None:
    """Fill the window's menu bar, and the tools above the canvas that show the same actions."""
    window = c.window
    c.actions.menu(_("&File"), _file(c))
    c.actions.menu(_("&Edit"), _edit(c))
    view = c.actions.menu(_("&View"), _view(c))
    c.actions.menu(_("&Paint"), _paint(c))
    c.actions.menu(_("&Canvas"), canvas_menu(c))
    samplers = c.actions.menu(_("&Samplers"), _samplers(c))
    samplers.aboutToShow.connect(partial(c.fill_samplers, samplers))
    folder = Command("models_folder_action", _("Open the models folder"), c.show_models_folder)
    here = Command("models_action", _("Models: what is here, find, fetch…"), c.show_models, ("Ctrl+Shift+M",))
    models = c.actions.menu(_("&Models"), [here, folder])
    models.aboutToShow.connect(partial(c.fill_models, models))
    c.actions.menu(_("&Help"), _help(c))
    c.actions.of("help_action").setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)  # in dialogs too
    _panels(c, view)
    _appearance(c, view)
    before, compare = c.actions.of("before_action"), c.actions.of("compare_action")
    for place, (action, icon) in enumerate(((before, "split"), (compare, "branch"))):
        tool = IconButton(action.objectName().replace("_action", "_button"), icon, action.text().replace("…", ""))
        tool.setCheckable(action.isCheckable())
        tool.clicked.connect(action.trigger)
        action.changed.connect(partial(_follow, tool, action))
        _follow(tool, action)
        window.canvas_bar.add(tool, place + 5)
    pop_out = IconButton("pop_out_button", "pop-out", _("Show the canvas in a window of its own"))
    pop_out.clicked.connect(c.views.toggle_pop_out)
    window.canvas_bar.add(pop_out)


def _(words: str) -> str:
    return QCoreApplication.translate("Menus", words)


def _follow(tool: IconButton, action: object) -> None:
    tool.setEnabled(action.isEnabled())  # type: ignore[attr-defined]
    tool.setChecked(action.isChecked())  # type: ignore[attr-defined]


def _file(c: Commands) -> list[Command]:
    return [
        Command("open_action", _("Open a picture…"), c.ask_picture, ("Ctrl+O",)),
        Command(
            "use_settings_action", _("Use the settings of a picture…"), partial(c.ask_picture, "request"), ("Ctrl+I",)
        ),
        Command("start_from_action", _("Paint from a picture…"), partial(c.ask_picture, "start")),
        Command(
            "paste_start_action", _("Paint from the clipboard"), c.pictures.start_from_clipboard, ("Ctrl+Shift+V",)
        ),
        LINE,
        Command("save_step_action", _("Save this step…"), c.save_step, ("Ctrl+S",)),
        Command("export_action", _("Export…"), c.export, ("Ctrl+E",)),
        Command("pictures_folder_action", _("Open the pictures folder"), c.show_pictures_folder),
        LINE,
        Command("quit_action", _("Quit"), c.window.close, ("Ctrl+Q",)),
    ]


def _edit(c: Commands) -> list[Command]:
    return [
        Command("undo_action", _("Undo"), c.painting.undo, ("Ctrl+Z",)),
        Command("redo_action", _("Redo"), c.painting.redo, ("Ctrl+Shift+Z", "Ctrl+Y")),
        LINE,
        Command("copy_action", _("Copy the picture"), c.copy_picture, ("Ctrl+Shift+C",)),
        Command("save_preset_action", _("Save as preset…"), c.save_preset),
        Command("dice_action", _("Throw a new seed"), c.painting.roll_seed, ("Ctrl+D",)),
        LINE,
        Command("preferences_action", _("Preferences…"), c.preferences, ("Ctrl+,",)),
    ]


def _view(c: Commands) -> list[Command]:
    bar = c.window.canvas_bar
    crisp = c.window.canvas_bar.crisp
    return [
        Command("fit_action", _("Fit"), lambda: bar.view.fit(), ("Ctrl+0",)),
        Command("actual_action", _("Actual size"), lambda: bar.view.actual_size(), ("Ctrl+1",)),
        Command("zoom_in_action", _("Zoom in"), lambda: bar.view.zoom_by(1.25), ("Ctrl++", "Ctrl+=")),
        Command("zoom_out_action", _("Zoom out"), lambda: bar.view.zoom_by(0.8), ("Ctrl+-",)),
        Command("crisp_action", _("Pixels as squares"), crisp.click, ("Ctrl+Shift+P",)),
        Command("before_action", _("Before and after"), partial(_toggle_before, c), ("Ctrl+Shift+B",), checkable=True),
        Command(
            "pop_out_action", _("Canvas in its own window"), c.views.toggle_pop_out, ("Ctrl+Shift+N",), checkable=True
        ),
        LINE,
    ]


def _toggle_before(c: Commands) -> None:
    c.views.before_after(c.actions.of("before_action").isChecked())


def _paint(c: Commands) -> list[Command]:
    bar, timeline = c.window.prompt.bar, c.window.timeline
    return [
        Command("paint_action", _("Paint"), bar.start, ("Ctrl+Return", "Ctrl+Enter")),
        Command("pause_action", _("Pause or go on"), bar.pause_or_go_on, ("Ctrl+P",)),
        Command("stop_action", _("Stop"), c.painting.stop, ("Ctrl+.",)),
        Command("live_action", _("Live painting"), partial(_toggle_live, c), ("Ctrl+L",), checkable=True),
        Command("keep_draft_action", _("Keep the draft"), c.studio.live.keep, ("Ctrl+Alt+K",)),
        LINE,
        Command("branch_action", _("Branch from this step"), c.branch, ("Ctrl+B",)),
        Command("start_from_step_action", _("Paint from this step's picture"), c.pictures.start_from_step),
        Command("draft_wall_action", _("Draft wall…"), c.draft_wall, ("Ctrl+Shift+D",)),
        Command("compare_action", _("Compare two runs…"), c.compare, ("Ctrl+K",)),
        LINE,
        Command(
            "enlarge_action", _("Enlarge the picture 4×"), partial(c.pictures.enlarge_shown, True), ("Ctrl+Shift+E",)
        ),
        Command("enlarge_as_action", _("Enlarge the picture…"), partial(c.pictures.enlarge_shown, False)),
        Command("noise_action", _("Noise it, VAE desk…"), c.pictures.latent_of_shown),
        Command("latent_action", _("Latent space…"), c.pictures.show_latent, ("Ctrl+Shift+J",)),
        LINE,
        Command("play_action", _("Play the steps"), timeline.toggle_playing, ("Ctrl+Space",)),
        Command("previous_step_action", _("Previous step"), partial(c.look, -1), ("Ctrl+Left",)),
        Command("next_step_action", _("Next step"), partial(c.look, 1), ("Ctrl+Right",)),
        Command("first_step_action", _("First step"), partial(c.look, -FAR), ("Ctrl+Home",)),
        Command("last_step_action", _("Last step"), partial(c.look, FAR), ("Ctrl+End",)),
    ]


def _toggle_live(c: Commands) -> None:
    c.studio.live.turn(c.actions.of("live_action").isChecked())


def _samplers(c: Commands) -> list[Command]:
    words = _("Try other samplers from the same noise…")
    return [
        Command("samplers_action", _("Samplers: what they do, install, compare…"), c.show_samplers, ("Ctrl+Shift+L",)),
        Command("other_samplers_action", words, c.other_samplers, ("Ctrl+Shift+K",)),
    ]


def _help(c: Commands) -> list[Command]:
    return [
        Command("first_steps_action", _("Prompts to try"), c.help.show_first_steps),
        Command("look_around_action", _("Show me around"), c.help.look_around),
        Command("help_action", _("Help"), c.help.show_help, ("F1",)),
        Command("shortcuts_action", _("Keyboard shortcuts"), c.help.show_shortcuts, ("Shift+F1",)),
        Command("privacy_action", _("Privacy and honesty"), partial(show_privacy, c.window)),
        Command("copy_report_action", _("Copy report"), partial(copy_report, c.window)),
        LINE,
        Command("about_action", _("About Stepwise Studio"), c.help.show_about),
    ]


def _panels(c: Commands, view: QMenu) -> None:
    window = c.window
    docks = (window.prompt_dock, window.gallery_dock, window.queue_dock, window.writing_dock)
    for dock, keys in zip(docks, ("Ctrl+Alt+1", "Ctrl+Alt+2", "Ctrl+Alt+3", "Ctrl+Alt+4"), strict=True):
        action = dock.toggleViewAction()
        action.setObjectName(dock.objectName().replace("_dock", "_panel_action"))
        action.setShortcut(keys)
        view.addAction(action)
    c.actions.add(view, Command("next_panel_action", _("Go to the next panel"), partial(c.go_to_panel, 1), ("F6",)))
    back = partial(c.go_to_panel, -1)
    c.actions.add(view, Command("previous_panel_action", _("Go to the panel before"), back, ("Shift+F6",)))
    c.actions.add(view, Command("arrange_action", _("Put the panels back"), window.arrange))


def _appearance(c: Commands, view: QMenu) -> None:
    view.addSeparator()
    menu = view.addMenu(_("Appearance"))
    group = QActionGroup(menu)
    now = c.window.settings.get("appearance", "system")
    appearances = (("system", _("As the system")), ("dark", _("Dark")), ("light", _("Light")))
    for name, words in (*appearances, ("contrast", _("High contrast"))):
        command = Command(f"{name}_action", words, partial(c.set_appearance, name), (), True, now == name)
        group.addAction(c.actions.add(menu, command))
    full = Command("full_screen_action", _("Full screen"), partial(_toggle_full, c), ("F11",), checkable=True)
    c.actions.add(view, full)


def _toggle_full(c: Commands) -> None:
    c.full_screen(c.actions.of("full_screen_action").isChecked())
