"""The short forms of a corpus in a sentence, put as a question has them: LVEF is ejection fraction.

A question says "ejection fraction" and a sentence LVEF, or the other way round; what is compared
are words, so the sentence takes the question's form. One that the question has no part of stays.
"""

import re

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
