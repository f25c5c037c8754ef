#!/usr/bin/python3
"""Does the whole job as somebody who only has a screen reader, over the accessibility bus. usage: job.py RFI_DESK

Opens a request from the list, answers what is asked of a company and of two people, attaches documents, reviews and
sends; then another one whose provider passes it on to payment providers, reads what these said and takes the evidence
out. Everything is found by role and name and used by actions, values and texts: no key, no mouse. On the way it
listens: progress and results are to be heard.
"""
import datetime
import os
import re
import sys
import tempfile
import time

from listener import Listener
from screenreader import all_of, choose, enabled, find, label_of, press, row_of, started, wait_for, write

WITH_PARTIES, WITH_PSPS, OTHER = "Northwind Trading LLC", "Eastgate Sample Supplies (EGS)", "Maria Silva"
PASSWORD = "four words for nobody"
TODAY = datetime.date.today()
DATES = {
    "Issued on": str(TODAY - datetime.timedelta(days=300)),
    "Valid until": str(TODAY + datetime.timedelta(days=800)),
}
IDENTITY = {"Document number": "SAMPLE4711", "Issuing country": "Germany"} | DATES
# What is chosen, what is written and what is attached in each section: of the company, of one person, of the other.
SECTIONS = {
    "Proof of signatory authority": ({}, {"Description": "Register extract"}, ["sample-board-resolution.pdf"]),
    "Proof of source of funds": ({}, {}, ["sample-source-of-funds.pdf"]),
    "Passport": ({}, DATES, ["sample-passport.jpg"]),
    "National identity card": ({}, IDENTITY, ["sample-national-id-front.jpg", "sample-national-id-back.jpg"]),
    "Proof of address": ({"Document type": "Utility bill"}, {}, ["sample-utility-bill.pdf"]),
}
SIDES = ["Front", "Back"]


def open_request(root, name):
    press(row_of(root, "Requests", name))
    wait_for(f"case of {name}", lambda: find(root, "label", name))


def dialog_with(root, role, name):
    return wait_for(f"dialog with {name}", lambda: next((each for each in root if find(each, role, name)), None))


def name_file(root, path, accept):
    """In the file dialog, where a path can be written."""
    dialog = dialog_with(root, "text", "File name:")
    write(find(dialog, "text", "File name:"), path)
    press(enabled(dialog, "push button", accept))


def boxes(root, name):
    return [each for each in all_of(root, "combo box") if label_of(each) == name]


def fill(root, name, text):
    write(wait_for(f"field {name}", lambda: find(root, "text", name)), text)


def attach(root, field, number, name):
    press(enabled(root, "push button", field))
    name_file(root, name, "Open")
    wait_for(f"row of {name}", lambda: find(root, "label", name))
    sides = boxes(root, "Side")
    if sides:
        choose(sides[number], SIDES[number])
    if find(root, "text", "Date on the document"):
        fill(root, "Date on the document", str(TODAY - datetime.timedelta(days=20)))


def answer_section(root, section):
    choices, texts, files = SECTIONS[section]
    press(row_of(root, "Sections", section))
    wait_for(f"section {section}", lambda: find(root, "label", section))
    for name, choice in choices.items():
        choose(wait_for(f"choice {name}", lambda: boxes(root, name))[0], choice)
    for name, text in texts.items():
        fill(root, name, text)
    for number, name in enumerate(files):
        attach(root, "Document", number, name)
    done = re.compile(re.escape(section) + r", (\d+) of \1 answered")
    wait_for(f"all of {section}", lambda: any(done.fullmatch(each.name) for each in find(root, "list", "Sections")))


def send(root, provider):
    press(next(each for each in all_of(root, "page tab") if "Review" in each.name))
    button = enabled(root, "push button", f"Send to {provider}")
    # It takes no press before somebody could have read what it does.
    seen = time.monotonic()
    wait_for("a moment to read", lambda: time.monotonic() > seen + 1)
    press(button)


def answer_parties(root, listener):
    open_request(root, OTHER)
    open_request(root, WITH_PARTIES)
    for section in SECTIONS:
        answer_section(root, section)
    listener.wait_for("16 of 16 done")
    send(root, "Fin.com")
    listener.wait_for("Accepted")


def answer_for_psps(root, listener):
    open_request(root, WITH_PSPS)
    attach(root, "Proof of address", 0, "sample-utility-bill.pdf")
    fill(root, "Website", "https://sample.example")
    press(row_of(root, "Sections", "General information, 0 of 1 answered"))
    fill(root, "Kind of identity document of the contact person", "PASSPORT")
    listener.wait_for("3 of 3 done")
    send(root, "Manis")
    listener.wait_for("payment providers behind it: ")


def read_results(root):
    table = wait_for("table of results", lambda: find(root, "table", "Results of the payment providers"))
    cells = wait_for("rows of results", lambda: table.queryTable().nRows and table.queryTable())
    heads = [cells.getColumnHeader(column).name for column in range(cells.nColumns)]
    rows = [[cells.getAccessibleAt(row, column).name for column in range(cells.nColumns)] for row in range(cells.nRows)]
    if heads[:3] != ["Payment provider", "Result", "What it said"] or len(rows) < 2 or not all(all(row) for row in rows):
        sys.exit(f"the results cannot be read: {heads}, {rows}")


def export(root, path, listener):
    press(enabled(root, "push button", "Export evidence…"))
    dialog = dialog_with(root, "password text", "Password")
    for name in ("Password", "Repeat the password"):
        write(find(dialog, "password text", name), PASSWORD)
    press(find(dialog, "push button", "Choose where to save…"))
    name_file(root, path, "Save")
    wait_for("evidence", lambda: os.path.exists(path) and os.path.getsize(path) > 1000)
    listener.wait_for("evidence.zip")


def main(program):
    listener = Listener()
    process, root = started(program, "--sandbox")
    try:
        answer_parties(root, listener)
        answer_for_psps(root, listener)
        read_results(root)
        with tempfile.TemporaryDirectory() as folder:
            export(root, os.path.join(folder, "evidence.zip"), listener)
    finally:
        process.terminate()
        process.wait(30)
        listener.close()


if __name__ == "__main__":
    main(sys.argv[1])
