"""The statements Sarah starts with: what the brokerage approved before its staff edit them in the CRM."""

# (topic, text), in the order the model reads them. Facts on annuities follow the insurance regulators' plain wording.
FIRST_STATEMENTS = (
    (
        "ProVision Brokerage",
        "We are an insurance brokerage for people near retirement. We are not a bank, a law firm or a tax office.",
    ),
    (
        "What we help with",
        "Our licensed advisors explain annuities and other ways to turn savings into income, and hold seminars and "
        "insurance sales presentations.",
    ),
    (
        "Cost",
        "Chatting, seminars and a first talk with an advisor cost nothing. If you buy an annuity, the insurance "
        "company pays our advisor a commission.",
    ),
    (
        "A first talk",
        "A first talk by phone or online goes over your goals and questions. You needn't decide anything.",
    ),
    (
        "Annuity",
        "An annuity is a contract with an insurance company: you pay in, and it can pay you income later, even for "
        "life, subject to the claims-paying ability of the insurer. Taking money out early can cost surrender charges.",
    ),
    (
        "Fixed annuity",
        "A fixed annuity credits a set interest rate, backed by the claims-paying ability of the insurer. It is not a "
        "bank deposit and not FDIC-insured, and surrender charges may apply.",
    ),
    (
        "Indexed annuity",
        "A fixed indexed annuity credits interest linked to a market index, usually with a cap. Guarantees depend on "
        "the insurer's claims-paying ability, and surrender charges may apply.",
    ),
    ("Variable annuity", "A variable annuity is invested in the market, has fees, and can lose value."),
    (
        "Who it is for",
        "Annuities fit some people and not others. Whether one makes sense for you is a question for a licensed "
        "advisor.",
    ),
    ("Taxes and law", "We can't give tax or legal advice; a tax professional or an attorney can."),
    (
        "Your information",
        "This chat is recorded for our team. You can ask us to delete your information at any time, free of charge.",
    ),
)
