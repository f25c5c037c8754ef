#!/usr/bin/env python3
"""What Windows reads from built programs and their libraries: protection, manifest, version, icon, and whether each
library that they name is there.

usage: windowsfiles.py --version VERSION --system FOLDER [--without PATH]... PACKAGE
--system: the folder of the libraries that Windows brings
--without: PATH may not stand in a file
"""
import argparse
import pathlib
import sys
import xml.etree.ElementTree

import pefile

GUARDS = {"DYNAMIC_BASE": "is loaded anywhere", "HIGH_ENTROPY_VA": "is loaded far away", "NX_COMPAT": "runs no data"}
MANIFEST = {"longPathAware": "true", "dpiAwareness": "PerMonitorV2", "dpiAware": "true/pm", "activeCodePage": "UTF-8"}


def resource(image, kind):
    """The first resource of a kind; pefile has no walk of its own."""
    entries = getattr(image, "DIRECTORY_ENTRY_RESOURCE", None)
    for entry in entries.entries if entries else []:
        if entry.id == pefile.RESOURCE_TYPE[kind]:
            data = entry.directory.entries[0].directory.entries[0].data.struct
            return image.get_data(data.OffsetToData, data.Size)
    return None


def manifest_of(image):
    text = resource(image, "RT_MANIFEST")
    elements = xml.etree.ElementTree.fromstring(text).iter() if text else []
    return {element.tag.partition("}")[2]: element.get("level") or (element.text or "").strip() for element in elements}


def version_of(image):
    tables = [table for info in getattr(image, "FileInfo", []) for part in info
              for table in getattr(part, "StringTable", [])]
    return {name.decode(): text.decode() for table in tables for name, text in table.entries.items()}


def faults_of_program(image, version):
    said = version_of(image)
    if (said.get("FileVersion"), said.get("ProductVersion"), said.get("ProductName")) != (version, version, "RFI Desk"):
        yield f"calls itself {said}"
    manifest = manifest_of(image)
    yield from (f"the manifest says {name} {manifest.get(name)}" for name, text in MANIFEST.items()
                if manifest.get(name) != text)
    if manifest.get("requestedExecutionLevel") != "asInvoker":
        yield "asks for rights"
    if not resource(image, "RT_GROUP_ICON"):
        yield "has no icon"


def faults_of_file(image, known):
    if image.FILE_HEADER.Machine != pefile.MACHINE_TYPE["IMAGE_FILE_MACHINE_AMD64"]:
        yield "is not for x64"
    yield from (f"not so: {words}" for name, words in GUARDS.items()
                if not getattr(image.OPTIONAL_HEADER, f"IMAGE_DLLCHARACTERISTICS_{name}"))
    named = {entry.dll.decode().lower() for entry in getattr(image, "DIRECTORY_ENTRY_IMPORT", [])}
    yield from (f"wants {name}" for name in sorted(named - known) if not name.startswith(("api-ms-", "ext-ms-")))


def faults(package, version, system, without):
    files = sorted(file for file in package.rglob("*") if file.suffix in (".exe", ".dll"))
    known = {file.name.lower() for file in system.iterdir()} | {file.name.lower() for file in package.glob("*.dll")}
    for file in files:
        image = pefile.PE(file)
        found = list(faults_of_file(image, known))
        if file.suffix == ".exe":
            found += faults_of_program(image, version)
        content = file.read_bytes()
        found += [f"tells {path}" for path in without
                  if path.encode() in content or path.encode("utf-16-le") in content]
        yield from (f"{file.relative_to(package)}: {fault}" for fault in found)
    if {file.name for file in files if file.suffix == ".exe"} != {f"rfi-desk{kind}.exe" for kind in ("", "-cli", "-pages")}:
        yield "not the three programs"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--version", required=True)
    parser.add_argument("--system", required=True, type=pathlib.Path)
    parser.add_argument("--without", action="append", default=[])
    parser.add_argument("package", type=pathlib.Path)
    options = parser.parse_args()
    found = list(faults(options.package, options.version, options.system, options.without))
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
