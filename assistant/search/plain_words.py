"""Plain words of a question, and the words that papers write for them.

Clinicians ask as they speak: "who dropped out?", of a paper that tells of withdrawals. These are no
names of one thing, as the groups of `index/synonyms.toml` are: a sentence with such a word counts
for less than one with the word asked for. Each line leads one way, from plain to learned: who asks
for the median does not mean the mean. General English, and everyday words for illness, of the sort
that guides to public writing list; words with many senses ("hold", "turn", "find") are left out,
for they brought up other things more often than what was meant.
"""

import functools
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from index.opened import OpenIndex
from index.terms import tokens

_PLAIN = """
about around roughly|approximately circa nearly
ache sore hurt|pain tenderness painful
after|following subsequent post
ahead before|prior preceding
aim goal idea|objective purpose hypothesis
almost|nearly approximately
alone|solely exclusively monotherapy
along alongside together|combined combination concomitant concurrent adjunct
altogether whole|overall cumulative entire complete
apart tell|distinguish differentiate discriminate separate
attack|episode exacerbation infarction
average usual typical|mean median
baby|infant neonate newborn neonatal
bad|severe unfavourable
begin began begun start|commence initiate initiation onset
belly tummy|abdomen abdominal
best|optimal superior highest
better|improve improvement superior enhanced ameliorate
big large|substantial considerable
bleed|haemorrhage
block stop|inhibit inhibition abolish suppress antagonist prevent
blocker|inhibitor antagonist
boost raise|increase elevate enhance augment upregulate
break broken|fracture rupture
breath breathing breathless|respiratory dyspnoea
bug germ|bacteria pathogen organism
cause why|induce etiology aetiology attributable responsible
change|alter alteration modify modulate amend
cheap cost money|economic expense
check|test
child kid|paediatric pediatric
choose chosen pick|select selection
clean|eliminate remove removal
clot|thrombosis thrombus coagulation
commonly often usual|frequent frequency prevalent prevalence predominant
connect link tie|associate association correlate correlation relate
cope|tolerate tolerance
cut drop fall fell lower shrink|decrease reduce decline diminish reduction downregulate
damage harm hurt|injury lesion toxicity impair impairment
danger dangerous|risk hazard
dead death die|mortality fatal survival
divide split|randomise allocate assign stratify
double|twofold
down|decrease reduce decline downregulate low
drop left|withdraw withdrawn withdrawal attrition exclude
earliest first|initial primary
early|initial onset
eat food|diet dietary intake
elderly old|aged older ageing
end finish|complete completion terminate conclusion final
enough|sufficient adequate suffice
enrol join|recruit include participate eligible
everyday|routine daily
extra more|additional further supplementary supplement
fail|insufficiency unsuccessful
fast quick|rapid
feel|sensation sensory symptom
few|limited small
fight|combat counteract
flare|exacerbation reactivation recurrence relapse
fluid|effusion
foretell forecast|predict prediction predictive prognostic
gave give given|administer prescribe deliver
get got|receive obtain develop acquire
grow growth|proliferate proliferation
growth|tumour nodule mass
happen|occur occurrence incidence
hard|difficult challenging
healthy|control volunteer
help|promote facilitate assist benefit
hidden hide|conceal concealment mask blind
high up|increase elevate raise upregulate
hinder slow|inhibit suppress restrain impair delay
hospital|centre center clinic inpatient admission
illness sickness|disease disorder morbidity
inside|within intracellular
keep kept|maintain retain preserve
kill|apoptosis lethal cytotoxic
lack missing without|absence absent deficiency deficient negative
later|subsequent delay
leak|permeability extravasation
likely chance|probable probability risk likelihood odds
little small tiny|minor limited minimal
live lived|survive survival
loosen|relax broaden widen
lose lost|loss
lot lots many much|numerous abundant
main chief|principal predominant primary
mend|repair restore
mild|slight minor
miss|overlook undetected
mix|combine prepare
mother mum|maternal
narrow|stenosis constriction stricture
natural|endogenous native physiological
needless|unnecessary avoidable
need|require requirement necessary
newborn|neonatal neonate
new|novel recent
next|subsequent
odds|probability likelihood
outlook|prognosis prognostic outcome
outside|extracellular external
pack|load enrich incorporate sort package
people person someone somebody|individual participant subject
pick spot|detect diagnose
picture|pattern appearance feature presentation
pill tablet|oral
problem trouble|limitation challenge drawback difficulty complication
proof prove|confirm evidence demonstrate specific
quit|cease discontinue
rare seldom|infrequent uncommon
reason|rationale
regular|periodic routine
rely trust|reliable reliability valid validity
result|outcome
return|recur recurrence relapse reactivation
rise rose|increase elevate
rule|criterion criteria protocol
safe|tolerate tolerability
same|similar equivalent comparable identical
scar|fibrosis fibrotic
seizure|convulsion epilepsy
send sent ship|deliver transfer release secrete transport export
show|demonstrate reveal indicate exhibit
sick|ill disease
sign|symptom manifestation feature presentation marker
single|one sole
site|location
skip|omit
solve|resolve address overcome
spare|avoid reduce prevent
spread|metastasis dissemination metastasise
stage step|phase
stay still|persist sustain maintain remain prolong duration
stop quit|discontinue cease withdraw withdrawn cessation
strength plus|advantage merit
strong|potent robust marked
suffer|experience develop
swallow|uptake internalise engulf ingest
swell|oedema
switch|activate activation
team group|investigator author laboratory
tired|fatigue
tool|instrument
treat|therapy manage management intervention
trigger spark|induce stimulate elicit activate
try tried|attempt test
uptake|internalise uptake
useful|utility benefit
way route|pathway mechanism mode
weakness|limitation
weak|impaired
widen|dilatation dilate
worse worsen|deteriorate deterioration progress exacerbate aggravate
wrong|error incorrect artefact false
young|younger early juvenile
"""


@functools.cache
def _written() -> Mapping[str, frozenset[str]]:
    """The tokens that papers write, by the token of a plain word."""
    found: dict[str, frozenset[str]] = {}
    for line in _PLAIN.strip().splitlines():
        plain, learned = (_tokens(part) for part in line.split("|"))
        for token in plain:
            found[token] = found.get(token, frozenset()) | learned - {token}
    return found


def _tokens(words: str) -> frozenset[str]:
    return frozenset(token for word in words.split() for token in tokens(word))


def written_in(ids: Sequence[str], asked: Sequence[str], opened: OpenIndex) -> NDArray[np.bool_]:
    """Which sentence has what papers write for which plain word of a question: a table."""
    known = _written()
    words = {at: known[token] for at, token in enumerate(asked) if token in known}
    found = np.zeros((len(asked), len(ids)), bool)
    learned = sorted(frozenset().union(*words.values()))
    there = dict(zip(learned, opened.sentences_with(learned, ids), strict=True))
    for at, others in words.items():
        for other in others:
            found[at] |= there[other]
    return found
