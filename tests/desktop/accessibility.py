#!/usr/bin/python3
"""Uses the window as a screen reader does, over the accessibility bus. usage: accessibility.py RFI_DESK

Every control that can be reached has a name, and a form can be answered by name alone: the progress is heard.
"""
import re
import sys

import pyatspi

from screenreader import find, has, started, wait_for, walk

SECONDS = 30
PROGRESS = re.compile(r"(\d+) asked, (\d+) answered")


def answered(root):
    for node in walk(root):
        progress = PROGRESS.search(node.name or "")
        if progress:
            return int(progress.group(2))
    return None


def nameless(root):
    reachable = [node for node in walk(root) if has(node, pyatspi.STATE_FOCUSABLE, pyatspi.STATE_SHOWING)]
    if len(reachable) < 10:
        sys.exit(f"only {len(reachable)} controls can be reached: the check proves nothing")
    return [f"{node.getRoleName()} in {node.parent.name!r}" for node in reachable if not node.name.strip()]


def use(root):
    wait_for("open form", lambda: answered(root) is not None)
    before = answered(root)
    without_name = nameless(root)
    if without_name:
        sys.exit("these have no name: " + ", ".join(without_name))
    editor = wait_for("text to answer", lambda: find(root, "text", "Description"))
    if not editor.queryEditableText().setTextContents("Register extract of 2 November"):
        sys.exit("the text cannot be edited")
    wait_for("answer more in what is heard", lambda: answered(root) == before + 1)


def main(program):
    process, root = started(program, "--sandbox")
    try:
        use(root)
    finally:
        process.terminate()
        process.wait(SECONDS)


if __name__ == "__main__":
    main(sys.argv[1])
