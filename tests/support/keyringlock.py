#!/usr/bin/python3
"""Locks or unlocks the login collection of the real gnome-keyring-daemon that keyring.sh started.

Usage: keyringlock.py lock|unlock
Needs: python3-dbus.
"""
import sys

import dbus

SECRETS = "org.freedesktop.secrets"
ROOT = "/org/freedesktop/secrets"
LOGIN = ROOT + "/collection/login"


def lock(root):
    root.Lock([LOGIN], dbus_interface="org.freedesktop.Secret.Service")


def unlock(root):
    """By the interface that the daemon keeps for its own log-in module: the official one asks on a screen."""
    _, session = root.OpenSession("plain", dbus.String("", variant_level=1),
                                  dbus_interface="org.freedesktop.Secret.Service")
    password = dbus.Struct((session, dbus.ByteArray(b""), dbus.ByteArray(b"test"), "text/plain"), signature="oayays")
    root.UnlockWithMasterPassword(LOGIN, password,
                                  dbus_interface="org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface")


{"lock": lock, "unlock": unlock}[sys.argv[1]](dbus.SessionBus().get_object(SECRETS, ROOT))
