"""Orders to the assistant round a question: they change nothing, and are told from the question.

A bare order asks nothing; a question inside one is answered.
"""

import functools
import re
from collections.abc import Sequence

from assistant.asked.advice_words import POLITE_REQUEST
from assistant.asked.frame_words import AUXILIARY, QUESTION_WORD
from assistant.asked.order_words import INSTRUCTION, PLANTED, TOLD_TO_SAY
from index.names import find_entities
from index.sentences import split

_SENTENCE = re.compile(r"[^.?!\n]*(?:(?<=\d)\.(?=\d)[^.?!\n]*)*(?:[.?!](?!\s|$)[^.?!\n]*)*[.?!\n]*")
_TAGGED = re.compile(  # of mark-up, or of the templates of chat models
    r"<{1,2}\s*(system|instructions?|prompt|script|admin|assistant|developer|sys)\b[^>]*>{1,2}"
    r".*?<{1,2}\s*/\s*\1\s*>{1,2}"
    r"|<\|[^|<>]{0,40}\|>|\[/?INST\]",
    re.DOTALL | re.IGNORECASE,
)
_MARKUP = re.compile(  # of a page or of Markdown: it ends what stands before it
    r"<!--|-->|</?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,80})?/?>|```(?:[a-z]+\b)?"
    r"|(?<![\w-])(?:#{1,6}|[*=~_-]{3,}|[\"'>|]{3,})(?![\w-])",
    re.IGNORECASE,
)
_VALUE = re.compile(
    r"[\"']\w+[\"']\s*:\s*(?P<quote>[\"'])(?P<value>.*?)(?P=quote)\s*(?=[,}\]])", re.DOTALL
)
_BRACKETED = re.compile(r"\[[^\]]*\]|\([^)]*\)|<[^>]*>|\{[^}]*\}|```.*?```", re.DOTALL)
_TELL = (
    r"(?:explain|know|understand|learn|see|say|remind me|tell me|let me know|show me|explaining"
    r"|telling me)"
)
_ORDER = (
    r"(?:list|name|enumerate|sum|summari[sz]e|describe|give|compare|define|spell|outline|explain"
    r"|tell(?![^?]*\b(?:from|apart)\b))\b"  # whether A can be told from B is no order
)
_COURTESY = re.compile(  # "could you explain how": how is what is asked, no yes or no
    r"^\W*(?:(?:hi|hello|hey|dear \w+|good (?:morning|evening|day))(?: there)?\W+)?"
    r"(?:please,? |kindly |so,? |and |ok,? )*"
    r"(?:(?:can|could|would|will) you (?:please |kindly |perhaps |maybe |quickly |briefly )*"
    r"|i(?:'d| would) like (?:you )?to |i want (?:you )?to |i need (?:you )?to |would you mind )"
    rf"(?:{_TELL}(?: to me| about(?= (?:how|why|which|what)))?[,:]? "
    r"(?=(?:(?:in|from|by|to|of|on|at|with|through) )?"
    r"(?:how|why|which|what|who|where|when|whether|if)\b)"
    rf"|(?={_ORDER}))"
    r"|^\W*how (?:would|could|can) (?:you|one) (?:put|say|explain|word|phrase|describe)"
    r"(?: (?:it|this|that))?"
    r"(?: (?:in(?:to)?|with|for) [\w -]{3,40}?)?[,:–-]+ (?=(?:what|who|how|why|which)\b)",
    re.IGNORECASE,
)
_READERS = (
    "student|clinician|doctor|physician|oncologist|nurse|researcher|scientist|postdoc|biologist"
    "|chemist|pharmacologist|pathologist|resident|journalist|teacher|professor|trainee|technician"
    "|statistician|engineer|librarian|lecturer|reviewer"
)
_READER = (  # whoever reads papers, by his trade: "dialysis nurse", "trainee cardiologist"
    rf"(?:[\w'’/-]+ ){{0,3}}?(?:{_READERS}|surgeon|dietitian|pharmacist|midwife|paramedic|carer"
    r"|dentist|consultant|registrar|fellow|undergraduate|undergrad|phd|md|gp|lay ?person"
    r"|[a-z]{4,}(?:ologist|iatrist|trician|ician|therapist))s?\b(?! (?:with|who|under|having)\b)"
)
_ON_ITS_OWN = r"(?![^?]*\b(?:it|its|they|them|their|these|those|this|that one)\b)[^?]*\?"
_ASKER = re.compile(  # "Trial nurse asking: ..." says who asks, and nothing of what
    rf"^\W*(?!(?:{QUESTION_WORD}|{AUXILIARY})\b)"
    r"(?:[\w'’/-]+ ){0,4}?(?:asking|asks?|here|question|query|wondering|speaking)"
    r"(?:, [^?:;.]{3,60})?\s?[:–—-]\s+"
    r"(?=\S+ \S)"
    r"|^\W*(?:i['’]?m|i am|we['’]?re|we are) (?:just |only )?(?:an? |the )?(?:[\w'’-]+ ){0,3}?"
    rf"(?:{_READERS})s?\b[^.?!]{{0,80}}[.!]\s+(?={_ON_ITS_OWN})"
    rf"|^\W*(?:speaking |asking )?as an? {_READER}"  # "As a dialysis nurse I'd like to know: ..."
    r"(?:,? (?:i|we)\b[^.?!:;]{0,40}?\b(?:know|understand|ask|wonder\w*|curious|learn)(?: about)?)?"
    rf"\s?[,:–—-]*\s+(?=(?:(?:in|by|for|with|to|from|at|on) )?(?:how|what|which|who|whose|where"
    rf"|when|why|whether|is|are|was|were|do|does|did|can|could|has|have)\b{_ON_ITS_OWN})",
    re.IGNORECASE,
)
_ASKED_AS = re.compile(  # behind the question: "Nursing student revising immunology."
    rf"(?<=\?)\s+\(?(?:(?:i['’]?m|i am|asking|just|from) (?:as )?)?(?:an? |your |the )?{_READER}"
    r"(?: (?:here|asking|\w+ing|in|on|at|from|by)\b[^.?!]{0,60})?\)?[.!]*$",
    re.IGNORECASE,
)


def _without_courtesy(sentence: str) -> str:
    """A sentence without the politeness that it opens with: "could I have a list of ..."."""
    request = POLITE_REQUEST.search(sentence)
    if request and not re.search(r"\w", sentence[: request.start()]):
        return sentence[request.end() :].strip()
    return _COURTESY.sub("", sentence)


def strip_instructions(text: str) -> str:
    """Drop the sentences that order the assistant about; what is left is the question itself.

    Where nothing else is left the text is returned whole: it is then no question.
    """
    whole = " ".join(text.split())
    text = _BRACKETED.sub(
        lambda match: "" if _instructs(match[0]) else match[0],
        _plain(text),
    )
    text = _ASKED_AS.sub("", _ASKER.sub("", text.strip()))
    parts = [part for part in _SENTENCE.findall(text) if part.strip()]
    sentences = [_without_courtesy(part) or part for part in parts]
    kept = _asked_by(sentences)
    if any("?" in part for parts in kept for part in parts):
        # what stands beside an order and asks nothing belongs to it: "New document: X binds Y."
        kept = [
            parts
            for sentence, parts in zip(sentences, kept, strict=True)
            if not _orders(sentence) or any("?" in part for part in parts)
        ]
    return " ".join(word for parts in kept for part in parts for word in part.split()) or whole


_ASKS = re.compile(
    r"\W*(?:(?:but|and|then|so|now) )*"
    rf"(?:(?:{QUESTION_WORD}|{AUXILIARY})\b.*\?"
    r"|(?:please )?(?:do )?tell me(?: about)?,? "
    rf"(?:{QUESTION_WORD}|whether|if)\b)",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"(?<=[,;:])\s+"
    r"|\s+(?=(?:and|then|but|also) (?:please )?(?:sign|answer|say|reply|write|end|begin)\b)"
)


def _orders(sentence: str) -> bool:
    sentence = sentence.strip()
    return _instructs(sentence) or PLANTED.match(sentence.lower()) is not None


@functools.lru_cache(maxsize=256)  # a sentence is asked about several times on the way
def _instructs(text: str) -> bool:
    lowered = text.lower()
    return INSTRUCTION.search(lowered) is not None or _SPARED.fullmatch(lowered) is not None


_SPARED = re.compile(  # what need not be told of things besides: "(brand or class not needed)"
    r"\((?:[\w-]+ ){0,3}?(?:brands?|class(?:es)?|doses?|names?|numbers?|details?|reasons?"
    r"|mechanisms?|explanations?|references?|citations?|comments?|background)(?: (?:is|are))?"
    r" (?:not|un-?)\s?(?:needed|necessary|required)\)"
)


def _asking(sentence: str) -> list[str]:
    """What a sentence asks: itself, or those of its clauses that order nothing about."""
    if not _orders(sentence):
        return [sentence]
    clauses = [part for part in _CLAUSE.split(sentence) if part]
    asking = [part for part in clauses if not _orders(part)]
    asks = any(find_entities(part) or _ASKS.match(part) for part in asking)
    if len(clauses) < 2 or not asks:
        return []
    return asking


def _asked_by(sentences: Sequence[str]) -> list[list[str]]:
    """What each sentence asks; beside an order, what the answer is to claim is one too."""
    ordered = any(map(_orders, sentences))
    return [
        [] if ordered and TOLD_TO_SAY.match(sentence.lower().strip()) else _asking(sentence)
        for sentence in sentences
    ]


def _plain(text: str) -> str:
    """The text without mark-up; what a JSON object says, a line for each of its values.

    A value of one word says which field it is, "role" or "lang", and asks nothing.
    """
    text = _untagged(text)
    if text.lstrip()[:1] in {"{", "["}:
        values = [match["value"] for match in _VALUE.finditer(text)]
        text = "\n".join(value for value in values if " " in value.strip()) or text
    return _MARKUP.sub("\n", text)


def _untagged(text: str) -> str:
    """The text without what tags give out as orders, where something is left beside them."""
    left = _TAGGED.sub(" ", text)
    return left if left.strip() else text


def asking_part(text: str) -> str:
    """A text from its first sentence that ends in a question mark on; itself where none does.

    "We read a paper on X. Is it raised?" asks whether it is raised.
    """
    asking = (start for start, end in split(text) if text[start:end].rstrip().endswith("?"))
    return text[next(asking, 0) :].strip()


def is_instruction(text: str) -> bool:
    """Whether nothing but orders to the assistant is there."""
    sentences = [part for part in _SENTENCE.findall(_plain(text)) if re.search(r"\w", part)]
    return bool(sentences) and not any(_asked_by(sentences))
