#!/bin/sh
# Signs a list of versions (releases.json) for the program's check for new versions: writes FILE.minisig beside it.
# usage: sign-list.sh SECRET-KEY-FILE FILE
#
# The key pair is made once: minisign -G -p rfi-desk.pub -s rfi-desk.sec. The second line of rfi-desk.pub goes into the
# build as RFI_UPDATE_KEY; rfi-desk.sec stays offline with whoever publishes. Each list that is published has a higher
# "sequence" than all before, or programs that saw one refuse it.
set -eu
[ $# -eq 2 ] || { echo "usage: $0 SECRET-KEY-FILE FILE" >&2; exit 1; }
sequence=$(python3 - "$2" <<'PYTHON'
import json, sys
releases = json.load(open(sys.argv[1], encoding="utf-8"))
if releases["format"] != "rfi-desk/releases@1" or releases["sequence"] < 1 or not releases["issued"].endswith("Z"):
    sys.exit("not a list of versions: format, sequence and issued (in UTC, with a Z) are needed")
for release in releases["releases"]:
    if not release["page"].startswith("https://") or release["urgency"] not in ("usual", "security"):
        sys.exit(f"version {release['version']}: the page has to be https, the urgency usual or security")
print(releases["sequence"])
PYTHON
)
exec minisign -S -s "$1" -m "$2" -x "$2.minisig" -t "rfi-desk releases $sequence"
