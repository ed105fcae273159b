"""Whom a study is on: people, or animals."""

PEOPLE = (
    r"(?:patients?|humans?|people|persons?|wom[ae]n|m[ae]n|children|adults|volunteers?|individuals"
    r"|participants|subjects|infants|newborns)"
)
ANIMALS = (
    r"(?:mice|mouse|murine|rats?|rodents?|rabbits?|pigs?|piglets|monkeys?|zebrafish|dogs?|sheep"
    r"|hamsters?|animals?)"
)
