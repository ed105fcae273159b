"""Therapies that are named by what they are directed at: "the response to anti-PD-1".

Who better responds to it has no less PD-1: what is helped or weakened is the therapy, which is a
thing of its own. Where it acts, "anti-PD-1 lowered Y", it holds back what it is directed at.
"""

import re

_NAME = r"[A-Z]\w*(?:-[A-Z]?\d\w*|-[A-Z]\w*)*"
_KIND = (
    r"(?:(?:targeted )?therap(?:y|ies)|treatments?|blockade|inhibitors?|inhibition|blockers?"
    r"|antagonists?|antibod(?:y|ies)|mAbs?)"
)
_STEM = (
    r"(?:help|aid|assist|improv|better|enhanc|boost|potentiat|augment|support|strengthen|amplif"
    r"|weaken|reduc|lower|decreas|diminish|limit|hamper|hinder|blunt|undermin|impair|abolish|harm"
    r"|compromis)"
)
_VERB = rf"{_STEM}(?:e|es|ed|s|ing|y|ies|ied)?"
_MET = (  # what one has of a therapy
    r"(?:respons(?:es?|iveness)|efficacy|effects?|effectiveness|sensitivity|benefits?|success"
    r"|activity|potency) (?:to|of|from|with)"
)
_THERAPY = re.compile(
    rf"(?P<lead>\b(?:{_MET}|{_VERB}) (?:(?:the|subsequent|concurrent) )?)"
    rf"(?:anti-(?P<anti>{_NAME})(?:[ -]{_KIND}\b)?|(?P<bare>{_NAME})[ -]{_KIND}\b)"
    rf"|\b(?:anti-(?P<helped>{_NAME}) {_KIND}|(?P<better>{_NAME}) {_KIND})"
    rf"(?= (?:(?:was|were|is|are|be|been|being) )?(?:\w+ly )?{_STEM}(?:i?ed)\b(?= by\b|\s*[?.,;]|$))"
)


def as_therapy(text: str) -> str:
    """The text with a name of its own for each therapy that is responded to, helped or weakened."""
    return _THERAPY.sub(_named, text)


def _named(found: re.Match[str]) -> str:
    name = next(found[kind] for kind in ("anti", "bare", "helped", "better") if found[kind])
    letters = "".join(char for char in name if char.isalnum())
    return f"{found['lead'] or ''}{letters.upper()}TX therapy"
