"""The findings that rest on studies of the years that a list question asks for.

The studies are those that a quote is shown with, inherited ones among them.
"""

from assistant.asked.study_years import StudyYears
from assistant.cite import studies_of
from assistant.lists.told import Finding, Told
from index.records import Document


def rests_on(years: StudyYears, document: Document, finding: Finding) -> bool:
    """Whether a finding rests on such a study: its own, else that of what it goes on from."""
    told = (finding.own, *finding.context)
    of_each = (_years_of(document, one) for one in told)
    return any(map(years.has, next(filter(None, of_each), [])))


def is_of(years: StudyYears, document: Document, told: Told) -> bool:
    """Whether a sentence or row rests on such a study."""
    return any(map(years.has, _years_of(document, told)))


def _years_of(document: Document, told: Told) -> list[int]:
    studies = studies_of(document, document.sentences[told.at])
    return [one.year for one in studies if one.year]
