#!/usr/bin/env python3
"""The installed programs find all they need, and what belongs to them is where desktops look.

usage: installed.py CMAKE BUILD_FOLDER APPLICATION_ID
"""
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
APPLICATION_ID = sys.argv.pop()
BUILD = sys.argv.pop()
CMAKE = sys.argv.pop()
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def size_of(picture):
    header = picture.read_bytes()[:24]
    return int.from_bytes(header[16:20], "big"), int.from_bytes(header[20:24], "big")


class Installed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.prefix = pathlib.Path(cls.folder.name, "usr")
        subprocess.run([CMAKE, "--install", BUILD, "--prefix", str(cls.prefix)], check=True, capture_output=True)

    def run_installed(self, program, *arguments):
        environment = dict(os.environ, HOME=self.folder.name, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")
        done = subprocess.run([self.prefix / "bin" / program, *arguments], cwd="/", env=environment, check=True,
                              capture_output=True, text=True)
        return done.stdout

    def test_desktopsFindWhatBelongsToTheProgram(self):
        share = self.prefix / "share"
        expected = [f"applications/{APPLICATION_ID}.desktop", f"metainfo/{APPLICATION_ID}.metainfo.xml",
                    f"mime/packages/{APPLICATION_ID}.xml", "man/man1/rfi-desk.1.gz", "man/man1/rfi-desk-cli.1.gz",
                    f"icons/hicolor/scalable/apps/{APPLICATION_ID}.svg", "doc/rfi-desk/copyright",
                    "bash-completion/completions/rfi-desk", "bash-completion/completions/rfi-desk-cli",
                    "zsh/vendor-completions/_rfi-desk", "zsh/vendor-completions/_rfi-desk-cli",
                    "fish/vendor_completions.d/rfi-desk.fish", "fish/vendor_completions.d/rfi-desk-cli.fish"]
        expected += [f"icons/hicolor/{size}x{size}/apps/{APPLICATION_ID}.png" for size in SIZES]
        self.assertEqual([name for name in expected if not (share / name).is_file()], [])

    def test_picturesHaveTheSizeOfTheirFolder(self):
        for size in SIZES:
            picture = self.prefix / f"share/icons/hicolor/{size}x{size}/apps/{APPLICATION_ID}.png"
            self.assertEqual(size_of(picture), (size, size))

    def test_shopsFindThePicturesOfTheWindow(self):
        metainfo = self.prefix / f"share/metainfo/{APPLICATION_ID}.metainfo.xml"
        images = xml.etree.ElementTree.parse(metainfo).findall("screenshots/screenshot/image")
        self.assertGreaterEqual(len(images), 3)
        for image in images:
            picture = ROOT / "packaging/screenshots" / image.text.rpartition("/")[2]
            self.assertEqual(size_of(picture), (int(image.get("width")), int(image.get("height"))))

    def test_theDesktopFileStartsWhatIsInstalled(self):
        lines = (self.prefix / f"share/applications/{APPLICATION_ID}.desktop").read_text(encoding="utf-8").splitlines()
        started = {line.removeprefix("Exec=").split()[0] for line in lines if line.startswith("Exec=")}
        self.assertEqual(started, {"rfi-desk"})
        self.assertIn(f"Icon={APPLICATION_ID}", lines)
        self.assertTrue((self.prefix / "bin/rfi-desk").is_file())

    def test_theCommandLineBringsItsDescriptions(self):
        self.assertIn('"manis"', self.run_installed("rfi-desk-cli", "providers", "--json"))

    def test_theWindowFindsWhatDrawsDocuments(self):
        program = self.prefix / "libexec/rfi-desk/rfi-desk-pages"
        picture = (ROOT / "resources/application/256.png").read_bytes()
        drawn = subprocess.run([program, "image/png", "0", "64", "64"], input=picture, env={}, check=True,
                               capture_output=True).stdout
        self.assertEqual((drawn[:4], len(drawn)), (b"RFIP", 28 + 64 * 64 * 4))

    def test_theWindowBringsItsTraining(self):
        self.assertIn("\n", self.run_installed("rfi-desk", "--tour"))


if __name__ == "__main__":
    unittest.main()
