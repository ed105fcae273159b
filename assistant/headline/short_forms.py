"""The short forms of a corpus in a sentence, put as a question has them: LVEF is ejection fraction.

A question says "ejection fraction" and a sentence LVEF, or the other way round; what is compared
are words, so the sentence takes the question's form. One that the question has no part of stays.
"""

import re

from assistant.asked.frame_words import LEAD_IN
from assistant.headline.wording import YES
from index.lexicon import Lexicon
from index.names import symbol_key
from index.terms import STOPWORDS, tokens

_SHORT = re.compile(  # "Mo-DCs" too
    r"(?<![\w-])(?:[A-Z][a-z]?-)?[A-Za-z]{0,3}[A-Z][A-Za-z0-9]{0,6}s?(?![\w+-])"
)
_OLDER = re.compile(r"\b(?:(?P<while>[Ww]hil)|(?P<other>[Aa]mong|[Aa]mid))st\b")

_GREEK = re.compile(r"\b(?:Alpha|Beta|Gamma|Delta|Kappa)(?=-[a-z])")
_WORD = re.compile(r"[\w-]+")
_COMES_FROM = re.compile(r"\b\w+-derived\b")  # "brain-derived growth factor" is not of the brain
SAME = 2  # first words by which two long forms are spellings of one


def as_asked(text: str, asked: str, lexicon: Lexicon) -> str:
    """A sentence with its short forms written out, or its long ones short, as a question has.

    "Whilst" is put as "while": what parts clauses is looked for in one form.
    """
    text = _OLDER.sub(
        lambda found: f"{found['while']}e" if found["while"] else found["other"], text
    )
    if lexicon.long_forms:
        text = _written_out(_shortened(text, asked, lexicon), asked, lexicon)
    return _GREEK.sub(lambda letter: letter[0].lower(), text)  # at the head of a sentence too


def _written_out(text: str, asked: str, lexicon: Lexicon) -> str:
    words = set(tokens(asked)) - STOPWORDS
    said = {_one(word) for word in _WORD.findall(asked)}

    def put(match: re.Match[str]) -> str:
        key = symbol_key(match[0])
        meant = lexicon.long_forms.get(key, ())
        one = len({long[:SAME] for long in meant}) == 1  # "monocyte-derived DCs" is no other
        if _one(match[0]) in said or not one or not words & set(meant[0]):
            return match[0]
        long = next(
            (item.long for item in lexicon.abbreviations if symbol_key(item.short) == key), ""
        )
        return long if words & set(tokens(_COMES_FROM.sub("", long))) else match[0]

    return _SHORT.sub(put, text)


def _one(word: str) -> str:
    """A word in lower case and in the singular: "CircRNA" and "circRNAs" are one short form."""
    return word.lower().removesuffix("s")


def _shortened(text: str, asked: str, lexicon: Lexicon) -> str:
    shorts = {match[0] for match in _SHORT.finditer(asked)}
    if not any(symbol_key(short) in lexicon.long_forms for short in shorts):
        return text
    for item in lexicon.spelled_out_in(text):
        if item.short in shorts:
            long = r"[\s-]+".join(re.escape(part) for part in re.split(r"[\s-]+", item.long))
            named = rf"\b{long}s?\b(?: \({re.escape(item.short)}s?\))?"  # one name, not two
            text = re.sub(named, item.short, text, flags=re.IGNORECASE)
    return text


_FORM = r"(?P<form>(?:[A-Z][a-z]?-)?[A-Za-z]{0,3}[A-Z][A-Za-z0-9]{0,6})\b"
_ASIDE = r"(?:,? (?:here|in|of|within|as used in)\b[^,;?]{0,50}?)?"
_SURE = (
    r"(?:stand(?:s|ing)? (?:here )?for|(?:be )?short for"
    r"|(?:an? |the )?(?:abbreviation|acronym|short form) (?:of|for))"
)
_LOOSE = r"(?:mean(?:s|t)?|denotes?|the same as)"  # of words, or of what they name: "EMT, relapse"
_IT = r"(?:that|this|it|they|these)"
_ASKED_LONG = re.compile(  # "does X stand for Y?", "X in the table, is that Y?"
    rf"^\W*(?i:{LEAD_IN}(?:does|do|did|is|are|can|could|would|might) (?:the )?)"
    rf"{_FORM}{_ASIDE} (?:here |really |just |supposed to )*(?i:(?P<sure>{_SURE})|{_LOOSE})"
    rf" (?P<long>[^,;?]{{4,70}}?)(?: here| in [^,;?]{{3,40}})?\W*$"
    rf"|^\W*(?i:the )?{_FORM.replace('form', 'form2')}{_ASIDE}(?:,| [-–—])"
    rf" (?i:(?:is|are|does|do|did) {_IT} (?:(?P<sure2>{_SURE})|{_LOOSE}) |(?:is|are) {_IT} )"
    rf"(?P<long2>[^,;?]{{4,70}}?)\W*$"
)
_SAID_OF_IT = re.compile(r"\w+(?:ly|ing)\b", re.IGNORECASE)  # "EV, is it extremely variable?"
_PASSED_OVER = frozenset("a an the of and".split())
ALIKE = 4  # first letters by which two words may be of one stem: genome, genomic


def stands_for(asked: str, lexicon: Lexicon) -> str | None:
    """Whether a short form stands for what a question takes it for: a yes, or the words it has.

    None where it asks for no such thing, or where what it says is one of the words in part.
    """
    match = _ASKED_LONG.match(asked)
    if match is None:
        return None
    form, long = match["form"] or match["form2"], match["long"] or match["long2"]
    key = symbol_key(form)
    said = set(tokens(long)) - STOPWORDS
    meant = [item.long for item in lexicon.abbreviations if symbol_key(item.short) == key]
    told = [set(tokens(one)) - STOPWORDS for one in meant]
    if not said or not told:
        return None
    if any(said == one for one in told):
        return YES
    if not (match["sure"] or match["sure2"] or _is_shaped_like(long, form)) or any(
        word[:ALIKE] == other[:ALIKE] for word in said for one in told for other in one
    ):
        return None
    return f"No: the review has it stand for {meant[0]}"


def _is_shaped_like(long: str, form: str) -> bool:
    """Whether the words, or the parts of the one word, begin with the letters of a short form."""
    words = [word for word in re.findall(r"[a-z]+", long.lower()) if word not in _PASSED_OVER]
    letters = form.lower().removesuffix("s").replace("-", "")
    if not words or _SAID_OF_IT.match(long):
        return False
    if len(words) == 1:  # gastro-intestinal
        return re.match(r"\w+?o".join(letters), words[0]) is not None and len(letters) > 1
    return "".join(word[0] for word in words) == letters
