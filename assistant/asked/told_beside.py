"""What a speaker tells beside a question: of himself, of who asked him, of what it is for.

"Our trial takes serial serum. Which miRNAs are suggested for following patients?" asks nothing of
trials. Such a story may help to find, and is no part of what is asked, where the question stands
alone; what it names may narrow the question all the same, which is for the evidence to tell.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.asked import needs
from assistant.asked.frame_words import AUXILIARY, LEAD_IN
from assistant.asked.naming import Vocabulary, is_known, name_entities, unseen_capitals
from assistant.asked.wanted import Evidence, unmet
from index.names import Entity, find_entities
from index.sentences import split
from index.terms import STOPWORDS

_AT_WORK = (
    r"(?:colleagues?|co-?workers?|students?|boss|supervisor|professor|pi|chief|head|registrar"
    r"|residents?|trainees?|fellows?|postdocs?|neighbou?rs?|friends?|consultants?|nurses?|doctors?"
    r"|oncologists?|surgeons?|pathologists?|radiologists?|pharmacists?|statisticians?|technicians?"
    r"|librarians?|editors?|reviewers?|referees?|examiners?|tutors?|lecturers?|teachers?"
    r"|journalists?|chair|collaborators?|co-?authors?)"
)
_SPEAKER = re.compile(
    r"\b(?:i|we|my|our|us|me|myself|ourselves|mine|ours)\b"
    r"|^\W*(?:(?:an?|the|some|many) (?:\w+ )?)?"
    rf"{_AT_WORK}\b|\bjournal club\b|^\W*(?:was|been|just back|back|am|sitting|working|writing"
    r"|preparing|asking|dictating|reading|sorry|thanks?|thank you|hello|hi|hey)\b",
    re.IGNORECASE,
)
_PIECE = (  # what somebody writes or speaks, for which he asks
    r"(?:hand-?outs?|leaflets?|brochures?|flyers?|posters?|slides?|slide decks?|talks?|lectures?"
    r"|seminars?|presentations?|courses?|class(?:es)?|lessons?|essays?|thes[ie]s|dissertations?"
    r"|chapters?|abstracts?|manuscripts?|applications?|proposals?|protocols?|exams?|vivas?"
    r"|quiz(?:zes)?|newsletters?|web ?(?:site|page)s?|blogs?|faqs?|meetings?|(?:tumou?r )?boards?"
    r"|mdts?|journal clubs?|ward rounds?|teaching(?: sessions?)?|workshops?|reports?|notes?"
    r"|summar(?:y|ies))"
)
_MADE_FOR = re.compile(  # "For a HER2 clinic handout: ...": what the piece is called asks nothing
    rf"^\W*(?:i need (?:this|it) )?(?:for|in|towards?) (?:an?|the|my|our|this|tomorrow['’]s"
    rf"|today['’]s|next week['’]s|\w+['’]s) (?P<called>(?:[\w/+-]+ ){{0,4}}?){_PIECE}"
    r"(?P<more>[^:,;.?!]{0,40}?)[:,;–-]+\s+",
    re.IGNORECASE,
)
_ASKS = (
    r"(?:(?:(?:in|by|through|from|to|with|on) )?(?:which|what|whom|whose)|who|how|why|where|when|is"
    r"|are"
    r"|was|were|do|does|did|can|could|would|has|have|name|list|give|tell)\b"
)
_ORDERS = re.compile(
    r"\W*(?:please |kindly |now )*(?:name|list|give|tell|explain|describe)\b", re.I
)
_LEAD = re.compile(  # "As we see many such women, which ...", "In our MDT: does ..."
    r"^\W*(?:(?:as|because|since|seeing|being|having|working|coming|speaking|asking"
    r"|in|at|with|on|from|for)\b"
    rf"[^?.;]{{5,160}}?)[,:;–-]+\s+(?={LEAD_IN}{_ASKS})",
    re.IGNORECASE,
)
_REASON = re.compile(  # "Which ...? I ask because ...", "which ..., since we ..."
    r"(?:,|\s)\s*\(?(?:because|since|as) (?:i|we|my|our)\b[^?]{5,}(?=\W*$)", re.IGNORECASE
)
_POINTS = re.compile(
    r"\b(?:this|that|these|those|it|its|they|them|their|such|there|then|she|her|he|his|him)\b",
    re.IGNORECASE,
)
_AT_THE_PAPER = re.compile(  # "was this a blinded study?" points at nothing that is told beside it
    r"\b(?:this|that|it) (?:an? (?:[\w-]+ ){0,4}?)?(?:study|trial|paper|review|article|work)\b",
    re.IGNORECASE,
)
_PART = re.compile(  # "How does X do Y? which enzyme": the second question is about the first
    r"^(?P<whole>\W*\w.{14,}?)\s?[?,;.]+ (?:and )?(?:(?:by|through|via|with|in|on) )?"
    r"(?P<part>(?:which|what) (?:[\w-]+ ){0,2}?[\w-]+)\W*$",
    re.IGNORECASE,
)
_VERB = re.compile(rf"\b{AUXILIARY}\b", re.IGNORECASE)
_MOST_WORDS = 60  # of a story
_LEAST_WORDS = 3  # of a question that stands alone


@dataclass(frozen=True, slots=True)
class Alone:
    """A question without what is told beside it.

    `asked` is what is to be read, `beside` what was told, and `called` the title of what is made:
    a "HER2 clinic" handout is of no receptor.
    """

    asked: str
    beside: str
    called: str = ""


def asked_alone(text: str) -> Alone | None:
    """What a text asks, without what its speaker tells beside that; None where he tells nothing."""
    rest = text.strip()
    told: list[str] = []
    if made := _MADE_FOR.match(rest):
        told.append(made["more"])
        rest = rest[made.end() :]
    before, rest, after = _asking_sentences(rest)
    told += [before, after]
    if (lead := _LEAD.match(rest)) and _SPEAKER.search(lead[0]):
        told.append(lead[0])
        rest = rest[lead.end() :]
    if (reason := _REASON.search(rest)) and len(rest[: reason.start()].split()) >= _LEAST_WORDS:
        told.append(reason[0])
        rest = f"{rest[: reason.start()].rstrip()}?"
    beside = " ".join(" ".join(told).split())
    spoken = made or _SPEAKER.search(beside)
    if not spoken or len(rest.split()) < _LEAST_WORDS or len(beside.split()) > _MOST_WORDS:
        return None
    return Alone(_with_what_is_meant(rest, beside), beside, made["called"] if made else "")


def _asking_sentences(text: str) -> tuple[str, str, str]:
    """What stands before the sentences that ask, these themselves, and what stands behind."""
    spans = split(text)
    asking = [at for at, (start, end) in enumerate(spans) if _asks(text[start:end])]
    if not asking:
        return "", text, ""
    start, end = spans[asking[0]][0], spans[asking[-1]][1]
    return text[:start].strip(), text[start:end].strip(), text[end:].strip()


def _asks(sentence: str) -> bool:
    return sentence.rstrip().endswith("?") or bool(_ORDERS.match(sentence))


_OWN_STUDY = re.compile(
    r"\b(?:my|our) (?:[\w-]+ ){0,2}?(?:trials?|study|studies|cohorts?|unit|ward|clinic|lab"
    r"|group|team|department|hospital|practice|institute)\b"
    r"|\b[\w-]*olog(?:y|ists?|ical)\b",  # what the speaker's own trade is called
    re.IGNORECASE,
)


def of_the_matter(beside: str) -> str:
    """What is told beside a question, without the names of the speaker's own place and trade."""
    return " ".join(_OWN_STUDY.sub(" ", beside).split())


def _with_what_is_meant(asked: str, beside: str) -> str:
    """A question that points back, with the words that it may point at in brackets behind it."""
    if not _POINTS.search(_AT_THE_PAPER.sub("", asked)):
        return asked
    places = {item.text for item in find_entities(beside) if _is_place(item, beside)}
    words = re.findall(r"[\w/+-]+", of_the_matter(beside))
    kept = " ".join(word for word in words if not (word.lower() in STOPWORDS or word in places))
    return f"{asked} ({kept})" if kept else asked


def part_asked(text: str) -> Alone | None:
    """The second of two questions, where it is a bare "which enzyme?" about the first.

    It has to ask for a thing of a kind: of "and with what effect?" no evidence can fall short.
    """
    match = _PART.match(text.strip())
    if match is None or _VERB.search(match["part"]) or "(" in match["whole"]:
        return None
    part = match["part"]
    if not (needs.parts(part, ()) or needs.asked_for(part, (), ()) or needs.quantities(part)):
        return None
    return Alone(f"{part}? ({match['whole'].strip()})", match["whole"])


_AT = re.compile(  # before a name of a place, a meeting or an office: "at ASCO", "in our MDT"
    r"\b(?:(?:at|from|near|via|attended|attend|visited|joined|called)(?: (?:the|last|this|our|my))?"
    r"|(?:our|my|the) (?:local |own |last |next )?|(?:dr|prof|mrs?|ms|miss|sister|nurse)\.?) ?$",
    re.IGNORECASE,
)
_SUFFERER = re.compile(
    r"[-\s]*(?:positive|negative|low|high)?[-\s]*(?:patients?|wom[ae]n|m[ae]n|cases?|cohorts?|disease|tumou?rs?"
    r"|cancers?|samples?|arm|group|treated)\b",
    re.IGNORECASE,
)


def _is_place(item: Entity, text: str) -> bool:
    behind = _SUFFERER.match(text, item.end)
    return item.kind == "symbol" and bool(_AT.search(text[: item.start])) and not behind


def names_beside(alone: Alone, vocabulary: Vocabulary) -> list[Entity]:
    """The names told beside a question that may narrow it."""
    named = [*name_entities(alone.beside, vocabulary), *unseen_capitals(alone.beside, vocabulary)]
    return [item for item in named if not _is_place(item, alone.beside)]


def narrows(alone: Alone, vocabulary: Vocabulary) -> bool:
    """Whether what is told beside a question names what no source has."""
    return not all(is_known(item, vocabulary) for item in names_beside(alone, vocabulary))


def untold_beside(alone: Alone, told: Sequence[Evidence], vocabulary: Vocabulary) -> bool:
    """Whether the evidence lacks what is named beside a question: a disease, a fluid, a drug."""
    matter = of_the_matter(f"{alone.called} {alone.beside}")
    if unmet(needs.settings(matter), told):
        return True
    there = {key for one in told for key in one.symbols} | {
        key for one in told for mirna in one.mirnas for key in (mirna.key, mirna.base)
    }
    return not {item.key for item in names_beside(alone, vocabulary)} <= there


_CASE = re.compile(  # who is told of before the question, and not what is asked
    r"\b(?:patient|pt|case|client|lady|gentleman|wom[ae]n|m[ae]n|girl|boy|child|\d{2}-?\s?(?:year|y/?o))\b",
    re.IGNORECASE,
)
_TUBE = re.compile(  # what keeps blood from clotting, and the tubes that have it
    r"(?:(?:K[23]-?)?EDTA|ACD(?:-A)?|CPDA?|CTAD|PAXgene|Streck|SST|heparin|citrate)\b"
    r"(?=[- ](?:anticoagulated )?(?:plasma|blood|tubes?|vacutainers?|samples?))",
    re.IGNORECASE,
)
_OF_WHAT_WAS_TOLD = re.compile(  # "does it matter?", "which miRNAs make them resistant?"
    r"\b(?:it|its|this|that|these|those|such|drugs?|medicines?|treat\w*|therap\w*|dos(?:e|es|age)"
    r"|resist\w*|respon\w*|sensitiv\w*|toxic\w*|side[- ]effects?|adverse|interact\w*|both)\b",
    re.IGNORECASE,
)


def told_of_the_case(
    core: str, asking: str, entities: Sequence[Entity], vocabulary: Vocabulary
) -> tuple[Entity, ...]:
    """The names that no source has and that only describe a patient before the question is asked.

    "My patient has HIV and is on X. Why is A1c not to be trusted?" asks of A1c. Nor does it ask
    for the tubes that blood was drawn into: "we keep EDTA plasma. Which miRNAs are read in plasma?"
    """
    start = len(core) - len(asking)
    drawn = [item for item in entities if item.start < start and _TUBE.match(core, item.start)]
    of_a_case = _CASE.search(core[:start]) and not _OF_WHAT_WAS_TOLD.search(asking)
    if of_a_case and any(is_known(item, vocabulary) for item in entities if item.start >= start):
        drawn = [item for item in entities if item.start < start]
    return tuple(item for item in drawn if not is_known(item, vocabulary))
