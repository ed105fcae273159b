"""Common English verbs of making more and making less, for questions: papers do not use them.

Derived once from WordNet 3.0 (Princeton University, https://wordnet.princeton.edu): verbs whose
first sense stands below increase, strengthen, promote, stimulate, help, improve, support and
accelerate (`MORE_OF`), or below decrease, weaken, prevent, inhibit, suppress, hinder, damage,
destroy, remove, stop and defeat (`LESS_OF`). Left out after reading: what `polarity_words.py` and
`lay_words.py` have, rare words, and verbs with a common meaning without direction ("draft",
"peel").

WordNet Release 3.0. This software and database is being provided to you, the LICENSEE, by
Princeton University under the following license. Permission to use, copy, modify and distribute
this software and database and its documentation for any purpose and without fee or royalty is
hereby granted, provided that you agree to comply with the following copyright notice and
statements, including the disclaimer, and that the same appear on ALL copies of the software,
database and documentation, including modifications that you make for internal use or for
distribution. WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. THIS
SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR
WARRANTIES, EXPRESS OR IMPLIED. The name of Princeton University may not be used in advertising or
publicity pertaining to its distribution.
"""

import functools
import re

from assistant.polarity.cues import Form
from assistant.polarity.effects import directions

MORE_OF = """
    aid assist build breed conduce double enliven fertilize hatch
    inflate inspire lengthen maximize motivate multiply nurse optimize orchestrate perfect
    produce reawaken rebuild refine renew repair shore soar spawn
    swell thicken toughen triple uplift welcome
    advance conserve cultivate defend goad guard maximise optimise perpetuate restart safeguard
    secure shield spark stoke unlock uphold
""".split()
LESS_OF = """
    abate abbreviate annihilate asphyxiate atrophy beat choke clog compromise confine
    conquer contest corrode cripple crush dam damage decelerate decimate deflect defuse
    demolish deplete deteriorate detract dilute dim disable disarm dislodge disrupt dissolve
    dull efface emasculate enfeeble exclude expel exterminate fade flatten foreclose
    frustrate hobble liquidate mar massacre muffle mute outweigh overpower overwhelm
    paralyze paralyse plague preclude purge rout sap shrivel
    slacken slash slaughter stall starve stem strangle subside suffocate
    surmount stifle taper throttle vanquish wane wilt wither wreck
    brake cancel clip combat deaden dent derail endanger foil jeopardise jeopardize numb offset
    paralyse postpone quash sabotage squash subvert tackle threaten trim undercut
""".split()

_AUX = re.compile(
    r"(?:^|[,;:–—-]\s*|\s)(?:do|does|did|can|could|will|would|may|might|should)(?:n['’]t)?\s+"
    r"(?:[^\s,;?]+\s+){1,12}?",
    re.IGNORECASE,
)
_NOUN_BEFORE = re.compile(r"\b(?:an?|the|of|in|to|no|any|its|their|by|with|for)\s$", re.IGNORECASE)
_HAD_BEFORE = re.compile(  # "did they have less damage": a noun
    r"\b(?:have|show|see|find|get|suffer|develop|undergo|display|cause)\s[^,;?]*$", re.IGNORECASE
)
_COMPOUND = re.compile(  # nouns that begin with what is a verb elsewhere
    r"(?:stem[ -]?(?:cells?|like)|check[ -]?points?|booster? (?:doses?|shots?))\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"(?<![\w-])[A-Za-z]+(?![\w-])")


@functools.cache
def _forms() -> dict[str, tuple[int, str]]:
    """Every form of every verb, with its sign and its ending."""
    table: dict[str, tuple[int, str]] = {}
    for sign, verbs in ((1, MORE_OF), (-1, LESS_OF)):
        for verb in verbs:
            stem = verb.removesuffix("e")
            double = verb + verb[-1] if re.search(r"[^aeiou][aeiou][bgmnpt]$", verb) else stem
            past = verb[:-1] + "ied" if re.search(r"[^aeiou]y$", verb) else double + "ed"
            plural = verb[:-1] + "ies" if past.endswith("ied") else verb + "s"
            if re.search(r"(?:s|sh|ch|x)$", verb):
                plural = verb + "es"
            table |= {
                verb: (sign, ""),
                plural: (sign, "s"),
                past: (sign, "ed"),
                double + "ing": (sign, "ing"),
            }
    return table


_BY = re.compile(r"\s+(?:by|in|when|after|if|once|with|under|from)\b", re.IGNORECASE)


def with_plain_verb(asked: str) -> str:
    """A question with its common verb put as "promotes" or "inhibits", where it has no other."""
    if any(cue.form is Form.VERB for cue in directions(asked)):
        return asked
    table = _forms()
    for match in _WORD.finditer(asked):
        sign, ending = table.get(match[0].lower(), (0, ""))
        noun = _NOUN_BEFORE.search(asked, 0, match.start()) or _COMPOUND.match(asked, match.start())
        if not sign or noun:
            continue
        if _HAD_BEFORE.search(asked, 0, match.start()):
            continue
        acts = _AUX.search(asked, 0, match.start()) and ending in {"", "s"}
        suffers = ending == "ed" and _BY.match(asked, match.end())
        if acts or suffers:
            verb = "promote" if sign > 0 else "inhibit"
            put = f"{verb.removesuffix('e')}ed" if suffers else f"{verb}s"
            if acts and not re.match(r"\s+(?!when|after|if|in|with|once)\w", asked[match.end() :]):
                put = "increases" if sign > 0 else "decreases"  # it moves its own subject
            return asked[: match.start()] + put + asked[match.end() :]
    return asked
