#!/usr/bin/env python3
"""Man pages and shell completion know exactly what --help tells. usage: words.py PACKAGING RFI_DESK RFI_DESK_CLI"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import unittest

CLI, WINDOW = sys.argv.pop(), sys.argv.pop()
LINUX = pathlib.Path(sys.argv.pop(), "linux")
OPTION = r"(?<![\w-])--[a-z][a-z-]*"


def told(*command):
    environment = dict(os.environ, LC_ALL="C.UTF-8", QT_QPA_PLATFORM="offscreen", COLUMNS="1000")
    return subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stdout


def options_of(help_text):
    """Those of the list, not those that sentences mention."""
    return {name for line in help_text.splitlines() if re.match(r"\s+-", line)
            for name in re.findall(OPTION, line.split("  ")[1])}


def acts_of(help_text, command):
    """`verify`, `head` and `export` of "Usage: ... log verify | head [FILE] | export FILE"."""
    usage = help_text.splitlines()[0]
    return set(re.findall(r"\b[a-z]+\b", usage.split(f" {command}", 1)[1]))


def commands():
    return re.findall(r"^  ([a-z]+)  ", told(CLI, "--help"), re.MULTILINE)


def helps():
    return {command: told(CLI, command, "--help") for command in commands()}


def page(program):
    return (LINUX / f"{program}.1.in").read_text(encoding="utf-8").replace("\\-", "-")


def completion(name):
    return (LINUX / "completions" / name).read_text(encoding="utf-8")


def bash_offers(program, *words):
    function = "_" + program.replace("-", "_")
    script = (f'source "{LINUX}/completions/{program}.bash"; compopt() {{ :; }}; COMP_WORDS=("$@"); '
              f'COMP_CWORD=$(($# - 1)); {function}; printf "%s\\n" "${{COMPREPLY[@]}}"')
    return set(told("bash", "-c", script, "bash", program, *words).split())


def fish_offers(program, *words):
    script = f'source "{LINUX}/completions/{program}.fish"; complete -C "{" ".join([program, *words])}"'
    return {line.split("\t")[0] for line in told("fish", "--no-config", "-c", script).splitlines()}


class ManPages(unittest.TestCase):
    def test_theWindowsPageHasItsOptions(self):
        self.assertEqual(set(re.findall(OPTION, page("rfi-desk"))), options_of(told(WINDOW, "--help")))

    def test_thePageOfTheCommandLineHasAChapterForEachCommand(self):
        self.assertEqual(re.findall(r"^\.SS (\w+)$", page("rfi-desk-cli"), re.MULTILINE), commands())

    def test_eachChapterHasTheOptionsOfItsCommand(self):
        common, *chapters = re.split(r"^\.S[SH] ", page("rfi-desk-cli").split('.SH OPTIONS')[1], flags=re.MULTILINE)
        shared = set(re.findall(OPTION, common)) - {"--version"}
        text = {chapter.split("\n")[0]: chapter for chapter in chapters}
        for command, its_help in helps().items():
            with self.subTest(command=command):
                described = "\n".join(re.findall(r"^\.TP\n(.*)$", text[command], re.MULTILINE))
                self.assertEqual(set(re.findall(OPTION, described)) | shared, options_of(its_help))

    def test_eachActStandsInThePage(self):
        for command, its_help in helps().items():
            for act in acts_of(its_help, command):
                self.assertRegex(page("rfi-desk-cli"), rf"\b{act}\b")


class Completion(unittest.TestCase):
    def test_bashOffersTheOptionsOfTheWindow(self):
        self.assertEqual(bash_offers("rfi-desk", "--"), options_of(told(WINDOW, "--help")))

    def test_bashOffersTheCommands(self):
        self.assertEqual(bash_offers("rfi-desk-cli", ""), set(commands()))

    def test_bashOffersTheOptionsAndActsOfEachCommand(self):
        for command, its_help in helps().items():
            with self.subTest(command=command):
                self.assertEqual(bash_offers("rfi-desk-cli", command, "--"), options_of(its_help))
                acts = acts_of(its_help, command)
                self.assertEqual(acts & bash_offers("rfi-desk-cli", command, ""), acts)

    def test_bashFindsTheCommandBehindAnOptionWithAValue(self):
        self.assertIn("--dry-run", bash_offers("rfi-desk-cli", "--data-dir", "log", "answer", "--"))

    @unittest.skipUnless(shutil.which("fish"), "there is no fish here")
    def test_fishOffersTheSame(self):
        self.assertEqual(fish_offers("rfi-desk", "--"), options_of(told(WINDOW, "--help")))
        self.assertLessEqual(set(commands()), fish_offers("rfi-desk-cli", ""))
        for command, its_help in helps().items():
            with self.subTest(command=command):
                self.assertEqual(fish_offers("rfi-desk-cli", command, "--"), options_of(its_help))
                acts = acts_of(its_help, command)
                self.assertEqual(acts & fish_offers("rfi-desk-cli", command, ""), acts)

    @unittest.skipUnless(shutil.which("zsh"), "there is no zsh here")
    def test_zshUnderstandsItsFiles(self):
        for program in ("rfi-desk", "rfi-desk-cli"):
            told("zsh", "--no-rcs", "-n", str(LINUX / "completions" / f"_{program}"))

    def test_everyWordStandsInTheFilesForZshAndFish(self):
        expected = {"rfi-desk": options_of(told(WINDOW, "--help")), "rfi-desk-cli": set(commands())}
        for command, its_help in helps().items():
            expected["rfi-desk-cli"] |= options_of(its_help) | acts_of(its_help, command)
        for program, words in expected.items():
            for word in words:
                with self.subTest(program=program, word=word):
                    bare = word.removeprefix("--")
                    self.assertRegex(completion(f"_{program}"), rf"(?<![\w-]){word}(?![\w-])")
                    in_fish = rf"-l {bare}(?![\w-])" if word != bare else rf"\b{bare}\b"
                    self.assertRegex(completion(f"{program}.fish"), in_fish)


if __name__ == "__main__":
    unittest.main()
