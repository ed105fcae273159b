"""What a question or a sentence says beside what decides, blanked before signs are compared.

Whose disease it is, the others that a group is compared with, the course of a disease that is rated
beside what is asked for, and participles that only name a thing.
"""

import re

from assistant.biology.being_words import PEOPLE
from assistant.headline.comparisons import COMPARED, names_anybody
from assistant.headline.stated import blanked, without_effect
from assistant.headline.things import keys_of, things
from assistant.polarity.cues import AUXILIARY
from assistant.polarity.effects import Form, directions
from index.spans import Span
from index.terms import STOPWORDS, tokens


def without_rest(asked: str, text: str) -> str:
    """A question without "than the others" at its end, where a text compares with nothing."""
    than = COMPARED.search(asked)
    if than is None or COMPARED.search(text) or not asked[: than.start()].strip():
        return asked
    if _OF_A_KIND.search(asked):
        return asked  # "patients who improved ... than those who did not": both had the treatment
    return asked[: than.start()].rstrip() + "?" if names_anybody(asked, than.end()) else asked


_OF_A_KIND = re.compile(r"\b(?:who|whose)\b", re.IGNORECASE)
_PURPOSE = re.compile(  # "these barriers for blocking metastasis": what a thing is there for
    r"\s+for (?:block|prevent|inhibit|stopp|suppress|promot|driv|support|enhanc|protect)ing\b"
    r"[^,.;]*",
    re.IGNORECASE,
)


_IN_ITS_COURSE = re.compile(  # "by inhibiting G in cancer progression"; not "has a role in it"
    r"(?<=\bby )(?P<doing>[a-z]+ing [^,.;]{2,40}?) (?:in|during) (?:the )?"
    r"(?:BC|breast cancer|tumou?r|cancer|disease) (?:progression|development|pathogenesis)"
    r"(?=\s*[.,;]|\s*$)",
    re.IGNORECASE,
)


def without_purpose(asked: str, text: str) -> str:
    """A text without what a thing in it serves, where the question names none of that.

    Nor does "in cancer progression" at the end of a clause say what was moved.
    """
    text = _IN_ITS_COURSE.sub(r"\g<doing>", text)
    purpose = _PURPOSE.search(text)
    if purpose is None:
        return text
    wanted = keys_of(asked)
    if any(item.key in wanted for item in things(purpose[0])):
        return text
    return text[: purpose.start()] + text[purpose.end() :]


_COURSE = r"\s(?:[\w-]+\s){0,2}?(?:prognosis|survival|outcomes?|response|quality of life|recovery)"
_JOINED_COURSE = re.compile(  # "poor prognosis and lung metastasis": only the prognosis is poor
    rf"{_COURSE}(?:\s(?:and|or|as well as)|,)(?!{_COURSE}\b)\s", re.IGNORECASE
)
_BURDEN_AND_REMISSION = re.compile(  # "lower tumour size and remission": only the size is lower
    r"\b(?P<grade>lower|smaller|reduced|decreased|low|less) (?:[\w-]+ ){0,2}?"
    r"(?P<ill>sizes?|volumes?|diameters?|weights?|burden|mass|stages?|grades?|severity)"
    r"(?:,? and| as well as| or) (?:[\w-]+ )?(?:remissions?|recovery|cures?)\b"
    r"(?! (?:rates?|scores?))",
    re.IGNORECASE,
)


def without_other_course(asked: str, text: str) -> str:
    """A text without the rating of a course that is not asked for, beside what is asked for.

    Nor is what is good lowered beside what is ill.
    """
    joined = _BURDEN_AND_REMISSION.search(text)
    if joined and set(tokens(joined["ill"])).isdisjoint(tokens(asked)):
        text = blanked(text, joined.span("grade"))
    if any(item.key == "prognosis" for item in things(asked)):
        return text
    for cue in directions(text):
        if (
            cue.axis == "outcome"
            and cue.form is Form.ADJECTIVE
            and _JOINED_COURSE.match(text, cue.end)
        ):
            text = blanked(text, (cue.start, cue.end))
    return text


_COURSES = tuple(  # the end-points of survival, which are not one another
    re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for words in (
        r"progression[- ]free|PFS|time to progression|TTP",
        r"(?:disease|relapse|recurrence|event|metastas[ie]s|failure)[- ]free|DFS|RFS|EFS|DMFS",
        r"overall,?(?= (?:survival|and|or|[\w-]+-free)\b)|mortality|(?-i:OS)",
    )
)
_MEASURES = tuple(  # of a tumour, which are not one another
    re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for words in (
        r"tumou?r (?:sizes?|volumes?|diameters?|weights?|burden|mass)|size of the tumou?rs?",
        r"stages?|staging|TNM|TNM stage",
        r"(?:tumou?r|histological|nuclear) grades?|grading|differentiation",
    )
)


def is_of_another_course(asked: str, text: str) -> bool:
    """Whether both name a kind of survival and none in common: overall, progression-free.

    So it is with the measures of a tumour: that X goes with its stage tells nothing of its size.
    """
    return _is_of_another(_COURSES, asked, text) or _is_of_another(_MEASURES, asked, text)


def _is_of_another(kinds: tuple[re.Pattern[str], ...], asked: str, text: str) -> bool:
    wanted, told = ([bool(kind.search(t)) for kind in kinds] for t in (asked, text))
    both = any(one and other for one, other in zip(wanted, told, strict=True))
    return any(wanted) and any(told) and not both


def is_silent_on_course(asked: str, text: str) -> bool:
    """Whether a question is on how long one lives, and a text says nothing of any course.

    That most tumours are rich in X does not say who dies sooner, nor that their cells die.
    """
    if _OF_PEOPLE.search(asked):
        text = _OF_CELLS.sub("", text)
    if _ASKS_LENGTH.search(asked) and not _TELLS_LENGTH.search(text):
        return True
    if not _ASKS_COURSE.search(asked) or not _rates(asked):
        return False
    return not (_TELLS_COURSE.search(text) or _rates(text))


_ASKS_LATER = re.compile(  # "by Friday, will X have fallen?", "is it down after the operation?"
    r"\bwill (?:[\w/'’-]+ ){1,9}?have (?:\w+ed|gone|come|fallen|risen)\b"
    r"|\b(?:after|following|once|since|despite) (?:[\w.'’-]+ ){0,5}?(?:surger\w+|operat\w+"
    r"|resect\w+|remov\w+|excis\w+|mastectom\w+|out\b|gone(?=\W*$)|eradicat\w+|eliminat\w+"
    r"|clear(?:ed|ance)\b|cured?\b|stopp\w+|withdraw\w+|discontinu\w+)",
    re.IGNORECASE,
)
_TELLS_LATER = re.compile(
    r"\b(?:after|following|upon|once|before|prior to|baseline|pre|post|despite|cured?|gone)\b"
    r"|\b(?:pre|post)-?op|\bclear(?:ed|ance)\b"
    r"|\b(?:remov|resect|excis|eradicat|eliminat|stopp|withdraw|discontinu|declin|return|normali|persist|remain|days?|weeks?|months?|years?"
    r"|over time|fell|rose)\w*",
    re.IGNORECASE,
)


def is_silent_on_later(asked: str, text: str) -> bool:
    """Whether a question is how something will be later on, and a text tells of one time only."""
    if _CHANGED_BY.match(asked) and _OF_GROUPS.search(text) and not _CHANGE.search(text):
        return True  # which group has less does not tell how either has changed
    return bool(_ASKS_LATER.search(asked)) and not _TELLS_LATER.search(text)


_CHANGE = re.compile(
    r"\b(?:(?:in|de)creas(?:ed|es?|ing)|r[io]se[sn]?|f[ae]ll(?:s|en)?|declin\w+|chang\w+|dropp?\w*"
    r"|return\w*|improv\w+|worsen\w*)\b",
    re.IGNORECASE,
)
_CHANGED_BY = re.compile(  # "had Y fallen in A at three months?"
    rf"^\W*(?:had|has|have|did) (?!.*\b(?:than|compared)\b)[^,;?]*?{_CHANGE.pattern}[^,;?]*?"
    r"\b(?:at|by|after|over|within|during) (?:the (?:first|next|following) )?\w+ "
    r"(?:days?|weeks?|months?|years?)\b",
    re.IGNORECASE,
)
_OF_GROUPS = re.compile(
    r"\b(?:lower|higher|fewer|more|less|greater)\b[^.;]*\b(?:than|compared (?:with|to)|versus)\b",
    re.IGNORECASE,
)


def _rates(text: str) -> bool:
    return any(cue.axis == "outcome" for cue in directions(text))


_ASKS_LENGTH = re.compile(  # what spreads less need not let one live longer
    r"\b(?:prolong|lengthen|extend|shorten)\w* (?:[\w'’-]+ ){0,3}?(?:surviv\w+|li(?:fe|ves))\b"
    r"|\b(?:li(?:ve|ves|ved|ving)|surviv\w+) (?:any |much |for )?(?:longer|shorter)\b"
    r"|\bdi(?:e|es|ed) (?:any |much )?(?:sooner|earlier|later|younger)\b"
    rf"|\b{PEOPLE}\b[^?]*"
    r"\b(?:better|worse|poorer|longer|shorter) (?:[\w-]+ )?survival\b",
    re.IGNORECASE,
)
_TELLS_LENGTH = re.compile(
    r"\b(?:(?i:prognos\w+|surviv\w+|mortality|death\w*|die[sd]?|dying|outcomes?|li(?:fe|fespan|ves?"
    r"|ved|ving)|longevity|hazard\w*|months?|years?|fatal\w*|lethal\w*|apopto\w+|time (?:to|until))"
    r"|HR|[A-Z]{0,2}[DPER]FS|OS)\b",
)
_OF_PEOPLE = re.compile(rf"\b{PEOPLE}\b", re.I)
_OF_CELLS = re.compile(  # what dies there is no patient
    r"\b(?:[\w-]*cell(?:ular)?|neuron\w*|programmed) death\b|\bapopto\w+"
    r"|\bcells? (?:surviv\w+|di(?:e|ed|es)|dying|viability)\b"
    r"|\bsurviv\w+ of (?:[\w-]+ ){0,3}?(?:cells|neurons)\b",
    re.IGNORECASE,
)
_ASKS_COURSE = re.compile(
    r"\b(?:surviv\w+|prognos\w+|mortality|deaths?|di(?:e|es|ed|ing)|liv(?:e|es|ed))\b"
)
_TELLS_COURSE = re.compile(
    r"\b(?:OS|PFS|DFS|EFS|RFS|HR|(?i:prognos\w+|surviv\w+|mortality|death\w*|die[sd]?|dying"
    r"|outcomes?|relaps\w+|recur\w+"
    r"|progress\w+|metasta\w+|course|hazard\w*|risk\w*|predict\w*"
    r"|aggressive\w*|malignan\w+|advanced|stage\w*|grade\w*|severe\w*|severity|event\w*"
    r"|respon\w+|benefit\w*|carcinogen\w*|tumou?rigen\w*|apopto\w+|invas\w+|invad\w+|migrat\w+"
    r"|gr[eo]w\w*|proliferat\w+|spread\w*|resist\w*))\b"
)
_KEEPS = r"(?:protect|shield|safeguard|defend)(?:s|ed|ing)?"
_FROM = r"(?:from|against)"
_KEPT = re.compile(
    rf"\b(?P<keeps>{_KEEPS}) (?P<what>(?:[\w-]+ ){{1,5}}?){_FROM}\b[^,.;?]*", re.IGNORECASE
)
_ASKS_KEPT = re.compile(rf"\b{_KEEPS}\b(?![^,.;?]*\b{_FROM}\b)", re.IGNORECASE)
_KEPT_OR_HARMED = re.compile(
    r"\b(?:protect|shield|safeguard|defend|preserv|spar(?:e|ing)|rescu|maintain|keep|kept|restor"
    r"|improv|surviv|integr|damag|injur|harm|hurt|disrupt|destr|impair|kill|death|die[sd]?\b|loss"
    r"|toxic|degenerat|dysfunction|failure|apopto|lesion|weaken|compromis|suppress|inhibit"
    r"|promot|support|sustain|stabili)\w*",
    re.IGNORECASE,
)


def is_not_of_keeping(asked: str, text: str) -> bool:
    """Whether a question is on what protects a thing, and a text says nothing of keep or harm."""
    return bool(_ASKS_KEPT.search(asked)) and not _KEPT_OR_HARMED.search(text)


def without_threat(asked: str, text: str) -> str:
    """A text without what a thing is protected from, where a question names the thing alone."""
    kept = _KEPT.search(text)
    if kept is None or _KEPT.search(asked):
        return text
    wanted = keys_of(asked)
    threat = keys_of(kept[0][kept.end("what") - kept.start() :])
    if not wanted & keys_of(kept["what"]) or wanted & threat:
        return text
    return f"{text[: kept.end('what')].rstrip()}{text[kept.end() :]}"


_POPULATION = re.compile(
    r"[\s-](?:patients?|women|men|cases|people|persons|individuals|children|adults|participants"
    r"|cohorts?|populations?|survivors)\b",
    re.IGNORECASE,
)


def without_populations(asked: str) -> str:
    """A question without the name of a disease before its patients: they are not what it is about.

    A sentence of a paper on "MDR-TB patients" says "patients".
    """
    for item in things(asked):
        if item.is_name and not item.is_mirna and _POPULATION.match(asked, item.end):
            asked = blanked(asked, item.span)
    return asked


_FREE_OF = re.compile(r"\b(?:without|free of|with no) (?P<ill>[a-z]{6,})\b", re.IGNORECASE)
STEM = 6  # letters by which "without cirrhosis" and "non-cirrhotic" meet


def _without_what_both_lack(asked: str, text: str) -> tuple[str, str]:
    """Question and text without what those lack whom both are of: "without cirrhosis"."""
    lacking = _FREE_OF.search(asked)
    if lacking is None:
        return asked, text
    stem = re.escape(lacking["ill"][:STEM])
    alike = re.search(rf"\b(?:non-?|(?:without|free of|with no) ){stem}[a-z]*", text, re.I)
    if alike is None:
        return asked, text
    return blanked(asked, lacking.span()), blanked(text, alike.span())


_ON_A_DRUG = re.compile(  # whom it is seen in: the drug acts on nothing that is told
    r"\b(?:(?:non-?)?responders to|(?:patients|people|those|women|men|persons|children|adults)"
    r" (?:on|given|receiving|taking|treated with)) (?:[\w-]+ ){1,3}?"
    r"(?P<drug>[a-z]+(?:tor|ker|ist)s?)\b",
    re.IGNORECASE,
)
_RESPONDERS = re.compile(r"\b(?P<non>non-?)?responders?\b", re.IGNORECASE)


def is_of_other_responders(asked: str, text: str) -> bool:
    """Whether a question is on responders and a text on non-responders alone, or the reverse."""
    here, there = ({bool(m["non"]) for m in _RESPONDERS.finditer(t)} for t in (asked, text))
    return bool(here and there) and not here & there


def without_shared_attributes(asked: str, text: str) -> tuple[str, str]:
    """Question and text without what only says which in both: "damaged mitochondria"."""
    asked, text = _without_what_both_lack(asked, text)
    on, given = _ON_A_DRUG.search(asked), _ON_A_DRUG.search(text)
    if on and given:
        asked, text = blanked(asked, on.span("drug")), blanked(text, given.span("drug"))
    there = set(_attributes(text))
    for name in {said for said, _ in _attributes(asked)} & {said for said, _ in there}:
        asked = blanked(asked, *(span for said, span in _attributes(asked) if said == name))
        text = blanked(text, *(span for said, span in there if said == name))
    return asked, text


def _attributes(text: str) -> list[tuple[tuple[str, str], Span]]:
    """The participles right before a thing that are no word of amount, with its key."""
    starts = {item.start: item.key for item in things(text)}
    return [
        ((cue.text.lower(), starts[cue.end + 1]), (cue.start, cue.end))
        for cue in directions(text)
        if cue.form is Form.PARTICIPLE
        and cue.axis == "activity"
        and cue.end + 1 in starts
        and not AUXILIARY.search(text[: cue.start])
        and not _SUBJECT_BEFORE.search(text[: cue.start])
    ]


_SUBJECT_BEFORE = re.compile(r"(?:\d|[A-Z]{2})[\w-]*\s(?:\w+ly\s)?$")  # "miR-1 activated cells"


_HOW_MANY = re.compile(
    r"\b(?:more|less|fewer|higher|lower|commoner|rarer)\b[^?;]*?\bthan\b",
    re.IGNORECASE,
)
_NO_SHARE = re.compile(  # a part that is played, or a tie of which the other end is not told
    r"\broles?\b|\brelevance\b|\brelation(?:ship)?s?\b(?! (?:between|with|to)\b)", re.IGNORECASE
)
_SHARE = re.compile(
    r"\bdiffer|\bassociat|\bcorrelat|\blink|\b(?:more|less) |\bfrequen|\bprevalen|\bcommon", re.I
)


def is_of_no_share(asked: str, clause: str) -> bool:
    """Whether a clause denies a part that something plays, where it is asked who has more of it."""
    often = _HOW_MANY.search(asked) and _NO_SHARE.search(clause)
    return bool(often) and not _SHARE.search(clause)


_COMPARED_WITH = re.compile(
    r",?\s(?:(?:as )?compared (?:to|with)|in comparison (?:to|with)|relative to|versus|vs\.?)"
    r" (?P<second>[^,;?.()\[]+)",
    re.IGNORECASE,
)


def without_shared_second(asked: str, told: str) -> tuple[str, str]:
    """Question and text without what both compare with: "prolonged Y compared with B"."""
    here, there = _COMPARED_WITH.search(asked), _COMPARED_WITH.search(told)
    if here is None or there is None:
        return asked, told
    own = set(tokens(here["second"])) - STOPWORDS
    if (
        not own
        or not own <= set(tokens(there["second"]))
        or own & set(tokens(told[: there.start()]))
    ):
        return asked, told
    return asked[: here.start()] + asked[here.end() :], told[: there.start()] + told[there.end() :]


_LAST_ARM = re.compile(
    r"\s(?:with|on|for|in|under|after|given) (?:the )?(?P<arm>[\w/-]+(?: (?:group|arm))?)\W*$",
    re.IGNORECASE,
)


def without_other_arm(asked: str, text: str) -> str:
    """A text without what did not change in an arm that a question does not name.

    "Rates of Y did not change for B; however, rates for A fell": rates of Y for A fell.
    """
    for start, end in without_effect(text):
        verb, again = _FINITE.search(text, start, end), _AGAIN.match(text, end)
        if verb and again and _is_of_the_other_arm(asked, text[start:end], text[end:]):
            return f"{text[: verb.start()]}{text[again.end() :]}"
    return text


_FINITE = re.compile(r"\s(?:did|does|was|were|is|are|had|remained|showed)\b", re.IGNORECASE)
_AGAIN = re.compile(  # what stands for the subject of the clause before it
    r"[;,]?\s*(?:(?:however|but|while|whereas|although|yet),?\s*)+(?:the )?"
    r"(?:rates?|levels?|scores?|values?|numbers?|those|that|it|they)(?= (?:for|in|with|of|on) )",
    re.IGNORECASE,
)


def _is_of_the_other_arm(asked: str, clause: str, behind: str) -> bool:
    ours, theirs = _LAST_ARM.search(asked), _LAST_ARM.search(clause)
    if ours is None or theirs is None:
        return False
    one, other = (set(tokens(arm["arm"])) - STOPWORDS - _ARM_WORDS for arm in (ours, theirs))
    apart = bool(one and other) and not other & set(tokens(asked)) and not one & set(tokens(clause))
    return apart and one <= set(tokens(behind))


_ARM_WORDS = frozenset(tokens("group arm groups arms patients both either all"))
