"""Questions without a direction: affirmed where a sentence has their words, denied by its verb.

"Is gout common in ducks?" is told by no sign of more or less.
"""

import re
from collections.abc import Sequence

from assistant.asked.frame_words import OUTCOME
from assistant.asked.specifics import is_elsewhere
from assistant.biology.lay_words import technical_text
from assistant.headline.advised import is_unadvised
from assistant.headline.alike import asks_nothing
from assistant.headline.comparisons import compares, is_swapped
from assistant.headline.demanded import compares_only_here
from assistant.headline.designs import asks_design
from assistant.headline.handed import is_of_another_sender
from assistant.headline.listed import are_only_listed
from assistant.headline.partly_denied import asks_what_is_denied
from assistant.headline.plain_questions import (
    NEUTRAL,
    asks_for_the_most,
    has_direction,
    is_change_unsaid,
    is_given_back,
    is_held_back,
    is_rated_low,
    is_tie_unsaid,
    is_turned_round,
)
from assistant.headline.presence import is_absent_elsewhere
from assistant.headline.question_shapes import shaped
from assistant.headline.reading import is_told_otherwise
from assistant.headline.rivals import is_of_a_rival
from assistant.headline.said_of_another import is_on_another
from assistant.headline.shares import is_of_both_ways
from assistant.headline.shortfall import falls_short
from assistant.headline.stance import asserted
from assistant.headline.stated import clauses, set_aside, stated, without_effect
from assistant.headline.subject_and_object import is_rated_in, rated_of
from assistant.headline.things import SAID, by_key, coverage, things
from assistant.headline.usefulness import use_agreement
from assistant.headline.verb_told import is_verb_unsaid
from assistant.headline.wording import NO, NOT_SO, UNKNOWN, YES
from assistant.polarity.words import DENIES
from assistant.question import CONTEXT, Question
from index.terms import tokens

UNSAID = 0.5  # of the words of a question; a sentence with fewer does not speak of it


def in_plain_words(question: Question, asked: str, texts: Sequence[str]) -> str | None:
    """A question without a direction: affirmed where a sentence has its words, else not said."""
    if not texts or question.is_why or asks_nothing(asked) or is_unadvised(asked, texts[0]):
        return None
    if use_agreement(asked, texts[0]) is not None:
        return None  # whether it is of use is not told by words alone
    if _is_set_aside(asked, texts[0]):
        return NOT_SO
    told = [technical_text(stated(set_aside(text)[0])) for text in texts]
    if (denied := _share_denied(asked, told)) >= UNSAID:
        return NOT_SO if denied >= SAID else None
    share, best = max((coverage(asked, text), -at) for at, text in enumerate(told))
    if share < UNSAID or _is_rated_unsaid(asked, told):
        return UNKNOWN
    text = told[-best]
    if (
        share < SAID
        or has_direction(asked)
        or _ASKS_OUTCOME.search(asked)
        or _is_aside(question.core, asked, text, texts[-best])
    ):
        return None
    if is_swapped(asked, text):
        return NO if compares(asked) else None
    if are_only_listed(asked, [text]):
        return UNKNOWN
    rated = NO if is_rated_low(asked, text) else None
    if rated or not _says_how(asked, text):
        return rated
    lacking = _LACKS.search(text) and not _LACKS.search(asked)
    short = (
        bool(DENIES.search(told[0]) or DENIES.search(text) or _OF_HARDLY_ANY.search(text))
        or lacking
        or is_held_back(asked, text)
        or without_effect(text)
        or is_turned_round(asked, text)
        or is_given_back(asked, text)
        or is_told_otherwise(asked, texts[-best])
        or is_tie_unsaid(asked, text)
    )
    short = short or falls_short(question, asked, texts[-best], YES)
    return None if short else _affirmed(asked, text)


def _is_rated_unsaid(asked: str, told: Sequence[str]) -> bool:
    """Whether a question has something be more or less that no text speaks of."""
    rated = rated_of(asserted(shaped(asked)))
    return bool(rated) and not any(is_rated_in(rated, one, by_key(asked, one)) for one in told)


_ASKS_OUTCOME = re.compile(rf"\bw(?:as|ere) there any {OUTCOME}", re.IGNORECASE)  # it may lack that
_NON = re.compile(  # "these are non-toxic carriers"
    r"(?P<of>\b(?:is|are|was|were) (?:(?:an?|the|all|\w+ly) )*)?\bnon-?(?P<what>[a-z]{4,})",
    re.IGNORECASE,
)


def _affirmed(asked: str, text: str) -> str | None:
    """Yes, unless a text has "non-X" alone for the "X" of a question: what is called so is not."""
    own, wanted = set(tokens(_NON.sub(" ", text))), set(tokens(_NON.sub(" ", asked)))
    found = (one for one in _NON.finditer(text) if set(tokens(one["what"])) & wanted - own)
    turned = next(found, None)
    return YES if turned is None else NOT_SO if turned["of"] else None


def _is_aside(core: str, asked: str, told: str, text: str) -> bool:
    """Whether a text, and what it states, is on something else than is asked, in the same words.

    What a follow-up took over is no more than where to look: it has to tell what that itself asks.
    """
    own = CONTEXT.sub("", asked)
    if own != asked and things(own) and coverage(own, told) < SAID:
        return True
    return is_elsewhere(asked, text) or compares_only_here(asked, told) or is_on_another(core, told)


_LACKS = re.compile(r"\b(?:lack(?:s|ed|ing)?|absen(?:ce|t)|missing|devoid)\b", re.IGNORECASE)


def _share_denied(asked: str, told: Sequence[str]) -> float:
    """The share of a question in that text of it that denies its verb; half where of elsewhere."""
    shares = [coverage(asked, text) for text in told if _denied_verb(asked, text)]
    share = max(shares, default=0.0)
    if share <= UNSAID:
        return share
    elsewhere = any(is_absent_elsewhere(asked, text) or is_of_a_rival(asked, text) for text in told)
    return UNSAID if elsewhere else share


def _is_set_aside(asked: str, text: str) -> bool:
    """Whether a text denies just what is asked, in a "but not"."""
    kept, denied = set_aside(text)
    own = asks_what_is_denied(asked, kept, denied)
    return own and coverage(asked, denied) >= SAID and not DENIES.search(asked)


_COPULAR = re.compile(  # "A becomes B - is that correct?" has a verb of its own
    r"(?:^|[,:;–-]\s*)(?:is|are|was|were|isn't|aren't)\s(?!(?:that|this|it) (?:really )?"
    r"(?:right|correct|true|so|the case)\b)",
    re.IGNORECASE,
)


def _says_how(asked: str, text: str) -> bool:
    """Whether the verb of a question says no direction, so that words alone can affirm it."""
    if asks_for_the_most(asked, text) or is_change_unsaid(asked, text):
        return False
    if is_verb_unsaid(asked, text) or asks_design(asked) or is_of_another_sender(asked, text):
        return False
    if is_of_both_ways(asked, text):
        return False
    if NEUTRAL.search(asked):
        return True
    return bool(_COPULAR.search(asked)) and coverage(asked, text) == 1.0


_DENIED_VERB = re.compile(
    r"(?:\b(?:not|never|cannot|fail(?:s|ed)? to|unable to)|n't)\s+(?:\w+ly\s+|be\s+)?"
    r"(?P<verb>[a-z]+)",
    re.IGNORECASE,
)


_OF_HARDLY_ANY = re.compile(
    r"\b(?:none|nobody|nothing|nowhere|(?<!\ba )few|seldom|rarely|scarcely|(?<!\ba )little)\b",
    re.IGNORECASE,
)
_HAS_VERB = r"[^,;:]*?\b(?:is|are|was|were|has|have|had|can|could|do|does|did)\b"
_OF_NONE = re.compile(  # "none of the symptoms is specific"
    rf"(?:^|\bthat )\W*(?:(?:in|of|for) )?none of\b{_HAS_VERB}", re.IGNORECASE
)
_NO_SUCH = re.compile(  # "no symptom is specific", and nothing more
    r"^\W*no (?!(?:[\w-]+ ){0,2}?(?:trials?|stud(?:y|ies)|data|reports?)\b)"
    rf"(?:single |one )?[a-z-]+\b{_HAS_VERB}",
    re.IGNORECASE,
)


_AND_THEN = re.compile(
    r", and (?=(?!n)[^,;]*?\b(?:is|are|was|were|has|have|had|did|\w+ed|underwent)\b)"
)


def _is_all_of(asked: str, part: str) -> bool:
    """Whether a clause denies a subject, and says of it nothing that is not asked."""
    return bool(_NO_SUCH.match(part)) and coverage(part, asked) >= SAID


def _denied_verb(asked: str, text: str) -> bool:
    """Whether a text denies just the verb that is asked for: "did not distinguish A from B".

    Or all that is asked, of each: "none of them is A".
    """
    parts = [one for start, end in clauses(text) for one in _AND_THEN.split(text[start:end])]
    none = (part for part in parts if _OF_NONE.search(part) or _is_all_of(asked, part))
    if any(coverage(asked, part) >= SAID for part in none):
        return not DENIES.search(asked)
    verbs = {token for match in _DENIED_VERB.finditer(text) for token in tokens(match["verb"])}
    return bool(verbs & set(tokens(asked))) and not DENIES.search(asked)
