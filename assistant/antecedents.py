"""What the pronouns of a follow-up stand for: what the last question and its answer spoke of."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.answerable import asked_noun
from assistant.asked import record_cues
from assistant.asked.another import subject_named
from assistant.asked.frame_words import AUXILIARY, LEAD_IN
from assistant.biology.concepts import SUBJECT, find_concepts
from assistant.biology.parties import sources
from assistant.biology.pathways import named_pathways
from assistant.lists.follow_ups import asked_about, in_brackets, items_of, mirna_names, trimmed
from assistant.lists.items import ITEM
from assistant.records import Answer
from index.mirna import find_mirnas
from index.names import find_entities
from index.spans import holds
from index.terms import STOPWORDS
from index.words import specificity

MOST_NAMES = 4
SPECIFIC = 0.5  # of a word's specificity; "ways" and "things" say nothing
_THINGS = re.compile(r"\b[a-z]{3,}[^\Wsui_]s\b")
_PATHWAY_ASKED = re.compile(
    r"\b(?:pathways?|ax[ei]s|signal(?:l)?ing(?: \w+)?|cascades?)\b", re.IGNORECASE
)


def subject(asked: str, answer: Answer) -> list[str]:
    """What "it" is: the miRNAs that the question named, else those that the answer brought."""
    if mirnas := asked_about(asked):
        return mirnas[:MOST_NAMES]
    if named := subject_named(asked):
        return [named.text]
    lead = answer.statements[0].text if answer.statements else ""
    if told := mirna_names(lead):
        return told[:MOST_NAMES]
    others = [entity.text for entity in find_entities(asked)]
    return list(dict.fromkeys(others))[:MOST_NAMES]


_THEY_DID = re.compile(  # what is done by those who report: "which cut-off did they use?"
    r"\b(?P<they>they|he|she)\b(?= (?:\w+ly |also |first |then |have |had )*(?:us|measur"
    r"|f(?:i|ou)nd|report|conclud|enrol|recruit|includ|stud|test|compar|ch(?:oo|o)s|show|look|propos|suggest"
    r"|appl|assess|examin|analy[sz]|investigat|defin|perform|pick|set|follow|observ|note|s(?:ee|aw)"
    r"|claim|argu|explain|interpret|publish|validat)\w*\b)"
    r"|\b(?P<their>their|his|her)\b(?= (?:\w+ ){0,2}?(?:stud(?:y|ies)|trials?|work|results?"
    r"|findings?|conclusions?|cohorts?|papers?|cut-?offs?|methods?|assays?|sample size|series|data"
    r"|experiments?)\b)",
    re.IGNORECASE,
)
_OTHERS_DO = re.compile(  # "how do exosomes enter cells, and which receptors do they use?"
    r"\b(?:cells?|exosomes?|vesicles?|evs?|mi(?:cro)?-?rnas?|proteins?|genes?|receptors?|patients?"
    r"|women|men|people|mice|animals|tumou?rs?|macrophages?|[a-z]+(?:cytes|blasts|clasts))\b",
    re.IGNORECASE,
)


def by_the_authors(question: str, asked: str) -> str | None:
    """A question with the authors that were spoken of for "they"; None where none were."""
    named, doing = record_cues.AUTHOR.search(asked), _THEY_DID.search(question)
    if named is None or doing is None or _OTHERS_DO.search(question[: doing.start()]):
        return None
    who = f"{named['author']}{' and colleagues' if doing['they'] else '’s'}"
    return question[: doing.start()] + who + question[doing.end() :]


def pathway_told(asked: str, answer: Answer) -> str:
    """The pathway that an answer gave, where one was asked for; "" for none."""
    if not _PATHWAY_ASKED.search(asked):
        return ""
    found = (axis["name"] for one in answer.statements for axis in named_pathways(one.text))
    return next(found, "")


def brought(asked: str, answer: Answer) -> list[str]:
    """The one miRNA that an answer gave to a question that named none."""
    if mirna_names(asked) or subject_named(asked) or not answer.statements:
        return []
    names = mirna_names(said_of(answer))
    return names if len(names) == 1 else []


def brought_several(asked: str, answer: Answer) -> bool:
    """Whether an answer gave miRNAs to a question that named none."""
    return not mirna_names(asked) and bool(mirna_names(said_of(answer)))


def said_of(answer: Answer) -> str:
    """All that an answer told."""
    return " ".join(statement.text for statement in answer.statements)


def plurals(asked: str) -> list[str]:
    """The things that a question is about, in order: "how large are exosomes?"."""
    asked = record_cues.AUTHOR.sub(" ", asked).lower()
    found = [word for word in _THINGS.findall(asked) if specificity(word) >= SPECIFIC]
    return list(dict.fromkeys(found))


# ── the pronouns themselves ────────────────────────────────────────────────────────────────

_PRONOUN = re.compile(
    r"\b(?:(?:either|any|each|both|one|which|all|some) of (?:these|those|them|the two)"
    r"|(?:this|that|these|those|the) (?:(?:latter|former|same|other) )?(?:mirnas?|micrornas?|ones?|two|three|molecules?)\b"
    r"|that one|this one|the ones?|it|(?:its|their)(?! own\W*$)|they|them|those(?! (?:with|without|who|whose|having|under|given|treated)\b)"
    r"|(?<!\bin )(?<!\bof )(?<!\bfor )(?<!\bamong )those|these|he|she"
    r"|(?:this|that)(?!\s+(?:is|was|the|\w+s\b)))\b(?!\s+(?:possible|known|true|that))",
    re.IGNORECASE,
)
_DUMMY = re.compile(
    r"\b(?:is|was) it (?:a |an |the |true|possible|known|that)\b|\bmake[s]? it\b", re.IGNORECASE
)
_DOES_SO = re.compile(  # a verb said before, and what it is said of
    r"\b(?:that|which|who) (?:also )?(?:do|does|did) (?:this|that|it|so|the same)(?: too| as well)?\W*$",
    re.IGNORECASE,
)


def has_pronoun(text: str) -> bool:
    """Whether a question has a pronoun that stands for something."""
    return bool(_PRONOUN.search(_DUMMY.sub(" ", text)))


def resolved(question: str, asked: str, answer: Answer) -> str:
    """Pronouns replaced by the names that the last exchange was about."""
    if carried := _of_the_sender(question, asked):
        return carried
    if not mirna_names(asked) and _is_on_no_mirna(question, asked):
        answer = replace(answer, statements=())
    names, setting = _names_meant(question, asked, answer), asked
    if len(names) > 1 and _ONE.search(_DUMMY.sub(" ", question)):
        if pathway := pathway_told(asked, answer):
            names, setting = [pathway], ""
        elif not mirna_names(asked):
            names = []
    spoken_of = [] if names else plurals(asked)
    if len(spoken_of) == 1 and len(_THEM.findall(question)) == 1:
        made = _the_one_named(asked, _THEM.sub(spoken_of[0], question))
        whole = SUBJECT.fullmatch(spoken_of[0])  # "hurdles" are hurdles to something
        return made if whole else f"{made.strip()} ({_setting_of(asked)})"
    if spoken_of and _FIELD.search(question):
        return _FIELD.sub(rf"the research on {spoken_of[0]}", question, count=1)
    if not names or _DOES_SO.search(question):
        return f"{question.strip()} {in_brackets(asked)}"
    if match := _standing_for(question, asked, names, several=bool(plurals(asked))):
        before, after = question[: match.start()], question[match.end() :]
        joined = " and ".join(names)
        middle = f"{joined}'s" if match[0].lower() in {"its", "their"} else joined
        of = _setting_of(setting)
        return f"{before}{middle}{after}".strip() + (f" ({of})" if of else "")
    return f"{question.strip()} {in_brackets(asked)}"


def _names_meant(question: str, asked: str, answer: Answer) -> list[str]:
    """What the last exchange spoke of: a list that it gave, the one thing asked for, or a name."""
    listed = items_of(answer) if _THEY.search(question) else []
    names = (not mirna_names(asked) and listed) or subject(asked, answer)
    if _IT.search(question) and not any(map(find_mirnas, names)) and (thing := _one_asked(asked)):
        return [f"the {thing}"]
    return names


_WHICH_THING = re.compile(rf"^{LEAD_IN}which\b", re.IGNORECASE)
_OF_A_THING = frozenset(  # nouns for no thing of which more is asked
    "year month week day date time number share percentage proportion study paper review author"
    " group team journal mirna microrna rna mir cell patient person woman man country reference".split()
)


def _one_asked(asked: str) -> str:
    """The one thing that the last question asked for, "which assay was used?"; "" for none.

    More is asked of it as "it", whatever else was named beside it.
    """
    noun = asked_noun(asked).lower() if _WHICH_THING.match(asked) else ""
    last = noun.split()[-1] if noun else ""
    one = last.isalpha() and not re.search(r"[^siu]s$", last) and last not in _OF_A_THING
    return noun if one and not find_entities(noun) else ""


def _the_one_named(asked: str, question: str) -> str:
    """A question with the only name of the last one for its "it", beside what "they" are."""
    named = {item.key: item.text for item in find_entities(asked)}
    if len(named) != 1 or _DUMMY.search(question):
        return question
    (name,) = named.values()
    return _IT.sub(lambda _: name, question, count=1)


def _is_on_no_mirna(question: str, asked: str) -> bool:
    """Whether pronouns stand for no miRNA of the answer: "which miRNAs help to build it?".

    "They" are cells or patients, where the last question spoke of such and asked for no miRNA.
    """
    they = _THEM.search(question) and not _ONE.search(question)
    others = they and not ITEM.search(asked) and plurals(asked)
    return bool(_WHICH_MIRNA.search(question) or others)


def _standing_for(
    question: str, asked: str, names: Sequence[str], *, several: bool
) -> re.Match[str] | None:
    """The first pronoun that can stand for these names, after `asked`.

    `several` is whether other things were spoken of, for which "they" stands rather than for one.
    """
    dummy = [match.span() for match in _DUMMY.finditer(question)]
    mirnas = any(map(find_mirnas, names))
    for match in _PRONOUN.finditer(question):
        if not mirnas and _THESE_THINGS.match(question, match.start()):
            continue  # "these tests" of a disease
        one = len(names) == 1
        if _OF_A_FINDING.match(question, match.end()):
            continue  # "is that shown in patients?"
        if _is_no_name(question, match):
            continue
        if one and (_SOME_OF.match(match[0]) or (several and _THEY.fullmatch(match[0]))):
            continue
        if _has_its_own(question, match, one=one):
            continue
        if not holds(dummy, match.start()):
            return match
    return None


_DEMONSTRATIVE = frozenset({"this", "that"})
_TO_A_NOUN = re.compile(  # "a drug" of "a drug that can ..."
    r"\b(?:an?|any|some|the|another|which|what|no|other) (?:[\w-]+ ){1,2}$", re.IGNORECASE
)
_RELATIVE = re.compile(
    rf" (?:(?:also|then|still) )?(?:{AUXILIARY}|\w{{3,}}s|\w{{3,}}ed)\b",
    re.IGNORECASE,
)
_UNDONE = re.compile(  # what is done to an event, and to no molecule: "can one undo this?"
    r"\b(?:undo|undone|revers(?:e|es|ed|ing)|prevent\w*|counter(?:act)?(?:s|ed|ing)?|overc[oa]m\w+"
    r"|avoid\w*|explain\w*|remed\w+|offset\w*|do|does|did|done|doing) $",
    re.IGNORECASE,
)


def _is_no_name(question: str, pronoun: re.Match[str]) -> bool:
    """Whether "this" or "that" is an event, or "that" only joins a clause: "a drug that can"."""
    if pronoun[0].lower() not in _DEMONSTRATIVE:
        return False
    before = question[: pronoun.start()]
    joins = pronoun[0].lower() == "that" and _RELATIVE.match(question, pronoun.end())
    return bool(_UNDONE.search(before) or (joins and _TO_A_NOUN.search(before)))


_OF_A_FINDING = re.compile(
    r" (?:(?:also|ever|really|actually|already|been) )*(?:shown|proven|proved|confirmed|demonstrated"
    r"|established|borne out|replicated|reproduced|good or bad|reversible|permanent|temporary|lasting"
    r"|causal|surprising|dose-dependent)\b",
    re.IGNORECASE,
)
_SOME_OF = re.compile(r"(?:either|any|each|both|one|which|all|some) of\b", re.IGNORECASE)
_WHICH_MIRNA = re.compile(
    r"\b(?:which|what|any) (?:(?!(?:of|in|do|does|is|are)\b)[\w-]+ )?(?:mi(?:cro)?-?rnas?|mirs?)\b",
    re.IGNORECASE,
)
_CARRIED = re.compile(  # what cells send, and no miRNA has: "which of their miRNAs?"
    r"\b(?:its|their) (?P<what>(?:(?:own|exosomal|vesicular|small|extracellular) )*"
    r"(?:mi(?:cro)?-?rnas?|mirs?|exosomes?|vesicles?|evs|cargo(?:e?s)?))\b",
    re.IGNORECASE,
)
_SENDERS = {"cell", "fluid"}
_WHICH_ONE = re.compile(  # "which cell is drawn in, and what is it turned into?"
    r"\b(?:which|what) (?!(?:is|are|was|were|do|does|did|can|could|has|have|about)\b)[\w-]+ "
    r"[^?.;]*\b(?:and|but) (?:what|how|where|why|when|to|into|by|is|was|does|did|can)\b[^?.;]*$",
    re.IGNORECASE,
)
_SOME = re.compile(  # "what do osteoclasts do when they take it up?"
    rf"{_THINGS.pattern}[^?.;]*\b(?:when|once|after|before|if|and|because|while|so|as|until)\b"
    r"[^?.;]*$"
)
_IN_FRONT = re.compile(  # "what about PTEN, is it lost too?"
    r"^\W*(?:(?:and|but|so|ok(?:ay)?|what about|how about) )*(?P<what>[\w/-]+(?: [\w/-]+){0,4}?)"
    r"(?:[,:;]| [-–—]) [^?.;]*$",
    re.IGNORECASE,
)


def _of_the_sender(question: str, asked: str) -> str | None:
    """What is sent, asked of what the last question named as sending it, else of its first cell."""
    carried = _CARRIED.search(question)
    if carried is None:
        return None
    told = [asked[start:end] for start, end in sources(asked)]
    named = (asked[one.start : one.end] for one in find_concepts(asked) if one.kind in _SENDERS)
    sender = next(iter((*told, *named)), "")
    if not sender:
        return f"{question.strip()} {in_brackets(asked)}"
    before, after = question[: carried.start()], question[carried.end() :]
    return f"{before}the {carried['what']} of {sender}{after}".strip() + f" ({_setting_of(asked)})"


def _has_its_own(question: str, pronoun: re.Match[str], *, one: bool) -> bool:
    """Whether a pronoun stands for what its own sentence named before it."""
    before, said = question[: pronoun.start()], pronoun[0].lower()
    if said not in {"it", "its", "they", "them", "their"} or _PRONOUN.search(before):
        return False
    if (front := _IN_FRONT.match(before)) and find_entities(front["what"]):
        return True
    if said in {"it", "its"}:
        return bool(_WHICH_ONE.search(before))
    return one and bool(_SOME.search(before))


_THESE_THINGS = re.compile(r"(?:these|those) [a-z]+s\b(?! \w+s\b)", re.IGNORECASE)
_THEY = re.compile(r"\b(?:they|them|their|those|these)\b", re.IGNORECASE)
_THEM = re.compile(r"\b(?:them|they)\b", re.IGNORECASE)
_ONE = re.compile(r"\b(?:it|its|(?:that|this|the) (?:one|mi(?:cro)?-?rna))\b", re.IGNORECASE)
_IT = re.compile(r"\bit\b", re.IGNORECASE)
_FIELD = re.compile(r"\b(?:this|that|the) (?:research|field|work|area)\b", re.IGNORECASE)


def _setting_of(question: str) -> str:
    """The content words of the last question, without its question words."""
    words = [
        word for word in re.findall(r"[\w/+-]+", trimmed(question)) if word.lower() not in STOPWORDS
    ]
    return " ".join(words)
