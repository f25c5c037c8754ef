#!/usr/bin/env python3
"""Flips every byte of an evidence pack, one after the other, and asks the pack's own verify.py each time.

usage: flip.py FOLDER    prints each flip that was not found, or not named; then how many there were.
"""
import importlib.util
import pathlib
import sys


def load(path):
    sys.dont_write_bytecode = True
    spec = importlib.util.spec_from_file_location("verify", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def keep_in_memory(folder):
    """What the files hold, by path: read there from now on, so that a flip costs no writing."""
    files = {path: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
    pathlib.Path.read_bytes = lambda path: files[path]
    pathlib.Path.is_file = lambda path: path in files
    pathlib.Path.rglob = lambda path, pattern: list(files)
    return files


def main(folder):
    verify = load(folder / "verify.py")
    if list(verify.check_files(folder)) or list(verify.check_log(folder, [])):
        sys.exit("the pack is not good to begin with")
    flips = 0
    files = keep_in_memory(folder)
    for path, good in list(files.items()):
        name = path.relative_to(folder).as_posix()
        for place in range(len(good)):
            bad = bytearray(good)
            bad[place] ^= 1 << place % 8
            files[path] = bytes(bad)
            flips += 1
            faults = list(verify.check_files(folder))
            if not any(fault.startswith(name) for fault in faults) and (name != "SHA256SUMS" or not faults):
                print(f"{name}: byte {place} was not found: {faults}")
        files[path] = good
    lines = (folder / "log.jsonl").read_bytes()
    number = 8
    for place, byte in enumerate(lines):
        bad = bytearray(lines)
        bad[place] ^= 1 << place % 8
        files[folder / "log.jsonl"] = bytes(bad)
        faults = list(verify.check_log(folder, []))
        in_seal = b'"mac":"' in lines[lines.rfind(b"\n", 0, place) + 1:place] and bad[place] in b"0123456789abcdef"
        if not any(f"entry {number}:" in fault or "unreadable" in fault for fault in faults) and not in_seal:
            print(f"log.jsonl: byte {place} of entry {number} was not found by the chain: {faults}")
        number += byte == ord("\n")
    print(f"{flips} flips")


main(pathlib.Path(sys.argv[1]))
