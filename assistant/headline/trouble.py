"""Whether somebody has trouble doing a thing: papers call the ability to do it impaired.

"Do they have trouble clearing it away?" has the word of doing and asks for its failing, so that
nothing may be read off that word alone.
"""

import re

from assistant.headline.stated import clauses
from assistant.headline.things import by_key, names_all, things
from assistant.polarity.words import DENIES
from index.terms import tokens

_ASKED = re.compile(
    r"^\W*(?:do|does|did|are|is|were|was|have|has|had) (?P<who>[^,;?]{2,80}?) (?:(?:have|having|had"
    r"|has) (?:(?:any|some|more|much|great|greater|particular) )?(?:trouble|difficult(?:y|ies)"
    r"|problems?|an? (?:hard|harder|difficult) time)(?: with| in)? (?P<doing>[a-z]+ing)"
    r"|(?:struggle|struggling|find it (?:hard|harder|difficult)) to (?P<do>[a-z]+))"
    r"\b(?P<what>[^,;?]*)",
    re.IGNORECASE,
)
_ABLE = r"(?:abilit(?:y|ies)|capacit(?:y|ies)|capabilit(?:y|ies)|power)"
_POOR = (
    r"(?:impaired|reduced|decreased|diminished|defective|limited|poor(?:er)?|low(?:er|ered)?"
    r"|weak(?:er|ened)?|less|lost|insufficient|compromised)"
)
_WELL = r"(?:normal|intact|preserved|unimpaired|full|unchanged|good)"
_TOLD = (
    (
        re.compile(
            rf"\b{_POOR} (?:\w+ )?{_ABLE} to (?P<do>[a-z]+)(?P<what>[^,;.]*)"
            r"|\b(?:fail(?:s|ed)?|unable|less able|struggle[sd]?) to (?P<verb>[a-z]+)"
            r"(?P<rest>[^,;.]*)",
            re.IGNORECASE,
        ),
        1,
    ),
    (
        re.compile(rf"\b{_WELL} (?:\w+ )?{_ABLE} to (?P<do>[a-z]+)(?P<what>[^,;.]*)", re.I),
        -1,
    ),
)
_DONE_ALIKE = tuple(  # verbs of doing away with a thing, and of making one
    frozenset(tokens(verbs))
    for verbs in (
        "clear degrade remove digest eliminate dispose dissolve destroy shed break rid lyse",
        "form cast produce make generate synthesise synthesize release secrete",
    )
)


def asks_trouble(asked: str) -> bool:
    """Whether a question is if somebody has trouble doing a thing."""
    return _ASKED.search(asked) is not None


def trouble_agreement(asked: str, text: str) -> int:
    """+1 where a text has the ability to do what is asked impaired, -1 where sound; else 0."""
    wanted = _ASKED.search(asked)
    if wanted is None or DENIES.search(asked) or not names_all(asked, text):
        return 0
    what = {item.key for item in things(wanted["what"])}
    for start, end in clauses(text):
        for pattern, sign in _TOLD:
            told = pattern.search(text, start, end)
            if told is None or DENIES.search(text[start : told.start()]):
                continue
            found = told.groupdict()
            done, to = found["do"] or found["verb"], found["what"] or found.get("rest") or ""
            there = by_key(wanted["what"], to).keys()
            if what and what & there and are_alike(wanted["doing"] or wanted["do"], done):
                return sign
    return 0


def are_alike(one: str, other: str) -> bool:
    """Whether two verbs are one, or of one kind."""
    first, second = set(tokens(one)), set(tokens(other))
    return bool(first & second) or any(first & kind and second & kind for kind in _DONE_ALIKE)
