"""What is set beside what where no name tells: the phrases around a "versus" or a "between"."""

import re
from dataclasses import dataclass

from assistant.search.candidates import Candidate
from index.lexicon import Lexicon
from index.terms import STOPWORDS, tokens

SHORTEST_STEM = 4  # letters by which "China" and "Chinese" meet

_END = (  # what ends a phrase
    r"(?:is|are|was|were|be|do|does|did|has|have|had|can|could|may|would|will|how|what|which|who|when|where|why"
    r"|in|for|with|at|by|on|to|as|and|or|but|than|if|whether|not|between|against|it|they|behave"
    r"|beside|regarding|concerning|while|during|after|before|treated|done)"
)
_PHRASE = rf"(?<![\w'/’+-])(?:(?!{_END}\b)[\w'/’+-]+ ){{0,4}}(?!{_END}\b)[\w'/’+-]{{3,}}"
_AGAINST = (
    r"(?:versus|vs\b\.?|as (?:against|opposed to)|(?:when )?compared (?:with|to)|differs? from"
    r"|next to"
    r"|(?:compare|contrast|stack up|measure up|match up|fare|perform)s?"
    r" (?:with|to|against)|(?:line up|sets?) against)"
)
_BESIDE = re.compile(rf"(?P<one>{_PHRASE}),? {_AGAINST} (?P<other>{_PHRASE})", re.IGNORECASE)
_BETWEEN = re.compile(
    r"\b(?:differs?|differen\w+|contrast|distinctions?|compar\w+|distinguish\w*)"
    r"(?: (?:in|of) (?:[\w-]+ ){1,3}?(?=between))?"
    r"(?: (?:between|of|me|in how|in the way(?: that)?))?"
    rf" (?P<one>{_PHRASE}) (?:and|with|to|from|against) (?P<other>{_PHRASE})",
    re.IGNORECASE,
)
_DIFFER = re.compile(
    rf"\b(?:do|does|did|are|is|were) (?P<one>{_PHRASE}) and (?P<other>{_PHRASE})"
    r" (?:differ(?:ent)?\b|compare\b(?! (?:with|to))"
    r"|\w+ (?:different|differently|apart|otherwise)\b)",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"^(?:(?:from|of|the|an?|those|these|that|usual|any|all|main|two|set|put|compare|contrast|weigh|how|in|for|at|with)\s+)+",
    re.IGNORECASE,
)
_NO_SIDE = re.compile(  # what only says that there are sides
    r"(?:.* )?(?:groups?|arms?|those|without|others?|rest|ones|patients?|controls?|cases|people"
    r"|subjects|them|none|each|both|baseline|before|after|study|studies|cohorts?|me|it|this|that|effects?|roles?|parts?"
    r"|women|men|healthy|normal)"
    r"|(?:high|low|more|less)(?:er)?\b.*|(?:its|their|normal|healthy|ordinary)\b.*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A side that is a phrase of the question: "exosomes from tumours", "in China"."""

    start: int
    end: int
    own: frozenset[str]  # the tokens by which it differs from the other side, and their noun

    def told_by(self, candidate: Candidate) -> bool:
        """Whether a sentence has all of them, in some form."""
        there = candidate.facts.tokens
        return all(
            token in there or any(one.startswith(_stem(token)) for one in there)
            for token in self.own
        )


def phrase_sides(text: str, lexicon: Lexicon) -> tuple[Phrase, ...]:
    """The two phrases that a question sets beside one another; none where it does not."""
    for pattern in (_BESIDE, _BETWEEN, _DIFFER):
        for match in pattern.finditer(text):
            spans = _of_one_noun(text, [_trimmed(match, name) for name in ("one", "other")])
            if any(_NO_SIDE.fullmatch(text[slice(*span)]) for span in spans):
                continue
            one, other = (text[slice(*span)] for span in spans)
            own = _own(one, other, lexicon), _own(other, one, lexicon)
            if all(own):
                noun = _noun(one) & _noun(other)  # of "mRNA vaccines" no mRNA tells
                return tuple(
                    Phrase(*span, few | noun) for span, few in zip(spans, own, strict=True)
                )
    return ()


_QUALITY = re.compile(  # an adjective, by its ending
    r"[a-z-]{2,}(?:[ai]al|[cdgtnrv]al|ic|ous|ive|ary|ory|[ae]nt|oid|ed|[iu]lar)", re.IGNORECASE
)


def _of_one_noun(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Two spans, the noun of the second left out where two adjectives share it.

    "Acute versus chronic gout": of both, the noun is asked for.
    """
    (start, end), other = spans
    words = text[slice(*other)].split()
    if len(words) == 2 and all(_QUALITY.fullmatch(one) for one in (text[start:end], words[0])):
        return [spans[0], (other[0], other[0] + len(words[0]))]
    return spans


def _trimmed(match: re.Match[str], name: str) -> tuple[int, int]:
    start, end = match.span(name)
    lead = _LEADING.match(match[name])
    return (start + lead.end() if lead else start), end


def _own(phrase: str, other: str, lexicon: Lexicon) -> frozenset[str]:
    """The tokens that a phrase has and the other has not; a short form stands for its long one."""
    return frozenset(tokens(phrase)) - STOPWORDS - frozenset(lexicon.tokens(other))


def _noun(phrase: str) -> frozenset[str]:
    return frozenset(tokens(phrase.split()[-1]))


def _stem(token: str) -> str:
    return token[: max(SHORTEST_STEM, len(token) - 2)]
