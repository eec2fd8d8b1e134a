"""The look of the studio: colour tokens for dark, light and high contrast, and the one stylesheet made from them."""

from __future__ import annotations

from dataclasses import dataclass
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from studio.files.paths import resources

TEXT_FONT = "Inter"
CODE_FONT = "JetBrains Mono"
LIGATURES = QFont.Tag("calt")  # they make an arrow of "->", and of "Ctrl++" something that no key says


@dataclass(frozen=True, slots=True)
class Tokens:
    """What each colour is for. Text on its ground keeps a contrast of at least 4.5 to 1."""

    bar: str  # menu and status bar
    panel: str  # docks
    canvas: str  # behind the picture
    page: str  # what is read in the windows beside the main one
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
    off: str  # text of what cannot be used now
    off_sign: str  # its icon


DARK = Tokens(
    bar="#131418",
    panel="#1e2026",
    canvas="#16171c",
    page="#16171c",
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
    off="#8a91a1",
    off_sign="#343843",
)

LIGHT = Tokens(
    bar="#e9ebf0",
    panel="#f6f7f9",
    canvas="#dfe2e8",
    page="#ffffff",
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
    off="#5f6677",
    off_sign="#cbd0da",
)


CONTRAST_DARK = Tokens(
    bar="#000000",
    panel="#000000",
    canvas="#000000",
    page="#000000",
    field="#000000",
    raised="#141414",
    hover="#2b2b2b",
    line="#c8c8c8",
    line_soft="#8c8c8c",
    text="#ffffff",
    dim="#f0f0f0",
    faint="#d4d4d4",
    accent="#7fd4ff",
    accent_hover="#b8e6ff",
    on_accent="#000000",
    accent_soft="#003a57",
    warm="#ffd24a",
    warm_soft="#3a2c00",
    good="#6cf0ae",
    good_soft="#00391f",
    bad="#ff9d9d",
    bad_soft="#4d0008",
    cell="#3a3a3a",
    shadow="#000000",
    off="#8a8a8a",
    off_sign="#6a6a6a",
)

CONTRAST_LIGHT = Tokens(
    bar="#ffffff",
    panel="#ffffff",
    canvas="#ffffff",
    page="#ffffff",
    field="#ffffff",
    raised="#f2f2f2",
    hover="#dedede",
    line="#3c3c3c",
    line_soft="#767676",
    text="#000000",
    dim="#161616",
    faint="#333333",
    accent="#0030b8",
    accent_hover="#00217d",
    on_accent="#ffffff",
    accent_soft="#d0dcff",
    warm="#6b3100",
    warm_soft="#ffe9cc",
    good="#00472c",
    good_soft="#d0f5e2",
    bad="#8a0015",
    bad_soft="#ffdde0",
    cell="#c4c4c4",
    shadow="#3c3c3c",
    off="#6a6a6a",
    off_sign="#8f8f8f",
)

_ALL = {"dark": DARK, "light": LIGHT, "contrast-dark": CONTRAST_DARK, "contrast-light": CONTRAST_LIGHT}


def tokens() -> Tokens:
    """The colours in force now; read anew in every paint event, so a change of theme needs no telling."""
    application = QApplication.instance()
    return DARK if application is None else _ALL.get(application.property("studio_tokens"), DARK)


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
    application.styleHints().accessibility().contrastPreferenceChanged.connect(_follow)
    set_appearance(appearance)


def set_appearance(appearance: str) -> None:
    """ "dark", "light", "contrast" for the most of it, or "system" to follow it in both."""
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
    font.setFeature(LIGATURES, 0)
    return font


def _follow() -> None:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    name = _chosen(application)
    chosen = _ALL[name]
    application.setProperty("studio_tokens", name)
    font = QFont(TEXT_FONT)
    font.setPixelSize(13)
    application.setFont(font)
    application.setPalette(_palette(chosen))
    application.setStyleSheet(stylesheet(chosen))


def _chosen(application: QApplication) -> str:
    wanted, hints = application.property("studio_appearance"), application.styleHints()
    # A system that does not say gets the dark theme: pictures are judged better on a dark ground.
    light = wanted == "light" or (wanted != "dark" and hints.colorScheme() == Qt.ColorScheme.Light)
    asked = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    contrast = "contrast-" if wanted == "contrast" or (wanted == "system" and asked) else ""
    return contrast + ("light" if light else "dark")


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
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(t.off))
    return palette


def stylesheet(t: Tokens) -> str:
    """The one stylesheet; widgets say what they are by class, object name or the property `role`."""
    values = {name: getattr(t, name) for name in t.__slots__}
    icons = (resources() / "icons").as_posix()
    themes = resources() / "themes"
    sheets = sorted(themes.glob("*.qss"))
    if t in (CONTRAST_DARK, CONTRAST_LIGHT):
        sheets.append(themes / "contrast" / "contrast.qss")
    sheet = "".join(path.read_text(encoding="utf-8") for path in sheets)
    ground = "on-dark" if QColor(t.panel).lightness() < 128 else "on-light"  # a stylesheet cannot tint a drawing
    return Template(sheet).substitute(values, icons=f"{icons}/{ground}", code=CODE_FONT)
