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


def main(folder):
    verify = load(folder / "verify.py")
    if list(verify.check_files(folder)) or list(verify.check_log(folder, [])):
        sys.exit("the pack is not good to begin with")
    flips = 0
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        good = path.read_bytes()
        name = path.relative_to(folder).as_posix()
        for place in range(len(good)):
            bad = bytearray(good)
            bad[place] ^= 1 << place % 8
            path.write_bytes(bad)
            flips += 1
            faults = list(verify.check_files(folder))
            if not any(fault.startswith(name) for fault in faults) and (name != "SHA256SUMS" or not faults):
                print(f"{name}: byte {place} was not found: {faults}")
        path.write_bytes(good)
    lines = (folder / "log.jsonl").read_bytes()
    number = 8
    for place, byte in enumerate(lines):
        bad = bytearray(lines)
        bad[place] ^= 1 << place % 8
        (folder / "log.jsonl").write_bytes(bad)
        faults = list(verify.check_log(folder, []))
        in_seal = b'"mac":"' in lines[lines.rfind(b"\n", 0, place) + 1:place] and bad[place] in b"0123456789abcdef"
        if not any(f"entry {number}:" in fault or "unreadable" in fault for fault in faults) and not in_seal:
            print(f"log.jsonl: byte {place} of entry {number} was not found by the chain: {faults}")
        number += byte == ord("\n")
    (folder / "log.jsonl").write_bytes(lines)
    print(f"{flips} flips")


main(pathlib.Path(sys.argv[1]))
