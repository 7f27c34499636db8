"""Zip archives, opened with suspicion: the table is bounded before it is read, each member while it is unpacked."""

from __future__ import annotations

import os
import struct
import zipfile
from pathlib import Path
from typing import IO, BinaryIO

from deliberation_cli.archive.copying import copy
from deliberation_cli.models import Problem
from deliberation_cli.reading.limits import problem

MAX_MEMBERS = 200_000
MAX_TABLE = 64 * 1024**2
"""Bytes of the table of contents (central directory)."""
MAX_RATIO = 1_000
"""Unpacked over packed size; deflate cannot exceed 1,032, text stays under 20."""
RATIO_FROM = 10 * 1024**2
"""Unpacked size under which the ratio does not matter."""
END = struct.Struct("<4s4H2LH")
END64 = struct.Struct("<4sQ2H2L4Q")
TAIL = 65_557
"""The end record and the longest comment behind it."""


def members(path: str) -> tuple[list[zipfile.ZipInfo], Problem | None]:
    """The files of an archive in the order of names; a problem where it cannot be trusted as a whole."""
    try:
        with Path(path).open("rb") as file:
            refused = _oversized(file)
            if refused:
                return [], refused
            with zipfile.ZipFile(file) as archive:
                found = [info for info in archive.infolist() if not info.is_dir()]
    except OSError as error:
        return [], problem("missing", os.strerror(error.errno or 0))
    except (zipfile.BadZipFile, NotImplementedError, ValueError, struct.error) as error:
        return [], problem("truncated", f"zip: {error}")
    if _overlap(found):
        return [], problem("zip-bomb", "fichiers superposés / overlapping members")
    return sorted(found, key=lambda info: info.filename), None


def refusal(member: zipfile.ZipInfo) -> Problem | None:
    """Why a member is not even unpacked."""
    if member.flag_bits & 1:
        return problem("encrypted", "zip")
    if member.file_size > RATIO_FROM and member.file_size > MAX_RATIO * max(member.compress_size, 1):
        return problem("zip-bomb", f"{member.compress_size} → {member.file_size} o / bytes")
    return None


def unpack(path: str, member: str, into: IO[bytes], max_bytes: int) -> Problem | None:
    """Unpack one member, never more than `max_bytes`, whatever its header says."""
    try:
        with zipfile.ZipFile(path) as archive, archive.open(member) as source:
            return copy(source, into, max_bytes)
    except OSError as error:
        return problem("missing", str(error.strerror or error))
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, KeyError, EOFError, ValueError) as error:
        return problem("truncated", f"zip: {error}")
    except Exception as error:  # noqa: BLE001 - zlib, lzma and bz2 each raise their own on damaged data
        return problem("truncated", f"zip: {type(error).__name__}: {error}")


def _oversized(file: BinaryIO) -> Problem | None:
    """Bound the table before zipfile reads it whole into memory."""
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - TAIL - END64.size - 20))
    tail = file.read()
    file.seek(0)
    at = tail.rfind(b"PK\5\6")
    if at < 0 or len(tail) - at < END.size:
        return problem("truncated", "zip")
    _, _, _, _, count, table, _, _ = END.unpack_from(tail, at)
    at64 = tail.rfind(b"PK\6\6")
    if at64 >= 0 and len(tail) - at64 >= END64.size:
        *_, count64, table64, _ = END64.unpack_from(tail, at64)
        count, table = max(count, count64), max(table, table64)
    elif table == 0xFFFFFFFF:
        return problem("truncated", "zip")
    if count > MAX_MEMBERS or table > MAX_TABLE:
        return problem("zip-bomb", f"{count} fichiers / members")
    return None


def _overlap(found: list[zipfile.ZipInfo]) -> bool:
    """Members that share their packed bytes: a bomb that grows with the square of its size."""
    end = 0
    for info in sorted(found, key=lambda info: info.header_offset):
        if info.header_offset < end:
            return True
        end = info.header_offset + 30 + info.compress_size
    return False
