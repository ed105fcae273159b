"""The classes of things that papers tell in one enumerating sentence: how a question asks for them.

And what each such thing is called: techniques, what vesicles hold, how they form and enter cells.
General vocabulary of the field (MISEV2018); no list of answers.
"""

import re
from dataclasses import dataclass

from assistant.asked.cues import LIMITS
from assistant.lists.items import ITEM
from index.terms import tokens


@dataclass(frozen=True, slots=True)
class Enumerated:
    """Things of one class: how a question asks for them all, and what each is like.

    `least` is the share of the best score from which a sentence that enumerates them leads.
    """

    asked: re.Pattern[str]
    thing: re.Pattern[str]
    least: float
    unless: re.Pattern[str] | None = None  # what asks for something else
    all_told: bool = False  # the sentence has all that is asked, and nothing is shown beside it


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


METHODS = frozenset(
    tokens("methods techniques procedures instruments assays approaches ways tools tests")
)
METHOD = _words(  # endings by which techniques are named
    r"\b[\w-]*(?:graphy|metry|scopy|fugation|filtration|precipitation|phoresis|fluidics|sequencing"
    r"|sedimentation|scattering|affinity|blot)\b|\bqPCR\b|\bPCR\b|\bELISA\b|\btrack(?:ing|er)\b"
    r"|\bkits?\b|\barrays?\b"
)
_VESICLES = r"(?:(?:exosom\w*|(?:extracellular )?vesicles?|s?evs?|microvesicles?|ectosomes?)\b)"
_THE = r"(?:(?:an?|the|these|those|such|most|typical|human|tumou?r|cancer|cell) )*"
_CONTENTS = (
    r"(?:contents?|cargo(?:e?s)?|freight|payloads?|ingredients|constituents|components|composition)"
)
_AS_DRAWN = (  # where it is told
    r"(?:,? (?:according to|as (?:shown|told|given|listed|drawn) (?:in|by)|in|by|per) (?:the )?"
    r"(?:[\w-]+ )?(?:fig(?:ure)?\.?|legend|caption|drawing|review|paper|text)(?: \d+)?)?"
)
_UPTAKE = r"(?:uptake|entry|internali[sz]ation)"
WAY_IN = _words(  # by which cells take things up
    r"\b(?:endocytosis|phagocytosis|(?:macro)?pinocytosis|(?:membrane )?fusion|receptors?"
    r"|ligands?|caveol\w+|clathrin\w*)\b"
)
_MAKES = r"(?:makes?|forms?|builds?|produces?|generates?|assembles?)"
CLASSES = (
    Enumerated(
        asked=_words(
            r"\b(?:methods?|techniques?|procedures?|instruments?|assays?|approaches|by what means"
            r"|ways to|(?:lab(?:oratory)?|measuring|analytical) tools)\b"
        ),
        thing=METHOD,
        least=0.6,
        unless=_words(  # what speaks for or against methods, which are known
            rf"{LIMITS.pattern}|\b(?:wrong with|problems?|difficult\w*|hard|challeng\w*|advantages?"
            r"|merits?|strengths?|pros|cons|trade-?offs?|compromises?)\b"
        ),
    ),
    Enumerated(  # what vesicles hold
        asked=_words(
            r"\bwhat(?: is| are| all is)?(?: \w+)?(?: found| packed| loaded| stored| enclosed"
            r"| put| hidden| contained| carried| sits?| lies| lie| travels?| goes)?"
            r" (?:in|inside|within|into) "
            rf"{_THE}{_VESICLES}\W*$"
            rf"|\bwhat (?:do|does|can|could) {_THE}{_VESICLES}{_AS_DRAWN}(?: \w+){{0,2}}? (?:contain|carry|hold"
            r"|encapsulate|enclose|harbou?r|transport|consist of)(?: inside)?\W*$"
            rf"|\bwhat (?:is|are) {_THE}{_VESICLES} (?:loaded|filled|packed|stuffed|made) (?:up )?"
            r"(?:with|of)\W*$"
            rf"|^\W*(?:the )?{_CONTENTS} (?:of|in|inside) {_THE}{_VESICLES}\W*$"
            rf"|\bwhat (?:is|are) the {_CONTENTS} of {_THE}{_VESICLES}\W*$"
            r"|\b(?:kinds?|types?|sorts?|classes) of (?:molecular |biological )?(?:bio-?)?(?:molecules?|substances?|material|things"
            rf"|stuff|{_CONTENTS})\b[^?]{{0,30}}"
            rf"(?:{_VESICLES}[^?]{{0,20}}(?:contain|carry|hold|inside|transport)"
            rf"|\b(?:in|inside|within|by) {_THE}{_VESICLES}{_AS_DRAWN}\W*$)"
            rf"|\b(?:what|which) (?:all )?{_CONTENTS} (?:do|does|can|could) {_THE}{_VESICLES}"
            rf" (?:carry|hold|contain|have|enclose|transport|bear)(?: inside)?{_AS_DRAWN}\W*$"
        ),
        thing=_words(
            r"\b(?:proteins?|lipids?|metabolites?|DNAs?|mRNAs?|miRNAs?|microRNAs?|lncRNAs?|circRNAs?"
            r"|ncRNAs?|non-coding RNAs|nucleic acids?|sugars|glycans|enzymes)\b"
        ),
        least=0.3,
        all_told=True,
    ),
    Enumerated(  # with which cells others exchange what they have to say
        asked=_words(
            r"\b(?:which|what)(?: (?:kinds|types|sorts) of)?(?: other| different)? (?:cells|cell types)\b"
            r"(?=[^?]*(?:exosom|vesic|\bevs\b))[^?]{0,80}"
            r"\b(?:communicat|interact|talk|exchang|convers|cross-?talk|in touch|in contact)"
        ),
        thing=_words(
            r"\b(?:stromal|vascular|immune|endothelial|epithelial|cancer|tumou?r|bc|normal|healthy|nerve"
            r"|fat|mesenchymal|stem|bone|muscle|blood) cells?\b"
            r"|\b(?:adipocytes|macrophages|fibroblasts|neurons|osteoclasts|hepatocytes|platelets)\b"
        ),
        least=0.3,
        all_told=True,
    ),
    Enumerated(  # by which proteins they are known
        asked=_words(
            r"\b(?:marker|surface|membrane|signature|identity)(?:(?: ?/ ?| or | and |, )\w+)? proteins?\b[^?]{0,60}"
            rf"\b{_VESICLES}|\bproteins?\b[^?]{{0,40}}\b(?:hall)?marks? of {_THE}{_VESICLES}|\b(?:protein )?markers? (?:of|for|typical of|found on|on) {_THE}{_VESICLES}(?: (?:from|of) (?:tumou?r|cancer)(?:s| cells?)?)?\W*$"
            rf"|{_VESICLES} (?:(?:protein|surface|membrane) )*markers?"
            r"(?:\W*$| (?:are |is )?(?:shown|given|listed|named|told|drawn|used)\b)"
            r"|\b(?:markers?|molecules|proteins)(?: (?!do\b|does\b|did\b)\w+){0,4}? (?:to|for|in) (?:recogni[sz]|identif|know|characteri[sz])\w*"
            rf" (?:of )?{_THE}{_VESICLES}"
        ),
        thing=_words(
            r"\b(?:CD\d+|ALIX|TSG-?101|HSP-?\d+|MHC(?:-I+)?|flotillins?|tetraspanins?|annexins?"
            r"|syntenin|integrins?|EpCAM)\b"
        ),
        unless=_words(
            r"\b(?:mi(?:cro)?-?rnas?|mirs?|(?<!exosomes from )(?<!come from )(?:cancer|tumou?r)|patients|disease)\b"
            r"(?! exosom| ones)"
        ),
        least=0.3,
        all_told=True,
    ),
    Enumerated(  # how they are formed
        asked=_words(
            rf"\b(?:steps?|stages?|stations?|phases?|sequence|order)\b[^?]{{0,80}}(?:{_VESICLES}[^?]{{0,80}}\b(?:form\w*"
            r"|biogenesis|made|generat\w+|produc\w+|releas\w+|arise|born)\b|\b(?:form\w*|biogenesis"
            rf"|generation|production|release|birth|making|forming|producing) (?:of )?{_THE}{_VESICLES})"
            rf"|^\W*{_THE}{_VESICLES} (?:biogenesis|formation)\W*$"
            rf"|\bhow (?:do|does|are|is) {_THE}{_VESICLES} (?:\w+ly )?(?:form|formed|made|generated"
            r"|arise|come about|born|originate|come into being)\b"
            rf"|\b(?:how (?:do|does|can) (?:an? |the )?|(?:steps?|stages?|phases?)\b[^?]{{0,40}}?\b)cells? {_MAKES}"
            rf"(?:(?: and| or|,) [\w ]{{3,20}}?)? (?!more|fewer|less){_THE}{_VESICLES}"
        ),
        thing=_words(
            r"\b(?:(?:early|late|recycling) endosomes?|multi-?vesicular|multiple vesicular|MVBs?"
            r"|intraluminal|lysosomes?|release|budding|exocytosis|plasma membrane|invagination)\b"
        ),
        least=0.3,
        all_told=True,
    ),
    Enumerated(  # how they get into cells
        asked=_words(
            rf"\b(?:routes?|ways?|mechanisms?|means|modes?|paths?)\b[^?]{{0,80}}{_VESICLES}[^?]{{0,80}}\b(?:enter\w*"
            r"|(?:get|bring|drop|slip|put) (?:(?:its|their|the|what they \w+) (?:[\w-]+ )?)?(?:in|into|inside|across|off in)|tak(?:e|en) up|uptake|internali[sz]\w+|hand(?:ed)?(?: over| on)?|deliver(?:ed)?|transfer(?:red)?"
            r"|pass(?:ed)?|unload(?:ed)?|release[sd]?) ?(?:(?:in|on)?to (?:an?|the) )?(?:\b(?:recipient|cells?|their|its|loads?|freight|payloads?|cargo\w*|contents?|(?:\w+ ){0,2}?cells?)\b|\W*$)"
            rf"|\bhow (?:do|does|can|are|is) (?:(?:the )?(?:loads?|freight|{_CONTENTS}) (?:of|in|inside) )?{_THE}{_VESICLES} (?:\w+ )?(?:enter|get in(?:to|side)?|deliver"
            r"|hand|transfer|pass|unload|taken up|internali[sz]ed|empty|give)\b[^?]{0,80}\b(?:cells?|cargo\w*|contents?)\b"
            rf"|\b(?:routes?|ways?|mechanisms?|modes?) (?:of|for) (?:{_THE}{_VESICLES} (?:uptake|entry|internali[sz]ation)"
            rf"|(?:uptake|entry|internali[sz]ation) (?:of|by) {_THE}{_VESICLES})"
        ),
        thing=WAY_IN,
        unless=ITEM,  # how miRNAs get there is told of them
        least=0.3,
        all_told=True,
    ),
    Enumerated(  # ... or what they carry: "by what kind of uptake do packaged miRNAs pass"
        asked=_words(
            rf"\b{_UPTAKE} (?:routes?|mechanisms?|pathways?|modes?|means|ways?)\b"
            r"|\b(?:routes?|mechanisms?|modes?|means|ways?|kinds?|sorts?|types?|forms?) of (?:cellular )?"
            rf"{_UPTAKE}\b"
        ),
        thing=WAY_IN,
        least=0.3,
        all_told=True,
    ),
)
