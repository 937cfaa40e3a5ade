"""The leaflet on rights: what anybody may expect of this house, and what nobody may do."""

from caseapp.base.words import Speaks, Words, words
from caseapp.reports.papers.common import EMERGENCY
from caseapp.reports.papers.seven_points import SEVEN_POINTS
from caseapp.reports.papers.sheet import PaperSheet

_RIGHTS: tuple[tuple[Words, Words], ...] = (
    (
        words("You decide"),
        words(
            "You decide whether you stay, what you tell and which help you take. You may leave at any time."
        ),
    ),
    (
        words("Help costs nothing"),
        words(
            "A bed, food, clothes, a doctor, a psychologist, a lawyer and an interpreter cost you nothing here. Nobody may"
            " ask you for money, work or favours in return."
        ),
    ),
    (
        words("What you tell stays here"),
        words(
            "We tell nobody about you without your consent. Only where a life is in danger or the law demands it, we may"
            " have to speak. Whenever we can, we tell you first."
        ),
    ),
    (
        words("Your documents are yours"),
        words("Your passport and your other documents belong to you. Nobody may keep them from you."),
    ),
    (
        words("You are treated with respect"),
        words(
            "Nobody may hit you, shout at you, shame you or touch you against your will. It does not matter where you come"
            " from, what you believe, or whether you are a woman or a man."
        ),
    ),
    (
        words("Police and court"),
        words(
            "You decide whether you report what was done to you. Our help does not depend on it. If you want to, we help you"
            " to find a lawyer."
        ),
    ),
    (
        words("The way home"),
        words("Whether you go home, and when, is your decision. We arrange no journey that you do not want."),
    ),
    (
        words("Children"),
        words("For a child, what is best for the child comes first, and the child is asked too."),
    ),
    (
        words("You may complain"),
        words(
            "If something is wrong, tell the manager, or write it down without your name. You lose no help by that."
        ),
    ),
)


def rights_pdf(say: Speaks) -> bytes:
    """The leaflet in a language."""
    sheet = PaperSheet(say(words("Your rights here")), say)
    sheet.text(words("You are not to blame for what others did to you. You have these rights:"))
    for head, text in (*_RIGHTS, SEVEN_POINTS["access"], SEVEN_POINTS["withdrawing"]):
        sheet.together(80)
        sheet.point(head)
        sheet.text(text)
    sheet.boxed(
        words("If you are in danger"),
        words("Call {number}, or tell anybody who works here, day or night.", number=EMERGENCY),
    )
    sheet.line(words("Somebody whom you trust: name and telephone"))
    return sheet.pdf()
