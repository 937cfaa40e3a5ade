"""What the page of an entry keeps as a draft: the entry it shows, and what is typed on its form."""

from typing import TYPE_CHECKING, Any

from caseapp.actions.casework import drafts, entries, people
from caseapp.records import subject as subject_of
from caseapp.ui.pages.casework.entry_aim import EntryAim, write

if TYPE_CHECKING:
    from caseapp.actions.desk import Desk
    from caseapp.records.subject import Stored

_SIMPLE = (str, int, bool)


def form_of(aim: EntryAim) -> str:
    """The name under which the draft of an entry is kept: one for each entry, and one for each owner's new ones."""
    if aim.stored is not None:
        return f"{aim.subject}:{aim.stored.id}"
    return f"{aim.subject}:new:{aim.owner_id}"


def write_and_drop(desk: "Desk", aim: EntryAim, record: Any) -> "Stored[Any]":  # noqa: ANN401  a record of any subject
    """Save what an aim points to; its draft is of no use any more."""
    saved = write(desk, aim, record)
    drafts.drop_draft(desk, form_of(aim))
    return saved


def aim_content(aim: EntryAim) -> dict[str, Any]:
    """An aim in simple types; of a stored entry only its id and version."""
    back = aim.back_to
    content: dict[str, Any] = {
        "subject": aim.subject,
        "owner": aim.owner_id,
        "about": aim.about,
        "back": aim.back,
    }
    plain = back if isinstance(back, _SIMPLE) else None
    content["back_to"] = aim_content(back) if isinstance(back, EntryAim) else plain
    content["start"] = {name: value for name, value in aim.start.items() if isinstance(value, _SIMPLE)}
    if aim.stored is not None:
        content |= {"id": aim.stored.id, "version": aim.stored.version}
    return content


def aim_from(desk: "Desk", content: dict[str, Any]) -> EntryAim:
    """The aim again, with the entry as it stands in the vault now. KnownError where its owner is gone."""
    name, owner, back = str(content["subject"]), int(content["owner"]), content["back_to"]
    stored = _stored(desk, name, owner, int(content["id"])) if "id" in content else None
    to = aim_from(desk, back) if isinstance(back, dict) else back
    return EntryAim(
        name, owner, stored, str(content["back"]), to, str(content["about"]), dict(content["start"])
    )


def was_changed(aim: EntryAim, content: dict[str, Any]) -> bool:
    """Whether the entry is no longer what the answers were typed over."""
    if "id" not in content:
        return False
    return aim.stored is None or aim.stored.version != content["version"]


def _stored(desk: "Desk", name: str, owner: int, entry_id: int) -> "Stored[Any] | None":
    if name == "person":
        return people.read_person(desk, entry_id).person
    owned = owner if subject_of(name).owner else None
    return next((one for one in entries.list_entries(desk, name, owned) if one.id == entry_id), None)
