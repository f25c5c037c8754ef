#!/bin/sh
# Runs a command where there is a bus of assistive tools, which starts when somebody asks for it. usage: assisted.sh
# COMMAND [ARGUMENT...]. Needs: at-spi2-core.
set -eu

dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress >/dev/null
exec "$@"
