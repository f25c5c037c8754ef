#!/usr/bin/python3
"""A Secret Service on the session bus that misbehaves in one chosen way. Never for real secrets.

Usage: fakesecrets.py MODE
  honest   keeps what it is given
  differs  gives back another value than it was given
  keeps    says that it deleted an item and keeps it
  denies   is locked; the person at its prompt refuses each time
  holds    keeps every caller waiting, and answers them all when it reads a line "release"

Prints "ready" when it owns the name, and "prompt" each time that it would show a prompt.
Needs: python3-dbus, python3-gi.
"""
import sys

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

ROOT = "/org/freedesktop/secrets"
SERVICE = "org.freedesktop.Secret.Service"
COLLECTION = "org.freedesktop.Secret.Collection"
ITEM = "org.freedesktop.Secret.Item"
PROMPT = "org.freedesktop.Secret.Prompt"
NO_PROMPT = dbus.ObjectPath("/")


class Locked(dbus.DBusException):
    _dbus_error_name = "org.freedesktop.Secret.Error.IsLocked"


class NotSupported(dbus.DBusException):
    _dbus_error_name = "org.freedesktop.DBus.Error.NotSupported"


def say(word):
    print(word, flush=True)


class Item(dbus.service.Object):
    def __init__(self, service, path, attributes, value):
        super().__init__(service.bus, path)
        self.service, self.path, self.attributes, self.value = service, path, attributes, value

    @dbus.service.method(ITEM, out_signature="o")
    def Delete(self):
        if self.service.mode != "keeps":
            del self.service.items[self.path]
            self.remove_from_connection()
        return NO_PROMPT


class Collection(dbus.service.Object):
    def __init__(self, service):
        super().__init__(service.bus, ROOT + "/aliases/default")
        self.service = service

    @dbus.service.method(COLLECTION, in_signature="a{sv}(oayays)b", out_signature="oo",
                         async_callbacks=("done", "failed"))
    def CreateItem(self, properties, secret, replace, done, failed):
        def answer():
            if self.service.mode == "denies":
                failed(Locked("locked"))
            else:
                done(self.service.put(dict(properties[ITEM + ".Attributes"]), bytes(secret[2])), NO_PROMPT)

        self.service.answer(answer)


class Prompt(dbus.service.Object):
    """The person says no."""

    def __init__(self, bus, path):
        super().__init__(bus, path)
        self.path = path

    @dbus.service.method(PROMPT, in_signature="s")
    def Prompt(self, window):
        say("prompt")
        GLib.idle_add(lambda: self.Completed(True, dbus.Array([], signature="o", variant_level=1)))

    @dbus.service.signal(PROMPT, signature="bv")
    def Completed(self, dismissed, result):
        pass


class Service(dbus.service.Object):
    def __init__(self, bus, mode):
        super().__init__(bus, ROOT)
        self.bus, self.mode, self.items, self.held, self.made = bus, mode, {}, [], 0
        self.collection = Collection(self)
        if mode == "denies":
            attributes = {"user": "rfi-desk/sentinel", "server": "rfi-desk", "type": "plaintext"}
            self.put(attributes, b"unseen")

    def path(self, kind):
        self.made += 1
        return dbus.ObjectPath(f"{ROOT}/{kind}/{self.made}")

    def put(self, attributes, value):
        for item in self.items.values():
            if item.attributes == attributes:
                item.value = value
                return item.path
        path = self.path("item")
        self.items[path] = Item(self, path, attributes, value)
        return path

    def answer(self, answer):
        if self.mode == "holds":
            self.held.append(answer)
        else:
            answer()

    def release(self):
        self.mode = "honest"
        for answer in self.held:
            answer()
        self.held.clear()

    @dbus.service.method(SERVICE, in_signature="sv", out_signature="vo", async_callbacks=("done", "failed"))
    def OpenSession(self, algorithm, value, done, failed):
        def answer():
            if algorithm == "plain":
                done(dbus.String("", variant_level=1), self.path("session"))
            else:
                failed(NotSupported(algorithm))

        self.answer(answer)

    @dbus.service.method(SERVICE, in_signature="a{ss}", out_signature="aoao", async_callbacks=("done", "failed"))
    def SearchItems(self, attributes, done, failed):
        def answer():
            found = [path for path, item in self.items.items() if attributes.items() <= item.attributes.items()]
            found = dbus.Array(found, signature="o")
            nothing = dbus.Array([], signature="o")
            done(nothing, found) if self.mode == "denies" else done(found, nothing)

        self.answer(answer)

    @dbus.service.method(SERVICE, in_signature="ao", out_signature="aoo")
    def Unlock(self, paths):
        return dbus.Array([], signature="o"), Prompt(self.bus, self.path("prompt")).path

    @dbus.service.method(SERVICE, in_signature="aoo", out_signature="a{o(oayays)}")
    def GetSecrets(self, paths, session):
        def value(item):
            return b"b3RoZXI=" if self.mode == "differs" else item.value

        return dbus.Dictionary({path: dbus.Struct((session, dbus.ByteArray(b""), dbus.ByteArray(value(self.items[path])),
                                                   "text/plain"), signature="oayays") for path in paths},
                               signature="o(oayays)")


def read_order(service):
    if sys.stdin.readline().strip() == "release":
        service.release()
        return True
    return False


def main():
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    bus = dbus.SessionBus()
    service = Service(bus, sys.argv[1])
    name = dbus.service.BusName("org.freedesktop.secrets", bus)
    GLib.io_add_watch(0, GLib.IO_IN | GLib.IO_HUP, lambda *_: read_order(service))
    say("ready")
    GLib.MainLoop().run()
    return name


main()
