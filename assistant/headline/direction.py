"""The headline of a yes/no question, or of a "why" that presumes something.

The premise and the quoted sentence are both read for what moves what, and in which direction
(`stance.py`); equal signs affirm, opposite signs deny. Three things come before signs: what a
"respectively" pairs, the state that is reached (M1 or M2), and the gene that is hit. Where nothing
can be read, nothing is claimed.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from assistant.asked.frame_words import LEAD_IN
from assistant.asked.premises import given_reason
from assistant.asked.wanted import Need
from assistant.biology.lay_words import technical_text
from assistant.headline import report_words
from assistant.headline.advised import is_unadvised
from assistant.headline.as_asked import in_technical_words
from assistant.headline.blinding import blinding_agreement
from assistant.headline.carried import carried_on
from assistant.headline.combined import combination_agreement
from assistant.headline.comparisons import compares
from assistant.headline.contraindicated import is_of_entry_unread
from assistant.headline.demanded import (
    compares_only_here,
    is_disputed,
    is_of_some_only,
    limits_number,
)
from assistant.headline.denied import difference_told, effect_denied, tells_course
from assistant.headline.groups import group_agreement
from assistant.headline.groups_apart import of_those_asked
from assistant.headline.in_plain_words import in_plain_words
from assistant.headline.known import known_agreement
from assistant.headline.lasting import lasting_agreement
from assistant.headline.listed import are_only_listed
from assistant.headline.means import is_by_opposite_means
from assistant.headline.more_trials import more_trials_agreement
from assistant.headline.of_another_disease import is_of_another_disease
from assistant.headline.of_others import (
    is_of_another_arm,
    is_of_another_time,
    is_of_controls,
    is_of_that_arm,
    names_group,
    of_that_arm,
    without_degree,
)
from assistant.headline.own_phrase import is_of_a_lack
from assistant.headline.partly_denied import is_excepted, is_partly_denied
from assistant.headline.parts import deciding, of_its_subject
from assistant.headline.qualities import is_silent_on_safety
from assistant.headline.reading import is_told_otherwise, told_in, verdict_on
from assistant.headline.routes import need_denied
from assistant.headline.rows import row_as_told
from assistant.headline.said_of_another import (
    is_of_other_authors,
    is_said_of_another,
    wants_a_trial,
)
from assistant.headline.set_apart import another_drug
from assistant.headline.short_forms import as_asked
from assistant.headline.shortfall import falls_short
from assistant.headline.stated import with_effect
from assistant.headline.studied_in import is_of_no_such_one, is_setting_unsaid
from assistant.headline.taken_back import is_only_supposed, taken_back
from assistant.headline.things import SAID, coverage, keys_of
from assistant.headline.trouble import asks_trouble, trouble_agreement
from assistant.headline.two_asked import two_asked
from assistant.headline.verbatim import verbatim_verdict
from assistant.headline.withstood import is_of_another_agent
from assistant.headline.wording import NO, NO_DIFFERENCE, NOT_SO, YES
from assistant.polarity.words import DENIES
from assistant.question import Question
from index.lexicon import NO_LEXICON, Lexicon
from index.mirna import find_mirnas
from index.names import find_entities
from index.records import BlockKind, Passage
from index.search_text import searchable

NOTHING_BEFORE: Mapping[str, str] = MappingProxyType({})
LOOKED_AT = 3  # sentences that may decide


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
    made = []
    for unit in units[:LOOKED_AT]:
        taken = taken_back(body_of(unit))
        if taken is None:
            made.append(unit)
            continue
        claim = replace(unit, text=taken.claim, search_text=taken.claim)
        if _of_claims_made(question, [claim], NOTHING_BEFORE, lexicon) != YES:
            made.append(unit)  # what it takes back is on something else
        elif not made:
            return NOT_SO if taken.denied else None
    said = _of_claims_made(question, made, before, lexicon)
    if said != YES or is_only_supposed(question.core.rstrip(" ?")):
        return said
    found = [unit for unit in made if not is_only_supposed(body_of(unit))]
    if len(found) < len(made) and _of_claims_made(question, found, before, lexicon) != YES:
        return None  # only what is supposed affirms it
    return YES


def _of_claims_made(
    question: Question, units: Sequence[Passage], before: Mapping[str, str], lexicon: Lexicon
) -> str | None:
    """The headline over sentences none of which takes back the claim that is asked about."""
    asked = _as_asked(question)
    telling = [
        unit
        for unit in units
        if _may_decide(asked, unit.text)
        and not is_of_another_disease(question.core, unit.text, before.get(unit.id, ""), lexicon)
        and not is_of_other_authors(question.core, unit.text)
    ]
    telling = list(_of_the_place(question, telling, lexicon))
    texts = [_of_its_section(asked, unit, before.get(unit.id, "")) for unit in telling]
    texts = [
        as_asked(
            of_that_arm(asked, without_degree(asked, text)), f"{question.core} {asked}", lexicon
        )
        for text in texts
    ]
    if any(is_disputed(asked, text) for text in (*texts, *before.values())):
        return None
    whole = _of_the_whole(question.core, asked, telling, texts)
    if whole or asks_trouble(question.core):
        return whole  # the doing alone tells nothing of its failing
    said = []
    for unit, text in zip(telling, texts, strict=True):
        verdict = _verdict_on(asked, text, before.get(unit.id, ""))
        unsaid = verdict is not None and is_said_of_another(question.core, asked, text, verdict)
        unsaid |= verdict in _DENYING and is_partly_denied(asked, text)
        if verdict and not unsaid and not is_unadvised(asked, text):
            said.append((text, verdict))
    if not said:
        texts = [text for text in texts if not wants_a_trial(asked, text)]
        return _otherwise(question, asked, texts)
    text, verdict = _outweighing(asked, said)
    if verdict == YES and limits_number(asked, of_its_subject(asked, text)):
        return NO
    if verdict == YES and is_by_opposite_means(asked, technical_text(text)):
        return NO
    if is_setting_unsaid(asked, texts) or is_of_no_such_one(asked, text):
        return None
    if verdict != YES and (_ANY_THAT.match(asked) or _WHATEVER.search(question.core)):
        return None  # what one of them does speaks for no other
    return None if not verdict or falls_short(question, asked, text, verdict) else verdict


def _otherwise(question: Question, asked: str, texts: Sequence[str]) -> str | None:
    """What sentences answer of which none tells a direction: an exception, a drug, their words."""
    if excepted := [text for text in texts if is_excepted(asked, text)]:
        affirms = coverage(asked, excepted[0]) >= SAID and not DENIES.search(asked)
        return YES if affirms else None
    instead = another_drug(question.text, asked, texts)
    return instead or in_plain_words(question, asked, texts)


def _may_decide(asked: str, text: str) -> bool:
    """Whether a sentence tells a result, and not of another arm, controls or other studies."""
    return not (
        (report_words.is_beside(asked, text) and not known_agreement(asked, text))
        or is_of_another_arm(asked, text)
        or is_of_controls(asked, text)
        or report_words.is_unadjusted(asked, text)
        or is_of_another_agent(asked, text)
        or is_of_entry_unread(asked, text)
        or is_of_a_lack(asked, text)
    )


def _verdict_on(asked: str, text: str, before: str) -> str | None:
    """What a sentence answers, by itself or carried on from the one before; of two claims, both."""
    if verdict := verdict_on(asked, text):
        return verdict
    both = two_asked(asked)
    if both is None:
        return carried_on(asked, before, text)
    said = {verdict_on(one, text) or carried_on(one, before, text) for one in both}
    return said.pop() if len(said) == 1 else None


_IN_OWN_WORDS = (  # read off the question as it was put: +1 as is asked, -1 otherwise, else 0
    trouble_agreement, blinding_agreement, lasting_agreement, more_trials_agreement,
)  # fmt: skip


def _of_the_whole(
    core: str, asked: str, telling: Sequence[Passage], texts: Sequence[str]
) -> str | None:
    """What follows where a sentence has the whole claim in its words, or denies its reason."""
    then = [unit for unit in telling if not is_of_another_time(asked, unit.text)]
    if said := [*filter(None, (verbatim_verdict(core, unit.text) for unit in then))]:
        return YES if YES in said else said[0]
    readings = (agreement(core, text) for text in texts for agreement in _IN_OWN_WORDS)
    if read := next(filter(None, readings), 0):
        return YES if read > 0 else NOT_SO
    if any(need_denied(way, text) for way in (core, asked) for text in texts):
        return NOT_SO
    return NO if _presumes_contrary(core, texts) else None


def _presumes_contrary(core: str, texts: Sequence[str]) -> bool:
    """Whether a question gives as a reason what a sentence states otherwise, and none affirms."""
    reason = given_reason(core)
    if not find_entities(reason):
        return False
    presumed = in_technical_words(f"{reason}?")
    said = {verdict_on(presumed, text) for text in texts}
    return NO in said and YES not in said


_DENYING = {NOT_SO, NO_DIFFERENCE}


_WHATEVER = re.compile(  # "does it rise with age regardless of sex?" is denied by no tie to sex
    r"\b(?:regardless|irrespective(?:ly)?) of\b", re.IGNORECASE
)
_ANY_THAT = re.compile(  # "are there proteins that vesicles bring down?"
    rf"^\W*{LEAD_IN}(?:are|were) there (?!(?:more|fewer|less)\b)[^?,;]*?"
    r"\b(?:that|which|whose|who)\b",
    re.IGNORECASE,
)


def _of_the_place(
    question: Question, units: Sequence[Passage], lexicon: Lexicon
) -> Sequence[Passage]:
    """The sentences of the fluid, the cells or the arm asked about, where any is of these.

    What rises in tears tells nothing of urine, beside a sentence on urine that leaves it open. The
    arm comes first: a sentence on it may leave the fluid unsaid, one on the fluid is of any arm. A
    short form is of the place that it is short for: "UFC" of urine.
    """
    units = [unit for unit in units if is_of_that_arm(question.core, unit.text)] or units
    places = [need for need in question.demands if isinstance(need, Need) and need.rivals]
    for need in places:
        written = ((unit, as_asked(unit.search_text, question.core, lexicon)) for unit in units)
        units = [unit for unit, text in written if need.pattern.search(text)] or units
    return units


OUTWEIGHS = 0.25  # by what share of a question more a later sentence must speak of it


def _outweighing(asked: str, said: Sequence[tuple[str, str]]) -> tuple[str, str | None]:
    """The best sentence with its verdict, unless one that disagrees says more of what is asked.

    Where only that one names what is moved, neither decides; where only it is of those of whom it
    is asked, it does.
    """
    text, verdict = said[0]
    for other, contrary in said[1:]:
        if (contrary == YES) == (verdict == YES):
            continue
        if names_group(asked, other) and not names_group(asked, text):
            return other, contrary
        direct, indirect = _names_course(asked, other), not _names_course(asked, text)
        more = coverage(asked, other) - coverage(asked, text)
        if direct and indirect:
            return text, None
        if direct != indirect and more >= OUTWEIGHS:
            return other, contrary
    return text, verdict


def _names_course(asked: str, text: str) -> bool:
    """Whether a text names the prognosis that a question asks about, and not what goes with it."""
    return not tells_course(asked) or tells_course(text)


_PRONOUN = re.compile(r"(?:Its|It|This (?:miRNA|microRNA)|The (?:miRNA|microRNA))(?= )")
_LEVELS = re.compile(  # "low levels conferred a risk": of what was named before
    r"\b(?:low|high|lower|higher|reduced|raised|elevated|increased|decreased)"
    r" (?:levels?|expression|concentrations?|abundance|amounts?)"
    r"(?= (?:was|were|is|are|had|has|have|conferred|predict\w+|correlat\w+|indicat\w+|mark\w+|meant"
    r"|carried)\b)",
    re.IGNORECASE,
)


def _named(text: str, before: str) -> str:
    """A sentence with the only name spoken of, where it has a pronoun or "low levels" for it.

    A pronoun at its start stands for the only miRNA or name of the sentence before.
    """
    if levels := _LEVELS.search(text):
        name = _only_name(_names(text[: levels.start()]) or _names(before))
        text = f"{text[: levels.end()]} of {name}{text[levels.end() :]}" if name else text
    opening = _PRONOUN.match(text)
    name = _only_name(_names(before)) if opening else None
    return f"{name}{text[opening.end() :]}" if opening and name else text


_IT_THERE = re.compile(  # "however, unlike B, it does nothing": of what a section is about
    r"(?:(?:however|moreover|furthermore|also|in addition|in contrast|similarly"
    r"|unlike [^,;.]{2,40}),? )*(?P<it>it|they)(?= )",
    re.IGNORECASE,
)


def _of_its_section(asked: str, unit: Passage, before: str) -> str:
    """A sentence with what its section is about for its pronoun, where that is asked about.

    The sentence before it must be of that as well: by the same pronoun, or by a word of the title.
    """
    text, title = _named(body_of(unit), before), unit.path[-1] if unit.path else ""
    about, opening = keys_of(title), _IT_THERE.match(text)
    if opening is None or not about or not about <= keys_of(asked):
        return text
    if not (_IT_THERE.match(before) or about & keys_of(" ".join(before.split()[:3]))):
        return text
    return f"{text[: opening.start('it')]}{title.lower()}{text[opening.end('it') :]}"


def _names(text: str) -> Mapping[str, str]:
    """The miRNAs that a text names, each by its key; where it names none, its other names."""
    mirnas = {item.mirna.base: item.mirna.name for item in find_mirnas(text)}
    return mirnas or {item.key: item.text for item in find_entities(text)}


def _only_name(names: Mapping[str, str]) -> str | None:
    return next(iter(names.values())) if len(names) == 1 else None


def plain_finding(
    question: Question, unit: Passage, about: frozenset[str], lexicon: Lexicon = NO_LEXICON
) -> str | None:
    """What a sentence answers by no difference, or by one between just the groups asked for.

    The plainest of findings: no sign has to be read off what acts on what.
    """
    asked = _as_asked(question)
    aside = is_silent_on_safety(asked, unit.text) or is_of_other_authors(question.core, unit.text)
    if aside or not _may_decide(asked, unit.text):
        return None
    text = without_degree(asked, body_of(unit))
    text = as_asked(text, f"{question.core} {asked}", lexicon)
    apart = of_those_asked(asked, text)
    if apart is None or apart.turned:
        return None
    text = apart.text
    parts = deciding(asked, told_in(asked, text))
    found = next((said for part in parts if (said := _plainly(asked, part, about))), None)
    short = found and (is_disputed(asked, text) or falls_short(question, asked, text, found))
    short = short or (found == YES and is_told_otherwise(asked, text))
    short = short or (found in _DENYING and is_partly_denied(asked, text))
    return None if short else found


def _plainly(asked: str, told: str, about: frozenset[str]) -> str | None:
    if is_of_some_only(asked, told) or _WHATEVER.search(asked):
        return None
    if denied := effect_denied(asked, told, about):
        return YES if denied > 0 else NOT_SO
    told = with_effect(told)
    if compares_only_here(asked, told):
        return None
    grouped = combination_agreement(asked, told)
    grouped = grouped or (group_agreement(asked, told) if compares(asked) else 0)
    grouped = grouped or difference_told(asked, told, about)
    return (YES if grouped > 0 else NO) if grouped else None


def _as_asked(question: Question) -> str:
    """A question in technical words."""
    return in_technical_words(question.core)


def body_of(unit: Passage) -> str:
    """What a sentence says, without the heading that search puts before it."""
    title = unit.path[-1] if unit.path else ""
    heading = searchable(title, 0, len(title), []) + ". "
    body = unit.search_text.removeprefix(heading)
    return row_as_told(body) if unit.kind is BlockKind.TABLE_ROW else body


def is_untold(question: Question, units: Sequence[Passage]) -> bool:
    """Whether no sentence of an answer says how the names that a question ties together relate."""
    asked = _as_asked(question)
    return are_only_listed(asked, [body_of(unit) for unit in units])
