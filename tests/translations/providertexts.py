"""Every title and help text of each description is found by lupdate, in the context of its provider."""
import json
import pathlib
import subprocess
import sys
import xml.etree.ElementTree as ET

root, lupdate, work = pathlib.Path(sys.argv[1]), sys.argv[2], pathlib.Path(sys.argv[3])
descriptions = sorted(root.glob("resources/providers/*/provider.json"))
assert descriptions, "no descriptions found"
source, result = work / "providertexts.cpp", work / "providertexts.ts"
result.unlink(missing_ok=True)
script = root / "translations/extract_providers.py"
subprocess.run([sys.executable, script, source, *descriptions], check=True)
subprocess.run([lupdate, "-silent", source, "-ts", result], check=True)
found = {
    (context.findtext("name"), message.findtext("source"))
    for context in ET.parse(result).getroot().iter("context")
    for message in context.iter("message")
}
for path in descriptions:
    description = json.loads(path.read_text(encoding="utf-8"))
    wanted = {environment["title"] for environment in description["environments"]}
    for schema in description["$defs"].values():
        for field in schema.get("properties", {}).values():
            wanted |= {field[name] for name in ("title", "x-help") if name in field}
            wanted |= set(field.get("x-enum-titles", {}).values())
    assert len(wanted) > 1, f"{path}: too few texts to prove anything"
    missing = sorted(text for text in wanted if (description["id"], text) not in found)
    assert not missing, f"{path}: not found by lupdate: {missing}"
listed = (root / "translations/CMakeLists.txt").read_text(encoding="utf-8")
for path in descriptions:
    assert path.parent.name + "/provider.json" in listed, f"translations/CMakeLists.txt does not list {path.parent.name}"
