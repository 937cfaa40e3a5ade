"""The invented houses that the window is walked through with: a shelter, and the office that receives its reports."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from caseapp.actions.desk import Desk
from caseapp.actions.office import agreements, cards, coordinator, returning, returning_taken
from caseapp.actions.practice import make_practice
from caseapp.actions.reporting import exact, reports
from caseapp.actions.vaults import opening
from caseapp.base.clock import FixedClock
from caseapp.base.periods import Quarter
from tools.country import Reporting, files, quarters_until

CLOCK = FixedClock(datetime(2026, 10, 5, 9, 30, tzinfo=UTC))
QUARTER = Quarter(2026, 3)
LONG_NAMES = (
    "Общественное объединение «Кризисный центр для женщин и детей, пострадавших от торговли людьми», Усть-Каменогорск",
    "«Қамқорлық» адам саудасынан зардап шеккендерге арналған дағдарыс орталығы, Петропавл қаласы, Солтүстік Қазақстан",
    "Приют временного проживания при центре социальных услуг Карагандинской области",
    "«Үміт» қоғамдық бірлестігі, Тараз",
    "Корпоративный фонд «Дом без насилия», филиал в Западно-Казахстанской области, город Уральск",
    "Алматы қаласының әлеуметтік қызмет көрсету орталығы жанындағы уақытша тұру үйі",
    "Центр поддержки пострадавших от торговли людьми Мангистауской области",
    "«Комек», Шымкент",
    "Общественный фонд «Правовой центр женских инициатив и помощи пострадавшим», Костанайская область, город Рудный",
    "Жетісу облысының отбасын қолдау орталығы, Талдықорған",
    "Приют «Надежда» при Павлодарском областном отделении Красного Полумесяца",
    "«Мейірім» дағдарыс орталығы, Қызылорда облысы, Арал ауданы, Әйтеке би кенті",
)
"""Shelters as they are called, none longer than a name may be."""


@dataclass(frozen=True)
class House:
    """A practice vault, and the passphrase that opens it."""

    folder: Path
    passphrase: str

    def open(self) -> Desk:
        """Open it."""
        return opening.open_vault(self.folder, "", self.passphrase, CLOCK)


Houses = dict[str, House]


@contextmanager
def houses(language: str, persons: int = 40, shelters: int = 1) -> Iterator[Houses]:
    """A practice shelter with an issued report, and a practice coordinator who has taken it in; and an empty one of each.

    The "large office" has the reports of a dozen shelters with long names.

    With several `shelters` the coordinator has the reports of all of them; the first one is the shelter.
    """
    with tempfile.TemporaryDirectory() as temporary:
        top = Path(temporary)
        made = {
            "coordinator": _house(top / "coordinator", "coordinator", 0, 1, language),
            "new shelter": _house(top / "new-shelter", "shelter", 0, 1, language),
            "new office": _house(top / "new-office", "coordinator", 0, 1, language),
            "large office": _house(top / "large-office", "coordinator", 0, 1, language),
        }
        desk = made["coordinator"].open()
        for number in range(shelters):
            house = _house(top / f"shelter-{number}", "shelter", persons, number + 1, language)
            made.setdefault("shelter", house)
            _report(house, desk, number, language)
        _send_back(made["shelter"], desk)
        _exact(made["shelter"], desk)
        desk.close()
        _many(made["large office"], top / "many")
        yield made


def _house(folder: Path, kind: str, persons: int, seed: int, language: str) -> House:
    return House(folder, make_practice(folder, kind, persons, 2, seed, CLOCK, language))


def _report(house: House, centre: Desk, number: int, language: str) -> None:
    """Let a shelter export its quarter, and the coordinator take it in."""
    desk = house.open()
    card, report = house.folder / "office.card", house.folder / "report.pdf"
    digits = cards.write_card(desk, card).fingerprint
    reports.export_summary(desk, QUARTER, language, report)
    name = f"{desk.profile.name} {number + 1}"
    desk.close()
    cards.trust(centre, card, name, digits)
    coordinator.import_files(centre, [report])


def _send_back(house: House, centre: Desk) -> None:
    """Let the coordinator send feedback to the shelter, which takes it in."""
    desk = house.open()
    agreements.write_agreement(centre, desk.profile.id, QUARTER.start, None, centre.profile.threshold)
    card = house.folder / "centre.card"
    digits = cards.write_card(centre, card).fingerprint
    cards.trust(desk, card, centre.profile.name, digits)
    written = returning.send_back(centre, QUARTER, house.folder, shelters=[desk.profile.id])
    returning_taken.take(desk, written[0].path)
    desk.close()


def _exact(house: House, centre: Desk) -> None:
    """Let the shelter hand its exact tables over, as it is agreed."""
    desk, key = house.open(), centre.keys.signer.public_key.hex()
    agreements.write_agreement(
        centre, desk.profile.id, QUARTER.start, None, centre.profile.threshold, mode="sealed"
    )
    exact.allow_exact(desk, key)
    handed = exact.hand_over_exact(desk, QUARTER, key, house.folder / "exact.age")
    coordinator.import_files(centre, [handed.path])
    desk.close()


def _many(house: House, post: Path) -> None:
    """Give an office the reports of many shelters over five quarters; one reported the last of them not yet."""
    desk, card = house.open(), house.folder / "one.card"
    post.mkdir()
    for number, name in enumerate(LONG_NAMES, start=20):
        shelter = Reporting(number)
        card.write_bytes(shelter.card_file())
        cards.trust(desk, card, name, shelter.card().fingerprint())
        sent = list(files(shelter, quarters_until(QUARTER, 5), practice=True))
        for file, data in sent[:-1] if name is LONG_NAMES[-1] else sent:
            (post / file).write_bytes(data)
    coordinator.import_files(desk, [post])
    desk.close()
