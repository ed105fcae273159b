"""What follows from a sentence that goes on from the one before: "their vesicles", "the trial".

What acted, or what was tried, is named in that one alone.
"""

import re

from assistant.biology.lay_words import technical_text
from assistant.headline.endpoints import endpoint_agreement
from assistant.headline.premise import read_premise
from assistant.headline.stages import claims_shortfall, is_short_of_clinic, is_untried
from assistant.headline.things import by_key, names_all, things
from assistant.headline.wording import NO, NOT_SO, YES
from assistant.polarity.effects import level_of

_GOES_ON = re.compile(  # a sentence that tells of what was done in the one before
    r"(?:(?:\w+ly|also|thus|hence|then|afterwards|as a (?:result|consequence)|in turn),? )?"
    r"(?:(?:among|of|in|with|after) (?=the[sm]e?\b|th[io]se?\b|this\b|them\b))?"
    r"(?:them|their|its|these|this|those|such|they|it"
    r"|the (?:same|latter|resulting|cells|animals|mice|rats|patients|levels?))\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"\bcontrols?\b|\bcounterparts?\b", re.IGNORECASE)


def carried_on(asked: str, before: str, text: str) -> str | None:
    """What follows from the amount of a thing, where the sentence before tells what acted.

    "Cells were irradiated. Their vesicles had less X": does X fall after irradiation? And "the
    trial did not meet its end-point" is of the trial before it.
    """
    if before and (come := _come_to(asked, before, text)):
        return come
    premise = read_premise(asked) if before else None
    if premise is None or not premise.agents or not _GOES_ON.match(text) or _OTHERS.search(text):
        return None
    there, earlier = by_key(asked, text, premise.objects), by_key(asked, technical_text(before))
    acting = [agent.thing.key for agent in (*premise.agents, *premise.other_agents)]
    if any(key in there for key in acting) or not any(key in earlier for key in acting):
        return None
    if not names_all(asked, f"{before} {text}"):
        return None  # in others than those asked about
    for item in premise.objects:
        for place in there.get(item.key, []):
            if told := level_of(text, place.span) * place.turn:
                return YES if told == premise.sign * premise.agents[0].sign else NO
    return None


_SECOND = re.compile(r"\bsecondary\b", re.IGNORECASE)
_OF_WORK_BEFORE = re.compile(  # what has been tried is named in the sentence before
    r"\b(?:the|this|these|that|such an?) (?:[a-z]+ )?(?:trials?|stud(?:y|ies)|strateg(?:y|ies)"
    r"|approach(?:es)?|combinations?|regimens?|treatments?|therap(?:y|ies)|methods?|markers?|tests?"
    r"|drugs?|agents?|vaccines?|inhibitors?)\b|\b(?:it|they) (?:has|have|had|is|are|was|were)\b",
    re.IGNORECASE,
)


def _come_to(asked: str, before: str, text: str) -> str | None:
    """How far work has come that the sentence before names, and that a text names no more."""
    spoken_of = _OF_WORK_BEFORE.search(text)
    if spoken_of is None or _SECOND.search(text):
        return None  # of what is not the main point
    clause = text[: spoken_of.end()] + re.split("[,;]", text[spoken_of.end() :])[0]
    if any(item.is_name for item in things(clause)):
        return None  # of another that it names itself
    if met := endpoint_agreement(asked, text, before):
        return YES if met > 0 else NO
    if is_short_of_clinic(asked, text, before):
        return YES if claims_shortfall(asked) else NO
    return NOT_SO if is_untried(asked, text, before) else None
