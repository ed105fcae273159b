"""What one sentence answers to a question: by denial, comparison, state, signs or figures.

The order is that of certainty: what a sentence denies outright comes before what can be read off
the words of direction in it. Where nothing can be read, nothing is claimed.
"""

import functools
import re

from assistant.asked.specifics import is_elsewhere
from assistant.biology.lay_words import technical_text
from assistant.headline.advantages import (
    is_added_otherwise,
    with_advantage_said,
    with_arms_named,
    with_risk_said,
)
from assistant.headline.advised import advice_agreement
from assistant.headline.alike import asks_nothing, differs, is_denied_by_none
from assistant.headline.arms import arm_agreement, is_levelled, is_significance_denied
from assistant.headline.as_asked import ASIDE, without_topic
from assistant.headline.bare_ties import (
    asks_bare_tie,
    is_of_binding,
    leaves_way_open,
    ways_agreement,
)
from assistant.headline.beside import (
    is_not_of_keeping,
    is_of_another_course,
    is_of_other_responders,
    is_silent_on_course,
    is_silent_on_later,
    without_other_arm,
    without_shared_second,
    without_threat,
)
from assistant.headline.brackets import without_brackets
from assistant.headline.combined import combination_agreement
from assistant.headline.comparisons import (
    SPEED,
    asks_level,
    compares,
    compares_two,
    favours,
    grades,
    grades_heard,
    grades_unheard,
    level_agreement,
    normality_agreement,
    speed_agreement,
    tells_level,
    with_second_behind,
)
from assistant.headline.contents import contents_agreement
from assistant.headline.contraindicated import barred_agreement, entry_agreement
from assistant.headline.decided import called, gene_hit, paired, present, state_reached
from assistant.headline.demanded import compares_only_here, is_of_some_only
from assistant.headline.denied import effect_denied, is_denied_apart
from assistant.headline.designs import allotment_agreement, design_agreement
from assistant.headline.doses import at_that_dose
from assistant.headline.drug_related import blame_agreement
from assistant.headline.endpoints import endpoint_agreement, is_silent_on_endpoint
from assistant.headline.exists import existence_denied
from assistant.headline.extent import as_far
from assistant.headline.figures import in_words
from assistant.headline.good_enough import (
    is_able_in_part,
    is_doubted_by_some,
    is_hardly_able,
    is_not_doable,
    is_not_enough,
)
from assistant.headline.graded_pairs import is_of_another_pair
from assistant.headline.groups import group_agreement
from assistant.headline.groups_apart import of_those_asked
from assistant.headline.handed import handed_agreement
from assistant.headline.happened_to import befell_agreement
from assistant.headline.held_up import hold_agreement
from assistant.headline.independence import independence_agreement, independence_unsaid
from assistant.headline.known import evidence_agreement, known_agreement
from assistant.headline.level_sides import falls_short_of, is_no_worse, sides_alike
from assistant.headline.likened import likeness_agreement
from assistant.headline.limits import is_other_limit
from assistant.headline.mirrored import mirrored
from assistant.headline.none_of import is_done_by_none
from assistant.headline.not_one import kind_denied
from assistant.headline.opposites import weighs_otherwise, with_opposite_said
from assistant.headline.partly_denied import asks_what_is_denied, is_of_before
from assistant.headline.parts import as_tie, deciding
from assistant.headline.places_set_apart import place_agreement
from assistant.headline.presence import (
    absence_told,
    asks_absence,
    is_denied_there,
)
from assistant.headline.qualities import (
    is_silent_on_safety,
    is_so_in_some,
    quality_agreement,
)
from assistant.headline.question_shapes import asks_amount_there, shaped
from assistant.headline.ratios import ratio_agreement
from assistant.headline.responses import response_agreement
from assistant.headline.risk_of import is_of_another_risk
from assistant.headline.routes import is_needed, need_unsaid, route_denied, route_unsaid
from assistant.headline.sameness import sameness_denied, ties_alike
from assistant.headline.severity import in_grades, is_silent_on_severity
from assistant.headline.shared_amounts import is_beside_an_amount
from assistant.headline.shares import frequency_agreement, share_agreement, speaks_of_whole
from assistant.headline.side_words import without_other_half
from assistant.headline.stage_order import order_agreement
from assistant.headline.stages import (
    claims_shortfall,
    is_short_of_clinic,
    is_untried,
    result_lacking,
    stage_agreement,
)
from assistant.headline.stance import agreement_of
from assistant.headline.stated import set_aside, stated, with_effect
from assistant.headline.studied_in import is_of_another_setting
from assistant.headline.superlatives import most_agreement
from assistant.headline.telegrams import asks_twice
from assistant.headline.telling import is_not_told
from assistant.headline.ties_denied import is_faring_denied
from assistant.headline.time_taken import time_agreement
from assistant.headline.traits import trait_agreement
from assistant.headline.two_asked import two_asked
from assistant.headline.unable import is_unable
from assistant.headline.uniformity import uniformity_agreement
from assistant.headline.usefulness import help_agreement, rates_unheard, use_agreement
from assistant.headline.with_time import dependence_agreement
from assistant.headline.wording import NO, NO_DIFFERENCE, NOT_SO, YES
from assistant.polarity.effects import directions
from assistant.polarity.words import DENIES
from index.names import find_entities


@functools.lru_cache(maxsize=1024)  # it is read by itself, and beside those further down
def verdict_on(asked: str, text: str) -> str | None:
    """What a text answers to a question as it is built, else in the shape of its kind.

    Where it asks of what was added to a treatment, else with the two arms named.
    """
    asked = without_other_half(asked, text)
    dosed = at_that_dose(*in_grades(asked, text))
    if dosed is None:
        return None
    asked, text = dosed
    apart = of_those_asked(asked, with_opposite_said(text))
    if apart is None:
        return None
    if apart.turned:
        return NOT_SO if verdict_on(apart.asked, apart.text) == YES else None
    text = with_second_behind(with_advantage_said(without_other_arm(asked, apart.text)))
    if is_added_otherwise(asked, text):
        return None
    for apart_told in (place_agreement, time_agreement, order_agreement):
        if (there := apart_told(asked, text)) is not None:
            return YES if there > 0 else NO if there else None
    ways = (asked, *with_arms_named(asked))
    texts = dict.fromkeys((text, with_risk_said(text)))
    told = (_verdict_on(way, one) for one in texts for way in ways)
    return as_far(asked, text, next((verdict for verdict in told if verdict), None))


def _verdict_on(asked: str, text: str) -> str | None:
    if both := two_asked(asked):
        return _of_both(verdict_on(both[0], text), verdict_on(both[1], text))
    if asks_twice(asked) or any(tells_nothing(asked, text) for tells_nothing in _SILENT):
        return None
    if (found := _of_its_own_kind(asked, text)) is not None:
        return found
    verdict = _verdict_as_shaped(asked, text)
    if verdict == NO and (_ANY_THAT.match(asked) or asks_bare_tie(asked)):
        return _left_open(asked, text)
    if verdict == YES and not DENIES.search(asked) and is_told_otherwise(asked, text):
        return None
    affirms = verdict == YES and not asks_nothing(asked) and not DENIES.search(asked)
    if affirms and is_levelled(asked, text):
        return None if _SLIGHTLY.search(asked) else NO_DIFFERENCE
    if verdict == NO and asks_nothing(asked) and is_levelled(asked, text):
        return None  # what is not significant does not differ for certain
    bare = ASIDE.sub("", asked)
    if verdict in {None, YES} or bare == asked or not find_entities(bare):
        return verdict
    denied = _verdict_as_shaped(bare, text)  # what was asked before is not denied now
    return None if denied in {None, YES} else verdict


def _left_open(asked: str, text: str) -> str | None:
    """What the contrary answers where the way is left open: inversely is a tie too.

    What one does otherwise denies no other.
    """
    tied = any(cue.axis == "association" for cue in directions(text))
    return YES if tied and not _ANY_THAT.match(asked) else None


_ANY_THAT = re.compile(  # "are there proteins that X lowers?"
    r"\W*(?:is|are|was|were) there\s[^,;?]*?\b(?:that|which|who|whose)\b", re.IGNORECASE
)


def is_told_otherwise(asked: str, text: str) -> bool:
    """Whether what a text affirms goes another way, is told by others, or is in part denied."""
    if is_so_in_some(asked, text) or is_of_before(asked, text) or weighs_otherwise(asked, text):
        return True
    unsaid = route_unsaid(asked, text) or need_unsaid(asked, text)
    return unsaid or independence_unsaid(asked, text)


_SLIGHTLY = re.compile(  # what is asked of a difference that may be one of chance
    r"\b(?:slight(?:ly)?|somewhat|marginal(?:ly)?|numerical(?:ly)?|a (?:little|bit)|trend\w*)\b",
    re.I,
)


_SILENT = (  # each says that a text tells nothing of what is asked about
    is_silent_on_course, is_silent_on_endpoint, is_other_limit, is_of_another_pair, leaves_way_open,
    is_of_another_risk, is_silent_on_later, is_of_other_responders, is_able_in_part, is_of_binding,
    is_silent_on_safety, is_silent_on_severity, is_beside_an_amount,
)  # fmt: skip
_UNDONE = (  # each says that what is asked about is not so, in a way of its own
    is_untried, is_of_another_setting, is_needed, kind_denied, is_done_by_none, is_not_enough,
    is_doubted_by_some, is_not_doable, is_not_told, is_faring_denied, is_hardly_able, is_unable,
)  # fmt: skip
_OUTRIGHT = (  # +1 where a text says so of it in a word of its own, -1 where the contrary, else 0
    known_agreement, evidence_agreement, advice_agreement, barred_agreement, response_agreement,
    result_lacking, quality_agreement, befell_agreement, blame_agreement, entry_agreement,
)  # fmt: skip
_AGREEMENTS = (  # +1 where question and text agree on a thing of one kind, -1 where not, else 0
    likeness_agreement, hold_agreement, endpoint_agreement, trait_agreement, uniformity_agreement,
    stage_agreement, dependence_agreement, ties_alike, contents_agreement,
    design_agreement, ways_agreement, frequency_agreement, allotment_agreement,
)  # fmt: skip


def _of_its_own_kind(asked: str, text: str) -> str | None:
    """What a text answers to a question on stages, results, end points, traits or arms."""
    if is_short_of_clinic(asked, text):
        return YES if claims_shortfall(asked) else NO
    undone = any(told(asked, text) for told in _UNDONE)
    if undone or (not DENIES.search(asked) and route_denied(asked, text)):
        return NOT_SO
    if alone := independence_agreement(asked, text):
        return YES if alone > 0 else NOT_SO
    if existence_denied(asked, text):
        return YES if DENIES.search(asked) else NOT_SO
    if outright := next(filter(None, (told(asked, text) for told in _OUTRIGHT)), 0):
        return YES if outright > 0 else NOT_SO
    if read := next(filter(None, (agreement(asked, text) for agreement in _AGREEMENTS)), 0):
        return YES if read > 0 else NO
    leaves_open = asks_nothing(asked) or _SLIGHTLY.search(asked) or DENIES.search(asked)
    between = None if leaves_open else arm_agreement(asked, text)
    if between is None and not leaves_open and is_significance_denied(asked, text):
        return NO_DIFFERENCE
    return None if between is None else YES if between > 0 else NO if between else NO_DIFFERENCE


def _of_both(one: str | None, other: str | None) -> str | None:
    """What follows for two claims at once: yes where both hold, no where none does."""
    if one is None or other is None:
        return None if YES in {one, other} else one or other
    return one if (one == YES) == (other == YES) else None


def _verdict_as_shaped(asked: str, text: str) -> str | None:
    shape = shaped(asked)
    if shape == asked:
        return _verdict_as_built(asked, text)
    if not grades_heard(shape, text):
        return None
    as_built = None if asks_amount_there(asked) else _verdict_as_built(asked, text)
    return as_built or _verdict_as_built(shape, text)


def _verdict_as_built(asked: str, text: str) -> str | None:
    text, denied = set_aside(text)
    if asks_what_is_denied(asked, text, denied):
        read = _read(asked, denied)
        negative = bool(DENIES.search(asked)) or asks_nothing(asked)
        return NOT_SO if read == YES else YES if read == NO and negative else None
    if ranked := most_agreement(asked, told_in(asked, text)):
        return YES if ranked > 0 else NO
    if verdict := _by_figures(asked, text):
        return verdict
    told = (_read(asked, part) for part in deciding(without_topic(asked), text))
    verdict = next((verdict for verdict in told if verdict), None)
    if verdict in {YES, NO} and is_denied_there(asked, text):
        return NOT_SO if verdict == YES else None
    affirmed = verdict in {YES, NO} and not asks_nothing(asked) and not asks_absence(asked)
    if affirmed and is_denied_apart(asked, told_in(asked, text)):
        return NOT_SO if _read(asked, text) == NOT_SO else None
    return verdict


def _by_figures(asked: str, text: str) -> str | None:
    """What follows from figures that a sentence gives for two groups, said in words."""
    said = in_words(text)
    fitting = [item for item in said if bool(SPEED.search(item)) == bool(SPEED.search(asked))]
    told = (_read(asked, item) for item in fitting)
    return next((verdict for verdict in told if verdict), None)


def told_in(asked: str, text: str) -> str:
    """What a text states, in technical words and without its figures."""
    text = with_advantage_said(with_opposite_said(text))
    return technical_text(stated(without_brackets(asked, as_tie(text))))


def _read(asked: str, text: str) -> str | None:
    figures, text = text, without_threat(asked, without_brackets(asked, as_tie(text)))
    told = technical_text(stated(text))
    if is_elsewhere(asked, text) or rates_unheard(asked, text) or grades_unheard(asked, text):
        return None
    other = is_of_another_course(asked, text) or is_not_of_keeping(asked, text)
    if other or compares_only_here(asked, told) or is_of_some_only(asked, told):
        return None
    if denied := _denied(asked, told):
        return YES if denied > 0 else NOT_SO
    if rated := _rated(asked, told):
        return YES if rated > 0 else NO
    if handed := handed_agreement(asked, told):
        return YES if handed > 0 else NO
    if speaks_of_whole(asked, text) and (share := share_agreement(asked, told)):
        return YES if share > 0 else NO
    told = with_effect(told)
    if grouped := group_agreement(asked, told) or group_agreement(shaped(asked), told):
        return YES if grouped > 0 else NO
    return _by_names(asked, told) or _by_signs(asked, told, figures)


def _by_names(asked: str, told: str) -> str | None:
    """What follows from whose a gene is, what is found where, and what is reached."""
    hearing = (mirrored, present)  # the others do not hear the "not" of a question
    for read in hearing if DENIES.search(asked) else _ALL_READ:
        if (found := read(asked, told)) is not None:
            return found
    return None


_ALL_READ = (mirrored, paired, state_reached, called, gene_hit, present)


def _rated(asked: str, told: str) -> int:
    """+1 where a text rates what a question rates alike, -1 where oppositely; else 0."""
    together = combination_agreement(asked, told) or speed_agreement(asked, told)
    return (
        together
        or favours(asked, told)
        or use_agreement(asked, told)
        or help_agreement(asked, told)
    )


def _denied(asked: str, told: str) -> int:
    """+1 where a text denies something, as is asked; -1 other than asked; else 0."""
    if denied := absence_told(asked, told) or effect_denied(asked, told):
        return denied
    if is_no_worse(asked, told):
        return 1
    if sameness_denied(asked, told) or falls_short_of(asked, told):
        return -1
    return -1 if not asks_nothing(asked) and sides_alike(asked, told) else 0


def _by_signs(asked: str, told: str, figures: str) -> str | None:
    """What follows from what goes up or down with what; `figures` is the text with its ratios."""
    asked, told = without_shared_second(without_topic(asked), told)
    if compares(asked) and not grades(told) and not asks_nothing(asked):
        return None  # that one acts on the other is no comparison
    if compares_two(asked) and not asks_nothing(asked):
        return None  # what is read off signs tells of one side
    sign = normality_agreement(asked, told)
    sign = sign or (level_agreement(asked, told) if asks_level(asked) else 0)
    if not sign and (not asks_level(asked) or tells_level(told)):
        sign = agreement_of(asked, told) or level_agreement(asked, told)
    if asks_nothing(asked):  # whatever it does, it has an effect
        sign = 0 if is_denied_by_none(asked) else sign
        differ = sign or differs(asked, told)
        return NO if differ else None
    ratio = ratio_agreement(asked, figures)
    if ratio is not None and ratio == -sign:
        sign = 0  # "a predictor of Y was A (OR 0.3)": of less Y
    if not sign and ratio is not None:
        return YES if ratio > 0 else NO if ratio < 0 else NOT_SO
    return None if not sign else YES if sign > 0 else NO
