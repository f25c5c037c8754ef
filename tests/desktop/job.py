#!/usr/bin/python3
"""Does the whole job as somebody who only has a screen reader, over the accessibility bus. usage: job.py RFI_DESK

Opens a request from the list, answers what is asked of a company and two people, attaches documents, reviews, sends,
reads what the payment providers said and takes the evidence out. Everything is found by role and name. Only where Qt
gives assistive tools no way to choose (the list of a combo box) a key is pressed, as they would do. On the way it
listens: what happens is to be heard.
"""
import datetime
import os
import re
import subprocess
import sys
import tempfile
import threading

import pyatspi

from screenreader import act, find, find_all, has, press, started, wait_for, walk, write

CUSTOMER, OTHER = "Northwind Trading LLC", "Maria Silva"
PROGRESS = re.compile(r"(\d+) asked, (\d+) answered")
PASSWORD = "four words for nobody"
DOWN = 0xFF54
TODAY = datetime.date.today()
ANSWERS = {
    "Description": "Register extract of 2 November",
    "Document number": "SAMPLE4711",
    "Issuing country": "Germany",
    "Issued on": str(TODAY - datetime.timedelta(days=300)),
    "Valid until": str(TODAY + datetime.timedelta(days=800)),
}
DOCUMENTS = {
    "Proof of signatory authority": ["sample-board-resolution.pdf"],
    "Proof of source of funds": ["sample-source-of-funds.pdf"],
    "Passport": ["sample-passport.jpg"],
    "National identity card": ["sample-national-id-front.jpg", "sample-national-id-back.jpg"],
    "Proof of address": ["sample-utility-bill.pdf"],
}
HEARD = []


def listen():
    """In a program of its own, since it waits for events all the time."""
    script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "listener.py")
    listener = subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, text=True)
    threading.Thread(target=lambda: [HEARD.append(line.strip()) for line in listener.stdout], daemon=True).start()
    heard("listening")
    return listener


def heard(words):
    wait_for(f"word of {words!r}, only of {HEARD}", lambda: any(words in each for each in HEARD))


def progress(root):
    found = (PROGRESS.search(node.name or "") for node in walk(root) if node.getRoleName() == "label")
    return next(((int(each.group(1)), int(each.group(2))) for each in found if each), None)


def item_named(root, name):
    return wait_for(f"row of {name}", lambda: next(
        (each for each in find_all(root, "list item") if each.name.startswith(name + ",")), None))


def open_request(root, name):
    act(item_named(root, name), "Toggle")
    wait_for(f"case of {name}", lambda: find(root, "label", name))


def choose(combo):
    """The next one in a combo box, which Qt lets nobody choose otherwise."""
    before = combo.name
    act(combo, "SetFocus")
    wait_for("focus", lambda: has(combo, pyatspi.STATE_FOCUSED))
    pyatspi.Registry.generateKeyboardEvent(DOWN, None, pyatspi.KEY_SYM)
    wait_for(f"choice after {before}", lambda: combo.name != before)


def dialogs(root):
    return [each for each in root if each and each.getRoleName() == "dialog"]


def name_file(root, path, accept):
    """In the file dialog, where a path can be typed or pasted."""
    dialog = wait_for("file dialog", lambda: next((each for each in dialogs(root) if find(each, "text", "File name:")), None))
    write(find(dialog, "text", "File name:"), path)
    press(wait_for(f"button {accept}", lambda: next(
        (each for each in find_all(dialog, "push button", accept) if has(each, pyatspi.STATE_ENABLED)), None)))
    wait_for("end of the file dialog", lambda: not dialogs(root))


def attach(root, number, name):
    press(wait_for("button that attaches", lambda: find(root, "push button", "Document")))
    name_file(root, name, "Open")
    wait_for(f"row of {name}", lambda: find(root, "label", name))
    side = next((each for each in find_all(root, "combo box") if each.name == "Choose…"), None)
    for _ in range(number + 1 if side else 0):
        choose(side)


def answer_section(root, section):
    row = item_named(root, section)
    act(row, "Toggle")
    wait_for(f"section {section}", lambda: find(root, "label", section))
    kind = next((each for each in find_all(root, "combo box") if each.name == "Choose…"), None)
    if kind:
        choose(kind)
    for name, value in ANSWERS.items():
        control = find(root, "text", name)
        if control:
            write(control, value)
    for number, name in enumerate(DOCUMENTS[section]):
        attach(root, number, name)
    done = re.compile(r"^" + section + r", (\d+) of \1 answered")
    wait_for(f"all of {section}", lambda: any(done.match(each.name) for each in find_all(root, "list item")))


def answer(root):
    open_request(root, OTHER)
    open_request(root, CUSTOMER)
    for section in DOCUMENTS:
        answer_section(root, section)
    asked, answered = progress(root)
    if asked != answered:
        sys.exit(f"{answered} of {asked} are answered")
    heard(f"{asked} of {asked} done")


def send(root):
    press(next(each for each in find_all(root, "page tab") if "Review" in each.name))
    button = wait_for("button that sends", lambda: find(root, "push button", "Send to Fin.com"))
    if not has(button, pyatspi.STATE_ENABLED):
        sys.exit(f"it cannot be sent: {button.description}")
    press(button)
    heard("Accepted")


def read_results(root):
    table = wait_for("table of results", lambda: find(root, "table", "Results of the payment providers"))
    cells = wait_for("rows of results", lambda: table.queryTable().nRows and table.queryTable())
    heads = [cells.getColumnHeader(column).name for column in range(cells.nColumns)]
    rows = [[cells.getAccessibleAt(row, column).name for column in range(cells.nColumns)] for row in range(cells.nRows)]
    if not all(heads) or not all(row[0] and row[1] for row in rows):
        sys.exit(f"the results cannot be read: {heads}, {rows}")


def export(root, path):
    press(wait_for("button of the evidence", lambda: find(root, "push button", "Export evidence…")))
    dialog = wait_for("question for a password", lambda: next(iter(dialogs(root)), None))
    write(find(dialog, "password text", "Password"), PASSWORD)
    write(find(dialog, "password text", "The same once more"), PASSWORD)
    press(find(dialog, "push button", "Choose where to save…"))
    name_file(root, path, "Save")
    wait_for("evidence", lambda: os.path.exists(path) and os.path.getsize(path) > 1000)
    heard("evidence.zip")


def main(program):
    listener = listen()
    process, root = started(program, "--sandbox")
    try:
        answer(root)
        send(root)
        read_results(root)
        with tempfile.TemporaryDirectory() as folder:
            export(root, os.path.join(folder, "evidence.zip"))
    finally:
        for each in (process, listener):
            each.terminate()
            each.wait(30)


if __name__ == "__main__":
    main(sys.argv[1])
