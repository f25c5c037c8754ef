"""Each text of the program and of the descriptions has its words in each language, with the same places for values."""
import collections
import pathlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET

LANGUAGES = ["ar", "de", "es", "fr", "ja", "pt_BR", "zh_CN"]
FEWEST_TEXTS = 1000
MOST_SHOWN = 20

root, lupdate, work = pathlib.Path(sys.argv[1]), sys.argv[2], pathlib.Path(sys.argv[3])
texts = work / "completetexts.cpp"
script = root / "translations/extract_providers.py"
subprocess.run([sys.executable, script, texts, *sorted(root.glob("resources/providers/*/provider.json"))], check=True)
copies = [work / f"rfi_{language}.ts" for language in LANGUAGES]
for copy in copies:
    shutil.copyfile(root / "translations" / copy.name, copy)
command = [lupdate, "-locations", "none", "-no-obsolete", "-I", root, root / "app", root / "ui", texts, "-ts", *copies]
told = subprocess.run(command, check=True, capture_output=True, text=True)
said = [line for line in (told.stdout + told.stderr).splitlines() if "unknown namespace" in line or "lacks Q_OBJECT" in line]
faults = [f"lupdate: {line}" for line in said]


def places(text):
    """What stands for a value or an optional part; the number itself may be a word in some plural forms."""
    return collections.Counter(re.findall(r"%L?[1-9]|[\[\]]", text))


for copy in copies:
    messages = list(ET.parse(copy).getroot().iter("message"))
    assert len(messages) > FEWEST_TEXTS, f"{copy.name}: too few texts to prove anything"
    for message in messages:
        source, translation = message.findtext("source"), message.find("translation")
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        if translation.get("type") == "unfinished" or not all(form.strip() for form in forms):
            faults.append(f"{copy.name}: no words for {source!r}")
        elif any(places(form) != places(source) for form in forms):
            faults.append(f"{copy.name}: other places for values than {source!r}")
if faults:
    print("\n".join(faults[:MOST_SHOWN]), f"{len(faults)} faults; run the target update_translations", sep="\n")
    sys.exit(1)
