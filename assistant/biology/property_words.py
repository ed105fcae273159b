"""How a question grades a property, or counts those in whom something is seen, in a paper's words.

"Is A more stable than B?" asks of the stability; "was Y seen in a larger share of A?" asks where Y
is more frequent; what gets across a barrier crosses it (`lay_words.py`).
"""

_WHO = r"(?:[\w'()/-]+ ){1,8}?"
_OF = {  # properties that papers name by their noun, with the adjective that grades it
    "stable": "stability", "potent": "potency", "soluble": "solubility",
    "pure": "purity", "selective": "selectivity", "durable": "durability", "tolerable": "tolerability",
    "bioavailable": "bioavailability", "scalable": "scalability", "reproducible": "reproducibility",
}  # fmt: skip
_SHARE = r"(?:shares?|proportions?|percentages?|fractions?|parts?|numbers?) of"
_MORE = rf"an? (?:\w+ly |bit |little )?(?:larger|greater|higher|bigger) {_SHARE}"
_FEWER = rf"an? (?:\w+ly |bit |little )?(?:smaller|lower|lesser) {_SHARE}"
_SEEN = r"(?:seen|found|observed|noted|reported|present|recorded|detected)"
_ARISE = r"(?:occur|arise|appear|develop|happen|show up|turn up|go up|rise|increase|worsen|recur)"
CROSSING = (
    r"(?:(?:get|got|pass|travel|go|went|mov|migrat|slip|make it)(?:e?s|ed|led|ing|ling|e)? (?:through|across|over|past)"
    r"|(?:travers|penetrat|permeat)(?:e|es|ed|ing))(?= (?:the |an? )?(?:[\w-]+ ){0,3}(?:barriers?|bbb|placenta)\b)",
    "cross",
)
_WANTED = rf"(?:{'|'.join(_OF.values())}|sensitivity|specificity|accuracy|yield|efficacy|safety)"
IMPROVED = (  # said of what is compared: "improved stability compared with B"
    rf"improved(?= (?:[\w-]+ ){{0,2}}?{_WANTED} (?:compared|relative|versus|vs|over|than)\b)",
    "higher",
)
_CATCH = r"(?:catch|spott?|find|pick|detect|identify|diagnos|recogni[sz]|flagg?)ing(?: (?:up|out))?"
_TESTED = r"(?:[\w'-]+ ){1,6}?"
CATCHING = (  # what a test does for which it is made: its sensitivity
    (rf"(?:make|makes|made|making) (?P<ct>{_TESTED})(?:better|more adept) at {_CATCH}(?= )",
     r"improves diagnostic sensitivity for"),
    (rf"(?:make|makes|made|making) (?P<cu>{_TESTED})(?:worse|less adept) at {_CATCH}(?= )",
     r"reduces diagnostic sensitivity for"),
)  # fmt: skip
TURNED = (  # "is X turned up in Y": raised there, and not found there
    (rf"(?P<tp>is|are|was|were) (?P<tw>{_TESTED})(?:turned|dialled|cranked|ramped) up(?! to be)",
     r"\g<tp> \g<tw>increased"),
    (rf"(?P<tq>is|are|was|were) (?P<tx>{_TESTED})(?:turned|dialled|toned) down(?! by)",
     r"\g<tq> \g<tx>decreased"),
)  # fmt: skip
_MADE_SO = {
    "denser": "density",
    "thicker": "thickness",
    "stiffer": "stiffness",
    "heavier": "weight",
}
_TO_END = r"(?=\s*(?:[?,;.]|$)| (?:in|when|by|after|if|under|with|than)\b)"
PROPERTIES = (
    *(
        (
            rf"(?:make|makes|made|render|renders|rendered) (?P<ds{at}>{_WHO})(?:any |much |even )?{comparative}{_TO_END}",
            rf"increases \g<ds{at}>{noun}",
        )
        for at, (comparative, noun) in enumerate(_MADE_SO.items())
    ),
    CROSSING,
    *CATCHING,
    *TURNED,
    *(
        (
            rf"(?P<{be}>is|are|was|were) (?P<{who}>{_WHO}){grade} {adjective}(?= (?:in (?:[\w-]+ ){{1,4}})?than\b)",
            rf"do \g<{who}>have {put} {noun}",
        )
        for at, (adjective, noun) in enumerate(_OF.items())
        for grade, put, be, who in (
            ("more", "higher", f"pm{at}", f"pn{at}"),
            ("less", "lower", f"pl{at}", f"pk{at}"),
        )
    ),
    (rf"(?P<sa>is|are|was|were) (?P<sb>{_WHO}){_SEEN} in {_MORE}", r"\g<sa> \g<sb>more frequent in"),
    (rf"(?P<sc>is|are|was|were) (?P<sd>{_WHO}){_SEEN} in {_FEWER}", r"\g<sc> \g<sd>less frequent in"),
    (rf"(?:do|does|did) (?P<se>{_WHO}){_ARISE} in {_MORE}", r"is \g<se>more frequent in"),
    (rf"(?:do|does|did) (?P<sf>{_WHO}){_ARISE} in {_FEWER}", r"is \g<sf>less frequent in"),
)  # fmt: skip
