"""The writing room: draft, chat and prompt ideas beside the canvas."""
