#!/usr/bin/env python3
"""Checks an evidence pack of RFI Desk: every file against SHA256SUMS, the log, entry by entry, and that what every
attempt sent is here and is what the log tells.

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


def check_attempts(folder):
    """Yields a line for each thing that an attempt sent and that is not here, not the same, or not as in the log."""
    story = json.loads((folder / "attempts.json").read_text("utf-8"))
    sent = {}
    for number, attempt in enumerate(story["attempts"], 1):
        calls, uploads = attempt.get("calls", []), attempt.get("uploads", [])
        documents = [upload["document"] for upload in uploads]
        documents += [document for call in calls for document in call.get("documents", [])]
        for thing in documents + [call for call in calls if call["isWhole"]]:
            path = folder / thing["file"] if "file" in thing else None
            if not path or not path.is_file():
                yield f"attempt {number}: {thing['name']}: sent, and missing here"
            elif hashlib.sha256(path.read_bytes()).hexdigest() != thing["sha256"]:
                yield f"attempt {number}: {thing['file']}: not what was sent"
        told = {document["sha256"] for document in documents} | {call["sha256"] for call in calls}
        begun = {call["sha256"] for call in calls if call["outcome"] != "not_sent" or "httpStatus" in call}
        sent[attempt.get("id", number)] = (number, told, begun | {document["sha256"] for document in documents})
    yield from compare_with_log(folder, story["case"], sent)


def compare_with_log(folder, case, sent):
    """Yields a line for each hash that only the log or only attempts.json tells."""
    logged = {}
    for line in filter(None, (folder / "log.jsonl").read_text("utf-8").split("\n")):
        entry = json.loads(line)
        record = json.loads(entry["record"])
        if record.get("case") != case or record["act"] != "send_begun":
            continue
        hashes = logged.setdefault(record["attempt"], set())
        if record["attempt"] not in sent:
            yield f"log entry {entry['sequence']}: tells an attempt that is missing in attempts.json"
        elif "sha256" in record:
            hashes.add(record["sha256"])
            if record["sha256"] not in sent[record["attempt"]][1]:
                yield f"log entry {entry['sequence']}: tells something sent that is missing in attempts.json"
    for attempt, (number, _, begun) in sent.items():
        if logged and not begun <= logged.get(attempt, set()):
            yield f"attempt {number}: tells something sent that is missing in the log"


def main(arguments):
    folder = pathlib.Path(__file__).resolve().parent
    faults = list(check_files(folder))
    try:
        faults += check_log(folder, [pathlib.Path(name) for name in arguments])
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        faults.append(f"log or head: unreadable ({error})")
    try:
        faults += check_attempts(folder)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        faults.append(f"attempts.json or log: unreadable ({error})")
    good = "Every file and every entry of the log is as it was written, and all that was sent is here."
    print("\n".join(faults) if faults else good)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
