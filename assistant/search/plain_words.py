"""Plain words of a question, and the words that papers write for them.

Clinicians ask as they speak: "who dropped out?", of a paper that tells of withdrawals. These are no
names of one thing, as the groups of `index/synonyms.toml` are: a sentence with such a word counts
for less than one with the word asked for. Each line leads one way, from plain to learned: who asks
for the median does not mean the mean. General English, and everyday words for illness, of the sort
that guides to public writing list; words with many senses ("hold", "turn", "find") are left out,
for they brought up other things more often than what was meant.
"""

import functools
from collections.abc import Mapping, Sequence, Set

import numpy as np
from numpy.typing import NDArray

from index.opened import OpenIndex
from index.terms import tokens

_PLAIN = """
about around roughly|approximately circa nearly
abroad tourist traveller|travel endemic
ache sore hurt|pain tenderness painful
after|following subsequent post
allocate|randomise
allow|enrol eligible permit
ahead before|prior preceding
aim goal idea|objective purpose hypothesis
almost|nearly approximately
alone|solely exclusively monotherapy
along alongside together|combined combination concomitant concurrent adjunct
alongside|addition concomitant
altogether whole|overall total cumulative entire complete
animal rat|murine vivo model
apart tell|distinguish differentiate discriminate separate
approve permission|approval ethics committee
arm|group allocate
assign|allocate randomise
attach bound|bind complex associate
attack|episode exacerbation infarction
average usual typical|mean median
aware know|mask unaware conceal
baby|infant neonate newborn neonatal
baby|fetus fetal foetus foetal
bad|severe unfavourable
beer booze drink wine|alcohol
begin began begun start|commence initiate initiation onset
behind|due attributable underlie explain
belly tummy|abdomen abdominal
best|optimal superior highest
better|improve improvement superior enhanced ameliorate
big large|substantial considerable
bite insect|vector mosquito
blame|attributable attribute due responsible explain
bleed|haemorrhage
block stop|inhibit inhibition abolish suppress antagonist prevent
blocker|inhibitor antagonist
blocked blockage|obstruct obstruction occlusion
boost raise|increase elevate enhance augment upregulate high
bother complain complaint|adverse side symptom
boy gentleman guy|men male
break broken|fracture rupture
breakdown|degradation degrade
breath breathing breathless|respiratory dyspnoea
bright clever forget memory|cognition cognitive
bug germ|bacteria pathogen organism
c-section|caesarean cesarean
calculate figure work|estimate compute determine
careful warn watch|monitor caution surveillance concern
catch caught|infect acquire infection
cause why|induce etiology aetiology attributable responsible
change|alter alteration modify modulate amend
cheap cost money|economic expense
cheap|inexpensive affordable
check|test
chew digest|degrade cleave degradation proteolysis
child kid|paediatric pediatric
chiefly mainly mostly|predominant largely primarily main
choke squeeze tighten|constriction vasoconstriction stenosis
choose chosen pick|select selection
cigarette smoke smoker|tobacco smoking
city town village|urban rural
clash conflict disagree opposite|contradictory inconsistent discrepancy contrast
clean|eliminate remove removal
clean|negative sterile
clear rid wipe|eradicate eliminate clearance
cling glue stick sticky stuck|adhere adhesion adherence
clot|thrombosis thrombus coagulation
coin lottery shuffle toss|randomise allocate
commonly often usual|frequent frequency prevalent prevalence predominant
company firm maker manufacturer|commercial supplier
computer|software
connect link tie|associate association correlate correlation relate
constriction|vasoconstriction vasoconstrictive
cool|defervescence fever clearance
cope|tolerate tolerance
comfy|comfort comfortable
comparison comparator|control
copy|replicate duplicate amplification
couple pair pairing|combine combination
cream ointment|topical
cut drop fall fell lower shrink|decrease reduce decline diminish reduction downregulate
damage harm hurt|injury lesion toxicity impair impairment
danger dangerous|risk hazard
dark|pigment melanin
dead death die|mortality fatal survival
dear pricey|expensive
decide judge establish|determine diagnose adjudicate assess
decline refuse|exclude ineligible
dirty filthy unclean|contaminate sanitation hygiene
dish|vitro culture
dissolve melt|lysis thrombolysis degrade fibrinolysis
divide split|randomise allocate assign stratify
dizzy|vertigo dizziness
double|twofold
doubt doubtful shaky|uncertain unclear controversial debatable inconclusive
down|decrease reduce decline downregulate low
drip|infusion intravenous
drop left|withdraw withdrawn withdrawal attrition exclude
dummy fake sham|placebo
dye glow shine stain|fluorescence fluorescent luminescence
earliest first|initial primary
early|initial onset
eat food|diet dietary intake
elderly old|aged older ageing
electric electricity|electrochemical electrode
end finish|complete completion terminate conclusion final
enough|sufficient adequate suffice
enrol join|recruit include participate eligible
everybody everyone|participant subject patient
everyday|routine daily
extra more|additional further supplementary supplement
fail|insufficiency unsuccessful
fast quick|rapid
fat heavier heavy overweight plump|obese obesity weight bmi
fault faulty|mutation defect defective
feel|sensation sensory symptom
felt feel|perceive perceived perception report
feverish heat hot|fever temperature
few|limited small
fight|combat counteract
filter sieve|filtration
flare|exacerbation reactivation recurrence relapse
flaw gap hole|limitation shortcoming
fluid|effusion
forbid forbidden illegal outlaw prohibit|ban withdraw restrict
foreigner newcomer|immigrant migrant
foretell forecast|predict prediction predictive prognostic
freeze frozen|cryopreserve freezing
gave give given|administer prescribe deliver
germ|bacterium
get got|receive obtain develop acquire
girl lady|women female
grip|handgrip
grow growth|proliferate proliferation
growth|tumour nodule mass
guess hunch|hypothesis assume speculate
happen|occur occurrence incidence
hard|difficult challenging
healthy|control volunteer
help|promote facilitate assist benefit
hidden hide|conceal concealment mask blind
high up|increase elevate raise upregulate
hinder slow|inhibit suppress restrain impair delay
home house|household domestic
hospital|centre center clinic inpatient admission
hurdle|challenge barrier obstacle
illness sickness|disease disorder morbidity
inhaler puff puffer|inhale inhalation
inject needle shot|injection intramuscular subcutaneous
inside|within intracellular
itchy scratch|itching pruritus
job|employment occupation
keep kept|maintain retain preserve
kill|apoptosis lethal cytotoxic bactericidal
lack missing without|absence absent deficiency deficient negative
later|subsequent delay
leak|permeability extravasation
lean slim slimmer thin thinner|weight bmi
leftover|residual remaining
likely chance|probable probability risk likelihood odds
little small tiny|minor limited minimal
live lived|survive survival
logic point thinking|rationale advantage benefit
loosen|relax broaden widen
loosen unpack unwind|decondense decondensation
lose lost|loss
lot lots many much|numerous abundant
main chief|principal predominant primary
mend|repair restore
mild|slight minor
miss|overlook undetected
mix|combine prepare
money paid pay|fund grant sponsor financial support
mood sad|depression depressive
mother mum|maternal
mouth|oral
narrow|stenosis constriction stricture
nasty unpleasant|adverse
natural|endogenous native physiological
need|require requirement necessary
needless|unnecessary avoidable
nervous worried worry|anxiety
new|novel recent
newborn|neonatal neonate
nickname|call name term
normally usually|standard
next|subsequent
odd strange surprise surprising|unexpected remarkable paradox
odds|probability likelihood
ordinary|conventional standard routine
outlook|prognosis prognostic outcome
outside|extracellular external
pack|load enrich incorporate sort package
painkiller|analgesic analgesia opioid
pee wee|urine
people person someone somebody|individual participant subject
pick spot|detect diagnose
picture|pattern appearance feature presentation
picture scan|imaging tomography ultrasound radiograph
pill tablet|oral
huge|high large
pill swallow tablet|adherence compliance
poo poop stool|faecal faeces fecal
poor|developing income deprived limited
poorer|lower worse inferior
problem trouble|limitation challenge drawback difficulty complication adverse
proof prove|confirm evidence demonstrate specific
puffy swollen|oedema swelling
quit|cease discontinue terminate
rare seldom|infrequent uncommon
rarer|rare infrequent uncommon frequent
reason|rationale etiology aetiology cause
regular|periodic routine
rely trust|reliable reliability valid validity
researcher|investigator author
author|investigator researcher
result|outcome
return|recur recurrence relapse reactivation
rich wealthy|developed income
rise rose|increase elevate
root source|due origin attributable
round|cycle course session
rule|criterion criteria protocol
safe|tolerate tolerability
salt|sodium
same|similar equivalent comparable identical
scar|fibrosis fibrotic
school|education
seizure|convulsion epilepsy
send sent ship|deliver transfer release secrete transport export
shiver|rigor chill
show|demonstrate reveal indicate exhibit
sick|ill disease
sick|nausea vomiting
sign|symptom manifestation feature presentation marker
single|one sole
site|location
skip|omit
solve|resolve address overcome
spare|avoid reduce prevent
spin spun|centrifuge centrifugation
spread|metastasis dissemination metastasise
stage step|phase
start|initiate commence onset baseline
starve|hypoxia hypoxic deprivation
stay still|persist sustain maintain remain prolong duration
stomach|gastric peptic gastrointestinal
stop quit|discontinue cease withdraw withdrawn cessation
strength plus|advantage merit
strong|potent robust marked
stubborn tough|resistant persistent refractory
settle|resolve improve effective relieve
suffer|experience develop
sugar|glucose glycaemia dysglycemia hyperglycemia
suicide|apoptosis
sun sunbathe sunbathing sunshine tan|sunlight ultraviolet solar
swallow|uptake internalise engulf ingest
swell|oedema
switch|activate activation
tall|height
team group|investigator author laboratory
tired|fatigue
teach taught|train trained training instruct workshop
tool|instrument scale questionnaire
treat|therapy manage management intervention
trigger spark|induce stimulate elicit activate
try tried|attempt test
uptake|internalise uptake
useful|utility benefit
walk|gait ambulation
way route|pathway mechanism mode
weak|impaired
weakness|limitation
weigh|weight mass
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


def plain_of(asked: Sequence[str], learned: Set[str]) -> frozenset[str]:
    """Those tokens of a question for which papers write one of some tokens."""
    known, told = _written(), learned - _tokens(_OF_ANY_STUDY)
    return frozenset(token for token in asked if known.get(token, frozenset()) & told)


_OF_ANY_STUDY = "clinical trial study control controlled randomised group patient treatment"


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
