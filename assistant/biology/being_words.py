"""Whom a study is on: people, or animals."""

PEOPLE = (
    r"(?:patients?|humans?|people|persons?|wom[ae]n|m[ae]n|children|adults|volunteers?|individuals"
    r"|participants|subjects|infants|newborns)"
)
ANIMALS = (
    r"(?:mice|mouse|murine|rats?|rodents?|rabbits?|pigs?|piglets|monkeys?|zebrafish|dogs?|sheep"
    r"|hamsters?|animals?)"
)
ANATOMY = (  # what everyday speech calls a part of them, and papers in Latin or Greek
    (r"voice[- ]box(?:['’]s)?", "laryngeal"),
    (r"windpipes?", "tracheal"),
    (r"gullets?", "esophageal"),
    (r"wombs?", "uterine"),
    (r"white (?:blood )?cells?(?! counts?)", "leukocytes"),
    (r"red (?:blood )?cells?(?! counts?)", "erythrocytes"),
    (r"cortisone", "steroids"),
)
