"""Countries as papers name them, and the places of a country where people are studied."""

_COUNTRIES = (
    "Afghanistan, Albania, Algeria, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, "
    "Bahrain, Bangladesh, Belarus, Belgium, Benin, Bolivia, Bosnia, Botswana, Brazil, Bulgaria, "
    "Burkina Faso, Burundi, Cambodia, Cameroon, Canada, Chad, Chile, China, Colombia, Congo, "
    "Costa Rica, Croatia, Cuba, Cyprus, Czech Republic, Czechia, Denmark, Ecuador, Egypt, "
    "England, Eritrea, Estonia, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Georgia, "
    "Germany, Ghana, Greece, Guatemala, Guinea, Haiti, Honduras, Hong Kong, Hungary, Iceland, "
    "India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Jordan, "
    "Kazakhstan, Kenya, South Korea, Korea, Kuwait, Laos, Latvia, Lebanon, Liberia, Libya, "
    "Lithuania, Luxembourg, Madagascar, Malawi, Malaysia, Mali, Malta, Mexico, Moldova, "
    "Mongolia, Morocco, Mozambique, Myanmar, Namibia, Nepal, Netherlands, New Zealand, "
    "Nicaragua, Niger, Nigeria, Norway, Oman, Pakistan, Palestine, Panama, Papua New Guinea, "
    "Paraguay, Peru, Philippines, Poland, Portugal, Qatar, Romania, Russia, Rwanda, Saudi "
    "Arabia, Scotland, Senegal, Serbia, Sierra Leone, Singapore, Slovakia, Slovenia, Somalia, "
    "South Africa, Spain, Sri Lanka, Sudan, Sweden, Switzerland, Syria, Taiwan, Tanzania, "
    "Thailand, Togo, Tunisia, Turkey, Türkiye, Uganda, Ukraine, United Arab Emirates, United "
    "Kingdom, UK, United States, USA, Uruguay, Uzbekistan, Venezuela, Vietnam, Wales, Yemen, "
    "Zambia, Zimbabwe"
)
COUNTRY = rf"(?:{_COUNTRIES.replace(', ', '|')})"
HOUSE = (
    r"(?:[Hh]ospitals?|[Uu]niversit(?:y|ies)|[Cc]linics?|[Ii]nstitutes?|[Cc]olleges?"
    r"|Cent(?:re|er)s?)"
)
PLACES = (  # name, what a question may call it, what a sentence that gives it has
    (
        "country",
        r"\b(?:which|what) countr(?:y|ies)\b",
        rf"\b{COUNTRY}\b|Europe|Africa|Asia|America|countr",
    ),
    (
        "place",
        r"\b(?:in|at|from) (?:which|what) (?:town|city|cities|towns|hospitals?|clinics?|centres?"
        r"|centers?)\b",
        rf"\b{HOUSE}\b|\b[A-Z][a-zà-ÿ]+, {COUNTRY}\b",
    ),
)
"""Quantities of `quantity_words`: a country, and a place in one."""
