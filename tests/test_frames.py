"""Claims without the frames that ask whether they are so."""

import pytest

from assistant.api import Assistant
from assistant.asked.frames import doubts, plainly_asked, read_frame, sources_apart
from tests.test_direction import lead

CLAIM = "miR-9 lowers VEGF in mice"


@pytest.mark.parametrize(
    "text",
    [
        "Can I take it that {}?",
        "May I put on my poster that {}?",
        "Is it correct to say in a lecture that {}?",
        "Is it true, what a nurse told my aunt, that {}?",
        "Do experts reckon that {}?",
        "Could somebody kindly confirm that {}?",
        "My aunt's doctor says {}. Is that so?",
        "{} - is this what was seen?",
        "Any truth in the idea that {}?",
        "Is it proven anywhere that {}?",
        "Am I correct in thinking that {}?",
        "Do I have it right that {}?",
        "Would you agree that {}?",
        "Could it be that {}?",
        "As I understand it, {}. Is that the right way round?",
        "The feeling in our lab is that {}. Is that how it works?",
        "Our technician says {}. Is that what the paper concludes?",
        "Does the paper bear out the claim that {}?",
        "Has anyone ever shown that {}?",
        "I had assumed {}. Does the review bear me out?",
        "Our lab was told {}; is this the case?",
        "They say {}. Does that hold up?",
        "I read that {}. True or false?",
        "Word has it that {}. Is there evidence for it?",
        "{}, or did I misread?",
        "{}, I suppose?",
        "{}, am I reading that correctly?",
        "{}. Can that stand?",
        "{}, shouldn't it?",
        "Somebody at a meeting insisted that {}: fact or fiction?",
        "Right or wrong: {}.",
        "My tutor doubts that {}. Is she mistaken?",
        "I jotted down that {}. Did I get it right?",
        "I noted that {}. Right?",
        "Please verify: {}.",
        "Claim to check: {}.",
        "Correct me if I'm wrong: {}.",
    ],
)
def test_a_frame_is_taken_off_its_claim(text: str) -> None:
    """Frames of all kinds leave the claim, which is then asked in one frame."""
    framed = read_frame(text.format(CLAIM))
    assert framed is not None
    assert framed.asked == f"Is it true that {CLAIM}?"
    assert not framed.turned


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Silence miR-9 and VEGF rises, right?", "if you silence miR-9, VEGF rises"),
        (
            "Inhibit miR-9 and miR-8 and then VEGF rises, doesn't it?",
            "if you inhibit miR-9 and miR-8, VEGF rises",
        ),
        ("Stop the pump and sodium rises in mice and rats, right?", "if you stop the pump, sodium"),
        (
            "Treat ducks and geese with tonics and their feathers grow, right?",
            "if you treat ducks and geese with tonics, their feathers grow",
        ),
        (
            "Feed cells and ducks with tonics and feathers grow, right?",
            "if you feed cells and ducks with tonics, feathers grow",
        ),
        ("Give the drug and most of the mice die, right?", "if you give the drug, most of"),
        ("Block miR-9: VEGF rises, right?", "if you block miR-9, VEGF rises"),
        ("Block miR-9, VEGF rises, I suppose?", "if you block miR-9, VEGF rises"),
        ("Increase of miR-9 and loss of VEGF are seen, right?", None),
        ("Transfer RNA and ribosomal RNA are in tears, right?", None),
        ("Transfer RNA fragments and snoRNAs rise in tears, right?", None),
        ("Transfer RNA and small RNA and micro RNA are in tears, right?", None),
        ("Feed cells and stromal cells grow in tandem, right?", None),
        ("Lower levels of miR-9 and higher levels of VEGF are seen, right?", None),
        ("Block copolymers and liposomes are stable, right?", None),
        ("miR-9 and VEGF rise, right?", None),
    ],
)
def test_what_is_done_first_is_a_condition(text: str, claim: str | None) -> None:
    """Doing X "and Y happens" says what comes of X, and is no order."""
    framed = read_frame(text)
    assert framed is not None
    assert framed.claim.startswith(claim or text.partition(",")[0])


@pytest.mark.parametrize(
    "text",
    [
        "Is there evidence that supports miR-9 as a marker?",
        "Is there anything that lowers miR-9 in mice?",
        "I read about miR-9. What does it do?",
        "Which studies say that miR-9 is low?",
        "Can I take miR-9 supplements with tamoxifen?",
        "Am I right to stop tamoxifen in mice?",
        "Is it true?",
        "MiR-9 is low in serum. Is that a marker?",
    ],
)
def test_what_frames_no_claim_stays(text: str) -> None:
    """Evidence that does something, a story, another question and a bare tag are no frames."""
    assert read_frame(text) is None


@pytest.mark.parametrize(
    "text",
    [
        f"Am I wrong to think that {CLAIM}?",
        f"A colleague says {CLAIM}. Is he mistaken?",
        f"My boss doubts that {CLAIM}. Is he right?",
    ],
)
def test_a_yes_that_would_deny_is_told(text: str) -> None:
    """To "am I wrong?" a yes says that the claim is not so."""
    assert doubts(text)


def test_a_claim_is_asked_with_its_verb_first() -> None:
    """A statement is asked as a question is; one that begins with a condition keeps its order."""
    assert plainly_asked("Is it true that miR-9 lowers VEGF?") == "does miR-9 lowers VEGF?"
    assert plainly_asked("miR-9 is low in mice, right?") == "is miR-9 low in mice?"
    assert plainly_asked("In mice miR-9 is low, right?") == "in mice miR-9 is low?"
    assert plainly_asked("Isn't miR-9 low in mice?") == "Is miR-9 low in mice?"
    assert plainly_asked("Is it so that miR-9 isn't low?") == "miR-9 isn't low?"


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Isn't miR-9 low? By whom?", "Isn't miR-9 low?"),
        ("miR-9 lowers VEGF - correct, and who measured it?", "miR-9 lowers VEGF - correct?"),
        ("Is miR-9 low in mice? Cite the study.", "Is miR-9 low in mice?"),
        ("Is miR-9 low in mice? And which paper deals with it?", "Is miR-9 low in mice?"),
    ],
)
def test_who_showed_it_is_another_question(text: str, claim: str) -> None:
    """A question behind a claim on its study is told apart from it."""
    assert sources_apart(text) == (claim, True)


@pytest.mark.parametrize(
    "text", ["Is miR-9 low in mice? In which paper of Yang?", "Is miR-9 low, and what lowers it?"]
)
def test_what_asks_more_than_the_study_stays(text: str) -> None:
    """A second question with a subject of its own is kept."""
    assert sources_apart(text) == (text, False)


def test_a_claim_with_its_study_has_headline_and_entry(assistant: Assistant) -> None:
    """Who showed it costs neither the headline nor the quote, and adds the entry."""
    answer = assistant.ask("Wasn't miR-134-5p shown to boost breast cancer growth? By whom?")
    assert (answer.headline or "").startswith("No")
    assert "suppress BC growth" in answer.statements[0].text
    assert any("Yang C" in statement.text for statement in answer.statements)


@pytest.mark.parametrize(
    "text",
    [
        "Can I take it that my mother should stop tamoxifen?",
        "Would you agree that I should stop my tamoxifen?",
    ],
)
def test_a_frame_hides_no_wish_for_advice(assistant: Assistant, text: str) -> None:
    """What is asked within a frame is refused as without it."""
    assert assistant.ask(text).refusal == "out_of_scope"


def test_a_record_that_is_asked_for_is_no_claim(assistant: Assistant) -> None:
    """Whether a study of X is cited, and who wrote it, asks for the record alone."""
    answer = assistant.ask("Is a Korean study of circulating miR-202 cited, and who wrote it?")
    assert "Kim J" in answer.text


def test_no_headline_where_a_yes_would_deny(assistant: Assistant) -> None:
    """The answer is the quote alone."""
    answer = assistant.ask("Am I wrong to think that miR-7641 promotes breast tumour growth?")
    assert answer.headline is None
    assert "MiR-7641" in answer.statements[0].text


@pytest.mark.parametrize(
    ("question", "text", "verdict"),
    [
        (
            "Is it true that vesicles lacking miR-9 starve the niche of oxygen?",
            "Vesicles lacking miR-9 enhanced the oxygen supply of the niche.",
            "No",
        ),
        (
            "Does miR-9 fuel tumour growth by turning KRAS up?",
            "MiR-9 promoted tumor growth through downregulation of KRAS.",
            "No",
        ),
        (
            "Does miR-9 fuel tumour growth by turning KRAS up?",
            "MiR-9 promoted tumor growth through upregulation of KRAS.",
            "Yes",
        ),
        (
            "Does miR-9 keep stem cells renewing themselves?",
            "MiR-9 repressed the renewal of stem cells.",
            "No",
        ),
        ("Does miR-9 keep cells from dividing?", "MiR-9 inhibited proliferation of cells.", "Yes"),
        ("Do mast cells with miR-9 egg the tumour on?", "MiR-9 inhibited tumor growth.", "No"),
        ("Are exosomes of mast cells packed with miR-9?", "MiR-9 is low in exosomes.", "No"),
        (
            "In obese women the serum has more miR-9 than usual, no?",
            "MiR-9 was reduced in serum of obese women.",
            "No",
        ),
        ("Does miR-9 set cells free to roam?", "MiR-9 inhibited migration of cells.", "No"),
        ("If miR-9 is blocked, does VEGF stay as it was?", "Loss of miR-9 raised VEGF.", "No"),
        ("Does serum lag behind saliva as a test?", "Serum is a better test than saliva.", "No"),
        (
            "Does serum fall short of saliva as a test?",
            "Serum is a poorer test than saliva.",
            "Yes",
        ),
        ("Is serum better than saliva as a test?", "Serum is a poorer test than saliva.", "No"),
        ("Does miR-9 improve diagnosis?", "MiR-9 raised the accuracy of diagnosis.", "Yes"),
        (
            "A friend says miR-9 slows cell growth. Back her up?",
            "MiR-9 inhibited cell growth.",
            "Yes",
        ),
        (
            "Plenty of miR-9 in a man whose cisplatin has stopped working - a bad omen?",
            "In patients with cisplatin resistance, high miR-9 predicted poorer survival.",
            "Yes",
        ),
        ("Isn't miR-9 scarce in tumours?", "MiR-9 is lowly expressed in tumors.", "Yes"),
        ("Does miR-9 rise on dialysis?", "During dialysis, miR-9 fell.", "No"),
        ("Does miR-9 climb on dialysis?", "During dialysis, miR-9 and miR-4 fell.", "No"),
        ("Does a higher cutoff raise the NPV?", "The lower the cutoff, the higher the NPV.", "No"),
        ("Was miR-9 raised at the work-up?", "MiR-9 was reduced at the work-up.", "No"),
    ],
)
def test_claims_in_free_wording(question: str, text: str, verdict: str) -> None:
    """Everyday verbs, means, rhetorical questions and conditions are read in a claim as asked."""
    assert (lead(question, text) or "").startswith(verdict)


@pytest.mark.parametrize(
    "text",
    [
        "How is miR-9 carried, and who takes it up?",
        "What is miR-9 made by, and what is the source?",
        "What is an exosome, and who discovered it?",
        "Does miR-9 rise in tears, and in which group?",
    ],
)
def test_what_only_looks_like_a_question_for_the_study(text: str) -> None:
    """Who takes a thing up, whose cells it is from and who discovered it is told by no citation."""
    assert sources_apart(text) == (text, False)
