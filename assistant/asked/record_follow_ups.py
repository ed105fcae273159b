"""Follow-ups on records that were just shown: "when was it published?", "which is older?"."""

import re
from collections.abc import Sequence

from assistant.asked import record_cues
from assistant.asked.frame_words import LEAD_IN
from assistant.asked.record_parts import Left
from assistant.asked.unlisted_words import without_unlisted
from assistant.records import Answer, CitedStudy, Statement
from index.authors import surname
from index.mirna import MirnaMention, find_mirnas
from index.terms import STOPWORDS, tokens

MOST_MEANT = 6  # records; a longer list is not what "it" or "the two" stand for
MOST_GIVEN = 12  # records behind what was told, where all of them are asked for
_PRINTED = (  # what only a record has
    r"published|journals?|dois?|pmids?|titles?|years?|(?:co-?)?authors?|wrote|written|volumes?|pages?"
    r"|(?:full )?(?:citations?|references?|records?)|sources?|stud(?:y|ies)|papers?|articles?"
    r"|reports?"
)
_OF_A_PAPER = re.compile(rf"\b(?:{_PRINTED})\b", re.IGNORECASE)
_FIELDS = re.compile(  # what a record has, or how it stands to another one
    rf"\b(?:{_PRINTED}|appear\w*|print\w*|come out|came out|older|oldest|newer|newest|earlier|later"
    r"|more recent|first|last|reviews?)\b",
    re.IGNORECASE,
)
_KNOWN = (
    r"(?:known|established|clear|shown|found|reported|discovered|demonstrated|published|described)"
)
_IT = r"(?:it|that|this)"
_FINDING = (
    rf"(?:{_IT}|(?:that|this|the|these|those)"
    r" (?:findings?|results?|discovery|work|study|observations?|experiments?|research))"
)
_SINCE_WHEN = re.compile(  # when a finding was made is told by the year of its study
    rf"\W*{LEAD_IN}(?:since when (?:is|was|has|have) {_FINDING} (?:been )?{_KNOWN}"
    rf"|how long has {_FINDING} been {_KNOWN}"
    rf"|(?:when|in which year|in what year|what year) (?:was|did|is) {_FINDING}"
    rf"(?: (?:first|originally))? (?:{_KNOWN}|printed|come out|done|made)"
    rf"|how (?:old|recent|new|fresh|long ago|up[- ]to[- ]date) (?:is|was) {_FINDING}"
    rf"|is {_FINDING} (?:a )?(?:new|recent|old)(?: (?:finding|result|discovery|one))?)\W*",
    re.IGNORECASE,
)
_DEFINED = re.compile(  # no finding: "what is an exosome?"
    r"\W*(?:what (?:is|are) (?:an? |the )?[\w-]+(?: [\w-]+){0,2}"
    r"|what does .{2,40} (?:mean|stand for))\W*",
    re.IGNORECASE,
)
_DONE_BY = re.compile(  # "who did this work, and when was it printed?"
    rf"\bwho (?:did|made|carried out|conducted|published|reported|ran|led) {_FINDING}"
    r"|\bwhere (?:can|could|do|should|might|may) (?:i|we|one) (?:read|look)(?: (?:it )?up)?"
    rf" (?:on|about|at|into) {_FINDING}"
    rf"|\b(?:was|did|is) {_IT} (?:first )?(?:printed|published|reported|come out)\b"
    rf"|\b(?:cite|reference|quote) {_FINDING}|\bwhere did {_IT} (?:first )?appear\b"
    r"|^\W*(?:according to whom?|says? who|who says (?:so|that|this|it)|on whose authority)\W*$",
    re.IGNORECASE,
)
NOT_BEHIND = (  # the article behind it is a cited one, and so is the one for the first of two
    r"(?! (?:behind|underlying|supporting"
    r"|(?:for|on|about) (?:the )?(?:first|second|third|last|former|latter))\b)"
)
_THE_PAPER = re.compile(  # which is the document itself
    rf"\b(?:this|the|your) (?:whole )?(?:review|paper|article|manuscript)\b{NOT_BEHIND}",
    re.IGNORECASE,
)
_FETCHED = re.compile(  # but after what was told, "give me the paper" asks for the one behind it
    rf"^\W*{LEAD_IN}(?:(?:can|could|may|would) (?:you|i|we) |i(?:['’]d| would) like (?:to )?"
    r"|i (?:want|need) (?:to )?)?(?:please )?(?:give|show|send|get|find|fetch|cite|see|read|have"
    r"|what(?:['’]s| is)|which is)?(?: me| us)? ?the (?:paper|article)(?: itself| myself)?"
    r"(?:,? please)?\W*$",
    re.IGNORECASE,
)
_SAID_OF_IT = re.compile(  # "was that published in Nature?"
    r"(?P<it>\b(?:was|is|were|did) (?:it|that|this|they)\b[^?]{0,20}"
    r"\b(?:published|printed|appear\w*|come out|came out)) in\b[^?]*",
    re.IGNORECASE,
)
_POINTING = frozenset(
    "both two pair either them those these it that this ones one when where who which what whose"
    " was were is are did do does and or the a an of behind in on by give show me us full also"
    " please like would could should must want wanted need have see read myself complete whole"
    " cite can read up d ll s properly correctly according whom says so authority ran experiment"
    " experiments research finding findings result results discovery observation".split()
)
_ASIDE_OF_IT = _POINTING | STOPWORDS | record_cues.LOOKUP_WORDS  # words that bring no subject


def of_the_records(question: str, answer: Answer) -> str | None:
    """The question with the records of the answer that it points at; None where it does not.

    It points at them where it asks for what records have, or for what people ask of papers, and
    brings no subject of its own; or where it tells one of them from the others.
    """
    if _THE_PAPER.search(question) and not _FETCHED.match(question):
        return None
    studies = _shown(answer)
    if _SINCE_WHEN.fullmatch(question) and not _DEFINED.fullmatch(answer.question):
        asked = "In which year was that published?"
        return _pointing(asked, studies[:MOST_MEANT] or _behind(asked, answer))
    if elsewhere := _elsewhere(question, studies):
        return elsewhere
    if (number := _beside(question, answer, studies)) is not None:
        return f"What is reference {number}?"
    if picked := _picked(question, studies):
        return _pointing(question, picked)
    if meant := _among_the_told(question, answer, studies):
        return _pointing(question, meant)
    if find_mirnas(question):
        return None
    rest = _FIELDS.sub(" ", _SAID_OF_IT.sub(r"\g<it> ", question))
    done = bool(_DONE_BY.search(question))
    of_a_record = done or rest != question or (studies and without_unlisted(question) is not None)
    words = re.findall(r"[a-z][\w-]*", (without_unlisted(rest) or rest).lower())
    if not of_a_record or any(word not in _ASIDE_OF_IT for word in words):
        return None
    if not studies:
        return _pointing(question, _behind(question, answer))
    return _pointing(question, studies) if len(studies) <= MOST_MEANT else None


def _names_all(text: str, mirnas: Sequence[MirnaMention]) -> bool:
    there = [one.mirna for one in find_mirnas(text)]
    return all(any(one.mirna.matches(other) for other in there) for one in mirnas)


def _pointing(question: str, studies: Sequence[CitedStudy]) -> str | None:
    named = _named(studies) if studies else ""
    return f"{question.strip()} ({named})" if named else None


_AUTHOR_MEANT = re.compile(
    r"\b(?:he|him|she|they|his|her|their|(?:this|that|the same|the) (?:first |last |senior )?"
    r"(?:person|author|scientist|researcher|writer|name|group|team|lab|woman|man))\b",
    re.IGNORECASE,
)
_OTHER_ENTRIES = re.compile(
    r"\b(?:other|another|more|further|second|else)\b[^?]{0,30}"
    r"\b(?:entr(?:y|ies)|references?|papers?|articles?|publications?|works?|stud(?:y|ies)|records?"
    r"|numbers?|by)\b"
    r"|\belsewhere\b|\banything else\b|\bany other (?:time|place)\b|\b(?:more than once|again)\b",
    re.IGNORECASE,
)

_OF_THE_TABLE = re.compile(r"\b(?:tables?|rows?|panels?|figures?)\b", re.IGNORECASE)
_FIRST = re.compile(r"\b(?:first|lead(?:ing)?) author|\bfirst-authored\b", re.IGNORECASE)
_SAME_JOURNAL = re.compile(r"\b(?:that|this|the same|its) journal\b", re.IGNORECASE)
_OTHER_ONES = re.compile(
    rf"{_OTHER_ENTRIES.pattern}|\b(?:other|others|another|more|second|else)\b[^?]{{0,30}}"
    r"\b(?:ones?|with|of|from|has|have)\b",
    re.IGNORECASE,
)


def _elsewhere(question: str, studies: Sequence[CitedStudy]) -> str | None:
    """A question for the other entries of the first author of the one record that was shown."""
    if len(studies) != 1 or not studies[0].authors or find_mirnas(question):
        return None
    shown = surname(studies[0].authors[0])
    named = _named(studies)
    besides = f" other than {named}" if named else ""
    if _OTHER_ONES.search(question):
        if re.search(rf"\b{re.escape(shown)}s?\b", question):
            first = " as first author" if _FIRST.search(question) else ""
            return f"Which entries of the reference list are by {shown}{first}{besides}?"
        if studies[0].journal and _SAME_JOURNAL.search(question):
            return f"Which entries of the reference list are in {studies[0].journal}{besides}?"
    if not (_AUTHOR_MEANT.search(question) and _OTHER_ENTRIES.search(question)):
        return None
    if _OF_THE_TABLE.search(question):
        return None
    return f"Which entries of the reference list are by {studies[0].authors[0]}?"


def author_shown(answer: Answer) -> str:
    """The first author of the one record that an answer shows; "" where it shows none or more."""
    studies = _shown(answer)
    return surname(studies[0].authors[0]) if len(studies) == 1 and studies[0].authors else ""


_NEXT = re.compile(
    r"\b(?:next|following|(?:one|ref(?:erence)?|entry) after|after (?:that|it))\b", re.I
)
_PREVIOUS = re.compile(
    r"\b(?:previous|preceding|prior|(?:one|ref(?:erence)?|entry) before|before (?:that|it))\b", re.I
)
_BARE_NUMBER = re.compile(
    r"^\W*(?:(?:and|or|what about|how about|also|then|show|give me)\b\W*)*"
    r"(?:(?:no|number|nr|ref|reference|entry)\b\W*)?(?P<number>\d{1,4})(?:,? please)?\W*$",
    re.IGNORECASE,
)


def _beside(question: str, answer: Answer, studies: Sequence[CitedStudy]) -> int | None:
    """The number of the entry that is asked for by its place beside the one shown."""
    numbers = [study.number for study in studies if study.number is not None]
    if not numbers:
        return None
    if bare := _BARE_NUMBER.match(question):
        asked = record_cues.BIBLIOGRAPHY.search(answer.standalone.lower())
        return int(bare["number"]) if asked else None
    for pattern, number in ((_NEXT, max(numbers) + 1), (_PREVIOUS, min(numbers) - 1)):
        words = re.findall(r"[a-z][\w-]*", pattern.sub(" ", question).lower())
        if pattern.search(question) and all(word in _ASIDE_OF_IT for word in words):
            return number
    return None


_NTH = "first second third fourth fifth sixth".split()
_ONE_OF_THEM = re.compile(
    r"\b(?:the|that|which|this)(?! same) (?:[\w-]+ ){0,3}ones?\b|\bof (?:them|these|those)\b",
    re.IGNORECASE,
)
_BY_PLACE = re.compile(
    rf"\b(?P<nth>{'|'.join(_NTH)}|last) (?:one|of (?:them|these|those)|paper|entry|reference)\b",
    re.IGNORECASE,
)
ENOUGH = 0.5  # of what tells one of several records from the others


def _picked(question: str, studies: Sequence[CitedStudy]) -> list[CitedStudy]:
    """Those of several records that a question tells apart: "the one with 4T1 cells, please"."""
    if len(studies) < 2 or not _ONE_OF_THEM.search(question):
        return []
    if placed := _BY_PLACE.search(question):
        at = {word: place for place, word in enumerate(_NTH)}.get(placed["nth"].lower(), -1)
        return [studies[at]] if at < len(studies) else []
    named = find_mirnas(question)
    if named:
        studies = [study for study in studies if _names_all(study.raw, named)]
    left = Left(question)
    for one in named:
        left.blank(one.start, one.end)
    left.take(_FIELDS)
    own = {
        token
        for word in re.findall(r"\w[\w-]*", left.text.lower())
        if word not in _ASIDE_OF_IT
        for token in tokens(word)
    }
    shares = [len(own & set(tokens(study.raw))) for study in studies]
    best = max(shares, default=0)
    if not (own or named) or best < ENOUGH * len(own):
        return []
    return [study for study, share in zip(studies, shares, strict=True) if share == best]


_A_GROUP = (
    r"(?:one|a single|the same|a|just one|only one|one and the same) (?:\w+ )?"
    r"(?:group|team|lab|laboratory|stud(?:y)|paper|author|source|set of authors)"
)
_COMES = r"(?:come|comes|stem|stems|been|work|shown|found|reported|published|done)"
_ONE_GROUP = re.compile(  # "is that from one group only?", "do both come from the same team?"
    rf"^\W*{LEAD_IN}(?:is|are|was|were|do|does|did|has|have) (?:all )?"
    r"(?:it|that|this|these|those|both|they|all|the (?:two|three|findings?|results?))\b[^?]{0,30}?"
    rf"(?:\b{_COMES} )?(?:all )?(?:from|by|of|the work of) (?:just |only )?{_A_GROUP}\b",
    re.IGNORECASE,
)
_OF_ONE = re.compile(  # "the paper for the second one", "and the reference for miR-9?"
    r"\b(?:for|of|on|behind|about)\s+(?:the )?"
    rf"(?:(?P<nth>{'|'.join(_NTH)}|last|former|latter)(?: (?:one|mirna|of (?:them|these|those)))?"
    r"|(?P<name>[^?,;]*\d[\w/-]*))(?:,? (?:from|published|printed|out))?\W*$",
    re.IGNORECASE,
)
_PLACES = {"former": 0, "latter": -1, "last": -1}


def _among_the_told(
    question: str, answer: Answer, shown: Sequence[CitedStudy]
) -> Sequence[CitedStudy]:
    """All studies behind what was told, where it is asked if they are of one group; or some one."""
    if _ONE_GROUP.search(question):
        return shown or studies_told(answer)
    return _of_one_told(question, answer)


def _of_one_told(question: str, answer: Answer) -> list[CitedStudy]:
    """The studies, among those behind what was told, of the one name that is asked for.

    It is given by itself or by its place among those of the last question.
    """
    match = _OF_ONE.search(question)
    rest = question[: match.start()] if match else ""
    words = re.findall(r"[a-z][\w-]*", _FIELDS.sub(" ", rest).lower())
    if not match or not _OF_A_PAPER.search(rest) or any(one not in _ASIDE_OF_IT for one in words):
        return []
    named = _apart(match["name"] or answer.standalone)
    at = 0
    if nth := (match["nth"] or "").lower():
        at = _PLACES.get(nth, _NTH.index(nth) if nth in _NTH else 0)
    if not -len(named) <= at < len(named) or (match["name"] and len(named) > 1):
        return []
    titled = [one for one in studies_told(answer) if _names_all(one.raw, named[at])]
    return titled or _told_of(named[at], answer)


def _told_of(mirnas: Sequence[MirnaMention], answer: Answer) -> list[CitedStudy]:
    """The studies behind what was told of some miRNAs, which their titles need not name."""
    for statement in answer.statements:
        if _names_all(statement.text, mirnas) and (found := _of_statement(statement, answer)):
            return found
    return []


def _apart(text: str) -> list[list[MirnaMention]]:
    """The miRNAs of a text, those that one name has together: "miR-221/222 and miR-9"."""
    groups: list[list[MirnaMention]] = []
    for one in find_mirnas(text):
        before = groups[-1][-1] if groups else None
        if before and (one.start < before.end or text[before.end : one.start].strip() == "/"):
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups


_NAMED = re.compile(r" \((?:DOI 10\.\S+|references? \d)[^()]*(?:\([^()]*\)[^()]*)*\)$")


def points_at_records(standalone: str) -> bool:
    """Whether a question was made by `of_the_records`: it has no other subject."""
    return bool(_NAMED.search(standalone))


def _shown(answer: Answer) -> list[CitedStudy]:
    """The studies whose entries of the reference list an answer shows."""
    return [
        study
        for citation in answer.citations
        for study in citation.references
        if study.raw in citation.quote
    ]


_THAT = re.compile(r"\b(?:that|this|those|these|both|them|whose)\b", re.IGNORECASE)
_ALL = re.compile(
    r"\b(?:both|all|them|those|these|references|citations|sources|studies|papers|records|dois)\b",
    re.I,
)
_OTHERS = re.compile(  # than those that were told of
    r"\b(?:other|others|another|else|more|further|any|how many|how long)\b", re.IGNORECASE
)
_THE_RECORD = re.compile(  # "I'd like the citation in full": the article may be the document
    r"\b(?:the|its|an?|full|complete|whole) (?:citation|reference|source|record)\b", re.IGNORECASE
)
_FEW_WORDS = 4  # of a question that is nothing but the name of a field: "and the doi?"


def _behind(question: str, answer: Answer) -> list[CitedStudy]:
    """The studies that what was told rests on: of its first statement, or of all that is told."""
    few = len(question.split()) <= _FEW_WORDS and not re.search(r"\bauthors\b", question, re.I)
    done = _DONE_BY.search(question)
    if not (_OF_A_PAPER.search(question) or done) or _OTHERS.search(question):
        return []
    pointed = any(one.search(question) for one in (_THAT, _ALL, _THE_RECORD, _FETCHED))
    if not (pointed or few or done):
        return []
    return studies_told(answer) if _ALL.search(question) else _first_told(answer)


def studies_told(answer: Answer) -> list[CitedStudy]:
    """The studies behind all that was told; none where they are more than a few."""
    found = {study.raw: study for one in answer.statements for study in _of_statement(one, answer)}
    return list(found.values()) if len(found) <= MOST_GIVEN else []


def resting(answer: Answer) -> Statement | None:
    """The first statement that rests on studies; else the first one."""
    told = answer.statements
    return next((one for one in told if _of_statement(one, answer)), told[0] if told else None)


def _first_told(answer: Answer) -> list[CitedStudy]:
    told = resting(answer)
    return _of_statement(told, answer) if told else []


def _of_statement(statement: Statement, answer: Answer) -> list[CitedStudy]:
    cited = [item for item in answer.citations if item.number in statement.citations]
    return [study for item in cited for study in item.references]


def _named(studies: Sequence[CitedStudy]) -> str:
    """Studies as a look-up names them: by DOI where all have one, which no other list doubles.

    "" where one of them has neither a DOI nor a number.
    """
    dois = [study.doi for study in studies if study.doi]
    if len(dois) == len(studies):
        return "DOI " + ", ".join(dois)
    numbers = [str(study.number) for study in studies if study.number is not None]
    if len(numbers) < len(studies):
        return ""
    return ("references " if len(numbers) > 1 else "reference ") + ", ".join(numbers)
