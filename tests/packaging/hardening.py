#!/usr/bin/env python3
"""What protects a program against its own faults, read from the built file.

usage: hardening.py [--fortify | --no-fortify] [--without PATH]... PROGRAM...
--fortify: it was optimised, so the checked forms of libc's functions have to be in use
--without: PATH may not stand in the file
"""
import argparse
import pathlib
import re
import subprocess
import sys


def facts(program):
    text = subprocess.run(["readelf", "--wide", "--file-header", "--program-headers", "--dynamic", "--dyn-syms",
                           str(program)], capture_output=True, text=True, check=True, env={"LC_ALL": "C"}).stdout
    stack = re.search(r"^\s*GNU_STACK\s.*?\s([RWE ]{3})\s+0x\w+$", text, re.MULTILINE)
    names = set(re.findall(r"\bUND (\w+)", text))
    return {
        "position independent": "Type:                              DYN" in text and "INTERP" in text,
        "relocations are read-only": "GNU_RELRO" in text,
        "all functions are bound at the start": bool(re.search(r"\(FLAGS(_1)?\).*\b(BIND_)?NOW\b", text)),
        "the stack is not executable": bool(stack) and "E" not in stack.group(1),
        "the stack is guarded": "__stack_chk_fail" in names,
        "libraries come from the system's folders": "(RUNPATH)" not in text and "(RPATH)" not in text,
        "libc's functions are checked": any(re.fullmatch(r"__\w+_chk", name) for name in names - {"__stack_chk_fail"}),
    }


def faults(program, needs_fortify, without):
    found = facts(program)
    if not needs_fortify:
        del found["libc's functions are checked"]
    yield from (f"{program}: not so: {fact}" for fact, holds in found.items() if not holds)
    content = pathlib.Path(program).read_bytes()
    yield from (f"{program}: tells {path}" for path in without if path.encode() in content)


def main(arguments):
    parser = argparse.ArgumentParser()
    parser.add_argument("--fortify", action=argparse.BooleanOptionalAction)
    parser.add_argument("--without", action="append", default=[])
    parser.add_argument("programs", nargs="+")
    options = parser.parse_args(arguments)
    found = [fault for program in options.programs for fault in faults(program, options.fortify, options.without)]
    print("\n".join(found) or "hardened: " + ", ".join(options.programs))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
