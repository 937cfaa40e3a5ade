"""Put the folder resources into a wheel, but not into an editable install: that one reads the checkout.

The plain setting `force-include` would leave a copy beside the installed packages, which grows old unseen.
"""

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourcesHook(BuildHookInterface[Any]):
    """Called by hatchling before it builds."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the folder unless `version` says that this is an editable install."""
        if version != "editable":
            build_data["force_include"]["resources"] = "caseapp/resources"
