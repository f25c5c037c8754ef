#!/usr/bin/env python3
"""What the Windows packages are made of, as far as it can be checked without building them.

usage: test_windows.py PACKAGING VERSION
"""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree

VERSION = sys.argv.pop()
PACKAGING = pathlib.Path(sys.argv.pop())
WINDOWS = PACKAGING / "windows"


def text_of(name):
    return (WINDOWS / name).read_text(encoding="utf-8")


class Files(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def with_files(self, *names):
        for name in names:
            (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / name).write_text(name, encoding="utf-8")
        return self.folder

    def bill(self, *arguments):
        done = subprocess.run([sys.executable, PACKAGING / "sbom.py", "--version", VERSION, *arguments],
                              capture_output=True, text=True)
        return done.returncode, done.stderr, json.loads(done.stdout or "{}").get("components", [])


class Removal(Files):
    def test_namesEveryFileAndFolderAndNothingElse(self):
        folder = self.with_files("rfi-desk.exe", "tls/a b.dll", "tls/deep/c.dll")
        said = subprocess.run([WINDOWS / "removal.sh", folder], capture_output=True, text=True, check=True).stdout
        self.assertEqual(said.splitlines(), [
            r'Delete "$INSTDIR\rfi-desk.exe"', r'Delete "$INSTDIR\tls\a b.dll"', r'Delete "$INSTDIR\tls\deep\c.dll"',
            r'RMDir "$INSTDIR\tls\deep"', r'RMDir "$INSTDIR\tls"'])


class WhatIsInside(Files):
    def test_namesTheOwnerOfEachLibrary(self):
        folder = self.with_files("rfi-desk.exe", "Qt6Core.dll", "libsodium-23.dll", "platforms/qwindows.dll")
        code, _, found = self.bill("--windows", WINDOWS / "owners.json", *folder.rglob("*.exe"), *folder.rglob("*.dll"))
        self.assertEqual(code, 0)
        self.assertLessEqual({"qtbase", "libsodium", "nlohmann-json", "cpp-httplib"}, {one["name"] for one in found})

    def test_refusesALibraryThatNobodyOwns(self):
        library = self.with_files("stranger.dll") / "stranger.dll"
        code, words, _ = self.bill("--windows", WINDOWS / "owners.json", library)
        self.assertNotEqual(code, 0)
        self.assertIn("stranger.dll", words)

    def test_asksWhatVcpkgInstalled(self):
        folder = self.with_files("vcruntime140.dll", "archive.dll")
        self.install_port("libarchive", "3.7.4", "bin/archive.dll")
        self.install_port("nlohmann-json", "3.11.3", "include/nlohmann/json.hpp")
        code, _, found = self.bill("--windows", WINDOWS / "native-owners.json", "--vcpkg", folder / "vcpkg_installed",
                                   folder / "vcruntime140.dll", folder / "archive.dll")
        self.assertEqual(code, 0)
        versions = {one["name"]: one["version"] for one in found}
        self.assertEqual((versions["libarchive"], versions["nlohmann-json"]), ("3.7.4", "3.11.3"))
        self.assertIn("msvc-runtime", versions)

    def install_port(self, name, version, file):
        """As vcpkg leaves it: a list of the files of each port, and its facts in SPDX."""
        installed, triplet = self.folder / "vcpkg_installed", "x64-windows-release"
        facts = f"{triplet}/share/{name}/vcpkg.spdx.json"
        (installed / facts).parent.mkdir(parents=True)
        (installed / facts).write_text(json.dumps({"packages": [{"versionInfo": version, "licenseConcluded": "MIT"}]}))
        listing = installed / f"vcpkg/info/{name}_{version}_{triplet}.list"
        listing.parent.mkdir(parents=True, exist_ok=True)
        listing.write_text(f"{triplet}/\n{triplet}/{file}\n{facts}\n")


class Words(unittest.TestCase):
    def test_theManifestLetsPathsBeLongAndLinesBeSharp(self):
        root = xml.etree.ElementTree.fromstring(text_of("program.manifest"))
        told = {element.tag.partition("}")[2]: (element.text or "").strip() for element in root.iter()}
        self.assertEqual((told["longPathAware"], told["dpiAwareness"], told["activeCodePage"]),
                         ("true", "PerMonitorV2", "UTF-8"))

    def test_vcpkgBuildsThisVersion(self):
        self.assertEqual(json.loads(text_of("vcpkg.json"))["version"], VERSION)

    def test_bothInstallersOpenTheSameFilesWithTheSameName(self):
        for line in ("Software\\Classes\\Applications\\", "SupportedTypes", "FriendlyAppName", "RFI Desk"):
            self.assertIn(line, text_of("installer.nsi"))
            self.assertIn(line, text_of("installer.wxs"))


class Installers(Files):
    def setUp(self):
        super().setUp()
        self.with_files("staged/files/rfi-desk.exe", "staged/files/tls/a.dll", "staged/files/LICENSE.txt")
        self.staged = self.folder / "staged"
        for name in ("rfi-desk.ico", "installer.wxs"):
            shutil.copy(WINDOWS / name, self.staged)
        said = subprocess.run([WINDOWS / "removal.sh", self.staged / "files"], capture_output=True, check=True).stdout
        (self.staged / "remove.nsh").write_bytes(said)

    @unittest.skipUnless(shutil.which("makensis"), "there is no makensis here")
    def test_theInstallerIsMadeWithoutAWarning(self):
        made = self.folder / "made.exe"
        subprocess.run(["makensis", "-V2", "-WX", f"-DVERSION={VERSION}", "-DPUBLISHER=P", "-DSIZE=1",
                        f"-DFILES={self.staged / 'files'}", f"-DOUTPUT={made}", WINDOWS / "installer.nsi"], check=True)
        self.assertTrue(made.read_bytes().startswith(b"MZ"))

    @unittest.skipUnless(shutil.which("wixl"), "there is no wixl here")
    def test_theMsiHoldsEveryFile(self):
        heat = ["wixl-heat", "--prefix", "files/", "--component-group", "Files", "--directory-ref", "INSTALLDIR", "--var",
                "var.Files", "--win64"]
        names = "".join(f"files/{name}\n" for name in ("LICENSE.txt", "rfi-desk.exe", "tls/a.dll"))
        files = subprocess.run(heat, input=names, capture_output=True, text=True, check=True).stdout
        (self.staged / "files.wxs").write_text(files, encoding="utf-8")
        subprocess.run(["wixl", "--arch", "x64", "-D", "Win64=yes", "-D", f"Version={VERSION}", "-D", "Publisher=P", "-D",
                        "Files=files", "--output", "made.msi", "installer.wxs", "files.wxs"], check=True, cwd=self.staged)
        self.assertGreater((self.staged / "made.msi").stat().st_size, 1000)


if __name__ == "__main__":
    unittest.main()
