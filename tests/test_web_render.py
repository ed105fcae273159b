"""The one place where HTML is made."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from tests.hostile import HOSTILE
from ui.web.controls import source_text
from ui.web.render import doi_url, el, join

SIGNS = "<>\"'&`${}\\\x00\u202e "
HOSTILE_TEXT = st.text(st.sampled_from(SIGNS) | st.characters(), max_size=60)


@given(HOSTILE_TEXT)
def test_text_never_becomes_an_element(text: str) -> None:
    """Whatever a child holds, the only tags are those that were asked for."""
    assert re.findall(r"<[^>]*>", str(el("p", None, text))) == ["<p>", "</p>"]


@given(HOSTILE_TEXT)
def test_attributes_cannot_be_left(text: str) -> None:
    """Whatever an attribute holds, it stays inside its quotes."""
    html = str(el("p", {"title": text, "data-x": text}))
    assert re.fullmatch(r'<p title="[^"<>]*" data-x="[^"<>]*"></p>', html)


@given(HOSTILE_TEXT)
def test_source_text_keeps_every_character(text: str) -> None:
    """Raised characters change how text looks and not what it is, control characters apart."""
    shown = Markup(re.sub(r"<[^>]*>", "", str(source_text(text)))).unescape()
    assert shown == Markup(str(join(text))).unescape()


@pytest.mark.parametrize("bad", HOSTILE)
def test_no_address_of_a_stranger_is_linked(bad: str) -> None:
    """A hostile href is dropped."""
    assert str(el("a", {"href": bad}, "x")) == "<a>x</a>"


@pytest.mark.parametrize(
    "href", ["//evil.example", "http://evil.example", "https://doi.org.evil.example/10.1/x"]
)
def test_only_known_hosts_are_linked(href: str) -> None:
    """Links lead to this page, this server, doi.org or PubMed."""
    assert "href" not in str(el("a", {"href": href}, "x"))


@pytest.mark.parametrize(
    "doi",
    ["10.1016/S0092-8674(00)81683-9", "10.1002/(SICI)1097-0142(19960101)77:1<1::AID-X>3.0.CO;2"],
)
def test_odd_dois_resolve(doi: str) -> None:
    """Old DOIs with brackets and angle brackets become whole links."""
    address = doi_url(doi)
    assert address is not None
    assert address.startswith("https://doi.org/10.")
    assert "<" not in address


@pytest.mark.parametrize("tag", ["script", "img", "iframe", "style", "svg", "object"])
def test_dangerous_elements_cannot_be_made(tag: str) -> None:
    """Pages hold no scripts, pictures, frames or styles of documents, even by mistake."""
    with pytest.raises(ValueError, match=tag):
        el(tag)


@pytest.mark.parametrize("name", ["onclick", "style", "src", "srcset", "formaction"])
def test_dangerous_attributes_cannot_be_made(name: str) -> None:
    """No handler, style or source can be set, even by mistake."""
    with pytest.raises(ValueError, match=name):
        el("p", {name: "x"})


def test_made_html_is_not_escaped_twice() -> None:
    """A child made by `el` stands as it is."""
    assert str(join(el("strong", None, "&"))) == "<strong>&amp;</strong>"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("both *in vitro* and *in vivo*", ["in vitro", "in vivo"]),
        ("p* < 0.05 and q* > 1", []),
        ("a * b * c", []),
        ("**bold**", []),
    ],
)
def test_emphasis_is_slanted(text: str, shown: list[str]) -> None:
    """Emphasis between asterisks is slanted, its asterisks hidden; a lone asterisk is itself."""
    html = str(source_text(text)).replace("<span hidden>*</span>", "")
    assert re.findall("<em>(.*?)</em>", html) == shown
