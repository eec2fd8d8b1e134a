"""Which page of the help belongs to what has the focus."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

# Object name -> page#Heading, as the English page has it. A widget without an entry has its nearest parent's.
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
    "live_row": "painting#Live painting",
    "init_as_box": "painting#Start from",
    "aids_panel": "painting#Control",
    "aids_fold": "painting#Control",
    "tiles_box": "settings#Tiles",
    "weights_box": "models#Weights in fewer bits",
    "canvas": "timeline",
    "workbench": "working-on-a-picture",
    "layers_panel": "working-on-a-picture#Layers",
    "area_prompt_edit": "working-on-a-picture#Areas",
    "watch_mode_button": "working-on-a-picture",
    "brush_mode_button": "working-on-a-picture#Brush",
    "mask_mode_button": "working-on-a-picture#Mask",
    "expand_mode_button": "working-on-a-picture#Expand",
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
    "steering": "assistant#Steer",
    "to_prompt_button": "assistant#Paint with words",
    "illustration_card": "assistant#Paint with words",
    "ideas_view": "assistant#Paint with words",
    "prompt_words": "assistant#One word, other pictures",
    "word_variants": "assistant#One word, other pictures",
    "write_model_box": "assistant#A bigger model",
    "servers_dialog": "assistant#Servers",
    "away_strip": "assistant#Servers",
    "samplers_window": "plugins",
    "sampler_page": "plugins#The passport",
    "install_page": "plugins#Install",
    "new_sampler_page": "plugins#Write one",
    "other_samplers_dialog": "samplers#Which one?",
    "models_window": "models",
    "hub_words_edit": "models#Get one",
    "latent_window": "latent-space",
    "walk_points": "latent-space#Walk",
    "walk_slider": "latent-space#Walk",
    "noise_step_spin": "latent-space#Noise",
    "enlarge_dialog": "latent-space#Enlarge",
    "export_dialog": "painting#Export",
    "privacy_dialog": "privacy",
    "preferences_dialog": "settings#Preferences",
    "memory_limit_spin": "models#Memory",
    "painter_sleep_strip": "models#Memory",
    "writer_sleep_strip": "models#Memory",
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
