"""The language of the window: the system's or a chosen one, by Qt's own translators."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from studio.files.paths import resources

NAMES = {"en": "English", "de": "Deutsch", "zh_CN": "简体中文"}  # the complete ones, each in its own words


def wanted(choice: str) -> str:
    """The language for a setting: "system" takes the first of the user's languages that there is, else English."""
    if choice in NAMES:
        return choice
    for spoken in QLocale.system().uiLanguages():
        name = spoken.replace("-", "_")
        for known in NAMES:
            if name == known or name.partition("_")[0] == known.partition("_")[0]:
                return known
    return "en"


def install(application: QApplication, choice: str = "system") -> str:
    """Give the application its language, before its first widget is made; the language's name.

    English has a translation too: it holds the plural forms.
    """
    language = wanted(choice)
    if application.property("studio_language") == language:  # a second window in the same program
        return language
    ours, qts = QTranslator(application), QTranslator(application)
    if ours.load(str(resources() / "languages" / f"studio_{language}.qm")):
        application.installTranslator(ours)
    if qts.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(qts)
    if choice != "system":  # numbers and dates too; the system's own otherwise
        QLocale.setDefault(QLocale(language))
    application.setProperty("studio_language", language)
    application.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return language


def language() -> str:
    """The language that was installed."""
    application = QApplication.instance()
    return str(application.property("studio_language") or "en") if application else "en"
