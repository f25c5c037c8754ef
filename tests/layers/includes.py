#!/usr/bin/env python3
"""Checks the direction of includes between folders.

usage: includes.py ROOT LAYER=USED,USED... ...

Each layer may include from itself and from the layers named after it, and from nothing else of ours.
"""
import pathlib
import re
import sys

INCLUDE = re.compile(r'^\s*#\s*include\s*(["<])([^">]+)[">]')
WINDOW_HEADER = re.compile(r"^Qt(Gui|Widgets|Svg|PrintSupport|OpenGL)\w*/")


def fault(layer, allowed, quote, target):
    """Why this include is wrong, or None."""
    if quote == "<":
        if layer.startswith("models/") and WINDOW_HEADER.match(target):
            return "models know no window"
        return None
    if not re.match(r"(app|ui|models|tests)/", target):
        return "includes are written from the root of the checkout"
    folder = str(pathlib.PurePosixPath(target).parent)
    if folder == layer or folder in allowed:
        return None
    return f"{layer} must not know {folder}"


def check(root, layers):
    """Yields a line for each include that breaks the direction, and for each source in no layer at all."""
    for top in ("models", "ui"):
        for path in sorted((root / top).rglob("*")):
            if path.suffix not in (".h", ".cpp"):
                continue
            place = path.relative_to(root).as_posix()
            layer = path.parent.relative_to(root).as_posix()
            if layer not in layers:
                yield f"{place}: {layer} is declared by no rfi_add_layer()"
                continue
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                include = INCLUDE.match(line)
                reason = include and fault(layer, layers[layer], *include.groups())
                if reason:
                    yield f"{place}:{number}: {line.strip()}: {reason}"


def main(arguments):
    root = pathlib.Path(arguments[0])
    layers = {}
    for argument in arguments[1:]:
        layer, _, used = argument.partition("=")
        layers[layer] = set(filter(None, used.split(",")))
    if not layers:
        sys.exit("no layers given")
    faults = list(check(root, layers))
    print("\n".join(faults) or f"{len(layers)} layers keep their direction")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
