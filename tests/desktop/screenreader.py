"""What a screen reader does with the window, over the accessibility bus: finds, reads, presses and writes by name."""
import subprocess
import sys
import time

import pyatspi

SECONDS = 30


def wait_for(what, look, seconds=SECONDS):
    """The first true answer of look(); looks again until there is one."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            found = look()
        except (LookupError, NotImplementedError, RuntimeError):
            found = None  # it went away while it was looked at
        except Exception as error:  # GLib.Error has no class of its own in pyatspi
            if "GLib" not in type(error).__module__ and "gi" not in type(error).__module__:
                raise
            found = None
        if found:
            return found
        time.sleep(0.05)
    sys.exit(f"there is no {what}")


def walk(node):
    yield node
    for child in node:
        if child:
            yield from walk(child)


def has(node, *states):
    held = node.getState()
    return all(held.contains(state) for state in states)


def shown(root):
    """What is on screen; nothing below what is not is looked at."""
    for child in root:
        if child and has(child, pyatspi.STATE_SHOWING):
            yield child
            yield from shown(child)


def all_of(root, role, name=None):
    nodes = (node for node in shown(root) if node.getRoleName() == role)
    return (node for node in nodes if name is None or node.name == name)


def find_all(root, role, name=None):
    return list(all_of(root, role, name))


def find(root, role, name=None):
    return next(all_of(root, role, name), None)


def application(process):
    running = [each for each in pyatspi.Registry.getDesktop(0) if each]
    return next((each for each in running if each.get_process_id() == process.pid), None)


def enabled(root, role, name):
    """The control, as soon as it can be used."""
    return wait_for(f"{role} {name}", lambda: next(
        (node for node in all_of(root, role, name) if has(node, pyatspi.STATE_ENABLED)), None))


def row_of(root, rows, name):
    """Of a list, also one that is not on screen now."""
    return wait_for(f"row of {name}", lambda: next(
        (each for each in find(root, "list", rows) if each.name.startswith(name)), None))


def act(node, *names):
    """Does the first of these actions that the node has."""
    actions = node.queryAction()
    known = [actions.getName(number) for number in range(actions.nActions)]
    wanted = next((name for name in names if name in known), None)
    if wanted is None:
        sys.exit(f"{node.getRoleName()} {node.name!r} has no action of {names}, only {known}")
    actions.doAction(known.index(wanted))


def press(node):
    act(node, "Press", "Toggle", "ShowMenu")


def write(node, text):
    if not node.queryEditableText().setTextContents(text):
        sys.exit(f"{node.name!r} cannot be written into")


def read(node):
    return node.queryText().getText(0, -1)


def label_of(node):
    """What a combo box is called, whose own name is what is chosen."""
    labels = [each.getTarget(0) for each in node.getRelationSet() if each.getRelationType() == pyatspi.RELATION_LABELLED_BY]
    return labels[0].name if labels else ""


def choose(combo, name):
    act(combo, "ShowMenu")
    press(wait_for(f"choice {name}", lambda: find(combo, "list item", name)))
    wait_for(f"choice of {name}", lambda: combo.name == name)


def started(program, *arguments):
    process = subprocess.Popen([program, *arguments])
    return process, wait_for("window on the accessibility bus", lambda: application(process))
