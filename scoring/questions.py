"""The seven questions: one table for the chat, the widget, the score and the CRM.

Weights and points are the specification's "Lead Scoring Algorithm".
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Option:
    """One possible answer: its stored value, what the visitor reads, and its points."""

    value: str
    label: str
    points: int


@dataclass(frozen=True, slots=True)
class Question:
    """One of the seven questions.

    `wordings` are what Sarah asks the first and the second time. `options` are all
    answers the score knows; a visitor can pick them as they are shown only where
    `shows_options` is true (nobody answers "in a licensed state").
    """

    id: int
    key: str
    factor: str
    wordings: tuple[str, str]
    options: tuple[Option, ...]
    points_if_unanswered: int = 0
    shows_options: bool = True

    @property
    def text(self) -> str:
        """Return the wording asked first."""
        return self.wordings[0]

    @property
    def max_points(self) -> int:
        """Return the factor's weight."""
        return max(option.points for option in self.options)

    def option(self, value: str) -> Option | None:
        """Return the option stored as `value`, if there is one."""
        return next((option for option in self.options if option.value == value), None)


QUESTIONS: tuple[Question, ...] = (
    Question(
        id=1,
        key="age",
        factor="Age",
        wordings=(
            "How old are you?",
            "A rough age is fine, and it tells us which rules apply to you. Which range are you in?",
        ),
        options=(
            Option("under_40", "Under 40", 10),
            Option("40_49", "40-49", 15),
            Option("50_65", "50-65", 20),
            Option("over_65", "Over 65", 10),
        ),
    ),
    Question(
        id=2,
        key="savings",
        factor="Retirement savings",
        wordings=(
            "About how much have you saved for retirement?",
            "No exact number needed: which range comes closest to your retirement savings?",
        ),
        options=(
            Option("under_100k", "Under $100k", 10),
            Option("100k_200k", "$100k-$200k", 15),
            Option("200k_500k", "$200k-$500k", 20),
            Option("500k_plus", "$500k+", 25),
        ),
    ),
    Question(
        id=3,
        key="concern",
        factor="Primary concern",
        wordings=(
            "What's your biggest concern about retirement?",
            "When you think about retirement, which of these is on your mind most?",
        ),
        options=(
            Option("outliving_money", "Outliving my money", 15),
            Option("market_volatility", "Market volatility", 13),
            Option("healthcare_costs", "Healthcare costs", 13),
            Option("general_planning", "General planning", 10),
        ),
    ),
    Question(
        id=4,
        key="goal",
        factor="Main goal",
        wordings=(
            "What's your main goal for retirement?",
            "If your savings could do one thing for you, which would it be?",
        ),
        options=(
            Option("guaranteed_income", "Guaranteed income", 15),
            Option("protect_assets", "Protect assets", 13),
            Option("maximize_growth", "Maximize growth", 10),
            Option("estate_planning", "Estate planning", 12),
        ),
    ),
    Question(
        id=5,
        key="annuity_interest",
        factor="Annuity interest",
        wordings=(
            "How interested are you in learning about annuities?",
            "Would you like to hear about annuities? Any answer is fine, no is too.",
        ),
        options=(
            Option("very_interested", "Very interested", 10),
            Option("somewhat_interested", "Somewhat interested", 7),
            Option("not_sure", "Not sure", 5),
            Option("not_interested", "Not interested", 0),
        ),
        points_if_unanswered=5,
    ),
    Question(
        id=6,
        key="state",
        factor="Location",
        wordings=(
            "Which state do you live in?",
            "Our advisors are licensed state by state. Which state is your home?",
        ),
        options=(
            Option("licensed", "In a licensed state", 5),
            Option("out_of_state", "Out of state", 0),
        ),
        shows_options=False,
    ),
    Question(
        id=7,
        key="contact_preference",
        factor="Contact preference",
        wordings=(
            "How would you like us to contact you?",
            "If we follow up, which way suits you: phone, email, or both?",
        ),
        options=(
            Option("phone_and_email", "Phone + Email", 10),
            Option("email_only", "Email only", 7),
            Option("phone_only", "Phone only", 7),
            Option("prefer_not_to_say", "Prefer not to say", 3),
        ),
        points_if_unanswered=3,
    ),
)

QUESTION_BY_KEY: dict[str, Question] = {question.key: question for question in QUESTIONS}
TOTAL_QUESTIONS = len(QUESTIONS)
