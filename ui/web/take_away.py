"""The buttons that take a conversation away, and the one that begins a new one."""

from markupsafe import Markup

from ui.web.controls import action
from ui.web.render import el

FORMATS = (
    ("markdown", "Conversation as Markdown"),
    ("html", "Conversation as HTML"),
    ("bibtex", "Cited studies as BibTeX"),
    ("ris", "Cited studies as RIS"),
)


def take_away_bar() -> Markup:
    """Export formats behind one button, so that the place to ask stays calm."""
    items = [el("li", None, action("export", label, {"format": name})) for name, label in FORMATS]
    return el(
        "div",
        {"class": "xm-take-away"},
        action("fresh", "New conversation"),
        el(
            "details",
            {"class": "xm-menu"},
            el("summary", {"class": "xm-button xm-quiet"}, "Take away"),
            el("ul", None, *items),
        ),
    )
