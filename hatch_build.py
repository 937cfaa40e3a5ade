"""Put the folder resources and the pages of the guide into a wheel, but not into an editable install: that one reads the checkout.

The plain setting `force-include` would leave a copy beside the installed packages, which grows old unseen.
"""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourcesHook(BuildHookInterface[Any]):
    """Called by hatchling before it builds."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add them unless `version` says that this is an editable install."""
        if version != "editable":
            build_data["force_include"]["resources"] = "caseapp/resources"
            for folder in ("guide", "formats"):
                for page in sorted(Path(self.root, "docs", folder).glob("*.md")):
                    build_data["force_include"][str(page)] = f"caseapp/resources/{folder}/{page.name}"
