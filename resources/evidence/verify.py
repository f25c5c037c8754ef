#!/usr/bin/env python3
"""Checks an evidence pack of RFI Desk: every file against SHA256SUMS, and the log, entry by entry.

usage: python3 verify.py [HEAD]    HEAD: a file with a log head that was noted outside of this pack

Each entry holds hash = SHA-256(0x00, sequence as 8 bytes, highest first, previous hash, record). The "mac" seals
the hash with a key that stays with the one who keeps the log: HMAC-SHA256(key, 0x01, hash).
"""
import hashlib
import json
import pathlib
import re
import sys

SUM_LINE = re.compile(r"([0-9a-f]{64})  ([A-Za-z0-9_./-]+)")
DIGEST = re.compile(r"[0-9a-f]{64}")


def check_files(folder):
    """Yields a line for each file that is changed, missing or not listed."""
    listed = {"SHA256SUMS"}
    text = (folder / "SHA256SUMS").read_bytes().decode("utf-8", "replace")
    *lines, rest = text.split("\n")
    if rest or not lines:
        yield "SHA256SUMS: its end was changed"
    for number, line in enumerate(lines, 1):
        match = SUM_LINE.fullmatch(line)
        if not match:
            yield f"SHA256SUMS: line {number} was changed"
            continue
        listed.add(match[2])
        path = folder / match[2]
        if not path.is_file():
            yield f"{match[2]}: missing"
        elif hashlib.sha256(path.read_bytes()).hexdigest() != match[1]:
            yield f"{match[2]}: changed"
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and name not in listed:
            yield f"{name}: not listed in SHA256SUMS"


def entry_fault(entry, number, previous):
    """Why this entry is not the one that follows, or None."""
    if set(entry) != {"sequence", "previous", "record", "hash", "mac"} or not DIGEST.fullmatch(entry["mac"]):
        return f"log entry {number}: changed"
    if entry["sequence"] != number:
        return f"log entry {number}: missing"
    data = b"\0" + number.to_bytes(8, "big") + bytes.fromhex(previous) + entry["record"].encode()
    if entry["previous"] != previous or entry["hash"] != hashlib.sha256(data).hexdigest():
        return f"log entry {number}: changed"
    return None


def check_log(folder, noted):
    """Yields a line for the first entry that is wrong, or for a head that the log does not reach."""
    hashes = {}
    number = None
    for line in filter(None, (folder / "log.jsonl").read_bytes().decode("utf-8", "replace").split("\n")):
        try:
            entry = json.loads(line)
            number = number + 1 if number is not None else entry["sequence"]
            fault = entry_fault(entry, number, hashes.get(number - 1, entry["previous"]))
        except (ValueError, KeyError, TypeError, AttributeError, OverflowError):
            fault = f"log entry {number if number is not None else 'at the beginning'}: unreadable"
        if fault:
            yield fault
            return
        hashes.setdefault(number - 1, entry["previous"])
        hashes[number] = entry["hash"]
    own = folder / "log-head.json"
    for path in [own] + noted:
        head = json.loads(path.read_text("utf-8"))
        if not hashes and path == own:  # nothing was logged about the case
            hashes[head["sequence"]] = head["hash"]
        if head["sequence"] < min(hashes):
            yield f"log entry {head['sequence']}: of {path.name}, comes before those in this pack and cannot be checked here"
        elif hashes.get(head["sequence"]) != head["hash"]:
            yield f"log entry {head['sequence']}: not the head in {path.name}"


def main(arguments):
    folder = pathlib.Path(__file__).resolve().parent
    faults = list(check_files(folder))
    try:
        faults += check_log(folder, [pathlib.Path(name) for name in arguments])
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        faults.append(f"log or head: unreadable ({error})")
    print("\n".join(faults) if faults else "Every file and every entry of the log is as it was written.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
