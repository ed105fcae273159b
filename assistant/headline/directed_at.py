"""Therapies that are named by what they are directed at: "the response to anti-PD-1".

Who better responds to it has no less PD-1: what is helped or weakened is the therapy, which is a
thing of its own. Where it acts, "anti-PD-1 lowered Y", it holds back what it is directed at.
"""

import re

_NAME = r"[A-Z]\w*(?:-[A-Z]?\d\w*|-[A-Z]\w*)*"
_AGENT = r"(?:blockade|inhibitors?|inhibition|blockers?|antagonists?|antibod(?:y|ies)|mAbs?)"
_KIND = rf"(?:{_AGENT}|(?:targeted )?therap(?:y|ies)|treatments?)"
_STEM = (
    r"(?:help|aid|assist|improv|better|enhanc|boost|potentiat|augment|support|strengthen|amplif"
    r"|weaken|reduc|lower|decreas|diminish|limit|hamper|hinder|blunt|undermin|impair|abolish|harm"
    r"|compromis)"
)
_MET = (  # what one has of a therapy
    r"(?:respons(?:es?|iveness)|efficacy|effects?|effectiveness|sensitivity|benefits?"
    r"|success|activity|potency) (?:to|of|from|with)"
)
_THERAPY = re.compile(
    rf"(?P<lead>\b(?:{_MET}|{_STEM}(?:e|es|ed|s|ing|y|ies|ied)?) (?:(?:the|subsequent) )?)"
    rf"(?:anti-(?P<anti>{_NAME})(?:[ -]{_KIND}\b)?|(?P<bare>{_NAME})[ -]{_KIND}\b)"
    rf"|\b(?:anti-(?P<helped>{_NAME}) {_KIND}|(?P<better>{_NAME}) {_KIND})"
    rf"(?= (?:(?:was|were|is|are|be|been|being) )?(?:\w+ly )?{_STEM}i?ed\b(?= by\b|\s*[?.,;]|$))"
)
_RESISTED = re.compile(  # what is resisted is read as resistance, which responses are the lack of
    r"\bresistance to (?:(?:the|subsequent) )?"
    rf"(?:anti-(?P<anti>{_NAME})|(?P<bare>{_NAME})[ -]{_KIND})"
)
_IS_TARGET = re.compile(rf"anti-|{_AGENT}$")  # in "CAR-T therapy" nothing is aimed at


def as_therapies(asked: str, text: str) -> tuple[str, str]:
    """Both with a name of its own for each therapy that is responded to, helped or weakened."""
    found = [*_THERAPY.finditer(asked), *_THERAPY.finditer(text)]
    targets = {_target(one) for one in found if _IS_TARGET.search(one[0])}
    for resisted in (*_RESISTED.finditer(asked), *_RESISTED.finditer(text)):
        targets.discard(_plain(resisted["anti"] or resisted["bare"]))

    def named(one: re.Match[str]) -> str:
        target = _target(one)
        return f"{one['lead'] or ''}{target}TX therapy" if target in targets else one[0]

    return _THERAPY.sub(named, asked), _THERAPY.sub(named, text)


def _target(found: re.Match[str]) -> str:
    """What a therapy is directed at, in one spelling."""
    return _plain(next(found[kind] for kind in ("anti", "bare", "helped", "better") if found[kind]))


def _plain(name: str) -> str:
    return "".join(char for char in name if char.isalnum()).upper()


_BETTERED = re.compile(r"\bimprov\w+", re.IGNORECASE)
_RELIEVED = re.compile(
    r"\b(?:reliev|alleviat|ameliorat|mitigat|eas)(?P<ends>e[sd]?|ing)\b", re.IGNORECASE
)


def with_relief_said(asked: str, text: str) -> tuple[str, str]:
    """Question and text with "improve" in both for an ill that one of them has relieved."""
    better, there = bool(_BETTERED.search(asked)), bool(_BETTERED.search(text))
    if better and not there:
        text = _RELIEVED.sub(r"improv\g<ends>", text)
    elif there and not better:
        asked = _RELIEVED.sub(r"improv\g<ends>", asked)
    return asked, text
