"""What a screen reader does with the window, over the accessibility bus: finds and reads by name."""
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


def find_all(root, role, name=None):
    nodes = (node for node in walk(root) if node.getRoleName() == role and has(node, pyatspi.STATE_SHOWING))
    return [node for node in nodes if name is None or node.name == name]


def find(root, role, name=None):
    return next(iter(find_all(root, role, name)), None)


def application(process):
    running = [each for each in pyatspi.Registry.getDesktop(0) if each]
    return next((each for each in running if each.get_process_id() == process.pid), None)


def started(program, *arguments):
    process = subprocess.Popen([program, *arguments])
    return process, wait_for("window on the accessibility bus", lambda: application(process))
