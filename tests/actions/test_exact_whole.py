"""The whole of an office that holds exact tables: more than published numbers say, proved, and never restated."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from caseapp.actions.casework import people
from caseapp.actions.desk import Desk
from caseapp.actions.office import cards, coordinator, exact_whole, national_files
from caseapp.actions.office.national import NationalView, national
from caseapp.actions.reporting import exact, reports
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.periods import Quarter
from caseapp.base.words import Words
from caseapp.db import agreements, releases
from caseapp.db.agreements import Agreement
from caseapp.exchange.summary.payload import read_payload
from caseapp.records.case import Case
from caseapp.records.person import Person
from caseapp.records.roles import Intent
from caseapp.statistics.summary import Rounding, least_of
from tests.actions.stopping import Heard

Q3 = Quarter(2026, 3)
NAMES = ("Umit", "Senim", "Meyirim")


@dataclass
class MovingClock:
    """A clock that goes on when it is told to."""

    moment: datetime

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()


@dataclass
class Office:
    """An office, and the shelters that hand their exact tables over to it."""

    desk: Desk
    shelters: list[Desk]
    folder: Path

    def report(self, shelter: Desk) -> None:
        """Let a shelter send its report and its exact tables."""
        name = shelter.profile.name
        report = reports.export_summary(shelter, Q3, "en", self.folder / f"{name}.pdf").path
        key = self.desk.keys.signer.public_key.hex()
        exact.allow_exact(shelter, key)
        tables = exact.hand_over_exact(shelter, Q3, key, self.folder / f"{name}.age").path
        verdicts = coordinator.import_files(self.desk, [report, tables])
        assert all(one.accepted for one in verdicts), [one.sentence for one in verdicts]

    def whole(self) -> NationalView:
        view = exact_whole.whole_of(self.desk, Q3)
        assert view is not None
        return view


@pytest.fixture
def clock() -> MovingClock:
    """The day before the reports are issued, when everything was typed already."""
    return MovingClock(datetime(2026, 10, 4, 9, 30, tzinfo=UTC))


@pytest.fixture
def office(new_vault: Callable[..., NewVault], clock: MovingClock, tmp_path: Path) -> Office:
    """Three shelters of eight people each: too few for a single table in any of their reports."""
    desk = new_vault("office", "coordinator").desk
    made = Office(desk, [], tmp_path)
    for number, name in enumerate(NAMES):
        shelter = new_vault(name).desk
        made.shelters.append(shelter)
        for person in range(8):
            sex = "male" if person < number else "female"
            people.admit(
                shelter,
                Person(given_name=f"{name}{person}", sex=sex, citizenships=("KZ",)),
                Case(opened=date(2026, 7, 2 + person), status="Active"),
            )
        introduce(shelter, desk, name, tmp_path)
        agree(desk, shelter, "sealed")
    clock.moment = datetime(2026, 10, 5, 9, 30, tzinfo=UTC)
    return made


def agree(office: Desk, shelter: Desk, mode: str) -> None:
    """An agreement of a mode, since the beginning of the year."""
    agreed = Agreement(shelter.profile.id, "2026-01-01", None, 5, mode, "")
    with office.database.work(Intent.TRUST_CARDS, "write agreement") as work:
        agreements.write_agreement(work.connection, agreed, work.now)


def introduce(shelter: Desk, office: Desk, name: str, folder: Path) -> None:
    """Let each of two trust the other's card."""
    for reader, owner, called in ((shelter, office, "Centre"), (office, shelter, name)):
        path = folder / f"{name}-{reader.profile.kind}.card"
        cards.trust(reader, path, called, cards.write_card(owner, path).fingerprint)


def shown(view: NationalView) -> dict[tuple[str, object], int]:
    return {
        (table.id, cell.key): cell.value
        for table in view.summary.tables
        for cell in table.cells
        if cell.value is not None and not cell.structural
    }


def test_three_shelters_that_say_nothing_alone_say_something_together(office: Office) -> None:
    for shelter in office.shelters:
        office.report(shelter)

    assert not shown(national(office.desk, Q3))
    whole = office.whole()
    assert shown(whole)["persons_new", ()] == 24
    assert whole.summary.protection.promise == exact_whole.PROMISE
    assert whole.summary.protection.checked > 100
    assert whole.lower_bounds["persons_new", ()] == 24


def test_three_men_among_them_stay_hidden(office: Office) -> None:
    for shelter in office.shelters:
        office.report(shelter)

    cells = shown(office.whole())
    assert ("new_by_sex_age", (("sex", "male"),)) not in cells
    assert ("new_by_sex_age", (("sex", "female"),)) not in cells


def test_the_sum_of_one_shelter_is_never_worked_out(office: Office) -> None:
    office.report(office.shelters[0])

    assert exact_whole.whole_of(office.desk, Q3) is None


def test_what_was_issued_is_drawn_again_and_not_made_anew(office: Office) -> None:
    """Also where it left rounded first: it stands in the ledger itself, because what was rounded tells of it."""
    for shelter in office.shelters:
        office.report(shelter)
    partner = Rounding(3, "Fund Mira", "2026-01-15")
    path = office.folder / "mira.csv"
    view = national_files.export_quarter(office.desk, Q3, "en", path, exact=True, rounding=partner)
    with office.desk.database.reading(Intent.READ_REPORTS) as reading:
        first, second = releases.releases(reading.connection)
    whole, rounded = (read_payload(one.payload) for one in (first, second))
    assert whole.protection.promise == exact_whole.PROMISE
    assert whole.least == least_of(whole.tables, whole.measures, office.whole().lower_bounds, {})
    assert first.sha256 in rounded.protection.considered
    assert rounded.rounding == partner
    pairs = [
        (true.value, other.value)
        for before, after in zip(whole.tables, rounded.tables, strict=True)
        for true, other in zip(before.cells, after.cells, strict=True)
    ]
    read = [(true, other) for true, other in pairs if true is not None and other is not None]
    assert len(read) == sum(true is not None for true, _other in pairs) > 0
    assert all(other % 3 == 0 and abs(true - other) < 3 for true, other in read)
    assert view.made_from is not None

    again = office.whole()
    assert shown(again) == shown(view.made_from)
    for name in ("one.pdf", "two.pdf"):
        national_files.export_view(office.desk, office.whole(), "en", office.folder / name)
    assert (office.folder / "one.pdf").read_bytes() == (office.folder / "two.pdf").read_bytes()


def test_a_late_shelter_cannot_be_found_by_subtraction(office: Office) -> None:
    """Two wholes that both show a total would tell how many the third shelter has, which it did not say."""
    for shelter in office.shelters[:2]:
        office.report(shelter)
    early = office.whole()
    national_files.export_view(office.desk, early, "en", office.folder / "early.pdf")
    office.report(office.shelters[2])

    late = office.whole()

    assert len(late.summary.shelters) == 3
    assert late.summary.protection.considered != early.summary.protection.considered


def test_without_the_tables_of_a_shelter_in_an_issued_whole_no_new_one_is_made(office: Office) -> None:
    for shelter in office.shelters[:2]:
        office.report(shelter)
    issued = office.whole()
    national_files.export_view(office.desk, issued, "en", office.folder / "one.pdf")

    agree(office.desk, office.shelters[0], "published")
    agree(office.desk, office.shelters[1], "published")
    assert exact_whole.whole_of(office.desk, Q3) is None
    agree(office.desk, office.shelters[1], "sealed")
    office.report(office.shelters[2])

    with pytest.raises(KnownError, match="not here any more"):
        exact_whole.whole_of(office.desk, Q3)


def test_it_can_be_stopped(office: Office) -> None:
    for shelter in office.shelters:
        office.report(shelter)

    with pytest.raises(StoppedError):
        exact_whole.whole_of(office.desk, Q3, stop=lambda: True)


def test_stop_ends_the_audit_too_and_progress_never_goes_back(office: Office) -> None:
    for shelter in office.shelters:
        office.report(shelter)
    heard, doing = Heard(), [""]

    def told(done: float, now: Words) -> None:
        heard(done, now)
        doing.append(now.text)

    with pytest.raises(StoppedError):
        exact_whole.whole_of(office.desk, Q3, told, lambda: doing[-1].startswith("Proving"))
    assert heard.steps == sorted(heard.steps)
    assert doing[1] == "Protecting small numbers"


def test_what_takes_too_long_is_given_up_in_words(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    for shelter in office.shelters:
        office.report(shelter)
    monkeypatch.setattr(exact_whole, "SECONDS", 0.0)

    with pytest.raises(KnownError, match="four hours"):
        exact_whole.whole_of(office.desk, Q3)
