#!/usr/bin/env python3
"""Writes a CycloneDX list of all that programs are made of: every shared library that they load, with the package it
comes from, and what was compiled in (packaging/compiled-in.json). A library that nothing accounts for is an error.

On Linux the packages of the system are asked. --windows names the owners of DLLs, which no package knows: a JSON object
from the beginning of a file's name to {"name", "version", "licence", "purl"}; then all files of the package are given.
With --vcpkg the lists of what vcpkg installed there are asked first."""

import argparse
import datetime
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import uuid

HERE = pathlib.Path(__file__).resolve().parent


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def loaded_by(program):
    """The shared libraries that Linux loads for a program, and those that Qt loads later from beside its own."""
    libraries = set()
    for line in run("ldd", program).splitlines():
        if "not found" in line:
            raise SystemExit(f"{program}: {line.strip()}")
        if found := re.search(r"=> (/\S+)|^\s*(/\S+) \(", line):
            libraries.add(os.path.realpath(found[1] or found[2]))
    return libraries


def package_of(library):
    """The Debian package that a library belongs to; /lib and /usr/lib are one folder under two names."""
    for path in (library, library.removeprefix("/usr")):
        found = subprocess.run(["dpkg-query", "--search", path], capture_output=True, text=True)
        if found.returncode == 0:
            return found.stdout.split(": ")[0].split(",")[0]
    raise SystemExit(f"{library}: no package has this library")


def debian_component(package):
    fields = "${binary:Package}\t${Version}\t${Architecture}\t${source:Package}\t${Homepage}"
    name, version, architecture, source, homepage = run("dpkg-query", "--show", f"--showformat={fields}", package).split("\t")
    name = name.split(":")[0]
    component = {"type": "library", "bom-ref": name, "name": name, "version": version,
                 "purl": f"pkg:deb/debian/{name}@{version}?arch={architecture}&distro=bookworm",
                 "properties": [{"name": "debian:source", "value": source}]}
    if homepage:
        component["externalReferences"] = [{"type": "website", "url": homepage}]
    return component


def owned_component(library, owners):
    name = pathlib.Path(library).name
    for beginning, owner in owners.items():
        if name.lower().startswith(beginning.lower()):
            return component_of(owner)
    raise SystemExit(f"{library}: nothing in the list of owners begins so")


def vcpkg_ports(installed):
    """What vcpkg installed: from the name of a port to its owner and the names of its DLLs."""
    ports = {}
    for listing in sorted(installed.glob("vcpkg/info/*.list")):
        port = listing.name.split("_")[0]
        lines = listing.read_text().splitlines()
        for facts in (line for line in lines if line.endswith(f"/share/{port}/vcpkg.spdx.json")):
            package = json.loads((installed / facts).read_text())["packages"][0]
            owner = {"name": port, "version": package["versionInfo"], "licence": package["licenseConcluded"],
                     "purl": f"pkg:generic/{port}@{package['versionInfo']}"}
            ports[port] = (owner, [line.rpartition("/")[2] for line in lines if line.lower().endswith(".dll")])
    return ports


def component_of(owner):
    # SPDX says NOASSERTION where a port tells nothing, which CycloneDX has no word for.
    licences = {} if owner["licence"] == "NOASSERTION" else {"licenses": [{"expression": owner["licence"]}]}
    return {"type": "library", "bom-ref": owner["name"], "name": owner["name"], "version": owner["version"],
            "purl": owner["purl"], **licences}


def compiled_in(kinds, ports=()):
    """What is compiled in has no library to be found by; who it came from knows its version best."""
    lists = json.loads((HERE / "compiled-in.json").read_text())
    return [component_of(ports[owner["name"]][0] if owner["name"] in ports else {**owner, "version": version_of(owner)})
            for kind in kinds for owner in lists[kind]]


def version_of(owner):
    package = shutil.which("dpkg-query") and owner.get("package")
    found = package and subprocess.run(["dpkg-query", "--show", "--showformat=${Version}", package],
                                       capture_output=True, text=True).stdout
    return found or owner["version"]


def bill(version, programs, components):
    moment = datetime.datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), datetime.timezone.utc)
    hashes = [{"type": "file", "name": pathlib.Path(program).name,
               "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(pathlib.Path(program).read_bytes()).hexdigest()}]}
              for program in programs]
    body = json.dumps([version, hashes, components], sort_keys=True)
    return {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
            "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, body)}",
            "metadata": {"timestamp": moment.strftime("%Y-%m-%dT%H:%M:%SZ"),
                         "component": {"type": "application", "bom-ref": "rfi-desk", "name": "rfi-desk",
                                       "version": version, "licenses": [{"license": {"id": "MIT"}}],
                                       "components": hashes}},
            "components": components,
            "dependencies": [{"ref": "rfi-desk", "dependsOn": [component["bom-ref"] for component in components]}]}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--version", required=True)
    parser.add_argument("--windows", type=pathlib.Path, metavar="OWNERS")
    parser.add_argument("--vcpkg", type=pathlib.Path, metavar="INSTALLED")
    parser.add_argument("file", nargs="+", help="programs, and plugins that they load by themselves")
    arguments = parser.parse_args()
    programs = [file for file in arguments.file if not re.search(r"\.(so|dll)\b", file)]
    libraries = set(arguments.file) - set(programs)
    if arguments.windows:
        ports = vcpkg_ports(arguments.vcpkg) if arguments.vcpkg else {}
        owners = {library: owner for owner, libraries_of_port in ports.values() for library in libraries_of_port}
        owners |= json.loads(arguments.windows.read_text())
        found = [owned_component(library, owners) for library in sorted(libraries)]
        found += compiled_in(["everywhere", "windows"], ports)
    else:
        libraries |= set().union(*map(loaded_by, arguments.file))
        found = [debian_component(package) for package in sorted({package_of(library) for library in libraries})]
        found += compiled_in(["everywhere"])
    components = {component["bom-ref"]: component for component in found}
    json.dump(bill(arguments.version, programs, [components[ref] for ref in sorted(components)]), sys.stdout, indent=2)
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
