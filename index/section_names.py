"""The names that sections of biomedical papers carry, and what stands under each.

The one word list behind the parser. Names are those of the ICMJE recommendations and of the
large publishers' templates (MDPI, Frontiers, Springer Nature, Elsevier, Dove, Wiley, PLOS); they
are data of the field, not of any one paper.
"""

import re
from enum import StrEnum


class Role(StrEnum):
    """What a section of a known name holds."""

    ABSTRACT = "abstract"
    FRONT = "front"
    BODY = "body"
    CONTAINER = "container"  # a body section whose further headings are its own (Methods, Results)
    ABBREVIATIONS = "abbreviations"
    BACK = "back"
    REFERENCES = "references"


_NAMES: dict[Role, str] = {
    Role.ABSTRACT: "abstract|summary|synopsis|structured abstract|graphical abstract|plain language"
    " summary|lay summary",
    Role.FRONT: "keywords|key words|keyword|index terms|mesh terms|authors|author list"
    "|authors and affiliations|affiliation|affiliations|author affiliations"
    "|correspondence|corresponding author|author information|article info|article history"
    "|edited by|reviewed by|specialty section|citation|open access|check for updates",
    Role.BODY: "introduction|background|conclusion|conclusions|concluding remarks|perspectives"
    "|perspective|future perspectives|future directions|outlook|conclusion and perspectives"
    "|conclusions and perspectives|conclusion and future perspectives"
    "|conclusions and future perspectives|conclusions and future directions|highlights|key points"
    "|limitations|strengths and limitations|objective|objectives|aim|aims|purpose|main text"
    "|main body|case report|case presentation|clinical implications|appendix|figure legends"
    "|figures|tables|challenges and perspectives",
    Role.CONTAINER: "methods|method|methodology|materials and methods|material and methods"
    "|patients and methods|subjects and methods|experimental procedures|experimental section"
    "|experimental|study design|results|findings|results and discussion|discussion|star methods",
    Role.ABBREVIATIONS: "abbreviations|list of abbreviations|abbreviations used|abbreviation"
    "|abbreviations list|nomenclature|acronyms|list of acronyms|abbreviations and acronyms"
    "|non-standard abbreviations|glossary",
    Role.BACK: "acknowledgments|acknowledgements|acknowledgment|acknowledgement|funding"
    "|funding statement|funding information|funding sources|financial support|financial disclosure"
    "|author contributions|authors' contributions|author contribution|authors contributions"
    "|authors' contribution|contributors|author contributions statement"
    "|credit authorship contribution statement|credit author statement|contribution statement"
    "|disclosure|disclosures|disclosure statement|conflict of interest|conflicts of interest"
    "|conflict of interest statement|conflict of interests|competing interests"
    "|competing interest|declaration of competing interest|declaration of interest"
    "|declaration of interests|declarations|declaration of conflicting interests"
    "|ethics|ethics statement|ethics approval|ethical approval|ethics declarations"
    "|ethics approval and consent to participate|ethical considerations|ethics and consent"
    "|consent for publication|consent to participate|consent to publish|informed consent"
    "|informed consent statement|institutional review board statement|patient consent"
    "|patient consent for publication|data availability|data availability statement"
    "|data sharing statement|data sharing|availability of data and materials"
    "|availability of data and material|data and code availability|code availability"
    "|supplementary material|supplementary materials|supplementary information"
    "|supplementary data|supporting information|additional information|additional files"
    "|electronic supplementary material|publisher's note|author details|authors' information"
    "|author note|author notes|footnotes|notes|orcid|provenance and peer review"
    "|patient and public involvement|generative ai statement|use of ai"
    "|declaration of generative ai|peer review information|sample availability|disclaimer"
    "|consent|transparency statement|guarantor|previous presentation|rights and permissions",
    Role.REFERENCES: "references|reference|bibliography|literature cited|works cited"
    "|reference list|references cited|literature|cited literature|references and notes"
    "|references and recommended reading|list of references",
}

_ROLES = {name: role for role, names in _NAMES.items() for name in names.split("|")}

_SPACED = {name.replace(" ", ""): name for name in _ROLES}

_RUN_IN_FRONT = (
    "keywords|key words|keyword|index terms|mesh terms|correspondence|corresponding author"
    "|author information|received|accepted|published|citation|edited by|reviewed by|academic editor"
    "|e-?mail|doi|pmid|pmcid|copyright|article history|running title|running head|short title"
)
_RUN_IN_BODY = "abstract|summary|abbreviations|list of abbreviations|abbreviations used"
_RUN_IN_BACK = "|".join(
    sorted((re.escape(n) for n in _NAMES[Role.BACK].split("|") if n != "notes"), key=len)[::-1]
)

NUMBERING = re.compile(
    r"(?P<n>\d{1,2}(?:\.\d{1,2}){0,4}|[IVX]{1,5}(?=\.))\.?[ \t\u00a0]+(?:\|[ \t\u00a0]+)?(?=\S)"
)
"""A printed section number, "2.", "2.1", "2.1 |" or "IV."."""

_APPROVAL = re.compile(r"ethic|informed consent|consent|institutional review")
_METHODS = re.compile(r"method|experimental|study design")
_LENGTH = re.compile(r"\s\(\d{1,4} words\)$")
_RUN_IN = re.compile(
    rf"(?P<name>{_RUN_IN_FRONT}|{_RUN_IN_BODY}|{_RUN_IN_BACK})"
    r"\s?(?:[:：]|\.?\s?[—–]\s?)\s*(?=\S)",
    re.IGNORECASE,
)
_FOOTNOTE = re.compile(
    r"(?:correspond|e-?mail|keywords?|key words|received|accepted|edited by|reviewed by"
    r"|academic editor|running (?:title|head)|(?:published|copyright|citation)\s?:)",
    re.IGNORECASE,
)


def unnumbered(heading: str) -> str:
    """A heading without the number printed before it."""
    found = NUMBERING.match(heading)
    return heading[found.end() :] if found else heading


def normalise(heading: str) -> str:
    """A heading without its number, markup and final mark, in small letters."""
    bare = _LENGTH.sub("", unnumbered(heading.strip().strip("#*_ \t")))
    return " ".join(
        bare.strip("#*_ \t.:：").replace("’", "'").replace("&", "and").split()
    ).casefold()


def role_of(heading: str) -> Role | None:
    """What stands under a heading of this name; None where the name is the paper's own."""
    if len(heading) > 120:
        return None
    return _ROLES.get(normalise(heading))


def tells_approval(heading: str) -> bool:
    """Whether a section tells who approved the study, which stands among the methods too."""
    back = role_of(heading) is Role.BACK
    return back and _APPROVAL.match(normalise(heading)) is not None


def tells_methods(heading: str) -> bool:
    """Whether a section of a known name tells how a study was made."""
    container = role_of(heading) is Role.CONTAINER
    return container and _METHODS.search(normalise(heading)) is not None


def closed_up(heading: str) -> str:
    """A section's name in capitals set apart ("R E F E R E N C E S"), put together again."""
    if not heading.isupper() or len(heading) > 120 or normalise(heading) in _ROLES:
        return heading
    name = _SPACED.get(normalise(heading).replace(" ", ""))
    return name.upper() if name else heading


def is_footnote(text: str) -> bool:
    """Whether a run-in label is one that title pages print at their foot, amid the text."""
    return _FOOTNOTE.match(text) is not None


def is_labelled(text: str) -> bool:
    """Whether a paragraph begins with a part's name, as in "METHODS: We looked"."""
    found = re.match(r"([A-Z][A-Za-z ,/&]{2,40}?)\s?[:：]\s", text)
    return found is not None and role_of(found[1]) in {Role.BODY, Role.CONTAINER}


def run_in(text: str) -> tuple[Role, int] | None:
    """A section name run into its paragraph ("Abstract: ..."): its role, where the text begins."""
    found = _RUN_IN.match(text)
    if not found:
        return None
    role = _ROLES.get(normalise(found["name"]))
    return role or Role.FRONT, found.end()
