"""Whether a sentence tells of something other than what is asked: another name, kind or trial.

What one miRNA, one cell or one fluid does says nothing of another, whatever the words they share.
"""

import re

from assistant.headline import report_words
from assistant.headline.comparisons import compares
from assistant.headline.rivals import is_of_a_rival, is_of_another_line, is_of_other_people
from assistant.headline.verbatim import is_said_otherwise
from assistant.headline.wording import NO, NOT_SO, YES
from index.mirna import find_mirnas
from index.names import find_entities
from index.terms import tokens


def wants_a_trial(asked: str, text: str) -> bool:
    """Whether a question is on a trial, and a text says that there should be one."""
    return bool(report_words.OF_A_TRIAL.search(asked)) and report_words.is_yet_to_be_tried(text)


_AUTHOR = r"(?P<{}>[A-Z][a-zé-ü]{{2,}})"
_ASKED_OF = re.compile(  # "in the series by Roe", "did Roe et al. find", "in Roe's study"
    rf"\bby {_AUTHOR.format('by')}\b(?=\W*(?:$|[,?]|et al|and co))"
    rf"|\b{_AUTHOR.format('al')} (?:et al|and (?:colleagues|co-?workers))\b"
    rf"|\b{_AUTHOR.format('own')}['’]s (?:[\w-]+ )?(?:study|series|trial|cohort|work|group|team"
    r"|lab|paper|data|results|findings)\b"
    rf"|\b(?:[Dd]id|[Dd]oes|[Hh]as|[Hh]ave|[Hh]ad) {_AUTHOR.format('bare')}"
    r" (?:(?:ever|also|really|actually|indeed) )?(?:find|found|report|show|see|saw|seen|describe"
    r"|observe|note|demonstrate|conclude|claim|detect|confirm|publish|suggest|prove)(?:e?d|n)?\b"
)
_TOLD_OF = re.compile(rf"\b{_AUTHOR.format('al')} (?:et al\b|and (?:colleagues|co-?workers)\b)")


def is_of_other_authors(core: str, text: str) -> bool:
    """Whether a question is on what one author found, and a sentence on the work of others only."""
    asks = _ASKED_OF.search(core)
    told = {match["al"] for match in _TOLD_OF.finditer(text)}
    wanted = next(filter(None, asks.groups())) if asks else ""
    return bool(wanted and told) and wanted not in text


def is_said_of_another(core: str, asked: str, text: str, verdict: str) -> bool:
    """Whether what a text says is said of a trial that should be, or of another than is asked for.

    That another one was the highest, or higher, may deny what is asked of this one.
    """
    if is_of_other_people(core, text) and not (verdict == NO and _GRADES.search(core)):
        return True
    if verdict == YES:
        return wants_a_trial(asked, text) or is_on_another(core, text)
    if verdict == NOT_SO:
        return is_of_a_rival(core, text)
    if verdict != NO or compares(asked):
        return False
    return _is_of_other_names(core, text) or is_of_another_line(core, text)


_GRADES = re.compile(  # "is X higher in women?" is denied by "X was higher in men"
    r"\b(?:higher|lower|more|less|fewer|greater|smaller|longer|shorter|better|worse|earlier|later)\b",
    re.IGNORECASE,
)


def is_on_another(core: str, text: str) -> bool:
    """Whether a text is on other names than a question, on a rival, or has its claim otherwise."""
    return (
        _is_of_other_names(core, text)
        or is_of_a_rival(core, text)
        or is_of_other_people(core, text)
        or is_said_otherwise(core, text)
    )


def _is_of_other_names(core: str, text: str) -> bool:
    """Whether a text names miRNAs, or where none is asked about other names, but none asked for."""
    wanted, there = ([item.mirna for item in find_mirnas(one)] for one in (core, text))
    if not wanted:
        return _names_others(core, text)
    if not there:
        return False
    return not any(one.matches(other) or other.matches(one) for one in wanted for other in there)


def _names_others(core: str, text: str) -> bool:
    """Whether a text has other names than a question that has names, and none of these."""
    wanted, there = ({item.key for item in find_entities(one)} for one in (core, text))
    return bool(wanted and there) and wanted.isdisjoint(there | set(tokens(text)))
