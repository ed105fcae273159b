"""The headline of a yes/no question, or of a "why" that presumes something.

The premise and the quoted sentence are both read for what moves what, and in which direction
(`stance.py`); equal signs affirm, opposite signs deny. Three things come before signs: what a
"respectively" pairs, the state that is reached (M1 or M2), and the gene that is hit. Where nothing
can be read, nothing is claimed.
"""

import functools
import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from assistant.asked.specifics import is_elsewhere
from assistant.biology.lay_words import technical, technical_text
from assistant.headline import report_words
from assistant.headline.alike import (
    asks_nothing,
    difference_told,
    differs,
    effect_denied,
    without_adjustment,
    without_sameness,
)
from assistant.headline.comparisons import (
    SPEED,
    asks_level,
    compares,
    contrast_agreement,
    favours,
    grades_heard,
    grades_unheard,
    is_swapped,
    level_agreement,
    speed_agreement,
    tells_level,
)
from assistant.headline.decided import gene_hit, paired, present, state_reached
from assistant.headline.demanded import (
    compares_only_here,
    is_disputed,
    is_of_another_measure,
    is_of_second_side,
    is_set_elsewhere,
    is_too_much,
    tells_others_apart,
)
from assistant.headline.figures import in_words
from assistant.headline.groups import group_agreement
from assistant.headline.listed import are_only_listed
from assistant.headline.parts import deciding
from assistant.headline.premise import read_premise
from assistant.headline.question_shapes import (
    shaped,
    without_doer,
    without_helping,
    without_moving,
)
from assistant.headline.ratios import ratio_agreement
from assistant.headline.shares import share_agreement
from assistant.headline.short_forms import as_asked
from assistant.headline.stance import (
    NEUTRAL,
    agreement_of,
    has_direction,
    is_held_back,
    is_turned_round,
)
from assistant.headline.stated import set_aside, stated, with_effect
from assistant.headline.things import SAID, by_key, coverage
from assistant.headline.usefulness import use_agreement
from assistant.headline.wording import NO, NOT_SO, UNKNOWN, YES
from assistant.polarity.common_verbs import with_plain_verb
from assistant.polarity.effects import level_of
from assistant.question import Question
from index.lexicon import NO_LEXICON, Lexicon
from index.mirna import find_mirnas
from index.names import find_entities
from index.records import Passage
from index.search_text import searchable
from index.terms import tokens

UNSAID = 0.5  # of the words of a question; a sentence with fewer does not speak of it
NOTHING_BEFORE: Mapping[str, str] = MappingProxyType({})
LOOKED_AT = 3  # sentences that may decide

_FRAME = re.compile(
    r"^(?:(?:so|and|but|ok|please|well|now|actually)[, ]+)*"
    r"(?:is it (?:right|true|correct|so) that|true or false:?|do we know (?:if|whether)"
    r"|does the (?:review|paper|article) (?:say|state|show) that)\s+"
    r"|^[^,:;?]{3,40}\bor (?:not|otherwise|bad)\s*[:,;–-]\s*"
    r"|[,.;:]?\s+(?:right|correct|true|yes|yes or no|true or false|is that (?:so|right|true)"
    r"|(?:is|are|was|were|do|does|did|has|have|can|will|would)n[’']t (?:it|they|that|there|she|he))"
    r"\s*\?+$",
    re.IGNORECASE,
)


def headline(
    question: Question,
    units: Sequence[Passage],
    before: Mapping[str, str] = NOTHING_BEFORE,
    lexicon: Lexicon = NO_LEXICON,
) -> str | None:
    """`YES`, a line that begins with "No", `UNKNOWN`, or None where nothing can be read.

    `units` are the sentences of the answer, best first; `before` gives for the id of one what
    stands before it, `lexicon` the short forms of its corpus. None also for a question that is
    neither yes/no nor "why".
    """
    asked = _as_asked(question)
    telling = [unit for unit in units[:LOOKED_AT] if not report_words.tells_no_result(unit.text)]
    texts = [_named(body_of(unit), before.get(unit.id, "")) for unit in telling]
    texts = [as_asked(text, f"{question.core} {asked}", lexicon) for text in texts]
    if any(is_disputed(asked, text) for text in (*texts, *before.values())):
        return None
    for unit, text in zip(telling, texts, strict=True):
        verdict = _verdict(asked, text) or _carried_on(asked, before.get(unit.id, ""), text)
        if verdict:
            return None if _falls_short(question, text, verdict) else verdict
    return _plain(question, asked, texts)


def _falls_short(question: Question, text: str, verdict: str) -> bool:
    """Whether a text does not carry all that a question asks, so that it does not answer it."""
    asked = _as_asked(question)
    if is_set_elsewhere(asked, text):
        return True
    if verdict != YES:
        return is_of_another_measure(asked, text)
    return (
        is_too_much(question.core, text)
        or tells_others_apart(asked, text)
        or is_of_second_side(asked, text)
    )


_PRONOUN = re.compile(r"(?:Its|It|This (?:miRNA|microRNA)|The (?:miRNA|microRNA))(?= )")


def _named(text: str, before: str) -> str:
    """A sentence that begins with a pronoun, with the only miRNA or name of the one before it."""
    opening = _PRONOUN.match(text)
    if opening is None or not before:
        return text
    names = {item.mirna.base: item.mirna.name for item in find_mirnas(before)}
    names = names or {item.key: item.text for item in find_entities(before)}
    return next(iter(names.values())) + text[opening.end() :] if len(names) == 1 else text


def plain_finding(
    question: Question, unit: Passage, about: frozenset[str], lexicon: Lexicon = NO_LEXICON
) -> str | None:
    """What a sentence answers by no difference, or by one between just the groups asked for.

    The plainest of findings: no sign has to be read off what acts on what.
    """
    if report_words.tells_no_result(unit.text):
        return None
    asked = _as_asked(question)
    text = as_asked(body_of(unit), f"{question.core} {asked}", lexicon)
    found = _plainly(asked, _told(asked, text), about)
    short = found and (is_disputed(asked, text) or _falls_short(question, text, found))
    return None if short else found


def _plainly(asked: str, told: str, about: frozenset[str]) -> str | None:
    if denied := effect_denied(asked, told, about):
        return YES if denied > 0 else NOT_SO
    told = with_effect(told)
    if compares_only_here(asked, told):
        return None
    grouped = group_agreement(asked, told) if compares(asked) else 0
    grouped = grouped or difference_told(asked, told, about)
    return (YES if grouped > 0 else NO) if grouped else None


def _as_asked(question: Question) -> str:
    """A question in technical words."""
    return _technical(question.core)


@functools.lru_cache(maxsize=256)  # it is held against one sentence after the other
def _technical(core: str) -> str:
    asked = without_adjustment(_FRAME.sub("", core))
    return with_plain_verb(without_helping(without_doer(without_moving(technical(asked)))))


def _carried_on(asked: str, before: str, text: str) -> str | None:
    """What follows from the amount of a thing, where the sentence before tells what acted.

    "Cells were irradiated. Their vesicles had less X": does X fall after irradiation?
    """
    premise = read_premise(asked) if before else None
    if premise is None or not premise.agents:
        return None
    there, earlier = by_key(asked, text, premise.objects), by_key(asked, technical_text(before))
    acting = [agent.thing.key for agent in (*premise.agents, *premise.other_agents)]
    if any(key in there for key in acting) or not any(key in earlier for key in acting):
        return None
    for item in premise.objects:
        for place in there.get(item.key, []):
            if told := level_of(text, place.span) * place.turn:
                return YES if told == premise.sign * premise.agents[0].sign else NO
    return None


def body_of(unit: Passage) -> str:
    """What a sentence says, without the heading that search puts before it."""
    title = unit.path[-1] if unit.path else ""
    heading = searchable(title, 0, len(title), []) + ". "
    return unit.search_text.removeprefix(heading)


def _verdict(asked: str, text: str) -> str | None:
    """What a text answers to a question as it is built, else in the shape of its kind."""
    shape = shaped(asked)
    if shape == asked:
        return _verdict_on(asked, text)
    if not grades_heard(shape, text):
        return None
    return _verdict_on(asked, text) or _verdict_on(shape, text)


def _verdict_on(asked: str, text: str) -> str | None:
    text, denied = set_aside(text)
    if _asks_what_is_denied(asked, text, denied):
        read = _read(asked, denied)
        negative = bool(_DENIES.search(asked)) or asks_nothing(asked)
        return NOT_SO if read == YES else YES if read == NO and negative else None
    if verdict := _by_figures(asked, text):
        return verdict
    told = (_read(asked, part) for part in deciding(asked, text))
    return next((verdict for verdict in told if verdict), None)


def _by_figures(asked: str, text: str) -> str | None:
    """What follows from figures that a sentence gives for two groups, said in words."""
    said = in_words(text)
    fitting = [item for item in said if bool(SPEED.search(item)) == bool(SPEED.search(asked))]
    told = (_read(asked, item) for item in fitting)
    return next((verdict for verdict in told if verdict), None)


_SHORT_FORM = re.compile(r"\s\([A-Z][A-Za-z0-9/-]{1,7}\)")  # "liquid medicines (LM)"
_AGAINST = re.compile(r"(?<=\bhigh)/low\b|(?<=positive)/-?negative\b", re.I)  # "high/low X"
_BETWEEN = re.compile(  # "was not, however, related"
    r",\s(?:however|moreover|therefore|though|in turn|of note|indeed|in fact|(?:by|in) contrast"
    r"|as expected|interestingly|surprisingly|unexpectedly|notably|again),(?=\s)"
)
_FIGURES = re.compile(  # what stands in brackets to measure what is said
    r"\s*\((?=[^()]*(?:[=<>%]|\bCI\b|\b[ac]?(?:HR|OR|RR)\b|\bFigs?\b|\bTables?\b"
    r"|confidence interval))"
    r"[^()]*(?:\([^()]*\)[^()]*)*\)"
)


def _without_brackets(asked: str, text: str) -> str:
    """A text without its figures in brackets, and without short forms that are not asked for."""
    text = _AGAINST.sub("", _FIGURES.sub("", _BETWEEN.sub("", text)))
    for short in _SHORT_FORM.findall(text):
        if short.strip(" ()") not in asked:
            text = text.replace(short, "")
    return text


def _told(asked: str, text: str) -> str:
    """What a text states, in technical words and without its figures."""
    return technical_text(stated(_without_brackets(asked, text)))


def _read(asked: str, text: str) -> str | None:
    figures, text = text, _without_brackets(asked, text)
    told = technical_text(stated(text))
    if is_elsewhere(asked, text) or _rates_unheard(asked, text) or grades_unheard(asked, text):
        return None
    if compares_only_here(asked, told):
        return None
    if denied := effect_denied(asked, told):
        return YES if denied > 0 else NOT_SO
    if rated := speed_agreement(asked, told) or favours(asked, told) or use_agreement(asked, told):
        return YES if rated > 0 else NO
    if coverage(asked, text) >= SAID:
        if share := share_agreement(asked, told) or contrast_agreement(asked, text):
            return YES if share > 0 else NO
    told = with_effect(told)
    if grouped := group_agreement(asked, told):
        return YES if grouped > 0 else NO
    for read in (paired, state_reached, gene_hit, present):
        if (found := read(asked, told)) is not None:
            return found
    return _by_signs(asked, told, figures)


def _by_signs(asked: str, told: str, figures: str) -> str | None:
    """What follows from what goes up or down with what; `figures` is the text with its ratios."""
    sign = level_agreement(asked, told) if asks_level(asked) else 0
    if not sign and (not asks_level(asked) or tells_level(told)):
        sign = agreement_of(asked, told) or level_agreement(asked, told)
    if asks_nothing(asked):  # whatever it does, it has an effect
        return NO if sign or differs(without_sameness(asked), told) else None
    if not sign and (ratio := ratio_agreement(asked, figures)) is not None:
        return YES if ratio > 0 else NO if ratio < 0 else NOT_SO
    return None if not sign else YES if sign > 0 else NO


_RATED_BAD = re.compile(
    r"\b(?:harmful|detrimental|dangerous|useless|ineffective|unhelpful|risky|pointless)\b", re.I
)


def _rates_unheard(asked: str, text: str) -> bool:
    """Whether a question calls a thing bad in a word that the text has not."""
    return any(match[0].lower() not in text.lower() for match in _RATED_BAD.finditer(asked))


def _plain(question: Question, asked: str, texts: Sequence[str]) -> str | None:
    """A question without a direction: affirmed where a sentence has its words, else not said."""
    if not texts or question.is_why or asks_nothing(asked):
        return None
    if use_agreement(asked, texts[0]) is not None:
        return None  # whether it is of use is not told by words alone
    if _is_set_aside(asked, texts[0]):
        return NOT_SO
    told = [technical_text(stated(set_aside(text)[0])) for text in texts]
    share, best = max((coverage(asked, text), -at) for at, text in enumerate(told))
    if share < UNSAID:
        return UNKNOWN
    text = told[-best]
    unheard = is_elsewhere(asked, texts[-best]) or compares_only_here(asked, text)
    if share < SAID or has_direction(asked) or unheard:
        return None
    if _denied_verb(asked, text):
        return NOT_SO
    if is_swapped(asked, text):
        return NO if compares(asked) else None
    if are_only_listed(asked, [text]):
        return UNKNOWN
    if not _says_how(asked, text):
        return None
    denied = _DENIES.search(told[0]) or _DENIES.search(text) or is_held_back(asked, text)
    short = denied or is_turned_round(asked, text)
    return None if short or _falls_short(question, texts[-best], YES) else YES


def _is_set_aside(asked: str, text: str) -> bool:
    """Whether a text denies just what is asked, in a "but not"."""
    kept, denied = set_aside(text)
    own = _asks_what_is_denied(asked, kept, denied)
    return own and coverage(asked, denied) >= SAID and not _DENIES.search(asked)


def _asks_what_is_denied(asked: str, kept: str, denied: str) -> bool:
    """Whether a question has a word that a text has in its "but not" alone."""
    return not (set(tokens(denied)) - set(tokens(kept))).isdisjoint(tokens(asked))


def is_untold(question: Question, units: Sequence[Passage]) -> bool:
    """Whether no sentence of an answer says how the names that a question ties together relate."""
    asked = _as_asked(question)
    return are_only_listed(asked, [body_of(unit) for unit in units])


_COPULAR = re.compile(r"(?:^|[,:;–-]\s*)(?:is|are|was|were|isn't|aren't)\s", re.IGNORECASE)


def _says_how(asked: str, text: str) -> bool:
    """Whether the verb of a question says no direction, so that words alone can affirm it."""
    if NEUTRAL.search(asked):
        return True
    return bool(_COPULAR.search(asked)) and coverage(asked, text) == 1.0


_DENIES = re.compile(r"\b(?:not|no|never|neither|nor|without|fail\w*|unable|cannot)\b|n't\b", re.I)
_DENIED_VERB = re.compile(
    r"(?:\b(?:not|never|cannot|fail(?:s|ed)? to|unable to)|n't)\s+(?:\w+ly\s+|be\s+)?"
    r"(?P<verb>[a-z]+)",
    re.IGNORECASE,
)


def _denied_verb(asked: str, text: str) -> bool:
    """Whether a text denies just the verb that is asked for: "did not distinguish A from B"."""
    verbs = {token for match in _DENIED_VERB.finditer(text) for token in tokens(match["verb"])}
    return bool(verbs & set(tokens(asked))) and not _DENIES.search(asked)


def agreement(question: Question, text: str) -> int:
    """+1 where `text` says what the question presumes, -1 where it says otherwise, else 0."""
    found = _verdict(_as_asked(question), text)
    return 0 if found is None else 1 if found == YES else -1
