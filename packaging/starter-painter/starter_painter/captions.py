"""What a person might type to get a picture: the label, another name, keywords, and phrases around them.

Captions vary on purpose. A denoiser that only ever saw "hamburger" follows the word; one that saw "a burger",
"hamburger, meal, beef" and "a picture of a cheeseburger" follows what MiniLM makes of them, and unseen wordings lie
near those.
"""

import random

from starter_painter.everyday import Thing

STYLE = {
    "flat": ("flat style", "flat style", "flat style", "flat design style"),
    "gradient": ("glossy style", "glossy style", "3d style", "glossy 3d style"),
    "ink": ("ink style", "ink style", "black and white style", "ink drawing style"),
    "noto": ("noto style", "noto style", "noto style", "noto emoji style"),
}
NO_ARTICLE = frozenset(
    {"french fries", "dumplings", "jeans", "fire", "bacon", "popcorn", "broccoli", "garlic", "bread"}
)
LEADS = (
    "a picture of",
    "a picture of",
    "a picture of",
    "an icon of",
    "an emoji of",
    "a drawing of",
    "an illustration of",
)


def with_article(name: str) -> str:
    """ "apple" -> "an apple"; plurals, uncountable things and names that bring an article of their own stay."""
    plural = name.endswith("s") and not name.endswith(("ss", "us"))
    if plural or name in NO_ARTICLE or name.split()[0] in ("a", "an", "the", "two", "our"):
        return name
    return ("an " if name[0] in "aeiou" else "a ") + name


def described(phrase: str, rng: random.Random) -> str:
    """A phrase as it is, after a lead, or without its article: people type all three."""
    chance = rng.random()
    if chance < 0.15:
        return f"{rng.choice(LEADS)} {phrase}"
    return phrase.removeprefix("a ").removeprefix("an ") if chance < 0.4 else phrase


def subject(thing: Thing, keywords: tuple[str, ...], rng: random.Random) -> str:
    """The caption without background and style.

    Three of ten describe a thing that has phrases: a wording that was never seen then lies near one that was.
    """
    if thing.phrases and rng.random() < 0.33:
        return described(rng.choice(thing.phrases), rng)
    label = thing.label.lower()
    name = rng.choice([label] + [other.lower() for other in thing.names]) if rng.random() < 0.5 else label
    words = [word.lower() for word in keywords if word.lower() not in label and len(word) < 18]
    chance = rng.random()
    if chance < 0.40:
        return name
    if chance < 0.62:
        return with_article(name)
    if chance < 0.74:
        return f"{rng.choice(LEADS)} {with_article(name)}"
    if chance < 0.95 and words:
        return ", ".join([name, *rng.sample(words, min(len(words), rng.choice((1, 1, 2, 3))))])
    if len(words) >= 2:
        return ", ".join(rng.sample(words, min(len(words), rng.choice((2, 3, 4)))))
    return name


def caption(
    thing: Thing, keywords: tuple[str, ...], background: str, style: str, rng: random.Random, p_style: float = 0.5
) -> str:
    """One caption. `background` is a phrase or ""; the style is mentioned with probability `p_style`."""
    text = subject(thing, keywords, rng)
    if background:
        text += (" " if background.startswith(("on ", "with ")) else ", ") + background
    return f"{text}, {rng.choice(STYLE[style])}" if rng.random() < p_style else text
