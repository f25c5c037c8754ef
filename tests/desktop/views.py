#!/usr/bin/python3
"""Walks all that a screen reader finds in each view of the running program. usage: views.py RFI_DESK REQUEST_FILE

What can be used has a name and a role that says how; a choice has a label; what cannot be pressed says why, and a
field that somebody found fault with says so. Views are opened as such a person opens them: by actions and texts.
"""
import sys
import tempfile

import pyatspi

from listener import Listener
from screenreader import all_of, enabled, find, has, label_of, press, row_of, shown, started, wait_for, write

# Boxes around others: somebody who stops at one would hear nothing of what it is for.
SHAPELESS = {"filler", "unknown", "invalid", "frame", "layered pane", "split pane", "viewport", "canvas"}
USES = {"Press", "Toggle", "ShowMenu"}
REASONS = ("We need the front and the back of the card", "“Document” is empty")


def actions_of(node):
    try:
        actions = node.queryAction()
    except NotImplementedError:
        return set()
    return {actions.getName(number) for number in range(actions.nActions)}


def is_for_use(node):
    return has(node, pyatspi.STATE_FOCUSABLE) or bool(USES & actions_of(node))


def faults_of(node):
    role, name = node.getRoleName(), (node.name or "").strip()
    if role in SHAPELESS:
        yield "no role"
    if role == "combo box":
        name = label_of(node)
    if not name:
        yield "no name"
    is_off = role == "push button" and not has(node, pyatspi.STATE_ENABLED)
    if is_off and node.description in ("", name):
        yield "no reason why it cannot be pressed"


def check(view, root, least=5):
    found = [node for node in shown(root) if is_for_use(node)]
    if len(found) < least:
        sys.exit(f"only {len(found)} controls in {view}: the check proves nothing")
    faults = [f"{fault}: {node.getRoleName()} {node.name!r} in {node.parent.name!r}"
              for node in found for fault in faults_of(node)]
    if faults:
        sys.exit(f"{view}: " + "; ".join(faults))


def dialog(root, name):
    return wait_for(f"dialog {name}", lambda: next(
        (each for each in root if each.getRoleName() == "dialog" and each.name == name), None))


def close(root, window):
    press(next(each for each in all_of(window, "push button") if each.name in ("Close", "Cancel", "Later")))


def open_palette(root, words):
    press(enabled(root, "push button", "Find anything"))
    write(wait_for("field of the palette", lambda: find(root, "text", "Find anything")), words)
    return wait_for(f"{words} in the palette", lambda: next(
        (row for row in find(root, "list", "Found") if row.name.startswith(words)), None))


def walk_case(root):
    check("list and form", root, 30)
    for step in ("Review", "Results", "Rounds"):
        press(next(each for each in all_of(root, "page tab") if step in each.name))
        wait_for(f"page {step}", lambda: find(root, "panel", step) or find(root, "filler", step))
        check(step, root, 30)
    press(next(each for each in all_of(root, "page tab") if "Review" in each.name))
    button = wait_for("button that sends", lambda: find(root, "push button", "Send to Fin.com"))
    if has(button, pyatspi.STATE_ENABLED) or "missing" not in button.description:
        sys.exit(f"it does not say why it cannot be sent: {button.description!r}")


def follow_problem(root):
    """From the list of problems to the field, which tells the provider's reason and what is wrong."""
    problem = next(each for each in all_of(root, "push button") if each.name.startswith("National identity card of")
                   and "Document" in each.name)
    press(problem)
    field = wait_for("field with the problem", lambda: find(root, "push button", "Document"))
    for words in REASONS:
        if words not in field.description:
            sys.exit(f"{words!r} is not told of the field, only {field.description!r}")


def walk_dialogs(root):
    for name in ("Help", "Providers", "Keyboard shortcuts"):
        press(open_palette(root, name))
        check(name, dialog(root, name))
        if name != "Help":
            close(root, dialog(root, name))
    press(open_palette(root, "Export evidence"))
    evidence = wait_for("evidence", lambda: next((each for each in root if "evidence" in each.name), None))
    check("evidence", evidence, 4)
    close(root, evidence)


def walk_settings(root):
    """And what else has a button of its own."""
    for name, least in (("New request", 3), ("Accounts", 1)):
        press(enabled(root, "push button", name))
        check(name, dialog(root, name), least)
    press(enabled(root, "push button", "Settings"))
    settings = dialog(root, "Settings")
    for page in ("Accounts", "Providers", "Network", "Language", "Appearance", "Lock", "Retention", "Notifications",
                 "Data"):
        press(row_of(settings, "Pages", page))
        wait_for(f"page {page}", lambda: find(settings, "filler", page))
        check(page, settings)


def walk_training(root, listener):
    press(row_of(root, "Requests", "Northwind Trading LLC"))
    wait_for("case of Northwind", lambda: find(root, "label", "Northwind Trading LLC"))
    walk_case(root)
    follow_problem(root)
    open_palette(root, "Accounts")
    check("palette", find(root, "dialog", "Find anything"))
    listener.wait_for("Accounts,")
    write(find(root, "text", "Find anything"), "nobody is called like that")
    listener.wait_for("Nothing found.")
    write(find(root, "text", "Find anything"), "Help")
    press(wait_for("help", lambda: next(
        (row for row in find(root, "list", "Found") if row.name.startswith("Help")), None)))
    walk_settings(root)
    walk_dialogs(root)


def walk_kept(root, listener):
    """What there is only with requests that are kept: here, where no keychain is, behind a passphrase."""
    check("list and form with a notice", root, 20)
    press(enabled(root, "push button", "Choose a passphrase…"))
    question = dialog(root, "Protect your requests")
    check("passphrase", question, 4)
    for name in ("Passphrase", "Repeat the passphrase"):
        write(find(question, "password text", name), "four words for nobody")
    press(find(question, "push button", "Protect and keep requests"))
    listener.wait_for("Requests are kept encrypted")
    press(enabled(root, "push button", "Show the recovery key"))
    check("recovery key", dialog(root, "Keep the recovery key safe"), 3)
    close(root, dialog(root, "Keep the recovery key safe"))
    press(open_palette(root, "Log"))
    enabled(dialog(root, "Log"), "label", "Intact")
    check("log", dialog(root, "Log"))


def run(walk, program, *arguments):
    listener = Listener()
    process, root = started(program, *arguments)
    try:
        walk(root, listener)
    finally:
        process.terminate()
        process.wait(30)
        listener.close()


def main(program, request):
    run(walk_training, program, "--sandbox")
    with tempfile.TemporaryDirectory() as folder:
        run(walk_kept, program, "--data-dir", folder, request)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
