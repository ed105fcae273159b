"""The one place where HTML is made: every view builds its page with `el`, and nothing else does.

A child that is not already HTML made here is escaped; tags and attributes come from a short list
without scripts, styles, handlers, images or frames; a link leads to a place on the page, to a file
of this server or to doi.org and PubMed, or it is not a link. So text of documents, questions, file
names and models cannot become markup, whatever it holds.

The HTML is shown by `gr.HTML` with its default template `${value}`, which puts the value in as it
is. Never use a template of one's own there with text in it: Gradio 6 first runs Handlebars and then
evaluates the *result* as a JavaScript template literal, so that `{{value}}` would run a `${...}`
that stands in a document.
"""

import re
from collections.abc import Iterable, Mapping
from typing import TypeAlias
from urllib.parse import quote

from markupsafe import Markup, escape

from ui.plain import clean

Child: TypeAlias = Markup | str | int | None
Attributes: TypeAlias = Mapping[str, str | int | bool | None]

VOID_TAGS = frozenset({"br", "hr", "input", "wbr"})
TAGS = VOID_TAGS | frozenset(
    "a abbr article aside bdi blockquote button caption cite code col colgroup dd details dialog"
    " div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header kbd label"
    " legend li main mark nav ol option output p pre progress section select small span strong sub"
    " summary sup table tbody td textarea th thead time title tr ul".split()
)
ATTRIBUTES = frozenset(
    "action autocomplete autofocus checked class cols colspan datetime dir disabled download for"
    " hidden href id lang maxlength max method min name open placeholder rel required role rows"
    " rowspan scope selected tabindex target title type value".split()
)
ATTRIBUTE_PREFIXES = ("data-", "aria-")
LINK = re.compile(
    r"#[\w.:-]*|take-away/[\w.-]+|log(?:in|out)|/?"
    r"|https://doi\.org/10\.[^\s\"'<>\\]+|https://pubmed\.ncbi\.nlm\.nih\.gov/\d+/?"
)


def el(
    tag: str, attributes: Attributes | None = None, *children: Child | Iterable[Child]
) -> Markup:
    """An element; children that are no `Markup` are escaped, None is left out.

    Raises:
        ValueError: the tag or an attribute is not on the list (a mistake of the caller).
    """
    if tag not in TAGS:
        raise ValueError(f"<{tag}> is not among the elements that pages are made of")
    head = Markup("").join(_attribute(name, value) for name, value in (attributes or {}).items())
    opened = Markup("<") + Markup(tag) + head + Markup(">")
    if tag in VOID_TAGS:
        return opened
    return opened + join(*children) + Markup("</") + Markup(tag) + Markup(">")


def join(*children: Child | Iterable[Child]) -> Markup:
    """The children one after the other, escaped where they are not HTML made here."""
    return Markup("").join(_child(child) for child in _flat(children))


def doi_url(doi: str) -> str | None:
    """The resolver's address of a DOI; None when it does not look like one."""
    address = "https://doi.org/" + quote(doi.strip(), safe="/.;()_:-[]")
    return address if LINK.fullmatch(address) else None


def _flat(children: Iterable[Child | Iterable[Child]]) -> Iterable[Child]:
    for child in children:
        if child is None or isinstance(child, str | int):
            yield child
        else:
            yield from _flat(child)


def _child(child: Child) -> Markup:
    if child is None:
        return Markup("")
    return child if isinstance(child, Markup) else escape(clean(str(child)))


def _attribute(name: str, value: str | int | bool | None) -> Markup:
    if name not in ATTRIBUTES and not name.startswith(ATTRIBUTE_PREFIXES):
        raise ValueError(f"{name!r} is not among the attributes that pages are made of")
    if value is None or value is False:
        return Markup("")
    if value is True:
        return Markup(" ") + Markup(name)
    if name in {"href", "action"} and not LINK.fullmatch(str(value)):
        return Markup("")
    # str() drops Markup's promise: what is safe between tags is not safe inside quotes.
    return Markup(' {}="{}"').format(Markup(name), clean(str(value)))
