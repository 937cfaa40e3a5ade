"""What the questions about one event of the trafficking history mean."""

from collections.abc import Mapping

from caseapp.base.words import Words, words
from caseapp.records.meanings.shared import PART_OF_ADDRESS

EVENT: Mapping[str, Words] = {
    "description": words("What happened in this one step, only as much as help or a complaint needs."),
    "country": words("Where this step took place. A way through several countries is several events."),
    "state": words("Region, province or oblast in which this step took place."),
    "city": words("Town or village in which this step took place, or the nearest one that the person knows."),
    "street": words("As far as the person remembers it: a street, a farm, a building site, a hotel."),
    "postal_code": PART_OF_ADDRESS,
}
