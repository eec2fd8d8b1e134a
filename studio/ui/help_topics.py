"""Which page of the help belongs to what has the focus."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

# Object name -> page#Heading. A widget without an entry has its nearest parent's.
TOPICS = {
    "prompt_panel": "painting",
    "prompt_edit": "painting#Prompt",
    "negative_edit": "painting#Negative prompt",
    "negative_fold": "painting#Negative prompt",
    "model_box": "painting#Model",
    "sampler_box": "samplers#Which one?",
    "schedule_box": "samplers#Schedules",
    "steps_spin": "settings#Steps",
    "cfg_spin": "settings#Guidance",
    "seed_spin": "painting#Seed",
    "seed_lock_button": "painting#Seed",
    "seed_dice_button": "painting#Seed",
    "width_spin": "painting#Size and batch",
    "height_spin": "painting#Size and batch",
    "batch_spin": "painting#Size and batch",
    "start_box": "painting#Start from",
    "strength_spin": "settings#Strength",
    "paint_button": "painting",
    "canvas": "timeline",
    "timeline": "timeline",
    "gallery": "painting#Export",
    "queue_view": "painting#Queue",
    "draft_wall": "painting#Draft wall",
    "compare_dialog": "timeline#Compare",
    "writing_dock": "assistant",
    "draft_edit": "assistant#Draft",
    "chat_view": "assistant#Chat",
    "chat_edit": "assistant#Chat",
    "token_popup": "assistant#See the steps",
    "context_meter": "assistant#Context",
    "temperature_spin": "assistant#Steer",
    "top_p_spin": "assistant#Steer",
    "top_k_spin": "assistant#Steer",
    "min_p_spin": "assistant#Steer",
    "max_tokens_spin": "assistant#Steer",
    "to_prompt_button": "assistant#Paint with words",
    "samplers_dialog": "plugins",
    "models_dialog": "models",
    "preferences_dialog": "privacy#What pictures tell",
    "notice_bar": "troubleshooting",
}
FIRST = "first-steps"


def topic_of(widget: QWidget | None) -> str:
    """The place in the help for a widget: its own, its nearest parent's, or the first page."""
    while widget is not None:
        if widget.objectName() in TOPICS:
            return TOPICS[widget.objectName()]
        widget = widget.parentWidget()
    return FIRST
