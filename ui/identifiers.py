"""Details of a patient in a question: found by their form, taken out before anything sees them.

The rules are about form, not about people: they catch what clinicians paste from a record (record
numbers, birth dates, phone numbers, mail addresses, a titled name) and will miss a bare name.
"""

import re
from dataclasses import dataclass

REMOVED = "[removed]"

_MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*"
_DATE = (
    r"(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}|(?:19|20)\d{2}-\d{1,2}-\d{1,2}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? (?:19|20)\d{{2}}"
    rf"|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? (?:19|20)\d{{2}})"
)
_NAME = r"[A-Z][a-zà-ÿ'’-]+(?: [A-Z]\.)?(?: [A-Z][a-zà-ÿ'’-]+){1,2}"
_BORN = r"(?:born(?: on)?|dob|d\.o\.b\.?|date of birth|birth date|birthday)"
_RECORD = (
    r"(?:mrn|medical record|patient|hospital|chart|record|case|nhs|insurance|social security|ssn)"
)
_NUMBER_WORD = r"(?:\s*(?:no\.?|nr\.?|number|id|identifier|#))"

PATTERNS = (
    (
        "a record number",
        re.compile(
            rf"\b(?:mrn{_NUMBER_WORD}?|ssn{_NUMBER_WORD}?|{_RECORD}{_NUMBER_WORD}|patient id)"
            r"\s*(?:is|=|:|#)?\s*[A-Z]{0,4}[-/]?\d[\d /-]{2,}\d\b",
            re.IGNORECASE,
        ),
    ),
    ("a social security number", re.compile(r"(?<![\w-])\d{3}-\d{2}-\d{4}(?![\w-])")),
    ("a mail address", re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]*\w")),
    (
        "a name with a birth date",
        re.compile(rf"\b{_NAME}\W{{1,3}}(?:(?i:{_BORN})\W{{1,3}})?{_DATE}"),
    ),
    ("a birth date", re.compile(rf"\b{_BORN}\W{{0,3}}{_DATE}", re.IGNORECASE)),
    (
        "a phone number",
        re.compile(
            r"(?i:\b(?:phone|tel|telephone|mobile|cell(?: phone)?|call(?: her| him)?(?: at| on)?)"
            r"\W{0,3}(?:number|no\.?)?\W{0,3})\+?\(?\d[\d ()./-]{5,}\d"
            r"|(?<![\w.-])\+\d[\d ()./-]{7,}\d(?!\w)"
            r"|(?<![\w.-])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?![\w-])"
        ),
    ),
    (
        "a patient's name",
        re.compile(r"\b(?:Mr|Mrs|Ms|Miss)\.? [A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}"),
    ),
)


@dataclass(frozen=True, slots=True)
class Redacted:
    """A question without its patient details, and the kinds of what was taken out."""

    text: str
    kinds: tuple[str, ...]


def redact(question: str) -> Redacted:
    """Take out what seems to identify a patient."""
    kinds = []
    for kind, pattern in PATTERNS:
        question, count = pattern.subn(REMOVED, question)
        if count:
            kinds.append(kind)
    return Redacted(question, tuple(kinds))
