"""What a method that is asked for is to do: to read RNAs out, or to get at what carries them."""

import re
from collections.abc import Callable

from assistant.asked.frame_words import LEAD_IN

_READ = (
    r"(?:read(?:ing|s)?[- ]?(?:out|off)?|detect(?:s|ed|ing)?|measur(?:e|es|ed|ing)|quantif\w+"
    r"|analy[sz](?:e|es|ed|ing)|assay(?:ed|ing)?|determin(?:e|es|ed|ing)|profil(?:e|ed|ing)|count(?:ed|ing)?)"
)
_RNAS = r"(?:(?:mi(?:cro)?-?)?rnas?|mirs)"
_SEPARATING = re.compile(
    r"\b(?:isolat|separat|purif|extract|obtain|enrich|recover|harvest|yield)\w*", re.IGNORECASE
)
_ASKS_METHOD = re.compile(
    r"\b(?:methods?|techniques?|procedures?|instruments?|assays?|tests|approach(?:es)?"
    r"|by what means|ways? to|(?:lab(?:oratory)?|measuring|analytical) tools)\b"
    rf"|^\W*{LEAD_IN}how (?:is|are|was|were|do|does|did|can|could)\b",
    re.IGNORECASE,
)
_READS_RNAS = re.compile(
    rf"\b{_READ}\b(?: (?!(?:vesicles?|exosomes?|evs?|proteins?)\b)[\w-]+){{0,4}}? {_RNAS}\b"
    rf"|\b{_RNAS}\b[^?,;]{{0,40}}?\b(?:(?:is|are|was|were|be|get|gets|normally|usually) )+{_READ}",
    re.IGNORECASE,
)


def reads_rnas(core: str) -> bool:
    """Whether a method is asked for by which RNAs are read out, and not how vesicles are got."""
    return bool(
        _READS_RNAS.search(core) and _ASKS_METHOD.search(core) and not _SEPARATING.search(core)
    )


_VESICLES = r"(?:exosom\w*|(?:extracellular )?vesicles?|s?evs?|microvesicles?)"
_PROVING = (
    r"(?:prov(?:e|es|ed|en|ing)|show(?:s|n|ing)?|confirm\w*|verif\w+|validat\w+|identif\w+"
    r"|characteri[sz]\w+|recogni[sz]\w+|demonstrat\w+|ascertain\w*|authenticat\w+|establish\w*"
    r"|check\w*|be (?:sure|certain)|make sure|tells?|know)"
)
_PROVES_VESICLES = re.compile(  # "assays to prove that what you have are exosomes"
    rf"\b{_PROVING}\b[^?;:]{{0,60}}?\b(?:is|are|was|were|being|contains?)"
    rf" (?:(?:really|indeed|truly|actually|in fact|true|genuine|real|the|an?) )*{_VESICLES}"
    r"(?:\W*$|(?=[;:,]| [–-] |[.?!]\s))"
    rf"|\b{_PROVING} (?:(?:the )?(?:identity|nature|presence) of )?"
    rf"(?:(?:the|these|those|isolated|purified|true|genuine) )*{_VESICLES}"
    rf"(?:\W*$|(?=,? (?:and|or) (?:then |also )?(?:to )?(?:{_READ} |which\b|what\b|how\b)))",
    re.IGNORECASE,
)
_GOT = r"(?:isolat|separat|purif|extract|obtain|harvest)\w*"
_SEPARATED = re.compile(  # "isolated exosomes", "after isolation": in what state they are
    rf"\b(?:isolated|separated|purified|extracted|enriched|harvested)(?= (?:\w+ )?{_VESICLES})"
    rf"|\b(?:after|once|following|upon|behind) (?:(?:the|their|its|your) )?{_GOT}"
    r"|\b(?:an?|the|this|your|our|my) (?:isolates?|extracts?)\b"
    # "that what I have isolated is exosomes"
    r"|\b(?:what|that|all|stuff|material|particles|pellets?|things)"
    r" (?:(?:I|we|you|one|they|was|were|has|have|had|been|just) ){1,3}"
    rf"(?:\w+ly )?{_GOT}",
    re.IGNORECASE,
)
_PROVER = (  # who proves a thing, where nobody is left unsaid: cells recognise exosomes otherwise
    r"(?:I|we|you|one|they|people|somebody|someone|\w+ists?|research(?:er)?s?|workers?|experts?"
    r"|clinicians?|doctors?|physicians?|authors?|labs?|laborator(?:y|ies)|teams?|groups?"
    r"|investigators?|reviewers?|technicians?|students?|stud(?:y|ies))"
)
_ANOTHER_ACTS = re.compile(
    rf"^\W*{LEAD_IN}how (?:do|does|did|can|could) "
    rf"(?!(?:the |these |those |most |other |an? )*(?:\w+ )?{_PROVER}\b)",
    re.IGNORECASE,
)
_METHOD = re.compile(r"\b(?:methods?|techniques?|procedures?|assays?|tests?)\b", re.IGNORECASE)
_TAKEN_OVER = re.compile(r"\s\([^()]*\)$")  # what a follow-up took over from the one before


def methods_meant(core: str) -> tuple[Callable[[str], bool], ...]:
    """Whether a text tells of a method for what is to be done, for each thing that is."""
    reading = (tells_of_reading,) if reads_rnas(core) else ()
    own = _TAKEN_OVER.sub("", core)
    if _ANOTHER_ACTS.search(own) and not _METHOD.search(own):
        return reading
    proves = _PROVES_VESICLES.search(own) and _ASKS_METHOD.search(own)
    separates = _SEPARATING.search(_SEPARATED.sub("", own))
    return (tells_of_proving, *reading) if proves and not separates else reading


_PROOF = re.compile(
    r"\b(?:identif|characteri[sz]|detect|verif|confirm|validat|recogni[sz]|prove)\w*", re.IGNORECASE
)


def tells_of_proving(text: str) -> bool:
    """Whether a sentence tells how vesicles are known, and not how they are got."""
    return bool(_PROOF.search(text)) and not _SEPARATING.search(text)


_RNA = re.compile(r"RNA|\bmiR")
_READING = re.compile(
    r"PCR|[Ss]equencing|\b[Mm]icro-?arrays?|[Nn]orthern|[Bb]iosensor|[Hh]ybridi[sz]|NanoString"
    r"|\bLAMP\b|CRISPR|[Ee]lectrochem|[Ff]luoresc|[Pp]robes?\b"
)


def tells_of_reading(text: str) -> bool:
    """Whether a sentence has RNAs and a technique by which they are read, and separates nothing."""
    return bool(_READING.search(text) and _RNA.search(text)) and not _SEPARATING.search(text)
