"""What two texts speak of: names, concepts and plain words, under keys by which they meet."""

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.biology.concepts import Concept, find_concepts
from assistant.polarity.effects import directions
from index.mirna import find_mirnas
from index.names import Entity, find_entities
from index.spans import Span, overlaps
from index.terms import STOPWORDS, tokens

SAID = 0.75  # share of a question's words that a sentence must have to affirm a plain question
NAME_WEIGHT = 2.0  # what a name counts beside a plain word
_ALIGNED = frozenset(  # concepts by which two texts may name one thing in different words
    "blood serum plasma urine tears saliva lung brain bone liver metastasis invasion angiogenesis"
    " apoptosis autophagy dormancy prognosis resistance".split()
)
WORD = re.compile(r"[A-Za-zα-ω0-9][\wα-ω]*(?:-[\w]+)*")
_EMPTY = frozenset(
    tokens(
        "review paper study say says show shows shown state states true right correct really"
        " actually ever"
        " know known according have get make made cause level levels expression amount"
        " people person"
        " affect affected alter altered change changed shift shifted influence modify"
        " stay stayed remain remained become became go"
        " thought think believe effect role involved use used breast cancer BC exosome"
        " exosomal miRNA cell way expect given give still already yet"
        " between significant significantly statistically often likely even merely"
        " nearly almost practically virtually"
    )
)
FREE = "free of "  # begins the key of "progression-free", which is no progression
_FREE_OF = re.compile(
    r"\b(?P<ill>progression|disease|event|relapse|recurrence|metastas[ei]s|failure|symptom)"
    r"[- ]free\b|\bnon-?(?:distant )?(?P<other>metastas[ei]s|recurrence)(?= survival)"
    r"|\bfree (?:of|from) (?:any )?(?P<of>progression|relapse|recurrence|metastas[ei]s)\b",
    re.IGNORECASE,
)
# Where one key is not spoken of, another may be: less survival is more death.
_OTHERWISE: dict[str, tuple[tuple[str, int], ...]] = {
    "prognosis": (
        ("death", -1),
        ("relapse", -1),
        ("apoptosis", -1),
        ("carcinogen", -1),
        ("malign", -1),
        ("metastasis", -1),
    ),
    "death": (("apoptosis", 1), ("prognosis", -1)),
    "apoptosis": (("death", 1), ("prognosis", -1)),
    "relapse": (("prognosis", -1), ("death", 1)),
    "chemotherapi": (("resistance", -1),),
    "hypertens": (("pressur", 1), ("hypotens", -1)),
    "pressur": (("hypertens", 1), ("hypotens", -1)),
    "spread": (("metastasis", 1), ("invasion", 1)),
    "metastasis": (("spread", 1),),
    "move": (("invasion", 1), ("metastasis", 1)),
    "mobil": (("invasion", 1),),
    "permeabl": (("integr", -1), ("barrier", -1)),
    "leaki": (("integr", -1), ("barrier", -1), ("permeabl", 1)),
    "integr": (("permeabl", -1), ("barrier", 1)),
    "intact": (("integr", 1), ("barrier", 1), ("permeabl", -1)),
    "neoplasm": (
        ("progress", 1),
        ("growth", 1),
        ("prolifer", 1),
        ("carcinogen", 1),
        ("tumorigen", 1),
        ("malign", 1),
        ("metastasis", 1),
        ("invasion", 1),
    ),
    "growth": (("progress", 1), ("prolifer", 1), ("grow", 1)),
    "grow": (("growth", 1), ("prolifer", 1), ("progress", 1)),
    "progress": (("growth", 1), ("prolifer", 1), ("grow", 1), (f"{FREE}progress", -1)),
    "prolifer": (("growth", 1), ("grow", 1), ("progress", 1)),
}
_NAMED_SO = (
    (re.compile(r"death|dying|dies?|died|mortality|fatal\w*|lethal\w*", re.IGNORECASE), "death"),
    (re.compile(r"shed(?:s|ding)?|secret(?:e[sd]?|ing|ions?)", re.IGNORECASE), "releas"),
    (re.compile(r"stem-?like(?:ness)?|stemness", re.IGNORECASE), "stem"),
    (re.compile(r"relaps\w*|recurr\w*|comes? back", re.IGNORECASE), "relapse"),
    (re.compile(r"radiotherap\w*|irradiat\w*|radiations?|x-?rays?", re.IGNORECASE), "radiat"),
    (re.compile(r"re-?admi(?:t\w*|ssions?)", re.IGNORECASE), "readmit"),
    (
        re.compile(
            r"multipl(?:y|ies|ied|ying|ication)|divid(?:e|es|ing)|cell divisions?", re.IGNORECASE
        ),
        "prolifer",
    ),
    (re.compile(r"fus(?:e[sd]?|ing|ions?)|merg(?:e[sd]?|ing|ers?)", re.IGNORECASE), "fusion"),
    (re.compile(r"(?:complete|intact|tight)ness", re.IGNORECASE), "integr"),
    (re.compile(r"barricades?", re.IGNORECASE), "barrier"),
    (re.compile(r"linings?", re.IGNORECASE), "lining"),
    (re.compile(r"labs?|laborator(?:y|ies)", re.IGNORECASE), "laboratory"),
    (re.compile(r"discriminat\w+", re.IGNORECASE), "distinguish"),
    (re.compile(r"(?:blood )?clots?|thromb(?:us|i|osis|oses)", re.IGNORECASE), "thrombus"),
    (re.compile(r"outputs?", re.IGNORECASE), "product"),
    (re.compile(r"feelings?|sensations?|sensory|sensibility", re.IGNORECASE), "sensation"),
    (re.compile(r"(?:kind|type)s?", re.IGNORECASE), "kind"),
    (re.compile(r"IU|units?"), "unit"),
    (re.compile(r"initial|earliest", re.IGNORECASE), "first"),
    (re.compile(r"manifestations?|presentations?", re.IGNORECASE), "sign"),
    (re.compile(r"viab\w*|alive|lived?|lives", re.IGNORECASE), "prognosis"),
)


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that a text speaks of; equal keys in two texts are the same thing."""

    key: str
    start: int
    end: int
    is_name: bool = False
    turn: int = 1  # -1 where it stands for its opposite, as death for survival

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end

    @property
    def is_mirna(self) -> bool:
        """Whether it is a miRNA, which questions of this field are about."""
        return self.is_name and self.key.startswith(("mir", "let"))


_CELLS = re.compile(  # plasma cells are not plasma
    r"\b(?:(?P<kind>[TB]|[Pp]lasma)[- ]cells?|(?P<lymph>[TB])[- ]lymphocytes?)\b"
)
_VITAMIN = re.compile(  # with its letter, behind which its lack is told: "vitamin D deficiency"
    r"\b[Vv]itamin[ -](?P<letter>[A-K]\d{0,2})\b"
)
_ITS_TARGETS = re.compile(r"['’]s? target(?:s|ed)?(?: genes?)?\b", re.IGNORECASE)
_TARGETS_OF = re.compile(r"\btargets?(?: genes?)? of (?:both )?$", re.IGNORECASE)


@functools.lru_cache(maxsize=1024)
def things(text: str) -> tuple[Thing, ...]:
    """Names, concepts and plain words of a text, in reading order; words of direction are none."""
    found = [
        Thing(item.mirna.base, item.start, item.end, True)
        for item in find_mirnas(text)
        if not _TARGETS_OF.search(text[: item.start]) and not _ITS_TARGETS.match(text, item.end)
    ]
    entities = find_entities(text)
    drugs = [Thing(item.key, *_span(item), True) for item in entities if item.kind == "drug"]
    found += _named_again(text, _THE_MIRNA, found) + _named_again(text, _THE_DRUG, drugs)
    found += [_against(text, item) for item in entities if item.kind != "mirna"]
    found += [Thing(f"vitamin{m['letter'].lower()}", *m.span()) for m in _VITAMIN.finditer(text)]
    found += [
        Thing(f"{FREE}{max(tokens(free[free.lastgroup or 0]), key=len)}", *free.span())
        for free in _FREE_OF.finditer(text)
    ]
    taken = [item.span for item in found]
    for match in _CELLS.finditer(text):
        if not overlaps(match.span(), taken):
            found.append(Thing(f"{(match['kind'] or match['lymph']).lower()}cell", *match.span()))
            taken.append(match.span())
    for concept in find_concepts(text, _ALIGNED):
        if _is_of_another_word(text, concept):
            continue
        if not overlaps((concept.start, concept.end), taken):
            key = _named_so(text[concept.start : concept.end]) or concept.name
            found.append(Thing(key, concept.start, concept.end))
            taken.append((concept.start, concept.end))
    cues = [(cue.start, cue.end) for cue in directions(text)]
    for match in WORD.finditer(text):
        if match[0].lower() in STOPWORDS or overlaps(match.span(), [*taken, *cues]):
            continue
        for start, end in _parts(match):
            written = text[start:end]
            key = _named_so(written) or max(tokens(written), key=len, default="")
            if len(key) > 1 and key not in _EMPTY and not key.isdigit():
                found.append(Thing(key, start, end))
    return tuple(sorted(found, key=lambda item: item.start))


def _is_of_another_word(text: str, concept: Concept) -> bool:
    """Bone cells and bone are not one thing, nor is relapse-free survival any relapse."""
    if concept.name == "bone":
        return text[concept.start :].lower().startswith("osteo")
    return text.startswith("-free", concept.end)


_THE_MIRNA = re.compile(r"\b(?:the|this) (?:miRNA|microRNA)\b(?!-)")
_THE_DRUG = re.compile(r"\b(?:the|this) (?:drug|agent|compound|antibiotic)\b(?!-)")


def things_in(text: str, span: Span) -> list[Thing]:
    """What a text speaks of in one stretch of it."""
    return [item for item in things(text) if span[0] <= item.start and item.end <= span[1]]


def keys_of(text: str) -> set[str]:
    """The keys of all that a text speaks of."""
    return {item.key for item in things(text)}


def names_of(text: str) -> set[str]:
    """The keys of the names in a text."""
    return {item.key for item in things(text) if item.is_name}


def names_all(asked: str, text: str) -> bool:
    """Whether a text names all that a question names."""
    return names_of(asked) <= keys_of(text)


def _span(item: Entity) -> Span:
    return item.start, item.end


_ANTI = re.compile(r"anti-(?=[A-Z])", re.IGNORECASE)
_MEASURED = re.compile(  # an antibody of the patient's own, which is a finding
    r"\b(?:tit(?:re|er)s?|autoantibod\w+|sero\w+|Ig[GMAE]"
    r"|anti-[\w/-]+[ -](?:positiv|negativ|levels?)\w*)\b",
    re.IGNORECASE,
)


def _against(text: str, item: Entity) -> Thing:
    """The thing of a name; of "anti-X" it is X, which what stands before it holds back."""
    anti = _ANTI.match(text, item.start, item.end)
    if anti is None or not item.key.startswith("anti") or _MEASURED.search(text):
        return Thing(item.key, *_span(item), True)
    return Thing(item.key.removeprefix("anti"), anti.end(), item.end, True)


def _named_again(text: str, again_as: re.Pattern[str], named: Sequence[Thing]) -> list[Thing]:
    """Where "the miRNA" stands for the one that a text has named, if it has named one only."""
    again = []
    for match in again_as.finditer(text):
        keys = {item.key for item in named if item.end <= match.start()}
        if len(keys) == 1:
            again.append(Thing(keys.pop(), *match.span(), True))
    return again


_INNER = frozenset({"of", "to", "in", "and", "the", "by", "for"})
SHORTEST_PART = 4  # letters of each part of a compound that are words by themselves


_NATURAL = re.compile(  # the form of a substance that living things have: L-lysine is lysine
    r"L-(?P<name>[a-z]{3,}(?:ine|ate|an|ic))"
)


def _parts(word: re.Match[str]) -> list[Span]:
    """A compound of whole words as these: "text-message", "quality-of-life"; others whole."""
    if natural := _NATURAL.fullmatch(word[0]):
        return [(word.start() + natural.start("name"), word.end())]
    parts = [*re.finditer(r"[^-]+", word[0])]
    whole = all(len(part[0]) >= SHORTEST_PART or part[0] in _INNER for part in parts)
    if len(parts) < 2 or not whole or _named_so(word[0]):
        return [word.span()]
    return [(word.start() + part.start(), word.start() + part.end()) for part in parts]


@functools.lru_cache(maxsize=8192)
def _named_so(word: str) -> str:
    return next((key for pattern, key in _NAMED_SO if pattern.fullmatch(word)), "")


NOTHING_GIVEN: frozenset[str] = frozenset()


def words_of(text: str) -> set[str]:
    """The tokens of a text; serum and plasma are blood."""
    found = set(tokens(text))
    return found | {"blood"} if found & {"serum", "plasma"} else found


def coverage(asked: str, text: str, given: frozenset[str] = NOTHING_GIVEN) -> float:
    """The share of the things of a question that a text speaks of, names counting more.

    `given` are tokens of what the paper is about, which a sentence of it need not say.
    """
    there = by_key(asked, text).keys() | words_of(text)
    wanted = {
        item.key: NAME_WEIGHT if item.is_name else 1.0
        for item in things(asked)
        if not given or item.key in there or not set(tokens(asked[slice(*item.span)])) <= given
    }
    total = sum(wanted.values())
    return sum(weight for key, weight in wanted.items() if key in there) / total if total else 0.0


def by_key(asked: str, text: str, also: Sequence[Thing] = ()) -> dict[str, list[Thing]]:
    """The things of a text by key; what it names by an opposite stands under the key asked for.

    `also` are further things that are asked for.
    """
    found: dict[str, list[Thing]] = {}
    for item in things(text):
        found.setdefault(item.key, []).append(item)
    for item in (*things(asked), *also):
        if item.key in found:
            continue
        for key, turn in _OTHERWISE.get(item.key, ()):
            if key in found and not _of_patient_and_cell(item.key, key, asked, text):
                found[item.key] = [replace(thing, turn=turn) for thing in found[key]]
                break
        else:
            if kin := next((key for key in found if _are_kin(item, found[key][0])), ""):
                found[item.key] = found[kin]
    return found


_CELLULAR = re.compile(r"cells?\b|cytes?\b|\bviab|neurons?\b|cultures?\b", re.IGNORECASE)
_LIVES = frozenset({"prognosis", "death"})


def _of_patient_and_cell(wanted: str, told: str, asked: str, text: str) -> bool:
    """Whether one text tells who lives or dies and the other how many cells do."""
    if wanted in _LIVES and told == "apoptosis":
        return not _CELLULAR.search(asked)
    return wanted == "apoptosis" and told in _LIVES and not _CELLULAR.search(text)


def named_in(text: str, wanted: Thing) -> list[Thing]:
    """Every place where a text names a thing, or its opposite with its turn."""
    turns = dict([(wanted.key, 1), *_OTHERWISE.get(wanted.key, ())])
    return [
        replace(item, turn=turns.get(item.key, 1))
        for item in things(text)
        if item.key in turns or _are_kin(wanted, item)
    ]


SHORTEST_KIN = 5  # letters that two words of one family share: "accurate", "accuracy"
LONGEST_ENDING = 4


def _are_kin(one: Thing, other: Thing) -> bool:
    """Whether two plain words differ only in what the stemmer left of their endings."""
    shorter, longer = sorted((one.key, other.key), key=len)
    return (
        not (one.is_name or other.is_name)
        and len(shorter) >= SHORTEST_KIN
        and longer.startswith(shorter)
        and len(longer) - len(shorter) <= LONGEST_ENDING
    )
