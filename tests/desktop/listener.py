#!/usr/bin/python3
"""Prints what a screen reader says without being asked, a line each: notifications that begin to show."""
import pyatspi


def hear(event):
    try:
        if event.detail1 and event.source.getRole() == pyatspi.ROLE_NOTIFICATION:
            print(event.source.name, flush=True)
    except Exception:  # what it was about is gone already
        pass


pyatspi.Registry.registerEventListener(hear, "object:state-changed:showing")
print("listening", flush=True)
pyatspi.Registry.start()
