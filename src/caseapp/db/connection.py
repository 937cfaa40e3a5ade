"""The open transaction as actions know it: something to hand back to this room, and nothing else."""

from sqlalchemy.engine import Connection

__all__ = ["Connection"]
