"""Around the views: our stylesheet and script, and pages that are not Gradio's."""

import hashlib
from functools import cache
from importlib import resources

from markupsafe import Markup

ASSETS = {"app.css": "text/css", "app.js": "text/javascript", "favicon.svg": "image/svg+xml"}


@cache
def asset(name: str) -> bytes:
    """A file of `ui/web/static`, which is all this server ever reads from disk for a visitor."""
    return resources.files("ui.web").joinpath("static", name).read_bytes()


@cache
def asset_path(name: str) -> str:
    """Its path on this server; changes with its content, so that browsers may keep it."""
    return f"xm/{name}?v={hashlib.sha256(asset(name)).hexdigest()[:12]}"


def head() -> str:
    """What goes into the page's head: our own files only."""
    return (
        f'<link rel="stylesheet" href="{asset_path("app.css")}">'
        f'<link rel="icon" type="image/svg+xml" href="{asset_path("favicon.svg")}">'
        f'<script src="{asset_path("app.js")}" defer></script>'
    )


def plain_page(title: str, body: Markup) -> str:
    """A whole page without Gradio: the log-in."""
    return Markup(
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        '<title>{title}</title>{head}</head><body class="xm-plain-page"><main>{body}</main>'
        "</body></html>"
    ).format(title=title, head=Markup(head()), body=body)
