#!/usr/bin/python3
"""What a screen reader says without being asked: notifications that begin to show, and what gets the focus.

As a program it prints them, a line each, since waiting for events takes all of a program; Listener runs it.
"""
import subprocess
import sys
import threading

import pyatspi

from screenreader import wait_for

HEARD = {
    "object:state-changed:showing": lambda source: source.getRole() == pyatspi.ROLE_NOTIFICATION,
    "object:state-changed:focused": lambda source: True,
}


class Listener:
    def __init__(self):
        self.lines = []
        self.process = subprocess.Popen([sys.executable, __file__], stdout=subprocess.PIPE, text=True)
        threading.Thread(target=self._listen, daemon=True).start()
        self.wait_for("listening")

    def _listen(self):
        for line in self.process.stdout:
            self.lines.append(line.strip())

    def wait_for(self, words):
        wait_for(f"word of {words!r}, only of {self.lines[-20:]}", lambda: any(words in line for line in self.lines))

    def close(self):
        self.process.terminate()
        self.process.wait(30)


def hear(event):
    try:
        event.source.clearCache()
        if event.detail1 and HEARD[str(event.type)](event.source):
            print(event.source.name, flush=True)
    except Exception:  # what it was about is gone already
        pass


if __name__ == "__main__":
    for kind in HEARD:
        pyatspi.Registry.registerEventListener(hear, kind)
    print("listening", flush=True)
    pyatspi.Registry.start()
