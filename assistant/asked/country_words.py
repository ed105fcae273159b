"""Countries as papers name them, and the places of a country where people are studied."""

COUNTRY = (
    r"(?:Afghanistan|Albania|Algeria|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahrain"
    r"|Bangladesh|Belarus|Belgium|Benin|Bolivia|Bosnia|Botswana|Brazil|Bulgaria|Burkina Faso"
    r"|Burundi|Cambodia|Cameroon|Canada|Chad|Chile|China|Colombia|Congo|Costa Rica|Croatia|Cuba"
    r"|Cyprus|Czech Republic|Czechia|Denmark|Ecuador|Egypt|England|Eritrea|Estonia|Ethiopia|Fiji"
    r"|Finland|France|Gabon|Gambia|Georgia|Germany|Ghana|Greece|Guatemala|Guinea|Haiti|Honduras"
    r"|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan"
    r"|Jordan|Kazakhstan|Kenya|(?:South )?Korea|Kuwait|Laos|Latvia|Lebanon|Liberia|Libya|Lithuania"
    r"|Luxembourg|Madagascar|Malawi|Malaysia|Mali|Malta|Mexico|Moldova|Mongolia|Morocco|Mozambique"
    r"|Myanmar|Namibia|Nepal|(?:the )?Netherlands|New Zealand|Nicaragua|Niger|Nigeria|Norway|Oman"
    r"|Pakistan|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Qatar"
    r"|Romania|Russia|Rwanda|Saudi Arabia|Scotland|Senegal|Serbia|Sierra Leone|Singapore|Slovakia"
    r"|Slovenia|Somalia|South Africa|Spain|Sri Lanka|Sudan|Sweden|Switzerland|Syria|Taiwan|Tanzania"
    r"|Thailand|Togo|Tunisia|Turkey|Türkiye|Uganda|Ukraine|United Arab Emirates|United Kingdom|UK"
    r"|United States|USA|Uruguay|Uzbekistan|Venezuela|Vietnam|Wales|Yemen|Zambia|Zimbabwe)"
)
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
