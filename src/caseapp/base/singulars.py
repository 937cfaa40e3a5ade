"""English sentences about one of something.

In the source every counted sentence stands in the plural, which English does not say of one (CLDR: "one" is the number 1 alone). A sentence that reads the same for every number, such as "Arrivals: {n}", is not here; a test reads all of them.
"""

from collections.abc import Mapping
from types import MappingProxyType

ONE: Mapping[str, str] = MappingProxyType({
    "Approved: {n} goals.": "Approved: {n} goal.",
    "Each of {n} different persons was tried as the one who is known.": "{n} person was tried as the one who is known.",
    "Extended until {day}: {n} days left.": "Extended until {day}: {n} day left.",
    "First issued {n} days after the deadline": "First issued {n} day after the deadline",
    "Last verified backup: {n} days ago": "Last verified backup: {n} day ago",
    "Limit of stay on {day}: {n} days left.": "Limit of stay on {day}: {n} day left.",
    "Numbers are hidden in it until nobody who has it, every report of every shelter and every earlier report of this kind can work out a number of these shelters below {threshold}. {n} counts were checked.": "Numbers are hidden in it until nobody who has it, every report of every shelter and every earlier report of this kind can work out a number of these shelters below {threshold}. {n} count was checked.",
    "Only {n} persons were assisted in {quarter}, so these tables come close to saying who they are. {name} alone can open them. Hand them over?": "Only {n} person was assisted in {quarter}, so these tables come close to saying who it is. {name} alone can open them. Hand them over?",
    "Source: {office}, {n} shelters, counting rules version {version}. Meant for: {audience}. {program}": "Source: {office}, {n} shelter, counting rules version {version}. Meant for: {audience}. {program}",
    "The log holds. It has {n} entries.": "The log holds. It has {n} entry.",
    "The newest {n} entries of those chosen; scroll down to read earlier ones.": "The newest entry of those chosen; scroll down to read earlier ones.",
    "The text of the report points at people in {n} places, so it was not issued.": "The text of the report points at people in {n} place, so it was not issued.",
    "The text points at people in {n} places. Take them out, or say on the Text page why they stay.": "The text points at somebody in {n} place. Take it out, or say on the Text page why it stays.",
    "The vault remembers {n} checkpoints that are not in this log: its end was cut off or written anew.": "The vault remembers {n} checkpoint that is not in this log: its end was cut off or written anew.",
    "We have not received your report of {n} quarters yet:": "We have not received your report of {n} quarter yet:",
    "{day}; your report was issued {n} days later": "{day}; your report was issued {n} day later",
    "{name}: {n} people": "{name}: {n} person",
    "{n} children along": "{n} child along",
    "{n} counts were checked in this way.": "{n} count was checked in this way.",
    "{n} days after the deadline": "{n} day after the deadline",
    "{n} days ago": "{n} day ago",
    "{n} days late": "{n} day late",
    "{n} days left": "{n} day left",
    "{n} earlier reports were considered.": "{n} earlier report was considered.",
    "{n} entries were saved in {name}.": "{n} entry was saved in {name}.",
    "{n} nights": "{n} night",
    "{n} nights before this one are not counted.": "{n} night before this one is not counted.",
    "{n} numbers were checked one by one, apart from the rounding.": "{n} number was checked, apart from the rounding.",
    "{n} numbers were hidden together with earlier reports and can be judged only with them.": "{n} number was hidden together with earlier reports and can be judged only with them.",
    "{n} numbers were looked at.": "{n} number was looked at.",
    "{n} other issued reports were considered: {quarters}.": "{n} other issued report was considered: {quarters}.",
    "{n} sealed files are in the folder {name}.": "{n} sealed file is in the folder {name}.",
    "{n} shelters are in this report. It does not name them, to protect them.": "{n} shelter is in this report. It does not name it, to protect it.",
    "{n} things in the text point at people. Take each out, or say why it stays. Until then the report is not issued.": "{n} thing in the text points at somebody. Take it out, or say why it stays. Until then the report is not issued.",
    "{n} wrong passphrases were tried in your name before this sign-in.": "{n} wrong passphrase was tried in your name before this sign-in.",
    "{n} wrong passphrases were tried in your name since your last sign-in, {moment}.": "{n} wrong passphrase was tried in your name since your last sign-in, {moment}.",
    "{quarter}, {n} shelters": "{quarter}, {n} shelter",
    "{quarter}: {there} of {n} shelters have reported": "{quarter}: {there} of {n} shelter has reported",
    "{shown} of {n} numbers are shown, the others are hidden.": "{shown} of {n} number is shown, any other is hidden.",
})  # fmt: skip
