"""The look of the studio: colour tokens for dark and light, and the one stylesheet made from them."""

from __future__ import annotations

from dataclasses import dataclass
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from studio.files.paths import resources

TEXT_FONT = "Inter"
CODE_FONT = "JetBrains Mono"


@dataclass(frozen=True, slots=True)
class Tokens:
    """What each colour is for. Text on its ground keeps a contrast of at least 4.5 to 1."""

    bar: str  # menu and status bar
    panel: str  # docks
    canvas: str  # behind the picture
    field: str  # where one types
    raised: str  # buttons, chips, selected tabs
    hover: str
    line: str
    line_soft: str
    text: str
    dim: str
    faint: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str  # the ground of a selection
    warm: str  # branches, plugins
    warm_soft: str
    good: str
    good_soft: str
    bad: str
    bad_soft: str
    cell: str  # a step that is still to come
    shadow: str


DARK = Tokens(
    bar="#131418",
    panel="#1e2026",
    canvas="#16171c",
    field="#14151a",
    raised="#282b34",
    hover="#30343f",
    line="#343843",
    line_soft="#282b33",
    text="#e8eaf0",
    dim="#a2a8b6",
    faint="#8a91a1",
    accent="#7c9cff",
    accent_hover="#93aeff",
    on_accent="#0d1120",
    accent_soft="#2b3350",
    warm="#ffb368",
    warm_soft="#3d3022",
    good="#5fd3a3",
    good_soft="#1d3a31",
    bad="#ff7d88",
    bad_soft="#44252b",
    cell="#262931",
    shadow="#0b0c0f",
)

LIGHT = Tokens(
    bar="#e9ebf0",
    panel="#f6f7f9",
    canvas="#dfe2e8",
    field="#ffffff",
    raised="#e7e9ef",
    hover="#dcdfe8",
    line="#cbd0da",
    line_soft="#dfe2e9",
    text="#1b1e26",
    dim="#4d5464",
    faint="#5f6677",
    accent="#3a5fe0",
    accent_hover="#2f52cc",
    on_accent="#ffffff",
    accent_soft="#d9e1ff",
    warm="#a35200",
    warm_soft="#fbe6d0",
    good="#0c7650",
    good_soft="#d3f0e3",
    bad="#bf2436",
    bad_soft="#fbdde0",
    cell="#e3e6ec",
    shadow="#aab0bd",
)


def tokens() -> Tokens:
    """The colours in force now; read anew in every paint event, so a change of theme needs no telling."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return LIGHT if window.lightness() > 127 else DARK


def install(application: QApplication, appearance: str = "system") -> None:
    """Give the application its fonts and colours, and follow the system's dark and light from now on."""
    if application.property("studio_theme"):  # a second window in the same program
        set_appearance(appearance)
        return
    application.setProperty("studio_theme", True)
    for name in sorted((resources() / "fonts").glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(name))
    application.setStyle("Fusion")
    application.styleHints().colorSchemeChanged.connect(_follow)
    set_appearance(appearance)


def set_appearance(appearance: str) -> None:
    """ "dark", "light", or "system" to follow it."""
    schemes = {"dark": Qt.ColorScheme.Dark, "light": Qt.ColorScheme.Light}
    QGuiApplication.styleHints().setColorScheme(schemes.get(appearance, Qt.ColorScheme.Unknown))
    application = QApplication.instance()
    if application is not None:
        application.setProperty("studio_appearance", appearance)  # not every platform keeps the scheme it is given
    _follow()


def code_font(pixels: int = 12) -> QFont:
    """The font for numbers and code; its digits are all one width, so a running number does not dance."""
    font = QFont(CODE_FONT)
    font.setPixelSize(pixels)
    font.setStyleHint(QFont.StyleHint.Monospace)
    return font


def _follow() -> None:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    wanted = application.property("studio_appearance")
    # A system that does not say gets the dark theme: pictures are judged better on a dark ground.
    light = application.styleHints().colorScheme() == Qt.ColorScheme.Light
    chosen = LIGHT if wanted == "light" or (light and wanted != "dark") else DARK
    font = QFont(TEXT_FONT)
    font.setPixelSize(13)
    application.setFont(font)
    application.setPalette(_palette(chosen))
    application.setStyleSheet(stylesheet(chosen))


def _palette(t: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    colours = {
        role.Window: t.panel,
        role.WindowText: t.text,
        role.Base: t.field,
        role.AlternateBase: t.raised,
        role.Text: t.text,
        role.Button: t.raised,
        role.ButtonText: t.text,
        role.BrightText: t.bad,
        role.Highlight: t.accent,
        role.HighlightedText: t.on_accent,
        role.ToolTipBase: t.bar,
        role.ToolTipText: t.text,
        role.PlaceholderText: t.faint,
        role.Link: t.accent,
        role.LinkVisited: t.accent,
        role.Accent: t.accent,
        role.Mid: t.line,
        role.Dark: t.shadow,
        role.Light: t.hover,
    }
    for which, colour in colours.items():
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(t.faint))
    return palette


def stylesheet(t: Tokens) -> str:
    """The one stylesheet; widgets say what they are by class, object name or the property `role`."""
    values = {name: getattr(t, name) for name in t.__slots__}
    icons = (resources() / "icons").as_posix()
    sheets = sorted((resources() / "themes").glob("*.qss"))
    sheet = "".join(path.read_text(encoding="utf-8") for path in sheets)
    return Template(sheet).substitute(values, icons=icons, code=CODE_FONT)
